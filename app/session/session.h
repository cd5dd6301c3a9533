// The control connection to one server: login, heartbeat, reconnecting, states, alarms, and the requests that go over
// it. Results leave as finished values, in batches, one batch for each read. (docs/protocol.md; docs/architecture.md)
#pragma once

#include "domain/alarm.h"
#include "domain/camera.h"
#include "domain/connection.h"
#include "protocol/heartbeat.h"
#include "protocol/message.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslCertificate>

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace watchpost {

class DataChannel;

struct DataPort
{
    std::optional<quint16> port; // none: no port is free, ask again later
    QByteArray token;            // empty unless data-token was agreed
};

class Session : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        int connectTimeoutMs = 15000;
        int loginTimeoutMs = 30000;
        qint64 backoffBaseMs = 250;
        qint64 backoffCapMs = 60000;
        protocol::Extensions offered = protocol::Extensions::all();
        QList<QSslCertificate> authorities; // trusted besides the system's
        bool systemAuthorities = true;      // false: only those
        quint64 seed = 0;                   // of the delays' jitter; 0: a random one
        // Test seams.
        // Makes what stands for the sockets of the control and the data connections. Empty: real ones.
        std::function<std::unique_ptr<QTcpSocket>()> socketFactory;
        // Instead of DNS: calls back once with the addresses of a name, none when there are none.
        std::function<void(const QString &name, std::function<void(const QList<QHostAddress> &)> found)> resolver;
        std::optional<protocol::Heartbeat::Limits> heartbeat; // instead of what LivenessSettings gives
        std::function<qint64()> wallClock;                    // ms since the epoch, UTC, instead of the system's
        int sleepCheckMs = 1000;                              // how often the clocks are compared
        int signOfLifeMs = 1200;                              // checkLink(): how long an answer may take
        int replayStallMs = 30000;                            // a replay that brings nothing for so long has ended
    };

    explicit Session(Options options, QObject *parent = nullptr);
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    struct Terms
    {
        // Nobody is there to press a button: goes on after transient errors as when a connection is lost. Otherwise
        // that begins with the first login that succeeds.
        bool keepTrying = false;
        // ms, UTC: an earlier run of the program ended, without a word, while it was blind (blindSinceChanged()). 0:
        // no.
        qint64 blindSince = 0;
    };
    // Offline: connects and logs in. After a refused login, with the same address: logs in again on the same
    // connection. `lastOnDisk`: the last alarm of this account that is safe on this computer's disk.
    void logIn(const LoginRequest &request, const AlarmCursor &lastOnDisk, const Terms &terms);
    void logIn(const LoginRequest &request, const AlarmCursor &lastOnDisk); // once
    // Also cancels a connection that is being made. Ends Offline without an error.
    void logOut();
    // Waiting: tries now. Otherwise nothing.
    void retryNow();
    // The user accepted this certificate of the server: from the next connection on, and Waiting: now.
    void trust(const watchpost::CertificateInfo &certificate);
    // There is reason to doubt the connection, for instance because the network went away. Online: the server is asked
    // for a sign of life, and without one at once the client reconnects. Otherwise nothing.
    void checkLink();
    // This computer has woken (the session notices that by itself), or its network is back. Online: as checkLink().
    // Waiting, or in the middle of reconnecting: tries now.
    void wake();

    // From the next connection on, data connections included.
    void setProxy(const watchpost::ProxySettings &proxy);
    // At once. Clamped to its limits.
    void setLiveness(const watchpost::LivenessSettings &liveness);

    [[nodiscard]] const ConnectionStatus &status() const;
    [[nodiscard]] const Options &options() const;
    [[nodiscard]] protocol::Extensions extensions() const; // agreed; none before the login's answer
    [[nodiscard]] const LoginRequest &request() const;     // of the current or last login

    // All of these do nothing unless Online.
    void requestDataPort();                   // answered by dataPortReturned(), in order
    void queryStates(const QStringList &ids); // any number: sent in batches of 20, a few under way at once
    void deleteCamera(const QString &id);     // needs Extension::Unbind; answered by cameraDeleted()
    // All alarms of that journal up to that one are safe on disk. Remembered across reconnects.
    void acknowledgeAlarms(const watchpost::AlarmCursor &safe);

    // A data connection to `port` of the very address that the control connection is connected to, with TLS exactly
    // when that has it. Not opened yet; owned by the caller. Nothing unless Online.
    [[nodiscard]] std::unique_ptr<DataChannel> makeDataChannel(const DataPort &port) const;
    // Test seam: what a data port is replaced by, so that something can stand between.
    void setDataPortMapper(std::function<quint16(quint16)> mapper);

    struct Diagnostics
    {
        quint64 messagesReceived = 0, messagesSent = 0, bytesReceived = 0, bytesSent = 0;
        quint64 unknownCommands = 0, badArguments = 0;
        QString lastBad; // command and reason of the last one, plain text
        // While Online under TLS.
        QString cipher;
        std::optional<CertificateInfo> certificate; // the server's, while Online under TLS
    };
    [[nodiscard]] Diagnostics diagnostics() const;

Q_SIGNALS:
    // Any field of it changed. Announced last, after the session has put itself in order.
    void statusChanged(const watchpost::ConnectionStatus &status);
    // Once for each login that succeeded, reconnects included.
    void loggedIn(int serverCameraCount, const watchpost::LastLogin &lastLogin);
    // The server refused user and password; `reason` is its own text. The connection stays open for a second try.
    void loginRefused(const QString &reason);
    // The server's certificate is not what it should be: nothing was sent. Before statusChanged(). While reconnecting:
    // once for each certificate that is shown until a login succeeds.
    void certificateRefused(const watchpost::CertificateRefusal &refusal);
    // The link is gone, or the user logged out: from `at` (ms, UTC) on nothing is known of any camera.
    void statesLost(qint64 at);
    // Answers and pushes, in the order of arrival, one batch for each read. `at`: ms, UTC.
    void cameraStatesChanged(const QList<watchpost::CameraStateChange> &batch, qint64 at);
    // The account has no journal on this computer yet, or another one than the server's: its alarms are taken from here
    // on. Kept on disk, this makes alarms come back that happen before the first one was saved, and a change of the
    // journal is told once.
    void alarmsBeginAfter(const watchpost::AlarmCursor &cursor);
    // These are missing, were asked for again, and are not waited for any more. After the Gap that tells the user.
    void alarmsGivenUp(const QString &journal, const QList<watchpost::AlarmRange> &ranges);
    // In the order of arrival, each once. Includes Alarm::Kind::Gap.
    void alarmsArrived(const QList<watchpost::Alarm> &batch);
    // Of the time from `at` (ms, UTC) on, something is still to be said in the history; 0: all has been, after the
    // alarmsArrived() that says it. Kept on disk for Terms, so that being killed does not hide it.
    void blindSinceChanged(qint64 at);
    // list-push: the account's cameras were changed by another client.
    void serverCameraCountChanged(int count);
    void dataPortReturned(const watchpost::DataPort &port);
    void cameraDeleted(const QString &id, bool ok, const QString &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
