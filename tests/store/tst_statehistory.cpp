#include "domain/durations.h"
#include "store/camerastore.h"
#include "store/statehistory.h"
#include "store/staterows.h"
#include "storefixture.h"

#include <QDateTime>

using namespace watchpost;
using namespace watchpost::test;

namespace {

const QString A = QStringLiteral("CAM-A");
const QString B = QStringLiteral("CAM-B");

Camera camera(const QString &id)
{
    return {id, {}, {}, Binding::Confirmed, {}};
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

class tst_StateHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesWhatArrives();
    void losesAndFindsAgain();
    void aKilledProgramClaimsNoMoreThanItKnew();
    void remembersOverARestart();
    void whatComesBeforeItIsReadWaits();
    void countsChanges();
    void accountsAreApart();
    void theStateAtTheBeginningIsKnown();
    void survivesAClockSetBack();
    void writesAgainWhatFailed();
    void prunes();
    void prunesAgainAfterAFailure();
    void prunesInPortionsAndByNumber();
    void followsOneCamera();
    void manyChangesAreFewTransactions();

private:
    void start(bool wait = true);
    QList<StateChange> read(const QString &camera, qint64 from = 0);
    QVariant value(const QString &sql) { return SqlFile(m_fixture->path).value(sql); }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<StateHistory> m_history;
};

void tst_StateHistory::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->open());
    CameraStore cameras(m_fixture->database.get());
    cameras.open(account());
    cameras.put({camera(A), camera(B)});
    QSignalSpy loaded(&cameras, &CameraStore::loaded);
    QVERIFY(loaded.wait());
    start();
}

void tst_StateHistory::cleanup()
{
    m_history.reset();
    m_fixture.reset();
}

void tst_StateHistory::start(bool wait)
{
    m_history.reset();
    m_history = std::make_unique<StateHistory>(m_fixture->database.get());
    QSignalSpy loaded(m_history.get(), &StateHistory::countsLoaded);
    m_history->open(account());
    if (wait)
        QTRY_COMPARE(loaded.size(), 1);
}

QList<StateChange> tst_StateHistory::read(const QString &camera, qint64 from)
{
    QList<StateChange> found;
    bool answered = false;
    m_history->read(camera, from, this, [&](const QList<StateChange> &changes) {
        found = changes;
        answered = true;
    });
    if (!QTest::qWaitFor([&] { return answered; }))
        qWarning("no answer");
    return found;
}

void tst_StateHistory::writesWhatArrives()
{
    m_history->take({{A, OnlineState::Online, StateCause::Answer}, {B, OnlineState::Offline}}, 1000);
    m_history->take({{A, OnlineState::Offline}, {A, OnlineState::Offline}}, 2000);
    QTRY_COMPARE(value(s("SELECT count(*) FROM state_change WHERE camera <> ''")).toInt(), 3);
    const QList<StateChange> expected{{A, OnlineState::Online, 1000, StateCause::Answer},
                                      {A, OnlineState::Offline, 2000, StateCause::Push}};
    QCOMPARE(read(A), expected); // and not: unknown since the last write
    QCOMPARE(m_history->latest(A), expected.last());
    QCOMPARE(read(QStringLiteral("nobody")), QList<StateChange>());
}

void tst_StateHistory::losesAndFindsAgain()
{
    m_history->take({{A, OnlineState::Online}, {B, OnlineState::Online}}, 1000);
    m_history->lose(2000, StateCause::LinkLost);
    m_history->take({{A, OnlineState::Online, StateCause::Answer}, {B, OnlineState::Offline}}, 3000);
    QTRY_COMPARE(value(s("SELECT count(*) FROM state_change WHERE cause = 7")).toInt(), 1);
    QCOMPARE(read(A), (QList<StateChange>{{A, OnlineState::Online, 1000, StateCause::Push},
                                          {A, OnlineState::Unknown, 2000, StateCause::LinkLost},
                                          {A, OnlineState::Online, 3000, StateCause::Resumed}}));
    QCOMPARE(value(s("SELECT count(*) FROM state_change WHERE camera = 'CAM-A'")).toInt(), 1);
    // One who never answers is unknown, after a few seconds.
    m_history->lose(4000, StateCause::LinkLost);
    m_history->take({{A, OnlineState::Online, StateCause::Answer}}, 5000);
    QTRY_COMPARE(read(A).size(), 5);
    QCOMPARE(read(B).constLast().state, OnlineState::Unknown);
}

void tst_StateHistory::aKilledProgramClaimsNoMoreThanItKnew()
{
    const qint64 began = now();
    m_history->take({{A, OnlineState::Online}}, began);
    QTRY_COMPARE(value(s("SELECT count(*) FROM state_change WHERE cause = 6")).toInt(), 1);
    m_history->take({{B, OnlineState::Online}}, began);
    QTRY_COMPARE(value(s("SELECT count(*) FROM state_change WHERE camera = 'CAM-B'")).toInt(), 1);
    QCOMPARE(value(s("SELECT count(*) FROM state_change WHERE cause = 6")).toInt(), 1); // it moved on
    start();
    const QList<StateChange> changes = read(A);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(1).state, OnlineState::Unknown);
    QCOMPARE(changes.at(1).cause, StateCause::ProgramEnded);
    QVERIFY(changes.at(1).at >= began && changes.at(1).at <= now());
    // Who logged out has said so, and nothing of a program that was killed.
    m_history->take({{A, OnlineState::Online}, {B, OnlineState::Online}}, now());
    m_history->lose(now(), StateCause::LoggedOut);
    start();
    QCOMPARE(read(A).constLast().cause, StateCause::LoggedOut);
}

void tst_StateHistory::remembersOverARestart()
{
    m_history->take({{A, OnlineState::Online}, {B, OnlineState::Offline}}, 1000);
    m_history->lose(2000, StateCause::LoggedOut);
    start();
    QTRY_VERIFY(m_history->latest(A));
    QCOMPARE(m_history->latest(A)->at, 2000);
    m_history->take({{A, OnlineState::Online, StateCause::Answer}, {B, OnlineState::Offline}}, 9000);
    QTRY_COMPARE(value(s("SELECT count(*) FROM state_change WHERE cause = 7")).toInt(), 1);
    QCOMPARE(value(s("SELECT count(*) FROM state_change WHERE camera <> ''")).toInt(), 2); // no row for each again
    QCOMPARE(read(B).constLast(), (StateChange{B, OnlineState::Offline, 9000, StateCause::Resumed}));
}

void tst_StateHistory::whatComesBeforeItIsReadWaits()
{
    m_history->take({{A, OnlineState::Online}}, 1000);
    m_history->lose(2000, StateCause::LoggedOut);
    start(false);
    m_history->take({{A, OnlineState::Offline}}, 3000); // at once
    m_history->forget({B});
    QTRY_VERIFY(!read(A).isEmpty());
    QTRY_COMPARE(read(A).value(read(A).size() - 1), (StateChange{A, OnlineState::Offline, 3000, StateCause::Push}));
}

void tst_StateHistory::countsChanges()
{
    const qint64 time = now();
    m_history->take({{A, OnlineState::Online}, {B, OnlineState::Online}}, time - 2 * kDayMs);
    m_history->take({{A, OnlineState::Offline}}, time - 2 * kDayMs + 1);
    m_history->take({{A, OnlineState::Online}}, time - 3600000);
    m_history->take({{A, OnlineState::Unknown}}, time - 3000000);
    m_history->take({{A, OnlineState::Online}}, time - 2000000); // as before
    m_history->take({{A, OnlineState::Offline}}, time - 1000000);
    m_history->lose(time, StateCause::LoggedOut);
    m_history = std::make_unique<StateHistory>(m_fixture->database.get());
    QSignalSpy counts(m_history.get(), &StateHistory::countsLoaded);
    m_history->open(account());
    QTRY_COMPARE(counts.size(), 1);
    using Counts = QHash<QString, int>;
    QCOMPARE(counts.first().first().value<Counts>(), (Counts{{A, 2}}));
}

void tst_StateHistory::accountsAreApart()
{
    m_history->take({{A, OnlineState::Online}}, 1000);
    m_history->lose(2000, StateCause::LoggedOut);
    m_history->open(account("bob"));
    m_history->take({{A, OnlineState::Offline}}, 3000);
    QTRY_COMPARE(read(A), (QList<StateChange>{{A, OnlineState::Offline, 3000, StateCause::Push}}));
    m_history->lose(3500, StateCause::LoggedOut);
    m_history->open(account());
    QTRY_COMPARE(read(A).size(), 2);
    m_history->close();
    m_history->take({{A, OnlineState::Offline}}, 4000);
    QVERIFY(!m_history->latest(A));
}

void tst_StateHistory::theStateAtTheBeginningIsKnown()
{
    for (int i = 0; i < 10; ++i)
        m_history->take({{A, i % 2 == 0 ? OnlineState::Online : OnlineState::Offline}}, 1000 * i);
    m_history->lose(20000, StateCause::LinkLost);
    m_history->take({{A, OnlineState::Offline}}, 21000);
    QTRY_COMPARE(read(A).size(), 12);
    const QList<StateChange> late = read(A, 5500);
    QCOMPARE(late.first().at, 5000);
    QCOMPARE(late.size(), 7);
    // From its last own row and the last mark before: resumed after the time that is asked for.
    const QList<StateChange> after = read(A, 30000);
    QCOMPARE(after.constLast().state, OnlineState::Offline);
    QVERIFY(after.constLast().at < 30000);
}

void tst_StateHistory::survivesAClockSetBack()
{
    m_history->take({{A, OnlineState::Online}}, 10000);
    m_history->take({{A, OnlineState::Offline}}, 5000); // an hour earlier, so to say
    QTRY_COMPARE(read(A).size(), 2);
    QCOMPARE(read(A).constLast().state, OnlineState::Offline);
    start();
    QTRY_VERIFY(m_history->latest(A));
    m_history->take({{A, OnlineState::Online}}, 6000);
    QTRY_COMPARE(read(A).value(3).state, OnlineState::Online); // after: the program ended
}

void tst_StateHistory::writesAgainWhatFailed()
{
    QTRY_COMPARE(read(A).size(), 0);
    QSignalSpy failed(m_history.get(), &StateHistory::failed);
    m_fixture->database->failNextWrites(2);
    m_history->take({{A, OnlineState::Online}}, 1000);
    QTRY_COMPARE(failed.size(), 1);
    m_history->take({{A, OnlineState::Offline}}, 2000);
    QTRY_COMPARE(read(A).size(), 2);
    QCOMPARE(failed.size(), 1);
}

void tst_StateHistory::prunes()
{
    const qint64 time = now();
    m_history->take({{A, OnlineState::Online}, {B, OnlineState::Online}}, time - 50 * kDayMs);
    m_history->take({{A, OnlineState::Offline}}, time - 45 * kDayMs);
    m_history->lose(time - 44 * kDayMs, StateCause::LinkLost);
    m_history->take({{A, OnlineState::Offline}, {B, OnlineState::Online}}, time - 43 * kDayMs);
    m_history->take({{A, OnlineState::Online}}, time - 20 * kDayMs);
    QTRY_COMPARE(read(A).size(), 5);
    m_history->setDays(30);
    QTRY_COMPARE(read(A).size(), 2);
    QCOMPARE(read(A).first().state, OnlineState::Offline);
    QCOMPARE(read(B).constLast().state, OnlineState::Online); // 50 days old, and still so
    m_history->forget({B});
    QTRY_COMPARE(read(B).value(read(B).size() - 1).state, OnlineState::Unknown);
}

void tst_StateHistory::prunesAgainAfterAFailure()
{
    const qint64 time = now();
    m_history->take({{A, OnlineState::Online}}, time - 50 * kDayMs);
    m_history->take({{A, OnlineState::Offline}}, time - 45 * kDayMs);
    m_history->take({{A, OnlineState::Online}}, time - 20 * kDayMs);
    QTRY_COMPARE(read(A).size(), 3);
    m_fixture->database->failNextWrites(1);
    m_history->setDays(30);
    m_history->setDays(31); // while the first still runs
    bool done = false;
    m_fixture->database->write(
        this, [](QSqlDatabase &) { return QString(); }, [&done](const QString &) { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(read(A).size(), 3);
    m_history->setDays(30);
    QTRY_COMPARE(read(A).size(), 2);
}

void tst_StateHistory::prunesInPortionsAndByNumber()
{
    QList<StateRow> rows;
    for (int i = 1; i <= 1000; ++i)
        rows.append({i, i % 2 ? A : B, i % 4 < 2 ? OnlineState::Online : OnlineState::Offline, {}, i, {}});
    rows.append({1001, QStringLiteral("gone"), OnlineState::Unknown, OnlineState::Online, 2, StateCause::Removed});
    bool done = false;
    qint64 place = 0;
    int calls = 0;
    m_fixture->database->write(
        this,
        [&](QSqlDatabase &db) {
            QString error = staterows::write(db, account(), rows, 0, {});
            staterows::PruneLimits limits;
            limits.atOnce = 100;
            limits.before = 801;
            do {
                if (error.isEmpty())
                    error = staterows::prune(db, limits, &place);
                ++calls;
            } while (error.isEmpty() && place != 0 && calls < 100);
            return error;
        },
        [&](const QString &error) {
            QCOMPARE(error, QString());
            done = true;
        });
    QTRY_VERIFY(done);
    QVERIFY(calls >= 8);
    QVERIFY(value(s("SELECT count(*) FROM state_change")).toInt() <= 201 + 2 * calls);
    QVERIFY(value(s("SELECT count(*) FROM state_change")).toInt() >= 201);
    done = false;
    m_fixture->database->write(
        this,
        [&](QSqlDatabase &db) {
            staterows::PruneLimits limits;
            limits.mostRows = 50;
            place = 0;
            return staterows::prune(db, limits, &place);
        },
        [&](const QString &) { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(value(s("SELECT count(*) FROM state_change")).toInt(), 52);
}

void tst_StateHistory::followsOneCamera()
{
    QTRY_COMPARE(read(A).size(), 0);
    m_history->follow(A);
    QSignalSpy changed(m_history.get(), &StateHistory::followedChanged);
    m_history->take({{B, OnlineState::Online}}, 1000);
    QTRY_COMPARE(value(s("SELECT count(*) FROM state_change WHERE camera = 'CAM-B'")).toInt(), 1);
    QCOMPARE(changed.size(), 0);
    m_history->take({{A, OnlineState::Online}}, 2000);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(read(A).size(), 1);
    m_history->lose(3000, StateCause::LinkLost);
    QTRY_COMPARE(changed.size(), 2);
}

void tst_StateHistory::manyChangesAreFewTransactions()
{
    QList<CameraStateChange> batch;
    for (int i = 0; i < 20000; ++i)
        batch.append({QString::number(i), OnlineState::Online});
    m_history->take(batch, 1000);
    m_history->lose(2000, StateCause::LinkLost);
    QTRY_COMPARE_WITH_TIMEOUT(value(s("SELECT count(*) FROM state_change")).toInt(), 20001, 8000);
    QCOMPARE(value(s("SELECT camera FROM state_change ORDER BY row DESC LIMIT 1")).toString(), QString());
}

QTEST_GUILESS_MAIN(tst_StateHistory)
#include "tst_statehistory.moc"
