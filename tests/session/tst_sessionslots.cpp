// What the session is asked for, or what a slot does, at a moment that nobody would choose.
#include "session/datachannel.h"
#include "support/session_fake.h"

#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;
using State = ConnectionState;

namespace {

const QString J = QStringLiteral("5b1f0c9e");

QByteArray alarm(int sequence)
{
    return "CaramCommand.PrushCaramerAlarmInfo A:motion:" + QByteArray::number(sequence) + ":20261119T230117.250Z";
}

// Reconnects only when it is told to.
Session::Options patientOptions()
{
    Session::Options options = quickOptions();
    options.backoffBaseMs = options.backoffCapMs = 3600000;
    return options;
}

// Online, with one alarm missing that was asked for again.
void miss(FakeNet &net)
{
    net.logIn();
    net.say("CaramCommand.AlarmJournal 5b1f0c9e:1:10");
    net.say(alarm(11));
    net.say(alarm(13));
}

void loseLink(FakeNet &net)
{
    net.control->end(QAbstractSocket::NetworkError);
    QTRY_COMPARE(net.session->status().state, State::Waiting);
}

// The connection that the session has just begun, as far as the answer to the login.
void comeBack(FakeNet &net)
{
    net.control = net.newest;
    net.control->establish();
    net.say("NormalCommand.Capabilities alarm-replay");
    net.say("LoginCommand.LoginOk 0");
}

QList<Alarm> gaps(const QSignalSpy &spy)
{
    QList<Alarm> found = all<Alarm>(spy);
    found.removeIf([](const Alarm &one) { return one.kind != Alarm::Kind::Gap; });
    return found;
}

} // namespace

class tst_SessionSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trustedWhileWaiting();
    void wokenInEveryState();
    void closedWithoutAWord();
    void endedWhileAlarmsAreGivenUp_data();
    void endedWhileAlarmsAreGivenUp();
    void endedWhileTheJournalChanges_data();
    void endedWhileTheJournalChanges();
    void loggedOutWhileTheLinkCloses();
    void refusedOnlineAndDeleted();
    void lostBeforeTheJournal();
    void journalChangedWhileBlind();
    void journalWithAHoleFromTheDisk();
    void noDataChannelUnlessOnline();
    void roundTripOfManyAnswers();
};

void tst_SessionSlots::trustedWhileWaiting()
{
    FakeNet net(patientOptions());
    net.logIn();
    loseLink(net);
    CertificateInfo accepted;
    accepted.sha256 = QByteArray(32, 'x');
    net.session->trust(accepted);
    QCOMPARE(net.session->status().state, State::Connecting);
    QCOMPARE(net.socketsMade, 2);
    QVERIFY(net.session->request().pinned.has_value());
    QCOMPARE(net.session->request().pinned->sha256, accepted.sha256);
    net.session->trust(accepted); // nothing to try again
    QCOMPARE(net.socketsMade, 2);
}

void tst_SessionSlots::wokenInEveryState()
{
    FakeNet net(patientOptions());
    net.session->wake();
    QCOMPARE(net.session->status().state, State::Offline);
    QCOMPARE(net.socketsMade, 0);
    net.session->logIn(loginTo(5000), {});
    net.session->wake(); // the first try is the user's: it goes on
    QCOMPARE(net.socketsMade, 1);
    net.control = net.newest;
    net.control->establish();
    net.session->wake();
    QCOMPARE(net.session->status().state, State::LoggingIn);
    QCOMPARE(net.socketsMade, 1);
    net.say("LoginCommand.LoginOk 0");
    (void)net.control->takeWritten();
    net.session->wake();
    QCOMPARE(net.session->status().state, State::Online);
    QVERIFY(!net.control->takeWritten().isEmpty()); // is it alive?
    net.control->end(QAbstractSocket::NetworkError);
    QTRY_COMPARE(net.socketsMade, 2); // it is not, and nobody waits
    net.session->wake();              // what is under way belongs to a network that may be gone
    QCOMPARE(net.socketsMade, 3);
    comeBack(net);
    loseLink(net);
    net.session->wake();
    QCOMPARE(net.session->status().state, State::Connecting);
    QCOMPARE(net.socketsMade, 4);
}

void tst_SessionSlots::closedWithoutAWord()
{
    FakeNet net;
    net.connectToServer();
    net.control->disconnectFromHost();
    QTRY_COMPARE(net.session->status().state, State::Offline);
    const QString text = net.session->status().error.text;
    QVERIFY2(text.contains(QStringLiteral("closed the connection")), qPrintable(text));
}

void tst_SessionSlots::endedWhileAlarmsAreGivenUp_data()
{
    QTest::addColumn<bool>("atTheGap");
    QTest::addColumn<bool>("deleted");
    QTest::newRow("logged out when the gap is told") << true << false;
    QTest::newRow("deleted when the gap is told") << true << true;
    QTest::newRow("logged out when they are given up") << false << false;
    QTest::newRow("deleted when they are given up") << false << true;
}

// What was given up belongs to the account that was logged in, and is told of no other.
void tst_SessionSlots::endedWhileAlarmsAreGivenUp()
{
    QFETCH(bool, atTheGap);
    QFETCH(bool, deleted);
    FakeNet net;
    miss(net);
    int told = 0;
    const auto end = [&] {
        if (deleted)
            net.session.reset();
        else
            net.session->logOut();
    };
    connect(net.session.get(), &Session::alarmsArrived, this, [&](const QList<Alarm> &batch) {
        if (atTheGap && batch.last().kind == Alarm::Kind::Gap)
            end();
    });
    connect(net.session.get(), &Session::alarmsGivenUp, this, [&](const QString &journal) {
        QCOMPARE(journal, J);
        ++told;
        if (!atTheGap)
            end();
    });
    net.say("NormalCommand.Error CaramCommand.ReplayAlarms|no");
    QCOMPARE(told, atTheGap ? 0 : 1);
    QVERIFY(deleted ? !net.session : net.session->status().state == State::Offline);
}

void tst_SessionSlots::endedWhileTheJournalChanges_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("logged out") << false;
    QTest::newRow("deleted") << true;
}

// Where the new journal begins is the account's that was logged in, and is told of no other.
void tst_SessionSlots::endedWhileTheJournalChanges()
{
    QFETCH(bool, deleted);
    FakeNet net;
    net.session->logIn(loginTo(5000), {QStringLiteral("an older one"), 7});
    comeBack(net);
    int begins = 0;
    connect(net.session.get(), &Session::alarmsBeginAfter, this, [&] { ++begins; });
    connect(net.session.get(), &Session::alarmsArrived, this, [&] {
        if (deleted)
            net.session.reset();
        else
            net.session->logOut();
    });
    net.say("CaramCommand.AlarmJournal 5b1f0c9e:1:10");
    QVERIFY(deleted ? !net.session : net.session->status().state == State::Offline);
    QCOMPARE(begins, 0);
}

// The end of the old link is no end of the next one.
void tst_SessionSlots::loggedOutWhileTheLinkCloses()
{
    FakeNet net;
    net.logIn();
    net.control->end(QAbstractSocket::NetworkError);
    net.session->logOut();
    net.session->logIn(loginTo(5000), {});
    net.control = net.newest;
    QCoreApplication::processEvents();
    QCOMPARE(net.session->status().state, State::Connecting);
    QCOMPARE(net.session->status().error.kind, ErrorKind::None);
    comeBack(net);
    QCOMPARE(net.session->status().state, State::Online);
}

void tst_SessionSlots::refusedOnlineAndDeleted()
{
    FakeNet net;
    net.logIn();
    int refused = 0;
    connect(net.session.get(), &Session::statesLost, this, [&] { net.session.reset(); });
    connect(net.session.get(), &Session::loginRefused, this, [&] { ++refused; });
    net.say("LoginCommand.LoginError the account was removed");
    QVERIFY(!net.session);
    QCOMPARE(refused, 0);
}

// Online, and yet no alarm could come: the blind time began when the first connection was lost.
void tst_SessionSlots::lostBeforeTheJournal()
{
    FakeNet net(patientOptions());
    net.logIn();
    net.say("CaramCommand.AlarmJournal 5b1f0c9e:1:10");
    QSignalSpy lost(net.session.get(), &Session::statesLost);
    QSignalSpy alarms(net.session.get(), &Session::alarmsArrived);
    loseLink(net);
    for (int i = 0; i < 2; ++i) {
        net.session->retryNow();
        comeBack(net);
        QCOMPARE(net.session->status().state, State::Online);
        if (i == 0)
            loseLink(net);
    }
    net.say("CaramCommand.AlarmJournal 5b1f0c9e:1:10");
    QCOMPARE(lost.size(), 2);
    QTRY_COMPARE(gaps(alarms).size(), 1);
    QCOMPARE(gaps(alarms).first().time, lost.first().first().toLongLong());
}

// The row covers all the time in which nothing came.
void tst_SessionSlots::journalChangedWhileBlind()
{
    FakeNet net(patientOptions());
    net.logIn();
    net.say("CaramCommand.AlarmJournal 5b1f0c9e:1:10");
    QSignalSpy lost(net.session.get(), &Session::statesLost);
    QSignalSpy alarms(net.session.get(), &Session::alarmsArrived);
    loseLink(net);
    QTest::qWait(5);
    net.session->retryNow();
    comeBack(net);
    net.say("CaramCommand.AlarmJournal 0000ffff:1:10");
    QVERIFY(!gaps(alarms).isEmpty());
    QCOMPARE(gaps(alarms).first().severity, Severity::Warning);
    QCOMPARE(gaps(alarms).first().time, lost.first().first().toLongLong());
    QVERIFY(gaps(alarms).first().receivedAt > gaps(alarms).first().time);
}

// Missing since an earlier run of the program: it is asked for, and nothing is acknowledged past it.
void tst_SessionSlots::journalWithAHoleFromTheDisk()
{
    FakeNet net;
    net.session->logIn(loginTo(5000), {J, 5, {{7, 8}}});
    comeBack(net);
    (void)net.control->takeWritten();
    net.say("CaramCommand.AlarmJournal 5b1f0c9e:1:8");
    QVERIFY(net.control->written().contains("CaramCommand.ReplayAlarms 5\n"));
    QSignalSpy alarms(net.session.get(), &Session::alarmsArrived);
    net.say(alarm(6) + '\n' + alarm(7) + '\n' + alarm(8));
    QCOMPARE(all<Alarm>(alarms).size(), 1);
    QCOMPARE(all<Alarm>(alarms).first().sequence, 6);
    net.session->acknowledgeAlarms({J, 8});
    QTRY_VERIFY(net.control->written().contains("CaramCommand.AckAlarms 8\n"));
}

void tst_SessionSlots::noDataChannelUnlessOnline()
{
    FakeNet net(patientOptions());
    const DataPort port{5001, "token"};
    QVERIFY(!net.session->makeDataChannel(port));
    net.logIn();
    QVERIFY(net.session->makeDataChannel(port));
    QVERIFY(!net.session->makeDataChannel({}));
    QVERIFY(!net.session->makeDataChannel({80, "token"}));
    loseLink(net);
    QVERIFY(!net.session->makeDataChannel(port));
}

// The figure on the screen does not flicker with each answer.
void tst_SessionSlots::roundTripOfManyAnswers()
{
    FakeNet net;
    net.logIn();
    QSignalSpy status(net.session.get(), &Session::statusChanged);
    for (int i = 0; i < 5; ++i) {
        net.session->requestDataPort();
        QTest::qWait(2 * i);
        net.say("NormalCommand.ReturnDataSocketPort 5001|t");
    }
    QVERIFY(net.session->status().roundTripMs >= 0);
    QVERIFY(status.size() <= 1);
}

QTEST_GUILESS_MAIN(tst_SessionSlots)
#include "tst_sessionslots.moc"
