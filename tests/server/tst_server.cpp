// The server as a client sees it: the example of docs/protocol.md, and what its tables leave open.
#include "support/servertest.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace watchpost;
using namespace watchpost::server;
using namespace watchpost::test;

class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleConversation();
    void conversationWithoutExtensions();
    void firstLoginHasNoLastLogin();
    void restartKeepsEverything();
    void stopAnswersFirst();
    void seamsForget();
    void startReportsErrors();
};

// Line by line as docs/protocol.md, "An example" prints it, but for the values that the server makes.
void ServerTest::exampleConversation()
{
    const auto server = startServer();
    QVERIFY(server);
    QCOMPARE(run(*server, "account add alice", "s3cret\n").exitCode, 0);
    for (const auto &[id, password] :
         {std::pair("FRONT-DOOR", "p|w"), std::pair("GATE", "g"), std::pair("ROOF", "r")}) {
        QCOMPARE(server
                     ->execute({QStringLiteral("camera"), QStringLiteral("add"), QString::fromLatin1(id),
                                QStringLiteral("--account"), QStringLiteral("alice")},
                               password)
                     .exitCode,
                 0);
    }
    QCOMPARE(run(*server, "state FRONT-DOOR true").exitCode, 0);
    QVERIFY(logIn(*server, "alice", "s3cret"));
    for (int i = 0; i < 42; ++i)
        QCOMPARE(run(*server, "alarm FRONT-DOOR motion").exitCode, 0);

    LineClient client(server->port());
    client.sendRaw("NormalCommand.Capabilities data-token;pipeline;alarm-replay;unbind;list-push\n"
                   "LoginCommand.Login alice|s3cret\n");
    QCOMPARE(client.next(), "NormalCommand.Capabilities data-token;pipeline;alarm-replay;unbind;list-push");
    const QRegularExpression loginOk(
        QStringLiteral("^LoginCommand\\.LoginOk 3\\|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\|127\\.0\\.0\\.1$"));
    const QString ok = QString::fromUtf8(client.next());
    QVERIFY2(loginOk.match(ok).hasMatch(), qPrintable(ok));
    const QRegularExpression journal(QStringLiteral("^CaramCommand\\.AlarmJournal [0-9a-f]{8,}:1:42$"));
    const QString told = QString::fromUtf8(client.next());
    QVERIFY2(journal.match(told).hasMatch(), qPrintable(told));
    client.send("CaramCommand.ReplayAlarms 41");
    const QRegularExpression push(
        QStringLiteral("^CaramCommand\\.PrushCaramerAlarmInfo FRONT-DOOR:motion:42:\\d{8}T\\d{6}\\.\\d{3}Z$"));
    const QString pushed = QString::fromUtf8(client.next());
    QVERIFY2(push.match(pushed).hasMatch(), qPrintable(pushed));
    client.send("CaramCommand.AckAlarms 42");
    const QString port = QString::fromUtf8(client.ask("NormalCommand.CreatDataSocket alice|s3cret"));
    const auto granted =
        QRegularExpression(QStringLiteral("^NormalCommand\\.ReturnDataSocketPort (\\d+)\\|([0-9a-f]{32})$"))
            .match(port);
    QVERIFY2(granted.hasMatch(), qPrintable(port));

    LineClient data(granted.captured(1).toUShort());
    data.send("NormalCommand.DataSocketToken " + granted.captured(2).toLatin1());
    QCOMPARE(data.ask("CaramCommand.DownLoadCaramer 0"), "CaramCommand.DownloadSucess FRONT-DOOR|p%7Cw|true|1|3");
    QCOMPARE(data.ask("CaramCommand.DownLoadCaramer 1"), "CaramCommand.DownloadSucess GATE|g|null|2|3");
    QCOMPARE(data.ask("CaramCommand.DownLoadCaramer 2"), "CaramCommand.DownloadSucess ROOF|r|null|3|3");
    QVERIFY(client.pending().isEmpty());
}

// A client of the source's table alone sees its shapes and nothing else.
void ServerTest::conversationWithoutExtensions()
{
    const auto server = startServer();
    QVERIFY(server);
    QCOMPARE(run(*server, "account add bob", "pw").exitCode, 0);
    LineClient client(server->port());
    QCOMPARE(client.ask("LoginCommand.Login bob|pw"), "LoginCommand.LoginOk 0||");
    const QByteArray port = client.ask("NormalCommand.CreatDataSocket bob|pw");
    QVERIFY2(QRegularExpression(QStringLiteral("^NormalCommand\\.ReturnDataSocketPort \\d+$"))
                 .match(QString::fromUtf8(port))
                 .hasMatch(),
             port.constData());
    LineClient data(port.mid(port.indexOf(' ') + 1).toUShort());
    QCOMPARE(data.ask("CaramCommand.UploadCaramer CAM|x|1|1"), "CaramCommand.UploadSucess CAM|null|1|1");
    QCOMPARE(client.ask("CaramCommand.CheckCaramerOnlineStatus CAM"),
             "CaramCommand.ReturnCaramerOnlineStatus CAM;null");
    QCOMPARE(run(*server, "state CAM true").exitCode, 0);
    QCOMPARE(client.next(), "CaramCommand.PrushCaramerOnlineStatus CAM:true");
    QCOMPARE(run(*server, "alarm CAM smoke").exitCode, 0);
    QCOMPARE(client.next(), "CaramCommand.PrushCaramerAlarmInfo CAM:smoke");
    QCOMPARE(client.ask("CaramCommand.DeleteCaramer CAM"),
             "NormalCommand.Error CaramCommand.DeleteCaramer|this extension was not agreed");
    QVERIFY(client.pending().isEmpty());
}

void ServerTest::firstLoginHasNoLastLogin()
{
    const auto server = startServer();
    QVERIFY(server);
    QCOMPARE(run(*server, "account add bob", "pw").exitCode, 0);
    QSignalSpy loggedIn(server.get(), &Server::clientLoggedIn);
    LineClient first(server->port());
    QCOMPARE(first.ask("LoginCommand.Login bob|pw"), "LoginCommand.LoginOk 0||");
    QCOMPARE(loggedIn.count(), 1);
    QCOMPARE(loggedIn.at(0).at(0).toString(), QStringLiteral("bob"));
    LineClient second(server->port());
    QVERIFY(second.ask("LoginCommand.Login bob|pw").endsWith("Z|127.0.0.1"));
}

void ServerTest::restartKeepsEverything()
{
    QTemporaryDir directory;
    ServerConfig config = testConfig();
    config.database = directory.filePath(QStringLiteral("server.db"));
    QByteArray journal;
    {
        const auto server = startServer(config);
        QVERIFY(server);
        QCOMPARE(run(*server, "account add alice", "pw").exitCode, 0);
        const auto control = logIn(*server, "alice", "pw", "alarm-replay");
        QVERIFY(control);
        journal = control->next();
        const auto data = openData(*control, "alice", "pw");
        QVERIFY(data);
        QCOMPARE(data->ask("CaramCommand.UploadCaramer A|1|1|2"), "CaramCommand.UploadSucess A|null|1|2");
        QCOMPARE(data->ask("CaramCommand.UploadCaramer B|2|2|2"), "CaramCommand.UploadSucess B|null|2|2");
        QCOMPARE(run(*server, "alarm A motion").exitCode, 0);
        QCOMPARE(run(*server, "state A true").exitCode, 0);
    }
    const auto server = startServer(config);
    QVERIFY(server);
    const auto control = logIn(*server, "alice", "pw", "alarm-replay");
    QVERIFY(control);
    QCOMPARE(control->next(), QByteArray(journal).replace(":0:0", ":1:1"));
    control->send("CaramCommand.ReplayAlarms 0");
    QVERIFY(control->next().startsWith("CaramCommand.PrushCaramerAlarmInfo A:motion:1:"));
    // A state is what somebody told this run of the server.
    QCOMPARE(control->ask("CaramCommand.CheckCaramerOnlineStatus A;B"),
             "CaramCommand.ReturnCaramerOnlineStatus A;null|B;null");
    const auto data = openData(*control, "alice", "pw");
    QVERIFY(data);
    QCOMPARE(data->ask("CaramCommand.DownLoadCaramer 0"), "CaramCommand.DownloadSucess A|1|null|1|2");
    QCOMPARE(data->ask("CaramCommand.DownLoadCaramer 1"), "CaramCommand.DownloadSucess B|2|null|2|2");
}

// What the server has taken in when it is stopped is saved, and its client is told so.
void ServerTest::stopAnswersFirst()
{
    const auto server = startServer();
    QVERIFY(server);
    QCOMPARE(run(*server, "account add bob", "pw").exitCode, 0);
    const auto control = logIn(*server, "bob", "pw", "unbind");
    QVERIFY(control);
    const auto data = openData(*control, "bob", "pw");
    QVERIFY(data);
    QCOMPARE(data->ask("CaramCommand.UploadCaramer A|x|1|2"), "CaramCommand.UploadSucess A|null|1|2");
    quint64 before = 0;
    const auto uploads = [&] {
        return run(*server, "status --json").output.section(QStringLiteral("\"uploads\": "), 1).section(u'\n', 0, 0);
    };
    const QString seen = uploads();
    data->send("CaramCommand.UploadCaramer B|x|2|2");
    // Handled, and not committed yet: one event at a time.
    while (uploads() == seen && ++before < 100000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    server->stop();
    QCOMPARE(data->next(), "CaramCommand.UploadSucess B|null|2|2");
    QVERIFY(data->waitForClosed());
    QVERIFY(control->waitForClosed());
}

void ServerTest::seamsForget()
{
    const auto server = startServer();
    QVERIFY(server);
    QCOMPARE(run(*server, "account add bob", "pw").exitCode, 0);
    auto client = logIn(*server, "bob", "pw");
    QVERIFY(client);
    server->setDataPortsRefused(true);
    QCOMPARE(client->ask("NormalCommand.CreatDataSocket bob|pw"), "NormalCommand.ReturnDataSocketPort");
    server->setDataPortsRefused(false);
    QVERIFY(openData(*client, "bob", "pw"));
    server->setSilent(true);
    client->send("NormalCommand.HeartBeat 1");
    QVERIFY(client->next(200).isNull());
    server->setSilent(false);
    QCOMPARE(client->ask("NormalCommand.HeartBeat 2"), "NormalCommand.HeartBeat 2");
    server->dropConnections();
    QVERIFY(client->waitForClosed());
    QVERIFY(logIn(*server, "bob", "pw"));
}

void ServerTest::startReportsErrors()
{
    const auto first = startServer();
    QVERIFY(first);
    ServerConfig config = testConfig();
    config.port = first->port();
    Server second(config);
    QString error;
    QVERIFY(!second.start(&error));
    QVERIFY2(error.contains(QString::number(config.port)) && error.contains(QLatin1String("--listen")),
             qPrintable(error));
    QCOMPARE(run(second, "account list").exitCode, 1);
}

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
