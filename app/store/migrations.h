// The numbered steps that bring a database file to the schema of this version.
#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace watchpost {

// "WPst": tells our files from any other SQLite file (sqlite.org/pragma.html#pragma_application_id).
inline constexpr int kApplicationId = 0x57507374;

struct Migration
{
    int version = 0; // user_version once it has run; rises by one from step to step
    QStringList statements;
};

[[nodiscard]] const QList<Migration> &migrations();
[[nodiscard]] int schemaVersion(); // the last step's

// Runs the steps above `from`, each in a transaction of its own with its new user_version, so that a step is either
// done or never happened. Returns what went wrong; empty: all is well.
[[nodiscard]] QString migrate(QSqlDatabase &db, int from, const QList<Migration> &steps = migrations());

} // namespace watchpost
