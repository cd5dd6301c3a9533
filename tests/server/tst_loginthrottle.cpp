// How fast passwords may be tried: the rule by itself with a clock in the test's hand, and a server that keeps it.
#include "server/loginflow.h"
#include "server/loginthrottle.h"
#include "support/serverparts.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace watchpost::server;
using namespace watchpost::test;

namespace {

const QHostAddress kHome(QStringLiteral("192.0.2.1"));
const QHostAddress kElsewhere(QStringLiteral("198.51.100.7"));

QHostAddress address(quint32 number)
{
    return QHostAddress(0x0a000000U + number);
}

// How many of the tries were checked by that time, when each comes as soon as it may.
int checkedWithin(LoginThrottle &throttle, const LoginThrottle::Try &attempt, qint64 from, qint64 to)
{
    int checked = 0;
    for (qint64 now = from; now < to;) {
        const auto verdict = throttle.ask(attempt, now);
        if (verdict.waitMs > 0) {
            now += verdict.waitMs;
            continue;
        }
        ++checked;
        throttle.finished(attempt, false, now);
    }
    return checked;
}

} // namespace

class LoginThrottleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeMistakesAreFree();
    void guesserGetsAFewAMinute();
    void nameFromManyAddresses();
    void addressWithManyNames();
    void ipv6NetworkCountsAsOne();
    void atTheSameTimeGainsNothing();
    void rightOnesCostNothing();
    void forgottenWithTime();
    void knownAddressIsNotLockedOut();
    void nothingStaysOfWhoIsThrough();
    void strangersFillNoKnownPlace();
    void noLimit();
    void serverSlowsDownAndRefuses();
    void serverTreatsUnknownNamesAlike();
    void serverLetsTheKnownAddressIn();
    void knownAddressOutlivesARestart();
    void hangingUpCounts();
    void waitsWithoutBlocking();
};

void LoginThrottleTest::threeMistakesAreFree()
{
    const ServerConfig config;
    LoginThrottle throttle({config.freeTriesPerName, config.tryEveryMsPerName},
                           {config.freeTriesPerAddress, config.tryEveryMsPerAddress});
    const auto attempt = throttle.tryOf("alice", kHome, false);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(throttle.ask(attempt, 1000 * i).waitMs, 0);
        throttle.finished(attempt, false, 1000 * i);
    }
    QCOMPARE(throttle.ask(attempt, 4000).waitMs, 0);
}

void LoginThrottleTest::guesserGetsAFewAMinute()
{
    const ServerConfig config;
    LoginThrottle throttle({config.freeTriesPerName, config.tryEveryMsPerName},
                           {config.freeTriesPerAddress, config.tryEveryMsPerAddress});
    constexpr qint64 kHour = 3600 * 1000;
    const int checked = checkedWithin(throttle, throttle.tryOf("alice", kHome, false), 0, kHour);
    QVERIFY2(checked >= 240 && checked <= 245, qPrintable(QString::number(checked))); // 4 a minute
}

void LoginThrottleTest::nameFromManyAddresses()
{
    LoginThrottle throttle({5, 15000}, {10, 10000});
    int checked = 0;
    for (quint32 i = 0; i < 10000; ++i) {
        const auto attempt = throttle.tryOf("alice", address(i), false);
        if (throttle.ask(attempt, 0).waitMs > 0)
            continue;
        ++checked;
        throttle.finished(attempt, false, 0);
    }
    QCOMPARE(checked, 5);
}

void LoginThrottleTest::addressWithManyNames()
{
    LoginThrottle throttle({5, 15000}, {10, 10000});
    int checked = 0;
    for (int i = 0; i < 10000; ++i) {
        const auto attempt = throttle.tryOf("user" + std::to_string(i), kHome, false);
        if (throttle.ask(attempt, 0).waitMs > 0)
            continue;
        ++checked;
        throttle.finished(attempt, false, 0);
    }
    QCOMPARE(checked, 10);
    QCOMPARE(throttle.ask(throttle.tryOf("alice", kElsewhere, false), 0).waitMs, 0);
}

void LoginThrottleTest::ipv6NetworkCountsAsOne()
{
    LoginThrottle throttle({1000, 1000}, {1, 10000});
    const auto from = [&](const char *text) {
        return throttle.tryOf(text, QHostAddress(QString::fromLatin1(text)), false);
    };
    QCOMPARE(throttle.ask(from("2001:db8:1:2::1"), 0).waitMs, 0);
    throttle.finished(from("2001:db8:1:2::1"), false, 0);
    QVERIFY(throttle.ask(from("2001:db8:1:2:ffff::9"), 0).waitMs > 0);
    QCOMPARE(throttle.ask(from("2001:db8:1:3::1"), 0).waitMs, 0);
    // IPv4 in IPv6 clothes is IPv4, not one network of all.
    QCOMPARE(throttle.ask(from("::ffff:192.0.2.1"), 0).waitMs, 0);
    throttle.finished(from("::ffff:192.0.2.1"), false, 0);
    QVERIFY(throttle.ask(from("192.0.2.1"), 0).waitMs > 0);
    QCOMPARE(throttle.ask(from("::ffff:192.0.2.2"), 0).waitMs, 0);
}

void LoginThrottleTest::atTheSameTimeGainsNothing()
{
    LoginThrottle throttle({5, 15000}, {10, 10000});
    const auto attempt = throttle.tryOf("alice", kHome, false);
    int underWay = 0;
    for (int i = 0; i < 200; ++i)
        underWay += throttle.ask(attempt, 0).waitMs == 0 ? 1 : 0;
    QCOMPARE(underWay, 5);
    QVERIFY(!throttle.ask(attempt, 0).afterFailed); // they may all be right
    for (int i = 0; i < 5; ++i)
        throttle.finished(attempt, false, 0);
    QCOMPARE(throttle.ask(attempt, 0).waitMs, 15000);
    QVERIFY(throttle.ask(attempt, 0).afterFailed);
    QCOMPARE(throttle.ask(attempt, 15000).waitMs, 0);
}

void LoginThrottleTest::rightOnesCostNothing()
{
    LoginThrottle throttle({2, 15000}, {2, 10000});
    const auto attempt = throttle.tryOf("alice", kHome, false);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(throttle.ask(attempt, 0).waitMs, 0);
        throttle.finished(attempt, true, 0);
    }
    QCOMPARE(throttle.underWay(), 0);
}

void LoginThrottleTest::forgottenWithTime()
{
    LoginThrottle throttle({5, 15000}, {100, 1});
    const auto attempt = throttle.tryOf("alice", kHome, false);
    QCOMPARE(checkedWithin(throttle, attempt, 0, 1), 5);
    QCOMPARE(throttle.ask(attempt, 14999).waitMs, 1);
    QCOMPARE(checkedWithin(throttle, attempt, 75000, 75001), 5); // all are forgotten
}

void LoginThrottleTest::knownAddressIsNotLockedOut()
{
    LoginThrottle throttle({5, 15000}, {10, 10000});
    QCOMPARE(checkedWithin(throttle, throttle.tryOf("alice", kElsewhere, false), 0, 1), 5);
    QVERIFY(throttle.ask(throttle.tryOf("alice", address(5), false), 0).waitMs > 0);
    QCOMPARE(throttle.ask(throttle.tryOf("alice", kHome, true), 0).waitMs, 0);
    // Nor by somebody behind the same address who tries other names; and its own guesses are counted as everybody's.
    for (int i = 0; i < 10; ++i)
        (void)checkedWithin(throttle, throttle.tryOf("user" + std::to_string(i), kHome, false), 0, 1);
    QVERIFY(throttle.ask(throttle.tryOf("bob", kHome, false), 0).waitMs > 0);
    const auto known = throttle.tryOf("alice", kHome, true);
    throttle.finished(known, true, 0);
    QCOMPARE(checkedWithin(throttle, known, 0, 1), 5);
}

// The only part that grows with how many try: those whose password is being checked.
void LoginThrottleTest::nothingStaysOfWhoIsThrough()
{
    LoginThrottle throttle({5, 15000}, {1000000, 1});
    for (int i = 0; i < 1000; ++i) {
        const auto attempt = throttle.tryOf("name" + std::to_string(i), address(static_cast<quint32>(i)), false);
        if (throttle.ask(attempt, i).waitMs == 0)
            throttle.finished(attempt, false, i);
    }
    QCOMPARE(throttle.underWay(), 0);
    const auto attempt = throttle.tryOf("alice", kHome, false);
    QCOMPARE(throttle.ask(attempt, 0).waitMs, 0);
    QCOMPARE(throttle.underWay(), 2);
    throttle.finished(attempt, true, 0);
    QCOMPARE(throttle.underWay(), 0);
}

// Random names from everywhere, until any other name has to wait: who is where he usually is does not.
void LoginThrottleTest::strangersFillNoKnownPlace()
{
    LoginThrottle throttle({2, 15000}, {1000000, 1});
    for (int i = 0; i < 300000; ++i) {
        const auto attempt = throttle.tryOf("name" + std::to_string(i), address(static_cast<quint32>(i)), false);
        if (throttle.ask(attempt, 0).waitMs == 0)
            throttle.finished(attempt, false, 0);
    }
    QVERIFY(throttle.ask(throttle.tryOf("alice", kElsewhere, false), 0).waitMs > 0);
    QCOMPARE(checkedWithin(throttle, throttle.tryOf("alice", kHome, true), 0, 1), 2);
    QCOMPARE(checkedWithin(throttle, throttle.tryOf("bob", kHome, true), 0, 1), 2);
}

void LoginThrottleTest::noLimit()
{
    LoginThrottle throttle({5, 0}, {0, 0});
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(throttle.ask(throttle.tryOf("alice", kHome, false), 0).waitMs, 0);
        throttle.finished(throttle.tryOf("alice", kHome, false), false, 0);
    }
}

// --- a server that keeps it ------------------------------------------------------------------------------------------

namespace {

ServerConfig slowConfig(int everyMs)
{
    ServerConfig config = testConfig();
    config.freeTriesPerName = 2;
    config.tryEveryMsPerName = everyMs;
    config.longestTryWaitMs = 1000;
    return config;
}

const char kTooFast[] = "NormalCommand.Error LoginCommand.Login|Too many wrong passwords";

} // namespace

void LoginThrottleTest::serverSlowsDownAndRefuses()
{
    const auto server = startServer(slowConfig(3600 * 1000));
    QVERIFY(server);
    QCOMPARE(run(*server, "account add alice", "pw").exitCode, 0);
    for (int i = 0; i < 2; ++i) {
        LineClient guesser(server->port()); // one connection for each
        QVERIFY(guesser.ask("LoginCommand.Login alice|no").startsWith("LoginCommand.LoginError The user name or"));
    }
    LineClient guesser(server->port());
    QVERIFY(guesser.ask("LoginCommand.Login alice|no").startsWith(kTooFast));
    QVERIFY(guesser.waitForClosed()); // not now, whatever the password: come back later
    LineClient owner(server->port());
    QVERIFY(owner.ask("LoginCommand.Login alice|pw").startsWith(kTooFast)); // it is not even looked at
    QVERIFY(owner.waitForClosed());
    QVERIFY(run(*server, "status --json").output.contains(QLatin1String("\"throttled_logins\": 2")));
    QCOMPARE(run(*server, "account add bob", "pw").exitCode, 0);
    QVERIFY(logIn(*server, "bob", "pw"));
}

void LoginThrottleTest::serverTreatsUnknownNamesAlike()
{
    const auto server = startServer(slowConfig(3600 * 1000));
    QVERIFY(server);
    QCOMPARE(run(*server, "account add alice", "pw").exitCode, 0);
    const auto conversation = [&](const QByteArray &name) {
        QList<QByteArray> answers;
        for (int i = 0; i < 4; ++i) {
            LineClient guesser(server->port());
            answers << guesser.ask("LoginCommand.Login " + name + "|no");
        }
        return answers;
    };
    const QList<QByteArray> known = conversation("alice");
    QVERIFY(!known.constLast().isEmpty());
    QCOMPARE(conversation("nobody"), known);
}

// From 127.0.0.2 somebody hammers the account; at 127.0.0.1 it was logged in from before.
void LoginThrottleTest::serverLetsTheKnownAddressIn()
{
    const auto server = startServer(slowConfig(3600 * 1000));
    QVERIFY(server);
    QCOMPARE(run(*server, "account add alice", "pw").exitCode, 0);
    QVERIFY(logIn(*server, "alice", "pw"));
    const QHostAddress elsewhere(QStringLiteral("127.0.0.2"));
    for (int i = 0; i < 4; ++i) {
        LineClient guesser(server->port(), LineClient::Transport::Plain, elsewhere);
        QVERIFY(guesser.ask("LoginCommand.Login alice|no").startsWith(i < 2 ? "LoginCommand.LoginError" : kTooFast));
    }
    LineClient locked(server->port(), LineClient::Transport::Plain, elsewhere);
    QVERIFY(locked.ask("LoginCommand.Login alice|pw").startsWith(kTooFast));
    QVERIFY(logIn(*server, "alice", "pw"));
}

void LoginThrottleTest::knownAddressOutlivesARestart()
{
    QTemporaryDir directory;
    ServerConfig config = slowConfig(3600 * 1000);
    config.database = directory.filePath(QStringLiteral("server.db"));
    auto server = startServer(config);
    QVERIFY(server);
    QCOMPARE(run(*server, "account add alice", "pw").exitCode, 0);
    QVERIFY(logIn(*server, "alice", "pw"));
    server.reset();
    server = startServer(config);
    QVERIFY(server);
    const QHostAddress elsewhere(QStringLiteral("127.0.0.2"));
    for (int i = 0; i < 3; ++i) {
        LineClient guesser(server->port(), LineClient::Transport::Plain, elsewhere);
        QVERIFY(guesser.ask("LoginCommand.Login alice|no").startsWith(i < 2 ? "LoginCommand.LoginError" : kTooFast));
    }
    QVERIFY(logIn(*server, "alice", "pw"));
}

void LoginThrottleTest::hangingUpCounts()
{
    ServerParts parts(slowConfig(3600 * 1000));
    QVERIFY(parts.addAccount("alice", "pw"));
    for (int i = 0; i < 2; ++i) {
        LoginFlow flow(parts.services, kHome);
        QVERIFY(flow.tryLogin("alice", "no"));
        QTRY_COMPARE(parts.throttle.underWay(), 2);
    }
    QCOMPARE(parts.throttle.underWay(), 0);
    LoginFlow flow(parts.services, kHome);
    QSignalSpy refused(&flow, &LoginFlow::turnedAway);
    QVERIFY(flow.tryLogin("alice", "pw"));
    QVERIFY(refused.wait());
    QVERIFY(refused.first().first().toString().startsWith(QLatin1String("Too many")));
}

// The one who waits is that one connection: others are answered meanwhile, and its turn comes.
void LoginThrottleTest::waitsWithoutBlocking()
{
    const auto server = startServer(slowConfig(300));
    QVERIFY(server);
    QCOMPARE(run(*server, "account add alice", "pw").exitCode, 0);
    QCOMPARE(run(*server, "account add bob", "pw").exitCode, 0);
    LineClient guesser(server->port());
    for (int i = 0; i < 2; ++i)
        QVERIFY(guesser.ask("LoginCommand.Login alice|no").startsWith("LoginCommand.LoginError The user"));
    QElapsedTimer clock;
    clock.start();
    guesser.send("LoginCommand.Login alice|pw");
    QVERIFY(logIn(*server, "bob", "pw"));
    QVERIFY(guesser.pending().isEmpty());
    QVERIFY(guesser.next().startsWith("LoginCommand.LoginOk"));
    QVERIFY(clock.elapsed() >= 150);
}

QTEST_GUILESS_MAIN(LoginThrottleTest)
#include "tst_loginthrottle.moc"
