#include "models/standing.h"

#include <QTest>

using namespace watchpost;

class TestStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worstFirst_data();
    void worstFirst();
    void aDisabledCameraIsInNoState();
    void everyStandingHasItsWord();
};

void TestStanding::worstFirst_data()
{
    QTest::addColumn<OnlineState>("state");
    QTest::addColumn<bool>("disabled");
    QTest::addColumn<int>("unread");
    QTest::addColumn<int>("rank");
    QTest::newRow("offline, alarms") << OnlineState::Offline << false << 3 << 0;
    QTest::newRow("offline, one alarm") << OnlineState::Offline << false << 1 << 0;
    QTest::newRow("offline") << OnlineState::Offline << false << 0 << 1;
    QTest::newRow("unknown, alarms") << OnlineState::Unknown << false << 1 << 2;
    QTest::newRow("unknown") << OnlineState::Unknown << false << 0 << 3;
    QTest::newRow("online, alarms") << OnlineState::Online << false << 9 << 4;
    QTest::newRow("online") << OnlineState::Online << false << 0 << 5;
    QTest::newRow("disabled, offline, alarms") << OnlineState::Offline << true << 5 << 6;
    QTest::newRow("disabled, offline") << OnlineState::Offline << true << 0 << 6;
    QTest::newRow("disabled, unknown") << OnlineState::Unknown << true << 0 << 6;
    QTest::newRow("disabled, online") << OnlineState::Online << true << 0 << 6;
}

void TestStanding::worstFirst()
{
    QFETCH(OnlineState, state);
    QFETCH(bool, disabled);
    QFETCH(int, unread);
    QTEST(worstRank(state, disabled, unread), "rank");
}

void TestStanding::aDisabledCameraIsInNoState()
{
    for (const OnlineState state : {OnlineState::Online, OnlineState::Offline, OnlineState::Unknown})
        QCOMPARE(standingOf(state, true), Standing::Disabled);
    QCOMPARE(standingOf(OnlineState::Online, false), Standing::Online);
    QCOMPARE(standingOf(OnlineState::Offline, false), Standing::Offline);
    QCOMPARE(standingOf(OnlineState::Unknown, false), Standing::Unknown);
}

void TestStanding::everyStandingHasItsWord()
{
    QSet<QString> words;
    for (const Standing standing : {Standing::Online, Standing::Offline, Standing::Unknown, Standing::Disabled})
        words.insert(standingWord(standing));
    QCOMPARE(words.size(), 4);
}

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
