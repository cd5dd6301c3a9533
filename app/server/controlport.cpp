#include "server/controlport.h"

#include "server/controlconnection.h"
#include "server/sockets.h"

#include <QTcpSocket>

#include <algorithm>

namespace watchpost::server {

ControlPort::ControlPort(Services &services, const TlsSettings &tls, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_listener(tls)
{
    connect(&m_listener, &TcpListener::accepted, this, &ControlPort::accept);
}

ControlPort::~ControlPort()
{
    for (ControlConnection *connection : m_connections) {
        connection->disconnect(this);
        delete connection;
    }
}

bool ControlPort::listen(const QHostAddress &address, quint16 port, QString *error)
{
    if (m_listener.listen(address, port))
        return true;
    *error =
        QStringLiteral("Port %1 of %2 can not be listened on (%3). Stop the program that uses it, or choose another "
                       "one with --listen.")
            .arg(port)
            .arg(address.toString(), m_listener.errorString());
    return false;
}

void ControlPort::accept(QTcpSocket *socket)
{
    const QHostAddress peer = addressGroup(socket->peerAddress());
    if (!makeRoom(peer)) {
        ++m_services.counters.crowdedOut;
        socket->abort(); // no reset: Qt's clients connect again and again when one comes this early
        socket->deleteLater();
        return;
    }
    ++m_perAddress[peer];
    ++m_waiting[peer];
    ++m_allWaiting;
    auto *connection = new ControlConnection(m_services, socket, ++m_lastId, this);
    m_connections.push_back(connection);
    connect(connection, &ControlConnection::ended, this, [this, connection] { forget(connection); });
    connect(connection, &ControlConnection::loggedIn, this, [this, peer] { noLongerWaiting(peer); });
    connect(connection, &ControlConnection::loggedIn, this, &ControlPort::clientLoggedIn);
}

// Whoever connects and does not log in crowds out its own address first, and only what has waited longest: somebody
// who is on the way to a login is through before that. Who is logged in is never crowded out.
bool ControlPort::makeRoom(const QHostAddress &peer)
{
    const ServerConfig &config = m_services.config;
    const bool addressFull = m_perAddress.value(peer) >= config.maxConnectionsPerAddress ||
                             m_waiting.value(peer) >= config.maxNotLoggedInPerAddress;
    if (addressFull && !crowdOut([&](const QHostAddress &address) { return address == peer; }))
        return false;
    // However few files the system allows: half of them are for those that are logged in.
    const int mostWaiting = std::min(config.maxNotLoggedIn, std::max(config.maxConnections / 2, 1));
    const bool full = static_cast<int>(m_connections.size()) >= config.maxConnections || m_allWaiting >= mostWaiting;
    if (!full)
        return true;
    const int most = m_waiting.isEmpty() ? 0 : *std::max_element(m_waiting.cbegin(), m_waiting.cend());
    return crowdOut([&](const QHostAddress &address) { return m_waiting.value(address) == most; });
}

// The oldest that is not logged in; one whose password is being checked only when there is no other.
bool ControlPort::crowdOut(const std::function<bool(const QHostAddress &)> &from)
{
    const auto belongs = [&](const ControlConnection *c) {
        return c->account() == nullptr && from(addressGroup(c->peer()));
    };
    auto oldest = std::find_if(m_connections.begin(), m_connections.end(),
                               [&](const ControlConnection *c) { return belongs(c) && !c->isChecking(); });
    if (oldest == m_connections.end())
        oldest = std::find_if(m_connections.begin(), m_connections.end(), belongs);
    if (oldest == m_connections.end())
        return false;
    (*oldest)->crowdedOut(); // and takes itself off the list
    return true;
}

void ControlPort::forget(ControlConnection *connection)
{
    std::erase(m_connections, connection);
    const QHostAddress peer = addressGroup(connection->peer());
    if (--m_perAddress[peer] <= 0)
        m_perAddress.remove(peer);
    if (connection->account() == nullptr)
        noLongerWaiting(peer);
    connection->deleteLater();
}

void ControlPort::noLongerWaiting(const QHostAddress &peer)
{
    --m_allWaiting;
    if (--m_waiting[peer] <= 0)
        m_waiting.remove(peer);
}

void ControlPort::endAccount(const AccountPtr &account, const QString &reason)
{
    for (ControlConnection *client : std::vector(account->clients))
        client->end(reason);
}

void ControlPort::flushAll()
{
    for (ControlConnection *connection : std::vector(m_connections))
        connection->flush();
}

void ControlPort::resetAll()
{
    for (ControlConnection *connection : std::vector(m_connections))
        connection->reset();
}

std::size_t ControlPort::loggedIn() const
{
    return static_cast<std::size_t>(std::count_if(m_connections.begin(), m_connections.end(),
                                                  [](ControlConnection *c) { return c->account() != nullptr; }));
}

qint64 ControlPort::outgoing() const
{
    qint64 bytes = 0;
    for (const ControlConnection *connection : m_connections)
        bytes += connection->outgoing();
    return bytes;
}

} // namespace watchpost::server
