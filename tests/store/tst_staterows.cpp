// What the history of states makes of a disk that fails or holds nonsense: it claims nothing, and goes on.
#include "brittlerows.h"
#include "store/camerarows.h"
#include "store/passwordcipher.h"
#include "store/statehistory.h"
#include "store/staterows.h"

using namespace watchpost;
using namespace watchpost::test;

namespace {

StateRow row(qint64 number, const char *camera, OnlineState state = OnlineState::Online,
             StateCause cause = StateCause::Push)
{
    return {number, s(camera), state, OnlineState::Unknown, 1000 * number, cause};
}

QList<StateRow> someRows()
{
    return {row(1, "cam"), row(2, "cam", OnlineState::Offline), row(3, "other"),
            row(4, "", OnlineState::Unknown, StateCause::LinkLost), row(5, "", OnlineState::Unknown)};
}

QString fill(QSqlDatabase &db)
{
    const QList<Camera> cameras{{s("cam"), {}, {}, Binding::Confirmed, {}},
                                {s("other"), {}, {}, Binding::Confirmed, {}}};
    const QString error = camerarows::put(db, account(), cameras, PasswordCipher());
    return error.isEmpty() ? staterows::write(db, account(), someRows(), 0, {}) : error;
}

QString past(QSqlDatabase &db)
{
    StateRecorder::Past found;
    return staterows::loadPast(db, account(), &found);
}

QString counts(QSqlDatabase &db)
{
    QList<staterows::Count> found;
    return staterows::loadCounts(db, account(), 0, &found);
}

QString one(QSqlDatabase &db)
{
    QList<StateRow> found;
    return staterows::loadCamera(db, account(), s("cam"), 0, &found);
}

QString writeMore(QSqlDatabase &db)
{
    return staterows::write(db, account(), {row(6, "cam")}, 5, row(7, "", OnlineState::Unknown));
}

QString pruneAll(QSqlDatabase &db)
{
    qint64 place = 0;
    staterows::PruneLimits limits;
    limits.before = 1000000;
    return staterows::prune(db, limits, &place);
}

} // namespace

class tst_StateRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failures_data();
    void failures();
    void aRowThatCannotBeRead_data();
    void aRowThatCannotBeRead();
    void nothingForAnUnknownAccount();
    void nonsenseIsUnknown();

    void beginsAnewWhereThePastCannotBeRead();
    void answersNothingThatCannotBeRead();
    void aStaleAnswerIsNotTold();
    void deletedWhenTheCountsAreTold();
    void nothingWithoutADatabase();
    void atLeastADayIsKept();
};

void tst_StateRows::failures_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("before");
    const auto add = [](const char *name, const QString &before, const Operation &operation) {
        QTest::newRow(name) << operation << before;
    };
    const QString noCause = s("ALTER TABLE state_change RENAME COLUMN cause TO away");
    const QString noTime = s("ALTER TABLE state_change RENAME COLUMN at TO away");
    add("past: no accounts", gone("account"), past);
    add("past: none", gone("state_change"), past);
    add("past: no causes", noCause, past);
    add("past: no cameras", gone("camera"), past);
    add("counts: no accounts", gone("account"), counts);
    add("counts: none", gone("state_change"), counts);
    add("one: no accounts", gone("account"), one);
    add("one: none", gone("state_change"), one);
    add("write: no accounts", gone("account"), writeMore);
    add("write: the old mark stays", no("state_change", "DELETE"), writeMore);
    add("write: refused", no("state_change", "INSERT"), writeMore);
    add("write: no mark",
        s("CREATE TRIGGER no BEFORE INSERT ON state_change WHEN NEW.camera = ''"
          " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"),
        writeMore);
    add("prune: none", gone("state_change"), pruneAll);
    add("prune: no times", noTime, pruneAll);
    add("prune: refused", no("state_change", "DELETE"), pruneAll);
}

void tst_StateRows::failures()
{
    QFETCH(Operation, operation);
    QFETCH(QString, before);
    Memory memory;
    QVERIFY(memory.good);
    QCOMPARE(fill(memory.db), QString());
    QVERIFY(memory.run(s("PRAGMA foreign_keys = OFF")).isEmpty());
    QVERIFY(memory.db.transaction());
    QCOMPARE(operation(memory.db), QString()); // as long as all is well
    QVERIFY(memory.db.rollback());
    QCOMPARE(memory.run(before), QString());
    QVERIFY(!operation(memory.db).isEmpty());
}

void tst_StateRows::aRowThatCannotBeRead_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QStringList>("before");
    QTest::newRow("past: a camera") << Operation(past) << brittle("camera", 2);
    QTest::newRow("past: the last") << Operation(past) << brittle("state_change", 5);
    QTest::newRow("counts") << Operation(counts) << brittle("state_change", 2);
    QTest::newRow("one: its first") << Operation(one) << brittle("state_change", 1);
    QTest::newRow("one: a mark") << Operation(one) << brittle("state_change", 4);
}

void tst_StateRows::aRowThatCannotBeRead()
{
    QFETCH(Operation, operation);
    QFETCH(QStringList, before);
    Memory memory;
    QVERIFY(memory.good);
    QCOMPARE(fill(memory.db), QString());
    QCOMPARE(memory.run(s("UPDATE state_change SET before = 3 - state WHERE state <> 0")), QString());
    for (const QString &statement : before)
        QCOMPARE(memory.run(statement), QString());
    const QString error = operation(memory.db);
    QVERIFY2(error.contains(s("integer overflow")), qPrintable(error));
}

void tst_StateRows::nothingForAnUnknownAccount()
{
    Memory memory;
    QVERIFY(memory.good);
    QCOMPARE(fill(memory.db), QString());
    StateRecorder::Past found;
    QList<staterows::Count> counted;
    QList<StateRow> rows;
    QCOMPARE(staterows::loadPast(memory.db, account("bob"), &found), QString());
    QCOMPARE(staterows::loadCounts(memory.db, account("bob"), 0, &counted), QString());
    QCOMPARE(staterows::loadCamera(memory.db, account("bob"), s("cam"), 0, &rows), QString());
    QVERIFY(found.last.isEmpty() && counted.isEmpty() && rows.isEmpty());
    QCOMPARE(found.lastRow, 5); // numbers are everybody's
}

void tst_StateRows::nonsenseIsUnknown()
{
    Memory memory;
    QVERIFY(memory.good);
    QCOMPARE(fill(memory.db), QString());
    QCOMPARE(memory.run(s("UPDATE state_change SET state = 7, before = -1, cause = 99")), QString());
    QList<StateRow> rows;
    QCOMPARE(staterows::loadCamera(memory.db, account(), s("cam"), 0, &rows), QString());
    QVERIFY(rows.size() >= 2);
    for (const StateRow &read : rows) {
        QCOMPARE(read.state, OnlineState::Unknown);
        QCOMPARE(read.before, OnlineState::Unknown);
        QCOMPARE(read.cause, StateCause::NotRecorded);
    }
}

// --- StateHistory ---------------------------------------------------------------------------------------------------

void tst_StateRows::beginsAnewWhereThePastCannotBeRead()
{
    StoreFixture f;
    QVERIFY(f.open());
    SqlFile file(f.path);
    QVERIFY(file.run(s("ALTER TABLE state_change RENAME TO away")));
    StateHistory history(f.database.get());
    QSignalSpy loaded(&history, &StateHistory::countsLoaded);
    history.open(account());
    history.take({{s("cam"), OnlineState::Online}}, 1000);
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY((loaded.first().first().value<QHash<QString, int>>().isEmpty()));
    QVERIFY(history.latest(s("cam")));
    QCOMPARE(history.latest(s("cam"))->state, OnlineState::Online);
    QVERIFY(file.run(s("ALTER TABLE away RENAME TO state_change")));
    QTRY_COMPARE(file.value(s("SELECT count(*) FROM state_change WHERE camera = 'cam'")).toInt(), 1);
}

void tst_StateRows::answersNothingThatCannotBeRead()
{
    StoreFixture f;
    QVERIFY(f.open());
    StateHistory history(f.database.get());
    QSignalSpy loaded(&history, &StateHistory::countsLoaded);
    int answers = 0;
    qsizetype changes = -1;
    const StateHistory::Answer answer = [&](const QList<StateChange> &found) {
        ++answers;
        changes = found.size();
    };
    history.read(s("cam"), 0, this, answer); // of no account
    history.open(account());
    history.open(account()); // which is open
    QTRY_COMPARE(loaded.size(), 1);
    history.take({{s("cam"), OnlineState::Online}}, 1000);
    history.read(s("cam"), 0, this, answer);
    QTRY_COMPARE(answers, 1);
    QCOMPARE(changes, 1);
    SqlFile file(f.path);
    QVERIFY(file.run(s("ALTER TABLE state_change RENAME TO away")));
    history.read(s("cam"), 0, this, answer);
    QTRY_COMPARE(answers, 2);
    QCOMPARE(changes, 0);
    QCOMPARE(loaded.size(), 1);
    QVERIFY(file.run(s("ALTER TABLE away RENAME TO state_change")));
}

void tst_StateRows::aStaleAnswerIsNotTold()
{
    StoreFixture f;
    QVERIFY(f.open());
    StateHistory history(f.database.get());
    QSignalSpy loaded(&history, &StateHistory::countsLoaded);
    history.open(account());
    history.take({{s("cam"), OnlineState::Online}}, 1000); // waits for the answer, and is alice's
    history.open(account("bob"));
    QTRY_COMPARE(loaded.size(), 1);
    QTest::qWait(20);
    QCOMPARE(loaded.size(), 1);
    QVERIFY(!history.latest(s("cam")));
}

void tst_StateRows::deletedWhenTheCountsAreTold()
{
    StoreFixture f;
    QVERIFY(f.open());
    auto history = std::make_unique<StateHistory>(f.database.get());
    int followed = 0;
    connect(history.get(), &StateHistory::followedChanged, this, [&] { ++followed; });
    connect(history.get(), &StateHistory::countsLoaded, this, [&] { history.reset(); });
    history->open(account());
    history->follow(s("cam"));
    QTRY_VERIFY(!history);
    QCOMPARE(followed, 0);
}

void tst_StateRows::nothingWithoutADatabase()
{
    StoreFixture f;
    QVERIFY(f.open());
    StateHistory history(f.database.get());
    QSignalSpy loaded(&history, &StateHistory::countsLoaded);
    f.database.reset();
    int answers = 0;
    history.open(account());
    history.setDays(7);
    history.take({{s("cam"), OnlineState::Online}}, 1000);
    history.read(s("cam"), 0, this, [&](const QList<StateChange> &) { ++answers; });
    QCoreApplication::processEvents();
    QCOMPARE(loaded.size() + answers, 0);
    QVERIFY(!history.latest(s("cam")));
}

// Whoever sets nonsense does not lose what was seen today.
void tst_StateRows::atLeastADayIsKept()
{
    constexpr qint64 kHour = 3600 * 1000;
    constexpr qint64 kNow = 1'800'000'000'000;
    StoreFixture f;
    QVERIFY(f.open());
    StateHistory history(f.database.get());
    history.setClock([] { return kNow; });
    QSignalSpy loaded(&history, &StateHistory::countsLoaded);
    history.open(account());
    QTRY_COMPARE(loaded.size(), 1);
    history.take({{s("cam"), OnlineState::Online}}, kNow - 30 * kHour);
    history.take({{s("cam"), OnlineState::Offline}}, kNow - 28 * kHour);
    history.take({{s("cam"), OnlineState::Online}}, kNow - 20 * kHour);
    history.take({{s("cam"), OnlineState::Offline}}, kNow - kHour);
    SqlFile file(f.path);
    const QString sql = s("SELECT count(*) FROM state_change WHERE camera = 'cam'");
    QTRY_COMPARE(file.value(sql).toInt(), 4);
    history.setDays(-5);
    QTRY_COMPARE(file.value(sql).toInt(), 3); // and the last one from before, which tells how the day began
    QCOMPARE(file.value(s("SELECT min(at) FROM state_change WHERE camera = 'cam'")).toLongLong(), kNow - 28 * kHour);
}

QTEST_GUILESS_MAIN(tst_StateRows)
#include "tst_staterows.moc"
