// Times on the wire (docs/protocol.md, "Commands" and "Extensions"): ISO 8601, UTC, years 0000 to 9999, no leap second.
// Own code, because an alarm's time is read and written for every push, and QDateTime costs a hundred times as much.
#pragma once

#include "protocol/message.h"

#include <optional>
#include <string>

namespace watchpost::protocol {

// Basic format with milliseconds, exactly as "20261119T230117.250Z": an alarm's time. It holds no colon.
[[nodiscard]] std::optional<Timestamp> parseBasicTime(View text);
void appendBasicTime(std::string &out, Timestamp time);

// Extended format, "2026-11-19T20:14:05Z": a login's time. A fraction of a second may be read (cut to milliseconds),
// and is never written.
[[nodiscard]] std::optional<Timestamp> parseExtendedTime(View text);
void appendExtendedTime(std::string &out, Timestamp time);

// What a time outside the years 0000 to 9999 is written as.
inline constexpr Timestamp kEarliestTime = -62167219200000; // 0000-01-01T00:00:00.000Z
inline constexpr Timestamp kLatestTime = 253402300799999;   // 9999-12-31T23:59:59.999Z

} // namespace watchpost::protocol
