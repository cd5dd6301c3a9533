// What CameraModel is told of its cameras: states, alarms, how often they changed.
#include "models/cameramodel_p.h"

#include <utility>

namespace watchpost {

void CameraModel::applyStates(const QList<CameraStateChange> &batch, qint64 at)
{
    for (const CameraStateChange &change : batch) {
        const auto it = d->index.constFind(change.id);
        if (it == d->index.constEnd())
            continue;
        CameraRow &row = d->rows[static_cast<size_t>(*it)];
        if (row.state == change.state)
            continue;
        d->setState(row, change.state, at);
        d->touch(*it, Private::StateDirty);
    }
}

void CameraModel::loseStates(qint64 at)
{
    for (size_t i = 0; i < d->rows.size(); ++i) {
        CameraRow &row = d->rows[i];
        if (row.state == OnlineState::Unknown)
            continue;
        d->setState(row, OnlineState::Unknown, at);
        d->touch(static_cast<int>(i), Private::StateDirty);
    }
    flush();
}

void CameraModel::noteAlarms(const QList<Alarm> &batch)
{
    for (const Alarm &alarm : batch) {
        if (alarm.kind != Alarm::Kind::Server || alarm.cameraId.isEmpty())
            continue;
        Private::LastAlarm &last = d->lastAlarms[alarm.cameraId];
        if (alarm.time < last.time)
            continue;
        last = {alarm.type, alarm.time, alarm.severity};
        const int number = rowOf(alarm.cameraId);
        if (number < 0)
            continue;
        CameraRow &row = d->rows[static_cast<size_t>(number)];
        row.lastAlarmType = alarm.type;
        row.lastAlarmTime = alarm.time;
        row.lastAlarmSeverity = alarm.severity;
        row.lastAlarmOwnName = d->typeNames.value(alarm.type);
        d->touch(number, Private::AlarmDirty);
    }
}

void CameraModel::setTypeNames(const AlarmTypeNames &own)
{
    if (own == d->typeNames)
        return;
    d->typeNames = own;
    for (CameraRow &row : d->rows)
        row.lastAlarmOwnName = own.value(row.lastAlarmType);
    if (!d->rows.empty())
        Q_EMIT dataChanged(index(0, LastAlarmColumn), index(rowCount() - 1, LastAlarmColumn),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, LastAlarmTypeNameRole});
}

void CameraModel::setUnread(const QHash<QString, int> &unreadByCamera)
{
    const QHash<QString, int> before = std::exchange(d->unread, unreadByCamera);
    const auto set = [this](const QString &id, int count) {
        const int number = rowOf(id);
        if (number < 0 || d->rows[static_cast<size_t>(number)].unread == count)
            return;
        d->rows[static_cast<size_t>(number)].unread = count;
        d->touch(number, Private::AlarmDirty);
    };
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (!unreadByCamera.contains(it.key()))
            set(it.key(), 0);
    }
    for (auto it = unreadByCamera.constBegin(); it != unreadByCamera.constEnd(); ++it)
        set(it.key(), it.value());
}

void CameraModel::setChangeCounts(const QHash<QString, int> &changesByCamera)
{
    d->changes = changesByCamera;
    d->changesKnown = true;
    for (size_t i = 0; i < d->rows.size(); ++i)
        d->setChanges(static_cast<int>(i), changesByCamera.value(d->rows[i].camera.id, 0));
}

void CameraModel::putChangeCounts(const QHash<QString, int> &changesByCamera)
{
    for (auto it = changesByCamera.cbegin(); it != changesByCamera.cend(); ++it) {
        d->changes.insert(it.key(), it.value());
        if (const int number = rowOf(it.key()); number >= 0)
            d->setChanges(number, it.value());
    }
}

void CameraModel::Private::setChanges(int row, int count)
{
    int &before = rows[static_cast<size_t>(row)].changes;
    if (before == count)
        return;
    before = count;
    touch(row, ChangesDirty);
}

} // namespace watchpost
