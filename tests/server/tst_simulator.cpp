// The invented cameras, and the demo that is made of them.
#include "server/demoserver.h"
#include "server/simulator.h"
#include "support/servertest.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace watchpost;
using namespace watchpost::server;
using namespace watchpost::test;

namespace {

std::vector<CameraPtr> cameras(int count)
{
    std::vector<CameraPtr> list;
    for (int i = 0; i < count; ++i) {
        list.push_back(std::make_shared<CameraRecord>());
        list.back()->id = std::to_string(i);
    }
    return list;
}

// "3 true", "7 motion": the first events after each other.
QStringList sequence(quint64 seed, int count)
{
    ServerConfig config;
    config.seed = seed;
    Simulator simulator(config, cameras(100), {});
    QStringList events;
    for (int i = 0; i < count; ++i) {
        const Simulator::Event event = i % 10 == 9 ? simulator.nextAlarm() : simulator.nextState();
        if (event.alarm.empty())
            event.camera->state = event.state;
        events << QString::fromStdString(event.camera->id + ' ' +
                                         (event.alarm.empty() ? std::to_string(int(event.state)) : event.alarm));
    }
    return events;
}

} // namespace

class SimulatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameSequence();
    void everyEventIsAChange();
    void mostStayOnline();
    void firstStates();
    void alarmsOfManyTypes();
    void rate();
    void idsAndNames();
    void serverMakesThemOnce();
    void firstAlarmAfterTheLogin();
    void demo();
    void demoEndsAtOnce();
};

void SimulatorTest::sameSeedSameSequence()
{
    QCOMPARE(sequence(7, 500), sequence(7, 500));
    QVERIFY(sequence(7, 500) != sequence(8, 500));
}

void SimulatorTest::everyEventIsAChange()
{
    for (const int count : {1, 2, 24}) {
        Simulator simulator(ServerConfig(), cameras(count), {});
        for (int i = 0; i < 1000; ++i) {
            const Simulator::Event event = simulator.nextState();
            QVERIFY(event.camera->state != event.state);
            QVERIFY(event.camera->state != OnlineState::Unknown && event.state != OnlineState::Unknown);
            event.camera->state = event.state;
        }
    }
}

void SimulatorTest::mostStayOnline()
{
    auto list = cameras(1000);
    Simulator simulator(ServerConfig(), list, {});
    for (int i = 0; i < 100000; ++i) {
        const Simulator::Event event = simulator.nextState();
        event.camera->state = event.state;
    }
    const auto online =
        std::count_if(list.begin(), list.end(), [](const auto &c) { return c->state == OnlineState::Online; });
    QVERIFY2(online > 700 && online < 950, qPrintable(QString::number(online)));
}

void SimulatorTest::firstStates()
{
    const auto list = cameras(24);
    const Simulator simulator(ServerConfig(), list, {});
    QCOMPARE(std::count_if(list.begin(), list.end(), [](const auto &c) { return c->state == OnlineState::Offline; }),
             3);
    QCOMPARE(std::count_if(list.begin(), list.end(), [](const auto &c) { return c->state == OnlineState::Unknown; }),
             1);
}

void SimulatorTest::alarmsOfManyTypes()
{
    Simulator simulator(ServerConfig(), cameras(24), {});
    QSet<QString> types;
    for (int i = 0; i < 1000; ++i)
        types.insert(QString::fromStdString(simulator.nextAlarm().alarm));
    for (const char *type :
         {"motion", "person", "intrusion", "sound", "tamper", "smoke", "sos", "disconnected", "glass-break"})
        QVERIFY2(types.contains(QString::fromLatin1(type)), type);
    QCOMPARE(types.size(), 9);
}

void SimulatorTest::rate()
{
    ServerConfig config;
    config.simulatedPushesPerSecond = 2000;
    config.simulatedAlarmsPerMinute = 6000;
    int states = 0;
    int alarms = 0;
    Simulator simulator(config, cameras(100), [&](const Simulator::Event &event) {
        ++(event.alarm.empty() ? states : alarms);
        if (event.alarm.empty())
            event.camera->state = event.state;
    });
    QElapsedTimer clock;
    clock.start();
    simulator.start();
    QTRY_VERIFY(states >= 1000);
    // Not faster than asked; how much slower is up to the machine that runs the test.
    QVERIFY2(clock.elapsed() >= 450, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(alarms >= 30 && alarms <= 70, qPrintable(QString::number(alarms)));
}

void SimulatorTest::idsAndNames()
{
    ServerConfig config;
    config.simulatedCameras = 3;
    config.simulatedIds = QStringList{QStringLiteral("GATE")};
    QCOMPARE(simulatedIds(config), (std::vector<std::string>{"GATE", "SIM-000002", "SIM-000003"}));
}

void SimulatorTest::serverMakesThemOnce()
{
    QTemporaryDir directory;
    ServerConfig config = testConfig();
    config.database = directory.filePath(QStringLiteral("server.db"));
    config.simulatedCameras = 1000;
    for (int i = 0; i < 2; ++i) {
        const auto server = startServer(config);
        QVERIFY(server);
        LineClient client(server->port());
        QVERIFY(client.ask("LoginCommand.Login demo|demo").startsWith("LoginCommand.LoginOk 1000|"));
    }
}

void SimulatorTest::firstAlarmAfterTheLogin()
{
    ServerConfig config = testConfig();
    config.simulatedCameras = 5;
    config.simulatedPushesPerSecond = 0.001;
    config.simulatedFirstAlarmMs = 50;
    const auto server = startServer(config);
    QVERIFY(server);
    const auto client = logIn(*server, "demo", "demo");
    QVERIFY(client);
    QVERIFY(client->next().startsWith("CaramCommand.PrushCaramerAlarmInfo SIM-00000"));
}

void SimulatorTest::demo()
{
    DemoServer demo;
    QSignalSpy ready(&demo, &DemoServer::ready);
    QSignalSpy failed(&demo, &DemoServer::failed);
    demo.start();
    QVERIFY(ready.wait());
    QCOMPARE(failed.count(), 0);
    const auto port = quint16(ready.at(0).at(0).toUInt());
    LineClient client(port);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(
        client.ask("LoginCommand.Login " + ready.at(0).at(1).toByteArray() + '|' + ready.at(0).at(2).toByteArray()),
        "LoginCommand.LoginOk 24||");
    const QByteArray states =
        client.ask("CaramCommand.CheckCaramerOnlineStatus FRONT-DOOR;BACK-DOOR;LOADING-BAY;RECEPTION;OFFICE-2F");
    QVERIFY2(states.startsWith("CaramCommand.ReturnCaramerOnlineStatus FRONT-DOOR;") && states.contains(";true"),
             states.constData());
    QByteArray line;
    while (!line.startsWith("CaramCommand.PrushCaramerAlarmInfo ")) {
        line = client.next(10000);
        QVERIFY(!line.isNull());
    }
    QVERIFY2(clock.elapsed() < 10000, qPrintable(QString::number(clock.elapsed())));
}

void SimulatorTest::demoEndsAtOnce()
{
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 5; ++i) {
        DemoServer demo;
        demo.start();
    }
    QVERIFY(clock.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(SimulatorTest)
#include "tst_simulator.moc"
