#include "ui/alarmpresenter.h"

#include "domain/alarmtype.h"
#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace watchpost {

AlarmDecision decide(const AlarmFacts &facts)
{
    // Nothing can be relied on while it lasts: worse than any camera's alarm.
    if (facts.kind == Alarm::Kind::Blind)
        return {.popUp = true,
                .summarise = false,
                .why = QT_TRANSLATE_NOOP("AlarmPolicy", "This computer is blind: shown until it sees again.")};
    if (facts.kind == Alarm::Kind::Gap && facts.severity == Severity::Notice)
        return {.popUp = false,
                .summarise = false,
                .why = QT_TRANSLATE_NOOP("AlarmPolicy", "Nothing is missing any more: the list remembers it.")};
    // A gap says that something may be missing; nothing can be done at a camera because of it. One notice, not a card
    // each.
    if (facts.kind == Alarm::Kind::Gap)
        return {.popUp = false,
                .summarise = true,
                .why = QT_TRANSLATE_NOOP("AlarmPolicy", "Alarms may have been missed: told once, in the summary.")};
    if (facts.replayed)
        return {.popUp = false,
                .summarise = true,
                .why = QT_TRANSLATE_NOOP("AlarmPolicy", "It happened while you were away: counted in the summary.")};
    // Every severity: who has chosen to watch a camera wants to see what it reports; how long a card stays differs.
    return {
        .popUp = true, .summarise = false, .why = QT_TRANSLATE_NOOP("AlarmPolicy", "It happens now: shown at once.")};
}

AlarmPresenter::AlarmPresenter(std::function<QString(const QString &)> nameOf, QObject *parent)
    : QObject(parent)
    , m_nameOf(std::move(nameOf))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuiet);
    connect(&m_quiet, &QTimer::timeout, this, &AlarmPresenter::tellSummary);
}

void AlarmPresenter::addNotifier(Notifier *notifier)
{
    m_notifiers.append(notifier);
    connect(notifier, &Notifier::acknowledgeRequested, this, &AlarmPresenter::acknowledgeRequested);
    connect(notifier, &Notifier::showCameraRequested, this, &AlarmPresenter::showCameraRequested);
    connect(notifier, &Notifier::showAlarmsRequested, this, &AlarmPresenter::showAlarmsRequested);
    connect(notifier, &QObject::destroyed, this, [this, notifier] { m_notifiers.removeAll(notifier); });
}

void AlarmPresenter::present(const QList<Alarm> &batch)
{
    bool missed = false;
    for (const Alarm &alarm : batch) {
        const AlarmDecision decision = decide({alarm.kind, alarm.severity, alarm.replayed});
        if (decision.popUp) {
            const AlarmNotice notice = noticeOf(alarm);
            if (alarm.kind == Alarm::Kind::Blind)
                m_blind.append(alarm.id);
            for (Notifier *notifier : std::as_const(m_notifiers))
                notifier->notify(notice);
        }
        if (decision.summarise) {
            m_missed.append(alarm);
            missed = true;
        }
    }
    if (missed)
        m_quiet.start();
    else if (!batch.isEmpty())
        tellSummary(); // a replay comes before what happens: it has ended
}

AlarmNotice AlarmPresenter::noticeOf(const Alarm &alarm) const
{
    if (alarm.kind == Alarm::Kind::Blind)
        return {alarm, m_server, {}, QStringLiteral("alarm-blind")};
    const AlarmTypeInfo type = alarmTypeInfo(alarm.type);
    const QString name = m_nameOf ? m_nameOf(alarm.cameraId) : QString();
    return {alarm, visibleText(name.isEmpty() ? alarm.cameraId : name), visibleText(type.name), type.iconName};
}

void AlarmPresenter::setServer(const QString &host)
{
    m_server = visibleText(host);
}

void AlarmPresenter::sightReturned()
{
    if (!m_blind.isEmpty())
        withdraw(std::exchange(m_blind, {}));
}

void AlarmPresenter::withdraw(const QList<qint64> &alarmIds)
{
    if (!m_missed.isEmpty()) {
        const QSet<qint64> gone(alarmIds.cbegin(), alarmIds.cend());
        m_missed.removeIf([&gone](const Alarm &alarm) { return gone.contains(alarm.id); });
    }
    for (Notifier *notifier : std::as_const(m_notifiers))
        notifier->withdraw(alarmIds);
}

void AlarmPresenter::clear()
{
    m_quiet.stop();
    m_missed.clear();
    m_blind.clear();
    for (Notifier *notifier : std::as_const(m_notifiers))
        notifier->clear();
}

void AlarmPresenter::tellSummary()
{
    m_quiet.stop();
    if (m_missed.isEmpty())
        return;
    AwaySummary summary;
    summary.since = m_missed.constFirst().time;
    for (const Alarm &alarm : std::as_const(m_missed)) {
        const bool gap = alarm.kind == Alarm::Kind::Gap;
        summary.count += gap ? 0 : 1;
        summary.gaps += gap ? 1 : 0;
        // What may have been missed could be worth a look, no more is known of it.
        summary.worst = std::max(summary.worst, gap ? Severity::Warning : alarm.severity);
        summary.since = std::min(summary.since, alarm.time);
        summary.alarmIds.append(alarm.id);
    }
    m_missed.clear();
    for (Notifier *notifier : std::as_const(m_notifiers))
        notifier->summarise(summary);
}

} // namespace watchpost
