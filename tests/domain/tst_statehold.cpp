// Which state is shown when: short blips are not, unknown always is.
#include "domain/statehold.h"

#include <QElapsedTimer>
#include <QTest>

using namespace watchpost;

namespace {

constexpr auto Unknown = OnlineState::Unknown;
constexpr auto Offline = OnlineState::Offline;
constexpr auto Online = OnlineState::Online;

const QString A = QStringLiteral("A");
const QString B = QStringLiteral("B");

constexpr qint64 kWall = 1'700'000'000'000;

// A hold with its clock: the wall goes with the steady one.
struct Bench
{
    StateHold hold;
    qint64 now = 0;

    explicit Bench(int down = 10, int up = 5) { hold.setDefaults({down, up, 0}); }
    QList<CameraStateChange> take(const QString &id, OnlineState state, StateCause cause = StateCause::Push)
    {
        return hold.take({{id, state, cause}}, kWall + now, now);
    }
    QList<StateHold::Due> at(qint64 ms)
    {
        now = ms;
        return hold.due(now);
    }
};

Camera withTimes(const QString &id, int down, int up)
{
    Camera camera;
    camera.id = id;
    camera.holdDown = down;
    camera.holdUp = up;
    return camera;
}

} // namespace

class TestStateHold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transitions_data();
    void transitions();
    void aBlipIsNotShown();
    void whatLastsIsShownWithItsTime();
    void saidAgainDoesNotWaitAnew();
    void upHasItsOwnTime();
    void ownTimes();
    void newTimesCountForWhatWaits();
    void losingTheLinkHoldsNothing();
    void forgotten();
    void inTheOrderOfFallingDue();
    void manyCameras();
};

void TestStateHold::transitions_data()
{
    QTest::addColumn<OnlineState>("from");
    QTest::addColumn<OnlineState>("to");
    QTest::addColumn<bool>("held");
    for (const auto from : {Unknown, Offline, Online}) {
        for (const auto to : {Unknown, Offline, Online}) {
            const bool held = from != to && from != Unknown && to != Unknown;
            QTest::addRow("%d to %d", int(from), int(to)) << from << to << held;
        }
    }
}

void TestStateHold::transitions()
{
    QFETCH(OnlineState, from);
    QFETCH(OnlineState, to);
    QFETCH(bool, held);
    Bench bench;
    QCOMPARE(bench.take(A, from).size(), 1); // the first word is never held
    const QList<CameraStateChange> shown = bench.take(A, to, StateCause::Answer);
    QCOMPARE(shown.isEmpty(), held);
    if (!held)
        QCOMPARE(shown.constFirst(), (CameraStateChange{A, to, StateCause::Answer}));
    QCOMPARE(bench.hold.held(A).has_value(), held);
    QCOMPARE(bench.hold.nextDue().has_value(), held);
}

void TestStateHold::aBlipIsNotShown()
{
    Bench bench;
    (void)bench.take(A, Online);
    QVERIFY(bench.take(A, Offline).isEmpty());
    QCOMPARE(bench.hold.held(A), (StateHold::Held{Online, 10}));
    QVERIFY(bench.at(9'999).isEmpty());
    (void)bench.take(A, Online);
    QVERIFY(!bench.hold.held(A));
    QVERIFY(!bench.hold.nextDue());
    QVERIFY(bench.at(100'000).isEmpty());
    // The next one waits from its own beginning.
    (void)bench.take(A, Offline);
    QCOMPARE(bench.hold.nextDue(), std::optional<qint64>(110'000));
}

void TestStateHold::whatLastsIsShownWithItsTime()
{
    Bench bench;
    (void)bench.take(A, Online);
    bench.now = 3'000;
    (void)bench.take(A, Offline, StateCause::Answer);
    QVERIFY(bench.at(12'999).isEmpty());
    const QList<StateHold::Due> due = bench.at(13'000);
    QCOMPARE(due, (QList<StateHold::Due>{{{A, Offline, StateCause::Answer}, kWall + 3'000}}));
    QVERIFY(bench.at(50'000).isEmpty());
    QVERIFY(!bench.hold.held(A));
}

void TestStateHold::saidAgainDoesNotWaitAnew()
{
    Bench bench;
    (void)bench.take(A, Online);
    (void)bench.take(A, Offline);
    bench.now = 9'000;
    (void)bench.take(A, Offline);
    QCOMPARE(bench.hold.nextDue(), std::optional<qint64>(10'000));
}

void TestStateHold::upHasItsOwnTime()
{
    Bench bench;
    (void)bench.take(A, Offline);
    (void)bench.take(A, Online);
    QCOMPARE(bench.hold.held(A), (StateHold::Held{Offline, 5}));
    QCOMPARE(bench.at(5'000).size(), 1);
}

void TestStateHold::ownTimes()
{
    Bench bench;
    bench.hold.setCamera(withTimes(A, 0, 60)); // down at once, whatever the settings say
    (void)bench.take(A, Online);
    QCOMPARE(bench.take(A, Offline).size(), 1);
    QVERIFY(bench.take(A, Online).isEmpty());
    QCOMPARE(bench.hold.nextDue(), std::optional<qint64>(60'000));
    bench.hold.setCamera(withTimes(A, -1, -1));
    QCOMPARE(bench.hold.nextDue(), std::optional<qint64>(5'000));
}

void TestStateHold::newTimesCountForWhatWaits()
{
    Bench bench;
    (void)bench.take(A, Online);
    (void)bench.take(A, Offline);
    bench.hold.setDefaults({30, 5, 0});
    QVERIFY(bench.at(29'999).isEmpty());
    QCOMPARE(bench.at(30'000).size(), 1);
    (void)bench.take(A, Online);
    bench.hold.setDefaults({}); // off: what waits has waited long enough
    QCOMPARE(bench.at(30'000).size(), 1);
}

void TestStateHold::losingTheLinkHoldsNothing()
{
    Bench bench;
    (void)bench.take(A, Online);
    (void)bench.take(A, Offline);
    bench.hold.lose();
    QVERIFY(!bench.hold.nextDue());
    QVERIFY(bench.at(60'000).isEmpty());
    QCOMPARE(bench.take(A, Offline).size(), 1); // known again: at once
}

void TestStateHold::forgotten()
{
    Bench bench;
    bench.hold.setCamera(withTimes(A, 100, 100));
    (void)bench.take(A, Online);
    (void)bench.take(A, Offline);
    bench.hold.forget({A, B});
    QVERIFY(bench.at(1'000'000).isEmpty());
    (void)bench.take(A, Online);
    (void)bench.take(A, Offline);
    QCOMPARE(bench.hold.held(A), (StateHold::Held{Online, 10})); // its times are forgotten, too
}

void TestStateHold::inTheOrderOfFallingDue()
{
    Bench bench;
    bench.hold.setCamera(withTimes(A, 20, -1));
    (void)bench.take(A, Online);
    (void)bench.take(B, Online);
    (void)bench.take(A, Offline);
    bench.now = 1'000;
    (void)bench.take(B, Offline);
    const QList<StateHold::Due> due = bench.at(60'000);
    QCOMPARE(due.size(), 2);
    QCOMPARE(due.at(0).change.id, B);
    QCOMPARE(due.at(0).at, kWall + 1'000);
    QCOMPARE(due.at(1).change.id, A);
    QCOMPARE(due.at(1).at, kWall);
}

// Each change costs O(log n): 100,000 that wait, one after the other.
void TestStateHold::manyCameras()
{
    constexpr int kCameras = 100'000;
    Bench bench;
    QList<CameraStateChange> on, off;
    for (int i = 0; i < kCameras; ++i) {
        on.append({QString::number(i), Online});
        off.append({QString::number(i), Offline});
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(bench.hold.take(on, kWall, 0).size(), kCameras);
    QVERIFY(bench.hold.take(off, kWall, 0).isEmpty());
    for (int i = 0; i < kCameras / 2; ++i)
        (void)bench.take(QString::number(i), Online);
    QCOMPARE(bench.at(10'000).size(), kCameras / 2);
    qInfo("%d cameras down and up: %lld ms", kCameras, timer.elapsed());
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestStateHold)
#include "tst_statehold.moc"
