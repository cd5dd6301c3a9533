// The database's numbered migrations. Each runs in a transaction of its own and ends by storing its number
// (PRAGMA user_version), so that a cut between two of them is carried on at the next start.
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace watchpost::server {

class Database;

struct Migration
{
    const char *purpose;
    QStringList statements;
};

// Migration n of the list leads from version n to n + 1. A released migration is never edited: add another one.
[[nodiscard]] const QList<Migration> &migrations();

// Marks a file as ours (PRAGMA application_id): "WPST".
inline constexpr int kApplicationId = 0x57505354;

// Brings the database to the newest version. False: `error` says what is wrong; the file is as it was before.
[[nodiscard]] bool migrate(Database &database, QString *error);

} // namespace watchpost::server
