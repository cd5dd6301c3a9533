#include "models/alarmmodel_p.h"

#include <iterator>
#include <utility>

namespace watchpost {

void AlarmModel::Private::count(const Alarm &alarm, int sign)
{
    if (alarm.acknowledgedAt == 0)
        unacknowledged += sign;
    if (alarm.kind == Alarm::Kind::Server) {
        int &ofType = typeCounts[alarm.type];
        ofType += sign;
        if (ofType == 0)
            typeCounts.remove(alarm.type);
    }
    if (alarm.seenAt != 0)
        return;
    unread += sign;
    unreadBySeverity[static_cast<size_t>(alarm.severity)] += sign;
    if (alarm.cameraId.isEmpty())
        return;
    int &ofCamera = unreadByCamera[alarm.cameraId];
    ofCamera += sign;
    if (ofCamera == 0)
        unreadByCamera.remove(alarm.cameraId);
}

void AlarmModel::Private::pushNewest(const Alarm &alarm)
{
    alarms.push_front(alarm);
    serials.insert(alarm.id, ++newest);
    count(alarm, 1);
}

void AlarmModel::Private::clear()
{
    alarms.clear();
    serials.clear();
    unreadByCamera.clear();
    typeCounts.clear();
    unreadBySeverity = {};
    unread = unacknowledged = 0;
}

void AlarmModel::Private::left(const Alarm &alarm)
{
    qint64 &complete = older.remove(alarm.id) ? olderFrom : completeFrom;
    complete = std::max(complete, alarm.time + 1);
}

void AlarmModel::Private::makeRoom(int coming)
{
    const int size = static_cast<int>(alarms.size());
    const auto beyond = [&](int most, int leaving) { return size - leaving + coming > most; };
    const int kept = keptLimit();
    int howMany = 0;
    while (howMany < size &&
           (beyond(std::max(limit, kMost), howMany) ||
            (beyond(kept, howMany) && alarms[static_cast<size_t>(size - 1 - howMany)].acknowledgedAt != 0)))
        ++howMany;
    if (howMany == 0)
        return;
    q->beginRemoveRows({}, size - howMany, size - 1);
    for (int i = 0; i < howMany; ++i) {
        left(alarms.back());
        count(alarms.back(), -1);
        serials.remove(alarms.back().id);
        alarms.pop_back();
    }
    q->endRemoveRows();
    Q_EMIT q->completenessChanged();
}

void AlarmModel::Private::rebuild(const std::vector<Alarm> &newestFirst)
{
    q->beginResetModel();
    clear();
    for (auto it = newestFirst.crbegin(); it != newestFirst.crend(); ++it)
        pushNewest(*it);
    q->endResetModel();
    Q_EMIT q->countsChanged();
    Q_EMIT q->completenessChanged();
}

void AlarmModel::Private::announce(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        Q_EMIT q->dataChanged(q->index(rows[i], 0), q->index(rows[end - 1], ColumnCount - 1));
        i = end;
    }
}

template <typename Change>
void AlarmModel::Private::change(const QList<qint64> &ids, Change change)
{
    std::vector<int> rows;
    for (const qint64 id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        Alarm &alarm = alarms[static_cast<size_t>(row)];
        const Alarm before = alarm;
        change(alarm);
        if (alarm == before)
            continue;
        count(before, -1);
        count(alarm, 1);
        rows.push_back(row);
    }
    if (rows.empty())
        return;
    announce(std::move(rows));
    Q_EMIT q->countsChanged();
}

void AlarmModel::setAlarms(const QList<Alarm> &newestFirst)
{
    beginResetModel();
    d->clear();
    d->older.clear();
    d->olderSet = false;
    d->completeFrom = 0;
    for (qsizetype i = newestFirst.size() - 1; i >= 0; --i) {
        const Alarm &alarm = newestFirst[i];
        if (i >= std::max(d->limit, Private::kMost) || (i >= d->limit && alarm.acknowledgedAt != 0))
            d->left(alarm);
        else if (!d->serials.contains(alarm.id))
            d->pushNewest(alarm);
    }
    endResetModel();
    Q_EMIT countsChanged();
    Q_EMIT completenessChanged();
}

void AlarmModel::prepend(const QList<Alarm> &batch)
{
    QHash<qint64, int> seen;
    QList<const Alarm *> fresh;
    for (const Alarm &alarm : batch) {
        if (d->serials.contains(alarm.id) || seen.contains(alarm.id))
            continue; // came twice
        seen.insert(alarm.id, 0);
        fresh.append(&alarm);
    }
    if (const int most = std::max(d->limit, Private::kMost); fresh.size() > most) {
        for (qsizetype i = 0; i < fresh.size() - most; ++i)
            d->left(*fresh[i]);
        fresh = fresh.last(most);
    }
    if (fresh.isEmpty())
        return;
    // Room first: a view never sees more rows than there are to be.
    d->makeRoom(static_cast<int>(fresh.size()));
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    for (const Alarm *alarm : std::as_const(fresh))
        d->pushNewest(*alarm);
    endInsertRows();
    Q_EMIT countsChanged();
}

void AlarmModel::markSeen(const QList<qint64> &ids, qint64 at)
{
    d->change(ids, [at](Alarm &alarm) {
        if (alarm.seenAt == 0)
            alarm.seenAt = at;
    });
}

void AlarmModel::acknowledge(const QList<qint64> &ids, qint64 at, const QString &note)
{
    d->change(ids, [at, text = note.left(kMaxAlarmNoteLength)](Alarm &alarm) {
        if (alarm.acknowledgedAt == 0) {
            alarm.acknowledgedAt = at;
            alarm.note = text;
        }
        if (alarm.seenAt == 0)
            alarm.seenAt = at;
    });
}

void AlarmModel::setNote(const QList<qint64> &ids, const QString &note)
{
    d->change(ids, [text = note.left(kMaxAlarmNoteLength)](Alarm &alarm) {
        if (alarm.acknowledgedAt != 0)
            alarm.note = text;
    });
}

void AlarmModel::setCompleteFrom(qint64 from)
{
    d->completeFrom = std::max(d->completeFrom, from);
    Q_EMIT completenessChanged();
}

qint64 AlarmModel::completeFrom() const
{
    return d->completeFrom;
}

void AlarmModel::setOlder(const QList<Alarm> &newestFirst, qint64 from, qint64 to)
{
    std::vector<Alarm> kept;
    for (const Alarm &alarm : d->alarms) {
        if (!d->older.contains(alarm.id))
            kept.push_back(alarm);
    }
    QSet<qint64> known;
    for (const Alarm &alarm : kept)
        known.insert(alarm.id);
    const qsizetype room = std::max<qsizetype>(0, Private::kMost - static_cast<qsizetype>(kept.size()));
    d->older.clear();
    d->olderSet = true;
    d->olderFrom = from;
    d->olderTo = to;
    std::vector<Alarm> brought;
    for (const Alarm &alarm : newestFirst) {
        if (known.contains(alarm.id))
            continue;
        if (static_cast<qsizetype>(brought.size()) >= room) {
            d->olderFrom = std::max(d->olderFrom, alarm.time + 1);
            continue;
        }
        brought.push_back(alarm);
        d->older.insert(alarm.id);
    }
    // Both are in the order of arrival, and so are the IDs but for a clock that was set back in between.
    std::vector<Alarm> all;
    all.reserve(kept.size() + brought.size());
    std::merge(kept.cbegin(), kept.cend(), brought.cbegin(), brought.cend(), std::back_inserter(all),
               [](const Alarm &one, const Alarm &other) { return one.id > other.id; });
    d->rebuild(all);
}

void AlarmModel::dropOlder()
{
    if (!d->olderSet)
        return;
    std::vector<Alarm> kept;
    for (const Alarm &alarm : d->alarms) {
        if (!d->older.contains(alarm.id))
            kept.push_back(alarm);
    }
    d->older.clear();
    d->olderSet = false;
    d->rebuild(kept);
    d->makeRoom(0);
}

int AlarmModel::olderRoom() const
{
    constexpr int kSpare = 5000; // for what comes while they are looked at
    return std::max(0, Private::kMost - kSpare - (rowCount() - static_cast<int>(d->older.size())));
}

bool AlarmModel::hasOlder() const
{
    return d->olderSet;
}

bool AlarmModel::holdsAll(qint64 from, qint64 to) const
{
    return from >= heldFrom(to);
}

qint64 AlarmModel::heldFrom(qint64 to) const
{
    if (d->olderSet && (d->olderTo == 0 || d->olderTo >= d->completeFrom || (to != 0 && to <= d->olderTo)))
        return std::min(d->olderFrom, d->completeFrom);
    return d->completeFrom;
}

void AlarmModel::setLimit(int limit)
{
    d->limit = std::max(limit, 1);
    const int before = rowCount();
    d->makeRoom(0);
    if (rowCount() != before)
        Q_EMIT countsChanged();
}

} // namespace watchpost
