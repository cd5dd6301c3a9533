// How long a state has to last before it is said, and how much at once is a storm. What the settings hold for all
// cameras; a camera may have times of its own (domain/camera.h).
#pragma once

namespace watchpost {

struct StateTimes
{
    static constexpr int kMostHold = 3600;         // s
    static constexpr int kMostOffline = 24 * 3600; // s

    int holdDown = 0;     // s that a camera must be offline before that is shown; 0: at once
    int holdUp = 0;       // s that it must be online again before that is shown
    int offlineAfter = 0; // s offline until that is an alarm of its own; 0: never

    friend bool operator==(const StateTimes &, const StateTimes &) = default;
};

// When alarms of one type become one entry.
struct StormRule
{
    static constexpr int kMostCameras = 1000;

    int cameras = 5; // so many within kWithinMs; 0: never. In a long list a tenth of it, at most kMostOfTenth
    static constexpr int kMostOfTenth = 50;
    static constexpr int kWithinMs = 10000;
    static constexpr int kCalmMs = 30000; // without another one it is over

    friend bool operator==(const StormRule &, const StormRule &) = default;
};

} // namespace watchpost
