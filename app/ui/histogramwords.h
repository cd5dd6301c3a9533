// What a histogram of alarms says, in words.
#pragma once

#include "domain/alarmhistogram.h"

#include <QLocale>
#include <QString>

namespace watchpost {

// "14:00 to 15:00", "Fri 20 Nov". With the day where the histogram is of more than one, and with the time zone where
// the clock shows an hour twice.
[[nodiscard]] QString bucketTime(const AlarmHistogram &histogram, int index, const QTimeZone &zone,
                                 const QLocale &locale);
// "14:00 to 15:00: 12 alarms, worst: critical."
[[nodiscard]] QString bucketWords(const AlarmHistogram &histogram, int index, const QTimeZone &zone,
                                  const QLocale &locale);
// The same with a line for each severity, for a tool tip.
[[nodiscard]] QString bucketLines(const AlarmHistogram &histogram, int index, const QTimeZone &zone,
                                  const QLocale &locale);

} // namespace watchpost
