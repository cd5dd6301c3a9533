#include "store/database.h"

#include "store/faultydisk.h"
#include "store/migrations.h"
#include "store/storefixture.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QThread>

using namespace watchpost;
using namespace watchpost::test;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheFileAndItsFolder();
    void openedAgainNothingIsLost();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void othersCannotReadTheFiles();
    void aNewerFileIsSetAside();
    void twoFilesSetAsideInOneSecondBothStay();
    void aWalLeftByACrashIsReadBack();
    void theWalGoesAsideWithItsFile_data();
    void theWalGoesAsideWithItsFile();
    void anEmptyFileIsFilled_data();
    void anEmptyFileIsFilled();
    void aDamagedFileThatCannotBeMovedIsLeftAlone();
    void aFullDiskIsExplained_data();
    void aFullDiskIsExplained();
    void aFolderThatCannotBeMadeIsExplained();
    void aBusyFileIsNotSetAside();
    void jobsRunInOrderOffTheGuiThread();
    void aFailedWriteLeavesNothing();
    void anAnswerForADeadContextIsDropped();
    void theDestructorDrainsTheQueue();
    void aDiskThatIsTooSlowForTheEnd();
    void aDiskThatNeverAnswersDoesNotHoldTheProgram();
    void failsTheNextWritesOnDemand();
    void aWriteThatCannotBegin();
};

void TestDatabase::makesTheFileAndItsFolder()
{
    StoreFixture f;
    f.path = f.folder.filePath(QStringLiteral("a/b/watchpost.sqlite"));
    QVERIFY(f.open());
    QVERIFY(f.database->isOpen());
    QCOMPARE(f.database->path(), f.path);
    QVERIFY(f.result.error.isEmpty() && f.result.setAside.isEmpty());
#ifdef Q_OS_UNIX // Windows: the folder's access list
    // Camera passwords are in there.
    QCOMPARE(QFile::permissions(f.path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
#endif

    QString journal, synchronous, keys;
    QSemaphore done;
    f.database->post([&](QSqlDatabase &db) {
        QSqlQuery query(db);
        const auto ask = [&](const char *sql) {
            return query.exec(QString::fromLatin1(sql)) && query.next() ? query.value(0).toString() : QString();
        };
        journal = ask("PRAGMA journal_mode");
        synchronous = ask("PRAGMA synchronous");
        keys = ask("PRAGMA foreign_keys");
        done.release();
    });
    done.acquire();
    QCOMPARE(journal, QStringLiteral("wal"));
    QCOMPARE(synchronous, QStringLiteral("2"));
    QCOMPARE(keys, QStringLiteral("1"));
    f.database.reset();
    SqlFile file(f.path);
    QCOMPARE(file.value(QStringLiteral("PRAGMA application_id")).toInt(), kApplicationId);
    QCOMPARE(file.value(QStringLiteral("PRAGMA user_version")).toInt(), schemaVersion());
}

void TestDatabase::openedAgainNothingIsLost()
{
    StoreFixture f;
    QVERIFY(f.open());
    f.database->post([](QSqlDatabase &db) {
        QSqlQuery(db).exec(QStringLiteral("INSERT INTO account (server, user) VALUES ('s', 'u')"));
    });
    QVERIFY(f.open()); // the first one drains and closes
    QVERIFY(f.result.setAside.isEmpty());
    f.database.reset();
    QCOMPARE(SqlFile(f.path).value(QStringLiteral("SELECT user FROM account")).toString(), QStringLiteral("u"));
}

void TestDatabase::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("text") << QStringLiteral("text");
    QTest::newRow("cut") << QStringLiteral("cut");
    QTest::newRow("a page of rubbish") << QStringLiteral("page");
    QTest::newRow("a database of another program") << QStringLiteral("foreign");
    QTest::newRow("one without an application") << QStringLiteral("anonymous");
}

void TestDatabase::aDamagedFileIsSetAside()
{
    QFETCH(QString, damage);
    StoreFixture f;
    QVERIFY(f.open());
    f.database.reset();
    if (damage == QLatin1String("text")) {
        writeFile(f.path, QByteArray("This is not a database. ").repeated(300));
    } else if (damage == QLatin1String("cut")) {
        QVERIFY(QFile::resize(f.path, QFileInfo(f.path).size() / 2 + 100));
    } else if (damage == QLatin1String("page")) {
        QByteArray bytes = readFile(f.path);
        for (qsizetype page = 4096; page + 4096 <= bytes.size(); page += 4096)
            std::fill_n(bytes.begin() + page, 200, '\xAB');
        writeFile(f.path, bytes);
    } else if (damage == QLatin1String("foreign")) {
        QVERIFY(SqlFile(f.path).run(QStringLiteral("PRAGMA application_id = 12345")));
    } else {
        QFile::remove(f.path);
        QVERIFY(SqlFile(f.path).run(QStringLiteral("CREATE TABLE precious (x)")));
    }
    const QByteArray before = readFile(f.path);
    QVERIFY(f.open());
    QVERIFY(f.result.setAside.startsWith(f.path + QStringLiteral(".damaged-")));
    QVERIFY(f.result.error.contains(QDir::toNativeSeparators(f.result.setAside)));
    QCOMPARE(readFile(f.result.setAside), before);
    f.database.reset();
    QCOMPARE(SqlFile(f.path).value(QStringLiteral("SELECT count(*) FROM camera")).toInt(), 0);
    QVERIFY(f.open());
    QVERIFY(f.result.setAside.isEmpty());
}

void TestDatabase::othersCannotReadTheFiles()
{
    WATCHPOST_NEEDS_UNIX;
    const auto others = [](const QString &path) {
        return QFile::permissions(path) &
               (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther | QFile::ExeOther);
    };
    StoreFixture f;
    f.path = f.folder.filePath(QStringLiteral("made/watchpost.sqlite"));
    QVERIFY(f.open());
    QVERIFY(f.result.error.isEmpty());
    for (const char *suffix : {"", "-wal", "-shm"})
        QCOMPARE(others(f.path + QLatin1String(suffix)), QFile::Permissions());
    QCOMPARE(others(QFileInfo(f.path).path()), QFile::Permissions());
    // Tightened, and said; the second time there is nothing to say.
    f.database.reset();
    QVERIFY(QFile::setPermissions(f.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(f.open());
    QVERIFY(f.result.error.contains(QStringLiteral("change those passwords")));
    QCOMPARE(others(f.path), QFile::Permissions());
    f.database.reset();
    QVERIFY(f.open());
    QVERIFY(f.result.error.isEmpty());
}

void TestDatabase::aNewerFileIsSetAside()
{
    StoreFixture f;
    QVERIFY(f.open());
    f.database.reset();
    QVERIFY(SqlFile(f.path).run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion() + 1)));
    const QByteArray before = readFile(f.path);
    QVERIFY(f.open());
    QVERIFY(f.result.setAside.startsWith(f.path + QStringLiteral(".newer-")));
    QVERIFY(f.result.error.contains(QStringLiteral("newer version")));
    QCOMPARE(readFile(f.result.setAside), before);
}

void TestDatabase::twoFilesSetAsideInOneSecondBothStay()
{
    StoreFixture f;
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        f.database.reset();
        QFile::remove(f.path);
        writeFile(f.path, QByteArray("rubbish ").repeated(200) + QByteArray::number(i));
        QVERIFY(f.open());
        names.append(f.result.setAside);
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(readFile(names[i]).endsWith(QByteArray::number(i)));
}

// Copies of a file and its log, taken while it is in use, are what a crash leaves.
void TestDatabase::aWalLeftByACrashIsReadBack()
{
    StoreFixture f;
    QVERIFY(f.open());
    QSignalSpy spy(f.database.get(), &QObject::destroyed);
    QSemaphore done;
    f.database->post([&done](QSqlDatabase &db) {
        QSqlQuery(db).exec(QStringLiteral("INSERT INTO account (server, user) VALUES ('s', 'kept')"));
        done.release();
    });
    done.acquire();
    StoreFixture crashed;
    QVERIFY(QFile::copy(f.path, crashed.path));
    QVERIFY(QFile::copy(f.path + QStringLiteral("-wal"), crashed.path + QStringLiteral("-wal")));
    QVERIFY(crashed.open());
    QVERIFY(crashed.result.setAside.isEmpty());
    crashed.database.reset();
    QCOMPARE(SqlFile(crashed.path).value(QStringLiteral("SELECT user FROM account")).toString(),
             QStringLiteral("kept"));
}

void TestDatabase::theWalGoesAsideWithItsFile_data()
{
    QTest::addColumn<bool>("placeTaken");
    QTest::newRow("free") << false;
    QTest::newRow("its place is taken") << true;
}

// The old log never meets the new file.
void TestDatabase::theWalGoesAsideWithItsFile()
{
    QFETCH(bool, placeTaken);
    StoreFixture f;
    writeFile(f.path, QByteArray("rubbish ").repeated(200));
    writeFile(f.path + QStringLiteral("-wal"), "the log");
    for (int second = 0; placeTaken && second < 30; ++second)
        writeFile(f.path + QStringLiteral(".damaged-") +
                      QDateTime::currentDateTimeUtc().addSecs(second).toString(s("yyyyMMdd'T'HHmmss'Z'")) +
                      QStringLiteral("-wal"),
                  "an older one");
    QVERIFY(f.open());
    QCOMPARE(readFile(f.result.setAside + QStringLiteral("-wal")), QByteArray(placeTaken ? "an older one" : "the log"));
    QVERIFY(!readFile(f.path + QStringLiteral("-wal")).contains("the log"));
}

void TestDatabase::anEmptyFileIsFilled_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("no byte") << QString();
    QTest::newRow("no byte, beside a log") << s("log");
    QTest::newRow("no table") << s("pages");
}

// A program that was killed while it made the file left that: there is nothing to set aside.
void TestDatabase::anEmptyFileIsFilled()
{
    QFETCH(QString, what);
    StoreFixture f;
    if (what == s("pages"))
        QVERIFY(SqlFile(f.path).run(s("PRAGMA journal_mode = WAL")));
    else
        writeFile(f.path, {});
    if (what == s("log"))
        writeFile(f.path + s("-wal"), "the log");
    QVERIFY(f.open());
    QCOMPARE(f.result.setAside, QString());
    f.database.reset();
    QCOMPARE(SqlFile(f.path).value(s("PRAGMA user_version")).toInt(), schemaVersion());
}

void TestDatabase::aDamagedFileThatCannotBeMovedIsLeftAlone()
{
    WATCHPOST_NEEDS_UNIX;
#ifdef Q_OS_UNIX
    StoreFixture f;
    const QByteArray rubbish = QByteArray("rubbish ").repeated(200);
    writeFile(f.path, rubbish);
    const QString folder = f.folder.path();
    for (const QString &name : {folder, f.path})
        QCOMPARE(::chown(qPrintable(name), ::geteuid() == 0 ? 65534 : ::getuid(), gid_t(-1)), 0);
    const Nobody nobody;
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(!f.open());
    QVERIFY2(f.result.error.contains(s("Move it yourself")), qPrintable(f.result.error));
    QVERIFY(f.result.error.contains(QDir::toNativeSeparators(f.path)));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(readFile(f.path), rubbish);
#endif
}

void TestDatabase::aFullDiskIsExplained_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("from the first byte") << 0;
    QTest::newRow("in the middle of the tables") << 20000;
}

void TestDatabase::aFullDiskIsExplained()
{
    WATCHPOST_NEEDS_UNIX;
#ifdef Q_OS_UNIX
    QFETCH(int, bytes);
    StoreFixture f;
    {
        const SizeLimit full(static_cast<rlim_t>(bytes));
        QVERIFY(!f.open());
    }
    QVERIFY2(f.result.error.contains(s("cannot be opened")), qPrintable(f.result.error));
    QVERIFY(f.result.error.contains(s("Check the disk")));
    QVERIFY(!f.database->isOpen());
    QVERIFY(f.open()); // with room again
    QCOMPARE(f.result.setAside, QString());
#endif
}

void TestDatabase::aFolderThatCannotBeMadeIsExplained()
{
    StoreFixture f;
    writeFile(f.folder.filePath(QStringLiteral("file")), "x");
    f.path = f.folder.filePath(QStringLiteral("file/watchpost.sqlite"));
    QVERIFY(!f.open());
    QVERIFY(!f.database->isOpen());
    QVERIFY(f.result.error.contains(QDir::toNativeSeparators(f.folder.path())));
    QVERIFY(f.result.error.contains(QStringLiteral("Check")));
    QObject context;
    QStringList errors;
    const auto ask = [&](void (Database::*how)(QObject *, Database::Work, Database::Done)) {
        (f.database.get()->*how)(
            &context, [](QSqlDatabase &) { return QString(); }, [&](const QString &e) { errors.append(e); });
    };
    ask(&Database::write);
    ask(&Database::read);
    QTRY_COMPARE(errors.size(), 2);
    f.database = std::make_unique<Database>(f.path); // never opened
    ask(&Database::write);
    QTRY_COMPARE(errors.size(), 3); // nothing is claimed to be saved
    QVERIFY(!errors.contains(QString()));
    f.path = f.folder.path(); // a folder where the file should be
    QVERIFY(!f.open());
    QVERIFY(!f.result.error.isEmpty());
}

void TestDatabase::aBusyFileIsNotSetAside()
{
    StoreFixture f;
    QVERIFY(f.open());
    f.database.reset();
    SqlFile other(f.path);
    QVERIFY(other.run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
    QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
    QVERIFY(other.run(QStringLiteral("INSERT INTO account (server, user) VALUES ('s', 'u')")));
    f.database = std::make_unique<Database>(f.path);
    QSignalSpy opened(f.database.get(), &Database::opened);
    f.database->open();
    QVERIFY(opened.wait(20000));
    const auto result = opened[0][0].value<Database::OpenResult>();
    QVERIFY(!result.ok);
    QVERIFY(result.setAside.isEmpty());
    QVERIFY(QFileInfo::exists(f.path));
    QCOMPARE(QDir(f.folder.path()).entryList({QStringLiteral("*.damaged-*")}).size(), 0);
}

void TestDatabase::jobsRunInOrderOffTheGuiThread()
{
    StoreFixture f;
    QVERIFY(f.open());
    QList<int> order;
    QObject context;
    bool elsewhere = true;
    bool answeredHere = true;
    for (int i = 0; i < 100; ++i) {
        f.database->read(
            &context,
            [&elsewhere](QSqlDatabase &) {
                elsewhere = elsewhere && QThread::currentThread() != qApp->thread();
                return QString();
            },
            [&, i](const QString &error) {
                answeredHere = answeredHere && QThread::currentThread() == qApp->thread() && error.isEmpty();
                order.append(i);
            });
    }
    QTRY_COMPARE(order.size(), 100);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QVERIFY(elsewhere && answeredHere);
}

void TestDatabase::aFailedWriteLeavesNothing()
{
    StoreFixture f;
    QVERIFY(f.open());
    QObject context;
    QStringList errors;
    const auto insert = [](QSqlDatabase &db, bool fail) {
        QSqlQuery(db).exec(QStringLiteral("INSERT INTO account (server, user) VALUES ('s', '%1')").arg(fail));
        return fail ? QStringLiteral("no") : QString();
    };
    for (const bool fail : {true, false})
        f.database->write(
            &context, [=](QSqlDatabase &db) { return insert(db, fail); }, [&](const QString &e) { errors.append(e); });
    QTRY_COMPARE(errors.size(), 2);
    QCOMPARE(errors, (QStringList{QStringLiteral("no"), QString()}));
    f.database.reset();
    SqlFile file(f.path);
    QCOMPARE(file.value(QStringLiteral("SELECT count(*) FROM account")).toInt(), 1);
    QCOMPARE(file.value(QStringLiteral("SELECT user FROM account")).toString(), QStringLiteral("0"));
}

void TestDatabase::anAnswerForADeadContextIsDropped()
{
    StoreFixture f;
    QVERIFY(f.open());
    auto dead = std::make_unique<QObject>();
    QObject alive;
    QStringList answers;
    QSemaphore hold;
    f.database->post([&hold](QSqlDatabase &) { hold.acquire(); });
    f.database->read(
        dead.get(), [](QSqlDatabase &) { return QString(); },
        [&](const QString &) { answers.append(QStringLiteral("dead")); });
    f.database->read(
        &alive, [](QSqlDatabase &) { return QString(); },
        [&](const QString &) { answers.append(QStringLiteral("alive")); });
    dead.reset();
    hold.release();
    QTRY_COMPARE(answers, QStringList{QStringLiteral("alive")});
}

void TestDatabase::theDestructorDrainsTheQueue()
{
    StoreFixture f;
    QVERIFY(f.open());
    for (int i = 0; i < 50; ++i)
        f.database->write(nullptr,
                          [i](QSqlDatabase &db) {
                              QSqlQuery(db).exec(
                                  QStringLiteral("INSERT INTO account (server, user) VALUES ('s', '%1')").arg(i));
                              return QString();
                          },
                          {});
    f.database.reset();
    QCOMPARE(SqlFile(f.path).value(QStringLiteral("SELECT count(*) FROM account")).toInt(), 50);
}

// What is queued behind a job that takes too long is not run at the end.
void TestDatabase::aDiskThatIsTooSlowForTheEnd()
{
    StoreFixture f;
    QVERIFY(f.open());
    f.database->setDrainLimitMs(200);
    std::atomic<int> run = 0;
    f.database->post([&run](QSqlDatabase &) {
        QThread::msleep(300);
        ++run;
    });
    f.database->post([&run](QSqlDatabase &) { ++run; });
    f.database->write(nullptr,
                      [&run](QSqlDatabase &) {
                          ++run;
                          return QString();
                      },
                      {});
    f.database.reset();
    QCOMPARE(run, 1);
    QVERIFY(f.open());
}

void TestDatabase::aDiskThatNeverAnswersDoesNotHoldTheProgram()
{
    StoreFixture f;
    QVERIFY(f.open());
    f.database->setDrainLimitMs(20);
    auto *never = new QSemaphore; // its thread waits for it until the process ends
    f.database->post([never](QSqlDatabase &) { never->acquire(); });
    QTest::ignoreMessage(QtWarningMsg, "The database's disk does not answer; the last changes may be lost.");
    f.database.reset();
}

void TestDatabase::aWriteThatCannotBegin()
{
    StoreFixture f;
    QVERIFY(f.open());
    QObject context;
    QStringList errors;
    const auto write = [&] {
        f.database->write(
            &context, [](QSqlDatabase &) { return QString(); }, [&](const QString &e) { errors.append(e); });
    };
    f.database->post([](QSqlDatabase &db) { db.transaction(); });
    write();
    f.database->post([](QSqlDatabase &db) { db.rollback(); });
    write();
    QTRY_COMPARE(errors.size(), 2);
    QVERIFY2(errors.first().contains(s("transaction")), qPrintable(errors.first()));
    QCOMPARE(errors.last(), QString());
}

void TestDatabase::failsTheNextWritesOnDemand()
{
    StoreFixture f;
    QVERIFY(f.open());
    f.database->failNextWrites(2);
    QObject context;
    QList<bool> failed;
    for (int i = 0; i < 3; ++i)
        f.database->write(
            &context, [](QSqlDatabase &) { return QString(); }, [&](const QString &e) { failed.append(!e.isEmpty()); });
    QTRY_COMPARE(failed.size(), 3);
    QCOMPARE(failed, (QList<bool>{true, true, false}));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
