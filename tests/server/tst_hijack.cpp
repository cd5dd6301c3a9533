// 10,000 attempts to take over somebody's data port, of every kind that this computer can play, and none succeeds while
// the rightful client always does. A network namespace's attacker: tests/faults/hijack_netns.
#include "support/servertest.h"

#include <random>

using namespace watchpost;
using namespace watchpost::server;
using namespace watchpost::test;

namespace {

constexpr int kAttempts = 10000;
constexpr int kAtOnce = 16;
constexpr char kSteal[] = "CaramCommand.DownLoadCaramer 0\nCaramCommand.UploadCaramer EVIL|x|1|1\n";

QByteArray tokenLine(const QByteArray &token)
{
    return "NormalCommand.DataSocketToken " + token + '\n';
}

// Answered with anything but an error: it got in.
bool gotIn(const QList<QByteArray> &lines)
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const QByteArray &line) { return !line.startsWith("NormalCommand.Error"); });
}

} // namespace

class HijackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void none_data();
    void none();
    void expiredByTime();
    void floodDelaysButDoesNotSteal();

private:
    [[nodiscard]] QByteArray guess(const QByteArray &right);
    [[nodiscard]] QByteArray firstLine(const DataGranted &current);
    // So many at the same time; how many got in. Counts those whose connection was made at all: when a port is in use
    // it is closed to others, and the system itself refuses them.
    [[nodiscard]] int attack(const DataGranted &current, const QHostAddress &from, int count);
    [[nodiscard]] static bool works(LineClient &data)
    {
        return data.ask("CaramCommand.DownLoadCaramer 0") == "CaramCommand.DownloadSucess A|x|null|1|1";
    }

    std::unique_ptr<Server> m_server;
    int m_connected = 0;
    int m_refused = 0;
    std::mt19937 m_random{20261121};
    QString m_kind;
    DataGranted m_old;   // used or taken back before
    DataGranted m_other; // of another account, and good
};

void HijackTest::init()
{
    m_server = startServer();
    QVERIFY(m_server);
    for (const char *name : {"alice", "mallory"}) {
        QCOMPARE(run(*m_server, QStringLiteral("account add %1").arg(QString::fromLatin1(name)), "pw").exitCode, 0);
    }
    QCOMPARE(run(*m_server, "camera add A --account alice", "x").exitCode, 0);
}

// Like the right one, in growing measure.
QByteArray HijackTest::guess(const QByteArray &right)
{
    QByteArray token = right;
    const auto at = static_cast<qsizetype>(m_random() % 32);
    switch (m_random() % 6) {
    case 0:
        token[at] = token.at(at) == '0' ? '1' : '0';
        break;
    case 1:
        token.chop(1);
        break;
    case 2:
        token += '0';
        break;
    case 3:
        token = token.toUpper() == token ? QByteArray(32, 'f') : token.toUpper();
        break;
    case 4:
        token.clear();
        break;
    default:
        for (char &digit : token)
            digit = "0123456789abcdef"[m_random() % 16];
    }
    return token;
}

QByteArray HijackTest::firstLine(const DataGranted &current)
{
    if (m_kind == QLatin1String("no token"))
        return {};
    if (m_kind == QLatin1String("guessed token"))
        return tokenLine(guess(current.token));
    if (m_kind == QLatin1String("other account's token"))
        return tokenLine(m_other.token);
    return tokenLine(m_old.token); // replayed, or taken back
}

int HijackTest::attack(const DataGranted &current, const QHostAddress &from, int count)
{
    int in = 0;
    int connected = 0;
    std::vector<std::unique_ptr<LineClient>> attackers;
    for (int i = 0; i < count; ++i) {
        // Old tokens are also tried where they were good.
        const bool oldPort = m_old.port != 0 && i % 4 == 0;
        attackers.push_back(
            std::make_unique<LineClient>(oldPort ? m_old.port : current.port, LineClient::Transport::Plain, from));
        const QByteArray bytes = firstLine(current) + kSteal;
        QTcpSocket &socket = attackers.back()->socket();
        QObject::connect(&socket, &QTcpSocket::connected, &socket, [&socket, &connected, bytes] {
            // Nobody listens any more, and the system gave the attacker the same port: it would talk to itself.
            if (socket.localPort() == socket.peerPort() && socket.localAddress() == socket.peerAddress())
                return socket.abort();
            ++connected;
            socket.write(bytes);
        });
    }
    for (const auto &attacker : attackers) {
        if (!attacker->waitForClosed())
            ++in;
        in += gotIn(attacker->pending()) ? 1 : 0;
    }
    m_connected += connected;
    m_refused += count - connected;
    return in;
}

void HijackTest::none_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("extensions");
    for (const char *kind :
         {"no token", "guessed token", "replayed token", "token taken back", "other account's token"}) {
        for (const char *from : {"127.0.0.1", "127.0.0.2"})
            QTest::addRow("%s, from %s", kind, from)
                << QString::fromLatin1(kind) << QString::fromLatin1(from) << QByteArray("data-token");
    }
    QTest::newRow("no data-token agreed, from another address")
        << QStringLiteral("no token") << QStringLiteral("127.0.0.2") << QByteArray("list-push");
}

void HijackTest::none()
{
    QFETCH(QString, kind);
    QFETCH(QString, from);
    QFETCH(QByteArray, extensions);
    m_kind = kind;
    m_old = {};
    const int rows = 11;
    const int attempts = (kAttempts + rows - 1) / rows;
    const auto alice = logIn(*m_server, "alice", "pw", extensions);
    const auto mallory = logIn(*m_server, "mallory", "pw", "data-token");
    QVERIFY(alice && mallory);
    int in = 0;
    m_connected = m_refused = 0;
    while (m_connected < attempts) {
        m_other = askForData(*mallory, "mallory", "pw");
        if (kind == QLatin1String("token taken back"))
            m_old = askForData(*alice, "alice", "pw"); // the next request takes it back
        const DataGranted current = askForData(*alice, "alice", "pw");
        QVERIFY(current.port != 0);
        // Before the rightful client connects, while it is connected and has not spoken, and while it synchronises.
        in += attack(current, QHostAddress(from), kAtOnce);
        LineClient data(current.port);
        QVERIFY(data.waitForConnected());
        if (!current.token.isEmpty()) {
            in += attack(current, QHostAddress(from), kAtOnce - 1);
            data.sendRaw(tokenLine(current.token));
        }
        QVERIFY2(works(data), "the rightful client was kept out");
        in += attack(current, QHostAddress(from), kAtOnce);
        QVERIFY(works(data));
        if (kind == QLatin1String("replayed token"))
            m_old = current;
    }
    QCOMPARE(in, 0);
    QVERIFY(!run(*m_server, "camera list").output.contains(QLatin1String("EVIL")));
    qInfo("%d connections and %d that the system refused, %d succeeded", m_connected, m_refused, in);
}

// Its 30 s (here: 0.2 s) are over: neither where it was good nor anywhere else.
void HijackTest::expiredByTime()
{
    ServerConfig config = testConfig();
    config.grantMs = 200;
    m_server = startServer(config);
    QVERIFY(m_server);
    QCOMPARE(run(*m_server, "account add alice", "pw").exitCode, 0);
    QCOMPARE(run(*m_server, "camera add A --account alice", "x").exitCode, 0);
    const auto alice = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(alice);
    m_kind = QStringLiteral("expired token");
    int in = 0;
    int made = 0;
    for (int round = 0; round < 5; ++round) {
        m_old = askForData(*alice, "alice", "pw");
        QVERIFY(m_old.port != 0);
        LineClient waiting(m_old.port); // connected in time, and speaks too late
        QVERIFY(waiting.waitForConnected());
        QVERIFY(waiting.waitForClosed());
        QTRY_VERIFY(run(*m_server, "status --json").output.contains(QLatin1String("\"data_ports_in_use\": 0")));
        const DataGranted current = askForData(*alice, "alice", "pw");
        in += attack(current, QHostAddress(QStringLiteral("127.0.0.1")), kAtOnce);
        in += attack(current, QHostAddress(QStringLiteral("127.0.0.2")), kAtOnce);
        made += 2 * kAtOnce;
    }
    QCOMPARE(in, 0);
    qInfo("%d attempts, %d succeeded", made, in);
}

// Silent connections from the same address push each other out, the oldest first: the one who shows the token at once
// gets in.
void HijackTest::floodDelaysButDoesNotSteal()
{
    const auto alice = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(alice);
    const DataGranted current = askForData(*alice, "alice", "pw");
    std::vector<std::unique_ptr<LineClient>> flood;
    for (int i = 0; i < 300; ++i)
        flood.push_back(std::make_unique<LineClient>(current.port));
    LineClient data(current.port);
    data.sendRaw(tokenLine(current.token));
    QVERIFY(works(data));
    for (const auto &silent : flood)
        QVERIFY(silent->pending().isEmpty());
}

QTEST_GUILESS_MAIN(HijackTest)
#include "tst_hijack.moc"
