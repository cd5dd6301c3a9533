// As a table: what the two clocks say at each tick, a second apart.
#include "session/sleepwatch.h"

#include <QTest>

using namespace watchpost;

class tst_SleepWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void onceForASleep();
};

void tst_SleepWatch::tells_data()
{
    QTest::addColumn<qint64>("wall");
    QTest::addColumn<qint64>("monotonic");
    QTest::addColumn<bool>("slept");
    QTest::newRow("in time") << qint64(1000) << qint64(1000) << false;
    QTest::newRow("a little late") << qint64(1900) << qint64(1900) << false;
    QTest::newRow("a busy computer") << qint64(4900) << qint64(4900) << false;
    QTest::newRow("slept, the monotonic clock stood still") << qint64(3600000) << qint64(1000) << true;
    QTest::newRow("slept for three seconds") << qint64(4001) << qint64(1000) << true;
    QTest::newRow("slept, the monotonic clock went on") << qint64(3600000) << qint64(3600000) << true;
    QTest::newRow("NTP made a step") << qint64(2500) << qint64(1000) << false;
    QTest::newRow("set back by an hour") << qint64(-3600000) << qint64(1000) << false;
    QTest::newRow("set forward by hand: cannot be told from a sleep") << qint64(7200000) << qint64(1000) << true;
    QTest::newRow("set back and slept, the monotonic clock went on") << qint64(-100) << qint64(9000) << true;
}

void tst_SleepWatch::tells()
{
    QFETCH(qint64, wall);
    QFETCH(qint64, monotonic);
    QFETCH(bool, slept);
    constexpr qint64 kStart = 1700000000000;
    SleepWatch watch(1000);
    QVERIFY(!watch.tick(kStart, 50)); // there is nothing to compare with yet
    QVERIFY(!watch.tick(kStart + 1000, 1050));
    QCOMPARE(watch.tick(kStart + 1000 + wall, 1050 + monotonic), slept);
}

void tst_SleepWatch::onceForASleep()
{
    SleepWatch watch(1000);
    QVERIFY(!watch.tick(0, 0));
    QVERIFY(watch.tick(100000, 1000));
    QVERIFY(!watch.tick(101000, 2000));
    QVERIFY(!watch.tick(50000, 3000)); // put back
    QVERIFY(!watch.tick(51000, 4000));
}

QTEST_GUILESS_MAIN(tst_SleepWatch)
#include "tst_sleepwatch.moc"
