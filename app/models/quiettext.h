// Mutes and quiet hours in words: what is muted, on which days, for how long yet.
#pragma once

#include "domain/alarmrules.h"

#include <QString>

#include <functional>

namespace watchpost {

// What names are looked up by; both may be empty.
struct TargetNames
{
    std::function<QString(const QString &id)> camera;
    AlarmTypeNames types;
};

[[nodiscard]] QString targetText(const MuteTarget &target, const TargetNames &names); // "the group Site/Floor"
[[nodiscard]] QString targetName(const MuteTarget &target, const TargetNames &names); // "Site/Floor": on a chip
[[nodiscard]] QString daysText(quint8 days);                                          // "Mon–Fri", "Sat, Sun"
[[nodiscard]] QString quietHoursText(const QuietHours &hours);                        // "Mon–Fri 22:00–06:00"
[[nodiscard]] QString timeLeftText(qint64 ms);    // "12:34", "1:02:03"; never below "0:00"
[[nodiscard]] QString minutesLeftText(qint64 ms); // "13 min left": where it is not counted by the second

} // namespace watchpost
