#include "session/blindness.h"

#include <QTest>

using namespace watchpost;
using Interval = Blindness::Interval;

class tst_Blindness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filledByTheReplay();
    void nothingHappened();
    void notFilledBeforeTheNewest();
    void lostAgainBeforeTheReplayIsThrough();
    void lostAgainBeforeTheReplayBegan();
    void holes();
    void missingBeforeAndBetween();
    void olderCopyPutBack();
    void takeAll();
    void oneAlarmForEach();
};

void tst_Blindness::filledByTheReplay()
{
    Blindness blindness;
    QVERIFY(!blindness.isBlind());
    blindness.lost(1000);
    blindness.lost(2000); // it was already
    QVERIFY(blindness.isBlind());
    QCOMPARE(blindness.since(), 1000);
    QVERIFY(!blindness.isFilling());
    blindness.replayBegins(5000, 12);
    QVERIFY(!blindness.isBlind() && blindness.isFilling());
    blindness.replayed(11);
    blindness.replayed(12);
    blindness.replayed(13); // live: not of that time
    QCOMPARE(blindness.takeFilled(13), (QList<Interval>{{1000, 5000, 12, 2, false}}));
    QVERIFY(blindness.takeFilled(13).isEmpty() && !blindness.isFilling());
}

void tst_Blindness::nothingHappened()
{
    Blindness blindness;
    blindness.lost(1000);
    blindness.replayBegins(5000, 10);
    QCOMPARE(blindness.takeFilled(10), (QList<Interval>{{1000, 5000, 10, 0, false}}));
    blindness.replayBegins(6000, 10); // a login without having been blind
    QVERIFY(!blindness.isFilling());
}

void tst_Blindness::notFilledBeforeTheNewest()
{
    Blindness blindness;
    blindness.lost(1000);
    blindness.replayBegins(5000, 12);
    blindness.replayed(11);
    QVERIFY(blindness.takeFilled(11).isEmpty());
    QVERIFY(blindness.isFilling());
}

void tst_Blindness::lostAgainBeforeTheReplayIsThrough()
{
    Blindness blindness;
    blindness.lost(1000);
    blindness.replayBegins(5000, 12);
    blindness.replayed(11);
    blindness.lost(6000);
    blindness.replayBegins(9000, 14);
    blindness.replayed(12);
    QCOMPARE(blindness.takeFilled(12), (QList<Interval>{{1000, 5000, 12, 2, false}}));
    blindness.replayed(13);
    blindness.replayed(14);
    QCOMPARE(blindness.takeFilled(14), (QList<Interval>{{6000, 9000, 14, 2, false}}));
}

void tst_Blindness::lostAgainBeforeTheReplayBegan()
{
    Blindness blindness;
    blindness.lost(1000);
    blindness.lost(3000);
    blindness.replayBegins(9000, 12);
    QCOMPARE(blindness.takeFilled(12), (QList<Interval>{{1000, 9000, 12, 0, false}}));
}

void tst_Blindness::holes()
{
    Blindness blindness;
    blindness.lost(1000);
    blindness.replayBegins(2000, 12);
    blindness.lost(3000);
    blindness.replayBegins(4000, 20);
    blindness.missing(13, 14);
    blindness.missing(30, 31); // after both
    const QList<Interval> filled = blindness.takeFilled(31);
    QCOMPARE(filled.size(), 2);
    QVERIFY(!filled.at(0).holes && filled.at(1).holes);
}

// What is missing belongs to the interval in which it was sent, and to no other.
void tst_Blindness::missingBeforeAndBetween()
{
    Blindness blindness;
    for (const quint64 newest : {10, 20, 30}) {
        blindness.lost(1000);
        blindness.replayBegins(2000, newest);
    }
    blindness.missing(12, 13);
    const QList<Interval> filled = blindness.takeFilled(30);
    QCOMPARE(filled.size(), 3);
    QVERIFY(!filled.at(0).holes && filled.at(1).holes && !filled.at(2).holes);
}

void tst_Blindness::olderCopyPutBack()
{
    Blindness blindness;
    blindness.lost(1000);
    blindness.replayBegins(2000, 50);
    blindness.lost(3000);
    blindness.replayBegins(4000, 20); // it will never come to 50 again
    QCOMPARE(blindness.takeFilled(20).size(), 2);
}

void tst_Blindness::takeAll()
{
    Blindness blindness;
    blindness.lost(1000);
    blindness.replayBegins(2000, 12);
    blindness.lost(3000);
    QCOMPARE(blindness.takeAll(2500), (QList<Interval>{{1000, 2000, 12, 0, false}, {3000, 3000, 0, 0, false}}));
    QVERIFY(!blindness.isBlind() && !blindness.isFilling());
    QVERIFY(blindness.takeAll(9000).isEmpty());
}

void tst_Blindness::oneAlarmForEach()
{
    Blindness blindness;
    QVERIFY(!blindness.takeAlarm());
    blindness.lost(1000);
    QVERIFY(blindness.takeAlarm());
    blindness.lost(2000);
    QVERIFY(!blindness.takeAlarm());
    blindness.replayBegins(3000, 0);
    QVERIFY(!blindness.takeAlarm());
    blindness.lost(4000);
    QVERIFY(blindness.takeAlarm());
}

QTEST_GUILESS_MAIN(tst_Blindness)
#include "tst_blindness.moc"
