// What the server says at a time when it should not, and what it says instead of an answer (docs/protocol.md,
// "Commands"): no request may be waited for after that, and nothing may be told that is not so.
#include "session/datachannel.h"
#include "support/session_fake.h"

#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;
using State = ConnectionState;

namespace {

// Everything that a session tells of what it heard, once it is online.
struct Told
{
    explicit Told(Session *session)
        : states(session, &Session::cameraStatesChanged)
        , alarms(session, &Session::alarmsArrived)
        , begins(session, &Session::alarmsBeginAfter)
        , counts(session, &Session::serverCameraCountChanged)
        , ports(session, &Session::dataPortReturned)
        , deletes(session, &Session::cameraDeleted)
        , logins(session, &Session::loggedIn)
    {
    }
    [[nodiscard]] qsizetype all() const
    {
        return states.size() + alarms.size() + begins.size() + counts.size() + ports.size() + deletes.size();
    }

    QSignalSpy states, alarms, begins, counts, ports, deletes, logins;
};

void unexpectedLines()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {
             "CaramCommand.PrushCaramerOnlineStatus A:true",
             "CaramCommand.ReturnCaramerOnlineStatus A;true",
             "CaramCommand.PrushCaramerAlarmInfo A:motion:1:20261119T230117.250Z",
             "CaramCommand.AlarmJournal 5b1f0c9e:1:42",
             "CaramCommand.PrushCaramerCount 4",
             "CaramCommand.DeleteSucess A",
             "CaramCommand.DeleteFail A|no",
             "NormalCommand.ReturnDataSocketPort 5001|t",
             "NormalCommand.ReturnDataSocketPort",
             "NormalCommand.Error CaramCommand.CheckCaramerOnlineStatus|no",
             "NormalCommand.Error NormalCommand.CreatDataSocket|no",
             "NormalCommand.Error CaramCommand.DeleteCaramer|no",
             "NormalCommand.Error CaramCommand.ReplayAlarms|no",
             "NormalCommand.Error CaramCommand.FromTomorrow|no",
             "NormalCommand.Error |no",
             "CaramCommand.DownLoadCaramer 0", // for servers only
             "CaramCommand.FromTomorrow 1",
             "not a command at all",
         })
        QTest::newRow(line) << QByteArray(line);
}

QStringList ids(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QStringLiteral("CAM-%1").arg(i));
    return list;
}

} // namespace

class tst_SessionMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheLoginsAnswer_data() { unexpectedLines(); }
    void beforeTheLoginsAnswer();
    void afterTheRefusal_data() { unexpectedLines(); }
    void afterTheRefusal();
    void unasked();
    void theServersHeartbeatBeforeTheLoginsAnswer();
    void journalWithoutReplay();
    void alarmBeforeTheJournal();
    void secondLoginOk();
    void refusedTwice();

    void errorForALogin();
    void errorForAStatusQuery();
    void errorForADataPort();
    void errorForARemoval();
    void errorForAReplay();
    void removalsNeedTheExtension();
    void replayOfANewerHistoryIsNotAskedTwice();

    void timesOut_data();
    void timesOut();
    void mostTellingError_data();
    void mostTellingError();
    void cutWhileOnline_data();
    void cutWhileOnline();
    void slotOfThePortLogsOut();
};

// --- at the wrong time ----------------------------------------------------------------------------------------------

void tst_SessionMessages::beforeTheLoginsAnswer()
{
    QFETCH(QByteArray, line);
    FakeNet net;
    Told told(net.session.get());
    net.connectToServer();
    net.say("NormalCommand.Capabilities data-token;pipeline;alarm-replay;unbind;list-push");
    net.say(line);
    QCOMPARE(net.session->status().state, State::LoggingIn);
    QCOMPARE(net.control->written(), QByteArray());
    net.say("LoginCommand.LoginOk 3|2026-11-19T20:14:05Z|192.0.2.7");
    QCOMPARE(net.session->status().state, State::Online);
    QCOMPARE(told.logins.size(), 1);
    QCOMPARE(told.logins.first().first().toInt(), 3);
    QCOMPARE(told.all(), 0);
}

void tst_SessionMessages::afterTheRefusal()
{
    QFETCH(QByteArray, line);
    FakeNet net;
    Told told(net.session.get());
    net.connectToServer();
    net.say("LoginCommand.LoginError no such user");
    const ConnectionStatus refused = net.session->status();
    QCOMPARE(refused.state, State::Offline);
    net.say(line);
    QCOMPARE(net.session->status(), refused);
    QCOMPARE(net.control->written(), QByteArray());
    QCOMPARE(told.all() + told.logins.size(), 0);
    // And the second try still goes over the same connection.
    net.session->logIn(loginTo(5000), {});
    net.say("LoginCommand.LoginOk 0");
    QCOMPARE(net.session->status().state, State::Online);
    QCOMPARE(net.socketsMade, 1);
}

// Online, but nobody has asked for it.
void tst_SessionMessages::unasked()
{
    FakeNet net;
    net.logIn();
    Told told(net.session.get());
    for (const char *line :
         {"CaramCommand.ReturnCaramerOnlineStatus A;true", "CaramCommand.DeleteSucess A",
          "CaramCommand.DeleteFail A|no", "NormalCommand.ReturnDataSocketPort 5001|t",
          "NormalCommand.Error CaramCommand.CheckCaramerOnlineStatus|no",
          "NormalCommand.Error NormalCommand.CreatDataSocket|no", "NormalCommand.Error CaramCommand.DeleteCaramer|no",
          "NormalCommand.Error CaramCommand.ReplayAlarms|no", "NormalCommand.Error |what was that"})
        net.say(line);
    QCOMPARE(told.all(), 0);
    QCOMPARE(net.session->status().state, State::Online);
    // What is asked afterwards gets its own answer, not one of those.
    net.session->requestDataPort();
    QCOMPARE(told.ports.size(), 0);
    net.say("NormalCommand.ReturnDataSocketPort 5002|token");
    QCOMPARE(told.ports.size(), 1);
    const auto port = told.ports.first().first().value<DataPort>();
    QCOMPARE(port.port, std::optional<quint16>(5002));
    QCOMPARE(port.token, QByteArray("token"));
}

void tst_SessionMessages::theServersHeartbeatBeforeTheLoginsAnswer()
{
    FakeNet net;
    net.connectToServer();
    net.say("NormalCommand.HeartBeat 4711");
    QCOMPARE(net.control->takeWritten(), QByteArray("NormalCommand.HeartBeat 4711\n"));
    QCOMPARE(net.session->status().roundTripMs, -1);
}

void tst_SessionMessages::journalWithoutReplay()
{
    FakeNet net;
    net.logIn("pipeline");
    (void)net.control->takeWritten();
    Told told(net.session.get());
    net.say("CaramCommand.AlarmJournal 5b1f0c9e:1:42");
    QCOMPARE(net.control->written(), QByteArray());
    QCOMPARE(told.all(), 0);
}

// The journal comes first; a server that sends an alarm before it has not lost it for us.
void tst_SessionMessages::alarmBeforeTheJournal()
{
    FakeNet net;
    net.logIn();
    Told told(net.session.get());
    net.say("CaramCommand.PrushCaramerAlarmInfo A:motion:0:20261119T230117.250Z");
    QCOMPARE(all<Alarm>(told.alarms).size(), 1);
    QCOMPARE(all<Alarm>(told.alarms).first().cameraId, QStringLiteral("A"));
}

void tst_SessionMessages::secondLoginOk()
{
    FakeNet net;
    net.logIn();
    Told told(net.session.get());
    net.say("LoginCommand.LoginOk 9");
    QCOMPARE(told.logins.size(), 0);
    QCOMPARE(net.session->status().state, State::Online);
}

void tst_SessionMessages::refusedTwice()
{
    FakeNet net;
    QSignalSpy refused(net.session.get(), &Session::loginRefused);
    net.connectToServer();
    net.say("LoginCommand.LoginError one\nLoginCommand.LoginError two\nLoginCommand.LoginOk 1");
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().toString(), QStringLiteral("one"));
    QCOMPARE(net.session->status().state, State::Offline);
}

// --- NormalCommand.Error instead of an answer -----------------------------------------------------------------------

void tst_SessionMessages::errorForALogin()
{
    FakeNet net;
    QSignalSpy refused(net.session.get(), &Session::loginRefused);
    net.connectToServer();
    net.say("NormalCommand.Error LoginCommand.Login|a user is at most 128 bytes");
    QCOMPARE(refused.size(), 0);
    QCOMPARE(net.session->status().state, State::Offline);
    QCOMPARE(net.session->status().error.kind, ErrorKind::Transient);
    QVERIFY(net.session->status().error.text.contains(QStringLiteral("a user is at most 128 bytes")));
    // Online it is no answer to anything.
    net.logIn();
    net.say("NormalCommand.Error LoginCommand.Login|is logged in already");
    QCOMPARE(net.session->status().state, State::Online);
}

void tst_SessionMessages::errorForAStatusQuery()
{
    FakeNet net;
    net.logIn();
    (void)net.control->takeWritten();
    const auto questions = [&] { return net.control->takeWritten().count("CaramCommand.CheckCaramerOnlineStatus "); };
    constexpr int kPerQuestion = static_cast<int>(protocol::kMaxStatusIds);
    net.session->queryStates(ids(kPerQuestion * 20));
    const auto underWay = questions();
    QVERIFY(underWay > 0 && underWay < 20);
    net.say("NormalCommand.Error CaramCommand.CheckCaramerOnlineStatus|no");
    QCOMPARE(questions(), 1); // its place is free
    // The next answer is that of the second question, although it says nothing.
    Told told(net.session.get());
    net.say("CaramCommand.ReturnCaramerOnlineStatus CAM-20;true");
    QCOMPARE(questions(), 1);
    QCOMPARE(all<CameraStateChange>(told.states).size(), 1);
}

void tst_SessionMessages::errorForADataPort()
{
    FakeNet net;
    net.logIn();
    Told told(net.session.get());
    net.session->requestDataPort();
    net.say("NormalCommand.Error NormalCommand.CreatDataSocket|no");
    QCOMPARE(told.ports.size(), 1);
    QVERIFY(!told.ports.first().first().value<DataPort>().port);
    // Every request has exactly one answer.
    net.say("NormalCommand.Error NormalCommand.CreatDataSocket|no");
    QCOMPARE(told.ports.size(), 1);
}

void tst_SessionMessages::errorForARemoval()
{
    FakeNet net;
    net.logIn();
    Told told(net.session.get());
    net.session->deleteCamera(QStringLiteral("A"));
    net.session->deleteCamera(QStringLiteral("B"));
    net.say("NormalCommand.Error CaramCommand.DeleteCaramer|too long");
    QCOMPARE(told.deletes.size(), 1); // answers come in order: it is the first that was asked for
    QCOMPARE(told.deletes.at(0), (QVariantList{QStringLiteral("A"), false, QStringLiteral("too long")}));
    net.say("CaramCommand.DeleteSucess B");
    QCOMPARE(told.deletes.at(1), (QVariantList{QStringLiteral("B"), true, QString()}));
}

// The server cannot send them again: what is missing is told now, not after the wait.
void tst_SessionMessages::errorForAReplay()
{
    FakeNet net;
    net.logIn();
    Told told(net.session.get());
    net.say("CaramCommand.AlarmJournal 5b1f0c9e:1:10");
    net.say("CaramCommand.PrushCaramerAlarmInfo A:motion:11:20261119T230117.250Z");
    (void)net.control->takeWritten();
    net.say("CaramCommand.PrushCaramerAlarmInfo A:motion:14:20261119T230117.250Z");
    QCOMPARE(net.control->takeWritten().count("CaramCommand.ReplayAlarms 11\n"), 1);
    QCOMPARE(all<Alarm>(told.alarms).size(), 2);
    net.say("NormalCommand.Error CaramCommand.ReplayAlarms|no");
    const QList<Alarm> alarms = all<Alarm>(told.alarms);
    QCOMPARE(alarms.size(), 3);
    QCOMPARE(alarms.last().kind, Alarm::Kind::Gap);
    QVERIFY2(alarms.last().text.contains(u'2'), qPrintable(alarms.last().text)); // 12 and 13
}

void tst_SessionMessages::removalsNeedTheExtension()
{
    FakeNet net;
    net.logIn("pipeline");
    (void)net.control->takeWritten();
    net.session->deleteCamera(QStringLiteral("A"));
    QCOMPARE(net.control->written(), QByteArray());
}

// Behind the alarms that are on the disk already come none again.
void tst_SessionMessages::replayOfANewerHistoryIsNotAskedTwice()
{
    FakeNet net;
    net.logIn();
    Told told(net.session.get());
    net.say("CaramCommand.AlarmJournal 5b1f0c9e:1:10");
    QCOMPARE(told.begins.size(), 1);
    net.say("CaramCommand.PrushCaramerAlarmInfo A:motion:11:20261119T230117.250Z\n"
            "CaramCommand.PrushCaramerAlarmInfo A:motion:11:20261119T230117.250Z");
    QCOMPARE(all<Alarm>(told.alarms).size(), 1);
    (void)net.control->takeWritten();
    net.session->acknowledgeAlarms({QStringLiteral("5b1f0c9e"), 11});
    net.session->acknowledgeAlarms({QStringLiteral("5b1f0c9e"), 11});
    QTRY_VERIFY(net.control->written().contains("CaramCommand.AckAlarms 11\n"));
    QCOMPARE(net.control->takeWritten().count("CaramCommand.AckAlarms"), 1);
}

// --- the connection -------------------------------------------------------------------------------------------------

void tst_SessionMessages::timesOut_data()
{
    QTest::addColumn<bool>("connects");
    QTest::newRow("never connected") << false;
    QTest::newRow("never answers") << true;
}

void tst_SessionMessages::timesOut()
{
    QFETCH(bool, connects);
    Session::Options options = quickOptions();
    options.connectTimeoutMs = options.loginTimeoutMs = 20;
    FakeNet net(options);
    net.session->logIn(loginTo(5000), {});
    if (connects)
        net.newest->establish();
    QTRY_COMPARE(net.session->status().state, State::Offline);
    QVERIFY2(net.session->status().error.text.contains(QStringLiteral("does not answer in time")),
             qPrintable(net.session->status().error.text));
}

// Of a name with two addresses: the error that says more of the server.
void tst_SessionMessages::mostTellingError_data()
{
    using E = QAbstractSocket::SocketError;
    QTest::addColumn<E>("first");
    QTest::addColumn<E>("second");
    QTest::addColumn<QString>("told");
    const QString unreachable = QStringLiteral("cannot be reached");
    const QString nothing = QStringLiteral("Nothing answers");
    const QString late = QStringLiteral("in time");
    const QString noTls = QStringLiteral("did not answer with TLS");
    QTest::newRow("unreachable, refused") << E::NetworkError << E::ConnectionRefusedError << nothing;
    QTest::newRow("refused, unreachable") << E::ConnectionRefusedError << E::NetworkError << nothing;
    QTest::newRow("unreachable, late") << E::UnfinishedSocketOperationError << E::SocketTimeoutError << late;
    QTest::newRow("late, unreachable") << E::SocketTimeoutError << E::NetworkError << late;
    QTest::newRow("unreachable twice") << E::NetworkError << E::NetworkError << unreachable;
    QTest::newRow("no TLS, refused") << E::SslHandshakeFailedError << E::ConnectionRefusedError << noTls;
    QTest::newRow("refused, no TLS") << E::ConnectionRefusedError << E::SslInternalError << noTls;
    QTest::newRow("late, no TLS") << E::SocketTimeoutError << E::SslInvalidUserDataError << noTls;
}

void tst_SessionMessages::mostTellingError()
{
    QFETCH(QAbstractSocket::SocketError, first);
    QFETCH(QAbstractSocket::SocketError, second);
    QFETCH(QString, told);
    Session::Options options = quickOptions();
    options.resolver = [](const QString &, const auto &found) {
        found({QHostAddress(QStringLiteral("192.0.2.1")), QHostAddress(QStringLiteral("192.0.2.2"))});
    };
    FakeNet net(options);
    LoginRequest request = loginTo(5000);
    request.address.host = QStringLiteral("cameras.localhost");
    net.session->logIn(request, {});
    QCOMPARE(net.socketsMade, 1);
    net.newest->refuse(first);
    QTRY_COMPARE(net.socketsMade, 2);
    QCOMPARE(net.session->status().state, State::Connecting);
    net.newest->refuse(second);
    QTRY_COMPARE(net.session->status().state, State::Offline);
    QVERIFY2(net.session->status().error.text.contains(told), qPrintable(net.session->status().error.text));
}

void tst_SessionMessages::cutWhileOnline_data()
{
    QTest::addColumn<QAbstractSocket::SocketError>("error");
    QTest::newRow("in order") << QAbstractSocket::RemoteHostClosedError;
    QTest::newRow("without a word") << QAbstractSocket::NetworkError;
}

// What came before the cut is told before it.
void tst_SessionMessages::cutWhileOnline()
{
    QFETCH(QAbstractSocket::SocketError, error);
    FakeNet net;
    net.logIn();
    Told told(net.session.get());
    QSignalSpy lost(net.session.get(), &Session::statesLost);
    connect(net.session.get(), &Session::statesLost, this, [&] { QCOMPARE(told.states.size(), 1); });
    net.say("CaramCommand.PrushCaramerOnlineStatus A:true");
    net.control->end(error);
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(net.session->status().state, State::Waiting);
    QCOMPARE(net.session->status().attempt, 1);
    QTRY_COMPARE(net.socketsMade, 2);
}

// Somebody who heard of the port first has ended it all: there is nothing to connect to.
void tst_SessionMessages::slotOfThePortLogsOut()
{
    FakeNet net;
    net.logIn();
    Session *session = net.session.get();
    connect(session, &Session::dataPortReturned, this, [session] { session->logOut(); });
    session->requestDataPort();
    net.say("NormalCommand.ReturnDataSocketPort 5001|t");
    QCOMPARE(session->status().state, State::Offline);
    QVERIFY(!session->makeDataChannel({5001, "t"}));
    QCOMPARE(session->status().roundTripMs, -1);
}

QTEST_GUILESS_MAIN(tst_SessionMessages)
#include "tst_sessionmessages.moc"
