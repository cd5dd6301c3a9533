#include "store/storagekeeper.h"

#include "store/alarmstore.h"
#include "store/storefixture.h"

#include <algorithm>

using namespace watchpost;
using namespace watchpost::test;

namespace {

const Account kOther{QStringLiteral("other.example:9250"), QStringLiteral("bob")};

struct Fixture : StoreFixture
{
    std::unique_ptr<AlarmStore> alarms;
    std::unique_ptr<StorageKeeper> keeper;

    bool start()
    {
        if (!StoreFixture::open())
            return false;
        alarms = std::make_unique<AlarmStore>(database.get());
        keeper = std::make_unique<StorageKeeper>(database.get());
        return true;
    }
    // Stores them for that account, in order; what the disk then holds is settled when it returns.
    bool store(const Account &who, const QList<Alarm> &batch)
    {
        QSignalSpy loaded(alarms.get(), &AlarmStore::loaded);
        alarms->open(who);
        if (!loaded.wait(10000))
            return false;
        alarms->append(batch);
        return !load(who).isEmpty();
    }
    QList<Alarm> load(const Account &who)
    {
        QSignalSpy loaded(alarms.get(), &AlarmStore::loaded);
        alarms->open(who);
        return loaded.wait(10000) ? loaded[0][0].value<QList<Alarm>>() : QList<Alarm>();
    }
    QList<quint64> left(const Account &who)
    {
        QList<quint64> sequences;
        const QList<Alarm> all = load(who);
        for (const Alarm &alarm : all)
            sequences.prepend(alarm.sequence);
        return sequences;
    }
    int prune(qint64 olderThan, bool unacknowledgedToo = false, int step = 500)
    {
        QSignalSpy pruned(keeper.get(), &StorageKeeper::pruned);
        keeper->prune(olderThan, unacknowledgedToo, step);
        return pruned.wait(10000) ? pruned[0][0].toInt() : -1;
    }
};

Alarm at(quint64 sequence, qint64 time, bool acknowledged)
{
    Alarm alarm = anAlarm(sequence);
    alarm.time = time;
    alarm.acknowledgedAt = acknowledged ? time + 1 : 0;
    return alarm;
}

} // namespace

class tst_StorageKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesWhatIsOldAndAcknowledged();
    void removesUnacknowledgedOnesOnlyWhenTold();
    void goesInSteps_data();
    void goesInSteps();
    void keepsWhatTheJournalStillHasToKnow();
    void ourOwnHistoryGoesOnceItWasSeen();
    void everyAccountIsTidied();
    void alarmsAreSavedBetweenTheSteps();
    void tellsWhatIsThere();
    void erasesAnAccountAndNoOther();
    void aFailureIsSaid();
    void theLastWishCounts();
    void whatIsBroken();
    void nothingWithoutADatabase();
};

void tst_StorageKeeper::removesWhatIsOldAndAcknowledged()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.store(account(), {at(1, 100, true), at(2, 199, true), at(3, 200, true), at(4, 150, false)}));
    QCOMPARE(f.prune(200), 2);
    QCOMPARE(f.left(account()), QList<quint64>({3, 4}));
    QCOMPARE(f.prune(200), 0);
}

void tst_StorageKeeper::removesUnacknowledgedOnesOnlyWhenTold()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.store(account(), {at(1, 100, false), at(2, 300, false)}));
    QCOMPARE(f.prune(200, false), 0);
    QCOMPARE(f.prune(200, true), 1);
    QCOMPARE(f.left(account()), QList<quint64>({2}));
}

void tst_StorageKeeper::goesInSteps_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("one by one") << 1;
    QTest::newRow("a step that ends with the last") << 5;
    QTest::newRow("a step that does not") << 4;
    QTest::newRow("all at once") << 1000;
}

void tst_StorageKeeper::goesInSteps()
{
    QFETCH(int, step);
    Fixture f;
    QVERIFY(f.start());
    QList<Alarm> all;
    for (quint64 i = 1; i <= 20; ++i)
        all << at(i, static_cast<qint64>(i), true);
    QVERIFY(f.store(account(), all));
    QCOMPARE(f.prune(21, false, step), 20);
    QCOMPARE(f.left(account()), QList<quint64>());
}

// 2 is missing: 3 and 4 are known only by their rows. Without them they would be taken for new ones when they come.
void tst_StorageKeeper::keepsWhatTheJournalStillHasToKnow()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.store(account(), {at(1, 1, true), at(3, 1, true), at(4, 1, true)}));
    QCOMPARE(f.prune(100), 1);
    QCOMPARE(f.left(account()), QList<quint64>({3, 4}));
    const AlarmCursor cursor = f.alarms->cursor();
    QCOMPARE(cursor.sequence, 1ULL);
    QCOMPARE(cursor.above, (QList<AlarmRange>{{3, 4}}));
    QVERIFY(f.store(account(), {at(2, 1, true)}));
    QCOMPARE(f.prune(100), 3);
    QCOMPARE(f.load(account()).size(), 0);
    QCOMPARE(f.alarms->cursor().sequence, 4ULL); // and nothing is asked for again
}

void tst_StorageKeeper::ourOwnHistoryGoesOnceItWasSeen()
{
    Fixture f;
    QVERIFY(f.start());
    Alarm gap;
    gap.id = nextAlarmId();
    gap.kind = Alarm::Kind::Gap;
    gap.time = 10;
    Alarm seen = gap;
    seen.id = nextAlarmId();
    seen.seenAt = 11;
    QVERIFY(f.store(account(), {gap, seen}));
    QCOMPARE(f.prune(100), 1);
    const QList<Alarm> left = f.load(account());
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().id, gap.id);
}

void tst_StorageKeeper::everyAccountIsTidied()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.store(account(), {at(1, 1, true), at(2, 500, true)}));
    QVERIFY(f.store(kOther, {at(7, 2, true), at(8, 500, true)}));
    QCOMPARE(f.prune(100, false, 1), 2);
    QCOMPARE(f.left(account()), QList<quint64>({2}));
    QCOMPARE(f.left(kOther), QList<quint64>({8}));
}

void tst_StorageKeeper::alarmsAreSavedBetweenTheSteps()
{
    Fixture f;
    QVERIFY(f.start());
    QList<Alarm> all;
    for (quint64 i = 1; i <= 300; ++i)
        all << at(i, 1, true);
    QVERIFY(f.store(account(), all));
    QSignalSpy pruned(f.keeper.get(), &StorageKeeper::pruned);
    QSignalSpy saved(f.alarms.get(), &AlarmStore::saved);
    f.keeper->prune(100, false, 1);
    f.alarms->append({at(301, 1000, false)});
    QVERIFY(saved.wait(10000));
    QCOMPARE(pruned.count(), 0); // the alarm has not waited for all that tidying up
    QVERIFY(pruned.wait(10000));
    QCOMPARE(f.left(account()), QList<quint64>({301}));
}

void tst_StorageKeeper::tellsWhatIsThere()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy read(f.keeper.get(), &StorageKeeper::factsRead);
    f.keeper->readFacts();
    QVERIFY(read.wait(10000));
    auto facts = read[0][0].value<StorageFacts>();
    QCOMPARE(facts.path, f.path);
    QVERIFY(facts.bytes > 0);
    QCOMPARE(facts.alarms, 0);
    QCOMPARE(facts.oldestAlarm, 0);
    QVERIFY(f.store(account(), {at(1, 500, true), at(2, 400, true), at(3, 600, true)}));
    f.keeper->readFacts();
    QVERIFY(read.wait(10000));
    facts = read[1][0].value<StorageFacts>();
    QCOMPARE(facts.alarms, 3);
    QCOMPARE(facts.oldestAlarm, 400);
}

void tst_StorageKeeper::erasesAnAccountAndNoOther()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.store(account(), {at(1, 1, false)}));
    QVERIFY(f.store(kOther, {at(7, 1, false)}));
    QSignalSpy erased(f.keeper.get(), &StorageKeeper::erased);
    f.keeper->erase(account());
    QVERIFY(erased.wait(10000));
    QCOMPARE(f.left(account()), QList<quint64>());
    QCOMPARE(f.left(kOther), QList<quint64>({7}));
    f.keeper->erase(account()); // it is not there: nothing is wrong
    QVERIFY(erased.wait(10000));
}

void tst_StorageKeeper::aFailureIsSaid()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.store(account(), {at(1, 1, true)}));
    QSignalSpy failed(f.keeper.get(), &StorageKeeper::failed);
    f.database->failNextWrites(1);
    QCOMPARE(f.prune(100), 0);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(s("disk is full")));
    QCOMPARE(f.left(account()), QList<quint64>({1}));
    QCOMPARE(f.prune(100), 1);
}

void tst_StorageKeeper::theLastWishCounts()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.store(account(), {at(1, 1, false), at(2, 1, true), at(3, 50, true)}));
    QSignalSpy pruned(f.keeper.get(), &StorageKeeper::pruned);
    f.keeper->prune(10, false, 1);
    f.keeper->prune(100, false, 1);
    QVERIFY(pruned.wait(10000));
    QTest::qWait(50); // a second answer would come now
    QCOMPARE(pruned.count(), 1);
    QCOMPARE(f.left(account()), QList<quint64>({1}));
}

// A table after the other is gone: no figure is made up, and nothing is told that was not done.
void tst_StorageKeeper::whatIsBroken()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.store(account(), {at(1, 1, true)}));
    QSignalSpy read(f.keeper.get(), &StorageKeeper::factsRead);
    QSignalSpy failed(f.keeper.get(), &StorageKeeper::failed);
    QSignalSpy erased(f.keeper.get(), &StorageKeeper::erased);
    SqlFile file(f.path);
    for (const char *table : {"state_change", "alarm"}) {
        QVERIFY(file.run(s("ALTER TABLE %1 RENAME TO %1_away").arg(s(table))));
        f.keeper->readFacts();
        QVERIFY(read.wait(10000));
        QCOMPARE(read.takeFirst().constFirst().value<StorageFacts>().bytes, -1);
    }
    QCOMPARE(f.prune(100), 0);
    QCOMPARE(failed.count(), 1);
    QVERIFY(file.run(s("ALTER TABLE account RENAME TO account_away")));
    f.keeper->erase(account());
    bool after = false;
    f.database->read(
        this, [](QSqlDatabase &) { return QString(); }, [&](const QString &) { after = true; });
    QTRY_VERIFY_WITH_TIMEOUT(after, 10000);
    QCOMPARE(erased.count(), 0);
    QCOMPARE(file.value(s("SELECT count(*) FROM account_away")).toInt(), 1);
}

void tst_StorageKeeper::nothingWithoutADatabase()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy read(f.keeper.get(), &StorageKeeper::factsRead);
    QSignalSpy pruned(f.keeper.get(), &StorageKeeper::pruned);
    QSignalSpy erased(f.keeper.get(), &StorageKeeper::erased);
    f.database.reset();
    f.keeper->readFacts();
    f.keeper->prune(100, false, 1);
    f.keeper->erase(account());
    QCoreApplication::processEvents();
    QCOMPARE(read.count() + pruned.count() + erased.count(), 0);
}

QTEST_GUILESS_MAIN(tst_StorageKeeper)
#include "tst_storagekeeper.moc"
