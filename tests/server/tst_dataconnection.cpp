// Uploads and downloads: counters, failures, order (docs/protocol.md, "Commands").
#include "server/guessbrake.h"
#include "support/servertest.h"

#include <QElapsedTimer>

using namespace watchpost;
using namespace watchpost::server;
using namespace watchpost::test;

class DataConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { restart(testConfig()); }
    void uploadCountsFailures();
    void uploadAgainChangesNothing();
    void uploadOfUnknownCanBeOff();
    void uploadLimitOfAccounts();
    void uploadBadArguments_data();
    void uploadBadArguments();
    void downloadOrderAndResume();
    void downloadOfNothing();
    void downloadKeepsItsList();
    void awkwardCharacters();
    void pipelinedAnswersInOrder();
    void manyCameras();
    void guessesAreSlowedDown();
    void otherCommandsAreErrors();
    void cutLosesNothing();
    void removedAccountEndsIt();

private:
    void restart(const ServerConfig &config)
    {
        m_control.reset();
        m_server = startServer(config);
        QVERIFY(m_server);
        QCOMPARE(run(*m_server, "account add alice", "pw").exitCode, 0);
        m_control = logIn(*m_server, "alice", "pw", "data-token;pipeline");
        QVERIFY(m_control);
    }
    std::unique_ptr<LineClient> data() { return openData(*m_control, "alice", "pw"); }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<LineClient> m_control;
};

void DataConnectionTest::uploadCountsFailures()
{
    QCOMPARE(run(*m_server, "camera add KNOWN", "right").exitCode, 0);
    QCOMPARE(run(*m_server, "state KNOWN true").exitCode, 0);
    const auto client = data();
    QVERIFY(client);
    QCOMPARE(client->ask("CaramCommand.UploadCaramer NEW|x|1|3"), "CaramCommand.UploadSucess NEW|null|1|3");
    QCOMPARE(
        client->ask("CaramCommand.UploadCaramer KNOWN|wrong|2|3"),
        "CaramCommand.UploadFail KNOWN|The password does not match this camera. Correct it and synchronise again.|2|3");
    QCOMPARE(client->ask("CaramCommand.UploadCaramer KNOWN|right|3|3"), "CaramCommand.UploadSucess KNOWN|true|3|3");
    QCOMPARE(run(*m_server, "camera list").output, QStringLiteral("KNOWN\ttrue\talice\nNEW\tnull\talice\n"));
}

void DataConnectionTest::uploadAgainChangesNothing()
{
    const auto client = data();
    QVERIFY(client);
    for (const char *id : {"A", "B", "A"})
        QVERIFY(client->ask(QByteArray("CaramCommand.UploadCaramer ") + id + "|x|1|1")
                    .startsWith("CaramCommand.UploadSucess"));
    QCOMPARE(client->ask("CaramCommand.UploadCaramer A|y|1|1").left(28), "CaramCommand.UploadFail A|Th");
    QCOMPARE(client->ask("CaramCommand.DownLoadCaramer 0"), "CaramCommand.DownloadSucess A|x|null|1|2");
    QCOMPARE(client->ask("CaramCommand.DownLoadCaramer 1"), "CaramCommand.DownloadSucess B|x|null|2|2");
}

void DataConnectionTest::uploadOfUnknownCanBeOff()
{
    ServerConfig config = testConfig();
    config.registerUnknownCameras = false;
    restart(config);
    const auto client = data();
    QVERIFY(client);
    QCOMPARE(client->ask("CaramCommand.UploadCaramer A|x|1|1"),
             "CaramCommand.UploadFail A|The server does not know this camera. Ask its operator to add it.|1|1");
    QCOMPARE(run(*m_server, "camera list").output, QString());
}

void DataConnectionTest::uploadLimitOfAccounts()
{
    for (int i = 1; i <= 6; ++i) {
        const QString user = QStringLiteral("user%1").arg(i);
        QCOMPARE(run(*m_server, QStringLiteral("account add %1").arg(user), "pw").exitCode, 0);
        const auto control = logIn(*m_server, user.toUtf8(), "pw");
        QVERIFY(control);
        const auto client = openData(*control, user.toUtf8(), "pw");
        QVERIFY(client);
        const QByteArray answer = client->ask("CaramCommand.UploadCaramer SHARED|x|1|1");
        QCOMPARE(answer.startsWith(
                     i <= 5 ? "CaramCommand.UploadSucess SHARED|null|1|1"
                            : "CaramCommand.UploadFail SHARED|The camera is on as many accounts as it may be."),
                 true);
    }
    // One of the five lets it go: there is room again.
    QCOMPARE(run(*m_server, "camera unbind SHARED user2").exitCode, 0);
    const auto client = data();
    QVERIFY(client);
    QCOMPARE(client->ask("CaramCommand.UploadCaramer SHARED|x|1|1"), "CaramCommand.UploadSucess SHARED|null|1|1");
}

void DataConnectionTest::uploadBadArguments_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::newRow("empty ID") << QByteArray("|x|1|1");
    QTest::newRow("ID of 129 bytes") << QByteArray(QByteArray(129, 'x') + "|x|1|1");
    QTest::newRow("password of 257 bytes") << QByteArray("A|" + QByteArray(257, 'x') + "|1|1");
    QTest::newRow("current 0") << QByteArray("A|x|0|1");
    QTest::newRow("current past total") << QByteArray("A|x|2|1");
    QTest::newRow("no numbers") << QByteArray("A|x");
}

void DataConnectionTest::uploadBadArguments()
{
    QFETCH(QByteArray, argument);
    const auto client = data();
    QVERIFY(client);
    const QByteArray answer = client->ask("CaramCommand.UploadCaramer " + argument);
    QVERIFY2(answer.startsWith("NormalCommand.Error CaramCommand.UploadCaramer|"), answer.constData());
    QCOMPARE(client->ask("CaramCommand.UploadCaramer " + QByteArray(128, 'x') + '|' + QByteArray(256, 'x') + "|1|1"),
             "CaramCommand.UploadSucess " + QByteArray(128, 'x') + "|null|1|1");
}

void DataConnectionTest::downloadOrderAndResume()
{
    for (const char *id : {"Z", "A", "M"})
        QCOMPARE(run(*m_server, QStringLiteral("camera add %1 --account alice").arg(QLatin1String(id)), "x").exitCode,
                 0);
    auto client = data();
    QVERIFY(client);
    QCOMPARE(client->ask("CaramCommand.DownLoadCaramer 0"), "CaramCommand.DownloadSucess Z|x|null|1|3");
    client = data(); // a cut: it goes on at its number
    QVERIFY(client);
    QCOMPARE(client->ask("CaramCommand.DownLoadCaramer 1"), "CaramCommand.DownloadSucess A|x|null|2|3");
    QCOMPARE(run(*m_server, "state M false").exitCode, 0);
    QCOMPARE(client->ask("CaramCommand.DownLoadCaramer 2"), "CaramCommand.DownloadSucess M|x|false|3|3");
    for (const char *past : {"3", "4", "4294967295"}) {
        QCOMPARE(client->ask(QByteArray("CaramCommand.DownLoadCaramer ") + past),
                 "CaramCommand.DownloadFail The account has fewer cameras than that. Synchronise again.");
    }
}

void DataConnectionTest::downloadOfNothing()
{
    const auto client = data();
    QVERIFY(client);
    QCOMPARE(client->ask("CaramCommand.DownLoadCaramer 0"), "CaramCommand.DownloadFail No camera is on this account.");
}

// What happens to the list meanwhile must neither shift nor end a download; a new one sees it.
void DataConnectionTest::downloadKeepsItsList()
{
    for (const char *id : {"A", "B", "C"})
        QCOMPARE(run(*m_server, QStringLiteral("camera add %1 --account alice").arg(QLatin1String(id)), "x").exitCode,
                 0);
    const auto client = data();
    QVERIFY(client);
    QCOMPARE(client->ask("CaramCommand.DownLoadCaramer 0"), "CaramCommand.DownloadSucess A|x|null|1|3");
    QCOMPARE(run(*m_server, "camera remove A").exitCode, 0);
    QCOMPARE(client->ask("CaramCommand.DownLoadCaramer 1"), "CaramCommand.DownloadSucess B|x|null|2|3");
    QCOMPARE(client->ask("CaramCommand.DownLoadCaramer 2"), "CaramCommand.DownloadSucess C|x|null|3|3");
    QCOMPARE(client->ask("CaramCommand.DownLoadCaramer 0"), "CaramCommand.DownloadSucess B|x|null|1|2");
}

void DataConnectionTest::awkwardCharacters()
{
    const QList<std::pair<QByteArray, QByteArray>> cameras{
        {"00:11:22:aa:bb:cc", "a%7Cb"},
        {"100%25", "%25%0A%00"},
        {"a%7Cb;c:d", "%09"},
        {"\xF0\x9F\x93\xB7", "\xE5\xAF\x86"},
        {"\xEF\xBB\xBFwith a mark", " x "},
        {" ", ""},
        {"with a mark", "another camera than the one with the mark"}};
    QList<QByteArray> expected;
    const auto client = data();
    QVERIFY(client);
    int number = 0;
    for (const auto &[id, password] : cameras) {
        ++number;
        const QByteArray answer =
            client->ask("CaramCommand.UploadCaramer " + id + '|' + password + '|' + QByteArray::number(number) + "|7");
        if (password.contains("%00")) {
            // U+0000 is a control character: escaped it may travel, and must come back the same, or be refused as an
            // error.
            QVERIFY2(answer.startsWith("CaramCommand.UploadSucess ") || answer.startsWith("NormalCommand.Error "),
                     answer.constData());
            if (answer.startsWith("NormalCommand.Error "))
                continue;
        }
        QByteArray wireId = id;
        wireId.replace(";", "%3B").replace("%3B", ";");
        QVERIFY2(answer.startsWith("CaramCommand.UploadSucess "), answer.constData());
        expected.append(wireId + '|' + password);
    }
    for (int i = 0; i < expected.size(); ++i) {
        QCOMPARE(client->ask("CaramCommand.DownLoadCaramer " + QByteArray::number(i)),
                 "CaramCommand.DownloadSucess " + expected.at(i) + "|null|" + QByteArray::number(i + 1) + '|' +
                     QByteArray::number(expected.size()));
    }
}

void DataConnectionTest::pipelinedAnswersInOrder()
{
    QCOMPARE(run(*m_server, "camera add OLD --account alice", "x").exitCode, 0);
    const auto client = data();
    QVERIFY(client);
    // Uploads wait for the disk; what follows them waits with them.
    client->sendRaw("CaramCommand.UploadCaramer A|x|1|2\n"
                    "CaramCommand.DownLoadCaramer 0\n"
                    "CaramCommand.UploadCaramer OLD|wrong|2|2\n"
                    "CaramCommand.UploadCaramer bad\n"
                    "CaramCommand.DownLoadCaramer 9\n"
                    "CaramCommand.UploadCaramer B|x|2|2\n");
    const QList<QByteArray> answers = client->next(6, LineClient::kWaitMs);
    QCOMPARE(answers.size(), 6);
    QVERIFY(answers.at(0).startsWith("CaramCommand.UploadSucess A|"));
    QCOMPARE(answers.at(1), "CaramCommand.DownloadSucess OLD|x|null|1|2");
    QVERIFY(answers.at(2).startsWith("CaramCommand.UploadFail OLD|"));
    QVERIFY(answers.at(3).startsWith("NormalCommand.Error CaramCommand.UploadCaramer|"));
    QVERIFY(answers.at(4).startsWith("CaramCommand.DownloadFail "));
    QVERIFY(answers.at(5).startsWith("CaramCommand.UploadSucess B|"));
}

void DataConnectionTest::manyCameras()
{
    constexpr int kCameras = 5000;
    const auto client = data();
    QVERIFY(client);
    for (int sent = 0; sent < kCameras; sent += 50) {
        QByteArray lines;
        for (int i = sent + 1; i <= sent + 50; ++i)
            lines += "CaramCommand.UploadCaramer CAM-" + QByteArray::number(i) + "|pw" + QByteArray::number(i) + '|' +
                     QByteArray::number(i) + "|5000\n";
        client->sendRaw(lines);
        const QList<QByteArray> answers = client->next(50, LineClient::kWaitMs);
        QCOMPARE(answers.size(), 50);
        for (int i = 0; i < 50; ++i) {
            const QByteArray number = QByteArray::number(sent + i + 1);
            QCOMPARE(answers.at(i), "CaramCommand.UploadSucess CAM-" + number + "|null|" + number + "|5000");
        }
    }
    for (int asked = 0; asked < kCameras; asked += 50) {
        QByteArray lines;
        for (int i = asked; i < asked + 50; ++i)
            lines += "CaramCommand.DownLoadCaramer " + QByteArray::number(i) + '\n';
        client->sendRaw(lines);
        const QList<QByteArray> answers = client->next(50, LineClient::kWaitMs);
        QCOMPARE(answers.size(), 50);
        for (int i = 0; i < 50; ++i) {
            const QByteArray number = QByteArray::number(asked + i + 1);
            QCOMPARE(answers.at(i),
                     "CaramCommand.DownloadSucess CAM-" + number + "|pw" + number + "|null|" + number + "|5000");
        }
    }
}

// After so many wrong passwords the next check waits, on whichever connection; order and answers stay.
void DataConnectionTest::guessesAreSlowedDown()
{
    ServerConfig config = testConfig();
    config.guessDelayMs = 300;
    restart(config);
    QCOMPARE(run(*m_server, "camera add FOREIGN", "right").exitCode, 0);
    const auto guess = [](int number, const QByteArray &password) {
        return QByteArray("CaramCommand.UploadCaramer FOREIGN|" + password + '|' + QByteArray::number(number) +
                          "|99\n");
    };
    const auto first = data();
    QVERIFY(first);
    QElapsedTimer clock;
    clock.start();
    QByteArray lines;
    for (int i = 1; i <= GuessBrake::kFree; ++i)
        lines += guess(i, "wrong");
    first->sendRaw(lines);
    QCOMPARE(first->next(GuessBrake::kFree, LineClient::kWaitMs).size(), GuessBrake::kFree);
    QVERIFY(clock.elapsed() < 300);
    // The one that makes it wait is answered at once; what comes behind the waiting one waits with it.
    const qint64 start = clock.elapsed();
    first->sendRaw(guess(21, "wrong") + guess(22, "right") +
                   "CaramCommand.UploadCaramer MINE|x|23|99\n"
                   "CaramCommand.Login x\nCaramCommand.DownLoadCaramer 1\nCaramCommand.DownLoadCaramer x\n");
    QVERIFY(first->next().startsWith("CaramCommand.UploadFail FOREIGN|"));
    const auto second = data();
    QVERIFY(second);
    second->sendRaw("CaramCommand.UploadCaramer ALSO-MINE|x|1|99\n");
    QVERIFY(second->next().startsWith("CaramCommand.UploadSucess ALSO-MINE|"));
    QVERIFY(clock.elapsed() - start < 300);
    QCOMPARE(first->next(), "CaramCommand.UploadSucess FOREIGN|null|22|99");
    QVERIFY(clock.elapsed() - start >= 299);
    QCOMPARE(first->next(), "CaramCommand.UploadSucess MINE|null|23|99");
    QCOMPARE(first->next(), "CaramCommand.DownloadSucess FOREIGN|right|null|2|3");
    QVERIFY(first->next().startsWith("NormalCommand.Error CaramCommand.DownLoadCaramer|"));
    // Its own camera's password is no secret from the account.
    QVERIFY(first->ask("CaramCommand.UploadCaramer FOREIGN|wrong|1|1").startsWith("CaramCommand.UploadFail"));
    QVERIFY(first->ask("CaramCommand.UploadCaramer FOREIGN|wrong|1|1").startsWith("CaramCommand.UploadFail"));
}

void DataConnectionTest::otherCommandsAreErrors()
{
    const auto client = data();
    QVERIFY(client);
    for (const QByteArray &line :
         {QByteArray("LoginCommand.Login alice|pw"), QByteArray("CaramCommand.CheckCaramerOnlineStatus A"),
          QByteArray("NormalCommand.DataSocketToken x")}) {
        const QByteArray answer = client->ask(line);
        QVERIFY2(answer.startsWith(QByteArray("NormalCommand.Error " + line.left(line.indexOf(' ')) + '|')),
                 answer.constData());
    }
    for (int i = 0; i < 7; ++i)
        client->send("LoginCommand.Login alice|pw");
    QVERIFY(client->waitForClosed());
    QCOMPARE(client->pending().size(), 7);
}

void DataConnectionTest::cutLosesNothing()
{
    m_server->setDataCutAfter(3);
    QByteArray lines;
    for (int i = 1; i <= 10; ++i)
        lines += "CaramCommand.UploadCaramer C" + QByteArray::number(i) + "|x|" + QByteArray::number(i) + "|10\n";
    const auto client = data();
    QVERIFY(client);
    client->sendRaw(lines);
    QVERIFY(client->waitForClosed());
    QVERIFY(client->pending().size() <= 3);
    m_server->setDataCutAfter(0);
    const auto again = data();
    QVERIFY(again);
    again->sendRaw(lines);
    QCOMPARE(again->next(10, LineClient::kWaitMs).constLast(), "CaramCommand.UploadSucess C10|null|10|10");
    QCOMPARE(again->ask("CaramCommand.DownLoadCaramer 9").right(6), "|10|10");
}

void DataConnectionTest::removedAccountEndsIt()
{
    const auto client = data();
    QVERIFY(client);
    QVERIFY(client->ask("CaramCommand.UploadCaramer A|x|1|1").startsWith("CaramCommand.UploadSucess"));
    QCOMPARE(run(*m_server, "account remove alice").exitCode, 0);
    QVERIFY(client->waitForClosed());
    QCOMPARE(run(*m_server, "camera list").output, QStringLiteral("A\tnull\t\n"));
}

QTEST_GUILESS_MAIN(DataConnectionTest)
#include "tst_dataconnection.moc"
