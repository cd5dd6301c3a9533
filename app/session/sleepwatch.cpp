#include "session/sleepwatch.h"

#include <utility>

namespace watchpost {
namespace {

constexpr qint64 kAheadMs = 2000; // NTP corrects by less at a time, a sleep of less harms nobody
constexpr qint64 kLateMs = 4000;  // no busy event loop holds up a timer for so long

} // namespace

bool SleepWatch::tick(qint64 wall, qint64 monotonic)
{
    const std::optional<qint64> lastWall = std::exchange(m_wall, wall);
    const qint64 lastMonotonic = std::exchange(m_monotonic, monotonic);
    if (!lastWall)
        return false;
    const qint64 passed = monotonic - lastMonotonic;
    const qint64 ahead = (wall - *lastWall) - passed;
    return ahead > kAheadMs || passed > m_intervalMs + kLateMs;
}

} // namespace watchpost
