#include "session/session.h"

#include "session/datachannel.h"
#include "session/peerguard.h"
#include "session/sessionprivate.h"
#include "session/transport.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTcpSocket>

#include <utility>

namespace watchpost {

using protocol::Extension;

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace

Session::Private::Private(Session *session, Options options)
    : q(session)
    , m_options(std::move(options))
    , m_routeFinder(m_options.authorities, m_options.systemAuthorities)
    , m_sleepWatch(m_options.sleepCheckMs)
    , m_capabilities(m_options.offered)
    , m_backoff({.baseMs = m_options.backoffBaseMs, .capMs = m_options.backoffCapMs},
                m_options.seed != 0 ? m_options.seed : QRandomGenerator::global()->generate64())
{
    m_clock.start();
    for (QTimer *timer :
         {&m_timer, &m_retryTimer, &m_heartbeatTimer, &m_ackTimer, &m_missingTimer, &m_replayTimer, &m_blindTimer})
        timer->setSingleShot(true);
    // The others may be 5 % late.
    m_heartbeatTimer.setTimerType(Qt::PreciseTimer);
    m_retryTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        fail(m_peer ? m_peer->describeTimeout(m_request.address) : describeTimeout(m_request.address),
             AddressPlan::Telling::NoAnswer);
    });
    connect(&m_retryTimer, &QTimer::timeout, this, [this] {
        connectNow();
        announce();
    });
    connect(&m_heartbeatTimer, &QTimer::timeout, this, &Private::beat);
    connect(&m_ackTimer, &QTimer::timeout, this, &Private::sendAck);
    connect(&m_missingTimer, &QTimer::timeout, this, &Private::giveUpMissing);
    connect(&m_replayTimer, &QTimer::timeout, this, &Private::giveUpReplay);
    m_blindTimer.setTimerType(Qt::PreciseTimer); // a coarse one may come 5 % early, and lie about how long it was
    connect(&m_blindTimer, &QTimer::timeout, this, &Private::raiseBlindAlarm);
    connect(&m_sleepTimer, &QTimer::timeout, this, &Private::watchSleep);
    m_sleepTimer.start(m_options.sleepCheckMs);
    setLiveness({});
}

Session::Private::~Private()
{
    dropLink();
    if (m_depth == 0)
        return;
    // A slot deleted the session while a link is still on the stack: the link goes when it has returned
    // (deleteLater()).
    const auto links = findChildren<protocol::Link *>(QString(), Qt::FindDirectChildrenOnly);
    for (protocol::Link *link : links)
        link->setParent(nullptr);
}

qint64 Session::Private::now() const
{
    return m_options.wallClock ? m_options.wallClock() : QDateTime::currentMSecsSinceEpoch();
}

void Session::Private::enter(ConnectionState state, const ConnectionError &error)
{
    if (m_status.state != state)
        m_status.since = now();
    m_status.state = state;
    m_status.error = error;
    m_status.nextAttemptAt = 0;
    if (state == ConnectionState::Offline)
        m_status.attempt = 0;
    if (state != ConnectionState::Online) {
        m_status.roundTripMs = -1;
        m_measuredAt = -1;
    }
    if (state == ConnectionState::Offline || state == ConnectionState::Waiting)
        m_status.encryption.clear();
}

bool Session::Private::announce()
{
    if (m_status == m_announced)
        return true;
    m_announced = m_status;
    const ConnectionStatus status = m_status;
    return guarded([&] { Q_EMIT q->statusChanged(status); });
}

bool Session::Private::flush()
{
    const quint64 generation = m_generation;
    const QList<Alarm> alarms = std::exchange(m_alarms, {});
    const QList<CameraStateChange> states = std::exchange(m_states, {});
    const QString journal = m_ledger.journal();
    const QList<AlarmRange> givenUp = m_ledger.takeGivenUp();
    if (!alarms.isEmpty() && !guarded([&] { Q_EMIT q->alarmsArrived(alarms); }))
        return false;
    // A slot may have ended the connection: what follows would now be another account's, or come after statesLost().
    if (!givenUp.isEmpty() && generation == m_generation &&
        !guarded([&] { Q_EMIT q->alarmsGivenUp(journal, givenUp); }))
        return false;
    if (states.isEmpty() || generation != m_generation)
        return true;
    return guarded([&] { Q_EMIT q->cameraStatesChanged(states, now()); });
}

bool Session::Private::endWatching(bool wasOnline)
{
    const qint64 lostAt = m_status.lostAt;
    if (!flush())
        return false;
    return !wasOnline || guarded([&] { Q_EMIT q->statesLost(lostAt); });
}

void Session::Private::logIn(const LoginRequest &request, const AlarmCursor &lastOnDisk)
{
    const bool wasOnline = isOnline();
    const bool reuse = m_link && m_refused && request.address == m_request.address;
    if (wasOnline)
        m_status.lostAt = now();
    if (!reuse)
        dropLink();
    enter(reuse ? ConnectionState::LoggingIn : ConnectionState::Connecting, {});
    // Refused while it was away, and the user corrected it: one interval, that ends when the link is back.
    const bool sameAccount = request.user == m_request.user && request.address == m_request.address;
    if (!sameAccount || m_succeeded) {
        m_blindness = {};
        m_blindTimer.stop();
    }
    if (!(request.address == m_request.address))
        m_addresses = {};
    m_request = request;
    m_refusalShown.clear();
    m_succeeded = false;
    m_backoff.reset();
    m_status.attempt = 0;
    // What was collected belongs to the old login: out with it before the ledger and the tables are the new one's. A
    // slot that logs out or in again has the last word.
    const quint64 generation = m_generation;
    if (!endWatching(wasOnline) || generation != m_generation)
        return;
    m_ledger.restore(lastOnDisk);
    m_ids.clear();
    m_types.clear();
    if (reuse) {
        m_refused = false;
        m_reused = true;
        sendLogin();
    } else {
        connectNow();
    }
    announce();
}

void Session::Private::logOut()
{
    const bool wasOnline = isOnline();
    if (wasOnline) {
        sendAck();
        m_status.lostAt = now();
    }
    // Offline, the history on the disk may be another account's by now.
    if (m_status.state != ConnectionState::Offline)
        recordUnfilled(tr("From %1 to %2 the server was not connected. What happened in that time has not come yet."));
    m_blindness = {};
    m_blindTimer.stop();
    dropLink();
    m_succeeded = false;
    enter(ConnectionState::Offline, {});
    if (endWatching(wasOnline))
        announce();
}

void Session::Private::retryNow()
{
    if (m_status.state != ConnectionState::Waiting)
        return;
    connectNow();
    announce();
}

void Session::Private::trust(const CertificateInfo &certificate)
{
    m_request.pinned = certificate;
    m_refusalShown.clear();
    retryNow();
}

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
    const auto *socket = m_link ? qobject_cast<QTcpSocket *>(m_link->device()) : nullptr;
    // No data port lies among the system's services: the client does not let itself be sent to one. Where a proxy or a
    // NAT stands in between, "the same host" may not be the same computer.
    constexpr quint16 kFirstFreePort = 1024;
    if (!isOnline() || !socket || port.port.value_or(0) < kFirstFreePort)
        return nullptr;
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

Session::Diagnostics Session::Private::diagnostics() const
{
    Diagnostics all = m_past;
    if (m_peer && isOnline()) {
        all.cipher = cipherOf(qobject_cast<QTcpSocket *>(m_link->device()));
        all.certificate = m_peer->accepted();
    }
    if (m_link) {
        const protocol::Link::Counters &counters = m_link->counters();
        all.messagesReceived += counters.received;
        all.messagesSent += counters.sent;
        all.bytesReceived += counters.bytesReceived;
        all.bytesSent += counters.bytesSent;
        all.unknownCommands += counters.unknown;
        all.badArguments += counters.bad;
    }
    return all;
}

// --- the public face ------------------------------------------------------------------------------------------------

Session::Session(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
}

Session::Session(QObject *parent)
    : Session(Options(), parent)
{
}

Session::~Session() = default;

void Session::logIn(const LoginRequest &request, const AlarmCursor &lastOnDisk)
{
    // Copies: a slot may change what the references are to.
    d->logIn(LoginRequest(request), AlarmCursor(lastOnDisk));
}

void Session::logOut()
{
    d->logOut();
}

void Session::retryNow()
{
    d->retryNow();
}

void Session::checkLink()
{
    d->checkLink();
}

void Session::wake()
{
    d->wake();
}

void Session::setProxy(const ProxySettings &proxy)
{
    d->m_proxy = proxy;
}

void Session::setLiveness(const LivenessSettings &liveness)
{
    d->setLiveness(liveness);
}

void Session::trust(const CertificateInfo &certificate)
{
    d->trust(certificate);
}

const ConnectionStatus &Session::status() const
{
    return d->m_status;
}

const Session::Options &Session::options() const
{
    return d->m_options;
}

protocol::Extensions Session::extensions() const
{
    return d->isOnline() ? d->m_capabilities.agreed() : protocol::Extensions();
}

const LoginRequest &Session::request() const
{
    return d->m_request;
}

void Session::requestDataPort()
{
    d->requestDataPort();
}

void Session::queryStates(const QStringList &ids)
{
    d->queryStates(ids);
}

void Session::deleteCamera(const QString &id)
{
    d->deleteCamera(id);
}

void Session::acknowledgeAlarms(const AlarmCursor &safe)
{
    d->acknowledgeAlarms(safe);
}

std::unique_ptr<DataChannel> Session::makeDataChannel(const DataPort &port) const
{
    return d->makeDataChannel(port);
}

void Session::setDataPortMapper(std::function<quint16(quint16)> mapper)
{
    d->m_portMapper = std::move(mapper);
}

Session::Diagnostics Session::diagnostics() const
{
    return d->diagnostics();
}

} // namespace watchpost
