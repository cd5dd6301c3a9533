// A login while other things happen to its account and its connection: the password is checked in another thread.
#include "server/loginflow.h"
#include "support/serverparts.h"

#include <QSignalSpy>
#include <QTimer>

#include <functional>

using namespace watchpost::server;
using namespace watchpost::test;

class LoginFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void acceptsAndRefuses();
    void oneAtATime();
    void removedMeanwhile();
    void madeAgainMeanwhile();
    void passwordChangedMeanwhile();
    void goneMeanwhile();
    void deadlineOnlyWhileNobodyTries();
    void matchesWhatWasLoggedInWith();
    void waitBehindOthersEnds();

private:
    // Tries to log in, and does something while the password is being checked: in the same turn of the timers, so that
    // the other thread's answer can not have been taken in.
    void tryAndMeanwhile(LoginFlow &flow, const std::function<void()> &action)
    {
        QVERIFY(flow.tryLogin("alice", "pw"));
        int pending = -1;
        QTimer next;
        next.setSingleShot(true);
        connect(&next, &QTimer::timeout, this, [&] {
            pending = m_parts->hasher.pending();
            action();
        });
        next.start(0);
        QTRY_VERIFY(pending >= 0);
        QCOMPARE(pending, 1);
    }
    std::unique_ptr<ServerParts> m_parts;
};

void LoginFlowTest::init()
{
    m_parts = std::make_unique<ServerParts>();
    QVERIFY(m_parts->opened);
    QVERIFY(m_parts->addAccount("alice", "pw"));
}

void LoginFlowTest::acceptsAndRefuses()
{
    LoginFlow flow(m_parts->services);
    QSignalSpy succeeded(&flow, &LoginFlow::succeeded);
    QSignalSpy refused(&flow, &LoginFlow::refused);
    for (const auto &[user, password] : {std::pair("alice", "PW"), std::pair("Alice", "pw"), std::pair("alice", ""),
                                         std::pair("", ""), std::pair("bob", "not a password of any account")}) {
        QVERIFY(flow.tryLogin(user, password));
        QVERIFY(refused.wait());
    }
    QCOMPARE(refused.count(), 5);
    QCOMPARE(refused.first(), refused.last()); // which of the two is wrong is nobody's business
    QVERIFY(flow.tryLogin("alice", "pw"));
    QVERIFY(succeeded.wait());
    QCOMPARE(succeeded.first().first().value<AccountPtr>()->name, "alice");
}

void LoginFlowTest::oneAtATime()
{
    LoginFlow flow(m_parts->services);
    QSignalSpy succeeded(&flow, &LoginFlow::succeeded);
    QVERIFY(flow.tryLogin("alice", "pw"));
    QVERIFY(!flow.tryLogin("alice", "pw"));
    QVERIFY(succeeded.wait());
}

void LoginFlowTest::removedMeanwhile()
{
    LoginFlow flow(m_parts->services);
    QSignalSpy succeeded(&flow, &LoginFlow::succeeded);
    QSignalSpy refused(&flow, &LoginFlow::refused);
    tryAndMeanwhile(flow, [&] { QVERIFY(m_parts->accounts.remove(m_parts->accounts.find("alice"))); });
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(succeeded.count(), 0);
}

// Another account of that name, and of that very password: this login was not its.
void LoginFlowTest::madeAgainMeanwhile()
{
    LoginFlow flow(m_parts->services);
    QSignalSpy succeeded(&flow, &LoginFlow::succeeded);
    QSignalSpy refused(&flow, &LoginFlow::refused);
    tryAndMeanwhile(flow, [&] {
        QVERIFY(m_parts->accounts.remove(m_parts->accounts.find("alice")));
        QVERIFY(m_parts->addAccount("alice", "pw"));
    });
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(succeeded.count(), 0);
    QVERIFY(flow.tryLogin("alice", "pw"));
    QVERIFY(succeeded.wait());
}

void LoginFlowTest::passwordChangedMeanwhile()
{
    LoginFlow flow(m_parts->services);
    QSignalSpy succeeded(&flow, &LoginFlow::succeeded);
    QSignalSpy refused(&flow, &LoginFlow::refused);
    tryAndMeanwhile(flow, [&] {
        QVERIFY(m_parts->accounts.setPassword(m_parts->accounts.find("alice"), m_parts->hasher.makeNow("new")));
    });
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(succeeded.count(), 0);
    QVERIFY(flow.tryLogin("alice", "new"));
    QVERIFY(succeeded.wait());
}

void LoginFlowTest::goneMeanwhile()
{
    auto flow = std::make_unique<LoginFlow>(m_parts->services);
    tryAndMeanwhile(*flow, [&] { flow.reset(); });
    QTRY_COMPARE(m_parts->hasher.pending(), 0);
}

void LoginFlowTest::deadlineOnlyWhileNobodyTries()
{
    ServerConfig config = testConfig();
    config.loginDeadlineMs = 50;
    config.loginRetryMs = 100;
    ServerParts parts(config);
    QVERIFY(parts.addAccount("alice", "pw"));
    LoginFlow flow(parts.services);
    QSignalSpy timedOut(&flow, &LoginFlow::timedOut);
    QSignalSpy refused(&flow, &LoginFlow::refused);
    QSignalSpy succeeded(&flow, &LoginFlow::succeeded);
    flow.start();
    QVERIFY(timedOut.wait());
    QVERIFY(flow.tryLogin("alice", "wrong"));
    QVERIFY(refused.wait());
    QVERIFY(timedOut.wait());
    QVERIFY(flow.tryLogin("alice", "pw"));
    QVERIFY(succeeded.wait());
    QVERIFY(!timedOut.wait(200));
}

void LoginFlowTest::matchesWhatWasLoggedInWith()
{
    LoginFlow flow(m_parts->services);
    QSignalSpy succeeded(&flow, &LoginFlow::succeeded);
    QVERIFY(!flow.matches("alice", "pw"));
    QVERIFY(!flow.matches("", ""));
    QVERIFY(flow.tryLogin("alice", "pw"));
    QVERIFY(succeeded.wait());
    QVERIFY(flow.matches("alice", "pw"));
    QVERIFY(!flow.matches("alicep", "w"));
    QVERIFY(!flow.matches("alice", "p"));
    QVERIFY(!flow.matches("", "alicepw"));
}

// As many checks as may fail are under way, and none ends: whoever is behind them is told in the end.
void LoginFlowTest::waitBehindOthersEnds()
{
    ServerConfig config = testConfig();
    config.freeTriesPerName = 1;
    config.tryEveryMsPerName = 1000;
    config.longestTryWaitMs = 200;
    ServerParts parts(config);
    QVERIFY(parts.addAccount("alice", "pw"));
    const QHostAddress peer(QStringLiteral("192.0.2.1"));
    QCOMPARE(parts.throttle.ask(parts.throttle.tryOf("alice", peer, false), 0).waitMs, 0);
    LoginFlow flow(parts.services, peer);
    QSignalSpy refused(&flow, &LoginFlow::refused);
    QSignalSpy turnedAway(&flow, &LoginFlow::turnedAway);
    QVERIFY(flow.tryLogin("alice", "pw"));
    QVERIFY(turnedAway.wait(3000));
    QVERIFY(turnedAway.first().first().toString().startsWith(QLatin1String("Too many")));
    QCOMPARE(refused.count(), 0); // nobody has looked at the password
    QVERIFY(!flow.isUnderWay());
}

QTEST_GUILESS_MAIN(LoginFlowTest)
#include "tst_loginflow.moc"
