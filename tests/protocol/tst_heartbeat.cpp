// When to ask and when to give up, as tables of time: docs/protocol.md, "Ours: heartbeat and extensions".
#include "protocol/heartbeat.h"

#include <QTest>

#include <vector>

using namespace watchpost::protocol;
using Action = Heartbeat::Action;

namespace {

struct Step
{
    enum What { Tick, Heard, Answer } what;
    std::int64_t at;
    Action action = Action::Wait; // of a Tick
    std::uint64_t number = 0;     // of a Tick's heartbeat, or of an Answer
    std::int64_t nextIn = -1;     // of a Tick; -1: not looked at
};

} // namespace

class TestHeartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<std::vector<Step>>("steps");
        using S = Step;
        QTest::newRow("silence, answered, silence until dead") << std::vector<Step>{
            {S::Tick, 1000, Action::Wait, 0, 15000},
            {S::Tick, 15999, Action::Wait, 0, 1},
            {S::Tick, 16000, Action::SendHeartbeat, 1, 10000},
            {S::Tick, 16001, Action::Wait, 0, 9999},
            {S::Answer, 16100, {}, 1},
            {S::Tick, 16100, Action::Wait, 0, 15000},
            {S::Tick, 31100, Action::SendHeartbeat, 2, 10000},
            {S::Tick, 41099, Action::Wait, 0, 1},
            {S::Tick, 41100, Action::Dead},
            {S::Tick, 41200, Action::Dead},
        };
        QTest::newRow("never answered: probe, then dead") << std::vector<Step>{
            {S::Tick, 16000, Action::SendHeartbeat, 1},
            {S::Tick, 25999, Action::Wait, 0, 1},
            {S::Tick, 26000, Action::SendProbe, 0, 10000},
            {S::Tick, 35999, Action::Wait, 0, 1},
            {S::Tick, 36000, Action::Dead},
        };
        QTest::newRow("never answered: the probe is, and from then on only probes") << std::vector<Step>{
            {S::Tick, 16000, Action::SendHeartbeat, 1},
            {S::Tick, 26000, Action::SendProbe},
            {S::Heard, 26050},
            {S::Tick, 26050, Action::Wait, 0, 15000},
            {S::Tick, 41050, Action::SendProbe, 0, 10000},
            {S::Heard, 41060},
            {S::Tick, 56060, Action::SendProbe},
            {S::Tick, 66059, Action::Wait},
            {S::Tick, 66060, Action::Dead},
        };
        QTest::newRow("any bytes are a sign of life") << std::vector<Step>{
            {S::Heard, 10000}, {S::Tick, 16000, Action::Wait, 0, 9000},  {S::Tick, 25000, Action::SendHeartbeat, 1},
            {S::Heard, 30000}, {S::Tick, 35000, Action::Wait, 0, 10000},
        };
        QTest::newRow("an answer behind other bytes counts") << std::vector<Step>{
            {S::Tick, 16000, Action::SendHeartbeat, 1},
            {S::Heard, 17000},
            {S::Answer, 17500, {}, 1},
            {S::Tick, 32500, Action::SendHeartbeat, 2},
            {S::Tick, 42500, Action::Dead},
        };
        QTest::newRow("an answer to the first after the second was sent") << std::vector<Step>{
            {S::Tick, 16000, Action::SendHeartbeat, 1},
            {S::Answer, 16010, {}, 1},
            {S::Tick, 31010, Action::SendHeartbeat, 2},
            {S::Heard, 32000},
            {S::Tick, 47000, Action::SendHeartbeat, 3},
            {S::Answer, 47010, {}, 2},
            {S::Answer, 47020, {}, 3},
            {S::Tick, 62020, Action::SendHeartbeat, 4},
        };
        QTest::newRow("not ours: life, but no answer") << std::vector<Step>{
            {S::Tick, 16000, Action::SendHeartbeat, 1},
            {S::Answer, 16010, {}, 9},
            {S::Tick, 31010, Action::SendProbe},
        };
        QTest::newRow("woken from a long sleep: asks before it gives up") << std::vector<Step>{
            {S::Tick, 4000000, Action::SendHeartbeat, 1},
            {S::Tick, 4009999, Action::Wait},
        };
    }

    void decides()
    {
        QFETCH(std::vector<Step>, steps);
        Heartbeat heartbeat;
        heartbeat.start(1000);
        for (const Step &step : steps) {
            const QByteArray where = "at " + QByteArray::number(qlonglong(step.at));
            if (step.what == Step::Heard) {
                heartbeat.heard(step.at);
            } else if (step.what == Step::Answer) {
                heartbeat.heardAnswer(step.number, step.at);
            } else {
                const Heartbeat::Decision decision = heartbeat.tick(step.at);
                QVERIFY2(decision.action == step.action, where.constData());
                QVERIFY2(decision.number == step.number, where.constData());
                if (step.nextIn >= 0)
                    QVERIFY2(decision.nextInMs == step.nextIn, where.constData());
            }
        }
    }

    void tellsItsOwnFromThePeers()
    {
        Heartbeat heartbeat;
        heartbeat.start(0);
        QVERIFY(!heartbeat.isOurs(0));
        QVERIFY(!heartbeat.isOurs(1));
        QCOMPARE(heartbeat.tick(15000).number, 1U);
        QVERIFY(heartbeat.isOurs(1));
        QVERIFY(!heartbeat.isOurs(2));
        heartbeat.heard(15001);
        QVERIFY(heartbeat.isOurs(1)); // its answer may come after other bytes
        heartbeat.heardAnswer(1, 15002);
        QVERIFY(!heartbeat.isOurs(1)); // the same number again is the peer's own
    }

    void measuresTheRoundTrip()
    {
        Heartbeat heartbeat({.idleMs = 100, .answerMs = 50});
        heartbeat.start(0);
        QVERIFY(!heartbeat.roundTripMs());
        QCOMPARE(heartbeat.tick(100).action, Action::SendHeartbeat);
        heartbeat.heard(110);
        QVERIFY(!heartbeat.roundTripMs()); // bytes that were under way already
        heartbeat.heardAnswer(1, 123);
        QCOMPARE(heartbeat.roundTripMs(), 23);
        QCOMPARE(heartbeat.tick(223).action, Action::SendHeartbeat);
        heartbeat.heardAnswer(7, 224); // not ours
        QCOMPARE(heartbeat.roundTripMs(), 23);
        heartbeat.heardAnswer(2, 227);
        QCOMPARE(heartbeat.roundTripMs(), 4);
    }

    void aNewConnectionKnowsNothing()
    {
        Heartbeat heartbeat({.idleMs = 100, .answerMs = 50});
        heartbeat.start(0);
        QCOMPARE(heartbeat.tick(100).number, 1U);
        heartbeat.heardAnswer(1, 110);
        QCOMPARE(heartbeat.tick(210).number, 2U);
        heartbeat.start(1000);
        QVERIFY(!heartbeat.roundTripMs());
        QVERIFY(!heartbeat.isOurs(2));
        QCOMPARE(heartbeat.tick(1000).nextInMs, 100);
        QCOMPARE(heartbeat.tick(1100).action, Action::SendHeartbeat);
        QCOMPARE(heartbeat.tick(1150).action, Action::SendProbe); // this peer has not answered yet
    }

    // From the last byte to "dead", whatever the peer knows, and with the second look of the owner still to come.
    void noticesInTime_data()
    {
        QTest::addColumn<int>("noticeMs");
        for (const int ms : {4000, 5000, 10000, 25000, 120000})
            QTest::addRow("%d", ms) << ms;
    }
    void noticesInTime()
    {
        QFETCH(int, noticeMs);
        for (const bool answersFirst : {false, true}) {
            for (const bool answersProbeFirst : {false, true}) {
                Heartbeat heartbeat(Heartbeat::noticingWithin(noticeMs));
                heartbeat.start(0);
                std::int64_t now = 0;
                std::int64_t lastHeard = 0;
                int asked = 0;
                Heartbeat::Decision decision = heartbeat.tick(now);
                while (decision.action != Action::Dead) {
                    QVERIFY(decision.nextInMs > 0);
                    QVERIFY(decision.nextInMs <= 15000 || decision.action != Action::Wait); // the protocol's ceiling
                    if (decision.action != Action::Wait)
                        ++asked;
                    now += 3;
                    if (decision.action == Action::SendHeartbeat && decision.number == 1 && answersFirst) {
                        heartbeat.heardAnswer(1, now);
                        lastHeard = now;
                    } else if (decision.action == Action::SendProbe && asked == 2 && answersProbeFirst) {
                        heartbeat.heard(now);
                        lastHeard = now;
                    } else {
                        now += decision.nextInMs - 3;
                    }
                    decision = heartbeat.tick(now);
                }
                QVERIFY2(now - lastHeard <= noticeMs - 100, qPrintable(QString::number(now - lastHeard)));
                QVERIFY2(now - lastHeard >= noticeMs * 9 / 10, qPrintable(QString::number(now - lastHeard)));
                QVERIFY(asked >= 2); // silence alone is no proof
            }
        }
    }

    void limitsChangeAtOnce()
    {
        Heartbeat heartbeat(Heartbeat::noticingWithin(120000));
        heartbeat.start(0);
        QCOMPARE(heartbeat.tick(3000).action, Action::Wait);
        heartbeat.setLimits(Heartbeat::noticingWithin(4000));
        QCOMPARE(heartbeat.tick(3000).action, Action::SendHeartbeat);
        // Also what is waited for.
        Heartbeat waiting({.idleMs = 100, .answerMs = 100000});
        waiting.start(0);
        QCOMPARE(waiting.tick(100).action, Action::SendHeartbeat);
        waiting.heardAnswer(1, 101);
        QCOMPARE(waiting.tick(201).action, Action::SendHeartbeat);
        waiting.setLimits({.idleMs = 100, .answerMs = 50});
        QCOMPARE(waiting.tick(250).action, Action::Wait);
        QCOMPARE(waiting.tick(251).action, Action::Dead);
    }

    void asksNow()
    {
        Heartbeat heartbeat;
        heartbeat.start(0);
        Heartbeat::Decision decision = heartbeat.askNow(10, 500); // not known yet what it answers: both
        QCOMPARE(decision.action, Action::SendProbe);
        QCOMPARE(decision.number, 1U);
        QCOMPARE(decision.nextInMs, 500);
        QCOMPARE(heartbeat.tick(509).action, Action::Wait);
        heartbeat.heard(509);
        QCOMPARE(heartbeat.tick(510).action, Action::Wait); // any byte will do
        decision = heartbeat.askNow(600, 500);
        QCOMPARE(decision.action, Action::SendProbe);
        QCOMPARE(decision.number, 0U); // tried in vain
        heartbeat.heardAnswer(1, 610); // late
        decision = heartbeat.askNow(700, 500);
        QCOMPARE(decision.action, Action::SendHeartbeat);
        QCOMPARE(decision.number, 2U);
        QCOMPARE(heartbeat.tick(1199).action, Action::Wait);
        QCOMPARE(heartbeat.tick(1200).action, Action::Dead);
    }

    void defaultsAreTheProtocols()
    {
        const Heartbeat::Limits limits;
        QCOMPARE(limits.idleMs, 15000);
        QCOMPARE(limits.answerMs, 10000);
    }
};

QTEST_GUILESS_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
