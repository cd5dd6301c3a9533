// Stands between a client and a data port, and cuts: each connection is forwarded until so many bytes have gone in one
// direction, then both ends are aborted.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <limits>
#include <memory>

namespace watchpost::testsupport {

class CutProxy : public QObject
{
public:
    struct Cut
    {
        qint64 toServer = std::numeric_limits<qint64>::max(); // bytes
        qint64 toClient = std::numeric_limits<qint64>::max();
    };

    // Asked for each connection.
    std::function<Cut()> nextCut;
    int cuts = 0;
    int connections = 0;

    using QObject::QObject;

    // A port that leads to `target`, for one connection.
    quint16 map(quint16 target)
    {
        auto *server = new QTcpServer(this);
        server->listen(QHostAddress::LocalHost);
        connect(server, &QTcpServer::newConnection, this, [this, server, target] {
            QTcpSocket *client = server->nextPendingConnection();
            client->setParent(this);
            server->deleteLater();
            ++connections;
            join(client, target, nextCut ? nextCut() : Cut());
        });
        return server->serverPort();
    }

private:
    void join(QTcpSocket *client, quint16 target, Cut cut)
    {
        auto *upstream = new QTcpSocket(client);
        const auto budget = std::make_shared<Cut>(cut);
        connect(upstream, &QTcpSocket::connected, this, [this, client, upstream, budget] {
            forward(client, upstream, budget, &Cut::toServer);
            forward(upstream, client, budget, &Cut::toClient);
        });
        connect(upstream, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(upstream, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
    }

    void forward(QTcpSocket *from, QTcpSocket *to, const std::shared_ptr<Cut> &budget, qint64 Cut::*direction)
    {
        const auto move = [this, from, to, budget, direction] {
            qint64 &left = (*budget).*direction;
            const QByteArray bytes = from->read(std::min<qint64>(left, 1 << 20));
            to->write(bytes);
            left -= bytes.size();
            if (left > 0 || from->state() != QAbstractSocket::ConnectedState)
                return;
            ++cuts;
            to->flush(); // what came before the cut has come
            to->abort();
            from->abort();
        };
        connect(from, &QTcpSocket::readyRead, this, move);
        if (from->bytesAvailable() > 0)
            move();
    }
};

} // namespace watchpost::testsupport
