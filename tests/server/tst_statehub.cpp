// Who is told what: states, alarms and changed lists, to several clients and accounts.
#include "support/servertest.h"

using namespace watchpost;
using namespace watchpost::server;
using namespace watchpost::test;

class StateHubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statesGoToEveryClientOfEveryAccount();
    void onlyChangesArePushed();
    void boundCameraIsPushedFromThen();
    void idWithColons();
    void listPushToTheOthersOnly();
    void listPushIsCoalesced();
    void listPushOnlyWhenAgreed();
    void listPushOfManagementGoesToAll();
    void changedPasswordEndsConnections();
    void removedAccountEndsConnections();

private:
    std::unique_ptr<Server> m_server;
};

void StateHubTest::init()
{
    m_server = startServer();
    QVERIFY(m_server);
    for (const char *user : {"alice", "bob"})
        QCOMPARE(run(*m_server, QStringLiteral("account add %1").arg(QLatin1String(user)), "pw").exitCode, 0);
    QCOMPARE(run(*m_server, "camera add SHARED --account alice", "x").exitCode, 0);
    QCOMPARE(run(*m_server, "camera bind SHARED bob").exitCode, 0);
    QCOMPARE(run(*m_server, "camera add OWN --account alice", "x").exitCode, 0);
}

void StateHubTest::statesGoToEveryClientOfEveryAccount()
{
    const auto one = logIn(*m_server, "alice", "pw");
    const auto two = logIn(*m_server, "alice", "pw", "alarm-replay;list-push");
    const auto bob = logIn(*m_server, "bob", "pw");
    QVERIFY(one && two && bob);
    QVERIFY(two->next().startsWith("CaramCommand.AlarmJournal "));
    QCOMPARE(run(*m_server, "state -", "SHARED true\nOWN false\nSHARED false\n").exitCode, 0);
    const QList<QByteArray> all{"CaramCommand.PrushCaramerOnlineStatus SHARED:true",
                                "CaramCommand.PrushCaramerOnlineStatus OWN:false",
                                "CaramCommand.PrushCaramerOnlineStatus SHARED:false"};
    QCOMPARE(one->next(3, LineClient::kWaitMs), all);
    QCOMPARE(two->next(3, LineClient::kWaitMs), all);
    QCOMPARE(bob->next(2, LineClient::kWaitMs), (QList<QByteArray>{all.at(0), all.at(2)}));
    QCOMPARE(bob->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    QCOMPARE(run(*m_server, "alarm SHARED smoke").exitCode, 0);
    QCOMPARE(one->next(), "CaramCommand.PrushCaramerAlarmInfo SHARED:smoke");
    QCOMPARE(bob->next(), "CaramCommand.PrushCaramerAlarmInfo SHARED:smoke");
    QCOMPARE(run(*m_server, "alarm OWN smoke").exitCode, 0);
    QCOMPARE(one->next(), "CaramCommand.PrushCaramerAlarmInfo OWN:smoke");
    QCOMPARE(bob->ask("NormalCommand.HeartBeat 2"), "NormalCommand.HeartBeat 2");
}

void StateHubTest::onlyChangesArePushed()
{
    const auto client = logIn(*m_server, "alice", "pw");
    QVERIFY(client);
    for (const char *value : {"null", "true", "true", "false", "null", "null"})
        QCOMPARE(run(*m_server, QStringLiteral("state OWN %1").arg(QLatin1String(value))).exitCode, 0);
    QCOMPARE(client->next(3, LineClient::kWaitMs),
             (QList<QByteArray>{"CaramCommand.PrushCaramerOnlineStatus OWN:true",
                                "CaramCommand.PrushCaramerOnlineStatus OWN:false",
                                "CaramCommand.PrushCaramerOnlineStatus OWN:null"}));
    QCOMPARE(client->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
}

void StateHubTest::boundCameraIsPushedFromThen()
{
    const auto bob = logIn(*m_server, "bob", "pw");
    QVERIFY(bob);
    QCOMPARE(run(*m_server, "state OWN true").exitCode, 0);
    QCOMPARE(run(*m_server, "camera bind OWN bob").exitCode, 0);
    QCOMPARE(run(*m_server, "state OWN false").exitCode, 0);
    QCOMPARE(bob->next(), "CaramCommand.PrushCaramerOnlineStatus OWN:false");
    QCOMPARE(run(*m_server, "camera unbind OWN bob").exitCode, 0);
    QCOMPARE(run(*m_server, "state OWN true").exitCode, 0);
    QCOMPARE(bob->ask("CaramCommand.CheckCaramerOnlineStatus OWN"), "CaramCommand.ReturnCaramerOnlineStatus OWN;null");
}

void StateHubTest::idWithColons()
{
    QCOMPARE(run(*m_server, "camera add 00:11:22 --account alice", "x").exitCode, 0);
    const auto client = logIn(*m_server, "alice", "pw");
    QVERIFY(client);
    QCOMPARE(run(*m_server, "state 00:11:22 true").exitCode, 0);
    QCOMPARE(client->next(), "CaramCommand.PrushCaramerOnlineStatus 00%3A11%3A22:true");
}

void StateHubTest::listPushToTheOthersOnly()
{
    const auto uploading = logIn(*m_server, "alice", "pw", "list-push;unbind");
    const auto other = logIn(*m_server, "alice", "pw", "list-push");
    const auto bob = logIn(*m_server, "bob", "pw", "list-push");
    QVERIFY(uploading && other && bob);
    const auto data = openData(*uploading, "alice", "pw");
    QVERIFY(data);
    QVERIFY(data->ask("CaramCommand.UploadCaramer NEW|x|1|1").startsWith("CaramCommand.UploadSucess"));
    QCOMPARE(other->next(), "CaramCommand.PrushCaramerCount 3");
    // Who logs in after a change has its number already.
    const auto late = logIn(*m_server, "alice", "pw", "list-push");
    QVERIFY(late);
    QCOMPARE(late->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    QCOMPARE(uploading->ask("CaramCommand.DeleteCaramer NEW"), "CaramCommand.DeleteSucess NEW");
    QCOMPARE(other->next(), "CaramCommand.PrushCaramerCount 2");
    QCOMPARE(uploading->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    QCOMPARE(bob->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    // Nothing changed, nothing is told.
    QVERIFY(data->ask("CaramCommand.UploadCaramer OWN|x|1|1").startsWith("CaramCommand.UploadSucess"));
    QVERIFY(other->next(150).isNull());
    // Both change something at once: both have news.
    const auto otherData = openData(*other, "alice", "pw");
    QVERIFY(otherData);
    data->send("CaramCommand.UploadCaramer N1|x|1|1");
    otherData->send("CaramCommand.UploadCaramer N2|x|1|1");
    QByteArray last = other->next();
    if (last == "CaramCommand.PrushCaramerCount 3") // not within the same interval
        last = other->next();
    QCOMPARE(last, "CaramCommand.PrushCaramerCount 4");
}

void StateHubTest::listPushIsCoalesced()
{
    ServerConfig config = testConfig();
    config.listPushMs = 300;
    m_server = startServer(config);
    QVERIFY(m_server);
    QCOMPARE(run(*m_server, "account add alice", "pw").exitCode, 0);
    const auto uploading = logIn(*m_server, "alice", "pw", "list-push");
    const auto other = logIn(*m_server, "alice", "pw", "list-push");
    QVERIFY(uploading && other);
    const auto data = openData(*uploading, "alice", "pw");
    QVERIFY(data);
    for (int sent = 0; sent < 200; sent += 50) { // as many as may be under way, and not more
        QByteArray lines;
        for (int i = sent + 1; i <= sent + 50; ++i)
            lines += "CaramCommand.UploadCaramer C" + QByteArray::number(i) + "|x|" + QByteArray::number(i) + "|200\n";
        data->sendRaw(lines);
        QCOMPARE(data->next(50, LineClient::kWaitMs).size(), 50);
    }
    QByteArray last;
    int told = 0;
    while (!last.endsWith(" 200")) {
        last = other->next();
        QVERIFY(last.startsWith("CaramCommand.PrushCaramerCount "));
        ++told;
    }
    QVERIFY2(told < 20, qPrintable(QString::number(told)));
}

void StateHubTest::listPushOnlyWhenAgreed()
{
    const auto plain = logIn(*m_server, "alice", "pw");
    const auto knowing = logIn(*m_server, "alice", "pw", "list-push");
    QVERIFY(plain && knowing);
    QCOMPARE(run(*m_server, "camera unbind OWN alice").exitCode, 0);
    QCOMPARE(knowing->next(), "CaramCommand.PrushCaramerCount 1");
    QCOMPARE(plain->ask("CaramCommand.CheckCaramerOnlineStatus OWN"),
             "CaramCommand.ReturnCaramerOnlineStatus OWN;null");
}

void StateHubTest::listPushOfManagementGoesToAll()
{
    const auto alice = logIn(*m_server, "alice", "pw", "list-push");
    const auto bob = logIn(*m_server, "bob", "pw", "list-push");
    QVERIFY(alice && bob);
    QCOMPARE(run(*m_server, "camera remove SHARED").exitCode, 0);
    QCOMPARE(alice->next(), "CaramCommand.PrushCaramerCount 1");
    QCOMPARE(bob->next(), "CaramCommand.PrushCaramerCount 0");
}

void StateHubTest::changedPasswordEndsConnections()
{
    const auto alice = logIn(*m_server, "alice", "pw");
    const auto bob = logIn(*m_server, "bob", "pw");
    QVERIFY(alice && bob);
    QCOMPARE(run(*m_server, "account password alice", "new").exitCode, 0);
    QVERIFY(alice->waitForClosed());
    QCOMPARE(alice->next(),
             "LoginCommand.LoginError The password of this account was changed. Log in with the new one.");
    QCOMPARE(bob->ask("NormalCommand.HeartBeat 1"), "NormalCommand.HeartBeat 1");
    QVERIFY(!logIn(*m_server, "alice", "pw"));
    QVERIFY(logIn(*m_server, "alice", "new"));
}

void StateHubTest::removedAccountEndsConnections()
{
    const auto one = logIn(*m_server, "alice", "pw");
    const auto two = logIn(*m_server, "alice", "pw");
    QVERIFY(one && two);
    QCOMPARE(run(*m_server, "state OWN true").exitCode, 0); // a push of the same turn goes nowhere
    QCOMPARE(run(*m_server, "account remove alice").exitCode, 0);
    for (LineClient *client : {one.get(), two.get()}) {
        QVERIFY(client->waitForClosed());
        QCOMPARE(client->next(),
                 "LoginCommand.LoginError This account was removed from the server. Ask its operator for another one.");
    }
    QVERIFY(!logIn(*m_server, "alice", "pw"));
    QCOMPARE(run(*m_server, "state OWN false").exitCode, 0);
    QCOMPARE(run(*m_server, "alarm OWN sos").exitCode, 0);
}

QTEST_GUILESS_MAIN(StateHubTest)
#include "tst_statehub.moc"
