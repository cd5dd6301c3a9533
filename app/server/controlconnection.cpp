#include "server/controlconnection.h"

#include "server/dataports.h"
#include "server/sockets.h"
#include "server/statehub.h"
#include "server/text.h"

#include "protocol/wirenames.h"

#include <QTcpSocket>

#include <algorithm>

namespace watchpost::server {

using namespace protocol;

namespace {

constexpr qint64 kMaxOutgoingBeforeLogin = 64 * 1024;

} // namespace

ControlConnection::ControlConnection(Services &services, QTcpSocket *socket, quint64 id, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_link(socket)
    , m_id(id)
    , m_speaker(m_link, services.troubles.mischief, id)
    , m_peer(plainAddress(socket->peerAddress()))
    , m_loginFlow(services, m_peer)
    , m_alarms(services.journal, m_link, m_speaker)
    , m_heartbeat(services.config.heartbeat)
{
    m_clock.start();
    m_heartbeat.start(0);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &ControlConnection::tick);
    connect(&m_link, &Link::closed, this, &ControlConnection::linkClosed);
    connect(&m_loginFlow, &LoginFlow::succeeded, this, &ControlConnection::loginSucceeded);
    connect(&m_loginFlow, &LoginFlow::refused, this, [this](const QString &reason) {
        ++m_services.counters.refusedLogins;
        const std::string text = toUtf8(reason);
        send(LoginError{text});
    });
    connect(&m_loginFlow, &LoginFlow::turnedAway, this, &ControlConnection::turnAway);
    connect(&m_loginFlow, &LoginFlow::timedOut, this,
            [this] { m_link.close(CloseReason::Local, QStringLiteral("no login within the time limit")); });
    m_link.setMaxLineBytes(kMaxLineBytesBeforeLogin);
    m_link.setHandler([this](const Parsed &parsed) { handle(parsed); });
    m_loginFlow.start();
}

ControlConnection::~ControlConnection()
{
    // Its destructor may still say something; nobody is there to hear it.
    m_link.disconnect(this);
    if (m_account)
        m_services.hub.remove(this, m_account);
}

void ControlConnection::linkClosed()
{
    m_tick.stop();
    if (m_account)
        m_services.hub.remove(this, m_account);
    else
        abortIfClosing(m_link.device()); // a stranger gets no time to read what waits for it
    m_services.dataPorts->controlEnded(m_id);
    Q_EMIT ended();
}

qint64 ControlConnection::outgoing() const
{
    return outgoingBytes(m_link.device());
}

void ControlConnection::error(View command, View reason)
{
    ++m_services.counters.errors;
    send(Error{command, reason});
    if (!m_errors.spend(m_clock.elapsed()))
        m_link.close(CloseReason::Local, QStringLiteral("ten errors within a minute"));
}

void ControlConnection::send(const Message &message)
{
    if (m_services.troubles.silent)
        return;
    m_speaker.send(message);
    checkOutgoing();
}

void ControlConnection::sendBatch(const std::vector<Message> &messages)
{
    if (m_services.troubles.silent)
        return;
    m_speaker.sendBatch(messages);
    checkOutgoing();
}

void ControlConnection::checkOutgoing()
{
    const qint64 most = m_services.config.maxOutgoingBytes;
    if (m_link.isClosed() || outgoing() <= (m_account ? most : std::min(most, kMaxOutgoingBeforeLogin)))
        return;
    ++m_services.counters.slowClients;
    if (!m_account) {
        m_link.close(CloseReason::Local, QStringLiteral("a stranger reads nothing"));
        return;
    }
    qWarning("%s reads too slowly and is disconnected; it catches up by replay.", qUtf8Printable(m_peer.toString()));
    // It may still be told: what waits has the link's linger time to leave.
    m_link.send(Error{{}, "too much is waiting for this connection; read faster, or log in again and catch up"});
    m_link.close(CloseReason::Local, QStringLiteral("the client reads too slowly"));
}

std::size_t ControlConnection::pushAlarms(const std::vector<JournalledAlarm> &alarms)
{
    if (m_services.troubles.silent)
        return 0;
    const std::size_t sent = m_alarms.push(alarms);
    checkOutgoing();
    return sent;
}

void ControlConnection::pushCameraCount()
{
    if (m_link.extensions().has(Extension::ListPush))
        send(PushCameraCount{static_cast<std::uint32_t>(m_account->bindings.size())});
}

void ControlConnection::end(const QString &reason)
{
    const std::string text = toUtf8(reason);
    send(LoginError{text});
    m_link.close(CloseReason::Local, reason);
}

// Not LoginError: that asks the user to correct something, and a client that watches by itself would stop.
void ControlConnection::turnAway(const QString &reason)
{
    ++m_services.counters.refusedLogins;
    const std::string text = toUtf8(reason);
    send(Error{wireName<Login>, text});
    flush(); // a stranger's connection has no time to linger
    m_link.close(CloseReason::Local, reason);
}

void ControlConnection::crowdedOut()
{
    ++m_services.counters.crowdedOut;
    m_link.close(CloseReason::Local, QStringLiteral("too many connections that are not logged in"));
}

void ControlConnection::flush()
{
    flushConnection(m_link.device());
}

void ControlConnection::reset()
{
    resetConnection(m_link.device());
    m_link.close(CloseReason::Local, QStringLiteral("reset"));
}

} // namespace watchpost::server
