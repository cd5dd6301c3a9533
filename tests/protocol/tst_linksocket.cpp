// Link over real sockets, plain and TLS, on loopback.
#include "protocol/link.h"
#include "support/testcertificate.h"
#include "support/wine.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <memory>
#include <string>

using namespace watchpost::protocol;
using namespace watchpost::test;

namespace {

// One end with a Link, the other a bare socket of the test.
struct Pair
{
    std::unique_ptr<QTcpServer> server;
    std::unique_ptr<QTcpSocket> peer;
    std::unique_ptr<Link> link;
    QTcpSocket *linkSocket = nullptr;
    int handled = 0;

    bool connectBoth(bool tls)
    {
        if (tls)
            connectTls();
        else
            connectPlain();
        // A first word, behind all that TLS itself has to say: a peer that closes with bytes unread cuts off its own
        // last words (RFC 1122, 4.2.2.13), and that is not what is tested here.
        if (!linkSocket || linkSocket->write("hello\n") != 6)
            return false;
        QSignalSpy heard(peer.get(), &QTcpSocket::readyRead);
        if (!heard.wait() || peer->readAll() != "hello\n")
            return false;
        link = std::make_unique<Link>(linkSocket);
        link->setHandler([this](const Parsed &) { ++handled; });
        return true;
    }

private:
    void connectPlain()
    {
        server = std::make_unique<QTcpServer>();
        peer = std::make_unique<QTcpSocket>();
        QSignalSpy arrived(server.get(), &QTcpServer::newConnection);
        if (!server->listen(QHostAddress::LocalHost))
            return;
        peer->connectToHost(QHostAddress(QHostAddress::LocalHost), server->serverPort());
        if (peer->waitForConnected() && (!arrived.isEmpty() || arrived.wait()))
            linkSocket = server->nextPendingConnection();
    }

    void connectTls()
    {
        auto tlsServer = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(testCertificate());
        configuration.setPrivateKey(testKey());
        tlsServer->setSslConfiguration(configuration);
        QSignalSpy arrived(tlsServer.get(), &QTcpServer::pendingConnectionAvailable);
        if (!tlsServer->listen(QHostAddress::LocalHost))
            return;
        auto socket = std::make_unique<QSslSocket>();
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        QSignalSpy encrypted(socket.get(), &QSslSocket::encrypted);
        socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), tlsServer->serverPort());
        const bool ok = (!encrypted.isEmpty() || encrypted.wait()) && (!arrived.isEmpty() || arrived.wait());
        if (ok)
            linkSocket = tlsServer->nextPendingConnection();
        server = std::move(tlsServer);
        peer = std::move(socket);
    }
};

void transports()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    if (QSslSocket::supportsSsl() && !isUnderWine())
        QTest::newRow("TLS") << true;
}

} // namespace

class TestLinkSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tlsIsTested()
    {
        QVERIFY2(QSslSocket::supportsSsl(), "Qt has no TLS backend here: install its OpenSSL plugin");
        QVERIFY(!testCertificate().isNull());
        QVERIFY(!testKey().isNull());
        WATCHPOST_NEEDS_TLS_SERVER;
    }

    void bothWays_data() { transports(); }
    void bothWays()
    {
        QFETCH(bool, tls);
        Pair p;
        QVERIFY(p.connectBoth(tls));
        p.link->setHandler([&p](const Parsed &parsed) { p.link->send(std::get<Message>(parsed)); });
        p.peer->write("NormalCommand.HeartBeat 1\nNormalCommand.HeartBeat 2\nNormalCommand.Hea");
        QTRY_COMPARE(p.peer->bytesAvailable(), 52);
        p.peer->write("rtBeat 3\r\n");
        QTRY_COMPARE(p.peer->bytesAvailable(), 78);
        QCOMPARE(p.peer->readAll(),
                 "NormalCommand.HeartBeat 1\nNormalCommand.HeartBeat 2\nNormalCommand.HeartBeat 3\n");
    }

    // More than any buffer on the way: the reader is slower than the writer, who then closes.
    void everythingBeforeTheRemoteEnd_data() { transports(); }
    void everythingBeforeTheRemoteEnd()
    {
        QFETCH(bool, tls);
        Pair p;
        QVERIFY(p.connectBoth(tls));
        QSignalSpy closes(p.link.get(), &Link::closed);
        QVERIFY(p.linkSocket->readBufferSize() > 0); // bounded
        const int lines = 200000;
        p.peer->write(QByteArray("NormalCommand.HeartBeat 1\n").repeated(lines));
        p.peer->disconnectFromHost();
        QTRY_COMPARE_WITH_TIMEOUT(closes.size(), 1, 20000);
        QCOMPARE(p.handled, lines);
        QCOMPARE(p.link->closeReason(), CloseReason::Remote);
        QVERIFY(!p.link->closeText().isEmpty());
    }

    void whatWasSentBeforeCloseArrives_data() { transports(); }
    void whatWasSentBeforeCloseArrives()
    {
        QFETCH(bool, tls);
        Pair p;
        QVERIFY(p.connectBoth(tls));
        QSignalSpy closes(p.link.get(), &Link::closed);
        QSignalSpy peerGone(p.peer.get(), &QTcpSocket::disconnected);
        const std::string reason(60000, 'x');
        const int count = 200; // 12 MB: more than the kernel takes at once
        for (int i = 0; i < count; ++i)
            p.link->send(LoginError{reason});
        p.link->close();
        QCOMPARE(closes.size(), 1);
        p.link.reset(); // the socket goes on alone
        QByteArray got;
        connect(p.peer.get(), &QTcpSocket::readyRead, p.peer.get(), [&] { got += p.peer->readAll(); });
        QTRY_COMPARE_WITH_TIMEOUT(peerGone.size(), 1, 20000);
        got += p.peer->readAll();
        QCOMPARE(got.size(), qsizetype(count) * (60000 + qsizetype(qstrlen("LoginCommand.LoginError \n"))));
        QVERIFY(got.endsWith("xxx\n"));
    }

    void anAbandonedSocketDoesNotStay()
    {
        Pair p;
        QVERIFY(p.connectBoth(false));
        p.peer->setReadBufferSize(1); // a peer that reads nothing
        QPointer<QTcpSocket> socket = p.linkSocket;
        const std::string reason(60000, 'x');
        for (int i = 0; i < 500; ++i)
            p.link->send(LoginError{reason});
        QElapsedTimer clock;
        clock.start();
        p.link->close();
        p.link.reset();
        QVERIFY(socket); // still trying
        QTRY_VERIFY_WITH_TIMEOUT(!socket, Link::kLingerMs * 3);
        QVERIFY(clock.elapsed() >= Link::kLingerMs - 500);
    }

    void withoutCloseItIsCut()
    {
        Pair p;
        QVERIFY(p.connectBoth(false));
        QPointer<QTcpSocket> socket = p.linkSocket;
        QSignalSpy peerGone(p.peer.get(), &QTcpSocket::disconnected);
        p.link.reset();
        QVERIFY(!socket);
        QTRY_COMPARE(peerGone.size(), 1);
    }

    void closeInTheHandlerStopsAtOnce_data() { transports(); }
    void closeInTheHandlerStopsAtOnce()
    {
        QFETCH(bool, tls);
        Pair p;
        QVERIFY(p.connectBoth(tls));
        QSignalSpy closes(p.link.get(), &Link::closed);
        QSignalSpy peerGone(p.peer.get(), &QTcpSocket::disconnected);
        p.link->setHandler([&p](const Parsed &) {
            ++p.handled;
            p.link->send(LoginError{"bye"});
            p.link->close();
        });
        p.peer->write("NormalCommand.HeartBeat 1\nNormalCommand.HeartBeat 2\n");
        QTRY_COMPARE(closes.size(), 1);
        QTRY_COMPARE(peerGone.size(), 1);
        QCOMPARE(p.handled, 1);
        QCOMPARE(p.peer->readAll(), "LoginCommand.LoginError bye\n");
    }

    void aProtocolErrorIsToldToThePeer_data() { transports(); }
    void aProtocolErrorIsToldToThePeer()
    {
        QFETCH(bool, tls);
        Pair p;
        QVERIFY(p.connectBoth(tls));
        QSignalSpy closes(p.link.get(), &Link::closed);
        QSignalSpy peerGone(p.peer.get(), &QTcpSocket::disconnected);
        p.peer->write("NormalCommand.HeartBeat \xff\n");
        QTRY_COMPARE(closes.size(), 1);
        QTRY_COMPARE(peerGone.size(), 1);
        QVERIFY(p.peer->readAll().startsWith("NormalCommand.Error |"));
        QCOMPARE(p.link->closeReason(), CloseReason::ProtocolError);
    }

    void connecting()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        auto *socket = new QTcpSocket;
        Link link(socket);
        int handled = 0;
        link.setHandler([&handled](const Parsed &) { ++handled; });
        QSignalSpy connected(socket, &QTcpSocket::connected);
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        link.send(HeartBeat{1}); // not connected yet: dropped, never sent unasked later
        QVERIFY(!connected.isEmpty() || connected.wait());
        link.send(HeartBeat{2});
        QTRY_VERIFY(server.hasPendingConnections());
        QTcpSocket *peer = server.nextPendingConnection();
        QTRY_COMPARE(peer->bytesAvailable(), 26);
        QCOMPARE(peer->readAll(), "NormalCommand.HeartBeat 2\n");
        peer->write("NormalCommand.HeartBeat 2\n");
        QTRY_COMPARE(handled, 1);
    }

    void refused()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        auto *socket = new QTcpSocket;
        Link link(socket);
        link.setHandler([](const Parsed &) {});
        QSignalSpy closes(&link, &Link::closed);
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QTRY_COMPARE(closes.size(), 1);
        QCOMPARE(link.closeReason(), CloseReason::Remote);
        QCOMPARE(socket->error(), QAbstractSocket::ConnectionRefusedError);
        QCOMPARE(link.closeText(), socket->errorString());
    }

    void closedWhileConnecting()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        auto *socket = new QTcpSocket;
        Link link(socket);
        link.setHandler([](const Parsed &) {});
        QSignalSpy closes(&link, &Link::closed);
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        link.close();
        QCOMPARE(closes.size(), 1);
        QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    }

    void aFloodDoesNotStarveTheLoop()
    {
        Pair p;
        QVERIFY(p.connectBoth(false));
        const QByteArray flood = QByteArray("NormalCommand.HeartBeat 1\n").repeated(20000);
        int floods = 20; // not for ever: Windows' event dispatcher does not return before the last message
        connect(p.peer.get(), &QTcpSocket::bytesWritten, p.peer.get(), [&] {
            if (p.peer->bytesToWrite() < flood.size() && floods-- > 0)
                p.peer->write(flood);
        });
        p.peer->write(flood);
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
        timer.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(p.handled > 300000, 20000);
        QVERIFY2(ticks > 20, QByteArray::number(ticks).constData());
        p.peer->disconnect();
    }
};

QTEST_GUILESS_MAIN(TestLinkSocket)
#include "tst_linksocket.moc"
