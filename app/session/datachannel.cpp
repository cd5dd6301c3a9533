#include "session/datachannel.h"

#include "session/peerguard.h"
#include "session/transport.h"

#include <QTcpSocket>

#include <utility>

namespace watchpost {

using protocol::Link;

DataChannel::DataChannel(Endpoint endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_ready)
            m_failure = m_peer->describeTimeout(address()).text;
        end();
    });
}

DataChannel::~DataChannel()
{
    close();
}

std::size_t DataChannel::window() const
{
    return m_endpoint.extensions.has(protocol::Extension::Pipeline) ? protocol::kMaxPipelined : 1;
}

void DataChannel::open(Link::Handler handler)
{
    auto socket = m_endpoint.socketFactory
                      ? m_endpoint.socketFactory()
                      : makeSocket(m_endpoint.tls, {m_endpoint.proxy, m_endpoint.peer.authorities});
    QTcpSocket *raw = socket.release();
    m_peer = new PeerGuard(raw, m_endpoint.peer);
    m_link = new Link(raw, this);
    m_link->setExtensions(m_endpoint.extensions);
    m_link->setHandler(std::move(handler));
    connect(m_peer, &PeerGuard::ready, this, &DataChannel::transportReady);
    const auto explain = [this] {
        if (!m_ready && m_failure.isEmpty())
            m_failure = m_peer->describeFailure(address()).text;
    };
    connect(m_peer, &PeerGuard::refused, this, explain);
    connect(raw, &QTcpSocket::errorOccurred, this, explain);
    // Queued: the receiver may delete this channel, and with it the link, which must not be on the stack then.
    connect(m_link, &Link::closed, this, &DataChannel::end, Qt::QueuedConnection);
    connect(
        m_link, &Link::batchFinished, this,
        [this] {
            if (m_over)
                return;
            m_timer.start(m_endpoint.silenceMs);
            Q_EMIT batchFinished();
        },
        Qt::QueuedConnection);
    m_timer.start(m_endpoint.connectTimeoutMs);
    connectSocket(raw, m_endpoint.host, m_endpoint.port, m_endpoint.peer.host);
}

ServerAddress DataChannel::address() const
{
    return {m_endpoint.peer.host.isEmpty() ? m_endpoint.host : m_endpoint.peer.host, m_endpoint.port, m_endpoint.tls};
}

void DataChannel::transportReady()
{
    if (m_over)
        return;
    m_ready = true;
    tuneSocket(qobject_cast<QTcpSocket *>(m_link->device()));
    if (!m_endpoint.token.isEmpty())
        m_link->send(protocol::DataSocketToken{
            std::string_view(m_endpoint.token.constData(), static_cast<std::size_t>(m_endpoint.token.size()))});
    m_timer.start(m_endpoint.silenceMs);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_over)
                Q_EMIT opened();
        },
        Qt::QueuedConnection);
}

void DataChannel::send(const std::vector<protocol::Message> &messages)
{
    if (!m_over && m_link && !messages.empty())
        m_link->sendBatch(messages);
}

void DataChannel::end()
{
    if (m_over)
        return;
    close();
    Q_EMIT closed();
}

void DataChannel::close()
{
    m_over = true;
    m_timer.stop();
    if (Link *link = std::exchange(m_link, nullptr)) {
        disconnect(link, nullptr, this, nullptr);
        link->close();
        link->deleteLater();
    }
}

} // namespace watchpost
