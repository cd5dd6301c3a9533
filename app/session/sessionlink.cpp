#include "session/peerguard.h"
#include "session/sessionprivate.h"
#include "session/transport.h"

#include <QDateTime>
#include <QTcpSocket>

namespace watchpost {

using protocol::CloseReason;
using protocol::Heartbeat;
using protocol::Link;

namespace {

constexpr int kSecondLookMs = 50;
constexpr qint64 kAnswerLostMs = 30000;

} // namespace

void Session::Private::connectNow()
{
    dropLink();
    // While reconnecting, the reason stays on the screen until there is a better one.
    enter(ConnectionState::Connecting, m_succeeded ? m_status.error : ConnectionError());
    m_timer.start(m_options.connectTimeoutMs);
    m_routeFinder.find(m_request.address, m_proxy, [this](const Route &route) {
        m_route = route;
        openSocket();
    });
}

void Session::Private::openSocket()
{
    auto made = m_options.socketFactory ? m_options.socketFactory() : makeSocket(m_request.address.tls, m_route);
    QTcpSocket *socket = made.release();
    watchSocket(socket);
    m_link = new Link(socket, this);
    const quint64 generation = m_generation;
    m_link->setHandler([this](const protocol::Parsed &parsed) { received(parsed); });
    connect(m_link, &Link::batchFinished, this, &Private::batchFinished);
    // Queued: a link can find out that it is closed while it sends, and whoever sends need not reckon with that.
    connect(
        m_link, &Link::closed, this,
        [this, generation](CloseReason reason) {
            if (generation == m_generation)
                linkClosed(reason);
        },
        Qt::QueuedConnection);
    connectSocket(socket, m_request.address.host, m_request.address.port);
}

// Before the link gets it, so that the reason is noted by the time the link closes.
void Session::Private::watchSocket(QTcpSocket *socket)
{
    m_failure = {};
    m_peer = new PeerGuard(socket, expectedPeer());
    connect(socket, &QTcpSocket::errorOccurred, this, [this] {
        if (m_failure.kind == ErrorKind::None)
            m_failure = m_peer->describeFailure(m_request.address);
    });
    // Any byte is a sign of life, a whole line or not.
    connect(socket, &QTcpSocket::readyRead, this, [this] { m_heartbeat.heard(m_clock.elapsed()); });
    connect(m_peer, &PeerGuard::ready, this, &Private::transportReady);
    connect(m_peer, &PeerGuard::refused, this, &Private::peerRefused);
}

void Session::Private::peerRefused()
{
    m_failure = m_peer->describeFailure(m_request.address);
    m_refusal = m_peer->refusal();
}

bool Session::Private::announceRefusal()
{
    const std::optional<CertificateRefusal> refusal = std::exchange(m_refusal, std::nullopt);
    if (!refusal || refusal->shown.sha256 == m_refusalShown)
        return true;
    m_refusalShown = refusal->shown.sha256;
    return guarded([&] { Q_EMIT q->certificateRefused(*refusal); });
}

void Session::Private::transportReady()
{
    if (!m_link || m_link->isClosed() || m_status.state != ConnectionState::Connecting)
        return;
    tuneSocket(qobject_cast<QTcpSocket *>(m_link->device()));
    enter(ConnectionState::LoggingIn, m_status.error);
    sendLogin();
    underLink([this] { announce(); });
}

void Session::Private::sendLogin()
{
    m_timer.start(m_options.loginTimeoutMs);
    m_status.encryption = encryptionOf(qobject_cast<QTcpSocket *>(m_link->device()));
    std::vector<protocol::Message> messages;
    std::vector<protocol::View> offer = m_capabilities.takeOffer();
    if (!offer.empty())
        messages.emplace_back(protocol::Capabilities{std::move(offer)});
    const std::string user = m_request.user.toStdString();
    const std::string password = m_request.password.toStdString();
    messages.emplace_back(protocol::Login{user, password});
    m_link->sendBatch(messages);
}

void Session::Private::linkClosed(CloseReason reason)
{
    if (reason == CloseReason::ProtocolError)
        fail(describeGarbage(m_request.address));
    else if (m_failure.kind != ErrorKind::None)
        fail(m_failure);
    else
        fail({ErrorKind::Transient, LoginField::Server,
              tr("%1 closed the connection. Try again in a moment.").arg(toString(m_request.address))});
}

void Session::Private::fail(ConnectionError error)
{
    const bool wasOnline = isOnline();
    const bool wasReused = m_reused;
    const bool wasOver = m_status.state == ConnectionState::Offline;
    std::optional<CertificateRefusal> refusal = std::exchange(m_refusal, std::nullopt);
    dropLink();
    m_refusal = std::move(refusal);
    if (wasOver)
        return; // the link that was kept after a refusal: the refusal is what the user should read, not its end
    if (wasReused) {
        connectNow(); // the server did not wait for the second try
        announce();
        return;
    }
    if (wasOnline) {
        m_status.lostAt = now();
        m_backoff.lived(m_clock.elapsed() - m_onlineSince);
        if (m_blindSince == 0)
            m_blindSince = m_status.lostAt;
    }
    if (m_succeeded)
        waitAndRetry(error);
    else
        enter(ConnectionState::Offline, error);
    const quint64 generation = m_generation;
    if (endWatching(wasOnline) && announceRefusal() && generation == m_generation)
        announce();
}

// Also for an error that retrying is of no use for: nobody may be there to press a button when a certificate is
// renewed, and a watch that gave up is worse than one that tries in vain. Nothing is sent to a server that was not
// accepted.
void Session::Private::waitAndRetry(const ConnectionError &error)
{
    const qint64 delay = m_backoff.nextDelayMs();
    enter(ConnectionState::Waiting, error);
    ++m_status.attempt;
    m_status.nextAttemptAt = now() + delay;
    m_retryTimer.start(static_cast<int>(delay));
}

void Session::Private::dropLink()
{
    ++m_generation;
    for (QTimer *timer : {&m_timer, &m_retryTimer, &m_heartbeatTimer, &m_ackTimer, &m_missingTimer})
        timer->stop();
    m_capabilities.reset();
    m_statusQuery.clear();
    m_portRequests.clear();
    m_deletes.clear();
    m_refused = m_reused = m_suspected = false;
    m_refusal.reset();
    m_routeFinder.cancel();
    if (PeerGuard *peer = std::exchange(m_peer, nullptr))
        disconnect(peer, nullptr, this, nullptr);
    Link *link = std::exchange(m_link, nullptr);
    if (!link)
        return;
    disconnect(link, nullptr, this, nullptr);
    disconnect(link->device(), nullptr, this, nullptr);
    link->close();
    const Link::Counters &counters = link->counters();
    m_past.messagesReceived += counters.received;
    m_past.messagesSent += counters.sent;
    m_past.bytesReceived += counters.bytesReceived;
    m_past.bytesSent += counters.bytesSent;
    m_past.unknownCommands += counters.unknown;
    m_past.badArguments += counters.bad;
    link->deleteLater();
}

void Session::Private::beat()
{
    const Heartbeat::Decision decision = m_heartbeat.tick(m_clock.elapsed());
    switch (decision.action) {
    case Heartbeat::Action::Wait:
        m_suspected = false;
        break;
    case Heartbeat::Action::SendHeartbeat:
        m_link->send(protocol::HeartBeat{decision.number});
        break;
    case Heartbeat::Action::SendProbe: {
        const std::string_view known = m_ids.any();
        m_link->send(m_statusQuery.probe(known.empty() ? std::string_view("probe") : known, m_clock.elapsed()));
        break;
    }
    case Heartbeat::Action::Dead:
        if (m_suspected) {
            fail({ErrorKind::Transient, LoginField::Server,
                  tr("%1 no longer answers. Check this computer's network; it is tried again by itself.")
                      .arg(toString(m_request.address))});
            return;
        }
        // This program may have been the one that slept, with the answer waiting unread in the socket.
        m_suspected = true;
        m_heartbeatTimer.start(kSecondLookMs);
        return;
    }
    m_statusQuery.expire(m_clock.elapsed(), kAnswerLostMs);
    pumpQueries();
    m_heartbeatTimer.start(static_cast<int>(std::max<std::int64_t>(decision.nextInMs, 1)));
}

void Session::Private::sendAck()
{
    if (const auto upTo = m_ledger.takeAck();
        upTo && m_link && m_capabilities.agreed().has(protocol::Extension::AlarmReplay))
        m_link->send(protocol::AckAlarms{*upTo});
}

void Session::Private::pumpQueries()
{
    std::vector<protocol::Message> messages;
    while (auto message = m_statusQuery.next(m_clock.elapsed()))
        messages.emplace_back(*std::move(message));
    if (m_link)
        m_link->sendBatch(messages);
}

void Session::Private::giveUpMissing()
{
    recordMissing(m_ledger.giveUp());
    sendAck();
    flush();
}

} // namespace watchpost
