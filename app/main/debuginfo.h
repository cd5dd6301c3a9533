// What a bug report needs, without a secret in it.
#pragma once

#include "domain/connection.h"
#include "domain/diagnostics.h"
#include "session/session.h"

#include <QString>

namespace watchpost {

[[nodiscard]] DiagnosticsSection programFacts(const QString &profileFolder);
[[nodiscard]] DiagnosticsSection connectionFacts(const ConnectionStatus &status,
                                                 const Session::Diagnostics &diagnostics);

// As text, for the command line.
[[nodiscard]] QString debugInfo(const QString &profileFolder);
[[nodiscard]] QString connectionInfo(const ConnectionStatus &status, const Session::Diagnostics &diagnostics);

} // namespace watchpost
