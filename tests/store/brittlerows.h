// A database whose tables are gone, refuse what is written or break while they are read.
#pragma once

#include "store/migrations.h"
#include "storefixture.h"

#include <functional>

namespace watchpost::test {

// A database in memory at the newest version.
struct Memory
{
    Memory()
    {
        db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rows"));
        db.setDatabaseName(QStringLiteral(":memory:"));
        good = db.open() && migrate(db, 0).isEmpty();
    }
    ~Memory()
    {
        db = {};
        QSqlDatabase::removeDatabase(QStringLiteral("rows"));
    }
    Q_DISABLE_COPY_MOVE(Memory)

    QString run(const QString &sql)
    {
        QSqlQuery query(db);
        return query.exec(sql) ? QString() : query.lastError().text();
    }
    QVariant value(const QString &sql)
    {
        QSqlQuery query(db);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }

    QSqlDatabase db;
    bool good = false;
};

using Operation = std::function<QString(QSqlDatabase &)>;

inline QString no(const char *table, const char *when)
{
    return QStringLiteral("CREATE TRIGGER no BEFORE %2 ON %1 BEGIN SELECT RAISE(ABORT, 'the disk is full'); END")
        .arg(QLatin1String(table), QLatin1String(when));
}

// In place of the table: reading its row `bad` fails, after the ones before it were read.
inline QStringList brittle(const char *table, int bad)
{
    const QString name = QLatin1String(table);
    return {QStringLiteral("ALTER TABLE %1 RENAME TO solid").arg(name),
            QStringLiteral("CREATE VIEW %1 AS SELECT * FROM solid WHERE"
                           " CASE row WHEN %2 THEN abs(min(row, -9223372036854775807 - 1)) ELSE 1 END")
                .arg(name)
                .arg(bad),
            QStringLiteral("CREATE TRIGGER keep INSTEAD OF UPDATE ON %1 BEGIN SELECT 1; END").arg(name)};
}

inline QString gone(const char *table)
{
    return QStringLiteral("DROP TABLE %1").arg(QLatin1String(table));
}

} // namespace watchpost::test

Q_DECLARE_METATYPE(watchpost::test::Operation)
