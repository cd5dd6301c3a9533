// When an outage is long enough to be an alarm: once, and only of time that is known.
#include "domain/longoutages.h"

#include <QTest>

using namespace watchpost;

namespace {

constexpr auto Unknown = OnlineState::Unknown;
constexpr auto Offline = OnlineState::Offline;
constexpr auto Online = OnlineState::Online;

const QString A = QStringLiteral("A");
const QString B = QStringLiteral("B");

constexpr qint64 kWall = 1'700'000'000'000;

struct Bench
{
    LongOutages outages;
    qint64 now = 0;
    qint64 wall = kWall;

    explicit Bench(int seconds = 60) { outages.setDefault(seconds); }
    QStringList take(const QString &id, OnlineState state) { return outages.take({{id, state}}, wall, now); }
    QList<LongOutages::Outage> after(qint64 ms)
    {
        now += ms;
        wall += ms;
        return outages.due(now);
    }
};

Camera camera(const QString &id, int after, bool disabled = false)
{
    Camera made;
    made.id = id;
    made.offlineAfter = after;
    made.disabled = disabled;
    return made;
}

} // namespace

class TestLongOutages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oncePerOutage();
    void offByDefault();
    void shortOnesAreNone();
    void onlyKnownTimeCounts_data();
    void onlyKnownTimeCounts();
    void theWallClockDoesNotCount();
    void raisedOnceAcrossALostLink();
    void ownTimes();
    void disabledCameras();
    void newDefault();
    void forgotten();
};

void TestLongOutages::oncePerOutage()
{
    Bench bench;
    (void)bench.take(A, Online);
    (void)bench.take(A, Offline);
    QVERIFY(bench.after(59'999).isEmpty());
    QCOMPARE(bench.after(1), (QList<LongOutages::Outage>{{A, kWall}}));
    (void)bench.take(A, Offline); // said again
    QVERIFY(bench.after(600'000).isEmpty());
    QVERIFY(!bench.outages.nextDue());
    QCOMPARE(bench.take(A, Online), QStringList{A});
    QVERIFY(bench.take(A, Online).isEmpty());
    (void)bench.take(A, Offline); // the next outage
    QCOMPARE(bench.after(60'000).size(), 1);
}

void TestLongOutages::offByDefault()
{
    LongOutages outages;
    (void)outages.take({{A, Offline}}, kWall, 0);
    QVERIFY(outages.due(1'000'000'000).isEmpty());
    QVERIFY(!outages.nextDue());
}

void TestLongOutages::shortOnesAreNone()
{
    Bench bench;
    (void)bench.take(A, Offline);
    (void)bench.after(59'000);
    QVERIFY(bench.take(A, Online).isEmpty()); // nothing to take back
    QVERIFY(bench.after(60'000).isEmpty());
}

void TestLongOutages::onlyKnownTimeCounts_data()
{
    QTest::addColumn<bool>("link"); // the link is lost, else the server does not know
    QTest::newRow("link lost") << true;
    QTest::newRow("server does not know") << false;
}

void TestLongOutages::onlyKnownTimeCounts()
{
    QFETCH(bool, link);
    Bench bench;
    (void)bench.take(A, Offline);
    QVERIFY(bench.after(40'000).isEmpty());
    if (link)
        bench.outages.lose(bench.now);
    else
        (void)bench.take(A, Unknown);
    QVERIFY(bench.after(3'600'000).isEmpty()); // blind: nothing is raised
    (void)bench.take(A, Offline);
    QVERIFY(bench.after(19'999).isEmpty());
    QCOMPARE(bench.after(1), (QList<LongOutages::Outage>{{A, kWall}}));
}

void TestLongOutages::theWallClockDoesNotCount()
{
    Bench bench;
    (void)bench.take(A, Offline);
    bench.wall += 86'400'000;
    (void)bench.take(A, Offline);
    QVERIFY(bench.after(59'999).isEmpty());
    QCOMPARE(bench.after(1).size(), 1);
}

void TestLongOutages::raisedOnceAcrossALostLink()
{
    Bench bench;
    (void)bench.take(A, Offline);
    QCOMPARE(bench.after(60'000).size(), 1);
    bench.outages.lose(bench.now);
    (void)bench.after(60'000);
    (void)bench.take(A, Offline);
    QVERIFY(bench.after(600'000).isEmpty());
    QCOMPARE(bench.take(A, Online), QStringList{A});
}

void TestLongOutages::ownTimes()
{
    Bench bench;
    QVERIFY(!bench.outages.setCamera(camera(A, 5)));
    QVERIFY(!bench.outages.setCamera(camera(B, 0))); // never
    (void)bench.take(A, Offline);
    (void)bench.take(B, Offline);
    QCOMPARE(bench.after(5'000), (QList<LongOutages::Outage>{{A, kWall}}));
    QVERIFY(bench.after(1'000'000).isEmpty());
    QVERIFY(!bench.outages.setCamera(camera(B, -1))); // as set, from now on: it has been long enough
    QCOMPARE(bench.after(0), (QList<LongOutages::Outage>{{B, kWall}}));
}

void TestLongOutages::disabledCameras()
{
    Bench bench;
    QVERIFY(!bench.outages.setCamera(camera(A, -1, true)));
    (void)bench.take(A, Offline);
    QVERIFY(bench.after(600'000).isEmpty());
    QVERIFY(!bench.outages.setCamera(camera(A, -1)));
    QCOMPARE(bench.after(0).size(), 1);
    QVERIFY(bench.outages.setCamera(camera(A, -1, true))); // what was raised is over
    QVERIFY(bench.take(A, Online).isEmpty());
}

void TestLongOutages::newDefault()
{
    Bench bench;
    (void)bench.take(A, Offline);
    (void)bench.after(30'000);
    bench.outages.setDefault(10);
    QCOMPARE(bench.after(0).size(), 1);
    (void)bench.take(B, Offline);
    bench.outages.setDefault(0);
    QVERIFY(bench.after(1'000'000).isEmpty());
}

void TestLongOutages::forgotten()
{
    Bench bench;
    (void)bench.take(A, Offline);
    (void)bench.take(B, Offline);
    QVERIFY(bench.outages.forget({A}).isEmpty());
    QCOMPARE(bench.after(60'000), (QList<LongOutages::Outage>{{B, kWall}}));
    QCOMPARE(bench.outages.forget({A, B}), QStringList{B});
    QVERIFY(bench.take(B, Online).isEmpty());
    (void)bench.take(A, Offline);
    bench.outages.clear();
    QVERIFY(bench.after(1'000'000).isEmpty());
}

QTEST_GUILESS_MAIN(TestLongOutages)
#include "tst_longoutages.moc"
