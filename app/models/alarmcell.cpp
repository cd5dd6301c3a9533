#include "models/alarmcell.h"

#include "domain/alarmpolicy.h"
#include "domain/alarmtype.h"
#include "domain/plaintext.h"
#include "models/alarmmodel.h"
#include "models/modeltext.h"

namespace watchpost {
namespace {

QString statusText(const Alarm &alarm)
{
    if (alarm.acknowledgedAt != 0 && !alarm.note.isEmpty())
        return AlarmModel::tr("Acknowledged: %1", "the user's note").arg(alarmNoteLine(alarm.note));
    if (alarm.acknowledgedAt != 0)
        return AlarmModel::tr("Acknowledged");
    return alarm.seenAt != 0 ? AlarmModel::tr("Seen") : AlarmModel::tr("New");
}

// The interval is known to be whole again: a replay brought all of it.
bool isFilled(const Alarm &gap)
{
    return gap.severity == Severity::Notice;
}

QString gapTimes(const Alarm &alarm)
{
    return AlarmModel::tr("%1 to %2").arg(momentText(alarm.time), momentText(alarm.receivedAt));
}

} // namespace

QString alarmNoteLine(const QString &note)
{
    return visibleText(note.simplified());
}

QString alarmTypeText(const Alarm &alarm, const AlarmTypeNames &own)
{
    switch (alarm.kind) {
    case Alarm::Kind::Gap:
        return isFilled(alarm) ? AlarmModel::tr("Alarms came late") : AlarmModel::tr("Alarms may have been missed");
    case Alarm::Kind::Blind:
        return AlarmModel::tr("This computer went blind");
    case Alarm::Kind::Server:
        break;
    }
    return typeName(alarm.type, own);
}

QString alarmIconName(const Alarm &alarm)
{
    switch (alarm.kind) {
    case Alarm::Kind::Gap:
        return isFilled(alarm) ? QStringLiteral("dialog-information") : QStringLiteral("dialog-warning");
    case Alarm::Kind::Blind:
        return QStringLiteral("alarm-blind");
    case Alarm::Kind::Server:
        break;
    }
    return alarmTypeInfo(alarm.type).iconName;
}

QString alarmCellText(const Alarm &alarm, const QString &name, const AlarmTypeNames &own, int column)
{
    switch (column) {
    case AlarmModel::SeverityColumn:
        return severityName(alarm.severity);
    case AlarmModel::CameraColumn:
        return visibleText(name);
    case AlarmModel::TypeColumn:
        return visibleText(alarmTypeText(alarm, own));
    case AlarmModel::TimeColumn:
        return alarm.kind == Alarm::Kind::Gap ? gapTimes(alarm) : momentText(alarm.time);
    case AlarmModel::StatusColumn:
        return statusText(alarm);
    default:
        return {};
    }
}

QString alarmSentence(const Alarm &alarm, const QString &name, const AlarmTypeNames &own)
{
    if (alarm.kind == Alarm::Kind::Gap)
        return AlarmModel::tr("%1, %2. %3 %4")
            .arg(alarmTypeText(alarm, own), gapTimes(alarm), visibleText(alarm.text), statusText(alarm));
    if (alarm.kind == Alarm::Kind::Blind)
        return AlarmModel::tr("%1: %2, %3. %4 %5")
            .arg(severityName(alarm.severity), alarmTypeText(alarm, own), momentText(alarm.time),
                 visibleText(alarm.text), statusText(alarm));
    return AlarmModel::tr("%1: %2, %3, %4, %5")
        .arg(severityName(alarm.severity), visibleText(alarmTypeText(alarm, own)), visibleText(name),
             momentText(alarm.time), statusText(alarm));
}

} // namespace watchpost
