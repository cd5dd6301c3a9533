#include "server/socketpath.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace watchpost::server {

namespace {

constexpr int kProbeMs = 1000;

bool makePrivate(const QString &directory)
{
#ifdef Q_OS_UNIX
    const QByteArray path = QFile::encodeName(directory);
    return mkdir(path.constData(), S_IRWXU) == 0 || QFileInfo(directory).isDir();
#else
    return QDir().mkpath(directory);
#endif
}

bool isPrivate(const QString &directory)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    const QByteArray path = QFile::encodeName(directory);
    return lstat(path.constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == geteuid() &&
           (info.st_mode & (S_IRWXG | S_IRWXO)) == 0;
#else
    Q_UNUSED(directory)
    return true; // named pipes have no directory; their own access list keeps others out
#endif
}

QString userName()
{
#ifdef Q_OS_UNIX
    return QString::number(geteuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

} // namespace

QString socketDirectory()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QFileInfo(runtime).isDir())
        return runtime + QStringLiteral("/watchpost-server");
    return QDir::tempPath() + QStringLiteral("/watchpost-server-") + userName();
}

QString defaultSocketPath(const QString &database)
{
    const QString absolute = QFileInfo(database).absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(absolute.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return socketDirectory() + QLatin1Char('/') + QString::fromLatin1(digest) + QStringLiteral(".sock");
}

QStringList runningServers()
{
    QStringList running;
    const QDir directory(socketDirectory());
    if (!isPrivate(directory.path()))
        return running;
    const QStringList names = directory.entryList({QStringLiteral("*.sock")}, QDir::System | QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (answers(directory.filePath(name)))
            running.append(directory.filePath(name));
    }
    return running;
}

bool makeSocketDirectory(const QString &socketPath, QString *error)
{
    const QString directory = QFileInfo(socketPath).absolutePath();
    if (!makePrivate(directory)) {
        *error = QStringLiteral("The directory %1 could not be made. Make it, or name another socket with --socket.")
                     .arg(directory);
        return false;
    }
    if (!isTrustworthy(socketPath)) {
        *error = QStringLiteral(
                     "The directory %1 belongs to somebody else or lets others in. Remove it, or name another socket "
                     "with --socket.")
                     .arg(directory);
        return false;
    }
    return true;
}

QString socketName(const QString &socketPath)
{
#ifdef Q_OS_WIN
    const QByteArray path = QFileInfo(socketPath).absoluteFilePath().toLower().toUtf8();
    return QStringLiteral("watchpost-server-") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(32));
#else
    return socketPath;
#endif
}

void announceSocket([[maybe_unused]] const QString &socketPath)
{
#ifdef Q_OS_WIN
    QFile file(socketPath);
    (void)file.open(QIODevice::WriteOnly);
#endif
}

bool isTrustworthy(const QString &socketPath)
{
    const QString directory = QFileInfo(socketPath).absolutePath();
    return directory != socketDirectory() || isPrivate(directory);
}

bool answers(const QString &socketPath)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(socketPath));
    return socket.waitForConnected(kProbeMs);
}

} // namespace watchpost::server
