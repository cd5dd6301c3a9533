// What the cells of the alarm model say.
#pragma once

#include "domain/alarm.h"
#include "domain/alarmrules.h"

#include <QString>

namespace watchpost {

// `name`: the camera's, as it came. `column`: AlarmModel::Column.
[[nodiscard]] QString alarmCellText(const Alarm &alarm, const QString &name, const AlarmTypeNames &own, int column);
[[nodiscard]] QString alarmSentence(const Alarm &alarm, const QString &name,
                                    const AlarmTypeNames &own); // for assistive technology
[[nodiscard]] QString alarmNoteLine(const QString &note);       // in one line, safe to show
// The user's own, translated, or as it came.
[[nodiscard]] QString alarmTypeText(const Alarm &alarm, const AlarmTypeNames &own);
[[nodiscard]] QString alarmIconName(const Alarm &alarm);

} // namespace watchpost
