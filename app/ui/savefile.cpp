#include "ui/savefile.h"

#include <QSaveFile>

namespace watchpost {

QString saveWholeFile(const QString &path, const QByteArray &bytes, bool secret)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (secret)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace watchpost
