// A server that listens to what a client says: the raw bytes as they cross the wire, and what TLS made of them. Its TLS
// takes any version, key and certificate that it is told to use.
#pragma once

#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include "support/testpki.h"

#include <functional>

namespace watchpost::testsupport {

class TlsTrap : public QObject
{
public:
    enum class Manner { Tls, PlainBanner, PlainAnswer, Close, Silence };

    Manner manner = Manner::Tls;
    QList<QSslCertificate> chain;
    QSslKey key;
    QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater;
    QByteArray fromClient; // raw, of all connections
    QByteArray decrypted;
    int connections = 0;
    std::function<void(QSslSocket *)> onEncrypted;

    TlsTrap()
    {
        connect(&m_front, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_front.nextPendingConnection())
                join(client);
        });
        m_back.takeSocket = [this](qintptr descriptor) { serve(descriptor); };
        m_back.listen(QHostAddress::LocalHost);
        m_front.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] quint16 port() const { return m_front.serverPort(); }
    void show(const TestCertificate &leaf, const QList<TestCertificate> &others = {})
    {
        chain = {leaf.certificate};
        for (const TestCertificate &other : others)
            chain.append(other.certificate);
        key = leaf.key;
    }

    // The content types of the records that a client sent; -1 where the bytes are no TLS.
    [[nodiscard]] QList<int> recordTypes() const
    {
        QList<int> types;
        for (qsizetype at = 0; at + 5 <= fromClient.size();) {
            const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(fromClient[at + i]); };
            types.append(byte(0) >= 20 && byte(0) <= 23 && byte(1) == 3 ? byte(0) : -1);
            at += 5 + byte(3) * 256 + byte(4);
        }
        return types;
    }

private:
    class Listener : public QTcpServer
    {
    public:
        std::function<void(qintptr)> takeSocket;

    protected:
        void incomingConnection(qintptr descriptor) override { takeSocket(descriptor); }
    };

    // The recorder, in front of the TLS.
    void join(QTcpSocket *client)
    {
        ++connections;
        auto *inner = new QTcpSocket(client);
        inner->connectToHost(QHostAddress(QHostAddress::LocalHost), m_back.serverPort());
        connect(client, &QTcpSocket::readyRead, inner, [this, client, inner] {
            const QByteArray bytes = client->readAll();
            fromClient += bytes;
            inner->write(bytes);
        });
        connect(inner, &QTcpSocket::readyRead, client, [client, inner] { client->write(inner->readAll()); });
        connect(inner, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    void serve(qintptr descriptor)
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (manner == Manner::PlainBanner)
            socket->write("LoginCommand.LoginOk 0||\n");
        if (manner != Manner::Tls) {
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (manner == Manner::PlainAnswer)
                    socket->write("LoginCommand.LoginOk 0||\n");
                else if (manner == Manner::Close)
                    socket->disconnectFromHost();
                else if (manner == Manner::Silence)
                    socket->write(QByteArray::fromHex("160303007a0200")); // a ServerHello that never goes on
                static_cast<void>(socket->readAll());
            });
            return;
        }
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setProtocol(protocol);
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setBackendConfigurationOption("CipherString", QByteArray("ALL@SECLEVEL=0"));
        socket->setSslConfiguration(configuration);
        connect(socket, &QSslSocket::encrypted, socket, [this, socket] {
            if (onEncrypted)
                onEncrypted(socket);
        });
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            if (socket->isEncrypted())
                decrypted += socket->readAll();
        });
        socket->startServerEncryption();
    }

    QTcpServer m_front;
    Listener m_back;
};

} // namespace watchpost::testsupport
