// One data connection: a synchronisation's uploads and downloads, answered in the order asked.
#pragma once

#include "server/dataanswers.h"
#include "server/dataports.h"
#include "server/errorbudget.h"
#include "server/heldrequests.h"
#include "server/records.h"
#include "server/services.h"
#include "server/speaker.h"

#include "protocol/link.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace watchpost::server {

class DataConnection : public QObject
{
    Q_OBJECT

public:
    // `token`: what the first line must say; empty: nothing.
    DataConnection(Services &services, const DataGrant &grant, const std::string &token, QTcpSocket *socket,
                   QObject *parent = nullptr);
    ~DataConnection() override;

    void close();
    void flush();
    void reset();
    [[nodiscard]] qint64 outgoing() const;
    [[nodiscard]] const QHostAddress &peer() const { return m_peer; }

Q_SIGNALS:
    void authorised(); // it has shown the token
    void ended();      // once

private:
    void handle(const protocol::Parsed &parsed);
    void handle(const protocol::Message &message);
    [[nodiscard]] bool authorise(const protocol::Parsed &parsed);
    void upload(const protocol::UploadCamera &message);
    void uploadNow(const protocol::UploadCamera &message);
    void download(const protocol::DownloadCamera &message);
    void downloadNow(const protocol::DownloadCamera &message);
    void error(protocol::View command, protocol::View reason);
    void errorNow(protocol::View command, protocol::View reason);
    [[nodiscard]] bool takeRequest();
    [[nodiscard]] qint64 listWaitMs(const protocol::DownloadCamera &message) const;
    [[nodiscard]] bool isGuess(protocol::View id) const;
    [[nodiscard]] qint64 guessWaitMs(protocol::View id) const;
    void answerReady();
    void linkClosed();

    Services &m_services;
    protocol::Link m_link;
    Speaker m_speaker;
    const QHostAddress m_peer;
    DataGrant m_grant;
    std::string m_token;
    bool m_authorised = false;
    CameraList m_list; // what this synchronisation downloads; taken with its first request
    HeldRequests m_held;
    DataAnswers m_answers;
    ErrorBudget m_errors;
    bool m_closeAfterAnswers = false;
    int m_answered = 0;
    QElapsedTimer m_clock;
    QTimer m_idle;
};

} // namespace watchpost::server
