#include "server/filemodes.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

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

bool syncDirectory(const QString &directory)
{
#ifdef Q_OS_UNIX
    const int fd = open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool synced = fsync(fd) == 0;
    close(fd);
    return synced;
#else
    Q_UNUSED(directory)
    return true; // the file system's journal does it
#endif
}

} // namespace watchpost::server
