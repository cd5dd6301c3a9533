// Every stored row belongs to a server and a user: their key in the table of accounts.
#pragma once

#include "domain/connection.h"

#include <QSqlDatabase>

#include <optional>

namespace watchpost {

// Within a transaction of the writer thread: made when it is new. None: the database failed, see its lastError().
[[nodiscard]] std::optional<qint64> ensureAccountKey(QSqlDatabase &db, const Account &account, QString *error);
// None without an error: nothing is stored for this account yet.
[[nodiscard]] std::optional<qint64> findAccountKey(QSqlDatabase &db, const Account &account, QString *error);

} // namespace watchpost
