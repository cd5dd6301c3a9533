// A SOCKS5 and HTTP CONNECT proxy that notes what it was asked for, and leads every name to loopback.
#pragma once

#include <QHostAddress>
#include <QNetworkProxy>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace watchpost::testsupport {

class TestProxy : public QObject
{
public:
    enum class Kind { Socks5, Http };

    QByteArray user; // empty: asks for none
    QByteArray password;
    QStringList asked; // "name:port", or "#address:port" where the client had resolved the name itself
    bool refusing = false;

    explicit TestProxy(Kind kind)
        : m_kind(kind)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection()) {
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
                connect(client, &QTcpSocket::readyRead, client,
                        [this, client, step = 0, buffer = QByteArray()]() mutable {
                            if (step == 9)
                                return; // joined
                            buffer += client->readAll();
                            m_kind == Kind::Http ? http(client, buffer, step) : socks(client, buffer, step);
                        });
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void close() { m_server.close(); }

private:
    void http(QTcpSocket *client, QByteArray &buffer, int &step)
    {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = buffer.left(end);
        buffer.remove(0, end + 4);
        const QByteArray target = head.split(' ').value(1);
        const QByteArray wanted = "Basic " + QByteArray(user + ':' + password).toBase64();
        if (!user.isEmpty() && !head.contains(wanted)) {
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        const qsizetype colon = target.lastIndexOf(':');
        note(target.left(colon), target.mid(colon + 1).toUShort());
        join(client, target.mid(colon + 1).toUShort(), "HTTP/1.1 200 Connected\r\n\r\n", "HTTP/1.1 403 No\r\n\r\n");
        step = 9;
    }

    void socks(QTcpSocket *client, QByteArray &buffer, int &step)
    {
        if (step == 0 && buffer.size() >= 2 && buffer.size() >= 2 + buffer[1]) {
            buffer.clear();
            step = user.isEmpty() ? 2 : 1;
            client->write(user.isEmpty() ? QByteArray::fromHex("0500") : QByteArray::fromHex("0502"));
        } else if (step == 1) {
            const bool ok = buffer.contains(user) && buffer.contains(password);
            buffer.clear();
            step = ok ? 2 : 8;
            client->write(ok ? QByteArray::fromHex("0100") : QByteArray::fromHex("0101"));
        } else if (step == 2 && buffer.size() >= 10) {
            const bool named = buffer[3] == 3;
            const QByteArray host = named ? buffer.mid(5, buffer[4]) : QByteArray("#") + buffer.mid(4, 4).toHex();
            const QByteArray port = buffer.right(2).toHex();
            note(host, port.toUShort(nullptr, 16));
            join(client, port.toUShort(nullptr, 16), QByteArray::fromHex("05000001000000000000"),
                 QByteArray::fromHex("05020001000000000000"));
            step = 9;
        }
    }

    void note(const QByteArray &host, quint16 port)
    {
        asked.append(QString::fromLatin1(host) + QStringLiteral(":") + QString::number(port));
    }

    void join(QTcpSocket *client, quint16 port, const QByteArray &yes, const QByteArray &no)
    {
        if (refusing) {
            client->write(no);
            client->disconnectFromHost();
            return;
        }
        auto *inner = new QTcpSocket(client);
        inner->setProxy(QNetworkProxy::NoProxy);
        connect(inner, &QTcpSocket::connected, client, [client, yes] { client->write(yes); });
        connect(inner, &QTcpSocket::readyRead, client, [client, inner] { client->write(inner->readAll()); });
        connect(client, &QTcpSocket::readyRead, inner, [client, inner] { inner->write(client->readAll()); });
        connect(inner, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        inner->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    const Kind m_kind;
    QTcpServer m_server;
};

} // namespace watchpost::testsupport
