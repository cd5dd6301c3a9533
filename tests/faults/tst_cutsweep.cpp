// A session that holds everything (login, replay, status query, upload and download, pushes, acknowledgements, a
// deletion), cut at every byte of it, in both directions, on the control and on the data connections. After each cut
// the client comes back by itself, and in the end nothing is lost or there twice.
//
// WATCHPOST_SWEEP_STEP: each so manieth offset; 1: all of them (the target `faults`).
#include "headlessclient.h"
#include "support/faultproxy.h"
#include "support/lineclient.h"
#include "support/session_fixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;
using Fault = FaultPlan::Fault;

namespace {

constexpr int kWaitMs = 15000;

Camera camera(const char *id, Binding binding)
{
    return {QString::fromLatin1(id), QStringLiteral("pw"), {}, binding, {}};
}

struct Cut
{
    bool data = false; // of the data connections, else of the control connections
    bool toServer = false;
    qint64 at = FaultPlan::kNever; // counted over all connections of its kind
    Fault fault = Fault::Fin;

    [[nodiscard]] QByteArray toString() const
    {
        return QByteArray(fault == Fault::Fin ? "fin" : "reset") + " of a " + (data ? "data" : "control") +
               " connection after " + QByteArray::number(at) + " bytes to the " + (toServer ? "server" : "client");
    }
};

struct Bytes
{
    qint64 controlToServer = 0, controlToClient = 0, dataToServer = 0, dataToClient = 0;
};

// One whole session.
class Run
{
public:
    explicit Run(const QString &database)
        : m_path(database)
        , m_client(std::make_unique<HeadlessClient>(database, hurriedOptions(1)))
    {
    }

    // Empty: everything is as it has to be.
    QByteArray go(const Cut &cut)
    {
        server::ServerConfig config;
        config.listPushMs = 5;
        m_server = startServer(config);
        if (!m_server || !prepareServer())
            return "the server did not start";
        plan(m_control, cut, false);
        plan(m_data, cut, true);
        prepareClient();
        m_request = loginTo(m_control.listen(m_server->port()));
        m_client->logIn(m_request);
        return play();
    }

    [[nodiscard]] Bytes bytes() const
    {
        return {m_control.bytesToServer(), m_control.bytesToClient(), m_data.bytesToServer(), m_data.bytesToClient()};
    }
    [[nodiscard]] int faults() const { return m_control.faults() + m_data.faults(); }

private:
    bool prepareServer()
    {
        return command(*m_server, {"camera", "add", "SERVERS", "--account", "alice"}, "pw\n") &&
               command(*m_server, {"camera", "add", "BOTH", "--account", "alice"}, "pw\n") &&
               command(*m_server, {"alarm", "BOTH", "motion"}) && command(*m_server, {"alarm", "SERVERS", "person"});
    }

    static void plan(FaultProxy &proxy, const Cut &cut, bool data)
    {
        if (cut.data != data || cut.at == FaultPlan::kNever)
            return;
        proxy.planFor = [&proxy, cut](int) {
            FaultPlan plan;
            if (proxy.faults() > 0)
                return plan;
            plan.fault = cut.fault;
            if (cut.toServer)
                plan.toServer = std::max<qint64>(cut.at - proxy.bytesToServer(), 0);
            else
                plan.toClient = std::max<qint64>(cut.at - proxy.bytesToClient(), 0);
            return plan;
        };
    }

    void prepareClient()
    {
        const auto status = m_server->execute({QStringLiteral("status"), QStringLiteral("--json")});
        const QJsonObject facts = QJsonDocument::fromJson(status.output.toUtf8()).object();
        m_journal = facts.value(QStringLiteral("journal")).toString();
        m_client->startAfter = AlarmCursor{m_journal, 0};
        m_client->beforeLogin = [this] {
            m_client->cameras.put({camera("CLIENTS", Binding::Unconfirmed), camera("BOTH", Binding::Confirmed)});
        };
        m_client->shown = [this](const QList<Alarm> &batch) { m_shown += batch; };
        m_client->session.setDataPortMapper([this](quint16 port) { return m_data.listenOnce(port); });
    }

    // What happens meanwhile, each step once the one before it is done with.
    QByteArray play()
    {
        if (!until([this] { return isConfirmed("SERVERS") && isConfirmed("CLIENTS"); }))
            return "the lists did not become one";
        command(*m_server, {"state", "SERVERS", "true"});
        command(*m_server, {"alarm", "CLIENTS", "smoke"});
        command(*m_server, {"alarm", "SERVERS", "motion"});
        if (!until([this] { return m_client->safe() == 4; }))
            return "alarms did not come";
        m_client->coordinator.remove({QStringLiteral("BOTH")});
        if (!until([this] { return !m_client->cameras.find(QStringLiteral("BOTH")) && onServer().size() == 2; }))
            return "a camera was not deleted";
        command(*m_server, {"alarm", "CLIENTS", "sos"});
        if (!until([this] { return m_client->safe() == 5; }))
            return "the last alarm did not come";
        if (!until([this] { return !m_client->sync.isRunning(); }))
            return "a synchronisation does not end";
        return compare();
    }

    template <class Condition>
    bool until(Condition condition)
    {
        return test::waitFor(condition, kWaitMs);
    }
    bool isConfirmed(const char *id)
    {
        const Camera *found = m_client->cameras.find(QString::fromLatin1(id));
        return found && found->binding == Binding::Confirmed;
    }
    QStringList onServer()
    {
        const auto result = m_server->execute(
            {QStringLiteral("camera"), QStringLiteral("list"), QStringLiteral("--account"), QStringLiteral("alice")});
        QStringList ids;
        for (const QString &line : result.output.split(u'\n', Qt::SkipEmptyParts))
            ids.append(line.section(u'\t', 0, 0));
        ids.sort();
        return ids;
    }

    QByteArray compare()
    {
        const QStringList expected{QStringLiteral("CLIENTS"), QStringLiteral("SERVERS")};
        if (onServer() != expected)
            return "on the server are " + onServer().join(u',').toUtf8();
        if (const QByteArray wrong = compareAlarms("shown", m_shown); !wrong.isEmpty())
            return wrong;
        // What is on the disk, as the next start of the program would find it.
        m_client.reset(); // all that it has queued is written
        m_client = std::make_unique<HeadlessClient>(m_path, hurriedOptions(1));
        bool loaded = false;
        m_client->beforeLogin = [&] { loaded = true; };
        m_client->logIn(m_request);
        if (!until([&] { return loaded; }))
            return "the store did not open again";
        QStringList here;
        for (const Camera &one : m_client->cameras.cameras()) {
            if (one.binding == Binding::Confirmed)
                here.append(one.id);
            else
                return one.id.toUtf8() + " is not confirmed";
        }
        here.sort();
        if (here != expected)
            return "in the store are " + here.join(u',').toUtf8();
        return compareAlarms("stored", {m_client->loadedAlarms.crbegin(), m_client->loadedAlarms.crend()});
    }

    QByteArray compareAlarms(const QByteArray &what, QList<Alarm> found)
    {
        // The cut itself goes into the history. That the replay filled it must be so: any other gap counts as wrong.
        found.removeIf(
            [](const Alarm &alarm) { return alarm.kind == Alarm::Kind::Gap && alarm.severity == Severity::Notice; });
        static const std::array<std::array<const char *, 2>, 5> expected{{{"BOTH", "motion"},
                                                                          {"SERVERS", "person"},
                                                                          {"CLIENTS", "smoke"},
                                                                          {"SERVERS", "motion"},
                                                                          {"CLIENTS", "sos"}}};
        QByteArray text;
        bool same = found.size() == qsizetype{expected.size()};
        for (qsizetype i = 0; i < found.size(); ++i) {
            const Alarm &alarm = found.at(i);
            text += ' ' + QByteArray::number(alarm.sequence) + alarm.type.toUtf8() + alarm.text.toUtf8();
            same = same && alarm.kind == Alarm::Kind::Server && alarm.sequence == quint64(i) + 1 &&
                   alarm.journal == m_journal && alarm.cameraId == QLatin1String(expected.at(std::size_t(i)).at(0)) &&
                   alarm.type == QLatin1String(expected.at(std::size_t(i)).at(1));
        }
        return same ? QByteArray() : "alarms " + what + ":" + text;
    }

    QString m_path;
    QString m_journal;
    LoginRequest m_request;
    std::unique_ptr<server::Server> m_server;
    FaultProxy m_control;
    FaultProxy m_data;
    QList<Alarm> m_shown;
    std::unique_ptr<HeadlessClient> m_client;
};

} // namespace

class TestCutSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyByte_data();
    void everyByte();

private:
    QString newDatabase() { return m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_runs)); }

    QTemporaryDir m_folder{QStringLiteral("/dev/shm/watchpost-sweep-XXXXXX")};
    int m_runs = 0;
    Bytes m_bytes;
};

// Without a cut: how long the session is.
void TestCutSweep::initTestCase()
{
    if (!m_folder.isValid())
        m_folder = QTemporaryDir();
    Run run(newDatabase());
    QCOMPARE(run.go({}), QByteArray());
    m_bytes = run.bytes();
    qInfo("the session: control %lld bytes to the server, %lld to the client; data %lld and %lld",
          static_cast<long long>(m_bytes.controlToServer), static_cast<long long>(m_bytes.controlToClient),
          static_cast<long long>(m_bytes.dataToServer), static_cast<long long>(m_bytes.dataToClient));
    QVERIFY(m_bytes.controlToServer > 200 && m_bytes.controlToClient > 500);
    QVERIFY(m_bytes.dataToServer > 60 && m_bytes.dataToClient > 60);
}

void TestCutSweep::everyByte_data()
{
    QTest::addColumn<bool>("data");
    QTest::addColumn<bool>("toServer");
    QTest::addColumn<qint64>("bytes");
    QTest::addRow("control, to the server") << false << true << m_bytes.controlToServer;
    QTest::addRow("control, to the client") << false << false << m_bytes.controlToClient;
    QTest::addRow("data, to the server") << true << true << m_bytes.dataToServer;
    QTest::addRow("data, to the client") << true << false << m_bytes.dataToClient;
}

void TestCutSweep::everyByte()
{
    QFETCH(bool, data);
    QFETCH(bool, toServer);
    QFETCH(qint64, bytes);
    bool ok = false;
    const int asked = qEnvironmentVariableIntValue("WATCHPOST_SWEEP_STEP", &ok);
    const int step = ok ? std::max(asked, 1) : 7;
    QElapsedTimer clock;
    clock.start();
    int runs = 0;
    int struck = 0;
    for (qint64 at = 0; at <= bytes; ++at) {
        for (const Fault fault : {Fault::Fin, Fault::Reset}) {
            // A part of the sweep takes the ends by turns.
            if (step > 1 && (at % step != 0 || (at / step % 2 == 0) != (fault == Fault::Fin)))
                continue;
            const Cut cut{data, toServer, at, fault};
            const QString database = newDatabase();
            {
                Run run(database);
                const QByteArray wrong = run.go(cut);
                const QByteArray told = cut.toString() + ": " + wrong;
                QVERIFY2(wrong.isEmpty(), told.constData());
                struck += run.faults();
            }
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(database + QString::fromLatin1(suffix));
            ++runs;
        }
    }
    qInfo("%d cuts at %lld offsets, %d struck, %lld ms", runs, static_cast<long long>(bytes + 1), struck,
          static_cast<long long>(clock.elapsed()));
    QVERIFY(struck > runs * 8 / 10); // the others came after the session was over
}

QTEST_GUILESS_MAIN(TestCutSweep)
#include "tst_cutsweep.moc"
