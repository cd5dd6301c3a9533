#include "server/managementclient.h"

#include "server/clioptions.h"
#include "server/socketpath.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace watchpost::server {

namespace {

constexpr int kConnectMs = 5000;
constexpr int kAnswerMs = 120000; // a large import takes its time

// Empty: `error` says why there is none.
QString findServer(QString *error)
{
    const QString usual = defaultSocketPath(defaultDatabase());
    const QStringList running = runningServers();
    if (running.contains(usual) || running.size() == 1)
        return running.contains(usual) ? usual : running.constFirst();
    *error = running.isEmpty()
                 ? QStringLiteral("No watchpost-server of this user runs. Start it with \"watchpost-server serve\".")
                 : QStringLiteral("Several servers run. Say which one is meant with --database or --socket:\n  ") +
                       running.join(QStringLiteral("\n  "));
    return {};
}

} // namespace

bool ManagementClient::connectTo(const QString &path, QString *error)
{
    const QString server = path.isEmpty() ? findServer(error) : path;
    if (server.isEmpty())
        return false;
    if (QFileInfo::exists(server) && !isTrustworthy(server)) {
        *error =
            QStringLiteral("%1 lies in a directory that belongs to somebody else or lets others in. Remove it, then "
                           "start the server again.")
                .arg(server);
        return false;
    }
    m_socket.connectToServer(socketName(server));
    if (m_socket.waitForConnected(kConnectMs))
        return true;
    *error =
        QStringLiteral("No watchpost-server answers at %1 (%2). Start it with \"watchpost-server serve\" and the same "
                       "--database or --socket.")
            .arg(server, m_socket.errorString());
    return false;
}

CommandResult ManagementClient::send(const CommandRequest &request)
{
    const QByteArray bytes = encode(request);
    if (bytes.size() > static_cast<qsizetype>(kMaxRequestBytes))
        return refused(QStringLiteral("That is more than 64 MiB at once. Split it into several files."));
    m_socket.write(bytes);
    QByteArray payload;
    QElapsedTimer clock;
    clock.start();
    while (takeFrame(m_socket, &payload) != FrameStatus::Whole) {
        const auto left = static_cast<int>(kAnswerMs - clock.elapsed());
        if (left <= 0 || !m_socket.waitForReadyRead(left))
            return refused(QStringLiteral("The server did not answer (%1). See its log.").arg(m_socket.errorString()));
    }
    return decodeResult(payload).value_or(
        refused(QStringLiteral("The server's answer could not be read. Is it of another version?")));
}

} // namespace watchpost::server
