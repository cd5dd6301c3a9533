#include "models/camerarow.h"

#include "domain/alarmtype.h"
#include "domain/plaintext.h"
#include "models/cameramodel.h"
#include "models/modeltext.h"

namespace watchpost {
namespace {

QString alarmText(const CameraRow &row)
{
    if (row.lastAlarmType.isEmpty())
        return {};
    return CameraModel::tr("%1, %2").arg(visibleText(alarmTypeInfo(row.lastAlarmType).name),
                                         momentText(row.lastAlarmTime));
}

QString stateText(const CameraRow &row)
{
    return row.since == 0 ? stateWord(row.state)
                          : CameraModel::tr("%1 since %2").arg(stateWord(row.state), momentText(row.since));
}

} // namespace

QString cellText(const CameraRow &row, int column)
{
    switch (column) {
    case CameraModel::StateColumn:
        return stateWord(row.state);
    case CameraModel::NameColumn:
        return visibleText(displayName(row.camera));
    case CameraModel::IdColumn:
        return visibleText(row.camera.id);
    case CameraModel::SinceColumn:
        return momentText(row.since);
    case CameraModel::LastAlarmColumn:
        return alarmText(row);
    default:
        return {};
    }
}

QString cellSentence(const CameraRow &row, int column)
{
    const QString name = visibleText(displayName(row.camera));
    if (column == CameraModel::IdColumn)
        return CameraModel::tr("%1, ID %2").arg(name, visibleText(row.camera.id));
    if (column == CameraModel::LastAlarmColumn) {
        const QString alarm = alarmText(row);
        return alarm.isEmpty() ? CameraModel::tr("%1, no alarm").arg(name)
                               : CameraModel::tr("%1, last alarm: %2").arg(name, alarm);
    }
    const QString sentence = CameraModel::tr("%1, %2").arg(name, stateText(row));
    if (row.unread == 0)
        return sentence;
    return CameraModel::tr("%1, %2").arg(sentence, CameraModel::tr("%n unread alarm(s)", nullptr, row.unread));
}

QVariant roleValue(const CameraRow &row, int role)
{
    switch (role) {
    case CameraModel::IdRole:
        return row.camera.id;
    case CameraModel::NameRole:
        return displayName(row.camera);
    case CameraModel::StateRole:
        return static_cast<int>(row.state);
    case CameraModel::SinceRole:
        return row.since;
    case CameraModel::BindingRole:
        return static_cast<int>(row.camera.binding);
    case CameraModel::RefusalRole:
        return row.camera.refusal;
    case CameraModel::LastAlarmTypeRole:
        return row.lastAlarmType;
    case CameraModel::LastAlarmTimeRole:
        return row.lastAlarmTime;
    case CameraModel::UnreadAlarmsRole:
        return row.unread;
    case CameraModel::OwnNameRole:
        return row.camera.name;
    default:
        return {};
    }
}

} // namespace watchpost
