#include "server/migrations.h"

#include "server/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace watchpost::server {

namespace {

QStringList accountsAndCameras()
{
    return {
        QStringLiteral("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"),
        QStringLiteral("INSERT INTO meta (key, value) VALUES ('journal', lower(hex(randomblob(16))))"),
        QStringLiteral("CREATE TABLE accounts (id INTEGER PRIMARY KEY AUTOINCREMENT, name BLOB NOT NULL UNIQUE, "
                       "password_hash TEXT NOT NULL, created INTEGER NOT NULL, last_login INTEGER, last_address TEXT)"),
        QStringLiteral("CREATE TABLE cameras (id INTEGER PRIMARY KEY AUTOINCREMENT, camera_id BLOB NOT NULL UNIQUE, "
                       "password BLOB NOT NULL, created INTEGER NOT NULL)"),
        // The order of `id` is the order of binding, and with it the order of a download.
        QStringLiteral("CREATE TABLE bindings (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, "
                       "camera INTEGER NOT NULL REFERENCES cameras (id) ON DELETE CASCADE, UNIQUE (account, camera))"),
        QStringLiteral("CREATE INDEX bindings_camera ON bindings (camera)"),
    };
}

QStringList alarmJournal()
{
    return {
        QStringLiteral("CREATE TABLE alarms (account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, "
                       "sequence INTEGER NOT NULL, camera_id BLOB NOT NULL, type BLOB NOT NULL, time INTEGER NOT NULL, "
                       "PRIMARY KEY (account, sequence)) WITHOUT ROWID"),
        // An account that is removed and made again goes on counting: its clients may remember the old numbers.
        QStringLiteral("CREATE TABLE retired_sequences (name BLOB PRIMARY KEY, newest INTEGER NOT NULL) WITHOUT ROWID"),
        QStringLiteral("ALTER TABLE accounts ADD COLUMN newest_alarm INTEGER NOT NULL DEFAULT 0"),
    };
}

QStringList whoRegistered()
{
    // 0: the operator, or an account of before this was noted. Not a reference: the camera outlives the account.
    return {QStringLiteral("ALTER TABLE cameras ADD COLUMN registered_by INTEGER NOT NULL DEFAULT 0")};
}

bool apply(Database &database, const Migration &migration, int version)
{
    if (!database.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    for (const QString &statement : migration.statements) {
        if (!database.exec(statement)) {
            const QString error = database.lastError();
            (void)database.exec(QStringLiteral("ROLLBACK"));
            database.setLastError(error);
            return false;
        }
    }
    return database.exec(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)) &&
           database.exec(QStringLiteral("PRAGMA user_version = %1").arg(version)) &&
           database.exec(QStringLiteral("COMMIT"));
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> list{
        {"accounts, cameras and who has which", accountsAndCameras()},
        {"the alarm journal", alarmJournal()},
        {"whose upload registered a camera", whoRegistered()},
    };
    return list;
}

bool migrate(Database &database, QString *error)
{
    const auto newest = static_cast<int>(migrations().size());
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    const auto application = database.number(QStringLiteral("PRAGMA application_id"));
    const auto tables = database.number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!version || !application || !tables) {
        *error = database.damagedText();
        return false;
    }
    if (*application != kApplicationId && (*tables != 0 || *version != 0)) {
        *error = QStringLiteral("%1 is a database of another program. Name another file with --database.")
                     .arg(database.file());
        return false;
    }
    if (*version > newest) {
        *error =
            QStringLiteral("%1 was made by a newer watchpost-server (version %2 of the database, this program knows "
                           "%3). Install the newer program; the file was left as it is.")
                .arg(database.file())
                .arg(*version)
                .arg(newest);
        return false;
    }
    for (auto next = static_cast<int>(*version); next < newest; ++next) {
        if (apply(database, migrations().at(next), next + 1))
            continue;
        *error = QStringLiteral("%1 could not be brought to version %2 (%3). Free some disk space or restore a backup, "
                                "then start again.")
                     .arg(database.file())
                     .arg(next + 1)
                     .arg(database.lastError());
        return false;
    }
    return true;
}

} // namespace watchpost::server
