// How a camera stands, as it is shown and counted: its state, unless it is disabled; and which of two is the worse.
#pragma once

#include "domain/camera.h"

#include <QString>

namespace watchpost {

enum class Standing : quint8 { Online, Offline, Unknown, Disabled };

// A disabled camera is neither online nor offline, whatever the server says of it.
[[nodiscard]] Standing standingOf(OnlineState state, bool disabled);

// "Worst first", the list's own order: 0 is the worst. Offline before unknown before online, and among equals those
// with unread alarms first; disabled ones come last. Cameras of the same rank are ordered by name.
[[nodiscard]] int worstRank(OnlineState state, bool disabled, int unreadAlarms);
inline constexpr int kWorstRanks = 7;

[[nodiscard]] QString standingWord(Standing standing); // translated

} // namespace watchpost
