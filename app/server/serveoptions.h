// The options of `serve`: what the command line says, else what the configuration file says, else the default.
#pragma once

#include "server/serverconfig.h"

#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace watchpost::server {

// All of them, without the dashes.
[[nodiscard]] const QStringList &serveOptions();
// Nothing: `error` names the option, and says what it takes.
[[nodiscard]] std::optional<ServerConfig> serveConfig(const QCommandLineParser &parser, QString *error);

} // namespace watchpost::server
