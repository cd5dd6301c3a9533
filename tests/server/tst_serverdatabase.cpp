// The database's file: made, migrated, locked; and never touched when it is damaged, newer or somebody else's.
#include "server/database.h"
#include "server/migrations.h"
#include "server/server.h"
#include "support/servertest.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace watchpost::server;
using namespace watchpost::test;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAndMigrates();
    void migratesFromEachVersion_data();
    void migratesFromEachVersion();
    void failedMigrationChangesNothing();
    void leavesForeignFilesAlone_data();
    void leavesForeignFilesAlone();
    void oneServerAtATime();
    void lockOfAKilledOneWithOurNumber();
    void wideModesAreTakenOff();
    void directoryThatCanNotBeMade();
    void lockedByAnother();
    void stoppedBeforeAlarmsAreSaved();

private:
    static QByteArray contents(const QString &file)
    {
        QFile bytes(file);
        return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
    }
    // Runs statements on a file of its own, as another program would.
    static void prepare(const QString &file, const QStringList &statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("prepare"));
            database.setDatabaseName(file);
            QVERIFY(database.open());
            for (const QString &statement : statements)
                QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("prepare"));
    }
    QTemporaryDir m_directory;
    int m_files = 0;
    QString newFile() { return m_directory.filePath(QStringLiteral("%1.db").arg(++m_files)); }
};

void DatabaseTest::makesAndMigrates()
{
    const QString file = m_directory.filePath(QStringLiteral("new/directories/server.db"));
    Database database;
    QString error;
    QVERIFY2(database.open(file, &error), qPrintable(error));
    QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), migrations().size());
    QCOMPARE(database.number(QStringLiteral("PRAGMA application_id")), kApplicationId);
    QCOMPARE(database.number(QStringLiteral("PRAGMA synchronous")), 2);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void DatabaseTest::migratesFromEachVersion_data()
{
    QTest::addColumn<int>("version");
    for (int i = 0; i <= migrations().size(); ++i)
        QTest::addRow("%d", i) << i;
}

void DatabaseTest::migratesFromEachVersion()
{
    QFETCH(int, version);
    const QString file = newFile();
    QStringList statements;
    for (int i = 0; i < version; ++i)
        statements += migrations().at(i).statements;
    if (version > 0)
        statements << QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)
                   << QStringLiteral("PRAGMA user_version = %1").arg(version)
                   << QStringLiteral(
                          "INSERT INTO accounts (name, password_hash, created) VALUES (CAST('alice' AS BLOB), 'h', 1)");
    prepare(file, statements);
    Database database;
    QString error;
    QVERIFY2(database.open(file, &error), qPrintable(error));
    QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), migrations().size());
    QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM accounts WHERE newest_alarm = 0")),
             version > 0 ? 1 : 0);
    QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM alarms")), 0);
    QCOMPARE(database.number(QStringLiteral("SELECT length(value) FROM meta WHERE key = 'journal'")), 32);
}

void DatabaseTest::failedMigrationChangesNothing()
{
    const QString file = newFile();
    QStringList statements = migrations().at(0).statements;
    // A table that is in the way of the second migration's second half.
    statements << QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)
               << QStringLiteral("PRAGMA user_version = 1") << QStringLiteral("CREATE TABLE retired_sequences (x)");
    prepare(file, statements);
    {
        Database database;
        QString error;
        QVERIFY(!database.open(file, &error));
        QVERIFY2(error.contains(QLatin1String("could not be brought to version 2")), qPrintable(error));
    }
    prepare(file, {QStringLiteral("CREATE TABLE alarms (probe)"), QStringLiteral("DROP TABLE alarms"),
                   QStringLiteral("DROP TABLE retired_sequences")});
    Database database;
    QString error;
    QVERIFY2(database.open(file, &error), qPrintable(error));
}

void DatabaseTest::leavesForeignFilesAlone_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("says");
    QTest::newRow("no database") << QStringList() << QByteArray("These are my notes. ").repeated(200)
                                 << QStringLiteral("damaged");
    QTest::newRow("another program's") << QStringList{QStringLiteral("CREATE TABLE songs (x)")} << QByteArray()
                                       << QStringLiteral("another program");
    QTest::newRow("newer") << QStringList{QStringLiteral("CREATE TABLE meta (x)"),
                                          QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId),
                                          QStringLiteral("PRAGMA user_version = 1000")}
                           << QByteArray() << QStringLiteral("newer watchpost-server");
}

void DatabaseTest::leavesForeignFilesAlone()
{
    QFETCH(QStringList, statements);
    QFETCH(QByteArray, raw);
    QFETCH(QString, says);
    const QString file = newFile();
    if (!raw.isEmpty()) {
        QFile notes(file);
        QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write(raw) == raw.size());
    } else {
        prepare(file, statements);
    }
    const QByteArray before = contents(file);
    ServerConfig config = testConfig();
    config.database = file;
    Server server(config);
    QString error;
    QVERIFY(!server.start(&error));
    QVERIFY2(error.contains(says) && error.contains(file), qPrintable(error));
    // A newer one of ours may be in WAL mode already; its pages stay as they are.
    if (says != QLatin1String("newer watchpost-server"))
        QCOMPARE(contents(file), before);
    // Damaged in the middle: a page that was overwritten.
    const QString damaged = newFile();
    {
        config.database = damaged;
        Server first(config);
        QVERIFY2(first.start(&error), qPrintable(error));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(run(first, QStringLiteral("camera add C%1").arg(i), QByteArray(200, 'x')).exitCode, 0);
    }
    QFile bytes(damaged);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    for (qint64 page = 4096; page < bytes.size(); page += 4096)
        QVERIFY(bytes.seek(page) && bytes.write(QByteArray(100, '\x5A')) == 100);
    bytes.close();
    const QByteArray broken = contents(damaged);
    Server second(config);
    QVERIFY(!second.start(&error));
    QVERIFY2(error.contains(QLatin1String("damaged")) && error.contains(QLatin1String("Restore a backup")),
             qPrintable(error));
    QCOMPARE(contents(damaged), broken);
}

void DatabaseTest::oneServerAtATime()
{
    ServerConfig config = testConfig();
    config.database = newFile();
    const auto first = startServer(config);
    QVERIFY(first);
    Server second(config);
    QString error;
    QVERIFY(!second.start(&error));
    QVERIFY2(error.contains(QLatin1String("Another watchpost-server uses")), qPrintable(error));
    first->stop();
    QVERIFY2(second.start(&error), qPrintable(error));
}

// In a container each server is process 1: what a killed one left must not keep out the next.
void DatabaseTest::lockOfAKilledOneWithOurNumber()
{
    const QString file = newFile();
    const QString lock = file + QStringLiteral(".lock");
    QByteArray left;
    {
        QLockFile killed(lock);
        QVERIFY(killed.tryLock());
        left = contents(lock);
    }
    QFile bytes(lock);
    QVERIFY(!left.isEmpty() && bytes.open(QIODevice::WriteOnly) && bytes.write(left) == left.size());
    bytes.close();
    Database first;
    QString error;
    QVERIFY2(first.open(file, &error), qPrintable(error));
    Database second; // the same number, and alive
    QVERIFY(!second.open(file, &error));
    QVERIFY2(error.contains(lock), qPrintable(error));
}

// A restored copy is often readable by everybody.
void DatabaseTest::wideModesAreTakenOff()
{
#ifdef Q_OS_UNIX
    const QString file = newFile();
    constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner;
    QString error;
    {
        Database database;
        QVERIFY2(database.open(file, &error), qPrintable(error));
    }
    QVERIFY(QFile::setPermissions(file, kOwner | QFile::ReadGroup | QFile::ReadOther));
    Database database;
    QVERIFY2(database.open(file, &error), qPrintable(error));
    for (const char *part : {"", "-wal", "-shm"}) {
        const QFile::Permissions now = QFile::permissions(file + QString::fromLatin1(part));
        QVERIFY2(!(now & (QFile::ReadGroup | QFile::ReadOther)) && (now & QFile::ReadOwner), part);
    }
#endif
}

void DatabaseTest::directoryThatCanNotBeMade()
{
    Database database;
    QString error;
    QVERIFY(!database.open(QStringLiteral("/proc/no/such/server.db"), &error));
    QVERIFY2(error.contains(QLatin1String("--database")), qPrintable(error));
}

// Another program holds the write lock: the server's thread goes on after a moment, nothing is called done that is not,
// and what waits is taken afterwards.
void DatabaseTest::lockedByAnother()
{
    QTemporaryDir directory;
    ServerConfig config = testConfig();
    config.database = directory.filePath(QStringLiteral("server.db"));
    const auto server = startServer(config);
    QVERIFY(server);
    QCOMPARE(run(*server, "account add alice", "pw").exitCode, 0);
    QCOMPARE(run(*server, "camera add A --account alice", "x").exitCode, 0);
    const auto client = logIn(*server, "alice", "pw");
    QVERIFY(client);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(config.database);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be written")));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(run(*server, "alarm A motion").exitCode, 1);
        QVERIFY2(clock.elapsed() < 3000, "the server stood still"); // SQLite's usual 5 s would be that
        QCOMPARE(client->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
        QVERIFY(query.exec(QStringLiteral("COMMIT")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QCOMPARE(client->next(), "CaramCommand.PrushCaramerAlarmInfo A:motion");
}

// Their source was told not to repeat them: the log says which they are.
void DatabaseTest::stoppedBeforeAlarmsAreSaved()
{
    QTemporaryDir directory;
    ServerConfig config = testConfig();
    config.database = directory.filePath(QStringLiteral("server.db"));
    const auto server = startAlicesServer(config);
    QVERIFY(server);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(config.database);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        for (int i = 0; i < 2; ++i) // the command's write, and the last try
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be written")));
        const CommandResult result = run(*server, "alarm -", "A motion\nA sos\n");
        QVERIFY2(result.error.contains(QLatin1String("unless the server is stopped before")), qPrintable(result.error));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^2 alarms wait .* are lost")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Lost: motion of A for alice at 2")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Lost: sos of A for alice at 2")));
        server->stop();
        QVERIFY(query.exec(QStringLiteral("COMMIT")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_serverdatabase.moc"
