// The inside of Session (session.cpp is its face): sessionprivate.cpp holds what all of it needs, sessionlogin.cpp how
// a login begins and ends, sessionlink.cpp how a connection comes and goes, sessionliveness.cpp how it is found dead,
// sessionmessages.cpp what the server says, sessionalarms.cpp what it says of alarms, sessionblindness.cpp what is told
// of the time when it could say nothing, sessionrequests.cpp what is asked of it.
#pragma once

#include "session/addressplan.h"
#include "session/alarmledger.h"
#include "session/backoff.h"
#include "session/blindness.h"
#include "session/capabilities.h"
#include "session/idtable.h"
#include "session/namefinder.h"
#include "session/peercheck.h"
#include "session/route.h"
#include "session/session.h"
#include "session/sleepwatch.h"
#include "session/statusquery.h"

#include "protocol/link.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <deque>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace watchpost {

class PeerGuard;

class Session::Private : public QObject
{
public:
    Private(Session *session, Options options);
    ~Private() override;

    // --- sessionlogin.cpp
    void logIn(const LoginRequest &request, const AlarmCursor &lastOnDisk, const Terms &terms);
    void logOut();
    void retryNow();
    void trust(const CertificateInfo &certificate);

    // --- sessionrequests.cpp
    void requestDataPort();
    void queryStates(const QStringList &ids);
    void deleteCamera(const QString &id);
    void acknowledgeAlarms(const AlarmCursor &safe);
    [[nodiscard]] PeerExpectation expectedPeer() const;
    [[nodiscard]] std::unique_ptr<DataChannel> makeDataChannel(const DataPort &port) const;
    [[nodiscard]] Diagnostics diagnostics() const;

    // --- sessionlink.cpp
    void connectNow();
    void resolve();
    void openLink(const QString &host, int limitMs);
    bool tryNextAddress();
    void watchSocket(QTcpSocket *socket);
    void peerRefused();
    void transportReady();
    void sendLogin();
    void linkClosed(protocol::CloseReason reason);
    // The connection is gone, or never came: the one way out that the user did not ask for.
    void fail(ConnectionError error, AddressPlan::Telling telling = AddressPlan::Telling::Refused);
    void waitAndRetry(const ConnectionError &error, bool atOnce);
    // Stops the timers, forgets what was under way, closes. Announces nothing.
    void dropLink();
    void sendAck();
    void pumpQueries();

    // --- sessionliveness.cpp
    void setLiveness(const LivenessSettings &liveness);
    [[nodiscard]] protocol::Heartbeat::Limits heartbeatLimits() const;
    void beat();
    void ask(const protocol::Heartbeat::Decision &decision);
    void heard(); // bytes came
    void alive(); // and they were not written long ago
    [[nodiscard]] bool mayBeStale() const;
    // Woken and asked; only an answer to that counts yet.
    [[nodiscard]] bool wantsProof() const { return m_clock.elapsed() < m_attempt.staleUntil; }
    void checkLink();
    void wake();
    void watchSleep();
    // Since when nothing is known, now that the connection is lost.
    [[nodiscard]] qint64 lossTime();

    // --- sessionmessages.cpp
    void received(const protocol::Parsed &parsed);
    void batchFinished();

    // All return whether this object is still alive: a slot may have deleted it. What else a slot may have done (logged
    // out, logged in elsewhere) shows in m_generation.
    bool announce();                  // the status, if it differs from the last one announced
    bool flush();                     // alarms and states that were collected
    bool endWatching(bool wasOnline); // flush(), statesLost() when it was online
    bool announceRefusal(const std::optional<CertificateRefusal> &refusal); // the first time that it is shown
    template <class Emit>
    bool guarded(Emit emitSignal)
    {
        const QPointer<Private> alive(this);
        emitSignal();
        return !alive.isNull();
    }
    // Runs `body` while a link's or a socket's code is on the stack, so that nobody deletes that under its feet.
    template <class Body>
    void underLink(Body body)
    {
        const QPointer<Private> alive(this);
        ++m_depth;
        body();
        if (alive)
            --m_depth;
    }

    void enter(ConnectionState state, const ConnectionError &error);
    [[nodiscard]] bool isOnline() const { return m_status.state == ConnectionState::Online; }
    // A lost connection, or one that did not come, is made again without being asked for.
    [[nodiscard]] bool goesOn() const { return m_succeeded || m_keepTrying; }
    [[nodiscard]] qint64 now() const; // ms since the epoch, UTC

    // One for each message that the client takes; any other is ignored.
    void handle(const protocol::Capabilities &message);
    void handle(const protocol::LoginOk &message);
    void handle(const protocol::LoginError &message);
    void handle(const protocol::HeartBeat &message);
    void handle(const protocol::Error &message);
    void handle(const protocol::ReturnDataSocketPort &message);
    void handle(const protocol::ReturnOnlineStatus &message);
    void handle(const protocol::PushOnlineStatus &message);
    void handle(const protocol::PushAlarm &message);
    void handle(const protocol::AlarmJournal &message);
    void handle(const protocol::PushCameraCount &message);
    void handle(const protocol::DeleteSuccess &message);
    void handle(const protocol::DeleteFail &message);
    template <class Other>
    void handle(const Other &)
    {
    }

    void refuse(const QString &reason);
    void turnedAway(const QString &reason);
    void cameraDeleted(protocol::View id, bool ok, protocol::View reason);
    void dataPortAnswered(const DataPort &port);
    void noteRoundTrip(qint64 ms);
    void noteBad(const protocol::BadArgument &bad);
    // --- sessionalarms.cpp
    void recordGap(const QString &text, Severity severity, qint64 from, qint64 to);
    void recordMissing(const QList<AlarmLedger::Range> &ranges);
    void giveUpMissing();
    void replayStalled();

    // --- sessionblindness.cpp
    void goBlind(qint64 at);
    void armBlindAlarm();
    void raiseBlindAlarm();
    void recordFilled();
    void recordFilled(const Blindness::Interval &interval);
    void recordUnfilled(const QString &text); // %1 and %2: from and to
    void recordNeverSent();

    // What there is to know of one connection, from its making on: begins anew with each.
    struct Attempt
    {
        ConnectionError failure;                                      // what the socket said before it closed
        AddressPlan::Telling telling = AddressPlan::Telling::Refused; // failure
        std::optional<CertificateRefusal> refusal;                    // why it was closed
        bool refused = false;      // a login: the connection is open for a second try
        bool reused = false;       // that second try is under way
        bool silentLoss = false;   // nobody said that the connection is over: it may have been so for long
        bool suspected = false;    // dead, says the heartbeat; one more look at the socket before it is believed
        bool wantsSignNow = false; // asked by checkLink(), and nothing came yet
        // Woken: what comes before `staleUntil` (m_clock) may have waited through the sleep, and proves nothing; but
        // the answers to these do.
        qint64 staleUntil = -1;
        quint64 asked = 0; // the last heartbeat of ours
        bool probed = false;
    };

    Session *const q;
    const Options m_options;
    LoginRequest m_request;
    ProxySettings m_proxy;
    LivenessSettings m_liveness;
    ConnectionStatus m_status;
    ConnectionStatus m_announced;
    QElapsedTimer m_clock;
    quint64 m_generation = 0; // of the link
    int m_depth = 0;

    QPointer<protocol::Link> m_link;
    RouteFinder m_routeFinder;
    NameFinder m_nameFinder;
    Route m_route; // of m_link
    AddressPlan m_addresses;
    QPointer<PeerGuard> m_peer;       // of m_link
    Attempt m_attempt;                // m_link
    QSet<QByteArray> m_refusalsShown; // digests of the certificates announced since the last LoginOk
    QTimer m_timer;                   // to connect, then to log in
    QTimer m_retryTimer;
    QTimer m_heartbeatTimer;
    QTimer m_ackTimer;
    QTimer m_missingTimer;
    QTimer m_replayTimer;        // a replay has brought nothing for long
    bool m_replayWentOn = false; // in this read
    QTimer m_blindTimer;         // until being blind is an alarm
    QTimer m_sleepTimer;
    bool m_succeeded = false;  // this login request, at least once
    bool m_keepTrying = false; // Terms::keepTrying, until the server refuses it
    qint64 m_onlineSince = 0;  // m_clock
    qint64 m_measuredAt = -1;  // m_clock, of roundTripMs

    qint64 m_heardAt = 0; // now() of the last byte
    qint64 m_blindAt = 0; // m_clock: when the connection was found lost
    qint64 m_wokeAt = -1; // m_clock; -1: never
    bool m_slept = false; // since the last byte
    SleepWatch m_sleepWatch;
    Blindness m_blindness;
    qint64 m_blindTold = 0; // blindSinceChanged()

    Capabilities m_capabilities;
    protocol::Heartbeat m_heartbeat;
    Backoff m_backoff;
    AlarmLedger m_ledger;
    StatusQuery m_statusQuery;
    IdTable m_ids;
    IdTable m_types;
    std::deque<qint64> m_portRequests; // when they were sent, m_clock
    QStringList m_deletes;

    QList<Alarm> m_alarms; // collected during a read
    QList<CameraStateChange> m_states;

    Diagnostics m_past; // of links that are gone
    std::function<quint16(quint16)> m_portMapper;
};

} // namespace watchpost
