// A web server of one answer, on the loopback.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace watchpost::test {

class WebServer
{
public:
    WebServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                QObject::connect(client, &QTcpSocket::readyRead, &m_server, [this, client] { serve(client); });
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/update.json").arg(m_server.serverPort()));
    }
    void answer(const QByteArray &body, const QByteArray &head = "200 OK")
    {
        m_answer = "HTTP/1.1 " + head + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
                   "\r\n\r\n" + body;
    }
    void sayNothing() { m_answer.clear(); }

    QList<QByteArray> requests;

private:
    void serve(QTcpSocket *client)
    {
        m_received[client] += client->readAll();
        if (!m_received[client].endsWith("\r\n\r\n"))
            return;
        requests.append(m_received.take(client));
        if (m_answer.isEmpty())
            return;
        client->write(m_answer);
        client->disconnectFromHost();
    }

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_received;
    QByteArray m_answer;
};

} // namespace watchpost::test
