#include "main/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QLocalSocket>
#include <QLockFile>
#include <QLoggingCategory>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace watchpost {
namespace {

Q_LOGGING_CATEGORY(lcInstance, "watchpost.instance")

constexpr quint32 kMagic = 0x57505331; // "WPS1"
constexpr int kMaxBytes = 64 * 1024;
constexpr int kRetryMs = 50;
constexpr int kClientMs = 2000; // for a second start to say what it has to say
constexpr char kTaken = '+';

bool isSameUser([[maybe_unused]] qintptr socket)
{
#if defined(Q_OS_LINUX)
    struct ucred peer = {};
    socklen_t size = sizeof(peer);
    return getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(static_cast<int>(socket), &user, &group) == 0 && user == geteuid();
#else
    return true; // the pipe's access list lets in this user only
#endif
}

} // namespace

StartMessage StartMessage::fromEnvironment(const QStringList &arguments)
{
    return {arguments, qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), qEnvironmentVariable("DESKTOP_STARTUP_ID")};
}

QByteArray encodeStart(const StartMessage &message)
{
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << message.arguments << message.activationToken << message.startupId;
    QByteArray bytes;
    QDataStream head(&bytes, QIODevice::WriteOnly);
    head << kMagic << static_cast<quint32>(body.size());
    return bytes + body;
}

std::optional<StartMessage> decodeStart(const QByteArray &bytes, bool *bad)
{
    constexpr qsizetype kHead = 8;
    *bad = false;
    if (bytes.size() < kHead)
        return std::nullopt;
    QDataStream head(bytes);
    quint32 magic = 0;
    quint32 size = 0;
    head >> magic >> size;
    *bad = magic != kMagic || size > kMaxBytes || bytes.size() > kHead + static_cast<qsizetype>(size);
    if (*bad || bytes.size() < kHead + static_cast<qsizetype>(size))
        return std::nullopt;
    StartMessage message;
    QDataStream body(bytes.mid(kHead));
    body.setVersion(QDataStream::Qt_6_4);
    body >> message.arguments >> message.activationToken >> message.startupId;
    *bad = body.status() != QDataStream::Ok;
    return *bad ? std::nullopt : std::optional(message);
}

SingleInstance::SingleInstance(const QString &folder, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    // The same folder by another name is the same profile.
    const QString real = QFileInfo(profile).canonicalFilePath();
    const QString path = real.isEmpty() ? QDir::cleanPath(QDir(profile).absolutePath()) : real;
    m_key = QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance()
{
    m_server.close();
#ifdef Q_OS_UNIX
    if (m_lockFd >= 0)
        ::close(m_lockFd); // after the socket is gone: who gets the lock finds none
#endif
}

QString SingleInstance::defaultFolder()
{
#ifdef Q_OS_UNIX
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QFileInfo(runtime).isDir())
        return runtime + QStringLiteral("/watchpost");
    return QDir::tempPath() + QStringLiteral("/watchpost-") + QString::number(geteuid());
#else
    return QDir::tempPath() + QStringLiteral("/watchpost");
#endif
}

QString SingleInstance::socketPath() const
{
#ifdef Q_OS_WIN
    return QStringLiteral("watchpost-") + qEnvironmentVariable("USERNAME") + u'-' + m_key;
#else
    return m_folder + u'/' + m_key + QStringLiteral(".sock");
#endif
}

// One that somebody else made, or may look into, is no place to meet.
bool SingleInstance::makeFolder() const
{
#ifdef Q_OS_UNIX
    const QByteArray path = QFile::encodeName(m_folder);
    struct stat info = {};
    if (mkdir(path.constData(), S_IRWXU) != 0 && lstat(path.constData(), &info) != 0)
        return false;
    return lstat(path.constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == geteuid() &&
           (info.st_mode & (S_IRWXG | S_IRWXO)) == 0;
#else
    return QDir().mkpath(m_folder);
#endif
}

// The file is never removed: who has it open still, and who makes it anew, would each have a lock of their own.
bool SingleInstance::lock()
{
    const QString path = m_folder + u'/' + m_key + QStringLiteral(".lock");
#ifdef Q_OS_UNIX
    if (m_lockFd < 0)
        m_lockFd =
            ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    return m_lockFd >= 0 && flock(m_lockFd, LOCK_EX | LOCK_NB) == 0;
#else
    m_lockFile = std::make_unique<QLockFile>(path);
    m_lockFile->setStaleLockTime(0);
    return m_lockFile->tryLock(0);
#endif
}

// The first one may not listen yet, or may just be ending: then the lock becomes free.
SingleInstance::Claim SingleInstance::claim(const StartMessage &message, int timeoutMs)
{
    if (!makeFolder()) {
        qCWarning(lcInstance) << "no folder of our own for the socket at" << m_folder;
        return Claim::Alone;
    }
    const QByteArray bytes = encodeStart(message);
    const QDeadlineTimer deadline(timeoutMs);
    while (true) {
        if (lock())
            return Claim::First;
        if (pass(bytes, static_cast<int>(std::max<qint64>(deadline.remainingTime(), 1))))
            return Claim::Passed;
        if (deadline.hasExpired())
            return Claim::Busy;
        QThread::msleep(kRetryMs);
    }
}

bool SingleInstance::pass(const QByteArray &bytes, int timeoutMs) const
{
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    if (!socket.waitForConnected(timeoutMs) || !isSameUser(socket.socketDescriptor()))
        return false;
    socket.write(bytes);
    const QDeadlineTimer deadline(timeoutMs);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(static_cast<int>(deadline.remainingTime())))
        ;
    while (socket.bytesAvailable() == 0 && socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
        ;
    return socket.read(1) == QByteArray(1, kTaken);
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(socketPath()); // of one that was killed: the lock says that it is no more
    if (m_server.listen(socketPath()))
        return true;
    qCWarning(lcInstance) << "cannot listen at" << socketPath() << m_server.errorString();
    return false;
}

void SingleInstance::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        if (!isSameUser(client->socketDescriptor())) {
            client->abort();
            continue;
        }
        QTimer::singleShot(kClientMs, client, [client] { client->abort(); });
        connect(client, &QLocalSocket::readyRead, this, [this, client] { serve(client); });
        serve(client);
    }
}

void SingleInstance::serve(QLocalSocket *client)
{
    bool bad = false;
    const auto message = decodeStart(client->peek(kMaxBytes + 16), &bad);
    if (bad)
        return client->abort();
    if (!message)
        return;
    client->readAll();
    disconnect(client, &QLocalSocket::readyRead, this, nullptr);
    client->write(QByteArray(1, kTaken));
    client->disconnectFromServer();
    Q_EMIT started(*message);
}

} // namespace watchpost
