// Percent escapes of a field (docs/protocol.md, "Escaping").
#pragma once

#include <string>
#include <string_view>

namespace watchpost::protocol {

// Appends `field` to `out`; `%`, each byte of `separators` and U+0000 to U+001F and U+007F become %XX (upper case).
void appendEscaped(std::string &out, std::string_view field, std::string_view separators);

// True when the field holds nothing that unescape() would change: the caller may keep its view.
[[nodiscard]] bool isPlain(std::string_view field);

// Appends `field` to `out` with every %XX (either case) turned back; a `%` that two hexadecimal digits do not follow
// stands for itself. The result may hold any byte: the parser checks it for valid UTF-8 and NUL where that matters.
void appendUnescaped(std::string &out, std::string_view field);

} // namespace watchpost::protocol
