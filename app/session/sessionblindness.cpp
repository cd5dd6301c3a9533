// What is told of the time when the server could not be heard.
#include "session/sessionprivate.h"

#include "domain/alarmtype.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace watchpost {

namespace {

QString shown(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

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
    const QString what = tr("This computer has been blind since %1: it is not connected to %2, and no alarm can come. "
                            "Look after the cameras in another way until then.")
                             .arg(shown(alarm.time), toString(m_request.address));
    // A password or a certificate is not mended at the network.
    const QString todo = m_status.error.text.isEmpty() ? tr("Check the network and the server.") : m_status.error.text;
    alarm.text = what + u' ' + todo;
    m_alarms.append(alarm);
    flush();
}

// The intervals that the replay is through with.
void Session::Private::recordFilled()
{
    const QList<Blindness::Interval> filled = m_blindness.takeFilled(m_ledger.settled());
    for (const Blindness::Interval &interval : filled)
        recordFilled(interval);
    if (!m_ledger.isReplaying())
        m_replayTimer.stop();
}

void Session::Private::recordFilled(const Blindness::Interval &interval)
{
    const QString when =
        tr("From %1 to %2 the server was not connected.").arg(shown(interval.from), shown(interval.to));
    QString what;
    if (interval.holes && interval.again == 0)
        what = tr("It has not sent the alarms of that time again. Look at the cameras themselves for what happened.");
    else if (interval.holes)
        what = tr("It has sent %n alarm(s) of that time again, but not all. Look at the cameras themselves for what "
                  "happened.",
                  nullptr, interval.again);
    else if (interval.again == 0)
        what = tr("It had no alarms of that time to send.");
    else
        what = tr("It has sent the %n alarm(s) of that time again.", nullptr, interval.again);
    recordGap(when + u' ' + what, interval.holes ? Severity::Warning : Severity::Notice, interval.from, interval.to);
}

void Session::Private::recordUnfilled(const QString &text)
{
    const QList<Blindness::Interval> intervals = m_blindness.takeAll(now());
    for (const Blindness::Interval &interval : intervals)
        recordGap(text.arg(shown(interval.from), shown(interval.to)), Severity::Warning, interval.from, interval.to);
}

void Session::Private::recordNeverSent()
{
    recordUnfilled(
        tr("From %1 to %2 the server was not connected, and it cannot send the alarms of that time again. Look at "
           "the cameras themselves for what happened."));
}

} // namespace watchpost
