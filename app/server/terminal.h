// Standard input: bytes as they come, and a password that is not shown while it is typed.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace watchpost::server {

inline constexpr qsizetype kMaxPasswordLine = 4096; // bytes

[[nodiscard]] bool inputIsTerminal();

// What is there now, up to `most` bytes; waits until there is something. Empty: the end.
[[nodiscard]] QByteArray readInput(qsizetype most);

// The first line of standard input, at most `most` bytes of it.
[[nodiscard]] QByteArray readInputLine(qsizetype most);

// Asks on standard error and reads a line without showing it. Nothing: the input ended.
[[nodiscard]] std::optional<QByteArray> askPassword(const QString &prompt);

void printOut(const QString &text); // standard output, at once
void printError(const QString &text);

} // namespace watchpost::server
