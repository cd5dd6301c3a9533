// `watchpost-server` on a command line: `serve`, and the management commands that talk to a running one
// (docs/server.md).
#pragma once

#include <QStringList>

namespace watchpost::server {

// What main() does once the application object is there. `arguments`: with the program's name in front. Returns the
// exit code: 0 done, 1 refused or failed, 2 usage.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace watchpost::server
