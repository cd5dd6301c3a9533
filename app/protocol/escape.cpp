#include "protocol/escape.h"

namespace watchpost::protocol {

namespace {

bool needsEscape(char c, std::string_view separators)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F || c == '%' || separators.find(c) != std::string_view::npos;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

// Where the first %XX at or after `from` begins, or npos.
std::size_t findEscape(std::string_view field, std::size_t from)
{
    for (std::size_t at = field.find('%', from); at != std::string_view::npos; at = field.find('%', at + 1)) {
        if (field.size() - at < 3)
            return std::string_view::npos;
        if (hexValue(field[at + 1]) >= 0 && hexValue(field[at + 2]) >= 0)
            return at;
    }
    return std::string_view::npos;
}

} // namespace

void appendEscaped(std::string &out, std::string_view field, std::string_view separators)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    std::size_t plainFrom = 0;
    for (std::size_t at = 0; at < field.size(); ++at) {
        if (!needsEscape(field[at], separators))
            continue;
        out.append(field, plainFrom, at - plainFrom);
        plainFrom = at + 1;
        const auto byte = static_cast<unsigned char>(field[at]);
        const char escape[] = {'%', kDigits[byte >> 4U], kDigits[byte & 0x0FU]};
        out.append(escape, sizeof escape);
    }
    out.append(field, plainFrom);
}

bool isPlain(std::string_view field)
{
    return findEscape(field, 0) == std::string_view::npos;
}

void appendUnescaped(std::string &out, std::string_view field)
{
    std::size_t plainFrom = 0;
    for (std::size_t at = findEscape(field, 0); at != std::string_view::npos; at = findEscape(field, plainFrom)) {
        out.append(field, plainFrom, at - plainFrom);
        out.push_back(static_cast<char>(hexValue(field[at + 1]) * 16 + hexValue(field[at + 2])));
        plainFrom = at + 3;
    }
    out.append(field, plainFrom);
}

} // namespace watchpost::protocol
