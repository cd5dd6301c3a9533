#include "session/datachannel.h"
#include "session/sessionprivate.h"

#include <QTcpSocket>

namespace watchpost {

using protocol::Extension;

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace

void Session::Private::requestDataPort()
{
    if (!isOnline())
        return;
    m_portRequests.push_back(m_clock.elapsed());
    const std::string user = utf8(m_request.user);
    const std::string password = utf8(m_request.password);
    m_link->send(protocol::CreateDataSocket{user, password});
}

void Session::Private::queryStates(const QStringList &ids)
{
    if (!isOnline())
        return;
    m_statusQuery.enqueue(ids);
    pumpQueries();
}

void Session::Private::deleteCamera(const QString &id)
{
    if (!isOnline() || !m_capabilities.agreed().has(Extension::Unbind))
        return;
    m_deletes.append(id);
    const std::string bytes = utf8(id);
    m_link->send(protocol::DeleteCamera{bytes});
}

void Session::Private::acknowledgeAlarms(const AlarmCursor &safe)
{
    constexpr int kCollectMs = 50; // a flood is saved in many batches: one acknowledgement for several of them
    m_ledger.acknowledge(safe);
    if (isOnline() && !m_ackTimer.isActive())
        m_ackTimer.start(kCollectMs);
}

PeerExpectation Session::Private::expectedPeer() const
{
    return {m_request.address.host, m_request.address.port, m_request.pinned, m_route.authorities};
}

std::unique_ptr<DataChannel> Session::Private::makeDataChannel(const DataPort &port) const
{
    // No data port lies among the system's services: the client does not let itself be sent to one. Where a proxy or a
    // NAT stands in between, "the same host" may not be the same computer.
    constexpr quint16 kFirstFreePort = 1024;
    if (!isOnline() || port.port.value_or(0) < kFirstFreePort)
        return nullptr;
    const auto *socket = qobject_cast<QTcpSocket *>(m_link->device());
    DataChannel::Endpoint endpoint;
    endpoint.host = m_route.isProxied() ? m_request.address.host : socket->peerAddress().toString();
    endpoint.proxy = m_route.proxy;
    endpoint.port = m_portMapper ? m_portMapper(*port.port) : *port.port;
    endpoint.tls = m_request.address.tls;
    endpoint.peer = expectedPeer();
    endpoint.token = port.token;
    endpoint.extensions = m_capabilities.agreed();
    endpoint.connectTimeoutMs = m_options.connectTimeoutMs;
    endpoint.socketFactory = m_options.socketFactory;
    return std::make_unique<DataChannel>(std::move(endpoint));
}

} // namespace watchpost
