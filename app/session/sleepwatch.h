// Notices that this computer slept. Pure: the owner ticks it at a steady pace and tells both clocks.
#pragma once

#include <QtGlobal>

#include <optional>

namespace watchpost {

class SleepWatch
{
public:
    // Between two ticks, ms.
    explicit SleepWatch(qint64 intervalMs)
        : m_intervalMs(intervalMs)
    {
    }

    // `wall`: ms since the epoch; `monotonic`: ms of any origin. True: it slept since the last tick. Where the
    // monotonic clock stands still in sleep (Linux, macOS) the wall clock has gone ahead of it; where it does not
    // (Windows), the tick came far too late. A clock that was set forward by hand looks the same as the first, so the
    // answer to "true" must be harmless; one that was set back is no sleep.
    [[nodiscard]] bool tick(qint64 wall, qint64 monotonic);

private:
    qint64 m_intervalMs;
    std::optional<qint64> m_wall;
    qint64 m_monotonic = 0;
};

} // namespace watchpost
