// The command line and the configuration file, turned into what is to be done.
#pragma once

#include "server/serverconfig.h"

#include <QString>
#include <QStringList>

namespace watchpost::server {

struct CommandLine
{
    enum class Action {
        Print,  // `text`, to standard output when `exitCode` is 0, else to standard error
        Serve,  // with `config`
        Manage, // `command`, over the socket
    };

    Action action = Action::Print;
    QString text;
    int exitCode = 0;
    ServerConfig config;
    QStringList command;
    QString socket;             // where to look for the server; empty: see findServer()
    bool passwordStdin = false; // read the password without asking, even on a terminal
};

// `arguments`: with the program's name in front.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

[[nodiscard]] QString defaultDatabase();

} // namespace watchpost::server
