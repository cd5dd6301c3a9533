// The session when things go wrong without a word: half-open links, sleep, networks that come and go, and what the user
// is told of the time in between.
#include "session/session.h"
#include "support/session_extendedserver.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

using namespace watchpost;
using namespace watchpost::testsupport;
using State = ConnectionState;

namespace {

const QString J = QStringLiteral("5b1f0c9e");
constexpr qint64 kNight = 8 * 3600 * 1000;

// A server that can fall silent while its connections stand.
struct MuteServer : ScriptedServer
{
    bool mute = false;
    bool knowsHeartbeats = false;
    bool acceptsWhileMute = false; // new connections get answers
    QPointer<QTcpSocket> muted;    // a later socket may have its address

    MuteServer()
    {
        onLine = [this](QTcpSocket *socket, const QByteArray &line, bool) {
            if (mute && (!acceptsWhileMute || socket == muted))
                return true;
            if (knowsHeartbeats && line.startsWith("NormalCommand.HeartBeat ")) {
                socket->write(line + '\n');
                return true;
            }
            return false;
        };
    }
    void fallSilent(bool newOnesGetAnswers = false)
    {
        mute = true;
        muted = newest();
        acceptsWhileMute = newOnesGetAnswers;
    }
};

// The wall clock in the test's hand.
struct Clock
{
    qint64 ahead = 0;
    [[nodiscard]] qint64 now() const { return QDateTime::currentMSecsSinceEpoch() + ahead; }
};

Session::Options optionsWith(Clock *clock)
{
    Session::Options options = quickOptions();
    options.wallClock = [clock] { return clock->now(); };
    options.sleepCheckMs = 20;
    options.signOfLifeMs = 150;
    return options;
}

QList<Alarm> ofKind(Alarm::Kind kind, const QSignalSpy &spy)
{
    QList<Alarm> alarms = all<Alarm>(spy);
    alarms.removeIf([kind](const Alarm &alarm) { return alarm.kind != kind; });
    return alarms;
}

} // namespace

class tst_SessionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfOpenIsNoticedInTime();
    void userTimeoutIsSet();

    void wakesOnADeadLink();
    void wakesOnALivingLink();
    void wakesWhileWaiting();
    void wakesWhileReconnecting();
    void clockSetBackIsNothing();
    void networkLost();
    void networkAfterWakingIsWaitedForBriefly();

    void blindAlarm();
    void blindAlarmAfterARefusal();
    void intervalIsFilledByTheReplay();
    void intervalWithoutAlarms();
    void lostAgainBeforeTheReplayIsThrough();
    void replayWithHoles();
    void replayThatDoesNotCome();
    void noJournalIsNoConnection();
    void loggedOutWhileBlind();
    void sleepIsBlindTime();
    void staleBytesHideNoSleep_data();
    void staleBytesHideNoSleep();
    void stalledReplayIsSettled();
    void nothingIsClaimedOfWhatWasNeverFetched();
    void nothingIsClaimedOfWhatWasForgotten();
    void blindSinceAnEarlierRun();
    void blindSinceIsToldUntilItIsInTheHistory();
    void refusalInWords_data();
    void refusalInWords();
};

// --- liveness -------------------------------------------------------------------------------------------------------

// At the tightest setting: a server that answers heartbeats, one that does not know them and has never been asked
// anything, and one whose client was patient until just now.
void tst_SessionFaults::halfOpenIsNoticedInTime()
{
    constexpr int kNotice = LivenessSettings::kMinNoticeMs;
    MuteServer servers[3];
    std::unique_ptr<Session> sessions[3];
    QElapsedTimer clock;
    qint64 silentAt[3] = {};
    qint64 noticedAt[3] = {-1, -1, -1};
    clock.start();
    for (int i = 0; i < 3; ++i) {
        servers[i].knowsHeartbeats = i != 1;
        QVERIFY(servers[i].listen());
        sessions[i] = std::make_unique<Session>();
        sessions[i]->setLiveness({.noticeMs = i == 2 ? 1000000 : 1}); // clamped
        QVERIFY(logInAndWait(*sessions[i], loginTo(servers[i].port())));
        connect(sessions[i].get(), &Session::statesLost, this, [&, i] { noticedAt[i] = clock.elapsed(); });
    }
    QTRY_VERIFY(servers[0].controlLines.contains("NormalCommand.HeartBeat 1")); // answered
    for (int i = 0; i < 3; ++i) {
        sessions[i]->queryStates({QStringLiteral("CAM-A")});
        QTRY_VERIFY(sessions[i]->status().roundTripMs >= 0);
        silentAt[i] = clock.elapsed();
        servers[i].fallSilent();
    }
    sessions[2]->setLiveness({.noticeMs = kNotice});
    QTRY_VERIFY_WITH_TIMEOUT(noticedAt[0] >= 0 && noticedAt[1] >= 0 && noticedAt[2] >= 0, kNotice + 1000);
    for (int i = 0; i < 3; ++i) {
        const qint64 took = noticedAt[i] - silentAt[i];
        QVERIFY2(took <= kNotice, qPrintable(QStringLiteral("%1: %2 ms").arg(i).arg(took)));
        QVERIFY2(took >= kNotice * 3 / 4, qPrintable(QStringLiteral("%1: %2 ms").arg(i).arg(took)));
    }
}

void tst_SessionFaults::userTimeoutIsSet()
{
#ifdef TCP_USER_TIMEOUT
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session;
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    // The session's end of the connection, found by where it leads.
    const auto found = [&]() -> unsigned int {
        for (int fd = 3; fd < 256; ++fd) {
            sockaddr_in peer = {};
            socklen_t length = sizeof peer;
            if (getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &length) != 0 || peer.sin_family != AF_INET ||
                ntohs(peer.sin_port) != server.port())
                continue;
            unsigned int value = 0;
            length = sizeof value;
            if (getsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, &value, &length) == 0)
                return value;
        }
        return 0;
    };
    QCOMPARE(found(), 10000U);
    session.setLiveness({.noticeMs = 7000});
    QCOMPARE(found(), 7000U);
#else
    QSKIP("this platform has no TCP_USER_TIMEOUT");
#endif
}

// --- sleep and networks ---------------------------------------------------------------------------------------------

void tst_SessionFaults::wakesOnADeadLink()
{
    MuteServer server;
    QVERIFY(server.listen());
    Clock clock;
    Session::Options options = optionsWith(&clock);
    options.backoffBaseMs = options.backoffCapMs = 3600 * 1000; // it must not come to that
    Session session(options);
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QSignalSpy loggedIn(&session, &Session::loggedIn);
    QTest::qWait(60);
    QVERIFY(session.status().state == State::Online);
    server.fallSilent(true); // the old connection is known to nobody any more
    clock.ahead += kNight;
    QElapsedTimer took;
    took.start();
    QTRY_COMPARE_WITH_TIMEOUT(loggedIn.size(), 1, 3000);
    QVERIFY2(took.elapsed() < 1500, qPrintable(QString::number(took.elapsed())));
}

void tst_SessionFaults::wakesOnALivingLink()
{
    for (const bool knowsHeartbeats : {true, false}) {
        MuteServer server;
        server.knowsHeartbeats = knowsHeartbeats;
        QVERIFY(server.listen());
        Clock clock;
        Session session(optionsWith(&clock));
        QVERIFY(logInAndWait(session, loginTo(server.port())));
        QSignalSpy lost(&session, &Session::statesLost);
        QSignalSpy alarms(&session, &Session::alarmsArrived);
        QTest::qWait(60);
        const qsizetype before = server.controlLines.size();
        clock.ahead += kNight; // or set by hand
        QTRY_VERIFY(server.controlLines.size() > before);
        QTest::qWait(250);
        QCOMPARE(server.controlLines.size(), before + 2); // a heartbeat, and a state in case that it knows none
        QVERIFY(lost.isEmpty() && alarms.isEmpty());
        QCOMPARE(session.status().state, State::Online);
    }
}

void tst_SessionFaults::wakesWhileWaiting()
{
    MuteServer server;
    QVERIFY(server.listen());
    Clock clock;
    Session::Options options = optionsWith(&clock);
    options.backoffBaseMs = options.backoffCapMs = 3600 * 1000;
    Session session(options);
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    server.drop();
    QTRY_COMPARE(session.status().state, State::Waiting);
    QTest::qWait(60);
    QCOMPARE(session.status().state, State::Waiting);
    clock.ahead += kNight;
    QTRY_COMPARE_WITH_TIMEOUT(session.status().state, State::Online, 2000);
}

void tst_SessionFaults::wakesWhileReconnecting()
{
    MuteServer server;
    QVERIFY(server.listen());
    Clock clock;
    Session session(optionsWith(&clock));
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    server.fallSilent();
    server.drop();
    QTRY_COMPARE(session.status().state, State::LoggingIn);
    const int connections = server.connections;
    QTest::qWait(60);
    QCOMPARE(server.connections, connections);
    server.mute = false;
    clock.ahead += kNight;
    QTRY_COMPARE_WITH_TIMEOUT(session.status().state, State::Online, 2000);
    QCOMPARE(server.connections, connections + 1);
}

void tst_SessionFaults::clockSetBackIsNothing()
{
    MuteServer server;
    server.knowsHeartbeats = true;
    QVERIFY(server.listen());
    Clock clock;
    Session session(optionsWith(&clock));
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QTest::qWait(60);
    const qsizetype before = server.controlLines.size();
    clock.ahead -= kNight;
    QTest::qWait(100);
    QCOMPARE(server.controlLines.size(), before);
    QCOMPARE(session.status().state, State::Online);
}

void tst_SessionFaults::networkLost()
{
    MuteServer server;
    QVERIFY(server.listen());
    Clock clock;
    Session session(optionsWith(&clock));
    session.checkLink(); // Offline: nothing
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QSignalSpy lost(&session, &Session::statesLost);
    session.checkLink();
    QTest::qWait(250);
    QVERIFY(lost.isEmpty()); // the server answers: another network than this one was lost
    server.close();
    server.fallSilent();
    session.checkLink();
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 1000);
    server.drop();
}

// The wireless network needs a moment after waking: no long delay of before goes on then.
void tst_SessionFaults::networkAfterWakingIsWaitedForBriefly()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Clock clock;
    Session::Options options = optionsWith(&clock);
    options.backoffBaseMs = options.backoffCapMs = 3600 * 1000;
    Session session(options);
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    server.close();
    server.drop();
    QTRY_COMPARE(session.status().state, State::Waiting);
    QVERIFY(session.status().nextAttemptAt > clock.now() + 60000);
    const int attempt = session.status().attempt;
    clock.ahead += kNight;
    QTRY_VERIFY(session.status().attempt > attempt);
    QVERIFY(session.status().nextAttemptAt <= clock.now() + 2000);
}

// --- blindness ------------------------------------------------------------------------------------------------------

void tst_SessionFaults::blindAlarm()
{
    constexpr int kBlind = LivenessSettings::kMinBlindAlarmMs;
    ScriptedServer servers[3];
    std::unique_ptr<Session> sessions[3];
    std::unique_ptr<QSignalSpy> alarms[3];
    qint64 lostAt = 0;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(servers[i].listen());
        sessions[i] = std::make_unique<Session>(quickOptions());
        sessions[i]->setLiveness({.blindAlarmMs = i == 1 ? 0 : i == 2 ? 3600000 : 1}); // never; later; clamped
        QVERIFY(logInAndWait(*sessions[i], loginTo(servers[i].port())));
        alarms[i] = std::make_unique<QSignalSpy>(sessions[i].get(), &Session::alarmsArrived);
    }
    connect(sessions[0].get(), &Session::statesLost, this, [&](qint64 at) { lostAt = at; });
    const quint16 port = servers[0].port();
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 3; ++i) {
        servers[i].close();
        servers[i].drop();
    }
    QTRY_COMPARE(sessions[2]->status().state, State::Waiting);
    QTest::qWait(kBlind - 500);
    QVERIFY(alarms[0]->isEmpty());
    sessions[2]->setLiveness({.blindAlarmMs = kBlind}); // counts from the loss, not from now
    QTRY_VERIFY_WITH_TIMEOUT(!alarms[0]->isEmpty() && !alarms[2]->isEmpty(), 2000);
    QVERIFY(clock.elapsed() < kBlind + 1000);
    sessions[0]->setLiveness({.blindAlarmMs = kBlind}); // no second one of the same time
    QTest::qWait(100);
    QVERIFY(alarms[1]->isEmpty());
    const QList<Alarm> raised = all<Alarm>(*alarms[0]);
    QCOMPARE(raised.size(), 1);
    const Alarm &alarm = raised.first();
    QCOMPARE(alarm.kind, Alarm::Kind::Blind);
    QCOMPARE(alarm.severity, Severity::Critical);
    QCOMPARE(alarm.time, lostAt);
    QVERIFY(alarm.id > 0 && alarm.sequence == 0 && alarm.cameraId.isEmpty() && !alarm.text.isEmpty());
    QVERIFY(alarm.receivedAt >= alarm.time + kBlind - 100);
    // The interval goes into the history all the same, once.
    QVERIFY(servers[0].listenAgain(port));
    QTRY_COMPARE(ofKind(Alarm::Kind::Gap, *alarms[0]).size(), 1);
    QCOMPARE(ofKind(Alarm::Kind::Gap, *alarms[0]).first().time, lostAt);
    QCOMPARE(all<Alarm>(*alarms[0]).size(), 2);
}

// The password was changed at night: nobody is there to type the new one, so somebody must be called.
void tst_SessionFaults::blindAlarmAfterARefusal()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session(quickOptions());
    session.setLiveness({.blindAlarmMs = LivenessSettings::kMinBlindAlarmMs});
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QSignalSpy refused(&session, &Session::loginRefused);
    server.password = "changed";
    server.drop();
    QTRY_COMPARE(refused.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(ofKind(Alarm::Kind::Blind, alarms).size(), 1, 6000);
    const QString text = ofKind(Alarm::Kind::Blind, alarms).first().text;
    QVERIFY2(text.endsWith(session.status().error.text), qPrintable(text)); // the network is not what has to be checked
    QVERIFY(logInAndWait(session, loginTo(server.port(), kAlice, QStringLiteral("changed"))));
    QTRY_COMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 1); // one interval, from the loss to this login
    QCOMPARE(ofKind(Alarm::Kind::Gap, alarms).first().time, ofKind(Alarm::Kind::Blind, alarms).first().time);
}

void tst_SessionFaults::intervalIsFilledByTheReplay()
{
    ExtendedServer server;
    server.journal = "5b1f0c9e:1:10";
    QVERIFY(server.listen());
    Session session(quickOptions());
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QVERIFY(logInAndWait(session, loginTo(server.port()), {J, 10}));
    QTRY_COMPARE(server.linesOf("CaramCommand.ReplayAlarms").size(), 1);
    QSignalSpy lost(&session, &Session::statesLost);
    server.journal = "5b1f0c9e:1:12";
    server.drop();
    QTRY_COMPARE(server.linesOf("CaramCommand.ReplayAlarms").size(), 2);
    server.alarm(11);
    QTRY_COMPARE(pushed(alarms).size(), 1);
    QTest::qWait(30);
    QCOMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 0); // not before the replay has reached the newest
    server.alarm(12);
    QTRY_COMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 1);
    const Alarm row = ofKind(Alarm::Kind::Gap, alarms).first();
    QCOMPARE(row.severity, Severity::Notice);
    QCOMPARE(row.time, lost.first().first().toLongLong());
    QVERIFY(row.receivedAt >= row.time && row.receivedAt <= QDateTime::currentMSecsSinceEpoch());
    QVERIFY2(row.text.contains(QStringLiteral("again")) && row.text.contains(u'2'), qPrintable(row.text));
    QCOMPARE(all<Alarm>(alarms).last().kind, Alarm::Kind::Gap); // behind what it speaks of
    server.alarm(13);
    QTRY_COMPARE(pushed(alarms).size(), 3);
    QCOMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 1);
}

void tst_SessionFaults::intervalWithoutAlarms()
{
    ExtendedServer server;
    server.journal = "5b1f0c9e:1:10";
    QVERIFY(server.listen());
    Session session(quickOptions());
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QVERIFY(logInAndWait(session, loginTo(server.port()), {J, 10}));
    QTRY_COMPARE(server.linesOf("CaramCommand.ReplayAlarms").size(), 1);
    server.drop();
    QTRY_COMPARE(all<Alarm>(alarms).size(), 1);
    QCOMPARE(all<Alarm>(alarms).first().kind, Alarm::Kind::Gap);
    QCOMPARE(all<Alarm>(alarms).first().severity, Severity::Notice);
}

void tst_SessionFaults::lostAgainBeforeTheReplayIsThrough()
{
    ExtendedServer server;
    server.journal = "5b1f0c9e:1:10";
    QVERIFY(server.listen());
    Session session(quickOptions());
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QSignalSpy lost(&session, &Session::statesLost);
    QVERIFY(logInAndWait(session, loginTo(server.port()), {J, 10}));
    QTRY_COMPARE(server.linesOf("CaramCommand.ReplayAlarms").size(), 1);
    server.journal = "5b1f0c9e:1:12";
    server.drop();
    QTRY_COMPARE(server.linesOf("CaramCommand.ReplayAlarms").size(), 2);
    server.alarm(11);
    QTRY_COMPARE(pushed(alarms).size(), 1);
    server.journal = "5b1f0c9e:1:13";
    server.onReplay = [&](quint64 from) {
        for (int s = static_cast<int>(from) + 1; s <= 13; ++s)
            server.alarm(s);
    };
    server.drop();
    QTRY_COMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 2);
    QCOMPARE(lost.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const Alarm row = ofKind(Alarm::Kind::Gap, alarms).at(i);
        QCOMPARE(row.time, lost.at(i).first().toLongLong());
        QCOMPARE(row.severity, Severity::Notice);
    }
    QVERIFY(ofKind(Alarm::Kind::Gap, alarms).at(0).receivedAt <= ofKind(Alarm::Kind::Gap, alarms).at(1).time);
    QCOMPARE(sequencesOf(pushed(alarms)), (QList<quint64>{11, 12, 13}));
}

void tst_SessionFaults::replayWithHoles()
{
    ExtendedServer server;
    server.journal = "5b1f0c9e:1:10";
    QVERIFY(server.listen());
    Session session(quickOptions());
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QVERIFY(logInAndWait(session, loginTo(server.port()), {J, 10}));
    QTRY_COMPARE(server.linesOf("CaramCommand.ReplayAlarms").size(), 1);
    server.journal = "5b1f0c9e:1:13";
    server.onReplay = [&](quint64) {
        server.alarm(11);
        server.alarm(13); // each time
    };
    server.drop();
    QTRY_COMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 2);
    QList<Alarm> rows = ofKind(Alarm::Kind::Gap, alarms);
    QCOMPARE(rows.at(0).severity, Severity::Warning); // the hole
    QCOMPARE(rows.at(1).severity, Severity::Warning); // the interval
    QVERIFY2(rows.at(1).text.contains(QStringLiteral("not all")), qPrintable(rows.at(1).text));
}

void tst_SessionFaults::replayThatDoesNotCome()
{
    ExtendedServer server;
    server.journal = "5b1f0c9e:1:10";
    QVERIFY(server.listen());
    Session::Options options = quickOptions();
    options.replayStallMs = 200;
    Session session(options);
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QVERIFY(logInAndWait(session, loginTo(server.port()), {J, 10}));
    QTRY_COMPARE(server.linesOf("CaramCommand.ReplayAlarms").size(), 1);
    server.journal = "5b1f0c9e:1:13";
    server.drop();
    // Whatever else the server says in the meantime: it is the replay that does not come.
    QTimer chatter;
    connect(&chatter, &QTimer::timeout, this, [&] { server.say("CaramCommand.PrushCaramerOnlineStatus CAM-A:true"); });
    chatter.start(20);
    QTRY_COMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 2); // three are missing; the interval
    QCOMPARE(ofKind(Alarm::Kind::Gap, alarms).first().severity, Severity::Warning);
    QCOMPARE(ofKind(Alarm::Kind::Gap, alarms).last().severity, Severity::Warning);
    QCOMPARE(session.status().state, State::Online);
}

// Asked for once more, then recorded, and the alarms go on behind what is missing; no blindness is needed for that.
void tst_SessionFaults::stalledReplayIsSettled()
{
    ExtendedServer server;
    server.journal = "5b1f0c9e:1:13";
    QVERIFY(server.listen());
    Session::Options options = quickOptions();
    options.replayStallMs = 100;
    Session session(options);
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QSignalSpy givenUp(&session, &Session::alarmsGivenUp);
    server.onReplay = [&](quint64 from) {
        if (from == 10)
            server.alarm(11);
    };
    QVERIFY(logInAndWait(session, loginTo(server.port()), {J, 10}));
    QTRY_COMPARE(givenUp.size(), 1);
    QCOMPARE(server.linesOf("CaramCommand.ReplayAlarms"), (QList<QByteArray>{"10", "11"}));
    QCOMPARE(givenUp.first().at(1).value<QList<AlarmRange>>(), (QList<AlarmRange>{{12, 13}}));
    QCOMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 1);
    session.acknowledgeAlarms({J, 13});
    QTRY_VERIFY(server.linesOf("CaramCommand.AckAlarms").contains("13"));
    // What comes after all is taken, and a live alarm is no second gap.
    server.alarm(12);
    server.alarm(14);
    QTRY_COMPARE(sequencesOf(pushed(alarms)), (QList<quint64>{11, 12, 14}));
    QTest::qWait(250);
    QCOMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 1);
    QCOMPARE(server.linesOf("CaramCommand.ReplayAlarms").size(), 2);
}

// Online without a journal, blind, and then the account's first journal: it is asked for nothing of that time.
void tst_SessionFaults::nothingIsClaimedOfWhatWasNeverFetched()
{
    ExtendedServer server;
    server.agreed = "pipeline";
    QVERIFY(server.listen());
    Session session(quickOptions());
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    server.agreed = "alarm-replay"; // updated meanwhile
    server.journal = "5b1f0c9e:1:10";
    server.drop();
    QTRY_COMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 1);
    QCOMPARE(ofKind(Alarm::Kind::Gap, alarms).first().severity, Severity::Warning);
}

void tst_SessionFaults::nothingIsClaimedOfWhatWasForgotten()
{
    ExtendedServer server;
    server.journal = "5b1f0c9e:1:10";
    QVERIFY(server.listen());
    Session session(quickOptions());
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QVERIFY(logInAndWait(session, loginTo(server.port()), {J, 10}));
    QTRY_COMPARE(server.linesOf("CaramCommand.ReplayAlarms").size(), 1);
    server.journal = "5b1f0c9e:0:0";
    server.drop();
    QTRY_COMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 1);
    QCOMPARE(ofKind(Alarm::Kind::Gap, alarms).first().severity, Severity::Warning);
}

// Killed while it was blind: the interval goes on in the next run.
void tst_SessionFaults::blindSinceAnEarlierRun()
{
    const qint64 since = QDateTime::currentMSecsSinceEpoch() - 3600 * 1000;
    for (const bool replays : {false, true}) {
        ExtendedServer server;
        server.agreed = replays ? "alarm-replay" : "pipeline";
        server.journal = "5b1f0c9e:1:10";
        QVERIFY(server.listen());
        Session session(quickOptions());
        QSignalSpy alarms(&session, &Session::alarmsArrived);
        QSignalSpy told(&session, &Session::blindSinceChanged);
        session.logIn(loginTo(server.port()), {J, 10}, {.blindSince = since});
        QTRY_COMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 1);
        QCOMPARE(ofKind(Alarm::Kind::Gap, alarms).first().time, since);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toLongLong(), 0);
    }
}

void tst_SessionFaults::blindSinceIsToldUntilItIsInTheHistory()
{
    ExtendedServer server;
    server.journal = "5b1f0c9e:1:10";
    QVERIFY(server.listen());
    Session session(quickOptions());
    QSignalSpy told(&session, &Session::blindSinceChanged);
    QSignalSpy lost(&session, &Session::statesLost);
    QVERIFY(logInAndWait(session, loginTo(server.port()), {J, 10}));
    QTRY_COMPARE(server.linesOf("CaramCommand.ReplayAlarms").size(), 1);
    server.journal = "5b1f0c9e:1:11";
    server.drop();
    QTRY_COMPARE(server.linesOf("CaramCommand.ReplayAlarms").size(), 2);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first(), lost.first().first());
    server.alarm(11);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.last().first().toLongLong(), 0);
    // Logging out says it; another account knows nothing of it.
    server.close();
    server.drop();
    QTRY_COMPARE(told.size(), 3);
    session.logOut();
    QCOMPARE(told.size(), 4);
    QCOMPARE(told.last().first().toLongLong(), 0);
}

// A login that is answered, and then nothing that says from where on there are alarms: green, and deaf.
void tst_SessionFaults::noJournalIsNoConnection()
{
    ExtendedServer server;
    server.journal = "this is no journal";
    QVERIFY(server.listen());
    Session::Options options = quickOptions();
    options.loginTimeoutMs = 200;
    Session session(options);
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    QTRY_COMPARE(session.status().state, State::Waiting);
    QCOMPARE(session.status().error.kind, ErrorKind::Transient);
    server.journal = "5b1f0c9e:0:0";
    QTRY_COMPARE(session.status().state, State::Online);
    QTest::qWait(2 * options.loginTimeoutMs); // and stays so
    QCOMPARE(session.status().state, State::Online);
}

void tst_SessionFaults::loggedOutWhileBlind()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session(quickOptions());
    QSignalSpy alarms(&session, &Session::alarmsArrived);
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    server.close();
    server.drop();
    QTRY_COMPARE(session.status().state, State::Waiting);
    session.logOut();
    QCOMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 1);
    QCOMPARE(ofKind(Alarm::Kind::Gap, alarms).first().severity, Severity::Warning);
    session.logOut();
    QCOMPARE(alarms.size(), 1);
}

// The interval begins when the computer fell asleep, not when it woke.
void tst_SessionFaults::sleepIsBlindTime()
{
    for (const bool closedByTheServer : {false, true}) {
        MuteServer server;
        QVERIFY(server.listen());
        Clock clock;
        Session session(optionsWith(&clock));
        QSignalSpy alarms(&session, &Session::alarmsArrived);
        QSignalSpy lost(&session, &Session::statesLost);
        QVERIFY(logInAndWait(session, loginTo(server.port())));
        QTest::qWait(60);
        const qint64 asleepAt = clock.now();
        clock.ahead += kNight;
        if (closedByTheServer)
            server.drop(); // read before the timer's turn
        else
            server.fallSilent(true);
        QTRY_COMPARE(ofKind(Alarm::Kind::Gap, alarms).size(), 1);
        const Alarm row = ofKind(Alarm::Kind::Gap, alarms).first();
        QVERIFY(row.time <= asleepAt && row.time > asleepAt - 5000);
        QVERIFY(row.receivedAt >= asleepAt + kNight);
        QCOMPARE(lost.first().first().toLongLong(), row.time);
    }
}

// What waited in the socket through the sleep says nothing of the connection now.
void tst_SessionFaults::staleBytesHideNoSleep_data()
{
    QTest::addColumn<QByteArray>("stale");
    QTest::newRow("a push") << QByteArray("CaramCommand.PrushCaramerOnlineStatus CAM-A:true");
    QTest::newRow("the answer to an old question") << QByteArray("CaramCommand.ReturnCaramerOnlineStatus CAM-A;true");
}

void tst_SessionFaults::staleBytesHideNoSleep()
{
    QFETCH(QByteArray, stale);
    for (const bool knowsHeartbeats : {true, false}) {
        MuteServer server;
        server.knowsHeartbeats = knowsHeartbeats;
        QVERIFY(server.listen());
        Clock clock;
        Session session(optionsWith(&clock));
        QSignalSpy alarms(&session, &Session::alarmsArrived);
        QVERIFY(logInAndWait(session, loginTo(server.port())));
        QTest::qWait(60);
        server.fallSilent(true);
        session.queryStates({QStringLiteral("CAM-A")}); // not answered before the sleep
        QTest::qWait(20);
        const qint64 asleepAt = clock.now();
        clock.ahead += kNight;
        server.muted->write(stale + '\n');
        QElapsedTimer took;
        took.start();
        QTRY_COMPARE_WITH_TIMEOUT(ofKind(Alarm::Kind::Gap, alarms).size(), 1, 3000);
        const Alarm row = ofKind(Alarm::Kind::Gap, alarms).first();
        QVERIFY(row.time <= asleepAt);
    }
}

// --- words ----------------------------------------------------------------------------------------------------------

void tst_SessionFaults::refusalInWords_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("start");
    QTest::newRow("a phrase") << QByteArray("wrong user or password")
                              << QStringLiteral("The server refused the login: \u201cwrong user or password\u201d. C");
    QTest::newRow("a sentence") << QByteArray("The account is locked.")
                                << QStringLiteral("The server refused the login: \u201cThe account is locked\u201d. C");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("The server refused the login. C");
}

void tst_SessionFaults::refusalInWords()
{
    QFETCH(QByteArray, reason);
    QFETCH(QString, start);
    ScriptedServer server;
    server.refusal = reason;
    QVERIFY(server.listen());
    Session session;
    QSignalSpy refused(&session, &Session::loginRefused);
    session.logIn(loginTo(server.port(), kAlice, QStringLiteral("no")), {});
    QVERIFY(refused.wait());
    QVERIFY2(session.status().error.text.startsWith(start), qPrintable(session.status().error.text));
}

QTEST_GUILESS_MAIN(tst_SessionFaults)
#include "tst_sessionfaults.moc"
