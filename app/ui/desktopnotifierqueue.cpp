// What goes to the server of notifications, when, and what comes back.
#include "ui/desktopnotifier_p.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace watchpost {

Severity DesktopNotifier::Private::Standing::severity() const
{
    Severity worst = summary ? summary->worst : Severity::Notice;
    for (const Member &member : members)
        worst = std::max(worst, member.notice.alarm.severity);
    return worst;
}

bool DesktopNotifier::Private::Standing::isSent() const
{
    const bool all =
        std::all_of(members.cbegin(), members.cend(), [](const Member &member) { return member.sentBy != 0; });
    return all && (!summary || id != 0 || ticket != 0);
}

QList<qint64> DesktopNotifier::Private::Standing::alarmIds() const
{
    QList<qint64> ids;
    for (const Member &member : members)
        ids.append(member.notice.alarm.id);
    return ids;
}

DesktopNotifier::Private::Private(DesktopNotifier *notifier, NotificationService *notificationService)
    : q(notifier)
    , service(notificationService)
{
    clock.start();
    again.setSingleShot(true);
    QObject::connect(&again, &QTimer::timeout, q, [this] { pump(); });
    wireService();
}

void DesktopNotifier::Private::wireService()
{
    QObject::connect(service, &NotificationService::healthChanged, q, [this] { onHealth(); });
    QObject::connect(service, &NotificationService::allGone, q, [this] { onAllGone(); });
    QObject::connect(service, &NotificationService::sent, q, [this](quint64 ticket, uint id) { onSent(ticket, id); });
    QObject::connect(service, &NotificationService::failed, q, [this](quint64 ticket) { onFailed(ticket); });
    QObject::connect(service, &NotificationService::closed, q, [this](uint id) { onClosed(id); });
    QObject::connect(service, &NotificationService::actionInvoked, q,
                     [this](uint id, const QString &action, const QString &token) { onAction(id, action, token); });
}

void DesktopNotifier::Private::enqueue(const QString &key)
{
    Standing &standing = all[key];
    if (!standing.waiting) {
        standing.waiting = true;
        queues.at(static_cast<size_t>(standing.severity())).append(key);
    }
    pump();
}

void DesktopNotifier::Private::pump()
{
    if (service->health() == NotificationService::Health::Asking)
        return;
    while (inFlight.size() < kMostInFlight) {
        const QString key = takeNext(clock.elapsed());
        if (key.isEmpty())
            return;
        if (service->health() == NotificationService::Health::Ready)
            send(key);
        else
            giveUp(key);
    }
}

// The worst that may go now. What is on its way or has just changed keeps its place.
QString DesktopNotifier::Private::takeNext(qint64 now)
{
    qint64 soonest = -1;
    const bool ready = service->health() == NotificationService::Health::Ready;
    for (auto queue = queues.rbegin(); queue != queues.rend(); ++queue) {
        for (qsizetype i = 0; i < queue->size(); ++i) {
            Standing &standing = all[queue->at(i)];
            if (ready && standing.ticket != 0)
                continue;
            if (ready && standing.notBefore > now) {
                soonest = soonest < 0 ? standing.notBefore : std::min(soonest, standing.notBefore);
                continue;
            }
            standing.waiting = false;
            return queue->takeAt(i);
        }
    }
    if (soonest >= 0)
        again.start(static_cast<int>(soonest - now));
    return {};
}

void DesktopNotifier::Private::send(const QString &key)
{
    Standing &standing = all[key];
    if (standing.isEmpty()) {
        forget(key);
        return;
    }
    standing.ticket = ++lastTicket;
    for (Standing::Member &member : standing.members)
        member.sentBy = standing.ticket; // taken back by onFailed()
    standing.notBefore = clock.elapsed() + pace.count();
    inFlight.insert(standing.ticket, key);
    service->send(standing.ticket, compose(standing), standing.id);
}

DesktopNotice DesktopNotifier::Private::compose(const Standing &standing) const
{
    const NotificationServer server = service->server();
    DesktopNotice notice;
    if (standing.summary) {
        notice = composeNotice(*standing.summary, server);
    } else {
        int count = 0;
        const AlarmNotice *worst = &standing.members.constFirst().notice;
        for (const Standing::Member &member : standing.members) {
            count += member.notice.count;
            if (member.notice.alarm.severity >= worst->alarm.severity)
                worst = &member.notice;
        }
        notice = composeNotice(*worst, count - 1, server);
    }
    notice.suppressSound = !serverSounds || !serverSounds(notice.severity);
    if (!notice.suppressSound)
        notice.soundName = soundNameFor(notice.severity);
    return notice;
}

void DesktopNotifier::Private::onSent(quint64 ticket, uint id)
{
    const QString key = inFlight.take(ticket);
    const auto standing = all.find(key);
    if (standing == all.end() || standing->ticket != ticket) {
        service->close(id); // logged out meanwhile
    } else {
        if (standing->id != id)
            keyOfId.remove(standing->id);
        standing->id = id;
        standing->ticket = 0;
        keyOfId.insert(id, key);
        if (standing->isEmpty())
            takeBack(key); // acknowledged meanwhile
    }
    pump();
}

void DesktopNotifier::Private::onFailed(quint64 ticket)
{
    const QString key = inFlight.take(ticket);
    const auto standing = all.find(key);
    if (standing != all.end() && standing->ticket == ticket) {
        standing->ticket = 0;
        standing->waiting = false;
        for (QStringList &queue : queues)
            queue.removeAll(key);
        // Which of them an earlier one had shown is not known: all of them, rather than one too few.
        for (Standing::Member &member : standing->members)
            member.sentBy = 0;
        giveUp(key);
    }
    pump();
}

void DesktopNotifier::Private::onAction(uint id, const QString &action, const QString &token)
{
    const QString key = keyOfId.value(id);
    const auto found = all.constFind(key);
    if (found == all.cend())
        return;
    Standing standing = *found; // a copy: an intent may change what there is
    if (action == noticeaction::kAcknowledge) {
        takeBack(key);
        Q_EMIT q->acknowledgeRequested(standing.alarmIds());
        return;
    }
    if (action == noticeaction::kMuteShort || action == noticeaction::kMuteLong) {
        mute(standing, action == noticeaction::kMuteShort ? noticeaction::kShort : noticeaction::kLong);
        return;
    }
    if (action != noticeaction::kShow)
        return;
    if (!token.isEmpty())
        Q_EMIT q->activationTokenGiven(token);
    if (standing.summary || standing.members.isEmpty() || isOfMany(standing.members.constLast().notice))
        Q_EMIT q->showAlarmsRequested();
    else
        Q_EMIT q->showCameraRequested(standing.members.constLast().notice.alarm.cameraId);
}

// Whoever mutes it here has seen how severe it is: that severity is held back, too.
void DesktopNotifier::Private::mute(const Standing &standing, std::chrono::minutes duration)
{
    if (standing.members.isEmpty())
        return;
    const AlarmNotice &last = standing.members.constLast().notice;
    const MuteTarget target = isOfMany(last) ? MuteTarget{MuteTarget::Scope::Type, last.alarm.type}
                                             : MuteTarget{MuteTarget::Scope::Camera, last.alarm.cameraId};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 until = now + std::chrono::milliseconds(duration).count();
    Q_EMIT q->muteRequested({{target, std::max(Severity::Warning, standing.severity()), now, until}});
}

// By a person, by time or by us. The alarms stay in the list.
void DesktopNotifier::Private::onClosed(uint id)
{
    const QString key = keyOfId.take(id);
    const auto standing = all.find(key);
    if (standing == all.end() || standing->id != id)
        return;
    standing->id = 0;
    if (standing->ticket != 0 || standing->waiting) {
        // Seen and put away; what is on its way, or waits, stands by itself.
        standing->members.removeIf([this, ticket = standing->ticket](const Standing::Member &member) {
            const bool seen = member.sentBy != 0 && member.sentBy != ticket;
            if (seen)
                keyOfAlarm.remove(member.notice.alarm.id);
            return seen;
        });
        return;
    }
    forget(key);
}

void DesktopNotifier::Private::onHealth()
{
    if (service->health() == NotificationService::Health::Asking)
        return;
    const QStringList keys = all.keys();
    for (const QString &key : keys) {
        const auto standing = all.constFind(key);
        if (standing != all.cend() && !standing->isSent())
            enqueue(key);
    }
    pump();
}

// A server that has come anew knows of nothing: what stood is sent once more. One that has gone has taken it all along:
// it is shown otherwise.
void DesktopNotifier::Private::onAllGone()
{
    inFlight.clear();
    keyOfId.clear();
    for (Standing &standing : all) {
        standing.id = 0;
        standing.ticket = 0;
        standing.notBefore = 0;
        for (Standing::Member &member : standing.members)
            member.sentBy = 0;
    }
}

void DesktopNotifier::Private::giveUp(const QString &key)
{
    const Standing standing = all.value(key);
    if (standing.id != 0)
        service->close(standing.id);
    forget(key);
    for (const Standing::Member &member : standing.members) {
        if (member.sentBy == 0)
            Q_EMIT q->undelivered(member.notice);
    }
    if (standing.summary)
        Q_EMIT q->summaryUndelivered(*standing.summary);
}

void DesktopNotifier::Private::forget(const QString &key)
{
    const Standing standing = all.take(key);
    for (QStringList &queue : queues)
        queue.removeAll(key);
    keyOfId.remove(standing.id);
    for (const Standing::Member &member : standing.members)
        keyOfAlarm.remove(member.notice.alarm.id);
    if (standing.summary) {
        for (const qint64 id : standing.summary->alarmIds)
            keyOfAlarm.remove(id);
    }
}

// With one on its way there is no ID yet to close it by: onSent() does.
void DesktopNotifier::Private::takeBack(const QString &key)
{
    const Standing standing = all.value(key);
    if (standing.id != 0)
        service->close(standing.id);
    forget(key);
}

} // namespace watchpost
