// When many alarms become one entry, which alarms belong to it, and when it is over.
#include "domain/alarmstorm.h"

#include <QElapsedTimer>
#include <QTest>

using namespace watchpost;

namespace {

constexpr qint64 kWall = 1'700'000'000'000;

struct Bench
{
    AlarmStorm storm;
    qint64 now = 0;
    qint64 lastId = 0;

    std::optional<AlarmStorm::Entry> take(int camera, const char *type = "disconnected",
                                          Severity severity = Severity::Warning)
    {
        Alarm alarm;
        alarm.id = ++lastId;
        alarm.cameraId = QString::number(camera);
        alarm.type = QString::fromLatin1(type);
        alarm.severity = severity;
        alarm.time = kWall + now;
        return storm.take(alarm, now);
    }
    // Of so many cameras, one a second; the last answer.
    std::optional<AlarmStorm::Entry> takeMany(int cameras, int from = 0)
    {
        std::optional<AlarmStorm::Entry> last;
        for (int i = 0; i < cameras; ++i) {
            last = take(from + i);
            now += 1000;
        }
        return last;
    }
};

} // namespace

class TestAlarmStorm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threshold_data();
    void threshold();
    void manyCamerasAreOneEntry();
    void fewAreNone();
    void tooSlowIsNone();
    void oneCameraIsNone();
    void otherTypesAndSeveritiesStandAlone();
    void whatWasAcknowledgedDoesNotComeBack();
    void overAfterCalm();
    void off();
    void clearForgets();
    void aFloodOfOneCameraIsCheap();
};

void TestAlarmStorm::threshold_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("cameras");
    QTest::addColumn<int>("expected");
    QTest::newRow("few cameras") << 5 << 6 << 5;
    QTest::newRow("a tenth") << 5 << 200 << 20;
    QTest::newRow("a tenth is less") << 30 << 200 << 30;
    QTest::newRow("never more than fifty for the list's sake") << 5 << 100'000 << 50;
    QTest::newRow("unless the user wants so") << 200 << 100'000 << 200;
    QTest::newRow("one camera is none") << 1 << 0 << 2;
    QTest::newRow("off") << 0 << 100'000 << 0;
}

void TestAlarmStorm::threshold()
{
    QFETCH(int, rule);
    QFETCH(int, cameras);
    QFETCH(int, expected);
    QCOMPARE(AlarmStorm::threshold({rule}, cameras), expected);
}

void TestAlarmStorm::manyCamerasAreOneEntry()
{
    Bench bench;
    for (int i = 0; i < 4; ++i)
        QVERIFY(!bench.take(i));
    bench.now = 9'000;
    const auto begin = bench.take(4);
    QVERIFY(begin);
    QCOMPARE(begin->cameras, 5);
    QCOMPARE(begin->since, kWall);
    QCOMPARE(begin->type, QStringLiteral("disconnected"));
    QCOMPARE(begin->severity, Severity::Warning);
    QCOMPARE(begin->joined.size(), 4);
    QCOMPARE(begin->joined.constFirst().id, 1);
    QCOMPARE(begin->joined.constFirst().cameraId, QStringLiteral("0"));
    const auto more = bench.take(5);
    QCOMPARE(more->cameras, 6);
    QCOMPARE(more->since, kWall);
    QVERIFY(more->joined.isEmpty());     // they joined once
    QCOMPARE(bench.take(5)->cameras, 6); // one that comes again is one camera
}

void TestAlarmStorm::fewAreNone()
{
    Bench bench;
    QVERIFY(!bench.takeMany(4));
    Bench large;
    large.storm.setCameraCount(100); // of which a tenth
    for (int i = 0; i < 9; ++i)
        QVERIFY(!large.take(i));
    QVERIFY(large.take(9));
}

void TestAlarmStorm::tooSlowIsNone()
{
    Bench bench;
    for (int i = 0; i < 50; ++i) {
        QVERIFY(!bench.take(i));
        bench.now += 2'600; // never five within ten seconds
    }
    bench.now += 100'000;
    for (int i = 0; i < 4; ++i)
        QVERIFY(!bench.take(i));
    bench.now += StormRule::kWithinMs; // just within
    QVERIFY(bench.take(4));
}

void TestAlarmStorm::oneCameraIsNone()
{
    Bench bench;
    for (int i = 0; i < 100; ++i)
        QVERIFY(!bench.take(i % 4));
    const auto begin = bench.take(4);
    QVERIFY(begin);
    QCOMPARE(begin->joined.size(), 100); // all that was shown of it goes into the entry
}

void TestAlarmStorm::otherTypesAndSeveritiesStandAlone()
{
    Bench bench;
    QVERIFY(bench.takeMany(5));
    QVERIFY(!bench.take(9, "smoke", Severity::Critical));
    QVERIFY(!bench.take(9, "disconnected", Severity::Critical));
    QVERIFY(!bench.take(9, "motion", Severity::Notice));
    QVERIFY(bench.take(9));
}

void TestAlarmStorm::whatWasAcknowledgedDoesNotComeBack()
{
    Bench bench;
    for (int i = 0; i < 4; ++i)
        QVERIFY(!bench.take(i));
    bench.storm.withdraw({2, 3});
    const auto begin = bench.take(4);
    QVERIFY(begin);
    QCOMPARE(begin->cameras, 5); // it happened all the same
    QCOMPARE(begin->joined.size(), 2);
    QCOMPARE(begin->joined.at(1).id, 4);
}

void TestAlarmStorm::overAfterCalm()
{
    Bench bench;
    QVERIFY(bench.takeMany(5));
    bench.now = 4'000 + StormRule::kCalmMs;
    QVERIFY(bench.take(50)); // still on
    bench.now += StormRule::kCalmMs + 1;
    QVERIFY(!bench.take(51));
    const auto again = bench.takeMany(4, 60);
    QVERIFY(again);
    QCOMPARE(again->cameras, 5);
    QVERIFY(again->since > kWall + 60'000);
}

void TestAlarmStorm::off()
{
    Bench bench;
    bench.storm.setRule({0});
    QVERIFY(!bench.takeMany(9));
}

void TestAlarmStorm::clearForgets()
{
    Bench bench;
    QVERIFY(bench.takeMany(5));
    bench.storm.clear();
    QVERIFY(!bench.take(9));
}

void TestAlarmStorm::aFloodOfOneCameraIsCheap()
{
    Bench bench;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100'000; ++i)
        QVERIFY(!bench.take(1));
    qInfo("100000 alarms of one camera: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestAlarmStorm)
#include "tst_alarmstorm.moc"
