#include "ui/alarmpresenter.h"

#include "domain/alarmtype.h"
#include "domain/plaintext.h"
#include "ui/appearance.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <utility>

namespace watchpost {

AlarmPresenter::AlarmPresenter(CameraLookup cameraOf, QObject *parent)
    : QObject(parent)
    , m_cameraOf(std::move(cameraOf))
    , m_clock([] { return QDateTime::currentDateTime(); })
{
    QElapsedTimer steady;
    steady.start();
    m_steady = [steady] { return steady.elapsed(); };
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuiet);
    connect(&m_quiet, &QTimer::timeout, this, &AlarmPresenter::tellSummary);
}

void AlarmPresenter::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void AlarmPresenter::setRules(const AlarmRules &rules)
{
    m_rules = rules;
    m_typeNames = typeNames(rules.types);
}

void AlarmPresenter::setDoNotDisturb(bool on)
{
    m_surroundings.doNotDisturb = on;
}

void AlarmPresenter::setCanPlaceCards(bool can)
{
    m_surroundings.canPlaceCards = can;
}

void AlarmPresenter::setCanNotify(bool can)
{
    m_surroundings.canNotify = can;
}

void AlarmPresenter::setStormRule(const StormRule &rule)
{
    m_storm.setRule(rule);
}

void AlarmPresenter::setCameraCount(int count)
{
    m_storm.setCameraCount(count);
}

void AlarmPresenter::setSteadyClock(std::function<qint64()> clock)
{
    m_steady = std::move(clock);
}

void AlarmPresenter::addNotifier(Notifier *notifier)
{
    m_notifiers.append(notifier);
    connect(notifier, &Notifier::acknowledgeRequested, this, &AlarmPresenter::acknowledgeRequested);
    connect(notifier, &Notifier::showCameraRequested, this, &AlarmPresenter::showCameraRequested);
    connect(notifier, &Notifier::showAlarmsRequested, this, &AlarmPresenter::showAlarmsRequested);
    connect(notifier, &Notifier::muteRequested, this, &AlarmPresenter::muteRequested);
    connect(notifier, &Notifier::muteUntilRequested, this, &AlarmPresenter::muteUntilRequested);
    connect(notifier, &QObject::destroyed, this, [this, notifier] { m_notifiers.removeAll(notifier); });
}

void AlarmPresenter::present(const QList<Alarm> &batch)
{
    const QDateTime now = m_clock();
    QList<Alarm> judged = batch;
    bool missed = false;
    for (Alarm &alarm : judged) {
        const AlarmCamera camera = m_cameraOf && !alarm.cameraId.isEmpty() ? m_cameraOf(alarm.cameraId) : AlarmCamera();
        AlarmFacts facts = factsOf(alarm, camera);
        AlarmDecision decision = decide(facts, m_rules, now);
        std::optional<AlarmStorm::Entry> entry;
        if (decision.popUp || decision.desktopNotification) { // only what would be shown is too much to be shown
            Alarm counted = alarm;
            counted.severity = decision.severity;
            entry = m_storm.take(counted, m_steady());
        }
        if (entry) {
            facts.foldedInto = entryName(*entry);
            decision = decide(facts, m_rules, now);
        }
        alarm.severity = decision.severity;
        alarm.verdict = decision.verdict;
        alarm.verdictDetail = decision.detail;
        if (entry)
            showFolded(alarm, *entry);
        else
            show(alarm, camera, decision);
        if (decision.summarise) {
            m_missed.append(alarm);
            missed = true;
        }
    }
    if (missed)
        m_quiet.start();
    else if (!batch.isEmpty())
        tellSummary(); // a replay comes before what happens: it has ended
    if (!judged.isEmpty())
        Q_EMIT decided(judged);
}

void AlarmPresenter::show(const Alarm &alarm, const AlarmCamera &camera, const AlarmDecision &decision)
{
    const bool anywhere = decision.popUp || decision.desktopNotification || decision.sound || decision.tray;
    if (!anywhere)
        return;
    if (alarm.kind == Alarm::Kind::Blind)
        m_blind.append(alarm.id);
    const AlarmNotice notice = noticeOf(alarm, camera);
    for (Notifier *notifier : std::as_const(m_notifiers)) {
        if (decision.names(notifier->channel()))
            notifier->notify(notice);
    }
}

// No sound for each: those before it have been heard. Where it begins, they leave their own places for the entry's.
void AlarmPresenter::showFolded(const Alarm &alarm, const AlarmStorm::Entry &entry)
{
    const bool card = takesCard(entry.severity, m_surroundings, m_rules);
    const bool notification = takesNotification(entry.severity, m_surroundings, m_rules);
    QList<qint64> joined;
    for (const Alarm &one : entry.joined)
        joined.append(one.id);
    for (Notifier *notifier : std::as_const(m_notifiers)) {
        const Channel channel = notifier->channel();
        const bool shows = (card && channel == Channel::PopUp) || (notification && channel == Channel::Notification);
        if (shows) {
            if (!joined.isEmpty())
                notifier->withdraw(joined);
            for (const Alarm &one : entry.joined)
                notifier->notify(noticeOf(one, entry));
        }
        if (shows || channel == Channel::Tray || channel == Channel::Speech)
            notifier->notify(noticeOf(alarm, entry));
    }
}

// Without a camera: cards and notifications take all of them for one.
AlarmNotice AlarmPresenter::noticeOf(const Alarm &alarm, const AlarmStorm::Entry &entry) const
{
    const AlarmNotice alone = noticeOf(alarm, m_cameraOf(alarm.cameraId));
    AlarmNotice notice = alone;
    notice.group.clear();
    notice.one = {alarm.cameraId, alone.cameraName, alarm.time};
    notice.alarm.cameraId.clear();
    notice.alarm.time = entry.since;
    notice.cameraName = tr("%Ln camera(s)", "many alarms at once", entry.cameras);
    return notice;
}

QString AlarmPresenter::entryName(const AlarmStorm::Entry &entry) const
{
    return tr("%1 since %2", "type of alarms, time")
        .arg(visibleText(typeName(entry.type, m_typeNames)), localTime(entry.since));
}

AlarmFacts AlarmPresenter::factsOf(const Alarm &alarm, const AlarmCamera &camera) const
{
    AlarmFacts facts = m_surroundings;
    facts.kind = alarm.kind;
    facts.type = alarm.type;
    facts.severity = alarm.severity;
    facts.replayed = alarm.replayed;
    facts.cameraId = alarm.cameraId;
    facts.group = camera.group;
    facts.cameraDisabled = camera.disabled;
    return facts;
}

AlarmNotice AlarmPresenter::noticeOf(const Alarm &alarm, const AlarmCamera &camera) const
{
    if (alarm.kind == Alarm::Kind::Blind)
        return {alarm, m_server, {}, QStringLiteral("alarm-blind")};
    AlarmNotice notice{alarm, visibleText(camera.name.isEmpty() ? alarm.cameraId : camera.name),
                       visibleText(typeName(alarm.type, m_typeNames)), alarmTypeInfo(alarm.type).iconName};
    notice.group = camera.group;
    notice.ownTypeName = m_typeNames.contains(alarm.type);
    return notice;
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
    m_storm.withdraw(alarmIds);
    for (Notifier *notifier : std::as_const(m_notifiers))
        notifier->withdraw(alarmIds);
}

void AlarmPresenter::clear()
{
    m_quiet.stop();
    m_missed.clear();
    m_blind.clear();
    m_storm.clear();
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
    const bool card = takesCard(summary.worst, m_surroundings, m_rules);
    const bool notification = takesNotification(summary.worst, m_surroundings, m_rules);
    for (Notifier *notifier : std::as_const(m_notifiers)) {
        const Channel channel = notifier->channel();
        if (channel == Channel::Tray || (card && channel == Channel::PopUp) ||
            (notification && channel == Channel::Notification) ||
            (channel == Channel::Speech && (card || notification)))
            notifier->summarise(summary);
    }
}

} // namespace watchpost
