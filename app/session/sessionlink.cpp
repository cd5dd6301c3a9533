#include "session/peerguard.h"
#include "session/sessionprivate.h"
#include "session/transport.h"
#include "session/usertimeout.h"

#include <QTcpSocket>

#include <algorithm>

namespace watchpost {

using protocol::CloseReason;
using protocol::Link;

namespace {

// After waking the network often needs a moment to be there again: what was a long wait before does not go on then.
constexpr qint64 kWakingMs = 30000;
constexpr qint64 kWakingDelayMs = 2000;

AddressPlan::Telling tellingOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::UnfinishedSocketOperationError:
        return AddressPlan::Telling::Unreachable;
    case QAbstractSocket::SocketTimeoutError:
        return AddressPlan::Telling::NoAnswer;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return AddressPlan::Telling::Understood;
    default:
        return AddressPlan::Telling::Refused;
    }
}

} // namespace

void Session::Private::connectNow()
{
    dropLink();
    // While reconnecting, the reason stays on the screen until there is a better one.
    enter(ConnectionState::Connecting, goesOn() ? m_status.error : ConnectionError());
    m_timer.start(m_options.connectTimeoutMs);
    m_addresses.begin({}, m_options.connectTimeoutMs, m_clock.elapsed());
    m_routeFinder.find(m_request.address, m_proxy, [this](const Route &route) {
        m_route = route;
        resolve();
    });
}

// The name's addresses are tried one after the other. A proxy gets the name as it is: it may know names that this
// computer does not, and asking for them here would tell the local network where the user goes.
void Session::Private::resolve()
{
    const QString &host = m_request.address.host;
    if (m_route.isProxied()) {
        openLink(host, m_options.connectTimeoutMs);
        return;
    }
    m_nameFinder.find(host, [this](const QList<QHostAddress> &addresses) {
        m_addresses.begin(addresses, m_options.connectTimeoutMs, m_clock.elapsed());
        if (addresses.isEmpty())
            fail(describeNoSuchHost(m_request.address), AddressPlan::Telling::Understood);
        else
            tryNextAddress();
    });
}

bool Session::Private::tryNextAddress()
{
    const auto attempt = m_addresses.next(m_clock.elapsed());
    if (attempt)
        openLink(attempt->address.toString(), attempt->limitMs);
    return attempt.has_value();
}

// The certificate must be for the name that the user gave, whichever address it leads to.
void Session::Private::openLink(const QString &host, int limitMs)
{
    enter(ConnectionState::Connecting, m_status.error);
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
    m_timer.start(limitMs);
    connectSocket(socket, host, m_request.address.port, m_request.address.host);
}

// Before the link gets it, so that the reason is noted by the time the link closes.
void Session::Private::watchSocket(QTcpSocket *socket)
{
    m_peer = new PeerGuard(socket, expectedPeer());
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] {
        if (m_attempt.failure.kind != ErrorKind::None)
            return;
        m_attempt.failure = m_peer->describeFailure(m_request.address);
        m_attempt.silentLoss = socket->error() != QAbstractSocket::RemoteHostClosedError;
        m_attempt.telling = tellingOf(socket->error());
    });
    // Any byte is a sign of life, a whole line or not.
    connect(socket, &QTcpSocket::readyRead, this, &Private::heard);
    connect(m_peer, &PeerGuard::ready, this, &Private::transportReady);
    connect(m_peer, &PeerGuard::refused, this, &Private::peerRefused);
}

void Session::Private::peerRefused()
{
    m_attempt.failure = m_peer->describeFailure(m_request.address);
    m_attempt.telling = AddressPlan::Telling::Understood;
    m_attempt.refusal = m_peer->refusal();
}

bool Session::Private::announceRefusal(const std::optional<CertificateRefusal> &refusal)
{
    if (!refusal || m_refusalsShown.contains(refusal->shown.sha256))
        return true;
    m_refusalsShown.insert(refusal->shown.sha256);
    return guarded([&] { Q_EMIT q->certificateRefused(*refusal); });
}

void Session::Private::transportReady()
{
    if (m_link->isClosed())
        return; // and about to say so
    tuneSocket(qobject_cast<QTcpSocket *>(m_link->device()));
    setUserTimeout(qobject_cast<QTcpSocket *>(m_link->device()), m_liveness.noticeMs);
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
        fail(describeGarbage(m_request.address), AddressPlan::Telling::Understood);
    else if (m_attempt.failure.kind != ErrorKind::None)
        fail(m_attempt.failure, m_attempt.telling);
    else
        fail({ErrorKind::Transient, LoginField::Server,
              tr("%1 closed the connection. Try again in a moment.").arg(toString(m_request.address))});
}

void Session::Private::fail(ConnectionError error, AddressPlan::Telling telling)
{
    const bool wasOnline = isOnline();
    const bool wasOver = m_status.state == ConnectionState::Offline;
    const bool wasTrying =
        m_status.state == ConnectionState::Connecting || m_status.state == ConnectionState::LoggingIn;
    const qint64 lostAt = lossTime();
    const Attempt ended = m_attempt;
    std::optional<CertificateRefusal> refusal = ended.refusal;
    dropLink();
    if (wasTrying && !ended.reused) {
        m_addresses.failed(error, telling, refusal);
        if (tryNextAddress()) {
            announce();
            return;
        }
        error = m_addresses.error();
        refusal = m_addresses.refusal();
    }
    if (wasOver)
        return; // the link that was kept after a refusal: the refusal is what the user should read, not its end
    if (ended.reused) {
        connectNow(); // the server did not wait for the second try
        announce();
        return;
    }
    if (wasOnline) {
        m_status.lostAt = lostAt;
        m_backoff.lived(m_clock.elapsed() - m_onlineSince);
        goBlind(lostAt);
    }
    if (m_succeeded || (m_keepTrying && error.kind == ErrorKind::Transient))
        waitAndRetry(error, ended.wantsSignNow);
    else
        enter(ConnectionState::Offline, error);
    const quint64 generation = m_generation;
    if (endWatching(wasOnline) && announceRefusal(refusal) && generation == m_generation)
        announce();
}

// After a login, also for an error that retrying is of no use for: nobody may be there to press a button when a
// certificate is renewed, and a watch that gave up is worse than one that tries in vain. Nothing is sent to a server
// that was not accepted.
void Session::Private::waitAndRetry(const ConnectionError &error, bool atOnce)
{
    qint64 delay = atOnce ? 0 : m_backoff.nextDelayMs();
    if (m_wokeAt >= 0 && m_clock.elapsed() - m_wokeAt < kWakingMs)
        delay = std::min(delay, kWakingDelayMs);
    enter(ConnectionState::Waiting, error);
    ++m_status.attempt;
    m_status.nextAttemptAt = now() + delay;
    m_retryTimer.start(static_cast<int>(delay));
}

void Session::Private::dropLink()
{
    ++m_generation;
    for (QTimer *timer : {&m_timer, &m_retryTimer, &m_heartbeatTimer, &m_ackTimer, &m_missingTimer, &m_replayTimer})
        timer->stop();
    m_capabilities.reset();
    m_statusQuery.clear();
    m_portRequests.clear();
    m_deletes.clear();
    m_attempt = {};
    m_replayWentOn = false;
    m_routeFinder.cancel();
    m_nameFinder.cancel();
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

void Session::Private::sendAck()
{
    if (const auto upTo = m_ledger.takeAck(); upTo && m_capabilities.agreed().has(protocol::Extension::AlarmReplay))
        m_link->send(protocol::AckAlarms{*upTo});
}

void Session::Private::pumpQueries()
{
    std::vector<protocol::Message> messages;
    while (auto message = m_statusQuery.next(m_clock.elapsed()))
        messages.emplace_back(*std::move(message));
    m_link->sendBatch(messages);
}

} // namespace watchpost
