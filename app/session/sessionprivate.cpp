#include "session/sessionprivate.h"

#include "session/peerguard.h"
#include "session/transport.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTcpSocket>

#include <utility>

namespace watchpost {

Session::Private::Private(Session *session, Options options)
    : q(session)
    , m_options(std::move(options))
    , m_routeFinder(m_options.authorities, m_options.systemAuthorities)
    , m_nameFinder(m_options.resolver)
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
    connect(&m_replayTimer, &QTimer::timeout, this, &Private::replayStalled);
    m_blindTimer.setTimerType(Qt::PreciseTimer); // a coarse one may come 5 % early, and lie about how long it was
    connect(&m_blindTimer, &QTimer::timeout, this, &Private::raiseBlindAlarm);
    connect(&m_sleepTimer, &QTimer::timeout, this, &Private::watchSleep);
    (void)m_sleepWatch.tick(now(), m_clock.elapsed()); // also a sleep before the timer's first turn is noticed
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
    // Behind the rows that tell of it: whoever is killed in between tells it twice rather than not at all.
    if (const qint64 since = m_blindness.untoldSince(); since != m_blindTold && generation == m_generation) {
        m_blindTold = since;
        if (!guarded([&] { Q_EMIT q->blindSinceChanged(since); }))
            return false;
    }
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

} // namespace watchpost
