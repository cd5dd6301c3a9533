#include "store/alarmstore.h"

#include "store/storefixture.h"

using namespace watchpost;
using namespace watchpost::test;

namespace {

QList<quint64> sequences(const QList<Alarm> &alarms)
{
    QList<quint64> result;
    for (const Alarm &alarm : alarms)
        result.append(alarm.sequence);
    return result;
}

struct Fixture : StoreFixture
{
    std::unique_ptr<AlarmStore> store;
    QList<Alarm> alarms;
    AlarmCursor cursor;

    bool start(const Account &who = account(), int limit = 10000)
    {
        if (!StoreFixture::open())
            return false;
        store = std::make_unique<AlarmStore>(database.get());
        return load(who, limit);
    }
    bool load(const Account &who = account(), int limit = 10000)
    {
        QSignalSpy loaded(store.get(), &AlarmStore::loaded);
        store->open(who, limit);
        if (!loaded.wait(20000))
            return false;
        alarms = loaded[0][0].value<QList<Alarm>>();
        cursor = loaded[0][1].value<AlarmCursor>();
        return true;
    }
    bool restart(const Account &who = account(), int limit = 10000)
    {
        store.reset();
        database.reset();
        return start(who, limit);
    }
};

QList<AlarmCursor> cursors(const QSignalSpy &saved)
{
    QList<AlarmCursor> result;
    for (const auto &arguments : saved)
        result.append(arguments[0].value<AlarmCursor>());
    return result;
}

} // namespace

class TestAlarmStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blindSinceIsKept();
    void keepsEveryField();
    void loadsTheNewestFirst();
    void loadsWhatNobodyAcknowledgedHoweverOld();
    void savedFollowsTheOrderOfAppending();
    void aBatchWithoutASequenceIsNotToldAsSaved();
    void theSameAlarmIsStoredOnce();
    void beginsWhereItIsTold();
    void theCursorBelongsToTheLastRow_data();
    void theCursorBelongsToTheLastRow();
    void aJournalPutBackTakesNewAlarmsForNewOnes();
    void theCursorWaitsForWhatIsMissing();
    void seenAndAcknowledgedStay();
    void everyAccountHasItsOwn();
    void aFailedSaveIsKeptAndTriedAgain();
    void aRealErrorOfTheDatabase();
    void marksWaitForTheirAlarms();
    void theLastAlarmsAreWrittenAtTheEnd();
    void staleAnswersAreNotTold();
    void reopenedWithUnsavedAlarms();
    void reopenedWithMoreThanIsShown();
    void closedWhileUnsaved();
    void theCursorCountsWhatWaitsForTheDisk_data();
    void theCursorCountsWhatWaitsForTheDisk();
    void nothingIsClaimedWithoutADatabase();
    void aFloodIsStoredWhole();
    void tellsTheTypes();
    void noTypesWhereTheyCannotBeRead();
    void blindSinceThatWaitsForTheDisk();
    void aVerdictFromALaterVersion();
    void notesStay();
    void tellsFromWhenOnItHasAll();
    void readsAStretch();
    void aStretchOfAnotherAccountIsNotTold();
    void aStretchThatCannotBeRead();
};

void TestAlarmStore::keepsEveryField()
{
    Fixture f;
    QVERIFY(f.start());
    QCOMPARE(f.alarms.size(), 0);
    QCOMPARE(f.cursor, AlarmCursor());
    Alarm full = anAlarm(0xFFFFFFFFFFFFFFFFull, s("j|\xF0\x9F\x93\xB7"));
    full.time = 1234567890123;
    full.severity = Severity::Critical;
    full.type = s("a'b\n%");
    full.replayed = true;
    full.seenAt = 5;
    full.acknowledgedAt = 6;
    full.verdict = Verdict::QuietHours;
    full.verdictDetail = s("31|1320|360|2");
    Alarm gap;
    gap.id = nextAlarmId();
    gap.kind = Alarm::Kind::Gap;
    gap.severity = Severity::Warning;
    gap.time = 1;
    gap.receivedAt = 2;
    gap.text = s("The link was lost");
    Alarm blind = gap; // after a restart, too, it is this computer's, not a camera's
    blind.id = nextAlarmId();
    blind.kind = Alarm::Kind::Blind;
    f.store->append({full, gap, blind});
    QVERIFY(f.restart());
    QCOMPARE(f.alarms, (QList<Alarm>{blind, gap, full}));
    QCOMPARE(f.cursor, (AlarmCursor{full.journal, full.sequence}));
}

void TestAlarmStore::tellsTheTypes()
{
    Fixture f;
    QVERIFY(f.start());
    Alarm other = anAlarm(2);
    other.type = s("a gate");
    Alarm gap;
    gap.id = nextAlarmId();
    gap.kind = Alarm::Kind::Gap; // has none
    f.store->append({anAlarm(1), other, anAlarm(3), gap});
    QSignalSpy read(f.store.get(), &AlarmStore::typesRead);
    f.store->readTypes();
    QVERIFY(read.wait(5000));
    QCOMPARE(read.constFirst().constFirst().toStringList(), (QStringList{s("a gate"), anAlarm(1).type}));
    f.store->readTypes(); // its answer would be another account's
    f.store->close();
    QVERIFY(!read.wait(200));
}

void TestAlarmStore::noTypesWhereTheyCannotBeRead()
{
    Fixture f;
    QVERIFY(f.StoreFixture::open());
    f.store = std::make_unique<AlarmStore>(f.database.get());
    QSignalSpy read(f.store.get(), &AlarmStore::typesRead);
    f.store->readTypes(); // of no account
    QVERIFY(f.load());
    QSignalSpy saved(f.store.get(), &AlarmStore::saved);
    f.store->append({anAlarm(1)});
    QVERIFY(saved.wait(10000));
    SqlFile file(f.path);
    QVERIFY(file.run(s("ALTER TABLE alarm RENAME TO away")));
    f.store->readTypes();
    bool after = false;
    f.database->read(
        this, [](QSqlDatabase &) { return QString(); }, [&](const QString &) { after = true; });
    QTRY_VERIFY_WITH_TIMEOUT(after, 10000);
    QVERIFY(file.run(s("ALTER TABLE away RENAME TO alarm")));
    QCOMPARE(read.count(), 0);
    f.store->readTypes();
    QVERIFY(read.wait(5000));
    QCOMPARE(read.count(), 1);
    f.database.reset();
    f.store->readTypes();
    QCoreApplication::processEvents();
    QCOMPARE(read.count(), 1);
}

// It is the account's that was open, at once, and nobody else's.
void TestAlarmStore::blindSinceThatWaitsForTheDisk()
{
    Fixture f;
    QVERIFY(f.start());
    f.store->append({anAlarm(1)});
    f.store->noteBlindSince(7);
    f.store->noteBlindSince(9);
    QCOMPARE(f.store->blindSince(), 9);
    f.store->close();
    f.store->open(account("bob"));
    QCOMPARE(f.store->blindSince(), 0);
    QVERIFY(f.load());
    QCOMPARE(f.store->blindSince(), 9);
}

void TestAlarmStore::aVerdictFromALaterVersion()
{
    Fixture f;
    QVERIFY(f.start());
    Alarm alarm = anAlarm(1);
    alarm.verdict = static_cast<Verdict>(200);
    f.store->append({alarm});
    QVERIFY(f.restart());
    QCOMPARE(f.alarms.constFirst().verdict, Verdict::Undecided);
}

void TestAlarmStore::loadsTheNewestFirst()
{
    Fixture f;
    QVERIFY(f.start());
    Alarm first = anAlarm(1);
    first.acknowledgedAt = 1;
    f.store->append({first, anAlarm(2)});
    f.store->append({anAlarm(3)});
    QVERIFY(f.restart(account(), 2));
    QCOMPARE(sequences(f.alarms), (QList<quint64>{3, 2}));
    QCOMPARE(f.cursor, (AlarmCursor{s("j1"), 3}));
}

void TestAlarmStore::loadsWhatNobodyAcknowledgedHoweverOld()
{
    Fixture f;
    QVERIFY(f.start());
    constexpr quint64 kOld[]{1, 7, 900};
    QList<Alarm> batch;
    for (quint64 sequence = 1; sequence <= 12000; ++sequence) {
        batch.append(anAlarm(sequence));
        if (std::find(std::begin(kOld), std::end(kOld), sequence) == std::end(kOld))
            batch.last().acknowledgedAt = batch.last().seenAt = 5;
    }
    f.store->append(batch);
    for (int login = 0; login < 2; ++login) {
        QVERIFY(login == 0 ? f.restart() : f.load()); // a new start; a logout and a login
        QCOMPARE(f.alarms.size(), 10003);
        QCOMPARE(f.alarms.constFirst().sequence, 12000u);
        QCOMPARE(sequences(f.alarms.last(4)), (QList<quint64>{2001, 900, 7, 1}));
        f.store->close();
    }
    QVERIFY(f.load());
    f.store->acknowledge({batch[6].id}, 77);
    QVERIFY(f.restart());
    QCOMPARE(sequences(f.alarms.last(3)), (QList<quint64>{2001, 900, 1}));
    QVERIFY(f.load({account().server, s("another")}));
    QCOMPARE(f.alarms.size(), 0);
}

void TestAlarmStore::savedFollowsTheOrderOfAppending()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy saved(f.store.get(), &AlarmStore::saved);
    QList<AlarmCursor> expected;
    quint64 next = 0;
    for (int i = 0; i < 200; ++i) {
        QList<Alarm> batch;
        for (int n = 0; n <= i % 3; ++n)
            batch.append(anAlarm(++next));
        f.store->append(batch);
        expected.append({s("j1"), next});
    }
    QCOMPARE(saved.size(), 0); // never before it is on the disk
    QTRY_COMPARE(saved.size(), 200);
    QCOMPARE(cursors(saved), expected);
    // What was told as saved is there for anybody who looks.
    QCOMPARE(SqlFile(f.path).value(s("SELECT count(*) FROM alarm")).toULongLong(), next);
}

void TestAlarmStore::aBatchWithoutASequenceIsNotToldAsSaved()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy saved(f.store.get(), &AlarmStore::saved);
    f.store->append({anAlarm(0), anAlarm(0)});
    f.store->append({anAlarm(7), anAlarm(0)});
    f.store->append({});
    QVERIFY(saved.wait(5000));
    QCOMPARE(cursors(saved), (QList<AlarmCursor>{{s("j1"), 7}}));
    QVERIFY(f.restart());
    QCOMPARE(f.alarms.size(), 4); // those without a sequence are never taken for each other
}

void TestAlarmStore::theSameAlarmIsStoredOnce()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy saved(f.store.get(), &AlarmStore::saved);
    f.store->append({anAlarm(1), anAlarm(2)});
    f.store->append({anAlarm(2), anAlarm(1)}); // replayed: other IDs, received later
    f.store->append({anAlarm(1, s("j2"))});    // another journal's
    QTRY_COMPARE(saved.size(), 3);
    QCOMPARE(cursors(saved)[1], (AlarmCursor{s("j1"), 1})); // safe on the disk, so it is said
    QVERIFY(f.restart());
    QCOMPARE(f.alarms.size(), 3);
}

void TestAlarmStore::beginsWhereItIsTold()
{
    Fixture f;
    QVERIFY(f.start());
    f.store->beginAfter({s("j1"), 41});
    QVERIFY(f.restart());
    QCOMPARE(f.cursor, (AlarmCursor{s("j1"), 41}));
    QVERIFY(f.alarms.isEmpty());
    // The first alarm after it moves on; a new journal's beginning may lie lower.
    f.store->append({anAlarm(42)});
    QVERIFY(f.restart());
    QCOMPARE(f.cursor, (AlarmCursor{s("j1"), 42}));
    f.store->beginAfter({s("j2"), 7});
    QVERIFY(f.restart());
    QCOMPARE(f.cursor, (AlarmCursor{s("j2"), 7}));
    // Told by a session that could not read the disk: what follows the cursor is still to come.
    f.store->beginAfter({s("j2"), 99});
    QVERIFY(f.restart());
    QCOMPARE(f.cursor, (AlarmCursor{s("j2"), 7}));
}

void TestAlarmStore::theCursorBelongsToTheLastRow_data()
{
    QTest::addColumn<QString>("steps"); // journal and sequence of each append
    QTest::addColumn<QString>("cursor");
    QTest::newRow("rising") << s("a1 a2 a3") << s("a3");
    QTest::newRow("another journal with lower numbers") << s("a40 a41 b1") << s("b1");
    QTest::newRow("an old alarm comes again") << s("a1 a2 a1") << s("a2");
    QTest::newRow("one of the old journal comes again") << s("a1 b1 a1") << s("b1");
    QTest::newRow("without a sequence") << s("a5 -0") << s("a5");
    QTest::newRow("back to the first journal") << s("a1 b1 a2") << s("a2");
}

void TestAlarmStore::theCursorBelongsToTheLastRow()
{
    QFETCH(QString, steps);
    QFETCH(QString, cursor);
    for (const bool oneBatch : {false, true}) {
        Fixture f;
        QVERIFY(f.start());
        QList<Alarm> batch;
        for (const QString &step : steps.split(u' '))
            batch.append(anAlarm(step.mid(1).toULongLong(), step.left(1)));
        if (oneBatch) {
            f.store->append(batch);
        } else {
            for (const Alarm &alarm : batch)
                f.store->append({alarm});
        }
        QVERIFY(f.restart());
        QCOMPARE(f.cursor.journal + QString::number(f.cursor.sequence), cursor);
    }
}

void TestAlarmStore::aJournalPutBackTakesNewAlarmsForNewOnes()
{
    Fixture f;
    QVERIFY(f.start());
    for (quint64 i = 1; i <= 5; ++i)
        f.store->append({anAlarm(i)});
    Alarm other = anAlarm(4); // the server's older copy counts on from 3: another alarm has the number 4 now
    other.time += 100000;
    f.store->append({other});
    QVERIFY(f.restart());
    QCOMPARE(f.alarms.size(), 6);
    QCOMPARE(f.alarms[0].id, other.id);
    QCOMPARE(f.cursor, (AlarmCursor{s("j1"), 5}));
}

// A crash must not lose the knowledge that one is missing: what it is asked for with is the cursor.
void TestAlarmStore::theCursorWaitsForWhatIsMissing()
{
    Fixture f;
    QVERIFY(f.start());
    f.store->append({anAlarm(1), anAlarm(3), anAlarm(4), anAlarm(7)});
    QVERIFY(f.restart());
    QCOMPARE(f.cursor, (AlarmCursor{s("j1"), 1, {{3, 4}, {7, 7}}}));
    f.store->append({anAlarm(2)});
    QVERIFY(f.restart());
    QCOMPARE(f.cursor, (AlarmCursor{s("j1"), 4, {{7, 7}}}));
    // Those of another journal, and those that are not next, change nothing.
    f.store->passOver(s("j2"), {{5, 6}});
    f.store->passOver(s("j1"), {{6, 6}});
    QVERIFY(f.restart());
    QCOMPARE(f.cursor, (AlarmCursor{s("j1"), 4, {{7, 7}}}));
    f.store->append({anAlarm(10)});
    f.store->passOver(s("j1"), {{5, 6}, {8, 9}});
    QVERIFY(f.restart());
    QCOMPARE(f.cursor, (AlarmCursor{s("j1"), 10}));
}

void TestAlarmStore::seenAndAcknowledgedStay()
{
    Fixture f;
    QVERIFY(f.start());
    const QList<Alarm> batch{anAlarm(1), anAlarm(2), anAlarm(3)};
    f.store->append(batch);
    f.store->markSeen({batch[0].id}, 50);
    f.store->markSeen({batch[0].id, 12345}, 60);
    f.store->acknowledge({batch[0].id, batch[1].id}, 70);
    f.store->acknowledge({batch[1].id}, 80);
    QVERIFY(f.restart());
    QCOMPARE(f.alarms[2].seenAt, 50);
    QCOMPARE(f.alarms[2].acknowledgedAt, 70);
    QCOMPARE(f.alarms[1].seenAt, 70); // acknowledged is seen
    QCOMPARE(f.alarms[1].acknowledgedAt, 70);
    QCOMPARE(f.alarms[0].seenAt, 0);
    QCOMPARE(f.alarms[0].acknowledgedAt, 0);
}

void TestAlarmStore::everyAccountHasItsOwn()
{
    Fixture f;
    QVERIFY(f.start());
    const Alarm mine = anAlarm(1);
    f.store->append({mine});
    QVERIFY(f.load(account("bob")));
    QCOMPARE(f.alarms.size(), 0);
    QCOMPARE(f.cursor, AlarmCursor());
    f.store->acknowledge({mine.id}, 9); // not bob's
    f.store->append({anAlarm(1)});
    QVERIFY(f.restart());
    QCOMPARE(f.alarms, QList<Alarm>{mine});
}

void TestAlarmStore::aFailedSaveIsKeptAndTriedAgain()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy saved(f.store.get(), &AlarmStore::saved);
    QSignalSpy failed(f.store.get(), &AlarmStore::failed);
    QSignalSpy recovered(f.store.get(), &AlarmStore::recovered);
    f.database->failNextWrites(2);
    f.store->append({anAlarm(1)});
    QVERIFY(failed.wait(5000));
    f.store->append({anAlarm(2)});
    f.store->append({anAlarm(3)});
    QCOMPARE(saved.size(), 0);
    QTRY_COMPARE(saved.size(), 3);
    QCOMPARE(cursors(saved), (QList<AlarmCursor>{{s("j1"), 1}, {s("j1"), 2}, {s("j1"), 3}}));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(recovered.size(), 1);
    QVERIFY(f.restart());
    QCOMPARE(sequences(f.alarms), (QList<quint64>{3, 2, 1}));
}

void TestAlarmStore::aRealErrorOfTheDatabase()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy saved(f.store.get(), &AlarmStore::saved);
    QSignalSpy failed(f.store.get(), &AlarmStore::failed);
    // The second alarm of the batch fails: the first must not stay behind alone.
    QVERIFY(SqlFile(f.path).run(s("CREATE TRIGGER full BEFORE INSERT ON alarm WHEN new.sequence = 2"
                                  " BEGIN SELECT RAISE(ABORT, 'disk full'); END")));
    f.store->append({anAlarm(1), anAlarm(2), anAlarm(3)});
    QVERIFY(failed.wait(5000));
    QVERIFY(failed[0][0].toString().contains(s("disk full")));
    QCOMPARE(SqlFile(f.path).value(s("SELECT count(*) FROM alarm")).toInt(), 0);
    QCOMPARE(SqlFile(f.path).value(s("SELECT count(*) FROM alarm_cursor")).toInt(), 0);
    QVERIFY(SqlFile(f.path).run(s("DROP TRIGGER full")));
    QTRY_COMPARE(cursors(saved), (QList<AlarmCursor>{{s("j1"), 3}}));
}

void TestAlarmStore::marksWaitForTheirAlarms()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy recovered(f.store.get(), &AlarmStore::recovered);
    f.database->failNextWrites(2);
    const Alarm alarm = anAlarm(1);
    f.store->append({alarm});
    f.store->acknowledge({alarm.id}, 99);
    QVERIFY(recovered.wait(10000));
    QVERIFY(f.restart());
    QCOMPARE(f.alarms[0].acknowledgedAt, 99);
}

void TestAlarmStore::theLastAlarmsAreWrittenAtTheEnd()
{
    Fixture f;
    QVERIFY(f.start());
    const Alarm alarm = anAlarm(1);
    f.store->append({alarm});
    f.store->markSeen({alarm.id}, 3);
    for (quint64 i = 2; i <= 20; ++i)
        f.store->append({anAlarm(i)});
    QVERIFY(f.restart()); // no event loop in between
    QCOMPARE(f.alarms.size(), 20);
    QCOMPARE(f.alarms[19].seenAt, 3);
    QCOMPARE(f.cursor, (AlarmCursor{s("j1"), 20}));
}

void TestAlarmStore::staleAnswersAreNotTold()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy saved(f.store.get(), &AlarmStore::saved);
    QSignalSpy loaded(f.store.get(), &AlarmStore::loaded);
    f.store->append({anAlarm(1)});
    f.store->open(account("carol"));
    f.store->open(account("bob"));
    QVERIFY(loaded.wait(5000));
    f.store->append({anAlarm(8)});
    QTRY_COMPARE(cursors(saved), (QList<AlarmCursor>{{s("j1"), 8}})); // bob's; alice's is saved, but no news to bob
    QCOMPARE(loaded.size(), 1);
    f.store->append({anAlarm(9)});
    f.store->close();
    f.store->append({anAlarm(10)}); // nobody's
    QVERIFY(f.restart());
    QCOMPARE(sequences(f.alarms), (QList<quint64>{1}));
    QVERIFY(f.load(account("bob")));
    QCOMPARE(sequences(f.alarms), (QList<quint64>{9, 8}));
    QCOMPARE(saved.size(), 1);
}

void TestAlarmStore::reopenedWithUnsavedAlarms()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy failed(f.store.get(), &AlarmStore::failed);
    f.store->append({anAlarm(1)});
    QSignalSpy saved(f.store.get(), &AlarmStore::saved);
    QVERIFY(saved.wait(5000));
    f.database->failNextWrites(1);
    f.store->append({anAlarm(2), anAlarm(3)});
    QVERIFY(failed.wait(5000));
    QVERIFY(f.load(account("bob")));
    QVERIFY(f.load(account()));
    QCOMPARE(sequences(f.alarms), (QList<quint64>{3, 2, 1}));
    // On the disk is the first; the others are known, so that a replay does not show them again.
    QCOMPARE(f.cursor, (AlarmCursor{s("j1"), 1, {{2, 3}}}));
    // Once they are on the disk that is said, although the account was left in between.
    QTRY_COMPARE(cursors(saved), (QList<AlarmCursor>{{s("j1"), 1}, {s("j1"), 3}}));
    QCOMPARE(f.store->cursor(), (AlarmCursor{s("j1"), 3}));
}

// The same alarm, once on the disk and once on its way there, is one; and of those on their way only so many are shown
// as were asked for.
void TestAlarmStore::reopenedWithMoreThanIsShown()
{
    Fixture f;
    QVERIFY(f.start());
    Alarm first = anAlarm(1);
    first.acknowledgedAt = 1; // else it comes whatever the limit
    QSignalSpy saved(f.store.get(), &AlarmStore::saved);
    f.store->append({first});
    QVERIFY(saved.wait(5000));
    QSignalSpy failed(f.store.get(), &AlarmStore::failed);
    f.database->failNextWrites(1000);
    f.store->append({first, anAlarm(2), anAlarm(3)});
    QVERIFY(failed.wait(5000));
    QVERIFY(f.load());
    QCOMPARE(sequences(f.alarms), (QList<quint64>{3, 2, 1}));
    QVERIFY(f.load(account(), 2));
    QCOMPARE(sequences(f.alarms), (QList<quint64>{3, 2}));
    f.database->failNextWrites(0);
}

// It is written all the same, and nobody is told that it was.
void TestAlarmStore::closedWhileUnsaved()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy saved(f.store.get(), &AlarmStore::saved);
    f.store->append({anAlarm(1)});
    f.store->close();
    f.store->passOver(s("j1"), {{2, 3}}); // nobody's
    bool answered = false;                // after the write: opened again before that, the store would be told
    f.database->read(
        f.store.get(), [](QSqlDatabase &) { return QString(); }, [&answered](const QString &) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(SqlFile(f.path).value(s("SELECT count(*) FROM alarm")).toInt(), 1);
    QVERIFY(f.load());
    f.store->passOver(s("j1"), {});
    QCOMPARE(f.cursor, (AlarmCursor{s("j1"), 1}));
    QCOMPARE(f.store->cursor(), f.cursor);
    QCOMPARE(saved.size(), 0);
}

void TestAlarmStore::theCursorCountsWhatWaitsForTheDisk_data()
{
    QTest::addColumn<QString>("onDisk"); // as in theCursorBelongsToTheLastRow(); "=" begins after it, "~" passes over
    QTest::addColumn<QString>("waiting");
    QTest::addColumn<AlarmCursor>("cursor");
    QTest::newRow("goes on") << "a1 a2"
                             << "a3 a4" << AlarmCursor{s("a"), 2, {{3, 4}}};
    QTest::newRow("one is missing") << "a1"
                                    << "a3 a5" << AlarmCursor{s("a"), 1, {{3, 3}, {5, 5}}};
    QTest::newRow("what was missing comes") << "a1"
                                            << "a3 a5 a4" << AlarmCursor{s("a"), 1, {{3, 5}}};
    QTest::newRow("from behind") << "a1"
                                 << "a5 a4 a3" << AlarmCursor{s("a"), 1, {{3, 5}}};
    QTest::newRow("comes again") << "a1 a2"
                                 << "a2 a3 a3 a1" << AlarmCursor{s("a"), 2, {{3, 3}}};
    QTest::newRow("without a sequence") << "a1"
                                        << "-0 a2" << AlarmCursor{s("a"), 1, {{2, 2}}};
    QTest::newRow("another journal") << "a7"
                                     << "a8 b3 b4" << AlarmCursor{s("b"), 2, {{3, 4}}};
    QTest::newRow("nothing on disk") << ""
                                     << "a7" << AlarmCursor{s("a"), 6, {{7, 7}}};
    QTest::newRow("begun, not on disk") << ""
                                        << "=a6 a7" << AlarmCursor{s("a"), 6, {{7, 7}}};
    QTest::newRow("begun again in the same journal") << "a2"
                                                     << "a3 =a9" << AlarmCursor{s("a"), 2, {{3, 3}}};
    QTest::newRow("passed over") << "a2"
                                 << "a5 ~a34 a7" << AlarmCursor{s("a"), 4, {{5, 5}, {7, 7}}};
    QTest::newRow("passed over, of another journal") << "a2"
                                                     << "a5 ~b34" << AlarmCursor{s("a"), 2, {{5, 5}}};
    QTest::newRow("passed over, behind a hole") << "a2"
                                                << "~a67" << AlarmCursor{s("a"), 2};
    QTest::newRow("before what is known") << "a1"
                                          << "a9 a5 a7" << AlarmCursor{s("a"), 1, {{5, 5}, {7, 7}, {9, 9}}};
    QTest::newRow("begun in another") << "a2"
                                      << "a3 =b9" << AlarmCursor{s("b"), 9};
}

void TestAlarmStore::theCursorCountsWhatWaitsForTheDisk()
{
    QFETCH(QString, onDisk);
    QFETCH(QString, waiting);
    QFETCH(AlarmCursor, cursor);
    Fixture f;
    QVERIFY(f.start());
    const auto take = [&f](const QString &steps) {
        for (const QString &step : steps.split(u' ', Qt::SkipEmptyParts)) {
            if (step.startsWith(u'~'))
                f.store->passOver(step.mid(1, 1), {{step.mid(2, 1).toULongLong(), step.mid(3, 1).toULongLong()}});
            else if (step.startsWith(u'='))
                f.store->beginAfter({step.mid(1, 1), step.mid(2).toULongLong()});
            else
                f.store->append({anAlarm(step.mid(1).toULongLong(), step.left(1))});
        }
    };
    take(onDisk);
    QVERIFY(f.restart());
    QSignalSpy failed(f.store.get(), &AlarmStore::failed);
    f.database->failNextWrites(1000);
    take(waiting);
    QVERIFY(failed.wait(5000));
    QCOMPARE(f.store->cursor(), cursor);
    QVERIFY(f.load(account("bob")));
    QCOMPARE(f.cursor, AlarmCursor());
    QVERIFY(f.load());
    QCOMPARE(f.cursor, cursor);
    f.database->failNextWrites(0);
}

void TestAlarmStore::nothingIsClaimedWithoutADatabase()
{
    Fixture f;
    QFile file(f.folder.filePath(s("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    f.path = f.folder.filePath(s("file/db"));
    QVERIFY(!f.StoreFixture::open());
    f.store = std::make_unique<AlarmStore>(f.database.get());
    QSignalSpy failed(f.store.get(), &AlarmStore::failed);
    QSignalSpy saved(f.store.get(), &AlarmStore::saved);
    QVERIFY(f.load());
    QCOMPARE(failed.size(), 1);
    f.store->append({anAlarm(1)});
    QVERIFY(failed.wait(5000));
    QCOMPARE(saved.size(), 0);
}

void TestAlarmStore::aFloodIsStoredWhole()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy saved(f.store.get(), &AlarmStore::saved);
    for (quint64 i = 1; i <= 5000; ++i)
        f.store->append({anAlarm(i)});
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 5000, 20000);
    QVERIFY(f.restart());
    QCOMPARE(f.alarms.size(), 5000);
    QCOMPARE(f.cursor.sequence, 5000u);
}

void TestAlarmStore::blindSinceIsKept()
{
    Fixture f;
    QVERIFY(f.start());
    QCOMPARE(f.store->blindSince(), 0);
    f.store->noteBlindSince(1234);
    QCOMPARE(f.store->blindSince(), 1234); // at once, as the cursor
    QCOMPARE(f.store->cursor(), f.cursor);
    QVERIFY(f.restart());
    QCOMPARE(f.store->blindSince(), 1234);
    QVERIFY(f.load({QStringLiteral("other:1"), QStringLiteral("bob")}));
    QCOMPARE(f.store->blindSince(), 0); // another account's
    f.store->noteBlindSince(99);
    QVERIFY(f.load());
    QCOMPARE(f.store->blindSince(), 1234);
    f.store->noteBlindSince(0);
    QVERIFY(f.restart());
    QCOMPARE(f.store->blindSince(), 0);
    f.store->close();
    f.store->noteBlindSince(5); // nobody's
    QCOMPARE(f.store->blindSince(), 0);
}

void TestAlarmStore::notesStay()
{
    Fixture f;
    QVERIFY(f.start());
    const QList<Alarm> batch{anAlarm(1), anAlarm(2), anAlarm(3), anAlarm(4)};
    f.store->append(batch);
    f.store->acknowledge({batch[0].id, batch[1].id}, 70, s("Guard sent"));
    f.store->acknowledge({batch[1].id}, 80, s("too late"));
    f.store->setNote({batch[1].id, batch[2].id}, s("It was\nthe cat")); // the third is not acknowledged
    f.store->acknowledge({batch[3].id}, 90, QString(kMaxAlarmNoteLength + 1, u'x'));
    QVERIFY(f.restart());
    QCOMPARE(f.alarms[3].note, s("Guard sent"));
    QCOMPARE(f.alarms[2].note, s("It was\nthe cat"));
    QCOMPARE(f.alarms[2].acknowledgedAt, 70);
    QCOMPARE(f.alarms[1].note, QString());
    QCOMPARE(f.alarms[0].note.size(), kMaxAlarmNoteLength);
    f.store->setNote({batch[0].id}, {});
    QVERIFY(f.restart());
    QCOMPARE(f.alarms[3].note, QString());
}

void TestAlarmStore::tellsFromWhenOnItHasAll()
{
    Fixture f;
    QVERIFY(f.start());
    QCOMPARE(f.store->completeFrom(), 0);
    QList<Alarm> batch;
    for (quint64 sequence = 1; sequence <= 8; ++sequence) {
        batch.append(anAlarm(sequence));
        batch.last().acknowledgedAt = 5;
    }
    batch[0].acknowledgedAt = 0;             // comes all the same
    std::swap(batch[2].time, batch[4].time); // a clock that was put right: 5000 came before 3000
    f.store->append(batch);
    QVERIFY(f.restart(account(), 4)); // 5 to 8, and 1
    QCOMPARE(f.alarms.size(), 5);
    QCOMPARE(f.store->completeFrom(), 5001);
    QVERIFY(f.restart(account(), 7));
    QCOMPARE(f.alarms.size(), 8);
    QCOMPARE(f.store->completeFrom(), 0); // the one behind them is here
    QVERIFY(f.restart(account(), 3));
    QCOMPARE(f.store->completeFrom(), 5001);
    f.store->close();
    QCOMPARE(f.store->completeFrom(), 0);
}

void TestAlarmStore::readsAStretch()
{
    Fixture f;
    QVERIFY(f.start());
    const QList<Alarm> batch{anAlarm(1), anAlarm(4), anAlarm(2), anAlarm(3), anAlarm(5)}; // as they arrived
    f.store->append(batch);
    QVERIFY(f.restart());
    QSignalSpy read(f.store.get(), &AlarmStore::stretchRead);
    const auto ask = [&](qint64 from, qint64 to, int limit) {
        read.clear();
        f.store->readStretch(from, to, limit);
        QList<qint64> times;
        if (!read.wait(10000))
            return times;
        const auto found = read[0][0].value<QList<Alarm>>();
        for (const Alarm &alarm : found)
            times.append(alarm.time);
        return times;
    };
    QCOMPARE(ask(2000, 5000, 100), (QList<qint64>{3000, 2000, 4000}));
    QCOMPARE(read[0][1].toLongLong(), 2000);
    QCOMPARE(read[0][2].toLongLong(), 5000);
    QCOMPARE(ask(0, 0, 100).size(), 5);
    QCOMPARE(ask(0, 0, 5).size(), 5);
    QCOMPARE(read[0][1].toLongLong(), 0);
    QCOMPARE(ask(0, 0, 2), (QList<qint64>{5000, 4000})); // the latest
    QCOMPARE(read[0][1].toLongLong(), 3001);
    QVERIFY(ask(6000, 7000, 5).isEmpty());
    QCOMPARE(read[0][1].toLongLong(), 6000);
    read.clear();
    f.store->readStretch(0, 0, 9);
    f.store->readStretch(5000, 0, 9);
    QVERIFY(read.wait(10000));
    QCOMPARE(read.size(), 1); // of the later question
    QCOMPARE(read[0][0].value<QList<Alarm>>().size(), 1);
}

void TestAlarmStore::aStretchOfAnotherAccountIsNotTold()
{
    Fixture f;
    QVERIFY(f.start());
    f.store->append({anAlarm(1)});
    QSignalSpy read(f.store.get(), &AlarmStore::stretchRead);
    f.store->readStretch(0, 0, 9);
    QVERIFY(f.load(account("bob")));
    f.store->readStretch(0, 0, 9);
    QVERIFY(read.wait(10000));
    QCOMPARE(read.size(), 1);
    QVERIFY(read[0][0].value<QList<Alarm>>().isEmpty());
    f.store->close();
    f.store->readStretch(0, 0, 9); // nobody's
    QVERIFY(!read.wait(100));
}

void TestAlarmStore::aStretchThatCannotBeRead()
{
    Fixture f;
    QVERIFY(f.start());
    f.store->append({anAlarm(1)});
    QVERIFY(f.restart());
    QVERIFY(SqlFile(f.path).run(s("ALTER TABLE alarm RENAME TO lost")));
    QSignalSpy failed(f.store.get(), &AlarmStore::stretchFailed);
    f.store->readStretch(0, 0, 9);
    QVERIFY(failed.wait(10000));
    QVERIFY(failed[0][0].toString().contains(s("try again")));
}

QTEST_GUILESS_MAIN(TestAlarmStore)
#include "tst_alarmstore.moc"
