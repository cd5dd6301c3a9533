// A server that misbehaves on script: each kind of mischief does on the wire what mischief.h says, and nothing else.
#include "support/servertest.h"

#include <QDateTime>

#include <set>

using namespace watchpost;
using namespace watchpost::server;
using namespace watchpost::test;

namespace {

constexpr char kPush[] = "CaramCommand.PrushCaramerAlarmInfo ";

QList<quint64> sequences(const QList<QByteArray> &lines)
{
    QList<quint64> numbers;
    for (const QByteArray &line : lines) {
        if (line.startsWith(kPush))
            numbers.append(line.split(':').value(2).toULongLong());
    }
    return numbers;
}

} // namespace

class MischiefTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongLoginCount();
    void wrongNumbers();
    void reorderedAlarms();
    void lastAlarmIsNotKept();
    void doubledPushes();
    void droppedAlarmsComeWhenAskedAgain();
    void lostAlarmsNeverCome();
    void clockSkew();
    void noise();
    void repeatsItself();
    void forgottenByStop();

private:
    void raise(int count) { QCOMPARE(run(*m_server, "alarm -", QByteArray("A motion\n").repeated(count)).exitCode, 0); }
    // Everything up to the answer to a heartbeat.
    [[nodiscard]] static QList<QByteArray> drain(LineClient &client)
    {
        client.send("NormalCommand.HeartBeat 4711");
        QList<QByteArray> lines;
        for (QByteArray line = client.next(); !line.isNull() && line != "NormalCommand.HeartBeat 4711";
             line = client.next())
            lines.append(line);
        return lines;
    }
    [[nodiscard]] QList<quint64> replay(LineClient &client, quint64 after)
    {
        client.send("CaramCommand.ReplayAlarms " + QByteArray::number(after));
        return sequences(drain(client));
    }

    std::unique_ptr<Server> m_server;
};

void MischiefTest::init()
{
    m_server = startServer();
    QVERIFY(m_server);
    QCOMPARE(run(*m_server, "account add alice", "pw").exitCode, 0);
    for (const char *add : {"camera add A --account alice", "camera add B --account alice"})
        QCOMPARE(run(*m_server, add, "x").exitCode, 0);
}

void MischiefTest::wrongLoginCount()
{
    Mischief mischief;
    mischief.wrongLoginCount = 100;
    m_server->setMischief(mischief);
    LineClient client(m_server->port());
    QCOMPARE(client.ask("LoginCommand.Login alice|pw"), "LoginCommand.LoginOk 1||");
    m_server->setMischief({});
    LineClient right(m_server->port());
    QVERIFY(right.ask("LoginCommand.Login alice|pw").startsWith("LoginCommand.LoginOk 2|"));
}

void MischiefTest::wrongNumbers()
{
    const auto control = logIn(*m_server, "alice", "pw", "data-token");
    QVERIFY(control);
    const auto data = openData(*control, "alice", "pw");
    QVERIFY(data);
    Mischief mischief;
    mischief.wrongNumbers = 100;
    m_server->setMischief(mischief);
    std::set<QByteArray> kinds;
    for (int i = 0; i < 20; ++i) {
        const QByteArray downloaded = data->ask("CaramCommand.DownLoadCaramer 0");
        QVERIFY2(downloaded.startsWith("CaramCommand.DownloadSucess A|x|null|"), downloaded.constData());
        QVERIFY(!downloaded.endsWith("|1|2"));
        kinds.insert(downloaded.mid(downloaded.indexOf("null|")));
        const QByteArray uploaded = data->ask("CaramCommand.UploadCaramer A|x|1|1");
        QVERIFY(uploaded.startsWith("CaramCommand.UploadSucess A|null|") && !uploaded.endsWith("|1|1"));
        const QByteArray failed = data->ask("CaramCommand.UploadCaramer A|y|1|1");
        QVERIFY(failed.startsWith("CaramCommand.UploadFail A|") && !failed.endsWith("|1|1"));
    }
    QVERIFY(kinds.size() >= 3);
}

void MischiefTest::reorderedAlarms()
{
    raise(100);
    Mischief mischief;
    mischief.reorderedAlarms = 30;
    m_server->setMischief(mischief);
    const auto client = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(client);
    QList<quint64> came = replay(*client, 0);
    if (came.size() < 100)
        came += sequences(client->next(100 - static_cast<int>(came.size()), LineClient::kWaitMs));
    QCOMPARE(came.size(), 100);
    QVERIFY(!std::is_sorted(came.cbegin(), came.cend()));
    std::sort(came.begin(), came.end());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(came.at(i), static_cast<quint64>(i + 1));
}

// The one with no other behind it comes all the same.
void MischiefTest::lastAlarmIsNotKept()
{
    Mischief mischief;
    mischief.reorderedAlarms = 100;
    m_server->setMischief(mischief);
    const auto client = logIn(*m_server, "alice", "pw");
    QVERIFY(client);
    raise(1);
    QCOMPARE(client->next(), "CaramCommand.PrushCaramerAlarmInfo A:motion");
}

void MischiefTest::doubledPushes()
{
    Mischief mischief;
    mischief.doubledPushes = 100;
    m_server->setMischief(mischief);
    const auto client = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(client);
    QCOMPARE(replay(*client, 0), QList<quint64>());
    raise(2);
    QCOMPARE(sequences(client->next(4, LineClient::kWaitMs)), (QList<quint64>{1, 1, 2, 2}));
    QCOMPARE(run(*m_server, "state A true").exitCode, 0);
    QCOMPARE(client->next(), "CaramCommand.PrushCaramerOnlineStatus A:true");
    QCOMPARE(client->next(), "CaramCommand.PrushCaramerOnlineStatus A:true");
    QCOMPARE(drain(*client), QList<QByteArray>());
}

void MischiefTest::droppedAlarmsComeWhenAskedAgain()
{
    Mischief mischief;
    mischief.droppedAlarms = 20;
    m_server->setMischief(mischief);
    raise(60);
    const auto client = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(client);
    const QList<quint64> first = replay(*client, 0);
    QVERIFY2(first.size() > 30 && first.size() < 60, qPrintable(QString::number(first.size())));
    QCOMPARE(replay(*client, 0).size(), 60);
    raise(60); // and so it goes for those that happen
    const QList<quint64> live = sequences(drain(*client));
    QVERIFY2(live.size() > 30 && live.size() < 60, qPrintable(QString::number(live.size())));
    QCOMPARE(replay(*client, 60).size(), 60);
}

void MischiefTest::lostAlarmsNeverCome()
{
    Mischief mischief;
    mischief.lostAlarms = 20;
    m_server->setMischief(mischief);
    raise(60);
    const auto client = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(client);
    const QList<quint64> first = replay(*client, 0);
    QVERIFY2(first.size() > 30 && first.size() < 60, qPrintable(QString::number(first.size())));
    QCOMPARE(replay(*client, 0), first);
    const auto other = logIn(*m_server, "alice", "pw", "alarm-replay");
    QVERIFY(other);
    QCOMPARE(replay(*other, 0), first);
    m_server->setMischief({});
    QCOMPARE(replay(*other, 0).size(), 60);
}

void MischiefTest::clockSkew()
{
    constexpr qint64 kHour = 3600 * 1000;
    Mischief mischief;
    mischief.clockSkewMs = -kHour;
    m_server->setMischief(mischief);
    QVERIFY(logIn(*m_server, "alice", "pw"));
    LineClient client(m_server->port());
    client.send("NormalCommand.Capabilities alarm-replay");
    (void)client.next();
    const QByteArray ok = client.ask("LoginCommand.Login alice|pw");
    const auto age = [](const QString &time, Qt::DateFormat format) {
        return QDateTime::fromString(time, format).msecsTo(QDateTime::currentDateTimeUtc());
    };
    const qint64 login = age(QString::fromLatin1(ok.split('|').value(1)), Qt::ISODate);
    QVERIFY2(login >= kHour && login < kHour + 60000, ok.constData());
    (void)client.next();
    client.send("CaramCommand.ReplayAlarms 0");
    raise(1);
    const QString push = QString::fromLatin1(client.next());
    QDateTime time = QDateTime::fromString(push.section(QLatin1Char(':'), 3), QStringLiteral("yyyyMMddThhmmss.zzzZ"));
    time.setTimeSpec(Qt::UTC);
    const qint64 alarm = time.msecsTo(QDateTime::currentDateTimeUtc());
    QVERIFY2(alarm >= kHour && alarm < kHour + 60000, qPrintable(push));
}

void MischiefTest::noise()
{
    Mischief mischief;
    mischief.badArguments = 50;
    mischief.unknownCommands = 50;
    const auto client = logIn(*m_server, "alice", "pw");
    QVERIFY(client);
    m_server->setMischief(mischief);
    for (int i = 0; i < 100; ++i)
        client->send("CaramCommand.CheckCaramerOnlineStatus A");
    int answers = 0;
    int bad = 0;
    int unknown = 0;
    while (answers < 100) {
        const QByteArray line = client->next();
        QVERIFY(!line.isNull());
        answers += line == "CaramCommand.ReturnCaramerOnlineStatus A;null" ? 1 : 0;
        bad += line.endsWith(" what?") ? 1 : 0;
        unknown += line.startsWith("NormalCommand.FromTomorrow ") ? 1 : 0;
    }
    QVERIFY2(bad > 20 && bad < 80 && unknown > 20 && unknown < 80, qPrintable(QString::number(bad)));
}

void MischiefTest::repeatsItself()
{
    Mischief mischief;
    mischief.badArguments = mischief.doubledPushes = mischief.droppedAlarms = mischief.reorderedAlarms = 25;
    const auto conversation = [&](quint64 seed) {
        init();
        mischief.seed = seed;
        m_server->setMischief(mischief);
        raise(80);
        const auto client = logIn(*m_server, "alice", "pw", "alarm-replay");
        return client ? replay(*client, 0) : QList<quint64>();
    };
    const QList<quint64> once = conversation(7);
    QVERIFY(once.size() > 40);
    QCOMPARE(conversation(7), once);
    QVERIFY(conversation(8) != once);
}

void MischiefTest::forgottenByStop()
{
    Mischief mischief;
    mischief.wrongLoginCount = 100;
    m_server->setMischief(mischief);
    m_server->stop();
    QString error;
    QVERIFY(m_server->start(&error));
    QCOMPARE(run(*m_server, "account add alice", "pw").exitCode, 0);
    QCOMPARE(run(*m_server, "camera add A --account alice", "x").exitCode, 0);
    QCOMPARE(run(*m_server, "camera add B --account alice", "x").exitCode, 0);
    LineClient client(m_server->port());
    QCOMPARE(client.ask("LoginCommand.Login alice|pw"), "LoginCommand.LoginOk 2||");
}

QTEST_GUILESS_MAIN(MischiefTest)
#include "tst_mischief.moc"
