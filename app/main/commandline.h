// The client's command line (docs/user-guide.md, "Command line").
#pragma once

#include "domain/connection.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace watchpost {

struct CommandLine
{
    bool demo = false;
    QString profile; // folder; empty: the platform's data folder, or a temporary one for the demo
    std::optional<ServerAddress> server;
    QString user;
    bool passwordFromStdin = false;
    bool logIn = false;
    bool minimized = false;
    bool debugInfo = false;

    // Set when the program has nothing to do but print: help, version, or an error.
    QString message;
    int exitCode = 0; // 0: message goes to standard output; 2: to standard error

    [[nodiscard]] bool isFinal() const { return !message.isEmpty(); }
};

// `arguments` as QCoreApplication::arguments() gives them, the program's name first. Needs a QCoreApplication.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

} // namespace watchpost
