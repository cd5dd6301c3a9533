// What the server says of alarms, and what it owes.
#include "session/sessionprivate.h"

#include "domain/alarmtype.h"
#include "protocol/text.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace watchpost {

using protocol::Extension;
using protocol::toQString;

namespace {

constexpr int kMissingWaitMs = 10000;

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
    // Where nothing was fetched before, and where the server has forgotten what was, silence is no word on that time.
    if (start.kind == AlarmLedger::Start::Kind::First || (message.newest == 0 && m_ledger.received().sequence > 0))
        recordNeverSent();
    m_blindness.replayBegins(now(), message.newest);
    recordFilled();
    if (m_ledger.isReplaying())
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
        m_replayWentOn = m_replayWentOn || alarm.replayed;
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

// docs/protocol.md, "Alarm replay": what is missing is asked for once more, and then recorded.
void Session::Private::replayStalled()
{
    if (const auto from = m_ledger.stalled()) {
        m_link->send(protocol::ReplayAlarms{*from});
        m_replayTimer.start();
        return;
    }
    giveUpMissing();
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

} // namespace watchpost
