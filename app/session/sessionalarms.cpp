#include "session/sessionprivate.h"

#include "domain/alarmtype.h"
#include "protocol/text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

namespace watchpost {

using protocol::Extension;
using protocol::toQString;

namespace {

constexpr int kMissingWaitMs = 10000;

QString shown(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

// --- states and alarms ----------------------------------------------------------------------------------------------

void Session::Private::handle(const protocol::PushOnlineStatus &message)
{
    if (isOnline())
        m_states.append({m_ids.intern(message.id), message.state});
}

void Session::Private::handle(const protocol::AlarmJournal &message)
{
    if (!isOnline() || !m_capabilities.agreed().has(Extension::AlarmReplay))
        return;
    m_timer.stop();
    const AlarmLedger::Start start = m_ledger.begin(toQString(message.journal), message.oldest, message.newest);
    m_link->send(protocol::ReplayAlarms{start.askFrom});
    if (start.kind == AlarmLedger::Start::Kind::Changed) {
        const QList<Blindness::Interval> blind = m_blindness.takeAll(now());
        recordGap(
            tr("The server has begun a new alarm history, or an older one was put back. Alarms that it had not sent "
               "yet may be lost: look at the cameras themselves for what happened."),
            Severity::Warning, blind.isEmpty() ? now() : blind.first().from, now());
    }
    m_blindness.replayBegins(now(), message.newest);
    recordFilled();
    if (m_blindness.isFilling())
        m_replayTimer.start(m_options.replayStallMs);
    if (m_ledger.isWaitingForMissing())
        m_missingTimer.start(kMissingWaitMs);
    m_ackTimer.start(0);
    if (start.kind == AlarmLedger::Start::Kind::GoesOn)
        return;
    // The gap first, on the disk too: a cut in between must not lose it.
    const AlarmCursor cursor = m_ledger.received();
    const quint64 generation = m_generation;
    if (flush() && generation == m_generation)
        Q_EMIT q->alarmsBeginAfter(cursor);
}

void Session::Private::handle(const protocol::PushAlarm &message)
{
    if (!isOnline())
        return;
    Alarm alarm;
    alarm.receivedAt = now();
    alarm.time = alarm.receivedAt;
    if (m_capabilities.agreed().has(Extension::AlarmReplay)) {
        const AlarmLedger::Receipt receipt = m_ledger.receive(message.sequence);
        if (receipt.askAgainFrom)
            m_link->send(protocol::ReplayAlarms{*receipt.askAgainFrom});
        recordMissing(receipt.gaps);
        if (!m_ledger.isWaitingForMissing())
            m_missingTimer.stop();
        else if (receipt.askAgainFrom || !m_missingTimer.isActive())
            m_missingTimer.start(kMissingWaitMs);
        if (!receipt.deliver) {
            recordFilled();
            return;
        }
        alarm.time = message.time;
        alarm.sequence = message.sequence;
        alarm.journal = m_ledger.journal();
        alarm.replayed = receipt.replayed;
        if (alarm.replayed && m_replayTimer.isActive())
            m_replayTimer.start(); // it goes on
        m_blindness.replayed(alarm.sequence);
    }
    alarm.id = nextAlarmId();
    alarm.cameraId = m_ids.intern(message.id);
    alarm.type = m_types.intern(message.type);
    alarm.severity = severityOf(alarm.type);
    m_alarms.append(alarm);
    recordFilled();
}

// --- what did not come ----------------------------------------------------------------------------------------------

void Session::Private::recordMissing(const QList<AlarmLedger::Range> &ranges)
{
    for (const AlarmLedger::Range &range : ranges) {
        const quint64 count = std::min<quint64>(range.last - range.first + 1, std::numeric_limits<int>::max());
        m_blindness.missing(range.first, range.last);
        recordGap(
            tr("%n alarm(s) are missing from what the server sent, and it no longer has them. Look at the cameras "
               "themselves for what happened.",
               nullptr, static_cast<int>(count)),
            Severity::Warning, now(), now());
    }
}

void Session::Private::giveUpMissing()
{
    recordMissing(m_ledger.giveUp());
    recordFilled();
    sendAck();
    flush();
}

void Session::Private::recordGap(const QString &text, Severity severity, qint64 from, qint64 to)
{
    Alarm gap;
    gap.id = nextAlarmId();
    gap.kind = Alarm::Kind::Gap;
    gap.severity = severity;
    gap.receivedAt = to;
    gap.time = from;
    gap.text = text;
    m_alarms.append(gap);
}

// --- blindness ------------------------------------------------------------------------------------------------------

void Session::Private::goBlind(qint64 at)
{
    if (!m_blindness.isBlind())
        m_blindAt = m_clock.elapsed();
    m_blindness.lost(at);
    armBlindAlarm();
}

void Session::Private::armBlindAlarm()
{
    m_blindTimer.stop();
    if (m_liveness.blindAlarmMs == 0)
        return;
    const qint64 left = m_liveness.blindAlarmMs - (m_clock.elapsed() - m_blindAt);
    m_blindTimer.start(static_cast<int>(std::max<qint64>(left, 0)));
}

void Session::Private::raiseBlindAlarm()
{
    if (!m_blindness.takeAlarm())
        return;
    Alarm alarm;
    alarm.id = nextAlarmId();
    alarm.kind = Alarm::Kind::Blind;
    alarm.severity = Severity::Critical;
    alarm.time = m_blindness.since();
    alarm.receivedAt = now();
    alarm.text =
        tr("This computer has been blind since %1: it is not connected to %2, and no alarm can come. Check the "
           "network and the server; look after the cameras in another way until then.")
            .arg(shown(alarm.time), toString(m_request.address));
    m_alarms.append(alarm);
    flush();
}

// The intervals that the replay is through with.
void Session::Private::recordFilled()
{
    if (!m_blindness.isFilling())
        return;
    const QList<Blindness::Interval> filled = m_blindness.takeFilled(m_ledger.settled());
    for (const Blindness::Interval &interval : filled) {
        const QString when =
            tr("From %1 to %2 the server was not connected.").arg(shown(interval.from), shown(interval.to));
        QString what;
        if (interval.holes)
            what =
                tr("It has sent %n alarm(s) of that time again, but not all. Look at the cameras themselves for what "
                   "happened.",
                   nullptr, interval.again);
        else if (interval.again == 0)
            what = tr("It had no alarms of that time to send.");
        else
            what = tr("It has sent the %n alarm(s) of that time again.", nullptr, interval.again);
        recordGap(when + u' ' + what, interval.holes ? Severity::Warning : Severity::Notice, interval.from,
                  interval.to);
    }
    if (!m_blindness.isFilling())
        m_replayTimer.stop();
}

void Session::Private::recordUnfilled(const QString &text)
{
    const QList<Blindness::Interval> intervals = m_blindness.takeAll(now());
    for (const Blindness::Interval &interval : intervals)
        recordGap(text.arg(shown(interval.from), shown(interval.to)), Severity::Warning, interval.from, interval.to);
}

void Session::Private::giveUpReplay()
{
    recordUnfilled(
        tr("From %1 to %2 the server was not connected, and it has not sent all alarms of that time again. Look "
           "at the cameras themselves for what happened."));
    flush();
}

} // namespace watchpost
