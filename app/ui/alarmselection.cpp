#include "ui/alarmselection.h"

#include "domain/plaintext.h"
#include "models/alarmfilter.h"
#include "models/alarmmodel.h"
#include "ui/alarmtable.h"

#include <algorithm>
#include <tuple>

namespace watchpost {

AlarmSelection::AlarmSelection(const AlarmFilter *alarms, const AlarmTable *table)
    : m_alarms(alarms)
    , m_table(table)
{
}

void AlarmSelection::setGroupLookup(std::function<QString(const QString &)> groupOf)
{
    m_groupOf = std::move(groupOf);
}

bool AlarmSelection::anyUnacknowledged() const
{
    return m_table->anySelected([this](int row) { return m_alarms->alarm(row).acknowledgedAt == 0; });
}

bool AlarmSelection::anyAcknowledged() const
{
    return m_table->anySelected([this](int row) { return m_alarms->alarm(row).acknowledgedAt != 0; });
}

QList<Alarm> AlarmSelection::alarms(bool acknowledged) const
{
    QList<Alarm> list;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows) {
        const Alarm &alarm = m_alarms->alarm(row);
        if ((alarm.acknowledgedAt != 0) == acknowledged)
            list.append(alarm);
    }
    return list;
}

QList<qint64> AlarmSelection::ids(bool acknowledged) const
{
    QList<qint64> ids;
    const QList<Alarm> list = alarms(acknowledged);
    for (const Alarm &alarm : list)
        ids.append(alarm.id);
    return ids;
}

QString AlarmSelection::camera() const
{
    QString camera;
    const bool none = m_table->anySelected([this, &camera](int row) {
        const QString &id = m_alarms->alarm(row).cameraId;
        if (id.isEmpty() || (!camera.isEmpty() && camera != id))
            return true;
        camera = id;
        return false;
    });
    return none ? QString() : camera;
}

int AlarmSelection::single() const
{
    int single = -1;
    const bool several = m_table->anySelected([&single](int row) {
        if (single >= 0)
            return true;
        single = row;
        return false;
    });
    return several ? -1 : single;
}

MuteSubject AlarmSelection::muteSubject() const
{
    const QString one = camera();
    MuteSubject subject;
    if (!one.isEmpty()) {
        subject.cameraIds = {one};
        subject.group = m_groupOf ? m_groupOf(one) : QString();
    }
    // Of one type only where all that are selected are of it.
    bool first = true;
    std::ignore = m_table->anySelected([&](int row) {
        const Alarm &alarm = m_alarms->alarm(row);
        const QModelIndex index = m_alarms->index(row, AlarmModel::CameraColumn);
        if (first) {
            subject.type = alarm.kind == Alarm::Kind::Server ? alarm.type : QString();
            subject.typeName = visibleText(index.data(AlarmModel::TypeNameRole).toString());
            subject.cameraName = visibleText(index.data(AlarmModel::CameraNameRole).toString());
        } else if (alarm.type != subject.type) {
            subject.type.clear();
        }
        first = false;
        subject.severity = std::max(subject.severity, alarm.severity);
        return false;
    });
    return subject;
}

} // namespace watchpost
