// Opening the database file on the writer thread: checks it, sets a damaged or newer one aside, migrates.
#pragma once

#include "store/database.h"

#include <QSqlDatabase>
#include <QString>

namespace watchpost {

// Opens `path` under the connection's name (unique in the process), which exists afterwards even when it could not be
// opened.
[[nodiscard]] Database::OpenResult openDatabaseFile(const QString &connection, const QString &path);

} // namespace watchpost
