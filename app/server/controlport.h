// The control port: takes connections in, up to the configured numbers, and owns them.
#pragma once

#include "server/records.h"
#include "server/services.h"
#include "server/tcplistener.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>

#include <functional>

namespace watchpost::server {

class ControlPort : public QObject
{
    Q_OBJECT

public:
    ControlPort(Services &services, const TlsSettings &tls, QObject *parent = nullptr);
    ~ControlPort() override;

    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port, QString *error);
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

    void endAccount(const AccountPtr &account, const QString &reason);
    void flushAll(); // hands to the system what was said, as far as that takes it at once
    void resetAll();

    [[nodiscard]] std::size_t connections() const { return m_connections.size(); }
    [[nodiscard]] std::size_t loggedIn() const;
    [[nodiscard]] qint64 outgoing() const;

Q_SIGNALS:
    void clientLoggedIn(const QString &user);

private:
    void accept(QTcpSocket *socket);
    [[nodiscard]] bool makeRoom(const QHostAddress &peer);
    [[nodiscard]] bool crowdOut(const std::function<bool(const QHostAddress &)> &from);
    void noLongerWaiting(const QHostAddress &peer);
    void forget(ControlConnection *connection);

    Services &m_services;
    TcpListener m_listener;
    std::vector<ControlConnection *> m_connections;
    QHash<QHostAddress, int> m_perAddress; // by addressGroup()
    QHash<QHostAddress, int> m_waiting;    // of them, those that are not logged in
    int m_allWaiting = 0;
    quint64 m_lastId = 0;
};

} // namespace watchpost::server
