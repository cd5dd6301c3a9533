#include "alarmrun.h"

#include "alarmledgers.h"
#include "headlessclient.h"
#include "support/faultproxy.h"
#include "support/lineclient.h"
#include "support/session_fixture.h"

#include "server/managementwire.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>

#include <csignal>
#include <fcntl.h>
#include <random>
#include <unistd.h>

namespace watchpost::testsupport {

namespace {

constexpr int kWaitMs = 30000;
constexpr int kLateMs = 120000; // how much longer a run that is wrong already is watched: late, or lost?
const char *const kCamera = "CAM";

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

// Faulty at first, then good: that a network is bad for ever is no reason for an alarm to be lost, but then no run
// ends.
std::function<FaultPlan(int)> weather(quint64 seed, int badConnections)
{
    return
        [=](int connection) { return connection < badConnections ? FaultPlan::random(seed, connection) : FaultPlan(); };
}

// What the client does with what is shown and saved: one write(2) each, so that a SIGKILL tears none.
class Record
{
public:
    Record(const QString &file, int life)
        : m_life(life)
        , m_file(::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
    {
    }
    ~Record() { ::close(m_file); }
    Record(const Record &) = delete;
    Record &operator=(const Record &) = delete;

    void attach(HeadlessClient &client)
    {
        client.shown = [this](const QList<Alarm> &batch) {
            QByteArray lines;
            for (const Alarm &alarm : batch) {
                if (alarm.kind != Alarm::Kind::Server)
                    continue;
                ++m_shown;
                lines += line('S', alarm.sequence);
            }
            write(lines);
        };
        client.saved = [this](const AlarmCursor &upTo) { write(line('D', upTo.sequence)); };
    }

    [[nodiscard]] int shown() const { return m_shown; }

private:
    [[nodiscard]] QByteArray line(char what, quint64 sequence) const
    {
        return QByteArray(1, what) + ' ' + QByteArray::number(m_life) + ' ' + QByteArray::number(sequence) + '\n';
    }
    void write(const QByteArray &lines) const
    {
        if (::write(m_file, lines.constData(), static_cast<std::size_t>(lines.size())) != lines.size())
            qFatal("the record can not be written");
    }

    int m_life;
    int m_file;
    int m_shown = 0;
};

// A machine that has no time for a run delays it; only a defect keeps an alarm away for good.
QByteArray late(const std::function<bool()> &complete)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < kLateMs) {
        if (complete())
            return "it came " + QByteArray::number(clock.elapsed() / 1000) + " s later";
        (void)test::waitFor([] { return false; }, 20);
    }
    return "it never came";
}

bool wait(int ms)
{
    return test::waitFor([] { return false; }, ms);
}

RunResult finish(RunResult result, Accounts accounts, const QString &clientDatabase)
{
    const auto stored = readStore(clientDatabase, &result.gaps, &result.wrong);
    result.accepted = static_cast<int>(accounts.accepted.size());
    result.journalled = static_cast<int>(accounts.journal.size());
    if (!stored && result.wrong.isEmpty())
        result.wrong = "a database can not be read";
    accounts.stored = stored.value_or(QHash<quint64, QString>());
    if (result.wrong.isEmpty())
        result.wrong = judge(accounts, &result.shownAgain);
    return result;
}

// Not what no client can make good: a server that leaves out its newest alarm for good breaks the protocol. There the
// client names the gap (tests/session/tst_alarmledger.cpp).
server::Mischief mischief(std::mt19937_64 &random)
{
    server::Mischief bad;
    bad.seed = random();
    const auto share = [&] { return random() % 3 == 0 ? static_cast<int>(random() % 30) : 0; };
    bad.doubledPushes = share();
    bad.reorderedAlarms = share();
    bad.unknownCommands = share();
    bad.badArguments = share();
    bad.wrongLoginCount = share();
    bad.clockSkewMs = random() % 4 == 0 ? static_cast<qint64>(random() % 7200000) - 3600000 : 0;
    return bad;
}

// The real program, with a database that lives longer than it.
class ServerProgram
{
public:
    ServerProgram(QString program, const QString &folder)
        : m_program(std::move(program))
        , m_folder(folder)
    {
    }
    ~ServerProgram() { kill(); }

    // Its port; 0: it did not start.
    quint16 start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::MergedChannels);
        m_process->start(m_program, {text("serve"), text("--listen"), text("127.0.0.1:0"), text("--database"),
                                     m_folder + text("/server.sqlite"), text("--socket"), socketPath()});
        QByteArray said;
        const bool up = test::waitFor(
            [&] {
                said += m_process->readAll();
                return said.contains("listening on ") || m_process->state() == QProcess::NotRunning;
            },
            kWaitMs);
        const qsizetype at = said.indexOf("127.0.0.1:");
        if (!up || at < 0)
            qWarning("%s", said.constData());
        return at < 0 ? quint16(0) : said.mid(at + 10).split('\n').first().trimmed().toUShort();
    }
    void kill()
    {
        if (!m_process)
            return;
        m_process->kill();
        m_process->waitForFinished();
        m_process.reset();
    }
    // Whether it said that it took it. No answer: it may have.
    bool raise(const QString &type)
    {
        QLocalSocket socket;
        socket.connectToServer(socketPath());
        if (!socket.waitForConnected(1000))
            return false;
        socket.write(server::encode(server::CommandRequest{{text("alarm"), text(kCamera), type}, {}}));
        QByteArray payload;
        (void)test::waitFor(
            [&] {
                return !payload.isEmpty() || server::takeFrame(socket, &payload) == server::FrameStatus::Whole ||
                       socket.state() == QLocalSocket::UnconnectedState;
            },
            2000);
        const auto result = server::decodeResult(payload);
        return result && result->exitCode == 0;
    }

private:
    [[nodiscard]] QString socketPath() const { return m_folder + text("/s"); }

    QString m_program;
    QString m_folder;
    std::unique_ptr<QProcess> m_process;
};

class ClientProgram
{
public:
    ClientProgram(QString self, QString folder, quint16 port, quint64 seed)
        : m_self(std::move(self))
        , m_folder(std::move(folder))
        , m_port(port)
        , m_seed(seed)
    {
    }
    ~ClientProgram() { kill(); }

    void start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(m_self, {text("--client"), QString::number(m_port), m_folder + text("/client.sqlite"),
                                 m_folder + text("/record"), QString::number(m_life++), QString::number(m_seed)});
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

private:
    QString m_self;
    QString m_folder;
    quint16 m_port;
    quint64 m_seed;
    int m_life = 0;
    QProcess m_process;
};

// An account and a camera, with a cheap hash: a run logs in many times. False: it could not be made.
bool prepareDatabase(const QString &file)
{
    server::ServerConfig config;
    config.database = file;
    const auto server = startServer(config);
    return server && command(*server, {"camera", "add", kCamera, "--account", "alice"}, "pw\n");
}

} // namespace

RunResult runInProcess(quint64 seed, const QString &folder)
{
    std::mt19937_64 random(seed);
    RunResult result;
    Accounts accounts;
    const QString serverDatabase = folder + text("/server.sqlite");
    const QString clientDatabase = folder + text("/client.sqlite");
    const QString recordFile = folder + text("/record");
    {
        server::ServerConfig config;
        config.database = serverDatabase;
        const auto server = startServer(config);
        if (!server || !command(*server, {"camera", "add", kCamera, "--account", "alice"}, "pw\n"))
            return {.wrong = "the server did not start"};
        server->setMischief(mischief(random));
        FaultProxy proxy;
        proxy.planFor = weather(seed, static_cast<int>(random() % 8));
        Record record(recordFile, 0);
        HeadlessClient client(clientDatabase, hurriedOptions(seed));
        record.attach(client);
        bool known = false; // from where on the alarms are this client's
        QObject::connect(&client.session, &Session::alarmsBeginAfter, &client, [&] { known = true; });
        client.logIn(loginTo(proxy.listen(server->port())));
        const auto loggedIn = [&] { return known; };
        if (!test::waitFor(loggedIn, kWaitMs))
            return {.wrong = "no login in time; " + late(loggedIn)};
        const int count = 1 + static_cast<int>(random() % 30);
        for (int i = 0; i < count; ++i) {
            const QString type = QStringLiteral("t%1").arg(i);
            if (server->execute({text("alarm"), text(kCamera), type}).exitCode == 0)
                accounts.accepted.append(type);
            if (random() % 3 == 0)
                wait(static_cast<int>(random() % 20));
        }
        const auto complete = [&] { return client.safe() == quint64(count) && record.shown() == count; };
        if (!test::waitFor(complete, kWaitMs))
            result.wrong = QByteArray::number(record.shown()) + " alarms of " + QByteArray::number(count) +
                           " came in time; the rest: " + late(complete);
        result.faults = proxy.faults();
    }
    accounts.journal = readJournal(serverDatabase).value_or(QHash<quint64, QString>());
    accounts.record = readRecord(recordFile);
    return finish(result, accounts, clientDatabase);
}

RunResult runWithKills(quint64 seed, const QString &folder, const QString &serverProgram, const QString &self)
{
    std::mt19937_64 random(seed);
    RunResult result;
    Accounts accounts;
    const QString serverDatabase = folder + text("/server.sqlite");
    const QString recordFile = folder + text("/record");
    if (!prepareDatabase(serverDatabase))
        return {.wrong = "the server's database could not be made"};
    ServerProgram server(serverProgram, folder);
    FaultProxy proxy;
    proxy.planFor = weather(seed, static_cast<int>(random() % 8));
    const quint16 target = server.start();
    ClientProgram client(self, folder, proxy.listen(target), seed);
    if (target == 0)
        return {.wrong = "the server did not start"};
    client.start();
    // The first line says that the client knows, on its disk, where its alarms begin.
    QElapsedTimer clock;
    clock.start();
    while (readRecord(recordFile).isEmpty()) {
        if (clock.elapsed() > kWaitMs)
            return {.wrong = "no login"};
        wait(10);
    }
    const int count = 5 + static_cast<int>(random() % 40);
    for (int i = 0; i < count; ++i) {
        const QString type = QStringLiteral("t%1").arg(i);
        if (server.raise(type))
            accounts.accepted.append(type);
        const quint64 dice = random() % 20;
        if (dice == 0 || i == count / 3) {
            client.kill();
            ++result.clientKills;
            wait(static_cast<int>(random() % 30));
            client.start();
        } else if (dice == 1 || i == count / 2) {
            // While nobody listens there, the port may become that of another run's server.
            proxy.setRefusing(true);
            server.kill();
            ++result.serverKills;
            proxy.retarget(server.start());
            proxy.setRefusing(false);
        }
        wait(static_cast<int>(random() % 40));
    }
    const auto complete = [&] {
        const auto journal = readJournal(serverDatabase);
        const QList<RecordLine> record = readRecord(recordFile);
        quint64 onDisk = 0;
        for (const RecordLine &line : record)
            onDisk = std::max(onDisk, line.what == 'D' ? line.sequence : 0);
        return journal && onDisk >= quint64(journal->size());
    };
    clock.restart();
    while (!complete() && clock.elapsed() < kWaitMs)
        wait(20);
    if (!complete())
        result.wrong = "not all alarms came in time; the rest: " + late(complete);
    client.kill();
    server.kill();
    result.faults = proxy.faults();
    accounts.journal = readJournal(serverDatabase).value_or(QHash<quint64, QString>());
    accounts.record = readRecord(recordFile);
    return finish(result, accounts, folder + text("/client.sqlite"));
}

int runClient(quint16 port, const QString &database, const QString &recordFile, int life, quint64 seed)
{
    Record record(recordFile, life);
    HeadlessClient client(database, hurriedOptions(seed + quint64(life)));
    record.attach(client);
    if (life == 0)
        QObject::connect(&client.session, &Session::alarmsBeginAfter, &client,
                         [&](const AlarmCursor &from) { client.whenWritten([&client, from] { client.saved(from); }); });
    else // what the last life saved and had no time to note
        client.beforeLogin = [&] { client.saved(client.alarms.cursor()); };
    client.logIn(loginTo(port));
    return QCoreApplication::exec();
}

} // namespace watchpost::testsupport
