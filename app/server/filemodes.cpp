#include "server/filemodes.h"

#include <QFile>
#include <QFileInfo>

namespace watchpost::server {

void closeToOthers(const QString &file)
{
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFile::Permissions now = QFile::permissions(file);
    if (!QFileInfo::exists(file) || !(now & kOthers) || QFile::setPermissions(file, now & ~kOthers))
        return;
    qWarning("Others on this computer can read %s, and its mode could not be changed. Give it the mode 0600.",
             qUtf8Printable(file));
#else
    Q_UNUSED(file)
#endif
}

void warnOfOpenKey(const QString &file)
{
#ifdef Q_OS_UNIX
    if (QFile::permissions(file) & QFile::ReadOther)
        qWarning("Everybody on this computer can read the private key %s. Give it the mode 0600, or 0640 for a group.",
                 qUtf8Printable(file));
#else
    Q_UNUSED(file)
#endif
}

} // namespace watchpost::server
