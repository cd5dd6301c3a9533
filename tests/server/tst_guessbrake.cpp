// How long an account that guesses waits, and how it is forgiven.
#include "server/guessbrake.h"

#include <QTest>

using watchpost::server::GuessBrake;

class GuessBrakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAfterTheFreeOnes();
    void doublesUpToTheLongest();
    void forgivesWithTime();
    void forgivesThoseWhoComeSlowly();
};

void GuessBrakeTest::waitsAfterTheFreeOnes()
{
    GuessBrake brake;
    QCOMPARE(brake.waitMs(0), 0);
    for (int i = 0; i < GuessBrake::kFree; ++i) {
        brake.wrong(1000, 250);
        QCOMPARE(brake.waitMs(1000), 0);
    }
    brake.wrong(1000, 250);
    QCOMPARE(brake.waitMs(1000), 250);
    QCOMPARE(brake.waitMs(1249), 1);
    QCOMPARE(brake.waitMs(1250), 0);
    QCOMPARE(brake.waitMs(99999), 0);
}

void GuessBrakeTest::doublesUpToTheLongest()
{
    GuessBrake brake;
    for (int i = 0; i < GuessBrake::kFree; ++i)
        brake.wrong(0, 250);
    for (const qint64 expected : {250, 500, 1000, 2000, 2000}) {
        brake.wrong(0, 250);
        QCOMPARE(brake.waitMs(0), expected);
    }
    for (int i = 0; i < 1000; ++i)
        brake.wrong(0, 250);
    QCOMPARE(brake.waitMs(0), GuessBrake::kLongestMs);
}

void GuessBrakeTest::forgivesWithTime()
{
    GuessBrake brake;
    for (int i = 0; i < GuessBrake::kFree + 3; ++i)
        brake.wrong(0, 250);
    QCOMPARE(brake.waitMs(0), 1000);
    brake.wrong(2 * GuessBrake::kForgiveMs, 250); // two less, one more
    QCOMPARE(brake.waitMs(2 * GuessBrake::kForgiveMs), 500);
    const qint64 muchLater = 1000 * GuessBrake::kForgiveMs;
    brake.wrong(muchLater, 250);
    QCOMPARE(brake.waitMs(muchLater), 0);
}

// What is left of the time between two counts for the next: 25 s each are 30 s now and then.
void GuessBrakeTest::forgivesThoseWhoComeSlowly()
{
    GuessBrake brake;
    int waited = 0;
    for (qint64 i = 0; i < 200; ++i) {
        brake.wrong(i * 25000, 250);
        waited += brake.waitMs(i * 25000) > 0 ? 1 : 0;
    }
    // 200 less the 20 free ones and the 100 that were forgiven until these were used up.
    QVERIFY2(waited > 70 && waited < 90, qPrintable(QString::number(waited)));
}

QTEST_APPLESS_MAIN(GuessBrakeTest)
#include "tst_guessbrake.moc"
