// One data port: it waits for the connection that it was opened for, and lives as long as that.
#pragma once

#include "server/dataconnection.h"
#include "server/dataports.h"
#include "server/tcplistener.h"

#include <QObject>
#include <QTimer>

namespace watchpost::server {

class DataPort : public QObject
{
    Q_OBJECT

public:
    DataPort(Services &services, DataGrant grant, const TlsSettings &tls, QObject *parent = nullptr);

    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const std::string &token() const { return m_token; }
    [[nodiscard]] const DataGrant &grant() const { return m_grant; }
    [[nodiscard]] DataConnection *connection() const { return m_active; } // null: not used yet

    void close();
    void reset();

Q_SIGNALS:
    void candidateCame(watchpost::server::DataConnection *connection); // and has to show the token
    void finished();                                                   // once; the owner deletes it

private:
    void accept(QTcpSocket *socket);
    void dropCandidate();
    void activate(DataConnection *connection);
    void connectionEnded(DataConnection *connection);
    void finish();

    Services &m_services;
    DataGrant m_grant;
    std::string m_token; // 128 random bits in hexadecimal; empty without data-token
    TcpListener m_listener;
    QTimer m_unused;
    std::vector<DataConnection *> m_candidates; // have not shown the token yet
    DataConnection *m_active = nullptr;
    quint16 m_port = 0;
    bool m_finished = false;
};

} // namespace watchpost::server
