// Alarms: journalled, numbered, replayed from any point (docs/protocol.md, "alarm-replay").
#include "server/accounts.h"
#include "server/alarmjournal.h"
#include "server/registry.h"
#include "support/servertest.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace watchpost;
using namespace watchpost::server;
using namespace watchpost::test;

namespace {

// "...AlarmInfo A:motion:7:2026..." -> 7
quint64 sequenceOf(const QByteArray &push)
{
    return push.startsWith("CaramCommand.PrushCaramerAlarmInfo ") ? push.split(':').value(2).toULongLong() : 0;
}

} // namespace

class AlarmReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { restart(testConfig()); }
    void nothingBeforeTheClientAsks();
    void replayFrom_data();
    void replayFrom();
    void liveAlarmsDuringTheReplay();
    void asksOnceMore();
    void severalAccountsCountForThemselves();
    void unboundCameraIsNotJournalled();
    void otherClientsAtTheirOwnPace();
    void awkwardTypes();
    void newDatabaseNewJournal();
    void numbersOutliveTheAccount();
    void emptyJournalThatCountsOn();
    void retention();
    void retentionOfManyAccounts();
    void fullDisk();

private:
    void restart(const ServerConfig &config)
    {
        m_server = startAlicesServer(config);
        QVERIFY(m_server);
    }
    void raise(int count) { QCOMPARE(run(*m_server, "alarm -", QByteArray("A motion\n").repeated(count)).exitCode, 0); }
    [[nodiscard]] QByteArray journalLine(LineClient &client) { return client.next(); }

    std::unique_ptr<Server> m_server;
};

void AlarmReplayTest::nothingBeforeTheClientAsks()
{
    raise(3);
    const auto client = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(client);
    QVERIFY(journalLine(*client).endsWith(":1:3"));
    raise(2);
    QCOMPARE(client->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    client->send("CaramCommand.ReplayAlarms 3");
    QCOMPARE(sequenceOf(client->next()), 4U);
    QCOMPARE(sequenceOf(client->next()), 5U);
}

void AlarmReplayTest::replayFrom_data()
{
    QTest::addColumn<quint64>("from");
    QTest::addColumn<quint64>("first");
    QTest::newRow("zero") << quint64(0) << quint64(1);
    QTest::newRow("middle") << quint64(700) << quint64(701);
    QTest::newRow("newest but one") << quint64(1199) << quint64(1200);
    QTest::newRow("newest") << quint64(1200) << quint64(1201);
    QTest::newRow("beyond") << quint64(99999999) << quint64(1201);
}

void AlarmReplayTest::replayFrom()
{
    QFETCH(quint64, from);
    QFETCH(quint64, first);
    raise(1200); // more than one chunk
    const auto client = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(client);
    QVERIFY(journalLine(*client).endsWith(":1:1200"));
    client->send("CaramCommand.ReplayAlarms " + QByteArray::number(from));
    for (quint64 sequence = first; sequence <= 1200; ++sequence)
        QCOMPARE(sequenceOf(client->next()), sequence);
    QCOMPARE(client->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    raise(1);
    QCOMPARE(sequenceOf(client->next()), 1201U);
}

void AlarmReplayTest::liveAlarmsDuringTheReplay()
{
    constexpr int kBefore = 20000;
    raise(kBefore);
    const auto client = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(client);
    QVERIFY(journalLine(*client).endsWith(":1:20000"));
    client->send("CaramCommand.ReplayAlarms 0");
    // A slice of the replay, then some that happen meanwhile, until all is there: no hole, no double.
    quint64 raised = kBefore;
    for (quint64 expected = 1; expected <= raised; ++expected) {
        QCOMPARE(sequenceOf(client->next()), expected);
        if (expected % 500 == 0 && raised < kBefore + 100) {
            raise(5);
            raised += 5;
        }
    }
    QCOMPARE(raised, quint64(kBefore + 100));
    QCOMPARE(client->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
}

void AlarmReplayTest::asksOnceMore()
{
    raise(3);
    const auto client = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(client);
    (void)journalLine(*client);
    for (int i = 0; i < 2; ++i) {
        client->send("CaramCommand.ReplayAlarms 1");
        QCOMPARE(sequenceOf(client->next()), 2U);
        QCOMPARE(sequenceOf(client->next()), 3U);
    }
    client->send("CaramCommand.AckAlarms 3");
    raise(1);
    QCOMPARE(sequenceOf(client->next()), 4U);
}

void AlarmReplayTest::severalAccountsCountForThemselves()
{
    QCOMPARE(run(*m_server, "account add bob", "pw").exitCode, 0);
    QCOMPARE(run(*m_server, "camera add B --account bob", "x").exitCode, 0);
    raise(2);
    QCOMPARE(run(*m_server, "camera bind A bob").exitCode, 0);
    raise(1);
    QCOMPARE(run(*m_server, "alarm B sos").exitCode, 0);
    const auto alice = logIn(*m_server, "alice", "pw", "alarm-replay");
    const auto bob = logIn(*m_server, "bob", "pw", "alarm-replay");
    QVERIFY(alice && bob);
    QVERIFY(journalLine(*alice).endsWith(":1:3"));
    QVERIFY(journalLine(*bob).endsWith(":1:2"));
    bob->send("CaramCommand.ReplayAlarms 0");
    QVERIFY(bob->next().startsWith("CaramCommand.PrushCaramerAlarmInfo A:motion:1:"));
    QVERIFY(bob->next().startsWith("CaramCommand.PrushCaramerAlarmInfo B:sos:2:"));
}

void AlarmReplayTest::unboundCameraIsNotJournalled()
{
    QCOMPARE(run(*m_server, "camera unbind A alice").exitCode, 0);
    raise(1);
    const auto client = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(client);
    QVERIFY(journalLine(*client).endsWith(":0:0"));
}

void AlarmReplayTest::otherClientsAtTheirOwnPace()
{
    const auto live = logIn(*m_server, "alice", "pw");
    const auto replaying = logIn(*m_server, "alice", "pw", "alarm-replay");
    const auto waiting = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(live && replaying && waiting);
    replaying->send("CaramCommand.ReplayAlarms 0");
    raise(1);
    QCOMPARE(live->next(), "CaramCommand.PrushCaramerAlarmInfo A:motion");
    (void)journalLine(*replaying);
    QCOMPARE(sequenceOf(replaying->next()), 1U);
    replaying->send("CaramCommand.AckAlarms 1");
    (void)journalLine(*waiting);
    QCOMPARE(waiting->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    waiting->send("CaramCommand.ReplayAlarms 0");
    QCOMPARE(sequenceOf(waiting->next()), 1U);
}

void AlarmReplayTest::awkwardTypes()
{
    QCOMPARE(m_server
                 ->execute({QStringLiteral("camera"), QStringLiteral("add"), QStringLiteral("00:11:22"),
                            QStringLiteral("--account"), QStringLiteral("alice")},
                           "x")
                 .exitCode,
             0);
    const auto client = logIn(*m_server, "alice", "pw");
    QVERIFY(client);
    QCOMPARE(
        m_server->execute({QStringLiteral("alarm"), QStringLiteral("00:11:22"), QStringLiteral("glass:break 100%")})
            .exitCode,
        0);
    QCOMPARE(client->next(), "CaramCommand.PrushCaramerAlarmInfo 00%3A11%3A22:glass%3Abreak 100%25");
}

void AlarmReplayTest::newDatabaseNewJournal()
{
    const auto before = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(before);
    const QByteArray first = journalLine(*before);
    restart(testConfig());
    const auto after = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(after);
    const QByteArray second = journalLine(*after);
    QVERIFY(first.endsWith(":0:0") && second.endsWith(":0:0"));
    QVERIFY(first != second);
}

void AlarmReplayTest::numbersOutliveTheAccount()
{
    raise(4);
    QCOMPARE(run(*m_server, "account remove alice").exitCode, 0);
    QCOMPARE(run(*m_server, "account add alice", "pw").exitCode, 0);
    QCOMPARE(run(*m_server, "camera bind A alice").exitCode, 0);
    raise(1);
    const auto client = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(client);
    QVERIFY(journalLine(*client).endsWith(":5:5"));
}

// The class by itself, with a clock in the test's hand.
// Made again, the account goes on counting and holds no alarm: whatever its clients ask for, they are live then.
void AlarmReplayTest::emptyJournalThatCountsOn()
{
    raise(3);
    QCOMPARE(run(*m_server, "account remove alice").exitCode, 0);
    QCOMPARE(run(*m_server, "account add alice", "pw").exitCode, 0);
    QCOMPARE(run(*m_server, "camera bind A alice").exitCode, 0);
    for (const QByteArray &from : {QByteArray("0"), QByteArray("2"), QByteArray("3")}) {
        const auto client = logIn(*m_server, "alice", "pw", "alarm-replay");
        QVERIFY(client);
        QVERIFY(journalLine(*client).endsWith(":0:0"));
        client->send("CaramCommand.ReplayAlarms " + from);
        QCOMPARE(client->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    }
    const auto client = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(client);
    QVERIFY(journalLine(*client).endsWith(":0:0"));
    client->send("CaramCommand.ReplayAlarms 0");
    raise(1);
    QCOMPARE(sequenceOf(client->next()), 4U);
}

void AlarmReplayTest::retention()
{
    QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("server.db"));
    QString error;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    constexpr qint64 kDay = 24 * 3600 * 1000;
    Database database;
    QVERIFY2(database.open(file, &error), qPrintable(error));
    WriteBatch batch(database);
    Accounts accounts(database, batch);
    Registry registry(database, batch, accounts, {});
    AlarmJournal journal(database, batch, accounts, 30 * kDay);
    QVERIFY(accounts.load() && registry.load() && journal.load());
    const AccountPtr account = accounts.add("alice", "hash");
    const CameraPtr camera = registry.add("A", "x");
    registry.bind(account, camera, 0);
    QSignalSpy journalled(&journal, &AlarmJournal::journalled);
    for (int daysAgo = 40; daysAgo >= 20; --daysAgo)
        journal.raise(camera, "motion", now - daysAgo * kDay);
    QCOMPARE(journalled.count(), 0); // not before it is on the disk
    QVERIFY(batch.flush());
    QCOMPARE(journalled.count(), 1);
    QCOMPARE(account->newestAlarm, 21U);
    journal.purge(now - kDay / 2);
    QCOMPARE(account->oldestAlarm, 11U); // the one of 30 days ago is not older than 30 days yet
    QCOMPARE(journal.read(*account, 0, 100)->size(), 11U);
    QCOMPARE(journal.read(*account, 0, 4)->back().sequence, 14U);
    journal.purge(now + 100 * kDay);
    QCOMPARE(account->oldestAlarm, 21U); // the newest stays, so that the numbers never seem to fall
    QCOMPARE(account->newestAlarm, 21U);
    journal.raise(camera, "sos", now);
    QVERIFY(batch.flush());
    QCOMPARE(journal.read(*account, 0, 100)->size(), 2U);

    // One that holds none, but counts on where an account of its name ended, still holds none.
    QVERIFY(accounts.remove(account));
    registry.forget(account);
    const AccountPtr again = accounts.add("alice", "hash");
    QCOMPARE(again->newestAlarm, 22U);
    journal.purge(now);
    QCOMPARE(again->oldestAlarm, 0U);
}

// A commit for each would hold up everybody: some accounts at a time, with one commit for all of these.
void AlarmReplayTest::retentionOfManyAccounts()
{
    Database database;
    QString error;
    QVERIFY2(database.open(QStringLiteral(":memory:"), &error), qPrintable(error));
    WriteBatch batch(database);
    Accounts accounts(database, batch);
    Registry registry(database, batch, accounts, {});
    AlarmJournal journal(database, batch, accounts, 1000);
    QVERIFY(accounts.load() && registry.load());
    for (int i = 0; i < 120; ++i) {
        const std::string number = std::to_string(i);
        const CameraPtr camera = registry.add("camera" + number, "x");
        registry.bind(accounts.add("account" + number, "hash"), camera, 0);
        for (int alarm = 0; alarm < 4; ++alarm)
            journal.raise(camera, "motion", 1);
    }
    QVERIFY(batch.flush());
    const auto purged = [&] {
        const auto all = accounts.all();
        return std::count_if(all.begin(), all.end(), [](const AccountPtr &a) { return a->oldestAlarm == 4; });
    };
    int commits = 0;
    for (qsizetype before = 0; before < 120; before = purged(), ++commits) {
        QVERIFY(commits < 10);
        bool committed = false;
        batch.onDone([&](bool ok) { committed = ok; });
        journal.purge(1000000);
        QVERIFY(committed);
        QVERIFY(purged() > before);
        QVERIFY(purged() - before <= 60);
    }
    QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM alarms")), 120);
    // More of one account than are dropped at once; it goes on by itself.
    const CameraPtr camera = registry.find("camera7");
    const AccountPtr account = accounts.find("account7");
    for (int alarm = 0; alarm < 6000; ++alarm)
        journal.raise(camera, "motion", 1);
    QVERIFY(batch.flush());
    journal.purge(QDateTime::currentMSecsSinceEpoch());
    QVERIFY(account->oldestAlarm < account->newestAlarm);
    QTRY_COMPARE(account->oldestAlarm, account->newestAlarm);
    QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM alarms")), 120);
}

// The disk takes no more: nobody is told of an alarm that is not on it, and it is told when it is.
void AlarmReplayTest::fullDisk()
{
    Database database;
    QString error;
    QVERIFY2(database.open(QStringLiteral(":memory:"), &error), qPrintable(error));
    WriteBatch batch(database);
    Accounts accounts(database, batch);
    Registry registry(database, batch, accounts, {});
    AlarmJournal journal(database, batch, accounts, 1000000);
    QVERIFY(accounts.load() && registry.load() && journal.load());
    const AccountPtr account = accounts.add("alice", "hash");
    const CameraPtr camera = registry.add("A", "x");
    registry.bind(account, camera, 0);
    QVERIFY(batch.flush());
    QSignalSpy journalled(&journal, &AlarmJournal::journalled);
    QVERIFY(database.exec(QStringLiteral("PRAGMA query_only = ON")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be written")));
    journal.raise(camera, "motion", 1);
    QVERIFY(!batch.flush());
    journal.raise(camera, "smoke", 2); // behind the first
    QCOMPARE(journalled.count(), 0);
    QCOMPARE(journal.waiting(), 2U);
    QCOMPARE(account->newestAlarm, 0U);
    QVERIFY(database.exec(QStringLiteral("PRAGMA query_only = OFF")));
    QTRY_COMPARE(journalled.count(), 1);
    const auto alarms = journal.read(*account, 0, 10);
    QCOMPARE(alarms->size(), 2U);
    QCOMPARE(alarms->at(0).type, "motion");
    QCOMPARE(alarms->at(1).sequence, 2U);
}

QTEST_GUILESS_MAIN(AlarmReplayTest)
#include "tst_alarmreplay.moc"
