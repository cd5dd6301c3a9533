// kill -9 of the real server while alarms are being entered: every alarm whose command was answered with 0 is in the
// journal, once, and the journal has no hole (docs/protocol.md, "Alarm replay").
#include "server/managementclient.h"
#include "server/managementwire.h"
#include "support/lineclient.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <random>

using namespace watchpost::server;
using namespace watchpost::test;

namespace {

constexpr int kKills = 20;

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

class KilledServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptedAlarmsSurvive();

private:
    [[nodiscard]] quint16 start(QProcess &process);
    [[nodiscard]] CommandResult manage(const QStringList &command, const QByteArray &input = {});
    // Until the server is gone: single alarms and batches, each of a type of its own.
    void enterAlarms(std::mt19937 &random);
    [[nodiscard]] QList<QByteArray> journal(quint16 port);

    QTemporaryDir m_directory;
    QString m_socket = m_directory.filePath(QStringLiteral("s"));
    int m_next = 0;
    QSet<QByteArray> m_accepted;
    QSet<QByteArray> m_open; // sent, and not answered: may be in the journal or not
};

quint16 KilledServerTest::start(QProcess &process)
{
    const QString program =
        QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral("../app/watchpost-server"));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, words("serve --listen 127.0.0.1:0 --database") +
                               QStringList{m_directory.filePath(QStringLiteral("server.db")),
                                           QStringLiteral("--socket"), m_socket});
    if (!process.waitForReadyRead(20000))
        return 0;
    const QByteArray line = process.readLine();
    return line.mid(line.lastIndexOf(':') + 1).trimmed().toUShort();
}

CommandResult KilledServerTest::manage(const QStringList &command, const QByteArray &input)
{
    ManagementClient client;
    QString error;
    return client.connectTo(m_socket, &error) ? client.send({command, input}) : refused(error);
}

void KilledServerTest::enterAlarms(std::mt19937 &random)
{
    ManagementClient client;
    QString error;
    if (!client.connectTo(m_socket, &error))
        return;
    while (true) {
        QSet<QByteArray> types;
        QByteArray lines;
        for (auto count = 1 + random() % 5; count > 0; --count) {
            const QByteArray type = 't' + QByteArray::number(++m_next);
            types.insert(type);
            lines += "A " + type + '\n';
        }
        const CommandResult result =
            types.size() == 1
                ? client.send({{QStringLiteral("alarm"), QStringLiteral("A"), QString::fromLatin1(*types.begin())}, {}})
                : client.send({words("alarm -"), lines});
        if (result.exitCode != 0) {
            m_open.unite(types);
            return;
        }
        m_accepted.unite(types);
    }
}

QList<QByteArray> KilledServerTest::journal(quint16 port)
{
    LineClient client(port);
    client.send("NormalCommand.Capabilities alarm-replay");
    client.send("LoginCommand.Login alice|pw");
    QByteArray line;
    do {
        line = client.next();
    } while (!line.isNull() && !line.startsWith("CaramCommand.AlarmJournal "));
    client.send("CaramCommand.ReplayAlarms 0");
    const int newest = line.mid(line.lastIndexOf(':') + 1).toInt();
    return client.next(newest, 20000);
}

void KilledServerTest::acceptedAlarmsSurvive()
{
    std::mt19937 random(20261121);
    auto server = std::make_unique<QProcess>();
    quint16 port = start(*server);
    QVERIFY(port != 0);
    QCOMPARE(manage(words("account add alice"), "pw\n").exitCode, 0);
    QCOMPARE(manage(words("camera add A --account alice"), "x\n").exitCode, 0);
    for (int kill = 0; kill < kKills; ++kill) {
        const std::unique_ptr<QThread> entering(QThread::create([&] { enterAlarms(random); }));
        const auto moment = static_cast<int>(std::mt19937(static_cast<unsigned>(kill)).operator()() % 60);
        entering->start();
        QTest::qWait(moment); // the seeded moment of this kill, wherever the server is by then
        server->kill();
        QVERIFY(server->waitForFinished(20000));
        QVERIFY(entering->wait(20000));
        server = std::make_unique<QProcess>();
        port = start(*server);
        QVERIFY2(port != 0, "the killed server's database can not be opened");

        const QList<QByteArray> lines = journal(port);
        QSet<QByteArray> found;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QList<QByteArray> fields = lines.at(i).mid(lines.at(i).indexOf(' ') + 1).split(':');
            QCOMPARE(fields.value(2).toLongLong(), i + 1); // no hole
            QVERIFY2(!found.contains(fields.at(1)), "an alarm is there twice");
            found.insert(fields.at(1));
        }
        QVERIFY2(QSet<QByteArray>(m_accepted).subtract(found).isEmpty(), "an accepted alarm is lost");
        QVERIFY2(QSet<QByteArray>(found).subtract(m_accepted).subtract(m_open).isEmpty(), "nobody entered that alarm");
    }
    QVERIFY2(m_accepted.size() > kKills, "too few alarms were entered to say anything");
    qInfo("%d kills, %d alarms accepted, %d cut off, none lost", kKills, static_cast<int>(m_accepted.size()),
          static_cast<int>(m_open.size()));
    server->terminate();
    QVERIFY(server->waitForFinished(20000));
}

QTEST_GUILESS_MAIN(KilledServerTest)
#include "tst_killedserver.moc"
