#include "store/migrations.h"

#include <QSqlError>
#include <QSqlQuery>

namespace watchpost {
namespace {

// `row` counts the order of adding: it is never given twice and an update keeps it.
QStringList firstSchema()
{
    return {
        QStringLiteral("CREATE TABLE account ("
                       " key INTEGER PRIMARY KEY,"
                       " server TEXT NOT NULL,"
                       " user TEXT NOT NULL,"
                       " UNIQUE (server, user))"),
        QStringLiteral("CREATE TABLE camera ("
                       " row INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " account INTEGER NOT NULL REFERENCES account (key) ON DELETE CASCADE,"
                       " id TEXT NOT NULL,"
                       " password TEXT NOT NULL,"
                       " name TEXT NOT NULL,"
                       " binding INTEGER NOT NULL,"
                       " refusal TEXT NOT NULL,"
                       " UNIQUE (account, id))"),
        QStringLiteral("CREATE TABLE alarm ("
                       " row INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " account INTEGER NOT NULL REFERENCES account (key) ON DELETE CASCADE,"
                       " id INTEGER NOT NULL,"
                       " kind INTEGER NOT NULL,"
                       " camera TEXT NOT NULL,"
                       " type TEXT NOT NULL,"
                       " severity INTEGER NOT NULL,"
                       " time INTEGER NOT NULL,"
                       " received_at INTEGER NOT NULL,"
                       " sequence INTEGER NOT NULL,"
                       " journal TEXT NOT NULL,"
                       " replayed INTEGER NOT NULL,"
                       " text TEXT NOT NULL,"
                       " seen_at INTEGER NOT NULL DEFAULT 0,"
                       " acknowledged_at INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE UNIQUE INDEX alarm_id ON alarm (account, id)"),
        // An older copy of a server's database counts on from an older number under the same journal's name: what tells
        // its new alarms from the ones already here is the rest of the alarm.
        QStringLiteral("CREATE UNIQUE INDEX alarm_sequence ON alarm (account, journal, sequence, time, camera, type)"
                       " WHERE sequence <> 0"),
        QStringLiteral("CREATE TABLE alarm_cursor ("
                       " account INTEGER PRIMARY KEY REFERENCES account (key) ON DELETE CASCADE,"
                       " journal TEXT NOT NULL,"
                       " sequence INTEGER NOT NULL)"),
    };
}

// camera.sealed: the password, encrypted (PasswordCipher), and then none in camera.password; of length 0 where it was
// learned while the key was away. vault: one row once there is a key; wiped: nothing of before is left in the file.
QStringList sealedPasswords()
{
    return {
        QStringLiteral("ALTER TABLE camera ADD COLUMN sealed BLOB"),
        QStringLiteral("CREATE TABLE vault ("
                       " one INTEGER PRIMARY KEY CHECK (one = 1),"
                       " identity TEXT NOT NULL,"
                       " key_check BLOB NOT NULL,"
                       " wiped INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE TABLE told (what TEXT PRIMARY KEY)"), // what is said once for each database
    };
}

// What the user says of a camera, the states that it went through, and what became of an alarm.
// camera.grp: a path, "Site/Floor"; tags: one a line; hold_down, hold_up, offline_after: s, -1 as in the settings.
// last_digest, kept_digest, review: domain's SyncMark.
// state_change: domain's StateRow; its index holds the rows of a camera by their number.
// account.blind_since: ms since the epoch, UTC; the history does not tell yet of the time from then on; 0: it does.
// alarm.verdict: domain's Verdict, why there was a pop-up or none; detail: what it refers to (a time, a rule's name).
QStringList groupsHistoryVerdicts()
{
    return {
        QStringLiteral("ALTER TABLE camera ADD COLUMN grp TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE camera ADD COLUMN tags TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE camera ADD COLUMN note TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE camera ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE camera ADD COLUMN disabled INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE camera ADD COLUMN hold_down INTEGER NOT NULL DEFAULT -1"),
        QStringLiteral("ALTER TABLE camera ADD COLUMN hold_up INTEGER NOT NULL DEFAULT -1"),
        QStringLiteral("ALTER TABLE camera ADD COLUMN offline_after INTEGER NOT NULL DEFAULT -1"),
        QStringLiteral("ALTER TABLE camera ADD COLUMN last_digest BLOB"),
        QStringLiteral("ALTER TABLE camera ADD COLUMN kept_digest BLOB"),
        QStringLiteral("ALTER TABLE camera ADD COLUMN review INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("CREATE TABLE state_change ("
                       " row INTEGER PRIMARY KEY,"
                       " account INTEGER NOT NULL REFERENCES account (key) ON DELETE CASCADE,"
                       " camera TEXT NOT NULL,"
                       " state INTEGER NOT NULL,"
                       " before INTEGER NOT NULL,"
                       " at INTEGER NOT NULL,"
                       " cause INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX state_change_camera ON state_change (account, camera)"),
        QStringLiteral("ALTER TABLE alarm ADD COLUMN note TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE alarm ADD COLUMN verdict INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE alarm ADD COLUMN verdict_detail TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("CREATE INDEX alarm_time ON alarm (account, time)"),
        // Read at every login, however old they are.
        QStringLiteral("CREATE INDEX alarm_open ON alarm (account) WHERE acknowledged_at = 0"),
        QStringLiteral("ALTER TABLE account ADD COLUMN blind_since INTEGER NOT NULL DEFAULT 0"),
    };
}

QString runStep(QSqlDatabase &db, const Migration &step)
{
    QSqlQuery query(db);
    const QStringList marks{QStringLiteral("PRAGMA user_version = %1").arg(step.version),
                            QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)};
    for (const QString &statement : step.statements + marks) {
        if (!query.exec(statement))
            return query.lastError().text();
    }
    return {};
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps{{1, firstSchema()}, {2, sealedPasswords()}, {3, groupsHistoryVerdicts()}};
    return steps;
}

int schemaVersion()
{
    return migrations().constLast().version;
}

QString migrate(QSqlDatabase &db, int from, const QList<Migration> &steps)
{
    for (const Migration &step : steps) {
        if (step.version <= from)
            continue;
        if (!db.transaction())
            return db.lastError().text();
        QString error = runStep(db, step);
        if (error.isEmpty() && !db.commit())
            error = db.lastError().text();
        if (!error.isEmpty()) {
            db.rollback();
            return error;
        }
    }
    return {};
}

} // namespace watchpost
