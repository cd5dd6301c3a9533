#include "server/dataport.h"

#include "server/sockets.h"

#include <QTcpSocket>

#include <array>
#include <utility>

#include <sodium.h>

namespace watchpost::server {

namespace {

// Strangers may knock while the rightful client is on its way; not all of them at once. More than the system hands over
// in one turn (QTcpServer's backlog is 50): the token that came with a connection is read before it can be pushed out.
constexpr std::size_t kMaxCandidates = 64;

std::string newToken()
{
    std::array<unsigned char, 16> random{};
    randombytes_buf(random.data(), random.size());
    std::array<char, 2 * random.size() + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), random.data(), random.size());
    return hex.data();
}

} // namespace

DataPort::DataPort(Services &services, DataGrant grant, const TlsSettings &tls, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_grant(std::move(grant))
    , m_listener(tls)
{
    if (m_grant.extensions.has(protocol::Extension::DataToken))
        m_token = newToken();
    m_unused.setSingleShot(true);
    connect(&m_unused, &QTimer::timeout, this, &DataPort::close);
    connect(&m_listener, &TcpListener::accepted, this, &DataPort::accept);
}

bool DataPort::listen(const QHostAddress &address, quint16 port)
{
    if (!m_listener.listen(address, port))
        return false;
    m_port = m_listener.serverPort();
    m_unused.start(std::min(m_services.config.grantMs, m_services.config.dataUnusedMs));
    return true;
}

void DataPort::accept(QTcpSocket *socket)
{
    const bool stranger = m_token.empty() && plainAddress(socket->peerAddress()) != m_grant.peer;
    if (m_active != nullptr || m_finished || stranger) {
        socket->abort(); // no reset: Qt's clients connect again and again when one comes this early
        socket->deleteLater();
        return;
    }
    if (m_candidates.size() >= kMaxCandidates)
        dropCandidate();
    auto *connection = new DataConnection(m_services, m_grant, m_token, socket, this);
    m_candidates.push_back(connection);
    connect(connection, &DataConnection::ended, this, [this, connection] { connectionEnded(connection); });
    connect(connection, &DataConnection::authorised, this, [this, connection] { activate(connection); });
    if (m_token.empty())
        activate(connection);
    else
        Q_EMIT candidateCame(connection);
}

// The oldest, and a stranger before one from where the port was asked for: silent ones must not keep out the rightful.
void DataPort::dropCandidate()
{
    auto oldest = std::find_if(m_candidates.begin(), m_candidates.end(),
                               [this](const DataConnection *c) { return c->peer() != m_grant.peer; });
    if (oldest == m_candidates.end())
        oldest = m_candidates.begin();
    (*oldest)->close(); // and takes itself off the list
}

void DataPort::activate(DataConnection *connection)
{
    m_active = connection;
    m_unused.stop();
    m_listener.close();
    for (DataConnection *other : std::exchange(m_candidates, {})) {
        if (other != connection)
            other->close();
    }
}

void DataPort::connectionEnded(DataConnection *connection)
{
    std::erase(m_candidates, connection);
    connection->deleteLater();
    if (connection == m_active)
        finish();
}

void DataPort::close()
{
    for (DataConnection *candidate : std::exchange(m_candidates, {}))
        candidate->close();
    if (m_active != nullptr)
        m_active->close();
    finish();
}

void DataPort::reset()
{
    for (DataConnection *candidate : std::exchange(m_candidates, {}))
        candidate->reset();
    if (m_active != nullptr)
        m_active->reset();
    finish();
}

void DataPort::finish()
{
    m_unused.stop();
    m_listener.close();
    m_active = nullptr;
    if (!std::exchange(m_finished, true))
        Q_EMIT finished();
}

} // namespace watchpost::server
