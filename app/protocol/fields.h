// The argument of one message, taken apart: split first, then unescaped (docs/protocol.md, "Escaping").
// Every step returns false, and remembers why, when the argument does not hold what the command's table says.
#pragma once

#include "protocol/message.h"

#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace watchpost::protocol {

class Fields
{
public:
    // Unescaped fields go into `scratch`, which is emptied; views into it live until it is used again.
    Fields(View argument, std::string &scratch)
        : m_argument(argument)
        , m_scratch(scratch)
    {
        m_scratch.clear();
    }

    [[nodiscard]] View argument() const { return m_argument; }
    // A string literal.
    [[nodiscard]] View failure() const { return m_failure; }
    bool fail(View reason)
    {
        m_failure = reason;
        return false;
    }

    // Exactly N fields.
    template <std::size_t N>
    bool split(char separator, std::array<View, N> &out)
    {
        View rest = m_argument;
        for (std::size_t i = 0; i + 1 < N; ++i) {
            const std::size_t at = rest.find(separator);
            if (at == View::npos)
                return fail("too few fields");
            out[i] = rest.substr(0, at);
            rest.remove_prefix(at + 1);
        }
        if (rest.find(separator) != View::npos)
            return fail("too many fields");
        out[N - 1] = rest;
        return true;
    }

    // Two fields, of which the second may hold the separator: whatever follows the first one.
    bool splitAtFirst(char separator, View &head, View &tail)
    {
        return splitAt(m_argument.find(separator), head, tail);
    }
    bool splitAtLast(char separator, View &head, View &tail)
    {
        return splitAt(m_argument.rfind(separator), head, tail);
    }

    // Any text, escapes turned back; fails when the result is not UTF-8.
    bool text(View raw, View &out);
    bool nonEmpty(View raw, View &out);
    // What a client says: 1 to kMaxCameraIdBytes, up to kMaxPasswordBytes.
    bool cameraId(View raw, View &out);
    bool password(View raw, View &out);
    bool state(View raw, OnlineState &out);

    // Decimal digits only, within the type's range.
    template <class Number>
    bool number(View raw, Number &out)
    {
        const char *const end = raw.data() + raw.size();
        const auto [stopped, error] = std::from_chars(raw.data(), end, out);
        if (raw.empty() || error != std::errc() || stopped != end)
            return fail("not a number, or one out of range");
        return true;
    }

private:
    bool splitAt(std::size_t at, View &head, View &tail);

    View m_argument;
    std::string &m_scratch;
    View m_failure;
};

} // namespace watchpost::protocol
