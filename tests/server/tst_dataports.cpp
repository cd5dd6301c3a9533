// Data ports: one for each synchronisation, and who may use them (docs/protocol.md, "data-token").
#include "support/servertest.h"

#include <QTcpServer>

using namespace watchpost;
using namespace watchpost::server;
using namespace watchpost::test;

namespace {

DataGranted ask(LineClient &control)
{
    return askForData(control, "alice", "pw");
}

} // namespace

class DataPortsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { restart(testConfig()); }
    void tokenOpens();
    void wrongFirstLine_data();
    void wrongFirstLine();
    void rightfulClientComesSecond();
    void silentStrangersKeepNobodyOut();
    void tokenIsGoodForOneConnection();
    void tokenOfAnotherPort();
    void grantExpires_data();
    void grantExpires();
    void withoutTokenOneConnection();
    void withoutTokenOnlyTheAskingAddress();
    void idleIsClosed();
    void activityKeepsItOpen();
    void askingAgainTakesTheUnusedOneBack();
    void nonePortFree();
    void oneAccountLeavesPortsToTheOthers();
    void rangeIsUsed();
    void takenPortIsSkipped();
    void endOfControlTakesBackUnusedOnly();

private:
    void restart(const ServerConfig &config)
    {
        m_server = startAlicesServer(config);
        QVERIFY(m_server);
    }
    [[nodiscard]] bool works(LineClient &data)
    {
        return data.ask("CaramCommand.DownLoadCaramer 0") == "CaramCommand.DownloadSucess A|x|null|1|1";
    }
    std::unique_ptr<Server> m_server;
};

void DataPortsTest::tokenOpens()
{
    const auto control = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(control);
    const DataGranted one = ask(*control);
    QCOMPARE(one.token.size(), 32);
    LineClient data(one.port);
    // In one write: nothing of what follows the token is lost.
    data.sendRaw("NormalCommand.DataSocketToken " + one.token + "\nCaramCommand.DownLoadCaramer 0\n");
    QCOMPARE(data.next(), "CaramCommand.DownloadSucess A|x|null|1|1");
    const DataGranted two = ask(*control);
    QVERIFY(two.token != one.token);
    QVERIFY(two.port != one.port);
}

void DataPortsTest::wrongFirstLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no token") << QByteArray("CaramCommand.DownLoadCaramer 0");
    QTest::newRow("empty token") << QByteArray("NormalCommand.DataSocketToken ");
    QTest::newRow("other token") << QByteArray("NormalCommand.DataSocketToken 00000000000000000000000000000000");
    QTest::newRow("prefix") << QByteArray("NormalCommand.DataSocketToken 0");
    QTest::newRow("unknown command") << QByteArray("NormalCommand.Tomorrow x");
}

void DataPortsTest::wrongFirstLine()
{
    QFETCH(QByteArray, line);
    const auto control = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(control);
    const DataGranted granted = ask(*control);
    LineClient data(granted.port);
    data.sendRaw(line + "\nCaramCommand.DownLoadCaramer 0\n");
    QVERIFY(data.waitForClosed());
    QVERIFY(data.pending().isEmpty());
}

void DataPortsTest::rightfulClientComesSecond()
{
    const auto control = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(control);
    const DataGranted granted = ask(*control);
    LineClient idle(granted.port); // says nothing
    LineClient wrong(granted.port);
    wrong.send("NormalCommand.DataSocketToken guess");
    QVERIFY(wrong.waitForClosed());
    LineClient data(granted.port);
    data.send("NormalCommand.DataSocketToken " + granted.token);
    QVERIFY(works(data));
    QVERIFY(idle.waitForClosed());
}

void DataPortsTest::silentStrangersKeepNobodyOut()
{
    const auto control = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(control);
    const DataGranted granted = ask(*control);
    const QHostAddress elsewhere(QStringLiteral("127.0.0.2"));
    LineClient early(granted.port); // of the address that asked: strangers do not push it out
    QVERIFY(early.waitForConnected());
    std::vector<std::unique_ptr<LineClient>> strangers;
    for (int i = 0; i < 70; ++i) {
        strangers.push_back(std::make_unique<LineClient>(granted.port, LineClient::Transport::Plain, elsewhere));
        QVERIFY(strangers.back()->waitForConnected());
    }
    QVERIFY(strangers.front()->waitForClosed());
    early.send("NormalCommand.DataSocketToken " + granted.token);
    QVERIFY(works(early));

    const DataGranted another = ask(*control);
    std::vector<std::unique_ptr<LineClient>> silent;
    for (int i = 0; i < 70; ++i) {
        silent.push_back(std::make_unique<LineClient>(another.port));
        QVERIFY(silent.back()->waitForConnected());
    }
    LineClient late(another.port);
    late.send("NormalCommand.DataSocketToken " + another.token);
    QVERIFY(works(late));
}

void DataPortsTest::tokenIsGoodForOneConnection()
{
    const auto control = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(control);
    const DataGranted granted = ask(*control);
    LineClient data(granted.port);
    data.send("NormalCommand.DataSocketToken " + granted.token);
    QVERIFY(works(data));
    LineClient replayed(granted.port);
    QVERIFY(replayed.waitForClosed());
    data.socket().close();
    LineClient later(granted.port);
    QVERIFY(later.waitForClosed());
    QVERIFY(later.pending().isEmpty());
}

void DataPortsTest::tokenOfAnotherPort()
{
    const auto one = logIn(*m_server, "alice", "pw", "data-token");
    const auto two = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(one && two);
    const DataGranted first = ask(*one);
    const DataGranted second = ask(*two);
    LineClient data(second.port);
    data.send("NormalCommand.DataSocketToken " + first.token);
    QVERIFY(data.waitForClosed());
}

void DataPortsTest::grantExpires_data()
{
    QTest::addColumn<QByteArray>("extensions");
    QTest::newRow("with token") << QByteArray("data-token");
    QTest::newRow("without") << QByteArray();
}

void DataPortsTest::grantExpires()
{
    QFETCH(QByteArray, extensions);
    ServerConfig config = testConfig();
    config.grantMs = 100;
    restart(config);
    const auto control = logIn(*m_server, "alice", "pw", extensions);
    QVERIFY(control);
    const DataGranted granted = ask(*control);
    LineClient silent(granted.port); // without a token this one is the synchronisation, with one it is nobody yet
    QVERIFY(silent.waitForConnected());
    if (!extensions.isEmpty()) {
        QVERIFY(silent.waitForClosed());
        LineClient late(granted.port);
        QVERIFY(late.waitForClosed());
    } else {
        QVERIFY(!silent.waitForClosed(300));
    }
    const DataGranted unused = ask(*control);
    QVERIFY(unused.port != 0);
    QTRY_VERIFY(run(*m_server, "status --json")
                    .output.contains(extensions.isEmpty() ? QStringLiteral("\"data_ports_in_use\": 1")
                                                          : QStringLiteral("\"data_ports_in_use\": 0")));
    LineClient late(unused.port);
    QVERIFY(late.waitForClosed());
}

void DataPortsTest::withoutTokenOneConnection()
{
    const auto control = logIn(*m_server, "alice", "pw");
    QVERIFY(control);
    const DataGranted granted = ask(*control);
    QVERIFY(granted.token.isEmpty());
    LineClient data(granted.port);
    QVERIFY(works(data));
    LineClient second(granted.port);
    QVERIFY(second.waitForClosed());
    QVERIFY(works(data));
}

void DataPortsTest::withoutTokenOnlyTheAskingAddress()
{
    const auto control = logIn(*m_server, "alice", "pw");
    QVERIFY(control);
    const DataGranted granted = ask(*control);
    LineClient stranger(granted.port, LineClient::Transport::Plain, QHostAddress(QStringLiteral("127.0.0.2")));
    stranger.send("CaramCommand.DownLoadCaramer 0");
    QVERIFY(stranger.waitForClosed());
    QVERIFY(stranger.pending().isEmpty());
    // And the rightful one still gets in.
    LineClient data(granted.port);
    QVERIFY(works(data));
}

void DataPortsTest::idleIsClosed()
{
    ServerConfig config = testConfig();
    config.dataIdleMs = 150;
    restart(config);
    const auto control = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(control);
    const auto data = openData(*control, "alice", "pw");
    QVERIFY(data);
    QVERIFY(works(*data));
    QVERIFY(data->waitForClosed());
}

void DataPortsTest::activityKeepsItOpen()
{
    ServerConfig config = testConfig();
    config.dataIdleMs = 400;
    restart(config);
    const auto control = logIn(*m_server, "alice", "pw");
    QVERIFY(control);
    const auto data = openData(*control, "alice", "pw");
    QVERIFY(data);
    for (int i = 0; i < 8; ++i) {
        QVERIFY(works(*data));
        QVERIFY(!data->waitForClosed(100));
    }
}

void DataPortsTest::askingAgainTakesTheUnusedOneBack()
{
    ServerConfig config = testConfig();
    config.maxDataPorts = 1;
    restart(config);
    const auto control = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(control);
    const DataGranted first = ask(*control);
    const DataGranted second = ask(*control);
    QVERIFY(first.port != 0 && second.port != 0);
    LineClient old(first.port);
    old.send("NormalCommand.DataSocketToken " + first.token);
    QVERIFY(old.waitForClosed());
    LineClient data(second.port);
    data.send("NormalCommand.DataSocketToken " + second.token);
    QVERIFY(works(data));
}

void DataPortsTest::nonePortFree()
{
    ServerConfig config = testConfig();
    config.maxDataPorts = 1;
    restart(config);
    const auto first = logIn(*m_server, "alice", "pw", "data-token");
    const auto second = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(first && second);
    auto data = openData(*first, "alice", "pw");
    QVERIFY(data && works(*data));
    QCOMPARE(second->ask("NormalCommand.CreatDataSocket alice|pw").trimmed(), "NormalCommand.ReturnDataSocketPort");
    QCOMPARE(first->ask("NormalCommand.CreatDataSocket alice|pw").trimmed(), "NormalCommand.ReturnDataSocketPort");
    data.reset();
    QVERIFY(QTest::qWaitFor([&] { return ask(*second).port != 0; }));
}

void DataPortsTest::oneAccountLeavesPortsToTheOthers()
{
    ServerConfig config = testConfig();
    config.maxDataPorts = 4;
    restart(config);
    QCOMPARE(run(*m_server, "account add bob", "pw").exitCode, 0);
    std::vector<std::unique_ptr<LineClient>> kept;
    const auto greedy = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(greedy);
    for (int i = 0; i < 2; ++i) {
        kept.push_back(openData(*greedy, "alice", "pw"));
        QVERIFY(kept.back() && works(*kept.back()));
    }
    QCOMPARE(ask(*greedy).port, 0);
    const auto second = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(second);
    QCOMPARE(ask(*second).port, 0);
    const auto bob = logIn(*m_server, "bob", "pw", "data-token");
    QVERIFY(bob);
    QVERIFY(openData(*bob, "bob", "pw"));
    kept.clear();
    QVERIFY(QTest::qWaitFor([&] { return ask(*second).port != 0; }));
}

void DataPortsTest::rangeIsUsed()
{
    // A range that the system just gave away: no fixed numbers in a test.
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    ServerConfig config = testConfig();
    config.dataPortFirst = config.dataPortLast = probe.serverPort();
    probe.close();
    restart(config);
    const auto control = logIn(*m_server, "alice", "pw");
    QVERIFY(control);
    QCOMPARE(ask(*control).port, config.dataPortFirst);
    // Free again after each use.
    for (int i = 0; i < 3; ++i) {
        DataGranted granted;
        QVERIFY(QTest::qWaitFor([&] { return (granted = ask(*control)).port != 0; }));
        QCOMPARE(granted.port, config.dataPortFirst);
        LineClient data(granted.port);
        QVERIFY(works(data));
    }
}

void DataPortsTest::takenPortIsSkipped()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServerConfig config = testConfig();
    config.dataPortFirst = config.dataPortLast = other.serverPort();
    restart(config);
    const auto control = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(control);
    QCOMPARE(control->ask("NormalCommand.CreatDataSocket alice|pw").trimmed(), "NormalCommand.ReturnDataSocketPort");
}

void DataPortsTest::endOfControlTakesBackUnusedOnly()
{
    auto control = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(control);
    const auto data = openData(*control, "alice", "pw");
    QVERIFY(data && works(*data));
    const DataGranted unused = ask(*control);
    control.reset();
    QTRY_VERIFY(run(*m_server, "status --json").output.contains(QLatin1String("\"data_ports_in_use\": 1")));
    QVERIFY(works(*data));
    LineClient late(unused.port);
    QVERIFY(late.waitForClosed());
}

QTEST_GUILESS_MAIN(DataPortsTest)
#include "tst_dataports.moc"
