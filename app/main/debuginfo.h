// What a bug report needs, without a secret in it.
#pragma once

#include "domain/connection.h"
#include "session/session.h"

#include <QString>

namespace watchpost {

[[nodiscard]] QString debugInfo(const QString &profileFolder);
[[nodiscard]] QString connectionInfo(const ConnectionStatus &status, const Session::Diagnostics &diagnostics);

} // namespace watchpost
