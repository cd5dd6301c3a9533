#include "protocol/linesplitter.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace watchpost::protocol {

namespace {

constexpr std::uint64_t kLowBits = 0x0101010101010101U;
constexpr std::uint64_t kHighBits = 0x8080808080808080U;

std::uint64_t load8(const unsigned char *bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

// No byte of the eight is NUL or above 0x7F. Where no high bit is set, subtracting one sets one for a NUL only.
bool isPlainAscii(std::uint64_t word)
{
    return ((word | (word - kLowBits)) & kHighBits) == 0;
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

// The length of the well-formed sequence of two to four bytes at `p` (RFC 3629, section 4), or 0.
std::size_t multiByteLength(const unsigned char *p, std::size_t left)
{
    const unsigned char lead = p[0];
    if (lead >= 0xC2 && lead <= 0xDF)
        return left >= 2 && isContinuation(p[1]) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned char low = lead == 0xE0 ? 0xA0 : 0x80;  // no overlong forms
        const unsigned char high = lead == 0xED ? 0x9F : 0xBF; // no surrogates
        return left >= 3 && p[1] >= low && p[1] <= high && isContinuation(p[2]) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned char low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = lead == 0xF4 ? 0x8F : 0xBF; // nothing above U+10FFFF
        return left >= 4 && p[1] >= low && p[1] <= high && isContinuation(p[2]) && isContinuation(p[3]) ? 4 : 0;
    }
    return 0;
}

// Line, BadUtf8 or HasNul.
LineStatus checkText(std::string_view bytes, bool nulAllowed)
{
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *const end = p + bytes.size();
    while (p != end) {
        while (end - p >= 8 && isPlainAscii(load8(p)))
            p += 8;
        // The tail again as a whole word: bytes that were looked at before do no harm.
        if (end - p < 8 && bytes.size() >= 8 && isPlainAscii(load8(end - 8)))
            return LineStatus::Line;
        // Something in the next eight bytes is not plain: past it byte by byte, then back to whole words.
        for (const auto *const stop = p + std::min<std::ptrdiff_t>(8, end - p); p < stop;) {
            if (*p == 0 && !nulAllowed)
                return LineStatus::HasNul;
            const std::size_t length = *p < 0x80 ? 1 : multiByteLength(p, static_cast<std::size_t>(end - p));
            if (length == 0)
                return LineStatus::BadUtf8;
            p += length;
        }
    }
    return LineStatus::Line;
}

} // namespace

LineResult nextLine(std::string_view bytes, std::size_t limit, std::size_t scanned)
{
    const std::size_t searchable = std::min(bytes.size(), limit);
    const std::size_t from = std::min(scanned, searchable);
    const void *found = searchable > from ? std::memchr(bytes.data() + from, '\n', searchable - from) : nullptr;
    if (!found) {
        LineResult result;
        if (bytes.size() >= limit)
            result.status = LineStatus::TooLong;
        else
            result.scanned = bytes.size();
        return result;
    }
    LineResult result;
    const auto length = static_cast<std::size_t>(static_cast<const char *>(found) - bytes.data());
    result.line = bytes.substr(0, length > 0 && bytes[length - 1] == '\r' ? length - 1 : length);
    result.status = checkText(result.line, false);
    if (result.status == LineStatus::Line)
        result.used = length + 1;
    else
        result.line = {};
    return result;
}

bool isValidUtf8(std::string_view bytes)
{
    return checkText(bytes, true) == LineStatus::Line;
}

const char *describe(LineStatus status)
{
    switch (status) {
    case LineStatus::Line:
        return "a whole line";
    case LineStatus::NeedMore:
        return "an unfinished line";
    case LineStatus::TooLong:
        return "a line is longer than allowed";
    case LineStatus::BadUtf8:
        return "a line is not valid UTF-8";
    case LineStatus::HasNul:
        return "a line holds a NUL character";
    }
    return "";
}

} // namespace watchpost::protocol
