#include "server/managementsocket.h"

#include "server/managementwire.h"
#include "server/socketpath.h"

#include <QLocalSocket>
#include <QVariant>

namespace watchpost::server {

namespace {

const char kBusy[] = "watchpost-busy"; // a command of this client is being carried out

} // namespace

ManagementSocket::ManagementSocket(Management &management, QObject *parent)
    : QObject(parent)
    , m_management(management)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ManagementSocket::accept);
}

bool ManagementSocket::listen(const QString &path, QString *error)
{
    if (!makeSocketDirectory(path, error))
        return false;
    if (answers(path)) {
        *error =
            QStringLiteral("Another watchpost-server answers at %1. Stop it first, or name another one with --socket.")
                .arg(path);
        return false;
    }
    QLocalServer::removeServer(socketName(path));
    if (m_server.listen(socketName(path))) {
        announceSocket(path);
        return true;
    }
    *error = QStringLiteral(
                 "The management socket %1 could not be made (%2). Name a shorter or writable path with --socket.")
                 .arg(path, m_server.errorString());
    return false;
}

void ManagementSocket::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QLocalSocket::readyRead, this, [this, client] { serve(client); });
        serve(client);
    }
}

void ManagementSocket::serve(QLocalSocket *client)
{
    QByteArray payload;
    while (!client->property(kBusy).toBool()) {
        const FrameStatus status = takeFrame(*client, &payload);
        if (status == FrameStatus::NeedMore)
            return;
        const auto request = status == FrameStatus::Whole ? decodeRequest(payload) : std::nullopt;
        if (!request) {
            client->write(encode(
                usage(QStringLiteral("The server does not understand this command. Is it of another version?"))));
            client->disconnectFromServer();
            return;
        }
        // In order, one at a time: a password takes its time.
        client->setProperty(kBusy, true);
        m_management.execute(request->command, request->input, client, [this, client](const CommandResult &result) {
            client->setProperty(kBusy, false);
            client->write(encode(result));
            QMetaObject::invokeMethod(
                client, [this, client] { serve(client); }, Qt::QueuedConnection);
        });
    }
}

} // namespace watchpost::server
