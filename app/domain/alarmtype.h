// The alarm types that have a name, an icon and a severity of their own. Types are open: any other is shown as it came,
// as critical (protocol, "Commands").
#pragma once

#include "domain/alarm.h"

#include <QString>
#include <QStringList>

namespace watchpost {

struct AlarmTypeInfo
{
    QString name;     // translated, or the type as it came
    QString iconName; // freedesktop-style name under resources, e.g. "alarm-motion"
    Severity severity;
};

[[nodiscard]] AlarmTypeInfo alarmTypeInfo(const QString &type);
[[nodiscard]] Severity severityOf(const QString &type);
[[nodiscard]] QStringList knownAlarmTypes();           // those with a name of their own
[[nodiscard]] QString severityName(Severity severity); // translated

// A new Alarm::id: unique within this process and, as it starts from the clock, within a profile. Thread-safe.
[[nodiscard]] qint64 nextAlarmId();

} // namespace watchpost
