#include "session/datachannel.h"

#include "protocol/message.h"
#include "support/session_fixture.h"
#include "support/session_scriptedserver.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;

namespace {

DataChannel::Endpoint endpointTo(quint16 port)
{
    DataChannel::Endpoint endpoint;
    endpoint.host = QStringLiteral("127.0.0.1");
    endpoint.port = port;
    return endpoint;
}

const auto ignore = [](const protocol::Parsed &) {};

} // namespace

class tst_DataChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAndAsks();
    void tokenIsTheFirstLine();
    void tokenIsNeverSentWhenThereIsNone();
    void windowNeedsAgreement();
    void closesWithoutAGoodbye();
    void closedByTheServer();
    void refused();
    void silentServerIsDead();
    void unfinishedConnectionTimesOut();
    void tlsNeverFallsBack();
    void deletedFromASlot();
    void onlyToTheControlConnectionsPeer();

private:
    // The next connection's bytes, as a server sees them.
    bool waitForBytes(const QByteArray &expected)
    {
        return QTest::qWaitFor([&] {
            if (m_peer)
                m_bytes += m_peer->readAll();
            return m_bytes == expected;
        });
    }

    std::unique_ptr<QTcpServer> m_server;
    QPointer<QTcpSocket> m_peer;
    QByteArray m_bytes;
};

void tst_DataChannel::init()
{
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] { m_peer = m_server->nextPendingConnection(); });
}

void tst_DataChannel::cleanup()
{
    m_server.reset();
    m_bytes.clear();
}

void tst_DataChannel::opensAndAsks()
{
    DataChannel channel(endpointTo(m_server->serverPort()));
    QSignalSpy opened(&channel, &DataChannel::opened);
    QSignalSpy batches(&channel, &DataChannel::batchFinished);
    QStringList ids;
    channel.open([&](const protocol::Parsed &parsed) {
        const auto *message = std::get_if<protocol::Message>(&parsed);
        if (const auto *success = message ? std::get_if<protocol::DownloadSuccess>(message) : nullptr)
            ids.append(QString::fromUtf8(success->id.data(), static_cast<qsizetype>(success->id.size())));
    });
    QVERIFY(opened.wait());
    channel.send({protocol::DownloadCamera{0}});
    QVERIFY(waitForBytes("CaramCommand.DownLoadCaramer 0\n"));
    m_peer->write("CaramCommand.DownloadSucess A|p|true|1|2\nCaramCommand.DownloadSucess B|p|true|2|2\n");
    QVERIFY(batches.wait());
    QCOMPARE(ids, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(batches.size(), 1);
}

void tst_DataChannel::tokenIsTheFirstLine()
{
    DataChannel::Endpoint endpoint = endpointTo(m_server->serverPort());
    endpoint.token = "9f86d081884c7d65";
    DataChannel channel(endpoint);
    connect(&channel, &DataChannel::opened, &channel, [&] { channel.send({protocol::DownloadCamera{7}}); });
    channel.open(ignore);
    QVERIFY(waitForBytes("NormalCommand.DataSocketToken 9f86d081884c7d65\nCaramCommand.DownLoadCaramer 7\n"));
}

void tst_DataChannel::tokenIsNeverSentWhenThereIsNone()
{
    DataChannel channel(endpointTo(m_server->serverPort()));
    connect(&channel, &DataChannel::opened, &channel, [&] { channel.send({protocol::DownloadCamera{7}}); });
    channel.open(ignore);
    QVERIFY(waitForBytes("CaramCommand.DownLoadCaramer 7\n"));
}

void tst_DataChannel::windowNeedsAgreement()
{
    DataChannel::Endpoint endpoint = endpointTo(1);
    QCOMPARE(DataChannel(endpoint).window(), 1U);
    endpoint.extensions.add(protocol::Extension::Pipeline);
    QCOMPARE(DataChannel(endpoint).window(), 64U);
}

void tst_DataChannel::closesWithoutAGoodbye()
{
    DataChannel channel(endpointTo(m_server->serverPort()));
    QSignalSpy opened(&channel, &DataChannel::opened);
    QSignalSpy closed(&channel, &DataChannel::closed);
    channel.open(ignore);
    QVERIFY(opened.wait());
    QTRY_VERIFY(m_peer);
    QSignalSpy gone(m_peer, &QTcpSocket::disconnected);
    channel.close();
    QVERIFY(gone.wait());
    QCOMPARE(m_peer->readAll(), QByteArray());
    channel.send({protocol::DownloadCamera{0}}); // does nothing
    QTest::qWait(10);
    QVERIFY(closed.isEmpty());
}

void tst_DataChannel::closedByTheServer()
{
    DataChannel channel(endpointTo(m_server->serverPort()));
    QSignalSpy opened(&channel, &DataChannel::opened);
    QSignalSpy batches(&channel, &DataChannel::batchFinished);
    QSignalSpy closed(&channel, &DataChannel::closed);
    int answers = 0;
    channel.open([&](const protocol::Parsed &) { ++answers; });
    QVERIFY(opened.wait());
    QTRY_VERIFY(m_peer);
    m_peer->write("CaramCommand.DownloadFail none\n"); // what came before the end counts
    m_peer->disconnectFromHost();
    QVERIFY(closed.wait());
    QCOMPARE(answers, 1);
    QCOMPARE(closed.size(), 1);
}

void tst_DataChannel::refused()
{
    const quint16 port = m_server->serverPort();
    m_server->close();
    DataChannel channel(endpointTo(port));
    QSignalSpy opened(&channel, &DataChannel::opened);
    QSignalSpy closed(&channel, &DataChannel::closed);
    channel.open(ignore);
    QVERIFY(closed.isEmpty()); // never from within open()
    QVERIFY(closed.wait());
    QVERIFY(opened.isEmpty());
}

void tst_DataChannel::silentServerIsDead()
{
    DataChannel::Endpoint endpoint = endpointTo(m_server->serverPort());
    endpoint.silenceMs = 50;
    DataChannel channel(endpoint);
    QSignalSpy opened(&channel, &DataChannel::opened);
    QSignalSpy closed(&channel, &DataChannel::closed);
    channel.open(ignore);
    QVERIFY(closed.wait());
    QCOMPARE(opened.size(), 1);
}

void tst_DataChannel::unfinishedConnectionTimesOut()
{
    // TLS to a server that says nothing: the handshake never ends.
    DataChannel::Endpoint endpoint = endpointTo(m_server->serverPort());
    endpoint.tls = true;
    endpoint.connectTimeoutMs = 50;
    DataChannel channel(endpoint);
    QSignalSpy opened(&channel, &DataChannel::opened);
    QSignalSpy closed(&channel, &DataChannel::closed);
    channel.open(ignore);
    QVERIFY(closed.wait());
    QVERIFY(opened.isEmpty());
}

void tst_DataChannel::tlsNeverFallsBack()
{
    DataChannel::Endpoint endpoint = endpointTo(m_server->serverPort());
    endpoint.tls = true;
    endpoint.token = "secret-token";
    endpoint.connectTimeoutMs = 2000; // wine takes the answer for the beginning of a record, and waits for the rest
    DataChannel channel(endpoint);
    QSignalSpy closed(&channel, &DataChannel::closed);
    channel.open(ignore);
    QTRY_VERIFY(m_peer);
    m_peer->write("NormalCommand.Error |this server speaks plain\n");
    QVERIFY(closed.wait());
    QTRY_VERIFY(m_peer->bytesAvailable() > 0);
    QVERIFY(!m_peer->readAll().contains("secret-token"));
}

void tst_DataChannel::deletedFromASlot()
{
    for (const QString &when : {QStringLiteral("opened"), QStringLiteral("batch"), QStringLiteral("closed")}) {
        auto *channel = new DataChannel(endpointTo(m_server->serverPort()));
        const QPointer<DataChannel> alive(channel);
        connect(channel, &DataChannel::opened, channel, [&] {
            if (when == QStringLiteral("opened"))
                delete channel;
        });
        connect(channel, &DataChannel::batchFinished, channel, [&] {
            if (when == QStringLiteral("batch"))
                delete channel;
        });
        connect(channel, &DataChannel::closed, channel, [&] { delete channel; });
        channel->open(ignore);
        QTRY_VERIFY(m_peer);
        m_peer->write("CaramCommand.DownloadFail none\n");
        m_peer->disconnectFromHost();
        QTRY_VERIFY(!alive);
        m_peer.clear();
    }
}

void tst_DataChannel::onlyToTheControlConnectionsPeer()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Session session(quickOptions());
    QVERIFY(!session.makeDataChannel({quint16{9262}, "t"})); // not connected
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    const auto channel = session.makeDataChannel({quint16{9262}, "t"});
    QVERIFY(channel);
    QCOMPARE(channel->endpoint().host, QStringLiteral("127.0.0.1"));
    QCOMPARE(channel->endpoint().port, 9262);
    QCOMPARE(channel->endpoint().token, QByteArray("t"));
    QVERIFY(!channel->endpoint().tls);
    QVERIFY(!session.makeDataChannel({std::nullopt, {}}));
    // Nor to a service that is no camera server's.
    for (const quint16 port : {0, 1, 25, 1023})
        QVERIFY(!session.makeDataChannel({port, "t"}));
    QVERIFY(session.makeDataChannel({quint16{1024}, "t"}));
    session.logOut();
    QVERIFY(!session.makeDataChannel({quint16{9262}, "t"}));
}

QTEST_GUILESS_MAIN(tst_DataChannel)
#include "tst_datachannel.moc"
