// What a control connection may say when, and what it is answered (docs/protocol.md).
#include "server/loginflow.h"
#include "support/servertest.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace watchpost;
using namespace watchpost::server;
using namespace watchpost::test;

namespace {

const QByteArray kRefused = "LoginCommand.LoginError The user name or the password is wrong. Check both and try again.";

} // namespace

class ControlConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusedThenAcceptedOnTheSameConnection();
    void unknownUserIsRefusedAlike();
    void delayGrows_data();
    void delayGrows();
    void delayIsKept();
    void errors_data();
    void errors();
    void errorsAfterLogin_data();
    void errorsAfterLogin();
    void tenthErrorCloses();
    void lineLimits();
    void notUtf8Closes();
    void loginDeadline();
    void deadlineStopsWithTheLogin();
    void capabilities_data();
    void capabilities();
    void withoutExtensionsCapabilitiesAreSkipped();
    void heartbeatIsAnswered();
    void silentClientIsAskedAndDropped();
    void clientThatNeverAnswersIsKept();
    void statusInTheOrderAsked();
    void statusOfForeignCameraIsNull();
    void twentyIds();
    void unbind();
    void connectionsPerAccount();
    void connectionsPerAddress();
    void slowReaderIsDropped();

private:
    std::unique_ptr<Server> m_server;
    void restart(const ServerConfig &config);
};

void ControlConnectionTest::restart(const ServerConfig &config)
{
    m_server = startServer(config);
    QVERIFY(m_server);
    QCOMPARE(run(*m_server, "account add alice", "s3cret").exitCode, 0);
}

void ControlConnectionTest::init()
{
    restart(testConfig());
}

void ControlConnectionTest::refusedThenAcceptedOnTheSameConnection()
{
    LineClient client(m_server->port());
    QCOMPARE(client.ask("LoginCommand.Login alice|wrong"), kRefused);
    QCOMPARE(client.ask("LoginCommand.Login alice|s3cre"), kRefused);
    QCOMPARE(client.ask("LoginCommand.Login alice|s3cret"), "LoginCommand.LoginOk 0||");
}

void ControlConnectionTest::unknownUserIsRefusedAlike()
{
    LineClient client(m_server->port());
    QCOMPARE(client.ask("LoginCommand.Login nobody|s3cret"), kRefused);
    // The dummy that a wrong name is checked against has a password, too; it must open nothing.
    QCOMPARE(client.ask("LoginCommand.Login nobody|not a password of any account"), kRefused);
    QCOMPARE(client.ask("LoginCommand.Login Alice|s3cret"), kRefused);
}

void ControlConnectionTest::delayGrows_data()
{
    QTest::addColumn<int>("refused");
    QTest::addColumn<int>("delay");
    const QList<int> delays{0, 0, 250, 500, 1000, 2000, 4000, 8000, 8000};
    for (int i = 0; i < delays.size(); ++i)
        QTest::addRow("%d", i) << i << delays.at(i);
    QTest::newRow("many") << 1000000 << 8000;
}

void ControlConnectionTest::delayGrows()
{
    QFETCH(int, refused);
    QTEST(LoginFlow::delayMs(refused, 250), "delay");
    QCOMPARE(LoginFlow::delayMs(refused, 0), 0);
}

void ControlConnectionTest::delayIsKept()
{
    ServerConfig config = testConfig();
    config.failedLoginDelayMs = 100;
    restart(config);
    LineClient client(m_server->port());
    QCOMPARE(client.ask("LoginCommand.Login alice|1"), kRefused);
    QCOMPARE(client.ask("LoginCommand.Login alice|2"), kRefused);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(client.ask("LoginCommand.Login alice|s3cret").startsWith("LoginCommand.LoginOk"));
    QVERIFY2(clock.elapsed() >= 95, qPrintable(QString::number(clock.elapsed())));
}

void ControlConnectionTest::errors_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("command");
    const auto row = [](const char *name, const QByteArray &line) {
        QTest::newRow(name) << line << line.left(line.indexOf(' '));
    };
    row("login without a password", "LoginCommand.Login alice");
    row("login without a name", "LoginCommand.Login |x");
    row("password too long", "LoginCommand.Login alice|" + QByteArray(257, 'x'));
    row("status before the login", "CaramCommand.CheckCaramerOnlineStatus A");
    row("data port before the login", "NormalCommand.CreatDataSocket alice|s3cret");
    row("upload on the control connection", "CaramCommand.UploadCaramer A|x|1|1");
    row("download on the control connection", "CaramCommand.DownLoadCaramer 0");
    row("replay not agreed", "CaramCommand.ReplayAlarms 0");
    row("a server's command", "LoginCommand.LoginOk 1||");
    row("a push", "CaramCommand.PrushCaramerOnlineStatus A:true");
    row("heartbeat without a number", "NormalCommand.HeartBeat x");
}

void ControlConnectionTest::errors()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, command);
    LineClient client(m_server->port());
    const QByteArray answer = client.ask(line);
    QVERIFY2(answer.startsWith(QByteArray("NormalCommand.Error " + command + '|')), answer.constData());
    QVERIFY(answer.size() > 21 + command.size());
    // It goes on.
    QVERIFY(client.ask("LoginCommand.Login alice|s3cret").startsWith("LoginCommand.LoginOk"));
}

void ControlConnectionTest::errorsAfterLogin_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("second login") << QByteArray("LoginCommand.Login alice|s3cret");
    QTest::newRow("other user") << QByteArray("NormalCommand.CreatDataSocket bob|s3cret");
    QTest::newRow("other password") << QByteArray("NormalCommand.CreatDataSocket alice|other");
    QTest::newRow("shifted separator") << QByteArray("NormalCommand.CreatDataSocket alices|3cret");
    QTest::newRow("empty ID") << QByteArray("CaramCommand.CheckCaramerOnlineStatus A;;B");
    QTest::newRow("ID of 129 bytes") << QByteArray("CaramCommand.CheckCaramerOnlineStatus " + QByteArray(129, 'x'));
    QTest::newRow("21 IDs") << QByteArray("CaramCommand.CheckCaramerOnlineStatus " + QByteArray("A;").repeated(20) +
                                          "A");
    QTest::newRow("capabilities") << QByteArray("NormalCommand.Capabilities unbind");
    QTest::newRow("unbind not agreed") << QByteArray("CaramCommand.DeleteCaramer A");
    QTest::newRow("acknowledge not agreed") << QByteArray("CaramCommand.AckAlarms 1");
}

void ControlConnectionTest::errorsAfterLogin()
{
    QFETCH(QByteArray, line);
    const auto client = logIn(*m_server, "alice", "s3cret");
    QVERIFY(client);
    const QByteArray answer = client->ask(line);
    QVERIFY2(answer.startsWith(QByteArray("NormalCommand.Error " + line.left(line.indexOf(' ')) + '|')),
             answer.constData());
    QCOMPARE(client->ask("NormalCommand.HeartBeat 7"), "NormalCommand.HeartBeat 7");
}

void ControlConnectionTest::tenthErrorCloses()
{
    LineClient client(m_server->port());
    for (int i = 0; i < 9; ++i)
        QVERIFY(client.ask("LoginCommand.Login").startsWith("NormalCommand.Error LoginCommand.Login|"));
    // What is unknown is no error.
    client.send("NormalCommand.Tomorrow x");
    QCOMPARE(client.ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    client.send("LoginCommand.Login");
    QVERIFY(client.waitForClosed());
    QVERIFY(client.next().startsWith("NormalCommand.Error LoginCommand.Login|"));
}

void ControlConnectionTest::lineLimits()
{
    const auto unknown = [](qsizetype bytes) -> QByteArray {
        const QByteArray line = "NormalCommand.Unknown ";
        return line + QByteArray(bytes - line.size() - 1, 'x') + '\n';
    };
    LineClient before(m_server->port());
    before.sendRaw(unknown(8192));
    QCOMPARE(before.ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    before.sendRaw(unknown(8193));
    QVERIFY(before.waitForClosed());

    const auto after = logIn(*m_server, "alice", "s3cret");
    QVERIFY(after);
    after->sendRaw(unknown(65536));
    QCOMPARE(after->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    after->sendRaw(unknown(65537));
    QVERIFY(after->waitForClosed());
}

void ControlConnectionTest::notUtf8Closes()
{
    LineClient client(m_server->port());
    client.sendRaw("LoginCommand.Login \xC3\x28|x\n");
    QVERIFY(client.waitForClosed());
    QVERIFY(client.next().startsWith("NormalCommand.Error "));
}

void ControlConnectionTest::loginDeadline()
{
    ServerConfig config = testConfig();
    config.loginDeadlineMs = 150;
    restart(config);
    LineClient client(m_server->port());
    QVERIFY(client.waitForConnected());
    QVERIFY(client.waitForClosed());
    // A refused login gives time to correct it.
    LineClient corrected(m_server->port());
    QCOMPARE(corrected.ask("LoginCommand.Login alice|x"), kRefused);
    QVERIFY(!corrected.waitForClosed(400));
    QVERIFY(corrected.ask("LoginCommand.Login alice|s3cret").startsWith("LoginCommand.LoginOk"));
    config.loginRetryMs = 150;
    restart(config);
    LineClient tooLate(m_server->port());
    QCOMPARE(tooLate.ask("LoginCommand.Login alice|x"), kRefused);
    QVERIFY(tooLate.waitForClosed());
}

void ControlConnectionTest::deadlineStopsWithTheLogin()
{
    ServerConfig config = testConfig();
    config.loginDeadlineMs = 150;
    restart(config);
    const auto client = logIn(*m_server, "alice", "s3cret");
    QVERIFY(client);
    QVERIFY(!client->waitForClosed(400));
}

void ControlConnectionTest::capabilities_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("agreed");
    QTest::newRow("all") << QByteArray(kAllExtensions) << QByteArray(kAllExtensions);
    QTest::newRow("one") << QByteArray("unbind") << QByteArray("unbind");
    QTest::newRow("newer client") << QByteArray("unbind;telepathy") << QByteArray("unbind");
    QTest::newRow("none") << QByteArray("telepathy") << QByteArray();
}

void ControlConnectionTest::capabilities()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, agreed);
    LineClient client(m_server->port());
    const QByteArray answer = client.ask("NormalCommand.Capabilities " + asked);
    QCOMPARE(answer.trimmed(), QByteArray("NormalCommand.Capabilities " + agreed).trimmed());
}

void ControlConnectionTest::withoutExtensionsCapabilitiesAreSkipped()
{
    ServerConfig config = testConfig();
    config.extensions = {};
    restart(config);
    LineClient client(m_server->port());
    client.send(QByteArray("NormalCommand.Capabilities ") + kAllExtensions);
    QCOMPARE(client.ask("LoginCommand.Login alice|s3cret"), "LoginCommand.LoginOk 0||");
    client.send("NormalCommand.HeartBeat 1");
    QVERIFY(QRegularExpression(QStringLiteral("^NormalCommand\\.ReturnDataSocketPort \\d+$"))
                .match(QString::fromUtf8(client.ask("NormalCommand.CreatDataSocket alice|s3cret")))
                .hasMatch());
    QVERIFY(client.pending().isEmpty());
}

void ControlConnectionTest::heartbeatIsAnswered()
{
    LineClient client(m_server->port());
    QCOMPARE(client.ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    QCOMPARE(client.ask("NormalCommand.HeartBeat 18446744073709551615"),
             "NormalCommand.HeartBeat 18446744073709551615");
}

void ControlConnectionTest::silentClientIsAskedAndDropped()
{
    ServerConfig config = testConfig();
    config.heartbeat = {100, 100};
    restart(config);
    const auto client = logIn(*m_server, "alice", "s3cret");
    QVERIFY(client);
    QCOMPARE(client->next(), "NormalCommand.HeartBeat 1");
    client->send("NormalCommand.HeartBeat 1");
    QCOMPARE(client->next(), "NormalCommand.HeartBeat 2");
    QVERIFY(client->waitForClosed());
    QVERIFY(client->pending().isEmpty());
}

void ControlConnectionTest::clientThatNeverAnswersIsKept()
{
    ServerConfig config = testConfig();
    config.heartbeat = {50, 50};
    restart(config);
    const auto client = logIn(*m_server, "alice", "s3cret");
    QVERIFY(client);
    QVERIFY(!client->waitForClosed(600));
}

void ControlConnectionTest::statusInTheOrderAsked()
{
    for (const char *id : {"A", "B", "C"})
        QCOMPARE(run(*m_server, QStringLiteral("camera add %1 --account alice").arg(QLatin1String(id)), "x").exitCode,
                 0);
    QCOMPARE(run(*m_server, "state A true").exitCode, 0);
    QCOMPARE(run(*m_server, "state B false").exitCode, 0);
    const auto client = logIn(*m_server, "alice", "s3cret");
    QVERIFY(client);
    QCOMPARE(client->ask("CaramCommand.CheckCaramerOnlineStatus C;B;A;Z;B"),
             "CaramCommand.ReturnCaramerOnlineStatus C;null|B;false|A;true|Z;null|B;false");
    // Several requests in one write: answered in order.
    client->sendRaw("CaramCommand.CheckCaramerOnlineStatus A\nNormalCommand.HeartBeat "
                    "3\nCaramCommand.CheckCaramerOnlineStatus B\n");
    QCOMPARE(client->next(3, LineClient::kWaitMs),
             (QList<QByteArray>{"CaramCommand.ReturnCaramerOnlineStatus A;true", "NormalCommand.HeartBeat 3",
                                "CaramCommand.ReturnCaramerOnlineStatus B;false"}));
}

void ControlConnectionTest::statusOfForeignCameraIsNull()
{
    QCOMPARE(run(*m_server, "account add bob", "pw").exitCode, 0);
    QCOMPARE(run(*m_server, "camera add A --account bob", "x").exitCode, 0);
    QCOMPARE(run(*m_server, "state A true").exitCode, 0);
    const auto client = logIn(*m_server, "alice", "s3cret");
    QVERIFY(client);
    QCOMPARE(client->ask("CaramCommand.CheckCaramerOnlineStatus A"), "CaramCommand.ReturnCaramerOnlineStatus A;null");
}

void ControlConnectionTest::twentyIds()
{
    const auto client = logIn(*m_server, "alice", "s3cret");
    QVERIFY(client);
    QByteArray ids;
    QByteArray states;
    for (int i = 0; i < 20; ++i) {
        const QByteArray id = QByteArray(124, 'x') + QByteArray::number(1000 + i);
        ids += (i > 0 ? ";" : "") + id;
        states += (i > 0 ? "|" : "") + id + ";null";
    }
    QCOMPARE(client->ask("CaramCommand.CheckCaramerOnlineStatus " + ids),
             "CaramCommand.ReturnCaramerOnlineStatus " + states);
}

void ControlConnectionTest::unbind()
{
    QCOMPARE(run(*m_server, "camera add A --account alice", "x").exitCode, 0);
    QCOMPARE(m_server
                 ->execute({QStringLiteral("camera"), QStringLiteral("add"), QStringLiteral("a|b:c;d%"),
                            QStringLiteral("--account"), QStringLiteral("alice")},
                           "x")
                 .exitCode,
             0);
    const auto client = logIn(*m_server, "alice", "s3cret", "unbind");
    QVERIFY(client);
    QCOMPARE(client->ask("CaramCommand.DeleteCaramer A"), "CaramCommand.DeleteSucess A");
    QCOMPARE(client->ask("CaramCommand.DeleteCaramer A"),
             "CaramCommand.DeleteFail A|The camera is not on this account.");
    QCOMPARE(client->ask("CaramCommand.DeleteCaramer a%7Cb:c;d%25"), "CaramCommand.DeleteSucess a|b:c;d%25");
    // Still registered, on nobody's account.
    QCOMPARE(run(*m_server, "camera list").output, QStringLiteral("A\tnull\t\na|b:c;d%\tnull\t\n"));
}

void ControlConnectionTest::connectionsPerAccount()
{
    ServerConfig config = testConfig();
    config.maxConnectionsPerAccount = 2;
    restart(config);
    auto first = logIn(*m_server, "alice", "s3cret");
    const auto second = logIn(*m_server, "alice", "s3cret");
    QVERIFY(first && second);
    LineClient third(m_server->port());
    QVERIFY(third.ask("LoginCommand.Login alice|s3cret")
                .startsWith("NormalCommand.Error LoginCommand.Login|This account is logged in"));
    QVERIFY(third.waitForClosed());
    first.reset();
    const auto loggedIn = [&] {
        LineClient again(m_server->port());
        return again.ask("LoginCommand.Login alice|s3cret").startsWith("LoginCommand.LoginOk");
    };
    QVERIFY(QTest::qWaitFor(loggedIn)); // once the server has noticed; not QTRY_VERIFY, which asks once more in the end
}

void ControlConnectionTest::connectionsPerAddress()
{
    ServerConfig config = testConfig();
    config.maxConnectionsPerAddress = 2;
    restart(config);
    auto first = logIn(*m_server, "alice", "s3cret");
    const auto second = logIn(*m_server, "alice", "s3cret");
    QVERIFY(first && second);
    LineClient third(m_server->port());
    third.send("NormalCommand.HeartBeat 1");
    QVERIFY(third.waitForClosed());
    QVERIFY(third.pending().isEmpty());
    first.reset();
    QCOMPARE(second->ask("NormalCommand.HeartBeat 2"), "NormalCommand.HeartBeat 2");
    QVERIFY(logIn(*m_server, "alice", "s3cret"));
}

void ControlConnectionTest::slowReaderIsDropped()
{
    ServerConfig config = testConfig();
    config.maxOutgoingBytes = 1024 * 1024; // a batch below is half of that
    restart(config);
    QCOMPARE(run(*m_server, "camera add A --account alice", "x").exitCode, 0);
    const auto slow = logIn(*m_server, "alice", "s3cret");
    const auto other = logIn(*m_server, "alice", "s3cret");
    QVERIFY(slow && other);
    slow->stopReading(); // and with it the kernel's buffers fill up
    const QByteArray batch = QByteArray("A true\nA false\n").repeated(5000);
    const auto dropped = [&] {
        return run(*m_server, "status --json").output.contains(QLatin1String("\"slow_clients\": 1"));
    };
    int batches = 0;
    for (; batches < 200 && !dropped(); ++batches) {
        QCOMPARE(run(*m_server, "state -", batch).exitCode, 0);
        QCOMPARE(other->next(10000, LineClient::kWaitMs).size(), 10000);
    }
    QVERIFY(dropped());
    QVERIFY(batches > 1); // it was given its bounded time
    QCOMPARE(other->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
}

QTEST_GUILESS_MAIN(ControlConnectionTest)
#include "tst_controlconnection.moc"
