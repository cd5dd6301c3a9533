#include "models/camerarow.h"

#include "domain/alarmtype.h"
#include "domain/cameragroup.h"
#include "domain/plaintext.h"
#include "models/cameramodel.h"
#include "models/modeltext.h"

#include <QLocale>

namespace watchpost {
namespace {

QString alarmText(const CameraRow &row)
{
    if (row.lastAlarmType.isEmpty())
        return {};
    return CameraModel::tr("%1, %2").arg(visibleText(lastAlarmName(row)), momentText(row.lastAlarmTime));
}

QString stateText(const CameraRow &row)
{
    if (row.camera.disabled)
        return standingWord(Standing::Disabled);
    return row.since == 0 ? stateWord(row.state)
                          : CameraModel::tr("%1 since %2").arg(stateWord(row.state), momentText(row.since));
}

// Of the columns that come with their own words.
QString detailSentence(const CameraRow &row, const QString &name, int column)
{
    switch (column) {
    case CameraModel::IdColumn:
        return CameraModel::tr("%1, ID %2").arg(name, visibleText(row.camera.id));
    case CameraModel::GroupColumn:
        return row.group.isEmpty() ? CameraModel::tr("%1, no group").arg(name)
                                   : CameraModel::tr("%1, group %2").arg(name, visibleText(row.group));
    case CameraModel::ChangesColumn:
        return row.changes < 0 ? CameraModel::tr("%1, number of changes not known").arg(name)
                               : CameraModel::tr("%1, %n change(s) in 24 hours", nullptr, row.changes).arg(name);
    case CameraModel::TagsColumn:
        return row.camera.tags.isEmpty() ? CameraModel::tr("%1, no tags").arg(name)
                                         : CameraModel::tr("%1, tags: %2").arg(name, cellText(row, column));
    case CameraModel::NoteColumn:
        return row.camera.note.isEmpty() ? CameraModel::tr("%1, no note").arg(name)
                                         : CameraModel::tr("%1, note: %2").arg(name, cellText(row, column));
    default:
        return {};
    }
}

} // namespace

void CameraRow::setCamera(const Camera &said)
{
    camera = said;
    disabled = said.disabled;
    shownName = shortName(said);
    group = groupOf(said);
}

QString lastAlarmName(const CameraRow &row)
{
    return row.lastAlarmOwnName.isEmpty() ? alarmTypeInfo(row.lastAlarmType).name : row.lastAlarmOwnName;
}

QString cellText(const CameraRow &row, int column)
{
    switch (column) {
    case CameraModel::StateColumn:
        return stateWord(row.state);
    case CameraModel::NameColumn:
        return visibleText(row.shownName);
    case CameraModel::IdColumn:
        return visibleText(row.camera.id);
    case CameraModel::GroupColumn:
        return visibleText(row.group);
    case CameraModel::SinceColumn:
    case CameraModel::ChangedColumn:
        return momentText(row.since);
    case CameraModel::ChangesColumn:
        return row.changes < 0 ? QString() : QLocale().toString(row.changes);
    case CameraModel::TagsColumn:
        return visibleText(QLocale().createSeparatedList(row.camera.tags));
    case CameraModel::NoteColumn:
        return visibleText(row.camera.note.simplified());
    case CameraModel::LastAlarmColumn:
        return alarmText(row);
    default:
        return {};
    }
}

QString cellSentence(const CameraRow &row, int column)
{
    const QString name = visibleText(displayName(row.camera));
    if (const QString sentence = detailSentence(row, name, column); !sentence.isEmpty())
        return sentence;
    if (column == CameraModel::LastAlarmColumn) {
        const QString alarm = alarmText(row);
        return alarm.isEmpty() ? CameraModel::tr("%1, no alarm").arg(name)
                               : CameraModel::tr("%1, last alarm: %2").arg(name, alarm);
    }
    QString sentence = CameraModel::tr("%1, %2").arg(name, stateText(row));
    if (row.camera.favourite)
        sentence = CameraModel::tr("%1, favourite").arg(sentence);
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
    case CameraModel::LastAlarmTypeNameRole:
        return lastAlarmName(row);
    case CameraModel::LastAlarmSeverityRole:
        return static_cast<int>(row.lastAlarmSeverity);
    case CameraModel::LastAlarmTimeRole:
        return row.lastAlarmTime;
    case CameraModel::UnreadAlarmsRole:
        return row.unread;
    case CameraModel::OwnNameRole:
        return row.camera.name;
    case CameraModel::ShownNameRole:
        return row.shownName;
    case CameraModel::GroupRole:
        return row.group;
    case CameraModel::TagsRole:
        return row.camera.tags;
    case CameraModel::NoteRole:
        return row.camera.note;
    case CameraModel::FavouriteRole:
        return row.camera.favourite;
    case CameraModel::DisabledRole:
        return row.camera.disabled;
    case CameraModel::StandingRole:
        return static_cast<int>(row.standing());
    case CameraModel::ChangeCountRole:
        return row.changes;
    default:
        return {};
    }
}

} // namespace watchpost
