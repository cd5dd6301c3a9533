// Where the parts of an alarm's row go: a pure function of the row, the fonts and the direction, tested without
// painting.
#pragma once

#include "domain/shellsettings.h"

#include <QFontMetrics>
#include <QRect>

namespace watchpost {

struct AlarmRowLayout
{
    QRect strip;      // in the severity's colour
    QRect icon;       // in the strip
    QRect name;       // first line
    QRect age;        // at its end
    QRect detail;     // second line: type and time
    QRect statusIcon; // at its end: new, or acknowledged
    QRect status;
};

[[nodiscard]] int alarmRowHeight(const QFontMetrics &bold, const QFontMetrics &metrics,
                                 Density density = Density::Comfortable);
// `ageWidth`, `statusWidth`: of their texts; 0: there is none. `statusIcon`: whether one stands before the status. Name
// and detail take what is left; with no room for both the status' word gives way, and what has no room is an empty
// rectangle.
[[nodiscard]] AlarmRowLayout layoutAlarmRow(const QRect &row, const QFontMetrics &bold, const QFontMetrics &metrics,
                                            int ageWidth, int statusWidth, bool statusIcon,
                                            Qt::LayoutDirection direction);

} // namespace watchpost
