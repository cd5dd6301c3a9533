#include "store/migrations.h"

#include "store/storefixture.h"

using namespace watchpost;
using namespace watchpost::test;

namespace {

struct Memory
{
    QString name = QUuid::createUuid().toString();
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);

    Memory()
    {
        db.setDatabaseName(QStringLiteral(":memory:"));
        db.open();
    }
    ~Memory()
    {
        db = {};
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(Memory)

    int number(const char *sql)
    {
        QSqlQuery query(db);
        return query.exec(QString::fromLatin1(sql)) && query.next() ? query.value(0).toInt() : -1;
    }
};

const QList<Migration> kSteps{
    {1, {QStringLiteral("CREATE TABLE a (x)"), QStringLiteral("INSERT INTO a VALUES (1)")}},
    {2, {QStringLiteral("CREATE TABLE b (x)"), QStringLiteral("INSERT INTO b SELECT x + 1 FROM a")}},
    {3, {QStringLiteral("INSERT INTO b VALUES (9)")}},
};

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsRiseByOne();
    void runsAllStepsOnAFreshFile();
    void runsOnlyTheMissingSteps();
    void aFailedStepNeverHappened();
    void aFileOfVersionOneOpensWithItsRows();
};

void TestMigrations::versionsRiseByOne()
{
    int version = 0;
    for (const Migration &step : migrations())
        QCOMPARE(step.version, ++version);
    QCOMPARE(schemaVersion(), version);
}

void TestMigrations::runsAllStepsOnAFreshFile()
{
    Memory m;
    QCOMPARE(migrate(m.db, 0, kSteps), QString());
    QCOMPARE(m.number("PRAGMA user_version"), 3);
    QCOMPARE(m.number("PRAGMA application_id"), kApplicationId);
    QCOMPARE(m.number("SELECT sum(x) FROM b"), 11);
}

void TestMigrations::runsOnlyTheMissingSteps()
{
    Memory m;
    QCOMPARE(migrate(m.db, 0, kSteps.first(1)), QString());
    QCOMPARE(m.number("PRAGMA user_version"), 1);
    QSqlQuery(m.db).exec(QStringLiteral("UPDATE a SET x = 41"));
    QCOMPARE(migrate(m.db, 1, kSteps), QString());
    QCOMPARE(m.number("PRAGMA user_version"), 3);
    QCOMPARE(m.number("SELECT x FROM a"), 41);
    QCOMPARE(m.number("SELECT min(x) FROM b WHERE x > 9"), 42);
    QCOMPARE(migrate(m.db, 3, kSteps), QString());
    QCOMPARE(m.number("SELECT count(*) FROM b"), 2);
}

void TestMigrations::aFailedStepNeverHappened()
{
    Memory m;
    QList<Migration> steps = kSteps;
    steps[1].statements.append(QStringLiteral("THIS IS NOT SQL"));
    QVERIFY(!migrate(m.db, 0, steps).isEmpty());
    QCOMPARE(m.number("PRAGMA user_version"), 1); // the first one is done, the second left nothing
    QCOMPARE(m.number("SELECT count(*) FROM sqlite_master WHERE name = 'b'"), 0);
    QCOMPARE(migrate(m.db, 1, kSteps), QString());
    QCOMPARE(m.number("SELECT count(*) FROM b"), 2);
}

// Version 1 as it was first written, kept here in full so that a later migration is tried against the real thing.
void TestMigrations::aFileOfVersionOneOpensWithItsRows()
{
    StoreFixture f;
    {
        SqlFile file(f.path);
        for (const char *sql : {
                 "PRAGMA application_id = 1464890228",
                 "CREATE TABLE account (key INTEGER PRIMARY KEY, server TEXT NOT NULL, user TEXT NOT NULL,"
                 " UNIQUE (server, user))",
                 "CREATE TABLE camera (row INTEGER PRIMARY KEY AUTOINCREMENT, account INTEGER NOT NULL REFERENCES "
                 "account"
                 " (key) ON DELETE CASCADE, id TEXT NOT NULL, password TEXT NOT NULL, name TEXT NOT NULL, binding "
                 "INTEGER"
                 " NOT NULL, refusal TEXT NOT NULL, UNIQUE (account, id))",
                 "CREATE TABLE alarm (row INTEGER PRIMARY KEY AUTOINCREMENT, account INTEGER NOT NULL REFERENCES "
                 "account"
                 " (key) ON DELETE CASCADE, id INTEGER NOT NULL, kind INTEGER NOT NULL, camera TEXT NOT NULL, type "
                 "TEXT NOT"
                 " NULL, severity INTEGER NOT NULL, time INTEGER NOT NULL, received_at INTEGER NOT NULL, sequence "
                 "INTEGER"
                 " NOT NULL, journal TEXT NOT NULL, replayed INTEGER NOT NULL, text TEXT NOT NULL, seen_at INTEGER NOT "
                 "NULL"
                 " DEFAULT 0, acknowledged_at INTEGER NOT NULL DEFAULT 0)",
                 "CREATE UNIQUE INDEX alarm_id ON alarm (account, id)",
                 "CREATE UNIQUE INDEX alarm_sequence ON alarm (account, journal, sequence, time, camera, type)"
                 " WHERE sequence <> 0",
                 "CREATE TABLE alarm_cursor (account INTEGER PRIMARY KEY REFERENCES account (key) ON DELETE CASCADE,"
                 " journal TEXT NOT NULL, sequence INTEGER NOT NULL)",
                 "INSERT INTO account VALUES (1, 'example.org:9250', 'alice')",
                 "INSERT INTO camera VALUES (1, 1, 'FRONT', 'pw', 'Front door', 1, '')",
                 "PRAGMA user_version = 1",
             })
            QVERIFY(file.run(QString::fromLatin1(sql)));
    }
    QVERIFY(f.open());
    QVERIFY(f.result.setAside.isEmpty());
    f.database.reset();
    SqlFile file(f.path);
    QCOMPARE(file.value(QStringLiteral("SELECT name FROM camera WHERE id = 'FRONT'")).toString(),
             QStringLiteral("Front door"));
    QCOMPARE(file.value(QStringLiteral("PRAGMA user_version")).toInt(), schemaVersion());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
