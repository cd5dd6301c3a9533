// The command line: what it takes, and what the programs on both ends of the management socket make of each other.
#include "domain/version.h"
#include "server/clioptions.h"
#include "server/managementclient.h"
#include "server/managementwire.h"
#include "server/socketpath.h"
#include "support/servertest.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace watchpost::server;
using namespace watchpost::test;

class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsage_data();
    void wrongUsage();
    void helpAndVersion();
    void serveDefaults();
    void serveOptions();
    void configFile();
    void configFileErrors_data();
    void configFileErrors();
    void managementCommands();
    void frames();
    void socketIsPrivate();
    void socketTakesOverADeadOne();
    void socketOfALivingServerStays();
    void badRequestIsAnswered();
    void commandsInOrderOverOneConnection();
    void noServer();
    void findsTheOnlyServer();
    void programEndToEnd();

private:
    static CommandLine parse(const QString &arguments)
    {
        return parseCommandLine(QStringList{QStringLiteral("watchpost-server")} +
                                arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    QString write(const QByteArray &bytes)
    {
        const QString file = m_directory.filePath(QStringLiteral("%1.ini").arg(++m_files));
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? file : QString();
    }
    QTemporaryDir m_directory;
    int m_files = 0;
};

void CliTest::initTestCase()
{
    // Nothing of the person who runs the tests is touched.
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_directory.path()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_directory.filePath(QStringLiteral("data"))));
}

void CliTest::wrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(*arguments != 0 ? arguments : "nothing")
            << QString::fromLatin1(arguments) << QString::fromLatin1(says);
    };
    row("", "Say what to do");
    row("frobnicate", "\"frobnicate\" is not a command");
    row("--frobnicate serve", "frobnicate");
    row("serve now", "options only");
    row("serve --listen", "listen");
    row("serve --listen host.example:9250", "--listen takes an address and a port");
    row("serve --listen 127.0.0.1:99999", "--listen takes");
    row("serve --listen [::1]9250", "--listen takes");
    row("serve --listen 9250", "--listen takes");
    row("serve --listen :9250", "--listen takes");
    row("serve --data-ports 9260", "--data-ports takes two ports");
    row("serve --data-ports 9270-9260", "--data-ports takes");
    row("serve --data-ports 0-9260", "--data-ports takes");
    row("serve --simulate many", "--simulate takes");
    row("serve --simulate -1", "--simulate takes");
    row("serve --simulate-rate fast", "--simulate-rate takes");
    row("serve --seed x", "--seed takes");
    row("serve --accounts-per-camera 0", "--accounts-per-camera takes");
    row("serve --config /no/such/file.ini", "can not be read");
    row("serve --json", "--json does not belong");
    row("serve --password-stdin", "--password-stdin does not belong");
    row("account list --simulate 5", "--simulate does not belong");
    row("account list --cameras-per-account 5", "--cameras-per-account does not belong");
    row("status --listen 127.0.0.1:1", "--listen does not belong");
}

void CliTest::wrongUsage()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.action, CommandLine::Action::Print);
    QCOMPARE(line.exitCode, 2);
    QVERIFY2(line.text.contains(says), qPrintable(line.text));
    QVERIFY(line.text.endsWith(QLatin1String("See watchpost-server --help.\n")));
}

void CliTest::helpAndVersion()
{
    const CommandLine help = parse(QStringLiteral("--help"));
    QCOMPARE(help.exitCode, 0);
    for (const char *word :
         {"serve", "account password NAME", "camera import FILE.csv", "alarm -", "--tls-key", "Exit codes"})
        QVERIFY2(help.text.contains(QLatin1String(word)), word);
    QCOMPARE(parse(QStringLiteral("--version")).text,
             QStringLiteral("watchpost-server %1\n").arg(QString::fromLatin1(watchpost::kVersion)));
}

void CliTest::serveDefaults()
{
    const CommandLine line = parse(QStringLiteral("serve"));
    QCOMPARE(line.action, CommandLine::Action::Serve);
    QCOMPARE(line.config.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(line.config.port, 9250);
    QCOMPARE(line.config.dataPortFirst, 9260);
    QCOMPARE(line.config.dataPortLast, 9323);
    QCOMPARE(line.config.maxDataPorts, 64);
    QCOMPARE(line.config.database, m_directory.filePath(QStringLiteral("data/watchpost-server/server.db")));
    QCOMPARE(line.config.managementSocket, defaultSocketPath(line.config.database));
    QVERIFY(line.config.registerUnknownCameras);
    QVERIFY(!line.config.cheapPasswords);
    QCOMPARE(line.config.simulatedCameras, 0);
    QCOMPARE(parse(QStringLiteral("serve --tls-certificate a --tls-key b")).config.port, 9251);
    QCOMPARE(parse(QStringLiteral("serve --listen 127.0.0.1:0")).config.dataPortFirst, 0);
}

void CliTest::serveOptions()
{
    const CommandLine line =
        parse(QStringLiteral("serve --listen [::1]:7000 --data-ports 7001-7004 --database x.db --socket s.sock "
                             "--tls-certificate c.pem --tls-key k.pem --no-register --accounts-per-camera 9 "
                             "--simulate 100 --simulate-rate 2.5 --seed 77"));
    QCOMPARE(line.action, CommandLine::Action::Serve);
    const ServerConfig &config = line.config;
    QCOMPARE(config.address, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(config.port, 7000);
    QCOMPARE(config.dataPortFirst, 7001);
    QCOMPARE(config.maxDataPorts, 4);
    QCOMPARE(config.database, QStringLiteral("x.db"));
    QCOMPARE(config.managementSocket, QStringLiteral("s.sock"));
    QCOMPARE(config.certificateFile, QStringLiteral("c.pem"));
    QCOMPARE(config.keyFile, QStringLiteral("k.pem"));
    QVERIFY(!config.registerUnknownCameras);
    QCOMPARE(config.accountsPerCamera, 9);
    QCOMPARE(config.simulatedCameras, 100);
    QCOMPARE(config.simulatedPushesPerSecond, 2.5);
    QCOMPARE(config.seed, 77U);
    QCOMPARE(parse(QStringLiteral("serve --listen localhost")).config.port, 9250);
    QCOMPARE(parse(QStringLiteral("serve --listen 0.0.0.0:7000")).config.address, QHostAddress(QHostAddress::AnyIPv4));
}

void CliTest::configFile()
{
    const QString file =
        write("listen=127.0.0.1:7000\ndata-ports=7001-7010\nno-register=true\ndatabase=/a/b.db\nsimulate=3\n");
    CommandLine line = parse(QStringLiteral("serve --config ") + file);
    QCOMPARE(line.action, CommandLine::Action::Serve);
    QCOMPARE(line.config.port, 7000);
    QCOMPARE(line.config.dataPortLast, 7010);
    QVERIFY(!line.config.registerUnknownCameras);
    QCOMPARE(line.config.simulatedCameras, 3);
    // The command line has the last word, and a management command finds the same server.
    line = parse(QStringLiteral("serve --simulate 4 --config ") + file);
    QCOMPARE(line.config.simulatedCameras, 4);
    QCOMPARE(line.config.port, 7000);
    QCOMPARE(parse(QStringLiteral("status --config ") + file).socket, defaultSocketPath(QStringLiteral("/a/b.db")));
}

void CliTest::configFileErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown name") << QByteArray("lisen=127.0.0.1:1\n") << QStringLiteral("\"lisen\"");
    QTest::newRow("bad value") << QByteArray("data-ports=x\n") << QStringLiteral("--data-ports takes two ports");
    QTest::newRow("comma") << QByteArray("database=/var/lib/a,b.db\n") << QStringLiteral("comma in \"database\"");
    QTest::newRow("bad switch") << QByteArray("no-register=perhaps\n")
                                << QStringLiteral("--no-register takes true or false");
}

void CliTest::configFileErrors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const CommandLine line = parse(QStringLiteral("serve --config ") + write(bytes));
    QCOMPARE(line.exitCode, 2);
    QVERIFY2(line.text.contains(says), qPrintable(line.text));
}

void CliTest::managementCommands()
{
    const CommandLine line = parse(QStringLiteral("camera add ID --account alice --socket s --password-stdin"));
    QCOMPARE(line.action, CommandLine::Action::Manage);
    QCOMPARE(line.command, QStringLiteral("camera add ID --account alice").split(QLatin1Char(' ')));
    QCOMPARE(line.socket, QStringLiteral("s"));
    QVERIFY(line.passwordStdin);
    QCOMPARE(parse(QStringLiteral("state -")).command, (QStringList{QStringLiteral("state"), QStringLiteral("-")}));
    QCOMPARE(parse(QStringLiteral("status --json")).command,
             (QStringList{QStringLiteral("status"), QStringLiteral("--json")}));
    QCOMPARE(parse(QStringLiteral("state -- -ID true")).command,
             QStringLiteral("state -ID true").split(QLatin1Char(' ')));
    QVERIFY(parse(QStringLiteral("status")).socket.isEmpty());
}

void CliTest::frames()
{
    const QByteArray request = encode(CommandRequest{{QStringLiteral("a"), QString()}, "input\0with a NUL"});
    for (qsizetype cut = 0; cut < request.size(); ++cut) {
        QByteArray part = request.left(cut);
        QBuffer device(&part);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QByteArray payload;
        QCOMPARE(takeFrame(device, &payload), FrameStatus::NeedMore);
    }
    QByteArray two = request + encode(CommandResult{2, QStringLiteral("o"), QStringLiteral("e")});
    QBuffer device(&two);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QByteArray payload;
    QCOMPARE(takeFrame(device, &payload), FrameStatus::Whole);
    QCOMPARE(decodeRequest(payload)->command, (QStringList{QStringLiteral("a"), QString()}));
    QCOMPARE(takeFrame(device, &payload), FrameStatus::Whole);
    QCOMPARE(decodeResult(payload)->exitCode, 2);
    QCOMPARE(decodeResult(payload)->error, QStringLiteral("e"));
    QVERIFY(!decodeRequest("nonsense"));
    QByteArray huge("\xFF\xFF\xFF\xFFx", 5);
    QBuffer tooLong(&huge);
    QVERIFY(tooLong.open(QIODevice::ReadOnly));
    QCOMPARE(takeFrame(tooLong, &payload), FrameStatus::TooLong);
}

void CliTest::socketIsPrivate()
{
    ServerConfig config = testConfig();
    config.managementSocket = defaultSocketPath(QStringLiteral("private"));
    const auto server = startServer(config);
    QVERIFY(server);
#ifdef Q_OS_UNIX
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(config.managementSocket) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(socketDirectory()) & others, QFile::Permissions());
    // A directory that lets others in is not used.
    QVERIFY(QFile::setPermissions(socketDirectory(), QFile::permissions(socketDirectory()) | QFile::ExeOther));
    config.managementSocket = defaultSocketPath(QStringLiteral("other"));
    Server second(config);
    QString error;
    QVERIFY(!second.start(&error));
    QVERIFY2(error.contains(QLatin1String("lets others in")), qPrintable(error));
    // Nor does a command send a password there.
    ManagementClient client;
    QVERIFY(!client.connectTo(defaultSocketPath(QStringLiteral("private")), &error));
    QVERIFY2(error.contains(QLatin1String("lets others in")), qPrintable(error));
    QVERIFY(QFile::setPermissions(socketDirectory(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
#endif
}

void CliTest::socketTakesOverADeadOne()
{
    ServerConfig config = testConfig();
    config.managementSocket = m_directory.filePath(QStringLiteral("dead.sock"));
    QFile dead(config.managementSocket); // what a killed server leaves: a name that nobody listens at
    QVERIFY(dead.open(QIODevice::WriteOnly));
    dead.close();
    QVERIFY(startServer(config));
}

void CliTest::socketOfALivingServerStays()
{
    ServerConfig config = testConfig();
    config.managementSocket = m_directory.filePath(QStringLiteral("living.sock"));
    const auto first = startServer(config);
    QVERIFY(first);
    Server second(config);
    QString error;
    QVERIFY(!second.start(&error));
    QVERIFY2(error.contains(QLatin1String("Another watchpost-server answers")), qPrintable(error));
    QVERIFY(answers(config.managementSocket));
}

void CliTest::badRequestIsAnswered()
{
    ServerConfig config = testConfig();
    config.managementSocket = m_directory.filePath(QStringLiteral("bad.sock"));
    const auto server = startServer(config);
    QVERIFY(server);
    for (const QByteArray &bytes : {QByteArray("\xFF\xFF\xFF\xFF", 4), QByteArray("\0\0\0\3abc", 7)}) {
        QLocalSocket client;
        client.connectToServer(config.managementSocket);
        QVERIFY(client.waitForConnected());
        client.write(bytes);
        QByteArray payload;
        QVERIFY(QTest::qWaitFor([&] { return takeFrame(client, &payload) == FrameStatus::Whole; }));
        QCOMPARE(decodeResult(payload)->exitCode, 2);
    }
}

// A password is hashed elsewhere meanwhile; the answers still come in order, and the server goes on serving.
void CliTest::commandsInOrderOverOneConnection()
{
    ServerConfig config = testConfig();
    config.managementSocket = m_directory.filePath(QStringLiteral("order.sock"));
    const auto server = startServer(config);
    QVERIFY(server);
    QLocalSocket client;
    client.connectToServer(config.managementSocket);
    QVERIFY(client.waitForConnected());
    client.write(encode(CommandRequest{QStringLiteral("account add alice").split(QLatin1Char(' ')), "pw"}) +
                 encode(CommandRequest{QStringLiteral("account list").split(QLatin1Char(' ')), {}}) +
                 encode(CommandRequest{QStringLiteral("account add alice").split(QLatin1Char(' ')), "pw"}));
    const QList<int> codes{0, 0, 1};
    for (const int code : codes) {
        QByteArray payload;
        QVERIFY(QTest::qWaitFor([&] { return takeFrame(client, &payload) == FrameStatus::Whole; }));
        QCOMPARE(decodeResult(payload)->exitCode, code);
    }
    QVERIFY(logIn(*server, "alice", "pw"));
}

void CliTest::noServer()
{
    ManagementClient client;
    QString error;
    QVERIFY(!client.connectTo(m_directory.filePath(QStringLiteral("nobody.sock")), &error));
    QVERIFY2(error.contains(QLatin1String("Start it with \"watchpost-server serve\"")), qPrintable(error));
    QVERIFY(!client.connectTo(QString(), &error));
    QVERIFY2(error.contains(QLatin1String("Start it with \"watchpost-server serve\"")), qPrintable(error));
}

void CliTest::findsTheOnlyServer()
{
    ServerConfig config = testConfig();
    config.managementSocket = defaultSocketPath(QStringLiteral("/somewhere/else.db"));
    auto first = startServer(config);
    QVERIFY(first);
    QString error;
    ManagementClient client;
    QVERIFY2(client.connectTo(QString(), &error), qPrintable(error));
    config.managementSocket = defaultSocketPath(QStringLiteral("/somewhere/third.db"));
    const auto second = startServer(config);
    QVERIFY(second);
    ManagementClient lost;
    QVERIFY(!lost.connectTo(QString(), &error));
    QVERIFY2(error.contains(QLatin1String("--database")) && error.contains(config.managementSocket), qPrintable(error));
}

// The real program.
void CliTest::programEndToEnd()
{
    const QString program =
        QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral("../app/watchpost-server"));
    QVERIFY2(QFile::exists(program), qPrintable(program));
    const QString database = m_directory.filePath(QStringLiteral("program.db"));
    const auto runProgram = [&](const QStringList &arguments, const QByteArray &input) {
        QProcess process;
        process.start(program, arguments + QStringList{QStringLiteral("--database"), database});
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(20000);
        return CommandResult{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                             QString::fromUtf8(process.readAllStandardError())};
    };
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    QCOMPARE(runProgram(words("status"), {}).exitCode, 1);

    QProcess server;
    server.start(program, words("serve --listen 127.0.0.1:0 --simulate 3 --database") + QStringList{database});
    QVERIFY(server.waitForReadyRead(20000));
    const QByteArray line = server.readLine();
    QVERIFY2(line.startsWith("watchpost-server ") && line.contains(" listening on 127.0.0.1:"), line.constData());
    const quint16 port = line.mid(line.lastIndexOf(':') + 1).trimmed().toUShort();
    QVERIFY(port != 0);

    QCOMPARE(runProgram(words("account add alice"), "s3cret\n").exitCode, 0);
    QCOMPARE(runProgram(words("account add alice"), "s3cret\n").exitCode, 1);
    const QString csv = write("id,password,account\nGATE,g,alice\n");
    QCOMPARE(runProgram({QStringLiteral("camera"), QStringLiteral("import"), csv}, {}).exitCode, 0);
    QCOMPARE(
        runProgram({QStringLiteral("camera"), QStringLiteral("import"), QStringLiteral("/no/such.csv")}, {}).exitCode,
        1);
    LineClient client(port);
    QCOMPARE(client.ask("LoginCommand.Login alice|s3cret"), "LoginCommand.LoginOk 1||");
    QCOMPARE(runProgram(words("state GATE true"), {}).exitCode, 0);
    QCOMPARE(client.next(), "CaramCommand.PrushCaramerOnlineStatus GATE:true");
    QCOMPARE(runProgram(words("alarm GATE motion"), {}).exitCode, 0);
    QCOMPARE(client.next(), "CaramCommand.PrushCaramerAlarmInfo GATE:motion");
    QCOMPARE(runProgram(words("state GATE sometimes"), {}).exitCode, 2);
    const CommandResult lines =
        runProgram(words("state -"), QByteArray("GATE false\nGATE true\n").repeated(5000) + "NONE true");
    QCOMPARE(lines.exitCode, 1);
    QVERIFY2(lines.error.startsWith(QLatin1String("line 10001: There is no camera \"NONE\"")), qPrintable(lines.error));
    QCOMPARE(client.next(10000, LineClient::kWaitMs).size(), 10000);
    QVERIFY(runProgram(words("status --json"), {}).output.startsWith(QLatin1Char('{')));
    server.terminate();
    QVERIFY(server.waitForFinished(20000));
    QCOMPARE(server.exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.exitCode(), 0);
    QVERIFY(client.waitForClosed());
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
