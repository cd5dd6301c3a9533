// Framing as a pure function from bytes to {status, line, bytes used} (docs/protocol.md, "Framing").
#pragma once

#include <cstddef>
#include <string_view>

namespace watchpost::protocol {

enum class LineStatus {
    Line,     // `line` is whole, without its line feed and an eventual carriage return before it
    NeedMore, // no line feed yet
    TooLong,  // no line feed within `limit` bytes (line feed included)
    BadUtf8,
    HasNul,
};

struct LineResult
{
    LineStatus status = LineStatus::NeedMore;
    std::string_view line;
    std::size_t used = 0;    // bytes to drop from the front of `bytes`; 0 unless status == Line
    std::size_t scanned = 0; // status == NeedMore: hand it back with the next call, so that no byte is looked at twice
};

// `scanned`: how many bytes at the front of `bytes` an earlier call has already found to hold no line feed.
[[nodiscard]] LineResult nextLine(std::string_view bytes, std::size_t limit, std::size_t scanned = 0);

// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool isValidUtf8(std::string_view bytes);

// English, for logs and for NormalCommand.Error.
[[nodiscard]] const char *describe(LineStatus status);

} // namespace watchpost::protocol
