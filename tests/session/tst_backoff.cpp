#include "session/backoff.h"

#include <QList>
#include <QTest>

#include <algorithm>

using namespace watchpost;

class tst_Backoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsDouble();
    void capHolds();
    void fullJitter();
    void seedDecides();
    void healthyConnectionResets();
    void zeroBase();
};

// The largest of many first, second, ... delays comes close to its bound and never over it.
void tst_Backoff::boundsDouble()
{
    QList<qint64> most(9, 0);
    for (quint64 seed = 1; seed <= 400; ++seed) {
        Backoff backoff({}, seed);
        for (qint64 &highest : most)
            highest = std::max(highest, backoff.nextDelayMs());
    }
    const QList<qint64> bounds{250, 500, 1000, 2000, 4000, 8000, 16000, 32000, 60000};
    for (qsizetype i = 0; i < bounds.size(); ++i) {
        QVERIFY2(most.at(i) <= bounds.at(i), qPrintable(QString::number(most.at(i))));
        QVERIFY2(most.at(i) > bounds.at(i) * 9 / 10, qPrintable(QString::number(most.at(i))));
    }
}

void tst_Backoff::capHolds()
{
    Backoff backoff({.baseMs = 250, .capMs = 60000}, 7);
    for (int i = 0; i < 10000; ++i) {
        const qint64 delay = backoff.nextDelayMs();
        QVERIFY(delay >= 0 && delay <= 60000);
    }
    QCOMPARE(backoff.attempt(), 10000);
}

void tst_Backoff::fullJitter()
{
    Backoff backoff({.baseMs = 1000, .capMs = 1000}, 11);
    int low = 0;
    int high = 0;
    for (int i = 0; i < 1000; ++i)
        (backoff.nextDelayMs() < 500 ? low : high) += 1;
    QVERIFY(low > 400 && high > 400);
}

void tst_Backoff::seedDecides()
{
    Backoff one({}, 5);
    Backoff two({}, 5);
    Backoff other({}, 6);
    bool differs = false;
    for (int i = 0; i < 20; ++i) {
        const qint64 delay = one.nextDelayMs();
        QCOMPARE(two.nextDelayMs(), delay);
        differs = differs || other.nextDelayMs() != delay;
    }
    QVERIFY(differs);
}

void tst_Backoff::healthyConnectionResets()
{
    Backoff backoff({}, 3);
    for (int i = 0; i < 8; ++i)
        (void)backoff.nextDelayMs();
    backoff.lived(59999); // a server that takes us in and drops us must not be hammered
    QCOMPARE(backoff.attempt(), 8);
    backoff.lived(60000);
    QCOMPARE(backoff.attempt(), 0);
    QVERIFY(backoff.nextDelayMs() <= 250);
}

void tst_Backoff::zeroBase()
{
    Backoff backoff({.baseMs = 0, .capMs = 0}, 1);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(backoff.nextDelayMs(), 0);
}

QTEST_GUILESS_MAIN(tst_Backoff)
#include "tst_backoff.moc"
