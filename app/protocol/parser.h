// From a line to a message (docs/protocol.md, "Commands").
//
// Strict about what a client says, as a server answers what does not fit. More patient with a server, which may follow
// the command table only: a reason may hold raw separators, LoginOk may lack its last fields or have a time in another
// format (then there is none), and the port 0 stands for none.
#pragma once

#include "protocol/message.h"

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
    // call of parse() or as long as `line`, whichever ends first. A field may hold any character, U+0000 included, as
    // an escape stands for any.
    [[nodiscard]] Parsed parse(std::string_view line);

private:
    Extensions m_extensions;
    std::string m_scratch; // unescaped fields; reused, so that a batch allocates nothing once warm
};

} // namespace watchpost::protocol
