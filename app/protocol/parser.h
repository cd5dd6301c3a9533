// From a line to a message (docs/protocol.md, "Commands").
#pragma once

#include "protocol/message.h"

#include <deque>
#include <string>
#include <string_view>
#include <variant>

namespace watchpost::protocol {

using Parsed = std::variant<Message, UnknownCommand, BadArgument>;

class Parser
{
public:
    // The shapes of ReturnDataSocketPort and of the alarm push depend on what was agreed.
    void setExtensions(Extensions extensions) { m_extensions = extensions; }
    [[nodiscard]] Extensions extensions() const { return m_extensions; }

    // `line` as the splitter gave it: valid UTF-8, no NUL, no line feed. The views in the result live until the next
    // call of parse() or as long as `line`, whichever ends first.
    [[nodiscard]] Parsed parse(std::string_view line);

private:
    Extensions m_extensions;
    std::deque<std::string> m_scratch; // unescaped fields; reused, so that a batch allocates nothing once warm
    std::size_t m_scratchUsed = 0;
};

} // namespace watchpost::protocol
