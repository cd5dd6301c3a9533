// The management commands: what they do, what they print, how they exit (docs/server.md, "Commands").
#include "server/management.h"
#include "support/serverparts.h"
#include "support/servertest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace watchpost;
using namespace watchpost::server;
using namespace watchpost::test;

class ManagementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fullQueuePushesBack();
    void results_data();
    void results();
    void accounts();
    void passwordIsOneLine();
    void cameras();
    void bindingLimit();
    void statesFromLines();
    void alarmsFromLines();
    void alarmsOnAFullDisk();
    void status();
    void importsGoodFile();
    void importsAllOrNothing_data();
    void importsAllOrNothing();
    void importBindsAndPushesTheCount();

private:
    CommandResult csv(const QByteArray &bytes) { return run(*m_server, "camera import list.csv", bytes); }
    std::unique_ptr<Server> m_server;
};

void ManagementTest::init()
{
    m_server = startServer();
    QVERIFY(m_server);
    QCOMPARE(run(*m_server, "account add alice", "pw").exitCode, 0);
    QCOMPARE(run(*m_server, "camera add A --account alice", "x").exitCode, 0);
}

void ManagementTest::results_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says"); // in the error, or in the output when it is done
    const auto row = [](const char *command, const char *input, int exitCode, const char *says) {
        QTest::addRow("%s <%s", command, input)
            << QString::fromLatin1(command) << QByteArray(input) << exitCode << QString::fromLatin1(says);
    };
    row("frobnicate", "", 2, "not a command");
    row("account", "", 2, "Usage: watchpost-server account add NAME");
    row("account add", "", 2, "Usage");
    row("account add bob extra", "x", 2, "Usage");
    row("account add bob", "secret", 0, "Added account \"bob\"");
    row("account add alice", "secret", 1, "already");
    row("account add bob", "", 1, "empty");
    row("account add bob", "\n", 1, "empty");
    row("account password bob", "x", 1, "no account \"bob\"");
    row("account password alice", "new", 0, "Changed");
    row("account remove bob", "", 1, "no account \"bob\"");
    row("account remove alice", "", 0, "Removed");
    row("account frob alice", "", 2, "Usage");
    row("camera", "", 2, "Usage: watchpost-server camera add ID");
    row("camera add B", "x", 0, "Added camera \"B\"");
    row("camera add A", "x", 1, "already");
    row("camera add B --account bob", "x", 1, "no account \"bob\"");
    row("camera add B --account", "x", 2, "Usage");
    row("camera remove B", "", 1, "no camera \"B\"");
    row("camera remove A", "", 0, "Removed");
    row("camera bind A bob", "", 1, "no account \"bob\"");
    row("camera bind B alice", "", 1, "no camera \"B\"");
    row("camera bind A alice", "", 0, "already");
    row("camera unbind A alice", "", 0, "Took \"A\" off \"alice\"");
    row("camera list --account bob", "", 1, "no account \"bob\"");
    row("camera frob A", "", 2, "Usage");
    row("state A true", "", 0, "");
    row("state A on", "", 2, "\"on\" is not a state");
    row("state B true", "", 1, "no camera \"B\"");
    row("state A", "", 2, "Usage: watchpost-server state");
    row("alarm A motion", "", 0, "");
    row("alarm B motion", "", 1, "no camera \"B\"");
    row("alarm A", "", 2, "Usage: watchpost-server alarm");
    row("status", "", 0, "Connections");
    row("status --xml", "", 2, "Usage: watchpost-server status");
}

void ManagementTest::results()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, input);
    QFETCH(int, exitCode);
    QFETCH(QString, says);
    const CommandResult result = run(*m_server, command, input);
    QCOMPARE(result.exitCode, exitCode);
    const QString &text = exitCode == 0 ? result.output : result.error;
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY((exitCode == 0 ? result.error : result.output).isEmpty());
    QVERIFY(text.isEmpty() || text.endsWith(QLatin1Char('\n')));
}

void ManagementTest::accounts()
{
    QVERIFY(logIn(*m_server, "alice", "pw"));
    QCOMPARE(run(*m_server, "account add bob", "pw").exitCode, 0);
    const QStringList lines = run(*m_server, "account list").output.split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(QLatin1String("alice\t1 cameras\t")) &&
            lines.at(0).endsWith(QLatin1String("Z 127.0.0.1")));
    QCOMPARE(lines.at(1), QStringLiteral("bob\t0 cameras\t0 connected\tlast login -"));
    QCOMPARE(
        m_server->execute({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("a\nb")}, "x").exitCode, 1);
    QCOMPARE(m_server->execute({QStringLiteral("account"), QStringLiteral("add"), QString(129, QLatin1Char('x'))}, "x")
                 .exitCode,
             1);
    QCOMPARE(m_server->execute({QStringLiteral("account"), QStringLiteral("add"), QString()}, "x").exitCode, 1);
}

void ManagementTest::passwordIsOneLine()
{
    QCOMPARE(run(*m_server, "account add bob", " a|b% \r\nignored\n").exitCode, 0);
    QVERIFY(logIn(*m_server, "bob", " a%7Cb%25 "));
    QCOMPARE(run(*m_server, "account add eve", QByteArray(257, 'x')).exitCode, 1);
    QCOMPARE(run(*m_server, "account add eve", QByteArray(256, 'x')).exitCode, 0);
    QVERIFY(logIn(*m_server, "eve", QByteArray(256, 'x')));
}

void ManagementTest::cameras()
{
    QCOMPARE(run(*m_server, "camera add C", "").exitCode, 0); // a camera may have no password
    QCOMPARE(m_server->execute({QStringLiteral("camera"), QStringLiteral("add"), QStringLiteral("line\nbreak")}, "x")
                 .exitCode,
             0);
    QCOMPARE(run(*m_server, "state A false").exitCode, 0);
    QCOMPARE(run(*m_server, "camera list").output,
             QString::fromUtf8("A\tfalse\talice\nC\tnull\t\nline\u240Abreak\tnull\t\n"));
    QCOMPARE(run(*m_server, "camera list --account alice").output, QStringLiteral("A\tfalse\talice\n"));
    QCOMPARE(run(*m_server, QStringLiteral("camera add ") + QString(129, QLatin1Char('x')), "x").exitCode, 1);
}

void ManagementTest::bindingLimit()
{
    for (int i = 1; i <= 5; ++i) {
        QCOMPARE(run(*m_server, QStringLiteral("account add u%1").arg(i), "pw").exitCode, 0);
        QCOMPARE(run(*m_server, QStringLiteral("camera bind A u%1").arg(i)).exitCode, i < 5 ? 0 : 1);
    }
    QVERIFY(run(*m_server, "camera bind A u5").error.contains(QLatin1String("--accounts-per-camera")));
    QCOMPARE(run(*m_server, "account remove u1").exitCode, 0);
    QCOMPARE(run(*m_server, "camera bind A u5").exitCode, 0);
}

void ManagementTest::statesFromLines()
{
    QCOMPARE(
        m_server->execute({QStringLiteral("camera"), QStringLiteral("add"), QStringLiteral("two words")}, "x").exitCode,
        0);
    CommandResult result = run(*m_server, "state -", "A true\n\n  two words   false  \r\nZ true\nA\nA frog\n");
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.error.split(QLatin1Char('\n')).size(), 4);
    QVERIFY(result.error.startsWith(QLatin1String("line 4: There is no camera \"Z\"")));
    QVERIFY(result.error.contains(QLatin1String("line 5: \"A\" has no value")) &&
            result.error.contains(QLatin1String("line 6: \"frog\"")));
    QCOMPARE(run(*m_server, "camera list").output, QStringLiteral("A\ttrue\talice\ntwo words\tfalse\t\n"));
    // The client sends a long input in pieces, and says where each begins.
    result = run(*m_server, "state - 1001", "A false\nZ true\n");
    QVERIFY(result.error.startsWith(QLatin1String("line 1002: ")));
}

void ManagementTest::alarmsFromLines()
{
    const auto client = logIn(*m_server, "alice", "pw");
    QVERIFY(client);
    QCOMPARE(run(*m_server, "alarm -", "A motion\nA sos").exitCode, 0);
    QCOMPARE(client->next(), "CaramCommand.PrushCaramerAlarmInfo A:motion");
    QCOMPARE(client->next(), "CaramCommand.PrushCaramerAlarmInfo A:sos");
    const CommandResult result = run(*m_server, "alarm -", "Z motion\nA smoke\n");
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.error.startsWith(QLatin1String("line 1: ")));
    QCOMPARE(client->next(), "CaramCommand.PrushCaramerAlarmInfo A:smoke");
}

// Exit code 1 and a word about it: the alarm waits, and a script that repeated it would have it told twice.
void ManagementTest::alarmsOnAFullDisk()
{
    ServerParts parts;
    QVERIFY(parts.opened);
    Management management(parts.services, parts.clients, [](bool) { return QString(); });
    const AccountPtr account = parts.addAccount("alice", "pw");
    parts.registry.bind(account, parts.registry.add("A", "x"), 0);
    QVERIFY(parts.batch.flush());
    QVERIFY(parts.setWritable(false));
    const auto alarm = [&](const QString &type) {
        return management.executeNow({QStringLiteral("alarm"), QStringLiteral("A"), type}, {});
    };
    const CommandResult first = alarm(QStringLiteral("motion"));
    QCOMPARE(first.exitCode, 1);
    QVERIFY2(first.error.contains(QLatin1String("do not repeat it")), qPrintable(first.error));
    // Behind the first: not on the disk either, although no write failed for it.
    QCOMPARE(alarm(QStringLiteral("smoke")).exitCode, 1);
    const CommandResult lines =
        management.executeNow({QStringLiteral("alarm"), QStringLiteral("-")}, "A sos\nNOBODY sos\n");
    QCOMPARE(lines.exitCode, 1);
    QVERIFY2(lines.error.contains(QLatin1String("line 2: There is no camera")), qPrintable(lines.error));
    QVERIFY2(lines.error.contains(QLatin1String("do not repeat it")), qPrintable(lines.error));
    const auto fromLines = [&](const QByteArray &input) {
        return management.executeNow({QStringLiteral("alarm"), QStringLiteral("-")}, input).error;
    };
    const QString none = fromLines("NOBODY sos\n"); // of these lines none waits
    QVERIFY2(!none.contains(QLatin1String("do not repeat")), qPrintable(none));
    const QString two = fromLines("A sos\nNOBODY sos\nA sos\n");
    QVERIFY2(two.contains(QLatin1String("2 alarms of these lines wait")), qPrintable(two));
    QVERIFY(parts.setWritable(true));
    QTRY_COMPARE(account->newestAlarm, 5U);
    QCOMPARE(alarm(QStringLiteral("motion")).exitCode, 0);
    QCOMPARE(account->newestAlarm, 6U);
}

// What waits for the disk is bounded: the source is told that its alarm was not taken, and nothing is dropped silently.
void ManagementTest::fullQueuePushesBack()
{
    ServerConfig config = testConfig();
    config.maxAlarmsWaiting = 3;
    ServerParts parts(config);
    QVERIFY(parts.opened);
    Management management(parts.services, parts.clients, [](bool) { return QString(); });
    const AccountPtr account = parts.addAccount("alice", "pw");
    parts.registry.bind(account, parts.registry.add("A", "x"), 0);
    QVERIFY(parts.batch.flush());
    // A disk that takes them is no reason, however many come at once.
    const QStringList lines{QStringLiteral("alarm"), QStringLiteral("-")};
    QCOMPARE(management.executeNow(lines, QByteArray("A motion\n").repeated(50)).exitCode, 0);
    QCOMPARE(account->newestAlarm, 50U);
    QVERIFY(parts.setWritable(false));
    const CommandResult result = management.executeNow(lines, QByteArray("A person\n").repeated(5));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error.contains(QLatin1String("line 4: 3 alarms wait for the disk")), qPrintable(result.error));
    QVERIFY2(!result.error.contains(QLatin1String("line 3:")), qPrintable(result.error));
    const QStringList one{QStringLiteral("alarm"), QStringLiteral("A"), QStringLiteral("smoke")};
    const CommandResult refusal = management.executeNow(one, {});
    QCOMPARE(refusal.exitCode, 1);
    QVERIFY2(refusal.error.contains(QLatin1String("This one was not taken; try again")), qPrintable(refusal.error));
    const CommandResult full = management.executeNow(lines, "A smoke\n");
    QVERIFY2(full.error.contains(QLatin1String("not taken; try again")), qPrintable(full.error));
    QVERIFY2(!full.error.contains(QLatin1String("do not repeat")), qPrintable(full.error)); // one of the two
    QCOMPARE(parts.journal.waiting(), 3U);
    QCOMPARE(parts.counters.refusedAlarms, 4U);
    QVERIFY(parts.setWritable(true));
    QTRY_COMPARE(account->newestAlarm, 53U);
    QCOMPARE(management.executeNow(one, {}).exitCode, 0);
    QCOMPARE(account->newestAlarm, 54U);
}

void ManagementTest::status()
{
    const auto client = logIn(*m_server, "alice", "pw");
    QVERIFY(client);
    LineClient stranger(m_server->port());
    QCOMPARE(stranger.ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    const auto data = openData(*client, "alice", "pw");
    QVERIFY(data && data->ask("CaramCommand.DownLoadCaramer 0").startsWith("CaramCommand.DownloadSucess"));
    QCOMPARE(run(*m_server, "state A true").exitCode, 0);
    QVERIFY(!client->next().isNull());
    QCOMPARE(run(*m_server, "alarm A motion").exitCode, 0);
    const QJsonObject json = QJsonDocument::fromJson(run(*m_server, "status --json").output.toUtf8()).object();
    const auto at = [&](const char *group, const char *name) {
        return json.value(QLatin1String(group)).toObject().value(QLatin1String(name)).toInt(-1);
    };
    QCOMPARE(at("connections", "control"), 2);
    QCOMPARE(at("connections", "logged_in"), 1);
    QCOMPARE(at("connections", "data"), 1);
    QCOMPARE(at("stored", "accounts"), 1);
    QCOMPARE(at("stored", "bindings"), 1);
    QCOMPARE(at("pushes", "states"), 1);
    QCOMPARE(at("pushes", "alarms"), 1);
    QCOMPARE(at("queues", "alarms"), 0);
    QCOMPARE(at("queues", "states"), 0);
    QCOMPARE(at("totals", "downloads"), 1);
    QVERIFY(json.value(QLatin1String("listening")).toString().endsWith(QStringLiteral(":%1").arg(m_server->port())));
}

void ManagementTest::importsGoodFile()
{
    const CommandResult result = csv("\xEF\xBB\xBFID,Password,account\r\n"
                                     "B,secret,\r\n"
                                     "\r\n"
                                     "\"C, the \"\"best\"\"\",\"two\nlines\",alice\r\n"
                                     "A,x,alice\r\n"
                                     "B,secret,alice");
    QCOMPARE(result.error, QString());
    QCOMPARE(result.output, QStringLiteral("4 rows: 2 cameras added, 2 bound to an account.\n"));
    QCOMPARE(run(*m_server, "camera list").output,
             QStringLiteral("A\tnull\talice\nB\tnull\talice\nC, the \"best\"\tnull\talice\n"));
    const auto client = logIn(*m_server, "alice", "pw");
    QVERIFY(client);
    const auto data = openData(*client, "alice", "pw");
    QVERIFY(data);
    QCOMPARE(data->ask("CaramCommand.DownLoadCaramer 1"),
             "CaramCommand.DownloadSucess C, the \"best\"|two%0Alines|null|2|3");
}

void ManagementTest::importsAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
        QTest::newRow(name) << bytes << QString::fromLatin1(says);
    };
    row("empty", "", "line 1: the file is empty");
    row("no header", "B,x\n", "line 1: the first line must be");
    row("other columns", "id,name\nB,x\n", "line 1: the first line must be");
    row("too few fields", "id,password\nB,x\nC\n", "line 3: 1 fields");
    row("too many fields", "id,password\nB,x,y\n", "line 2: 3 fields");
    row("empty ID", "id,password\nB,x\n,y\n", "line 3: the ID is empty");
    row("long ID", "id,password\n" + QByteArray(129, 'x') + ",y\n", "line 2: the ID is longer");
    row("long password", "id,password\nB," + QByteArray(257, 'x') + "\n", "line 2: the password is longer");
    row("open quote", "id,password\nB,x\n\"C,y\nD,z\n", "line 3: a quote is opened");
    row("text after a quote", "id,password\n\"B\"x,y\n", "line 2: there is text after a closing quote");
    row("not UTF-8", "id,password\nB,\xFF\n", "not UTF-8");
    row("other password", "id,password\nB,x\nA,y\n", "line 3: the server has this ID with another password");
    row("two passwords", "id,password\nB,x\nB,y\n", "line 3: the same ID stands further up");
    row("no such account", "id,password,account\nB,x,alice\nC,x,bob\n", "line 3: there is no account \"bob\"");
    row("line after a line break in quotes", "id,password\n\"B\n1\",x\nC\n", "line 4: 1 fields");
}

void ManagementTest::importsAllOrNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const CommandResult result = csv(bytes);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error.contains(says), qPrintable(result.error));
    QVERIFY(result.error.startsWith(QLatin1String("list.csv: line ")) &&
            result.error.contains(QLatin1String("Nothing was imported")));
    QCOMPARE(run(*m_server, "camera list").output, QStringLiteral("A\tnull\talice\n"));
}

void ManagementTest::importBindsAndPushesTheCount()
{
    QByteArray bytes = "id,password,account\n";
    for (int i = 0; i < 6; ++i)
        QCOMPARE(run(*m_server, QStringLiteral("account add u%1").arg(i), "pw").exitCode, 0);
    for (int i = 0; i < 6; ++i)
        bytes += "SHARED,x,u" + QByteArray::number(i) + '\n';
    QVERIFY(
        csv(bytes).error.startsWith(QLatin1String("list.csv: line 7: the camera would be on more than 5 accounts")));
    const auto client = logIn(*m_server, "u0", "pw", "list-push");
    QVERIFY(client);
    bytes.chop(12);
    QCOMPARE(csv(bytes).exitCode, 0);
    QCOMPARE(client->next(), "CaramCommand.PrushCaramerCount 1");
}

QTEST_GUILESS_MAIN(ManagementTest)
#include "tst_management.moc"
