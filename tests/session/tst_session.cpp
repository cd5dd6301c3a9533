#include "session/session.h"

#include "session/camerasync.h"
#include "support/session_certificate.h"
#include "support/session_extendedserver.h"
#include "support/session_fixture.h"
#include "support/wine.h"

#include <QDateTime>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;
using State = ConnectionState;

namespace {

const QString A = QStringLiteral("CAM-A");
const QString B = QStringLiteral("CAM-B");

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void logsIn();
    void lastLoginIsToldAtTheSecond();
    void agreesOnWhatBothKnow_data();
    void agreesOnWhatBothKnow();
    void serverWithoutExtensions();
    void capabilitiesAfterTheAnswerComeTooLate();

    void firstLoginThatFails_data();
    void firstLoginThatFails();
    void silentServerTimesOut();
    void garbageInsteadOfAServer();
    void refusedThenCorrectedOnTheSameConnection();
    void refusedAndTheServerDidNotWait();
    void refusedThenAnotherServer();
    void turnedAwayIsNoRefusal();
    void keepsTryingFromTheStart();
    void accountRemovedWhileOnline();
    void refusedWhileReconnecting();

    void lostLinkComesBack();
    void retryNow();
    void waitsForEver();
    void logOutWhileWaiting();
    void logOutWhileConnecting();
    void logInElsewhereWhileOnline();

    void heartbeatAnsweredBothWays();
    void heartbeatDeath();
    void serverWithoutHeartbeatIsProbed();

    void pushesInOneRead();
    void malformedLinesAreCounted();
    void statesAreAskedInBatches();
    void roundTripSoonAfterLogin();
    void nothingIsSentUnlessOnline();
    void dataPortsInOrder();
    void deletedCameras();
    void cameraCount();

    void alarmsWithoutReplay();
    void blindTimeIsNamed();
    void alarmsThroughACut();
    void alarmsAreAskedFromTheDisk();
    void acknowledgementsAreCollected();
    void gapIsAskedForThenRecorded();
    void journalChanged();
    void firstLoginHereTellsWhereAlarmsBegin();

    void tlsNeedsATrustedCertificate();
    void tlsWithATrustedCertificate();
    void tlsWithAPlainServer();

    void slotsThatEndIt_data();
    void slotsThatEndIt();

private:
    std::unique_ptr<server::Server> m_server;
};

void tst_Session::init()
{
    m_server = startServer();
    QVERIFY(m_server);
}

void tst_Session::cleanup()
{
    m_server.reset();
}

// --- login ----------------------------------------------------------------------------------------------------------

void tst_Session::logsIn()
{
    Session session;
    QSignalSpy states(&session, &Session::statusChanged);
    QSignalSpy loggedIn(&session, &Session::loggedIn);
    QCOMPARE(session.status().state, State::Offline);
    session.logIn(loginTo(m_server->port()), {});
    QCOMPARE(session.status().state, State::Connecting);
    QTRY_COMPARE(loggedIn.size(), 1);
    QCOMPARE(loggedIn.first().at(0).toInt(), 0);
    QCOMPARE(loggedIn.first().at(1).value<LastLogin>(), LastLogin());
    QList<State> seen;
    for (const auto &arguments : states)
        seen.append(arguments.first().value<ConnectionStatus>().state);
    QCOMPARE(seen, (QList<State>{State::Connecting, State::LoggingIn, State::Online}));
    const ConnectionStatus status = session.status();
    QCOMPARE(states.last().first().value<ConnectionStatus>(), status);
    QCOMPARE(status.error, ConnectionError());
    QVERIFY(status.since > 0 && status.lostAt == 0 && status.encryption.isEmpty());
    QCOMPARE(session.extensions(), protocol::Extensions::all());
    QCOMPARE(session.request().user, kAlice);

    states.clear();
    QSignalSpy lost(&session, &Session::statesLost);
    session.logOut();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(session.status().state, State::Offline);
    QCOMPARE(session.status().error, ConnectionError());
    QCOMPARE(states.size(), 1);
    QCOMPARE(session.extensions(), protocol::Extensions());
}

void tst_Session::lastLoginIsToldAtTheSecond()
{
    Session session;
    QVERIFY(logInAndWait(session, loginTo(m_server->port())));
    session.logOut();
    QSignalSpy loggedIn(&session, &Session::loggedIn);
    session.logIn(loginTo(m_server->port()), {});
    QVERIFY(loggedIn.wait());
    const auto last = loggedIn.first().at(1).value<LastLogin>();
    QCOMPARE(last.address, QStringLiteral("127.0.0.1"));
    QVERIFY(qAbs(last.time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void tst_Session::agreesOnWhatBothKnow_data()
{
    QTest::addColumn<protocol::Extensions>("ours");
    QTest::addColumn<protocol::Extensions>("theirs");
    QTest::addColumn<protocol::Extensions>("both");
    protocol::Extensions some;
    some.add(protocol::Extension::Pipeline);
    some.add(protocol::Extension::Unbind);
    QTest::newRow("all") << protocol::Extensions::all() << protocol::Extensions::all() << protocol::Extensions::all();
    QTest::newRow("older server") << protocol::Extensions::all() << some << some;
    QTest::newRow("older client") << some << protocol::Extensions::all() << some;
    QTest::newRow("none here") << protocol::Extensions() << protocol::Extensions::all() << protocol::Extensions();
}

void tst_Session::agreesOnWhatBothKnow()
{
    QFETCH(protocol::Extensions, ours);
    QFETCH(protocol::Extensions, theirs);
    QFETCH(protocol::Extensions, both);
    server::ServerConfig config;
    config.extensions = theirs;
    m_server = startServer(config);
    QVERIFY(m_server);
    Session::Options options;
    options.offered = ours;
    Session session(options);
    QVERIFY(logInAndWait(session, loginTo(m_server->port())));
    QCOMPARE(session.extensions(), both);
}

// The source's table and nothing else: login, synchronisation both ways, states, push, alarm.
void tst_Session::serverWithoutExtensions()
{
    ScriptedServer server;
    server.cameras = {{"CAM-B", "pw", "false"}};
    QVERIFY(server.listen());
    Session session(quickOptions());
    QSignalSpy loggedIn(&session, &Session::loggedIn);
    session.logIn(loginTo(server.port()), {});
    QTRY_COMPARE(loggedIn.size(), 1);
    QCOMPARE(loggedIn.first().at(0).toInt(), 1);
    const auto last = loggedIn.first().at(1).value<LastLogin>();
    QCOMPARE(last.time, QDateTime(QDate(2026, 11, 19), QTime(20, 14, 5), Qt::UTC));
    QCOMPARE(last.address, QStringLiteral("192.0.2.7"));
    QCOMPARE(session.extensions(), protocol::Extensions());
    QCOMPARE(server.unknown, QList<QByteArray>{"NormalCommand.Capabilities"});

    CameraSync sync(&session);
    QSignalSpy finished(&sync, &CameraSync::finished);
    QSignalSpy downloaded(&sync, &CameraSync::camerasDownloaded);
    sync.start({Camera{A, QStringLiteral("pw"), {}, Binding::Unconfirmed, {}}}, 1);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<SyncReport>().error, QString());
    QCOMPARE(all<Camera>(downloaded).size(), 1);
    QCOMPARE(server.cameras.size(), 2);

    QSignalSpy states(&session, &Session::cameraStatesChanged);
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    session.queryStates({A, B, QStringLiteral("CAM-X")});
    QTRY_COMPARE(states.size(), 1);
    QCOMPARE(all<CameraStateChange>(states),
             (QList<CameraStateChange>{{A, OnlineState::Online},
                                       {B, OnlineState::Offline},
                                       {QStringLiteral("CAM-X"), OnlineState::Unknown}}));
    server.say("CaramCommand.PrushCaramerOnlineStatus CAM-A:false");
    QTRY_COMPARE(states.size(), 2);
    QCOMPARE(all<CameraStateChange>(states).last(), (CameraStateChange{A, OnlineState::Offline}));
    server.say("CaramCommand.PrushCaramerAlarmInfo CAM-A:sos");
    QTRY_COMPARE(alarms.size(), 1);
    QCOMPARE(all<Alarm>(alarms).first().type, QStringLiteral("sos"));
    // Nothing of ours went out beyond the one offer.
    session.acknowledgeAlarms({QStringLiteral("x"), 1});
    session.deleteCamera(A);
    session.queryStates({A});
    QTRY_COMPARE(states.size(), 3);
    QCOMPARE(server.unknown, QList<QByteArray>{"NormalCommand.Capabilities"});
}

void tst_Session::capabilitiesAfterTheAnswerComeTooLate()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session;
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QSignalSpy states(&session, &Session::cameraStatesChanged);
    server.say("NormalCommand.Capabilities pipeline;unbind\nCaramCommand.PrushCaramerOnlineStatus CAM-A:true");
    QVERIFY(states.wait());
    QCOMPARE(session.extensions(), protocol::Extensions());
}

void tst_Session::firstLoginThatFails_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("word");
    QTest::newRow("nobody listens") << QStringLiteral("127.0.0.1") << QStringLiteral("Nothing answers");
    QTest::newRow("no such host") << QString(QString(70, u'a') + QStringLiteral(".invalid"))
                                  << QStringLiteral("There is no server called");
}

void tst_Session::firstLoginThatFails()
{
    QFETCH(QString, host);
    QFETCH(QString, word);
    const quint16 port = m_server->port();
    m_server.reset();
    Session session(quickOptions());
    QSignalSpy states(&session, &Session::statusChanged);
    QSignalSpy lost(&session, &Session::statesLost);
    LoginRequest request = loginTo(port);
    request.address.host = host;
    session.logIn(request, {});
    QTRY_COMPARE(session.status().state, State::Offline);
    const ConnectionError error = session.status().error;
    QCOMPARE(error.field, LoginField::Server);
    QCOMPARE(error.kind, ErrorKind::Transient);
    QVERIFY2(error.text.contains(word), qPrintable(error.text));
    QTest::qWait(100);          // several of these delays
    QCOMPARE(states.size(), 2); // Connecting, Offline: not tried again by itself
    QVERIFY(lost.isEmpty());    // nothing was known that could be lost
}

void tst_Session::silentServerTimesOut()
{
    ScriptedServer server;
    server.onLine = [](QTcpSocket *, const QByteArray &, bool) { return true; };
    QVERIFY(server.listen());
    Session::Options options = quickOptions();
    options.loginTimeoutMs = 50;
    Session session(options);
    session.logIn(loginTo(server.port()), {});
    QTRY_COMPARE(session.status().state, State::LoggingIn);
    QTRY_COMPARE(session.status().state, State::Offline);
    QVERIFY(session.status().error.text.contains(QStringLiteral("in time")));
    QCOMPARE(session.status().error.field, LoginField::Server);
}

void tst_Session::garbageInsteadOfAServer()
{
    ScriptedServer server;
    server.onLine = [](QTcpSocket *socket, const QByteArray &, bool) {
        socket->write(QByteArray("\x15\x03\x03\x00\x02\x02\x46", 7) + '\n');
        return true;
    };
    QVERIFY(server.listen());
    Session session(quickOptions());
    session.logIn(loginTo(server.port()), {});
    QTRY_COMPARE(session.status().state, State::Offline);
    QCOMPARE(session.status().error.kind, ErrorKind::Permanent);
    QCOMPARE(session.status().error.field, LoginField::Server);
}

void tst_Session::refusedThenCorrectedOnTheSameConnection()
{
    ScriptedServer server;
    server.refusal = "the password is <b>wrong</b>";
    QVERIFY(server.listen());
    Session session;
    QSignalSpy refused(&session, &Session::loginRefused);
    QSignalSpy loggedIn(&session, &Session::loggedIn);
    session.logIn(loginTo(server.port(), kAlice, QStringLiteral("scret")), {});
    QVERIFY(refused.wait());
    QCOMPARE(refused.first().first().toString(), QStringLiteral("the password is <b>wrong</b>"));
    QCOMPARE(session.status().state, State::Offline);
    QCOMPARE(session.status().error.kind, ErrorKind::Rejected);
    QCOMPARE(session.status().error.field, LoginField::Password);
    session.logIn(loginTo(server.port()), {});
    QCOMPARE(session.status().state, State::LoggingIn);
    QCOMPARE(session.status().error, ConnectionError());
    QVERIFY(loggedIn.wait());
    QCOMPARE(server.connections, 1);
    QCOMPARE(server.controlLines,
             (QList<QByteArray>{"NormalCommand.Capabilities "
                                "data-token;pipeline;alarm-replay;unbind;list-push",
                                "LoginCommand.Login alice|scret", "LoginCommand.Login alice|secret"}));
    // With the real server, too.
    Session real;
    QSignalSpy realRefused(&real, &Session::loginRefused);
    real.logIn(loginTo(m_server->port(), kAlice, QStringLiteral("scret")), {});
    QVERIFY(realRefused.wait());
    QVERIFY(!realRefused.first().first().toString().isEmpty());
    QVERIFY(logInAndWait(real, loginTo(m_server->port())));
    QCOMPARE(real.extensions(), protocol::Extensions::all());
}

void tst_Session::refusedAndTheServerDidNotWait()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session;
    QSignalSpy refused(&session, &Session::loginRefused);
    session.logIn(loginTo(server.port(), kAlice, QStringLiteral("scret")), {});
    QVERIFY(refused.wait());
    const ConnectionStatus status = session.status();
    server.drop();
    QTRY_VERIFY(!server.newest() || server.newest()->state() == QAbstractSocket::UnconnectedState);
    QTest::qWait(20);
    QCOMPARE(session.status(), status); // the refusal is still what there is to read
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QCOMPARE(server.connections, 2);

    // The same, when it closes just as the second try comes.
    session.logOut();
    session.logIn(loginTo(server.port(), kAlice, QStringLiteral("scret")), {});
    QVERIFY(refused.wait());
    server.onLine = [&](QTcpSocket *socket, const QByteArray &, bool) {
        server.onLine = {};
        socket->abort();
        return true;
    };
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QCOMPARE(server.connections, 4);
}

void tst_Session::refusedThenAnotherServer()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session;
    QSignalSpy refused(&session, &Session::loginRefused);
    session.logIn(loginTo(server.port(), kAlice, QStringLiteral("scret")), {});
    QVERIFY(refused.wait());
    QVERIFY(logInAndWait(session, loginTo(m_server->port())));
    QCOMPARE(server.controlLines.count("LoginCommand.Login alice|secret"), 0); // not to the one that was there before
}

void tst_Session::turnedAwayIsNoRefusal()
{
    ScriptedServer server;
    server.onLine = [](QTcpSocket *socket, const QByteArray &line, bool) {
        if (!line.startsWith("LoginCommand.Login "))
            return false;
        socket->write("NormalCommand.Error LoginCommand.Login|Too many tries.\n");
        socket->disconnectFromHost();
        return true;
    };
    QVERIFY(server.listen());
    Session session(quickOptions());
    QSignalSpy refused(&session, &Session::loginRefused);
    session.logIn(loginTo(server.port()), {});
    QTRY_COMPARE(session.status().error.kind, ErrorKind::Transient);
    QCOMPARE(session.status().state, State::Offline); // the first time the user is there
    QVERIFY2(session.status().error.text.contains(QStringLiteral("\u201cToo many tries\u201d")),
             qPrintable(session.status().error.text));
    QCOMPARE(server.connections, 1);
    // While reconnecting nobody is.
    const auto turnAway = std::exchange(server.onLine, {});
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    server.onLine = turnAway;
    server.drop();
    QTRY_VERIFY(session.status().attempt >= 3);
    QCOMPARE(session.status().error.kind, ErrorKind::Transient);
    server.onLine = {};
    QTRY_COMPARE(session.status().state, State::Online);
    QVERIFY(refused.isEmpty());
}

// "Log in at once": nobody is there to press the button again.
void tst_Session::keepsTryingFromTheStart()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    const quint16 port = server.port();
    server.close();
    Session session(quickOptions());
    session.logIn(loginTo(port), {}, {.keepTrying = true});
    QTRY_VERIFY(session.status().attempt >= 3);
    QVERIFY(!session.status().error.text.isEmpty());
    QCOMPARE(session.status().lostAt, 0); // there was nothing to lose yet
    QVERIFY(server.listenAgain(port));
    QTRY_COMPARE(session.status().state, State::Online);
    session.logOut();
    server.close();
    session.logIn(loginTo(port), {}, {.keepTrying = true});
    QTRY_VERIFY(session.status().attempt >= 1);
    session.logOut(); // Cancel
    QCOMPARE(session.status().state, State::Offline);
    // A refused password is never tried again alone.
    QVERIFY(server.listenAgain(port));
    QSignalSpy refused(&session, &Session::loginRefused);
    const int before = server.connections;
    session.logIn(loginTo(port, kAlice, QStringLiteral("wrong")), {}, {.keepTrying = true});
    QVERIFY(refused.wait());
    server.drop();
    QTest::qWait(100);
    QCOMPARE(session.status().state, State::Offline);
    QCOMPARE(server.connections, before + 1);
    // And by hand there is one try.
    server.close();
    session.logIn(loginTo(port), {});
    QTRY_COMPARE(session.status().state, State::Offline);
    QCOMPARE(session.status().error.kind, ErrorKind::Transient);
}

void tst_Session::accountRemovedWhileOnline()
{
    Session session(quickOptions());
    QVERIFY(logInAndWait(session, loginTo(m_server->port())));
    QSignalSpy refused(&session, &Session::loginRefused);
    QSignalSpy lost(&session, &Session::statesLost);
    QSignalSpy states(&session, &Session::statusChanged);
    QVERIFY(command(*m_server, {"account", "remove", "alice"}));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(session.status().state, State::Offline);
    QCOMPARE(session.status().error.kind, ErrorKind::Rejected);
    QTest::qWait(100);
    QCOMPARE(session.status().state, State::Offline); // never retried alone
    QCOMPARE(states.size(), 1);
}

void tst_Session::refusedWhileReconnecting()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session(quickOptions());
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QSignalSpy refused(&session, &Session::loginRefused);
    server.password = "changed";
    server.drop();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(session.status().state, State::Offline);
    QTest::qWait(100);
    QCOMPARE(server.connections, 2);
    QVERIFY(logInAndWait(session, loginTo(server.port(), kAlice, QStringLiteral("changed"))));
    QCOMPARE(server.connections, 2);
}

// --- losing and reconnecting ----------------------------------------------------------------------------------------

void tst_Session::lostLinkComesBack()
{
    Session session(quickOptions());
    QVERIFY(logInAndWait(session, loginTo(m_server->port())));
    QSignalSpy lost(&session, &Session::statesLost);
    QSignalSpy loggedIn(&session, &Session::loggedIn);
    QSignalSpy states(&session, &Session::statusChanged);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    m_server->dropConnections();
    QTRY_COMPARE(lost.size(), 1);
    const qint64 lostAt = lost.first().first().toLongLong();
    QVERIFY(lostAt >= before && lostAt <= QDateTime::currentMSecsSinceEpoch());
    QTRY_COMPARE(loggedIn.size(), 1);
    QList<State> seen;
    for (const auto &arguments : states) {
        const auto status = arguments.first().value<ConnectionStatus>();
        seen.append(status.state);
        QCOMPARE(status.lostAt, status.state == State::Online ? 0 : lostAt);
        if (status.state == State::Waiting) {
            QCOMPARE(status.attempt, 1);
            QCOMPARE(status.error.kind, ErrorKind::Transient);
            QVERIFY(status.nextAttemptAt >= lostAt && status.nextAttemptAt <= lostAt + 1000);
        }
    }
    QCOMPARE(seen, (QList<State>{State::Waiting, State::Connecting, State::LoggingIn, State::Online}));
    QCOMPARE(session.status().attempt, 0);
    QCOMPARE(session.status().error, ConnectionError());
}

void tst_Session::retryNow()
{
    Session::Options options;
    options.backoffBaseMs = options.backoffCapMs = 3600 * 1000;
    options.seed = 3;
    Session session(options);
    session.retryNow(); // Offline: nothing
    QCOMPARE(session.status().state, State::Offline);
    QVERIFY(logInAndWait(session, loginTo(m_server->port())));
    QSignalSpy loggedIn(&session, &Session::loggedIn);
    m_server->dropConnections();
    QTRY_COMPARE(session.status().state, State::Waiting);
    QVERIFY(session.status().nextAttemptAt > QDateTime::currentMSecsSinceEpoch() + 60000);
    session.retryNow();
    QCOMPARE(session.status().state, State::Connecting);
    QTRY_COMPARE(loggedIn.size(), 1);
}

void tst_Session::waitsForEver()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    const quint16 port = server.port();
    Session session(quickOptions());
    QVERIFY(logInAndWait(session, loginTo(port)));
    QSignalSpy lost(&session, &Session::statesLost);
    server.close();
    server.drop();
    QTRY_VERIFY(session.status().attempt >= 8);
    QCOMPARE(session.status().error.kind, ErrorKind::Transient);
    QCOMPARE(lost.size(), 1); // once, not at each try
    QVERIFY(server.listenAgain(port));
    QTRY_COMPARE(session.status().state, State::Online);
}

void tst_Session::logOutWhileWaiting()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session(quickOptions());
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QSignalSpy lost(&session, &Session::statesLost);
    server.close();
    server.drop();
    QTRY_COMPARE(session.status().state, State::Waiting);
    session.logOut();
    QCOMPARE(session.status().state, State::Offline);
    QCOMPARE(session.status().error, ConnectionError());
    QTest::qWait(100);
    QCOMPARE(session.status().state, State::Offline);
    QCOMPARE(lost.size(), 1);
}

void tst_Session::logOutWhileConnecting()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session;
    QSignalSpy states(&session, &Session::statusChanged);
    session.logIn(loginTo(server.port()), {});
    session.logOut();
    QCOMPARE(session.status().state, State::Offline);
    QTest::qWait(30);
    QCOMPARE(session.status().state, State::Offline);
    QCOMPARE(states.size(), 2);
    QVERIFY(server.controlLines.isEmpty());
}

void tst_Session::logInElsewhereWhileOnline()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session(quickOptions());
    QVERIFY(logInAndWait(session, loginTo(m_server->port())));
    QSignalSpy lost(&session, &Session::statesLost);
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QCOMPARE(lost.size(), 1);
    QCOMPARE(session.status().lostAt, 0);
    QCOMPARE(session.request().address.port, server.port());
}

// --- heartbeat ------------------------------------------------------------------------------------------------------

void tst_Session::heartbeatAnsweredBothWays()
{
    Session::Options options = quickOptions();
    options.heartbeat = {.idleMs = 20, .answerMs = 2000};
    Session session(options);
    QVERIFY(logInAndWait(session, loginTo(m_server->port())));
    QTRY_VERIFY(session.status().roundTripMs >= 0);
    QCOMPARE(session.status().state, State::Online);

    ScriptedServer server;
    QVERIFY(server.listen());
    Session other;
    QVERIFY(logInAndWait(other, loginTo(server.port())));
    server.say("NormalCommand.HeartBeat 4711");
    QTRY_VERIFY(server.controlLines.contains("NormalCommand.HeartBeat 4711"));
}

void tst_Session::heartbeatDeath()
{
    ScriptedServer server;
    bool silent = false;
    server.onLine = [&](QTcpSocket *, const QByteArray &, bool) { return silent; };
    QVERIFY(server.listen());
    Session::Options options = quickOptions();
    options.heartbeat = {.idleMs = 40, .answerMs = 40};
    options.loginTimeoutMs = 100;
    Session session(options);
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QSignalSpy lost(&session, &Session::statesLost);
    silent = true; // the connection stands, and nobody is there
    QVERIFY(lost.wait(5000));
    QCOMPARE(session.status().state, State::Waiting);
    QCOMPARE(session.status().error.kind, ErrorKind::Transient);
    QVERIFY2(session.status().error.text.contains(QStringLiteral("no longer answers")),
             qPrintable(session.status().error.text));
    silent = false;
    QTRY_COMPARE(session.status().state, State::Online);
}

// Silence proves nothing about a server that does not know heartbeats: it is asked for a state, which it answers.
void tst_Session::serverWithoutHeartbeatIsProbed()
{
    ScriptedServer server;
    server.cameras = {{"CAM-A", "pw"}};
    QVERIFY(server.listen());
    Session::Options options = quickOptions();
    options.heartbeat = {.idleMs = 20, .answerMs = 200};
    Session session(options);
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QSignalSpy lost(&session, &Session::statesLost);
    QSignalSpy states(&session, &Session::cameraStatesChanged);
    const auto probes = [&] {
        return std::count_if(server.controlLines.cbegin(), server.controlLines.cend(), [](const QByteArray &line) {
            return line.startsWith("CaramCommand.CheckCaramerOnlineStatus ");
        });
    };
    QTRY_VERIFY(probes() >= 3);
    QCOMPARE(session.status().state, State::Online);
    QVERIFY(lost.isEmpty());
    QVERIFY(states.isEmpty()); // a probe is nobody's question
    QVERIFY(session.status().roundTripMs >= 0);
    QCOMPARE(server.unknown.count("NormalCommand.HeartBeat"), 1); // tried once
}

// --- states and requests --------------------------------------------------------------------------------------------

void tst_Session::pushesInOneRead()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session;
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QSignalSpy states(&session, &Session::cameraStatesChanged);
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QByteArrayList lines;
    for (int i = 0; i < 300; ++i) {
        lines.append("CaramCommand.PrushCaramerOnlineStatus 00:1A:" + QByteArray::number(i % 100) +
                     (i % 2 == 0 ? ":true" : ":false"));
        if (i % 100 == 0)
            lines.append("CaramCommand.PrushCaramerAlarmInfo CAM-A:type" + QByteArray::number(i));
    }
    server.say(lines.join('\n'));
    QTRY_COMPARE(all<CameraStateChange>(states).size(), 300);
    QCOMPARE(states.size(), 1);
    QCOMPARE(alarms.size(), 1);
    const QList<CameraStateChange> changes = all<CameraStateChange>(states);
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(changes.at(i).id, QStringLiteral("00:1A:%1").arg(i % 100));
        QCOMPARE(changes.at(i).state, i % 2 == 0 ? OnlineState::Online : OnlineState::Offline);
    }
    // Interned: one string for one camera, whatever the number of messages.
    QCOMPARE(changes.at(5).id.constData(), changes.at(105).id.constData());
    const QList<Alarm> got = all<Alarm>(alarms);
    QCOMPARE(got.size(), 3);
    QCOMPARE(got.at(2).type, QStringLiteral("type200"));
    QVERIFY(got.at(0).id < got.at(1).id && got.at(1).id < got.at(2).id);
}

void tst_Session::malformedLinesAreCounted()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session;
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QSignalSpy states(&session, &Session::cameraStatesChanged);
    server.say("CaramCommand.PrushCaramerOnlineStatus CAM-A:perhaps\n"
               "CaramCommand.SomethingNew 1|2|3\n"
               "CaramCommand.ReturnCaramerOnlineStatus CAM-A\n"
               "CaramCommand.DownloadSucess on|the|wrong|connection\n"
               "\n"
               "LoginCommand.LoginOk 7||\n"
               "CaramCommand.PrushCaramerOnlineStatus CAM-A:true");
    QVERIFY(states.wait());
    QCOMPARE(all<CameraStateChange>(states).size(), 1);
    QCOMPARE(session.status().state, State::Online);
    const Session::Diagnostics diagnostics = session.diagnostics();
    QCOMPARE(diagnostics.badArguments, 3U);
    QVERIFY(diagnostics.unknownCommands >= 1);
    QVERIFY(diagnostics.lastBad.contains(QStringLiteral("DownloadSucess")));
    QVERIFY(diagnostics.messagesReceived >= 7 && diagnostics.messagesSent >= 2);
    QVERIFY(diagnostics.bytesReceived > 200 && diagnostics.bytesSent > 50);
    session.logOut();
    QCOMPARE(session.diagnostics().badArguments, 3U); // kept over the link's end
}

void tst_Session::statesAreAskedInBatches()
{
    ScriptedServer server;
    QStringList ids;
    for (int i = 0; i < 205; ++i) {
        ids.append(QStringLiteral("CAM-%1").arg(i));
        server.cameras.append({ids.last().toUtf8(), "pw", i % 2 == 0 ? "true" : "false"});
    }
    int held = 0;
    bool hold = true;
    server.onLine = [&](QTcpSocket *, const QByteArray &line, bool) {
        if (!hold || !line.startsWith("CaramCommand.CheckCaramerOnlineStatus "))
            return false;
        ++held;
        return true;
    };
    QVERIFY(server.listen());
    Session session;
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QSignalSpy states(&session, &Session::cameraStatesChanged);
    session.queryStates(ids);
    QTRY_COMPARE(held, 8); // no more while these are under way
    QTest::qWait(20);
    QCOMPARE(held, 8);
    hold = false;
    for (int i = 0; i < 8; ++i) { // answered at last, in order
        const QByteArray asked =
            server.controlLines.at(2 + i).mid(int(strlen("CaramCommand.CheckCaramerOnlineStatus ")));
        QCOMPARE(asked.split(';').size(), 20);
        QByteArrayList entries;
        for (const QByteArray &id : asked.split(';'))
            entries.append(id + ";null");
        server.say("CaramCommand.ReturnCaramerOnlineStatus " + entries.join('|'));
    }
    QTRY_COMPARE(all<CameraStateChange>(states).size(), 205);
    const QList<CameraStateChange> changes = all<CameraStateChange>(states);
    for (int i = 0; i < 205; ++i) {
        QCOMPARE(changes.at(i).id, ids.at(i));
        QCOMPARE(changes.at(i).state, i < 160      ? OnlineState::Unknown
                                      : i % 2 == 0 ? OnlineState::Online
                                                   : OnlineState::Offline);
    }
}

void tst_Session::roundTripSoonAfterLogin()
{
    Session session; // its heartbeat is 15 s away
    QVERIFY(logInAndWait(session, loginTo(m_server->port())));
    QCOMPARE(session.status().roundTripMs, -1);
    QSignalSpy states(&session, &Session::statusChanged);
    session.queryStates({A});
    QTRY_VERIFY(session.status().roundTripMs >= 0);
    QCOMPARE(states.size(), 1);
}

void tst_Session::nothingIsSentUnlessOnline()
{
    ScriptedServer server;
    server.onLine = [](QTcpSocket *, const QByteArray &, bool) { return true; };
    QVERIFY(server.listen());
    Session session;
    const auto askAll = [&] {
        session.requestDataPort();
        session.queryStates({A});
        session.deleteCamera(A);
        session.acknowledgeAlarms({QStringLiteral("j"), 7});
    };
    askAll();
    session.logIn(loginTo(server.port()), {});
    askAll();
    QTRY_COMPARE(session.status().state, State::LoggingIn);
    askAll();
    QTRY_COMPARE(server.controlLines.size(), 2);
    QTest::qWait(100);
    QCOMPARE(server.controlLines.size(), 2); // the offer and the login
}

void tst_Session::dataPortsInOrder()
{
    ScriptedServer server;
    int asked = 0;
    server.onLine = [&](QTcpSocket *socket, const QByteArray &line, bool) {
        if (!line.startsWith("NormalCommand.CreatDataSocket "))
            return false;
        if (++asked == 3)
            socket->write("NormalCommand.ReturnDataSocketPort 9262\nNormalCommand.ReturnDataSocketPort\n"
                          "NormalCommand.ReturnDataSocketPort 9263\nNormalCommand.ReturnDataSocketPort 9999\n");
        return true;
    };
    QVERIFY(server.listen());
    Session session;
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QList<std::optional<quint16>> ports;
    connect(&session, &Session::dataPortReturned, &session, [&](const DataPort &port) { ports.append(port.port); });
    for (int i = 0; i < 3; ++i)
        session.requestDataPort();
    const QList<std::optional<quint16>> expected{quint16{9262}, std::nullopt, quint16{9263}};
    QTRY_VERIFY(ports == expected);
    QTest::qWait(20);
    QVERIFY(ports == expected); // an answer to nothing is nothing
}

void tst_Session::deletedCameras()
{
    Session session;
    QVERIFY(logInAndWait(session, loginTo(m_server->port())));
    QVERIFY(command(*m_server, {"camera", "add", "CAM-A", "--account", "alice"}, "pw\n"));
    QSignalSpy deleted(&session, &Session::cameraDeleted);
    session.deleteCamera(A);
    session.deleteCamera(B);
    QTRY_COMPARE(deleted.size(), 2);
    QCOMPARE(deleted.at(0).at(0).toString(), A);
    QVERIFY(deleted.at(0).at(1).toBool());
    QCOMPARE(deleted.at(1).at(0).toString(), B);
    QVERIFY(!deleted.at(1).at(1).toBool());
    QVERIFY(!deleted.at(1).at(2).toString().isEmpty());
}

void tst_Session::cameraCount()
{
    Session session;
    QVERIFY(logInAndWait(session, loginTo(m_server->port())));
    QSignalSpy counts(&session, &Session::serverCameraCountChanged);
    QVERIFY(command(*m_server, {"camera", "add", "CAM-A", "--account", "alice"}, "pw\n"));
    QTRY_COMPARE(counts.size(), 1);
    QCOMPARE(counts.first().first().toInt(), 1);
}

// --- alarms ---------------------------------------------------------------------------------------------------------

void tst_Session::alarmsWithoutReplay()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session;
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    server.say("CaramCommand.PrushCaramerAlarmInfo CAM-A:motion\nCaramCommand.PrushCaramerAlarmInfo CAM-A:motion\n"
               "CaramCommand.PrushCaramerAlarmInfo CAM-B:leak:basement");
    QTRY_COMPARE(alarms.size(), 1);
    const QList<Alarm> got = all<Alarm>(alarms);
    QCOMPARE(got.size(), 3); // two alike are two
    for (const Alarm &alarm : got) {
        QVERIFY(alarm.id > 0 && alarm.sequence == 0 && alarm.journal.isEmpty() && !alarm.replayed);
        QVERIFY(alarm.receivedAt >= before && alarm.time == alarm.receivedAt);
        QCOMPARE(alarm.kind, Alarm::Kind::Server);
    }
    QCOMPARE(got.at(0).severity, Severity::Notice);
    QCOMPARE(got.at(2).type, QStringLiteral("leak:basement"));
    QCOMPARE(got.at(2).severity, Severity::Critical);
}

void tst_Session::blindTimeIsNamed()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session(quickOptions());
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QVERIFY(alarms.isEmpty()); // before the first login nobody watched
    QSignalSpy lost(&session, &Session::statesLost);
    server.drop();
    QTRY_COMPARE(alarms.size(), 1);
    const Alarm gap = all<Alarm>(alarms).first();
    QCOMPARE(gap.kind, Alarm::Kind::Gap);
    QCOMPARE(gap.time, lost.first().first().toLongLong());
    QVERIFY(gap.receivedAt >= gap.time && gap.receivedAt <= QDateTime::currentMSecsSinceEpoch());
    QVERIFY(gap.cameraId.isEmpty() && gap.sequence == 0 && !gap.text.isEmpty());
    QCOMPARE(session.status().state, State::Online);
    // Logging out is the user's own doing.
    session.logOut();
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QCOMPARE(alarms.size(), 1);
}

// The real server: 0 lost, 0 doubled, over several cuts.
void tst_Session::alarmsThroughACut()
{
    QVERIFY(command(*m_server, {"camera", "add", "CAM-A", "--account", "alice"}, "pw\n"));
    Session session(quickOptions());
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    // What the store does: save, then say so. Every third batch is not saved in time.
    int batches = 0;
    AlarmCursor saved;
    connect(&session, &Session::alarmsArrived, &session, [&](const QList<Alarm> &batch) {
        for (const Alarm &alarm : batch) {
            if (alarm.sequence != 0) // not what the client itself says of the cut
                saved = {alarm.journal, alarm.sequence};
        }
        if (++batches % 3 != 0)
            session.acknowledgeAlarms(saved);
    });
    QVERIFY(logInAndWait(session, loginTo(m_server->port())));
    int sent = 0;
    for (int cut = 0; cut < 5; ++cut) {
        for (int i = 0; i < 7; ++i, ++sent)
            QVERIFY(command(*m_server, {"alarm", "CAM-A", "motion"}));
        QTRY_COMPARE(pushed(alarms).size(), sent);
        m_server->dropConnections();
        for (int i = 0; i < 5; ++i, ++sent)
            QVERIFY(command(*m_server, {"alarm", "CAM-A", "sos"}));
        QTRY_COMPARE(pushed(alarms).size(), sent);
    }
    QTest::qWait(50);
    const QList<Alarm> got = pushed(alarms);
    QCOMPARE(got.size(), sent);
    for (qsizetype i = 0; i < got.size(); ++i) {
        QCOMPARE(got.at(i).sequence, got.first().sequence + static_cast<quint64>(i));
        QCOMPARE(got.at(i).kind, Alarm::Kind::Server);
        QVERIFY(got.at(i).time > 0 && !got.at(i).journal.isEmpty());
    }
    // Another start of the program, with what is on disk: what came meanwhile, as replayed, and no more.
    session.logOut();
    for (int i = 0; i < 3; ++i)
        QVERIFY(command(*m_server, {"alarm", "CAM-A", "smoke"}));
    Session next;
    QSignalSpy missed(&next, &Session::alarmsArrived);
    QVERIFY(logInAndWait(next, loginTo(m_server->port()), saved));
    QTRY_COMPARE(pushed(missed).size(), 3);
    for (const Alarm &alarm : pushed(missed))
        QVERIFY(alarm.replayed && alarm.type == QStringLiteral("smoke"));
    QVERIFY(command(*m_server, {"alarm", "CAM-A", "motion"}));
    QTRY_COMPARE(pushed(missed).size(), 4);
    QVERIFY(!pushed(missed).last().replayed);
}

void tst_Session::alarmsAreAskedFromTheDisk()
{
    ExtendedServer server;
    server.journal = "5b1f0c9e:1:42";
    QVERIFY(server.listen());
    Session session(quickOptions());
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QVERIFY(logInAndWait(session, loginTo(server.port()), {QStringLiteral("5b1f0c9e"), 41}));
    QTRY_COMPARE(server.linesOf("CaramCommand.ReplayAlarms"), QList<QByteArray>{"41"});
    server.alarm(42);
    server.alarm(43, "sos");
    QTRY_COMPARE(sequencesOf(pushed(alarms)), (QList<quint64>{42, 43}));
    const QList<Alarm> got = pushed(alarms);
    QVERIFY(got.at(0).replayed && !got.at(1).replayed);
    QCOMPARE(got.at(0).time, QDateTime(QDate(2026, 11, 19), QTime(23, 1, 17, 250), Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(got.at(0).journal, QStringLiteral("5b1f0c9e"));
    // Not saved yet: asked for again after a cut, and shown once.
    server.journal = "5b1f0c9e:1:44";
    server.onReplay = [&](quint64 from) {
        for (int s = static_cast<int>(from) + 1; s <= 44; ++s)
            server.alarm(s);
    };
    server.drop();
    QTRY_COMPARE(sequencesOf(pushed(alarms)), (QList<quint64>{42, 43, 44}));
    QCOMPARE(server.linesOf("CaramCommand.ReplayAlarms"), (QList<QByteArray>{"41", "41"}));
}

void tst_Session::acknowledgementsAreCollected()
{
    ExtendedServer server;
    server.journal = "5b1f0c9e:1:10";
    QVERIFY(server.listen());
    const QString journal = QStringLiteral("5b1f0c9e");
    Session session(quickOptions());
    QVERIFY(logInAndWait(session, loginTo(server.port()), {journal, 10}));
    QTRY_COMPARE(server.linesOf("CaramCommand.AckAlarms"), QList<QByteArray>{"10"});
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    for (int s = 11; s <= 30; ++s)
        server.alarm(s);
    QTRY_COMPARE(pushed(alarms).size(), 20);
    QTest::qWait(100);
    QCOMPARE(server.linesOf("CaramCommand.AckAlarms").size(), 1); // shown is not saved
    for (quint64 s = 11; s <= 30; ++s)
        session.acknowledgeAlarms({journal, s});
    session.acknowledgeAlarms({QStringLiteral("other"), 99});
    QTRY_COMPARE(server.linesOf("CaramCommand.AckAlarms"), (QList<QByteArray>{"10", "30"}));
    // Saved while the link was down: remembered.
    server.alarm(31);
    QTRY_COMPARE(pushed(alarms).size(), 21);
    server.journal = "5b1f0c9e:1:31";
    QSignalSpy lost(&session, &Session::statesLost);
    connect(&session, &Session::statesLost, &session, [&] { session.acknowledgeAlarms({journal, 31}); });
    server.drop();
    QTRY_COMPARE(server.linesOf("CaramCommand.AckAlarms"), (QList<QByteArray>{"10", "30", "31"}));
    QCOMPARE(server.linesOf("CaramCommand.ReplayAlarms").last(), QByteArray("31"));
    // Logging out says what is still to be said.
    server.alarm(32);
    QTRY_COMPARE(pushed(alarms).size(), 22);
    session.acknowledgeAlarms({journal, 32});
    session.logOut();
    QTRY_COMPARE(server.linesOf("CaramCommand.AckAlarms").last(), QByteArray("32"));
}

void tst_Session::gapIsAskedForThenRecorded()
{
    ExtendedServer server;
    server.journal = "5b1f0c9e:20:21";
    server.onReplay = [&](quint64) {
        server.alarm(20); // it no longer has those before
        server.alarm(21);
    };
    QVERIFY(server.listen());
    Session session;
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QVERIFY(logInAndWait(session, loginTo(server.port()), {QStringLiteral("5b1f0c9e"), 10}));
    QTRY_COMPARE(all<Alarm>(alarms).size(), 3);
    QTest::qWait(20);
    const QList<Alarm> got = all<Alarm>(alarms);
    QCOMPARE(sequencesOf(got), (QList<quint64>{20, 21, 0}));
    QCOMPARE(got.last().kind, Alarm::Kind::Gap);
    QVERIFY2(got.last().text.contains(u'9'), qPrintable(got.last().text)); // 11 to 19
    QCOMPARE(server.linesOf("CaramCommand.ReplayAlarms"), (QList<QByteArray>{"10", "10"}));
}

void tst_Session::journalChanged()
{
    ExtendedServer server;
    server.journal = "0badcafe:3:4";
    server.onReplay = [&](quint64 from) {
        for (int s = static_cast<int>(from) + 1; s <= 4; ++s)
            server.alarm(s);
    };
    QVERIFY(server.listen());
    Session session;
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QSignalSpy begins(&session, &Session::alarmsBeginAfter);
    bool gapFirst = false;
    connect(&session, &Session::alarmsBeginAfter, &session, [&] { gapFirst = alarms.size() == 1; });
    QVERIFY(logInAndWait(session, loginTo(server.port()), {QStringLiteral("5b1f0c9e"), 42}));
    QTRY_COMPARE(all<Alarm>(alarms).size(), 3);
    // Kept on disk, so that the next start does not tell the same change again.
    QCOMPARE(begins.size(), 1);
    QCOMPARE(begins.first().first().value<AlarmCursor>(), (AlarmCursor{QStringLiteral("0badcafe"), 2}));
    QVERIFY(gapFirst);
    const QList<Alarm> got = all<Alarm>(alarms);
    QCOMPARE(got.first().kind, Alarm::Kind::Gap); // what the old journal still had is gone, and this says so
    QCOMPARE(sequencesOf(got), (QList<quint64>{0, 3, 4}));
    QCOMPARE(got.last().journal, QStringLiteral("0badcafe"));
    QVERIFY(got.last().replayed);
}

void tst_Session::firstLoginHereTellsWhereAlarmsBegin()
{
    ExtendedServer server;
    server.journal = "5b1f0c9e:1:42";
    QVERIFY(server.listen());
    Session session;
    QSignalSpy begins(&session, &Session::alarmsBeginAfter);
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QTRY_COMPARE(begins.size(), 1);
    QCOMPARE(begins.first().first().value<AlarmCursor>(), (AlarmCursor{QStringLiteral("5b1f0c9e"), 42}));
    QTRY_COMPARE(server.linesOf("CaramCommand.ReplayAlarms"), QList<QByteArray>{"42"});
}

// --- TLS ------------------------------------------------------------------------------------------------------------

namespace {

// The files that a server's configuration names.
struct CertificateFiles
{
    CertificateFiles()
    {
        write(config.certificateFile = dir.filePath(QStringLiteral("cert.pem")), kCertificate);
        write(config.keyFile = dir.filePath(QStringLiteral("key.pem")), kCertificateKey);
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its certificate.");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    QTemporaryDir dir;
    server::ServerConfig config;
};

LoginRequest tlsLoginTo(quint16 port)
{
    LoginRequest request = loginTo(port);
    request.address.tls = true;
    return request;
}

} // namespace

void tst_Session::tlsNeedsATrustedCertificate()
{
    WATCHPOST_NEEDS_TLS_SERVER;
    const CertificateFiles files;
    m_server = startServer(files.config);
    QVERIFY(m_server);
    Session session(quickOptions());
    QSignalSpy states(&session, &Session::statusChanged);
    QSignalSpy refused(&session, &Session::certificateRefused);
    State refusedWhile = State::Online;
    connect(&session, &Session::certificateRefused, this, [&] {
        refusedWhile = states.isEmpty() ? State::Offline : states.last().first().value<ConnectionStatus>().state;
    });
    session.logIn(tlsLoginTo(m_server->port()), {});
    QTRY_COMPARE(session.status().state, State::Offline);
    const ConnectionError error = session.status().error;
    QCOMPARE(error.kind, ErrorKind::Permanent);
    QCOMPARE(error.field, LoginField::Tls);
    QVERIFY2(error.text.contains(QStringLiteral("certificate")), qPrintable(error.text));
    QCOMPARE(session.diagnostics().messagesSent, 0U); // no password to a stranger
    QCOMPARE(states.size(), 2);
    QCOMPARE(refused.size(), 1);
    const auto refusal = refused.first().first().value<CertificateRefusal>();
    QCOMPARE(refusal.problems, QList{CertificateProblem::SelfSigned});
    QVERIFY(refusal.acceptable);
    QCOMPARE(refusal.host, QStringLiteral("127.0.0.1"));
    QCOMPARE(refusal.port, m_server->port());
    QVERIFY(refusedWhile == State::Connecting); // before the status

    // Seen and accepted: this certificate is enough, on both connections.
    LoginRequest pinned = tlsLoginTo(m_server->port());
    pinned.pinned = refusal.shown;
    QVERIFY(logInAndWait(session, pinned));
    QCOMPARE(session.diagnostics().certificate, refusal.shown);
    QVERIFY(session.diagnostics().cipher.contains(QStringLiteral("AES")) ||
            session.diagnostics().cipher.contains(QStringLiteral("CHACHA")));
    CameraSync sync(&session);
    QSignalSpy finished(&sync, &CameraSync::finished);
    sync.start({Camera{A, QStringLiteral("pw"), {}, Binding::Unconfirmed, {}}}, 0, true);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<SyncReport>().error, QString());
}

void tst_Session::tlsWithATrustedCertificate()
{
    WATCHPOST_NEEDS_TLS_SERVER;
    const CertificateFiles files;
    m_server = startServer(files.config);
    QVERIFY(m_server);
    Session::Options options = quickOptions();
    options.authorities = QSslCertificate::fromData(kCertificate);
    QVERIFY(!options.authorities.isEmpty());
    Session session(options);
    QVERIFY(logInAndWait(session, tlsLoginTo(m_server->port())));
    QVERIFY2(session.status().encryption.startsWith(QStringLiteral("TLS 1.")), qPrintable(session.status().encryption));
    // The data connection is under TLS as well: this server knows no other.
    CameraSync sync(&session);
    QSignalSpy finished(&sync, &CameraSync::finished);
    sync.start({Camera{A, QStringLiteral("pw"), {}, Binding::Unconfirmed, {}}}, 0, true);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<SyncReport>().error, QString());
    QCOMPARE(finished.first().first().value<SyncReport>().outcomes.size(), 1);
    m_server->dropConnections();
    QTRY_COMPARE(session.status().state, State::Waiting);
    QTRY_COMPARE(session.status().state, State::Online);
}

void tst_Session::tlsWithAPlainServer()
{
    Session::Options options = quickOptions();
    options.connectTimeoutMs = 500; // a server that waits for a whole line says nothing to the handshake
    Session session(options);
    session.logIn(tlsLoginTo(m_server->port()), {});
    QTRY_COMPARE(session.status().state, State::Offline);
    QVERIFY(!session.status().error.text.isEmpty());
    QCOMPARE(session.diagnostics().messagesSent, 0U);
}

// --- slots that do the worst ----------------------------------------------------------------------------------------

void tst_Session::slotsThatEndIt_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("what");
    for (const char *when : {"connecting", "loggingIn", "online", "waiting", "loggedIn", "refused", "lost", "states",
                             "alarms", "count", "port", "begins", "deleted"}) {
        for (const char *what : {"delete", "logOut", "logIn", "logInSame"})
            QTest::addRow("%s: %s", when, what) << QString::fromLatin1(when) << QString::fromLatin1(what);
    }
}

void tst_Session::slotsThatEndIt()
{
    QFETCH(QString, when);
    QFETCH(QString, what);
    ExtendedServer server;
    server.agreed = "alarm-replay;list-push;unbind";
    QVERIFY(server.listen());
    ScriptedServer elsewhere;
    QVERIFY(elsewhere.listen());

    auto *session = new Session(quickOptions());
    const QPointer<Session> alive(session);
    bool fired = false;
    bool lost = false;
    int after = 0; // states after they were lost: badges would turn green again
    const auto on = [&](const QString &name) {
        lost = lost || name == QStringLiteral("lost");
        after += lost && name == QStringLiteral("states") ? 1 : 0;
        if (fired || name != when)
            return;
        fired = true;
        if (what == QStringLiteral("delete"))
            delete session;
        else if (what == QStringLiteral("logOut"))
            session->logOut();
        else
            session->logIn(loginTo(what == QStringLiteral("logIn") ? elsewhere.port() : server.port()), {});
    };
    connect(session, &Session::statusChanged, session, [&](const ConnectionStatus &status) {
        static const QHash<State, QString> names{{State::Connecting, QStringLiteral("connecting")},
                                                 {State::LoggingIn, QStringLiteral("loggingIn")},
                                                 {State::Online, QStringLiteral("online")},
                                                 {State::Waiting, QStringLiteral("waiting")}};
        on(names.value(status.state));
    });
    connect(session, &Session::loggedIn, session, [&] { on(QStringLiteral("loggedIn")); });
    connect(session, &Session::loginRefused, session, [&] { on(QStringLiteral("refused")); });
    connect(session, &Session::statesLost, session, [&] { on(QStringLiteral("lost")); });
    connect(session, &Session::cameraStatesChanged, session, [&] { on(QStringLiteral("states")); });
    connect(session, &Session::alarmsArrived, session, [&] { on(QStringLiteral("alarms")); });
    connect(session, &Session::serverCameraCountChanged, session, [&] { on(QStringLiteral("count")); });
    connect(session, &Session::dataPortReturned, session, [&] { on(QStringLiteral("port")); });
    connect(session, &Session::alarmsBeginAfter, session, [&] { on(QStringLiteral("begins")); });
    connect(session, &Session::cameraDeleted, session, [&] { on(QStringLiteral("deleted")); });

    const bool startsRefused = when == QStringLiteral("refused");
    session->logIn(loginTo(server.port(), kAlice, startsRefused ? QStringLiteral("no") : kSecret), {});
    QTRY_VERIFY(fired || session->status().state == State::Online);
    if (!fired) {
        session->requestDataPort();
        session->deleteCamera(A);
        // Answers, pushes and alarms, all in one read.
        server.say("CaramCommand.DeleteSucess CAM-A\nCaramCommand.PrushCaramerOnlineStatus CAM-A:true\n"
                   "CaramCommand.PrushCaramerAlarmInfo CAM-A:sos:1:20261119T230117.250Z\n"
                   "CaramCommand.PrushCaramerCount 4\nCaramCommand.PrushCaramerOnlineStatus CAM-A:false");
        if (when == QStringLiteral("lost") || when == QStringLiteral("waiting")) {
            QTest::qWait(20);
            server.drop();
        }
    }
    QTRY_VERIFY(fired);
    QTest::qWait(20);
    QCOMPARE(after, 0);
    if (what == QStringLiteral("delete")) {
        QVERIFY(!alive);
    } else if (what == QStringLiteral("logOut")) {
        QCOMPARE(session->status().state, State::Offline);
    } else {
        const quint16 port = what == QStringLiteral("logIn") ? elsewhere.port() : server.port();
        QTRY_COMPARE(session->status().state, State::Online);
        QCOMPARE(session->request().address.port, port);
        QCOMPARE(session->extensions().has(protocol::Extension::AlarmReplay), what == QStringLiteral("logInSame"));
    }
    delete alive;
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
