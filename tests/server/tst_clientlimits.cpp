// What a client that does not behave can cost: silent, dripping, crowding, not reading (docs/server.md, "Limits").
#include "protocol/link.h"
#include "support/servertest.h"
#include "support/testcertificate.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace watchpost;
using namespace watchpost::server;
using namespace watchpost::test;

class ClientLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drippingBeforeTheLogin();
    void drippingOnADataPort();
    void heartbeatsOnADataPort();
    void tooManyRequestsAtOnce();
    void candidatesOfAllPorts();
    void handshakeThatNeverEnds();
    void crowdOfOneAddress();
    void crowdOfManyAddresses();
    void crowdOfEqualAddresses();
    void addressFullOfLoggedIn();
    void serverWithFewFiles();
    void serverFullOfLoggedIn();
    void whoIsLoggedInIsNotCrowdedOut();
    void strangerThatDoesNotRead_data();
    void strangerThatDoesNotRead();
    void slowReaderIsToldAndCatchesUp();

private:
    void restart(const ServerConfig &config)
    {
        m_server = startAlicesServer(config);
        QVERIFY(m_server);
    }
    // A byte now and then of a line that never ends, until the server has had enough.
    static bool dripUntilClosed(LineClient &client)
    {
        if (!client.waitForConnected())
            return false;
        QTimer drip;
        QObject::connect(&drip, &QTimer::timeout, &client.socket(), [&] { client.socket().write("x"); });
        drip.start(20);
        return client.waitForClosed();
    }
    static std::unique_ptr<LineClient> connectFrom(const Server &server, const char *address)
    {
        auto client = std::make_unique<LineClient>(server.port(), LineClient::Transport::Plain,
                                                   QHostAddress(QString::fromLatin1(address)));
        return client->ask("NormalCommand.HeartBeat 1") == "NormalCommand.HeartBeat 1" ? std::move(client) : nullptr;
    }

    [[nodiscard]] static int openFiles()
    {
        return static_cast<int>(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::System | QDir::Files).size());
    }
    [[nodiscard]] bool statusHas(const char *text)
    {
        return run(*m_server, "status --json").output.contains(QLatin1String(text));
    }

    std::unique_ptr<Server> m_server;
};

void ClientLimitsTest::drippingBeforeTheLogin()
{
    ServerConfig config = testConfig();
    config.loginDeadlineMs = 300;
    restart(config);
    LineClient client(m_server->port());
    QVERIFY(dripUntilClosed(client));
}

void ClientLimitsTest::drippingOnADataPort()
{
    ServerConfig config = testConfig();
    config.dataIdleMs = 300;
    restart(config);
    const auto control = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(control);
    const auto data = openData(*control, "alice", "pw"); // with its token
    QVERIFY(data);
    QVERIFY(dripUntilClosed(*data));
    config.grantMs = 300;
    config.dataIdleMs = 60000;
    restart(config);
    const auto again = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(again);
    const QByteArray answer = again->ask("NormalCommand.CreatDataSocket alice|pw");
    LineClient candidate(answer.mid(answer.indexOf(' ') + 1).split('|').first().toUShort());
    QVERIFY(dripUntilClosed(candidate));
}

// They ask for nothing: a data port is not kept by them, nor by what no server knows.
void ClientLimitsTest::heartbeatsOnADataPort()
{
    ServerConfig config = testConfig();
    config.dataIdleMs = 300;
    restart(config);
    const auto control = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(control);
    const auto data = openData(*control, "alice", "pw");
    QVERIFY(data && data->waitForConnected());
    QTimer talk;
    connect(&talk, &QTimer::timeout, &data->socket(),
            [&] { data->socket().write("NormalCommand.HeartBeat 1\nNormalCommand.Nothing\n"); });
    talk.start(20);
    QVERIFY(data->waitForClosed(3000));
}

void ClientLimitsTest::tooManyRequestsAtOnce()
{
    restart(testConfig());
    const auto control = logIn(*m_server, "alice", "pw", "data-token;pipeline");
    QVERIFY(control);
    const auto data = openData(*control, "alice", "pw");
    QVERIFY(data);
    data->sendRaw(QByteArray("CaramCommand.DownLoadCaramer 0\n").repeated(64));
    QCOMPARE(data->next(64, LineClient::kWaitMs).size(), 64);
    data->sendRaw(QByteArray("CaramCommand.DownLoadCaramer 0\n").repeated(65));
    QVERIFY(data->waitForClosed());
}

// Silent connections to many data ports: all of them together are bounded, and the rightful ones get in.
void ClientLimitsTest::candidatesOfAllPorts()
{
    restart(testConfig());
    std::vector<std::unique_ptr<LineClient>> controls;
    std::vector<DataGranted> granted;
    std::vector<std::unique_ptr<LineClient>> silent;
    const QHostAddress elsewhere(QStringLiteral("127.0.0.2"));
    for (int i = 0; i < 5; ++i) {
        controls.push_back(logIn(*m_server, "alice", "pw", "data-token"));
        QVERIFY(controls.back());
        granted.push_back(askForData(*controls.back(), "alice", "pw"));
        for (int j = 0; j < 60; ++j) {
            silent.push_back(
                std::make_unique<LineClient>(granted.back().port, LineClient::Transport::Plain, elsewhere));
            QVERIFY(silent.back()->waitForConnected());
        }
    }
    QTRY_VERIFY(statusHas("\"crowded_out\": 44"));
    QVERIFY(silent.front()->waitForClosed());
    QVERIFY(silent.back()->isOpen());
    for (const DataGranted &one : granted) {
        LineClient data(one.port);
        data.send("NormalCommand.DataSocketToken " + one.token);
        QVERIFY(data.ask("CaramCommand.DownLoadCaramer 0").startsWith("CaramCommand.DownloadSucess"));
    }
}

void ClientLimitsTest::handshakeThatNeverEnds()
{
    QTemporaryDir directory;
    ServerConfig config = testConfig();
    config.loginDeadlineMs = 300;
    config.certificateFile = directory.filePath(QStringLiteral("certificate.pem"));
    config.keyFile = directory.filePath(QStringLiteral("key.pem"));
    QFile certificate(config.certificateFile);
    QFile key(config.keyFile);
    QVERIFY(certificate.open(QIODevice::WriteOnly) && key.open(QIODevice::WriteOnly));
    certificate.write(testCertificatePem());
    key.write(testKeyPem());
    certificate.close();
    key.close();
    restart(config);
    LineClient client(m_server->port()); // says nothing at all
    QVERIFY(client.waitForConnected());
    QVERIFY(client.waitForClosed());
    LineClient half(m_server->port());
    half.sendRaw(QByteArray::fromHex("16030100ff010000fb0303")); // the beginning of a ClientHello
    QVERIFY(half.waitForClosed());
}

void ClientLimitsTest::crowdOfOneAddress()
{
    ServerConfig config = testConfig();
    config.maxNotLoggedInPerAddress = 3;
    restart(config);
    const auto elsewhere = connectFrom(*m_server, "127.0.0.2");
    std::vector<std::unique_ptr<LineClient>> silent;
    for (int i = 0; i < 3; ++i)
        silent.push_back(connectFrom(*m_server, "127.0.0.1"));
    QVERIFY(logIn(*m_server, "alice", "pw")); // crowds out the oldest
    QVERIFY(silent.at(0)->waitForClosed());
    QVERIFY(silent.at(1)->isOpen() && silent.at(2)->isOpen() && elsewhere->isOpen());
    QVERIFY(run(*m_server, "status --json").output.contains(QLatin1String("\"crowded_out\": 1")));
}

void ClientLimitsTest::crowdOfManyAddresses()
{
    ServerConfig config = testConfig();
    config.maxNotLoggedIn = 6;
    restart(config);
    const auto first = connectFrom(*m_server, "127.0.0.3");
    std::vector<std::unique_ptr<LineClient>> crowd;
    for (int i = 0; i < 5; ++i)
        crowd.push_back(connectFrom(*m_server, "127.0.0.2"));
    const auto client = logIn(*m_server, "alice", "pw");
    QVERIFY(client);
    QVERIFY(crowd.at(0)->waitForClosed()); // of the address with the most, not the oldest of all
    QVERIFY(first->isOpen());
}

// Each address has as many as the other: the oldest of all goes, wherever the hash puts its address.
void ClientLimitsTest::crowdOfEqualAddresses()
{
    ServerConfig config = testConfig();
    config.maxNotLoggedIn = 8;
    restart(config);
    std::vector<std::unique_ptr<LineClient>> crowd;
    for (int i = 0; i < 8; ++i)
        crowd.push_back(connectFrom(*m_server, QByteArray("127.0.0." + QByteArray::number(20 - i)).constData()));
    const auto newcomer = connectFrom(*m_server, "127.0.0.40");
    QVERIFY(newcomer);
    QVERIFY(crowd.at(0)->waitForClosed());
    for (std::size_t i = 1; i < crowd.size(); ++i)
        QCOMPARE(crowd.at(i)->ask("NormalCommand.HeartBeat 3"), "NormalCommand.HeartBeat 3");
}

// Many clients behind one address, and somebody there who fills the rest of its share and does nothing.
void ClientLimitsTest::addressFullOfLoggedIn()
{
    ServerConfig config = testConfig();
    config.maxConnectionsPerAddress = 4;
    restart(config);
    std::vector<std::unique_ptr<LineClient>> clients;
    for (int i = 0; i < 2; ++i)
        clients.push_back(logIn(*m_server, "alice", "pw"));
    const auto idle = connectFrom(*m_server, "127.0.0.1");
    const auto young = connectFrom(*m_server, "127.0.0.1");
    clients.push_back(logIn(*m_server, "alice", "pw"));
    QVERIFY(clients.back());
    QVERIFY(idle->waitForClosed());
    clients.push_back(logIn(*m_server, "alice", "pw"));
    QVERIFY(clients.back());
    QVERIFY(young->waitForClosed());
    LineClient tooMany(m_server->port());
    QVERIFY(tooMany.waitForClosed()); // nobody is left to make room
    for (const auto &client : clients)
        QCOMPARE(client->ask("NormalCommand.HeartBeat 2"), "NormalCommand.HeartBeat 2");
}

// Fewer files than strangers are allowed: half of them stay for those that log in.
void ClientLimitsTest::serverWithFewFiles()
{
    ServerConfig config = testConfig();
    config.maxConnections = 6;
    restart(config);
    std::vector<std::unique_ptr<LineClient>> crowd;
    for (int i = 0; i < 3; ++i)
        crowd.push_back(connectFrom(*m_server, "127.0.0.2"));
    const auto newcomer = connectFrom(*m_server, "127.0.0.3");
    QVERIFY(newcomer);
    QVERIFY(crowd.at(0)->waitForClosed());
    QVERIFY(statusHas("\"control\": 3"));
}

void ClientLimitsTest::serverFullOfLoggedIn()
{
    ServerConfig config = testConfig();
    config.maxConnections = 3;
    restart(config);
    const auto one = logIn(*m_server, "alice", "pw");
    const auto two = logIn(*m_server, "alice", "pw");
    const auto idle = connectFrom(*m_server, "127.0.0.2");
    const auto three = logIn(*m_server, "alice", "pw");
    QVERIFY(one && two && idle && three);
    QVERIFY(idle->waitForClosed());
    LineClient tooMany(m_server->port());
    QVERIFY(tooMany.waitForClosed());
    QCOMPARE(one->ask("NormalCommand.HeartBeat 2"), "NormalCommand.HeartBeat 2");
}

void ClientLimitsTest::whoIsLoggedInIsNotCrowdedOut()
{
    ServerConfig config = testConfig();
    config.maxNotLoggedInPerAddress = 1;
    restart(config);
    std::vector<std::unique_ptr<LineClient>> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(logIn(*m_server, "alice", "pw"));
        QVERIFY(clients.back());
    }
    const auto one = connectFrom(*m_server, "127.0.0.1");
    const auto two = connectFrom(*m_server, "127.0.0.1");
    QVERIFY(one->waitForClosed());
    for (const auto &client : clients)
        QCOMPARE(client->ask("NormalCommand.HeartBeat 2"), "NormalCommand.HeartBeat 2");
}

void ClientLimitsTest::strangerThatDoesNotRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("heartbeats") << QByteArray("NormalCommand.HeartBeat 1\n");
    QTest::newRow("capabilities") << QByteArray("NormalCommand.Capabilities list-push,data-token,alarm-replay\n");
}

// Each of its lines is answered: what it does not read may not pile up here, nor its socket stay.
void ClientLimitsTest::strangerThatDoesNotRead()
{
    QFETCH(QByteArray, line);
    restart(testConfig());
    const int files = openFiles();
    LineClient stranger(m_server->port());
    QVERIFY(stranger.waitForConnected());
    stranger.stopReading();
    qint64 waiting = 0;
    QTimer talk;
    connect(&talk, &QTimer::timeout, &stranger.socket(), [&] {
        if (stranger.socket().bytesToWrite() < 256 * 1024)
            stranger.socket().write(line.repeated(100));
        const QJsonObject now = QJsonDocument::fromJson(run(*m_server, "status --json").output.toUtf8()).object();
        waiting = std::max(waiting, now.value(QLatin1String("queues"))[QLatin1String("bytes")].toInteger());
    });
    talk.start(0);
    QVERIFY(waitFor([&] { return statusHas("\"slow_clients\": 1"); }, 20000));
    QVERIFY(statusHas("\"control\": 0"));
    QVERIFY2(waiting <= 64 * 1024, qPrintable(QString::number(waiting)));
    talk.stop();
    QTRY_VERIFY_WITH_TIMEOUT(openFiles() <= files + 1, protocol::Link::kLingerMs / 2); // its own end is one
}

// Live alarms to a client that reads nothing: it is told why it is disconnected, and nothing is missing after it came
// back.
void ClientLimitsTest::slowReaderIsToldAndCatchesUp()
{
    ServerConfig config = testConfig();
    config.maxOutgoingBytes = 256 * 1024;
    restart(config);
    auto slow = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(slow);
    (void)slow->next();
    slow->send("CaramCommand.ReplayAlarms 0");
    QCOMPARE(slow->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^127.0.0.1 reads too slowly")));
    const QByteArray batch = QByteArray("A " + QByteArray(100, 't') + '\n').repeated(2000);
    const auto dropped = [&] {
        return run(*m_server, "status --json").output.contains(QLatin1String("\"slow_clients\": 1"));
    };
    // One turn for each batch, in which nobody reads.
    int raised = 0;
    for (; raised < 400000 && !dropped(); raised += 2000)
        QCOMPARE(run(*m_server, "alarm -", batch).exitCode, 0);
    QVERIFY(dropped());
    const QList<QByteArray> came = slow->next(raised + 1, 20000);
    QVERIFY2(came.constLast().startsWith("NormalCommand.Error |too much is waiting"), came.constLast().constData());
    QVERIFY(slow->waitForClosed());
    const quint64 last = came.at(came.size() - 2).split(':').value(2).toULongLong();
    QCOMPARE(last, static_cast<quint64>(came.size() - 1));
    slow = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(slow);
    (void)slow->next();
    slow->send("CaramCommand.ReplayAlarms " + QByteArray::number(last));
    const int missing = raised - static_cast<int>(last);
    for (int i = 0; i < missing; ++i)
        QCOMPARE(slow->next().split(':').value(2).toULongLong(), last + 1 + static_cast<quint64>(i));
}

QTEST_GUILESS_MAIN(ClientLimitsTest)
#include "tst_clientlimits.moc"
