// From a message to a line (docs/protocol.md, "Commands" and "Escaping").
#pragma once

#include "protocol/message.h"

#include <string>

namespace watchpost::protocol {

// Appends the message and its line feed to `out`. Fields hold UTF-8; what they hold together must fit into
// kMaxLineBytes, a character that is escaped counting three bytes (every field of the tables does, within its own
// limit).
void write(std::string &out, const Message &message, Extensions extensions);

// The names of the extensions on the wire, and back. Unknown names are skipped.
[[nodiscard]] std::vector<View> extensionNames(Extensions extensions);
[[nodiscard]] Extensions extensionsFromNames(const std::vector<View> &names);

// The name of a message on the wire, e.g. "LoginCommand.Login".
[[nodiscard]] View commandName(const Message &message);

} // namespace watchpost::protocol
