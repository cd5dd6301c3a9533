// Lengths of time, ms. A day of the calendar may be an hour longer or shorter: that is QDateTime's.
#pragma once

#include <QtGlobal>

namespace watchpost {

inline constexpr qint64 kMinuteMs = 60'000;
inline constexpr qint64 kHourMs = 60 * kMinuteMs;
inline constexpr qint64 kDayMs = 24 * kHourMs;

} // namespace watchpost
