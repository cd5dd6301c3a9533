// One client's control connection: what it may say when, and what it is answered (docs/protocol.md, "Commands").
#pragma once

#include "server/alarmfeed.h"
#include "server/errorbudget.h"
#include "server/loginflow.h"
#include "server/records.h"
#include "server/services.h"
#include "server/speaker.h"

#include "protocol/heartbeat.h"
#include "protocol/link.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace watchpost::server {

class ControlConnection : public QObject
{
    Q_OBJECT

public:
    // `id` is unique in this run of the server.
    ControlConnection(Services &services, QTcpSocket *socket, quint64 id, QObject *parent = nullptr);
    ~ControlConnection() override;

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] const QHostAddress &peer() const { return m_peer; }
    [[nodiscard]] AccountPtr account() const { return m_account; } // null before the login
    [[nodiscard]] bool isChecking() const { return m_loginFlow.isUnderWay(); }
    [[nodiscard]] qint64 outgoing() const;

    void sendBatch(const std::vector<protocol::Message> &messages);
    // How many of them were pushed now: under alarm-replay a client that has not caught up gets them later.
    std::size_t pushAlarms(const std::vector<JournalledAlarm> &alarms);
    void pushCameraCount();

    // The account is gone or its password changed: says why, and closes.
    void end(const QString &reason);
    void crowdedOut(); // closed for another one
    void flush();
    void reset();

Q_SIGNALS:
    void loggedIn(const QString &user);
    // Once; the owner forgets and deletes it.
    void ended();

private:
    void handle(const protocol::Parsed &parsed);
    void handle(const protocol::Message &message);
    void capabilities(const protocol::Capabilities &message);
    void login(const protocol::Login &message);
    void loginSucceeded(const AccountPtr &account);
    void createDataSocket(const protocol::CreateDataSocket &message);
    void checkStatus(const protocol::CheckOnlineStatus &message);
    void deleteCamera(const protocol::DeleteCamera &message);
    void answerDeletions(bool ok);
    void replay(const protocol::ReplayAlarms &message);
    void heartBeat(const protocol::HeartBeat &message);
    void tick();
    void error(protocol::View command, protocol::View reason);
    void turnAway(const QString &reason);
    void send(const protocol::Message &message);
    void checkOutgoing();
    void linkClosed();

    struct Deletion
    {
        std::string id;
        bool wasBound = false;
    };

    Services &m_services;
    protocol::Link m_link;
    const quint64 m_id;
    Speaker m_speaker;
    const QHostAddress m_peer;
    AccountPtr m_account;
    LoginFlow m_loginFlow;
    AlarmFeed m_alarms;
    ErrorBudget m_errors;
    protocol::Heartbeat m_heartbeat;
    bool m_answersHeartbeats = false;
    QElapsedTimer m_clock;
    QTimer m_tick;
    std::vector<Deletion> m_deletions; // answered when they are on the disk
    quint64 m_unknown = 0;
};

} // namespace watchpost::server
