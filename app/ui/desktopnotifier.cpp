#include "ui/desktopnotifier_p.h"

#include <algorithm>
#include <utility>

namespace watchpost {
namespace {

QString keyFor(const AlarmNotice &notice)
{
    if (isOfMany(notice))
        return u"many " + notice.alarm.type;
    return notice.alarm.kind == Alarm::Kind::Blind ? QStringLiteral("blind") : u"camera " + notice.alarm.cameraId;
}

QString summaryKey()
{
    return QStringLiteral("summary");
}

void add(AwaySummary *all, const AwaySummary &more)
{
    all->count += more.count;
    all->gaps += more.gaps;
    all->worst = std::max(all->worst, more.worst);
    all->since = std::min(all->since, more.since);
    all->alarmIds += more.alarmIds;
}

} // namespace

DesktopNotifier::DesktopNotifier(NotificationService *service, QObject *parent)
    : Notifier(parent)
    , d(std::make_unique<Private>(this, service))
{
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::setPace(std::chrono::milliseconds pace)
{
    d->pace = pace;
}

void DesktopNotifier::setServerSounds(SoundWanted wanted)
{
    d->serverSounds = std::move(wanted);
}

void DesktopNotifier::notify(const AlarmNotice &notice)
{
    const QString key = keyFor(notice);
    if (d->keyOfAlarm.contains(notice.alarm.id))
        return;
    d->keyOfAlarm.insert(notice.alarm.id, key);
    d->all[key].members.append(Private::Standing::Member{notice});
    d->enqueue(key);
}

void DesktopNotifier::summarise(const AwaySummary &summary)
{
    Private::Standing &standing = d->all[summaryKey()];
    if (standing.summary)
        add(&*standing.summary, summary);
    else
        standing.summary = summary;
    for (const qint64 id : summary.alarmIds)
        d->keyOfAlarm.insert(id, summaryKey());
    d->enqueue(summaryKey());
}

void DesktopNotifier::withdraw(const QList<qint64> &alarmIds)
{
    const QSet<qint64> gone(alarmIds.cbegin(), alarmIds.cend());
    QSet<QString> touched;
    for (const qint64 id : alarmIds) {
        const QString key = d->keyOfAlarm.take(id);
        if (!key.isEmpty())
            touched.insert(key);
    }
    for (const QString &key : std::as_const(touched)) {
        Private::Standing &standing = d->all[key];
        standing.members.removeIf([&gone](const auto &member) { return gone.contains(member.notice.alarm.id); });
        if (standing.summary) {
            standing.summary->alarmIds.removeIf([&gone](qint64 id) { return gone.contains(id); });
            if (standing.summary->alarmIds.isEmpty())
                standing.summary.reset();
        }
        // What is left stays as it is: changing it would put it before the person once more.
        if (standing.isEmpty())
            d->takeBack(key);
    }
}

void DesktopNotifier::clear()
{
    const QStringList keys = d->all.keys();
    for (const QString &key : keys)
        d->takeBack(key);
    d->keyOfAlarm.clear();
    for (QStringList &queue : d->queues)
        queue.clear();
}

} // namespace watchpost
