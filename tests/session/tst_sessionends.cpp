// What ends a session, or is ended by it, in the middle of something: nothing is done, told or believed after that.
#include "support/session_fake.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;
using State = ConnectionState;

namespace {

const QString J = QStringLiteral("5b1f0c9e");
constexpr qint64 kNight = 8 * 3600 * 1000;

// Reconnects only when it is told to.
Session::Options patientOptions()
{
    Session::Options options = quickOptions();
    options.backoffBaseMs = options.backoffCapMs = 3600000;
    return options;
}

void logInWithAJournal(FakeNet &net)
{
    net.logIn();
    net.say("CaramCommand.AlarmJournal 5b1f0c9e:1:10");
}

void loseLink(FakeNet &net)
{
    net.control->end(QAbstractSocket::NetworkError);
    QTRY_COMPARE(net.session->status().state, State::Waiting);
}

LoginRequest loginToName(const QString &host)
{
    LoginRequest request = loginTo(5000);
    request.address.host = host;
    return request;
}

} // namespace

class tst_SessionEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loggedInElsewhere_data();
    void loggedInElsewhere();
    void loggedOutAndDeleted();
    void loggedOutBlindAndDeleted();
    void deletedWhenItIsBlind();
    void blindTimeOfItsOwn();
    void onlyWhatPassesIsTriedAgain_data();
    void onlyWhatPassesIsTriedAgain();
    void turnedAwayWithoutAWord();
    void connectedTooLate();
    void nothingToAcknowledgeTo();
    void nameFoundForNobody();
    void nameFoundForAnother();
    void heartbeatAnsweredAfterARefusal();
    void asksAboutACameraThatItKnows();
    void diagnosticsBeforeTheLogin();
    void answersThatSleptProveNothing_data();
    void answersThatSleptProveNothing();
    void theOnlyHeartbeatWasBeforeTheSleep();
};

void tst_SessionEnds::loggedInElsewhere_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("logged out") << false;
    QTest::newRow("deleted") << true;
}

// Whoever hears that the old connection is over has the last word.
void tst_SessionEnds::loggedInElsewhere()
{
    QFETCH(bool, deleted);
    FakeNet net;
    net.logIn();
    connect(net.session.get(), &Session::statesLost, this, [&] {
        if (deleted)
            net.session.reset();
        else
            net.session->logOut();
    });
    net.session->logIn(loginTo(5001), {});
    QVERIFY(deleted ? !net.session : net.session->status().state == State::Offline);
    QCOMPARE(net.socketsMade, 1);
}

void tst_SessionEnds::loggedOutAndDeleted()
{
    FakeNet net;
    net.logIn();
    QSignalSpy status(net.session.get(), &Session::statusChanged);
    connect(net.session.get(), &Session::statesLost, this, [&] { net.session.reset(); });
    net.session->logOut();
    QVERIFY(!net.session);
    QCOMPARE(status.size(), 0);
}

void tst_SessionEnds::loggedOutBlindAndDeleted()
{
    FakeNet net(patientOptions());
    logInWithAJournal(net);
    loseLink(net);
    QSignalSpy status(net.session.get(), &Session::statusChanged);
    QList<Alarm> told;
    connect(net.session.get(), &Session::alarmsArrived, this, [&](const QList<Alarm> &batch) {
        told = batch;
        net.session.reset();
    });
    net.session->logOut();
    QVERIFY(!net.session);
    QCOMPARE(told.size(), 1); // the time of which nothing is known
    QCOMPARE(told.first().kind, Alarm::Kind::Gap);
    QCOMPARE(status.size(), 0);
}

void tst_SessionEnds::deletedWhenItIsBlind()
{
    FakeNet net(patientOptions());
    logInWithAJournal(net);
    QSignalSpy lost(net.session.get(), &Session::statesLost);
    qint64 since = 0;
    connect(net.session.get(), &Session::blindSinceChanged, this, [&](qint64 at) {
        since = at;
        net.session.reset();
    });
    net.control->end(QAbstractSocket::NetworkError);
    QTRY_VERIFY(!net.session);
    QVERIFY(since > 0);
    QCOMPARE(lost.size(), 0);
}

// Refused while it was online, and corrected: that time counts, not what an earlier run of the program has left.
void tst_SessionEnds::blindTimeOfItsOwn()
{
    FakeNet net(patientOptions());
    logInWithAJournal(net);
    QSignalSpy lost(net.session.get(), &Session::statesLost);
    QSignalSpy alarms(net.session.get(), &Session::alarmsArrived);
    net.say("LoginCommand.LoginError the password was changed");
    QCOMPARE(lost.size(), 1);
    Session::Terms terms;
    terms.blindSince = 5000;
    net.session->logIn(loginTo(5000), {J, 10}, terms);
    net.say("LoginCommand.LoginOk 0");
    QCOMPARE(net.session->status().state, State::Online);
    net.say("CaramCommand.AlarmJournal 5b1f0c9e:1:10");
    QTRY_COMPARE(all<Alarm>(alarms).size(), 1);
    QCOMPARE(all<Alarm>(alarms).first().kind, Alarm::Kind::Gap);
    QCOMPARE(all<Alarm>(alarms).first().time, lost.first().first().toLongLong());
}

void tst_SessionEnds::onlyWhatPassesIsTriedAgain_data()
{
    QTest::addColumn<QAbstractSocket::SocketError>("error");
    QTest::addColumn<State>("state");
    QTest::newRow("nothing answers") << QAbstractSocket::ConnectionRefusedError << State::Waiting;
    QTest::newRow("no TLS") << QAbstractSocket::SslHandshakeFailedError << State::Offline;
    QTest::newRow("the proxy's password") << QAbstractSocket::ProxyAuthenticationRequiredError << State::Offline;
}

// Before the first login that succeeds, although nobody is there to press a button.
void tst_SessionEnds::onlyWhatPassesIsTriedAgain()
{
    QFETCH(QAbstractSocket::SocketError, error);
    QFETCH(State, state);
    FakeNet net(patientOptions());
    Session::Terms terms;
    terms.keepTrying = true;
    net.session->logIn(loginTo(5000), {}, terms);
    net.newest->refuse(error);
    QTRY_COMPARE(net.session->status().state, state);
    QVERIFY(!net.session->status().error.text.isEmpty());
    QCOMPARE(net.session->status().error.kind, state == State::Waiting ? ErrorKind::Transient : ErrorKind::Permanent);
}

void tst_SessionEnds::turnedAwayWithoutAWord()
{
    FakeNet net;
    net.connectToServer();
    net.say("NormalCommand.Error LoginCommand.Login|");
    QCOMPARE(net.session->status().state, State::Offline);
    QCOMPARE(net.session->status().error.text,
             QStringLiteral("The server did not take the login. Try again in a moment."));
}

// Nothing of ours, and above all no password, goes to what is closed.
void tst_SessionEnds::connectedTooLate()
{
    FakeNet net(patientOptions());
    net.session->logIn(loginTo(5000), {});
    const QPointer<test::FakeSocket> socket = net.newest;
    socket->refuse(QAbstractSocket::ConnectionRefusedError);
    socket->establish();
    QCOMPARE(socket->written(), QByteArray());
    QTRY_COMPARE(net.session->status().state, State::Offline);
    QCOMPARE(net.session->status().error.kind, ErrorKind::Transient);
}

// The server has lost the extension between two connections, and with it what could take an acknowledgement.
void tst_SessionEnds::nothingToAcknowledgeTo()
{
    FakeNet net(patientOptions());
    logInWithAJournal(net);
    net.say("CaramCommand.PrushCaramerAlarmInfo A:motion:11:20261119T230117.250Z");
    loseLink(net);
    net.session->retryNow();
    net.control = net.newest;
    net.control->establish();
    net.say("LoginCommand.LoginOk 0");
    QCOMPARE(net.session->status().state, State::Online);
    (void)net.control->takeWritten();
    net.session->acknowledgeAlarms({J, 11});
    net.session->logOut(); // what is to be acknowledged goes before it
    QVERIFY(net.control);
    QCOMPARE(net.control->written(), QByteArray());
}

void tst_SessionEnds::nameFoundForNobody()
{
    std::function<void(const QList<QHostAddress> &)> answer;
    Session::Options options = quickOptions();
    options.resolver = [&](const QString &, const auto &found) { answer = found; };
    FakeNet net(options);
    net.session->logIn(loginToName(QStringLiteral("one.localhost")), {});
    QVERIFY(answer);
    net.session.reset();
    answer({QHostAddress(QHostAddress::LocalHost)});
    QCOMPARE(net.socketsMade, 0);
}

// One name at a time is looked up; the answer for the one is none for the other.
void tst_SessionEnds::nameFoundForAnother()
{
    QStringList asked;
    std::function<void(const QList<QHostAddress> &)> answer;
    Session::Options options = quickOptions();
    options.resolver = [&](const QString &name, const auto &found) {
        asked.append(name);
        answer = found;
    };
    FakeNet net(options);
    net.session->logIn(loginToName(QStringLiteral("one.localhost")), {});
    net.session->logOut();
    net.session->logIn(loginToName(QStringLiteral("two.localhost")), {});
    QCOMPARE(asked, QStringList{QStringLiteral("one.localhost")});
    const auto first = answer;
    first({QHostAddress(QStringLiteral("192.0.2.1"))});
    QCOMPARE(asked, (QStringList{QStringLiteral("one.localhost"), QStringLiteral("two.localhost")}));
    QCOMPARE(net.socketsMade, 0);
    answer({QHostAddress(QHostAddress::LocalHost)});
    QCOMPARE(net.socketsMade, 1);
}

void tst_SessionEnds::heartbeatAnsweredAfterARefusal()
{
    FakeNet net;
    net.logIn();
    (void)net.control->takeWritten();
    net.session->checkLink();
    QVERIFY(net.control->takeWritten().contains("NormalCommand.HeartBeat 1\n"));
    net.say("LoginCommand.LoginError the account was removed");
    const ConnectionStatus refused = net.session->status();
    QCOMPARE(refused.state, State::Offline);
    net.say("NormalCommand.HeartBeat 1");
    QCOMPARE(net.session->status(), refused); // no round trip of a connection that carries nothing
    QCOMPARE(net.control->written(), QByteArray());
}

void tst_SessionEnds::asksAboutACameraThatItKnows()
{
    FakeNet net;
    net.logIn();
    net.say("CaramCommand.PrushCaramerOnlineStatus CAM-7:true");
    (void)net.control->takeWritten();
    net.session->checkLink();
    const QByteArray written = net.control->takeWritten();
    QVERIFY2(written.contains("CaramCommand.CheckCaramerOnlineStatus CAM-7\n"), written.constData());
}

void tst_SessionEnds::diagnosticsBeforeTheLogin()
{
    FakeNet net;
    net.connectToServer();
    QCOMPARE(net.session->status().state, State::LoggingIn);
    const Session::Diagnostics diagnostics = net.session->diagnostics();
    QVERIFY(diagnostics.messagesSent > 0);
    QCOMPARE(diagnostics.cipher, QString());
    QVERIFY(!diagnostics.certificate);
}

// --- sleep ----------------------------------------------------------------------------------------------------------

namespace {

// A session that looks at its clocks only when the test waits for it.
struct Sleeper
{
    qint64 ahead = 0;
    int looks = 0; // at the clock
    FakeNet net{options()};

    Session::Options options()
    {
        Session::Options made = patientOptions();
        made.wallClock = [this] {
            ++looks;
            return now();
        };
        made.sleepCheckMs = 20;
        return made;
    }
    [[nodiscard]] qint64 now() const { return QDateTime::currentMSecsSinceEpoch() + ahead; }
    // Online, after the clocks were compared for the first time: that is what a jump is measured from.
    bool logIn()
    {
        looks = 0;
        if (!QTest::qWaitFor([this] { return looks > 0; }))
            return false;
        net.logIn();
        return net.session->status().state == State::Online;
    }
    // Returns right after the session has noticed and asked, while nothing else has had its turn.
    bool sleepAndAsk(const QByteArray &question)
    {
        (void)net.control->takeWritten();
        ahead += kNight;
        const QDeadlineTimer limit(5000);
        while (!net.control->written().contains(question) && !limit.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
        return net.control->written().contains(question);
    }
    // Since when nothing is known, now that the link is lost.
    qint64 lostAt()
    {
        QSignalSpy lost(net.session.get(), &Session::statesLost);
        net.control->end(QAbstractSocket::NetworkError);
        return QTest::qWaitFor([&] { return !lost.isEmpty(); }) ? lost.first().first().toLongLong() : -1;
    }
};

} // namespace

void tst_SessionEnds::answersThatSleptProveNothing_data()
{
    QTest::addColumn<bool>("noticed");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("proves");
    QTest::newRow("read before the sleep is noticed") << false << QByteArray("2") << false;
    QTest::newRow("asked before the sleep") << true << QByteArray("2") << false;
    QTest::newRow("asked after it") << true << QByteArray("3") << true;
}

void tst_SessionEnds::answersThatSleptProveNothing()
{
    QFETCH(bool, noticed);
    QFETCH(QByteArray, answer);
    QFETCH(bool, proves);
    Sleeper sleeper;
    FakeNet &net = sleeper.net;
    QVERIFY(sleeper.logIn());
    net.session->checkLink();
    net.say("NormalCommand.HeartBeat 1");
    net.session->checkLink();
    QVERIFY(net.control->takeWritten().contains("NormalCommand.HeartBeat 2\n"));
    const qint64 evening = sleeper.now();
    if (noticed)
        QVERIFY(sleeper.sleepAndAsk("NormalCommand.HeartBeat 3\n"));
    else
        sleeper.ahead += kNight;
    net.say("NormalCommand.HeartBeat " + answer);
    const qint64 lostAt = sleeper.lostAt();
    QVERIFY(lostAt > 0);
    QCOMPARE(lostAt > evening + kNight / 2, proves);
}

// A server that may know no heartbeats is not asked a second time, so that no answer to one can be new.
void tst_SessionEnds::theOnlyHeartbeatWasBeforeTheSleep()
{
    Sleeper sleeper;
    FakeNet &net = sleeper.net;
    QVERIFY(sleeper.logIn());
    net.session->checkLink();
    QVERIFY(net.control->takeWritten().contains("NormalCommand.HeartBeat 1\n"));
    const qint64 evening = sleeper.now();
    QVERIFY(sleeper.sleepAndAsk("CaramCommand.CheckCaramerOnlineStatus "));
    net.say("NormalCommand.HeartBeat 1");
    const qint64 lostAt = sleeper.lostAt();
    QVERIFY(lostAt > 0);
    QVERIFY(lostAt < evening + kNight / 2);
}

QTEST_GUILESS_MAIN(tst_SessionEnds)
#include "tst_sessionends.moc"
