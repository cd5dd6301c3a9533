// Opening the database file on the writer thread: checks it, sets a damaged or newer one aside, migrates.
#pragma once

#include "store/database.h"

#include <QSqlDatabase>
#include <QString>

namespace watchpost {

// Opens `path` under the connection's name (unique in the process), which exists afterwards even when it could not be
// opened.
[[nodiscard]] Database::OpenResult openDatabaseFile(const QString &connection, const QString &path);

// True when the content of an open database is bad (sqlite.org/rescode.html, SQLITE_CORRUPT and SQLITE_NOTADB). Reads
// all of it.
[[nodiscard]] bool isDamaged(QSqlDatabase &db);

// The file of an open database is gone from its folder: writes all that it holds to a new one. Fails silently, as who
// opens `path` next finds out.
void writeBack(QSqlDatabase &db, const QString &path);

} // namespace watchpost
