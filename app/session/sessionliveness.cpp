#include "session/sessionprivate.h"
#include "session/usertimeout.h"

#include <QTcpSocket>

#include <algorithm>
#include <limits>

namespace watchpost {

using protocol::Heartbeat;

namespace {

constexpr int kSecondLookMs = 50;
constexpr qint64 kAnswerLostMs = 30000;
constexpr qint64 kStaleMs = 200; // in which all is read that waited in the socket through a sleep

} // namespace

void Session::Private::setLiveness(const LivenessSettings &liveness)
{
    using L = LivenessSettings;
    m_liveness.noticeMs = std::clamp(liveness.noticeMs, L::kMinNoticeMs, L::kMaxNoticeMs);
    m_liveness.blindAlarmMs =
        liveness.blindAlarmMs <= 0 ? 0 : std::clamp(liveness.blindAlarmMs, L::kMinBlindAlarmMs, L::kMaxBlindAlarmMs);
    m_heartbeat.setLimits(heartbeatLimits());
    if (!isOnline()) {
        if (m_blindness.isBlind())
            armBlindAlarm();
        return;
    }
    setUserTimeout(qobject_cast<QTcpSocket *>(m_link->device()), m_liveness.noticeMs);
    m_heartbeatTimer.start(0);
}

Heartbeat::Limits Session::Private::heartbeatLimits() const
{
    return m_options.heartbeat.value_or(Heartbeat::noticingWithin(m_liveness.noticeMs));
}

void Session::Private::heard()
{
    if (!mayBeStale())
        alive();
}

void Session::Private::alive()
{
    m_heartbeat.heard(m_clock.elapsed());
    m_heardAt = now();
    m_slept = m_attempt.wantsSignNow = false;
    m_attempt.staleUntil = -1;
}

// Written before or in a sleep, and read after it: as old as the sleep is long. The socket may be read before the
// timer that notices the sleep has its turn.
bool Session::Private::mayBeStale() const
{
    return wantsProof() || SleepWatch(m_sleepWatch).tick(now(), m_clock.elapsed());
}

void Session::Private::beat()
{
    const Heartbeat::Decision decision = m_heartbeat.tick(m_clock.elapsed());
    if (decision.action == Heartbeat::Action::Dead) {
        if (m_attempt.suspected) {
            m_attempt.silentLoss = true;
            fail({ErrorKind::Transient, LoginField::Server,
                  tr("%1 no longer answers. Check this computer's network; it is tried again by itself.")
                      .arg(toString(m_request.address))});
            return;
        }
        // This program may have been the one that slept, with the answer waiting unread in the socket.
        m_attempt.suspected = true;
        m_heartbeatTimer.start(kSecondLookMs);
        return;
    }
    if (decision.action == Heartbeat::Action::Wait)
        m_attempt.suspected = false;
    ask(decision);
    m_statusQuery.expire(m_clock.elapsed(), kAnswerLostMs);
    pumpQueries();
}

// Sends what was decided, and comes back in time.
void Session::Private::ask(const Heartbeat::Decision &decision)
{
    if (decision.number != 0) {
        m_attempt.asked = decision.number;
        m_link->send(protocol::HeartBeat{decision.number});
    }
    if (decision.action == Heartbeat::Action::SendProbe) {
        m_attempt.probed = true;
        const std::string_view known = m_ids.any();
        m_link->send(m_statusQuery.probe(known.empty() ? std::string_view("probe") : known, m_clock.elapsed()));
    }
    m_heartbeatTimer.start(static_cast<int>(std::max<std::int64_t>(decision.nextInMs, 1)));
}

void Session::Private::checkLink()
{
    if (!isOnline())
        return;
    m_attempt.suspected = false;
    m_attempt.wantsSignNow = true;
    ask(m_heartbeat.askNow(m_clock.elapsed(), m_options.signOfLifeMs));
}

void Session::Private::wake()
{
    m_wokeAt = m_clock.elapsed();
    switch (m_status.state) {
    case ConnectionState::Offline:
        break;
    case ConnectionState::Online:
        checkLink();
        break;
    case ConnectionState::Connecting:
    case ConnectionState::LoggingIn:
        // What was under way belongs to a network that may be gone, and would wait long for it.
        if (goesOn())
            connectNow();
        break;
    case ConnectionState::Waiting:
        connectNow();
        break;
    }
    announce();
}

void Session::Private::watchSleep()
{
    if (!m_sleepWatch.tick(now(), m_clock.elapsed()))
        return;
    m_slept = true;
    m_attempt.staleUntil = m_clock.elapsed() + kStaleMs;
    m_attempt.asked = std::numeric_limits<quint64>::max(); // before the sleep: its answer proves nothing
    m_attempt.probed = false;
    wake();
}

qint64 Session::Private::lossTime()
{
    const qint64 at = now();
    // The socket's news may come before the timer's after waking. What is left of the sleep is for its next tick.
    const bool slept = m_slept || SleepWatch(m_sleepWatch).tick(at, m_clock.elapsed());
    return m_attempt.silentLoss || slept ? std::min(m_heardAt, at) : at;
}

} // namespace watchpost
