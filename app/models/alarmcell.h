// What the cells of the alarm model say.
#pragma once

#include "domain/alarm.h"

#include <QString>

namespace watchpost {

// `name`: the camera's, as it came. `column`: AlarmModel::Column.
[[nodiscard]] QString alarmCellText(const Alarm &alarm, const QString &name, int column);
[[nodiscard]] QString alarmSentence(const Alarm &alarm, const QString &name); // for assistive technology
[[nodiscard]] QString alarmTypeText(const Alarm &alarm);                      // translated, or as it came
[[nodiscard]] QString alarmIconName(const Alarm &alarm);

} // namespace watchpost
