#include "session/camerasync.h"

#include "support/faultproxy.h"
#include "support/session_extendedserver.h"
#include "support/session_fixture.h"
#include "support/session_scriptedserver.h"
#include "support/thinned.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace watchpost::test;
using namespace watchpost;
using namespace watchpost::testsupport;
using Result = SyncOutcome::Result;

namespace {

Camera camera(const QString &id, Binding binding = Binding::Unconfirmed, const QString &password = QStringLiteral("pw"))
{
    return {id, password, {}, binding, {}};
}

// IDs and passwords that hold all that could break a message, within the limits.
QList<Camera> awkwardCameras(int count)
{
    const QString awkward = QStringLiteral("|;:%%41%7C\n\r\t \x01\x7F\\\"'<b>&amp;\u202E\u00E9\u4E2D\U0001F4F7");
    QList<Camera> cameras;
    for (int i = 0; i < count; ++i) {
        Camera made = camera(QStringLiteral("00:1A:2B:%1").arg(i) + awkward);
        made.password = QString::number(i) + awkward + awkward + QString::number(i * 7);
        cameras.append(made);
    }
    return cameras;
}

QHash<QString, QString> passwordsOf(const QList<Camera> &cameras)
{
    QHash<QString, QString> passwords;
    for (const Camera &one : cameras)
        passwords.insert(one.id, one.password);
    return passwords;
}

QStringList idsOf(const SyncReport &report, Result result)
{
    QStringList ids;
    for (const SyncOutcome &outcome : report.outcomes) {
        if (outcome.result == result)
            ids.append(outcome.id);
    }
    return ids;
}

// One client: its session, its synchronisation, and a list that is kept as the store keeps it.
struct Client
{
    explicit Client(const Session::Options &options = quickOptions())
        : session(options)
        , sync(&session)
    {
        QObject::connect(&session, &Session::loggedIn, &session, [this](int count) { serverCount = count; });
        QObject::connect(&sync, &CameraSync::camerasConfirmed, &sync, [this](const QStringList &ids) {
            confirmed.append(ids);
            for (const QString &id : ids)
                find(id).binding = Binding::Confirmed;
        });
        QObject::connect(&sync, &CameraSync::camerasRefused, &sync, [this](const QList<SyncOutcome> &refused) {
            for (const SyncOutcome &outcome : refused)
                find(outcome.id).binding = Binding::Refused;
        });
        QObject::connect(&sync, &CameraSync::camerasDownloaded, &sync, [this](const QList<Camera> &cameras) {
            downloaded.append(cameras);
            for (const Camera &one : cameras)
                find(one.id) = one;
        });
        QObject::connect(&sync, &CameraSync::camerasMissing, &sync, [this](const QStringList &ids) {
            missing.append(ids);
            for (const QString &id : ids)
                find(id).binding = Binding::Missing;
        });
        QObject::connect(&sync, &CameraSync::camerasUnbound, &sync, [this](const QStringList &ids) {
            unbound.append(ids);
            local.removeIf([&](const Camera &one) { return ids.contains(one.id); });
            index.clear();
            indexed = 0;
        });
    }

    Camera &find(const QString &id)
    {
        for (; indexed < local.size(); ++indexed)
            index.insert(local.at(indexed).id, indexed);
        if (!index.contains(id)) {
            index.insert(id, indexed++);
            local.append(camera(id));
        }
        return local[index.value(id)];
    }

    bool logIn(quint16 port) { return logInAndWait(session, loginTo(port)); }

    SyncReport run(bool verify = false, int timeoutMs = 20000)
    {
        QSignalSpy finished(&sync, &CameraSync::finished);
        sync.start(local, serverCount, verify);
        if (!finished.wait(timeoutMs)) // not qWaitFor(), which sleeps 10 ms between two looks
            return SyncReport{.error = QStringLiteral("the test waited in vain"), .outcomes = {}};
        return finished.first().first().value<SyncReport>();
    }

    Session session;
    CameraSync sync;
    QList<Camera> local;
    QHash<QString, qsizetype> index; // of the first `indexed` in `local`
    qsizetype indexed = 0;
    int serverCount = 0;
    QStringList confirmed, missing, unbound;
    QList<Camera> downloaded;
};

void answerRemovals(ExtendedServer &server)
{
    server.onLine = [&server, usual = server.onLine](QTcpSocket *socket, const QByteArray &line, bool data) {
        if (!line.startsWith("CaramCommand.DeleteCaramer "))
            return usual(socket, line, data);
        const QByteArray id = line.mid(line.lastIndexOf(' ') + 1);
        server.cameras.removeIf([&id](const ScriptedServer::Camera &one) { return one.id == id; });
        socket->write("CaramCommand.DeleteSucess " + id + '\n');
        return true;
    };
}

const QString A = QStringLiteral("CAM-A");
const QString B = QStringLiteral("CAM-B");
const QString C = QStringLiteral("CAM-C");

} // namespace

class tst_CameraSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToDo();
    void uploadThenDownload_data();
    void uploadThenDownload();
    void statesComeWithTheCameras();
    void statesOfConfirmedCamerasAreLeftToTheControlConnection();
    void aMissingCameraIsUnknown();
    void noStateAfterTheyWereLost();
    void logOutIsNoFailure();
    void refusedCamerasDoNotStopTheOthers();
    void impossibleCamerasAreRefusedHere();
    void missingAndComingBack();
    void removedIsUnbound();
    void manyRemovedAreUnboundInTurn();
    void removalThatIsNotAnswered_data();
    void removalThatIsNotAnswered();
    void removedByOthers();
    void removedAndBoundAgainMeanwhile();
    void passwordThatIsNotKnownIsNotUploaded();
    void removedOnTheServerToo();
    void removedStaysHiddenWithoutUnbind();
    void serverThatLostCamerasGetsThemAgain();
    void emptyListAfterAnotherClientRemovedAll();
    void downloadRefusedIsNoEmptyList();
    void typedAndRefusedCamerasAreNotOverwritten();
    void sourceServerBothWays();
    void noPortFree();
    void thousandAwkwardCamerasThroughTwentyCuts_data();
    void thousandAwkwardCamerasThroughTwentyCuts();
    void listThatChangesWhileItIsRead();
    void nonsense_data();
    void nonsense();
    void cutBeforeEveryAnswerGivesUp();
    void cancelReportsWhatWasDone();
    void endedFromASlot_data();
    void endedFromASlot();
    void deletedFromASlot_data();
    void deletedFromASlot();
    void controlConnectionLost();
    void startedWhileOneRuns();
    void startedWithoutASession();
    void outlivesItsSession();
    void hundredThousand();

private:
    std::unique_ptr<server::Server> m_server;
};

void tst_CameraSync::nothingToDo()
{
    m_server = startServer();
    QVERIFY(m_server);
    Client client;
    QVERIFY(client.logIn(m_server->port()));
    QSignalSpy finished(&client.sync, &CameraSync::finished);
    client.sync.start({}, 0);
    QVERIFY(client.sync.isRunning());
    QVERIFY(finished.isEmpty()); // never from within start()
    QVERIFY(finished.wait());
    QVERIFY(!client.sync.isRunning());
    const auto report = finished.first().first().value<SyncReport>();
    QCOMPARE(report.error, QString());
    QVERIFY(report.outcomes.isEmpty() && !report.cancelled);
    QVERIFY(report.startedAt > 0 && report.finishedAt >= report.startedAt);
}

void tst_CameraSync::uploadThenDownload_data()
{
    QTest::addColumn<protocol::Extensions>("extensions");
    QTest::newRow("all extensions") << protocol::Extensions::all();
    QTest::newRow("none") << protocol::Extensions();
    protocol::Extensions token;
    token.add(protocol::Extension::DataToken);
    QTest::newRow("token only") << token;
    protocol::Extensions pipeline;
    pipeline.add(protocol::Extension::Pipeline);
    QTest::newRow("pipeline only") << pipeline;
}

void tst_CameraSync::uploadThenDownload()
{
    QFETCH(protocol::Extensions, extensions);
    server::ServerConfig config;
    config.extensions = extensions;
    m_server = startServer(config);
    QVERIFY(m_server);
    const QList<Camera> cameras = awkwardCameras(150);

    Client here;
    here.local = cameras;
    QVERIFY(here.logIn(m_server->port()));
    QSignalSpy progress(&here.sync, &CameraSync::progressChanged);
    const SyncReport up = here.run();
    QCOMPARE(up.error, QString());
    QCOMPARE(idsOf(up, Result::Uploaded).size(), 150);
    QCOMPARE(here.confirmed.size(), 150);
    QVERIFY(progress.size() >= 2);
    QCOMPARE(progress.last().first().value<SyncProgress>(), SyncProgress());
    int last = 0;
    for (const auto &arguments : progress) {
        const auto step = arguments.first().value<SyncProgress>();
        if (step.phase != SyncPhase::Uploading)
            continue;
        QVERIFY(step.done >= last && step.total == 150);
        last = step.done;
    }

    Client there;
    QVERIFY(there.logIn(m_server->port()));
    QCOMPARE(there.serverCount, 150);
    const SyncReport down = there.run();
    QCOMPARE(down.error, QString());
    QCOMPARE(there.downloaded.size(), 150);
    QCOMPARE(passwordsOf(there.downloaded), passwordsOf(cameras));
    for (const Camera &one : std::as_const(there.downloaded))
        QVERIFY(one.binding == Binding::Confirmed && one.name.isEmpty());

    // Now both agree, whatever is looked at.
    here.serverCount = 150;
    QVERIFY(here.run(true).outcomes.isEmpty());
    QVERIFY(there.run(true).outcomes.isEmpty());
}

void tst_CameraSync::statesComeWithTheCameras()
{
    ScriptedServer server;
    server.cameras = {{"CAM-A", "pw", "true"}, {"CAM-B", "pw", "false"}, {"CAM-C", "pw", "null"}};
    QVERIFY(server.listen());
    Client client;
    QVERIFY(client.logIn(server.port()));
    QSignalSpy states(&client.sync, &CameraSync::cameraStatesChanged);
    QCOMPARE(client.run().error, QString());
    QCOMPARE(
        all<CameraStateChange>(states),
        (QList<CameraStateChange>{{A, OnlineState::Online}, {B, OnlineState::Offline}, {C, OnlineState::Unknown}}));
    QVERIFY(states.first().at(1).toLongLong() > 0);
}

// A push may have overtaken what the data connection says.
void tst_CameraSync::statesOfConfirmedCamerasAreLeftToTheControlConnection()
{
    ScriptedServer server;
    server.cameras = {{"CAM-A", "pw", "true"}, {"CAM-B", "pw", "false"}, {"CAM-C", "pw", "true"}};
    QVERIFY(server.listen());
    Client client;
    client.local = {camera(A, Binding::Confirmed), camera(C, Binding::Missing)};
    QVERIFY(client.logIn(server.port()));
    QSignalSpy states(&client.sync, &CameraSync::cameraStatesChanged);
    QCOMPARE(client.run(true).error, QString());
    QCOMPARE(all<CameraStateChange>(states),
             (QList<CameraStateChange>{{B, OnlineState::Offline}, {C, OnlineState::Online}}));
}

void tst_CameraSync::aMissingCameraIsUnknown()
{
    ScriptedServer server;
    server.cameras = {{"CAM-B", "pw", "true"}, {"CAM-C", "pw", "true"}};
    QVERIFY(server.listen());
    Client client;
    client.local = {camera(A, Binding::Confirmed), camera(B, Binding::Confirmed)};
    QVERIFY(client.logIn(server.port()));
    QSignalSpy states(&client.sync, &CameraSync::cameraStatesChanged);
    QCOMPARE(client.run(true).error, QString());
    QCOMPARE(client.missing, QStringList{A});
    QCOMPARE(all<CameraStateChange>(states),
             (QList<CameraStateChange>{{C, OnlineState::Online}, {A, OnlineState::Unknown}}));
}

void tst_CameraSync::noStateAfterTheyWereLost()
{
    ScriptedServer server;
    server.cameras = {{"CAM-B", "pw", "true"}};
    QVERIFY(server.listen());
    Client client;
    client.local = {camera(A)};
    QVERIFY(client.logIn(server.port()));
    QSignalSpy lost(&client.session, &Session::statesLost);
    QSignalSpy states(&client.sync, &CameraSync::cameraStatesChanged);
    connect(&client.sync, &CameraSync::camerasConfirmed, &client.session, [&] { client.session.logOut(); });
    QVERIFY(client.run().cancelled);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(states.size(), 0);
}

void tst_CameraSync::logOutIsNoFailure()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Client client;
    client.local = {camera(A), camera(B)};
    QVERIFY(client.logIn(server.port()));
    QSignalSpy finished(&client.sync, &CameraSync::finished);
    client.sync.start(client.local, client.serverCount);
    QVERIFY(client.sync.isRunning());
    client.session.logOut();
    QCOMPARE(finished.size(), 1);
    const auto report = finished.first().first().value<SyncReport>();
    QVERIFY(report.cancelled);
    QCOMPARE(report.error, QString());
}

void tst_CameraSync::refusedCamerasDoNotStopTheOthers()
{
    m_server = startServer();
    QVERIFY(m_server);
    QVERIFY(command(*m_server, {"camera", "add", "CAM-B"}, "its own password\n"));
    Client client;
    client.local = {camera(A), camera(B), camera(C)};
    QVERIFY(client.logIn(m_server->port()));
    const SyncReport report = client.run();
    QCOMPARE(report.error, QString());
    QCOMPARE(idsOf(report, Result::Uploaded), (QStringList{A, C}));
    QCOMPARE(idsOf(report, Result::Refused), QStringList{B});
    for (const SyncOutcome &outcome : report.outcomes)
        QCOMPARE(outcome.reason.isEmpty(), outcome.result != Result::Refused);
    QCOMPARE(client.find(B).binding, Binding::Refused);
    // Refused once is tried again: the user may have corrected it on the server.
    client.find(B).password = QStringLiteral("its own password");
    QCOMPARE(idsOf(client.run(), Result::Uploaded), QStringList{B});
}

void tst_CameraSync::impossibleCamerasAreRefusedHere()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    Client client;
    const QString longId(129, u'x');
    const QString longestId(128, u'y');
    client.local = {camera(longId), camera(longestId), camera(A, Binding::Unconfirmed, QString(257, u'p'))};
    QVERIFY(client.logIn(server.port()));
    const SyncReport report = client.run();
    QCOMPARE(report.error, QString());
    QCOMPARE(idsOf(report, Result::Refused), (QStringList{longId, A}));
    QCOMPARE(idsOf(report, Result::Uploaded), QStringList{longestId});
    QCOMPARE(server.dataLines.size(), 1);
}

void tst_CameraSync::missingAndComingBack()
{
    m_server = startServer();
    QVERIFY(m_server);
    Client client;
    client.local = {camera(A), camera(B)};
    QVERIFY(client.logIn(m_server->port()));
    QCOMPARE(client.run().error, QString());
    QVERIFY(command(*m_server, {"camera", "unbind", "CAM-A", "alice"}));
    client.serverCount = 1;
    const SyncReport report = client.run();
    QCOMPARE(idsOf(report, Result::Missing), QStringList{A});
    QCOMPARE(client.missing, QStringList{A});
    client.serverCount = 1;
    QVERIFY(client.run().outcomes.isEmpty()); // a missing one is not uploaded again by itself
    QVERIFY(command(*m_server, {"camera", "bind", "CAM-A", "alice"}));
    client.serverCount = 2;
    QCOMPARE(idsOf(client.run(), Result::Downloaded), QStringList{A});
    QCOMPARE(client.find(A).binding, Binding::Confirmed);
}

void tst_CameraSync::removedIsUnbound()
{
    m_server = startServer();
    QVERIFY(m_server);
    Client client;
    client.local = {camera(A), camera(B), camera(C)};
    QVERIFY(client.logIn(m_server->port()));
    QCOMPARE(client.run().error, QString());
    client.find(B).binding = Binding::Removed;
    client.serverCount = 3;
    const SyncReport report = client.run();
    QCOMPARE(report.error, QString());
    QCOMPARE(idsOf(report, Result::Unbound), QStringList{B});
    QCOMPARE(client.unbound, QStringList{B});
    QVERIFY(client.missing.isEmpty() && client.downloaded.isEmpty());
    Client other;
    QVERIFY(other.logIn(m_server->port()));
    QCOMPARE(other.serverCount, 2);
}

// DeleteFail does not mean that it is still there.
// More than are asked for at once.
void tst_CameraSync::manyRemovedAreUnboundInTurn()
{
    m_server = startServer();
    QVERIFY(m_server);
    Client client;
    for (int i = 0; i < 150; ++i)
        client.local.append(camera(QStringLiteral("CAM-%1").arg(i)));
    QVERIFY(client.logIn(m_server->port()));
    QCOMPARE(client.run().error, QString());
    for (Camera &one : client.local)
        one.binding = Binding::Removed;
    client.local.first().binding = Binding::Confirmed;
    client.serverCount = 150;
    const SyncReport report = client.run();
    QCOMPARE(report.error, QString());
    QCOMPARE(idsOf(report, Result::Unbound).size(), 149);
    QCOMPARE(client.unbound.size(), 149);
    Client other;
    QVERIFY(other.logIn(m_server->port()));
    QCOMPARE(other.serverCount, 1);
}

void tst_CameraSync::removalThatIsNotAnswered_data()
{
    QTest::addColumn<bool>("done");
    QTest::newRow("and was done") << true;
    QTest::newRow("and was not done") << false;
}

// The server's list says what became of it.
void tst_CameraSync::removalThatIsNotAnswered()
{
    QFETCH(bool, done);
    ExtendedServer server;
    server.agreed = "unbind";
    if (!done)
        server.cameras = {{"CAM-A", "pw"}};
    QVERIFY(server.listen());
    Client client;
    client.local = {camera(A, Binding::Removed)};
    client.sync.setAnswerMs(30);
    QVERIFY(client.logIn(server.port()));
    client.serverCount = done ? 0 : 1;
    const SyncReport report = client.run();
    QCOMPARE(report.error, QString());
    QCOMPARE(server.linesOf("CaramCommand.DeleteCaramer").size(), 1);
    QVERIFY(!server.dataLines.isEmpty());
    QCOMPARE(client.unbound, done ? QStringList{A} : QStringList());
    QVERIFY(client.downloaded.isEmpty()); // removed is the user's last word
}

void tst_CameraSync::removedByOthers()
{
    m_server = startServer();
    QVERIFY(m_server);
    Client client;
    client.local = {camera(A), camera(B)};
    QVERIFY(client.logIn(m_server->port()));
    QCOMPARE(client.run().error, QString());
    QSignalSpy deleted(&client.session, &Session::cameraDeleted);
    QSignalSpy finished(&client.sync, &CameraSync::finished);
    client.session.deleteCamera(A);
    QTRY_COMPARE(deleted.size(), 1);
    QVERIFY(client.unbound.isEmpty());
    QVERIFY(finished.isEmpty() && !client.sync.isRunning());
}

// Unbound here, bound again by somebody else before the list was read: it is on the account.
void tst_CameraSync::removedAndBoundAgainMeanwhile()
{
    ExtendedServer server;
    server.agreed = "unbind";
    server.cameras = {{"CAM-A", "pw"}, {"CAM-B", "pw"}, {"CAM-C", "pw"}};
    QVERIFY(server.listen());
    answerRemovals(server);
    server.onLine = [&server, usual = server.onLine](QTcpSocket *socket, const QByteArray &line, bool data) {
        const bool taken = usual(socket, line, data);
        if (line == "CaramCommand.DeleteCaramer CAM-A")
            server.cameras.append(ScriptedServer::Camera{"CAM-A", "another"});
        return taken;
    };
    Client client;
    client.local = {camera(A, Binding::Removed), camera(B, Binding::Confirmed), camera(C, Binding::Removed)};
    const QList<Camera> local = client.local;
    QVERIFY(client.logIn(server.port()));
    QSignalSpy finished(&client.sync, &CameraSync::finished);
    client.sync.start(local, 3, true);
    QVERIFY(finished.wait());
    QCOMPARE(client.unbound, (QStringList{A, C})); // each once
    QCOMPARE(client.downloaded.size(), 1);
    QCOMPARE(client.downloaded.first().id, A);
    QCOMPARE(client.downloaded.first().password, QStringLiteral("another"));
    QVERIFY(client.missing.isEmpty());
}

void tst_CameraSync::passwordThatIsNotKnownIsNotUploaded()
{
    m_server = startServer();
    QVERIFY(m_server);
    Client client;
    client.local = {camera(A), camera(B)};
    client.local.first().password.clear();
    client.local.first().passwordUnknown = true;
    QVERIFY(client.logIn(m_server->port()));
    QCOMPARE(client.run().error, QString());
    QCOMPARE(client.confirmed, QStringList{B});
}

void tst_CameraSync::removedOnTheServerToo()
{
    m_server = startServer();
    QVERIFY(m_server);
    Client client;
    client.local = {camera(A), camera(B)};
    QVERIFY(client.logIn(m_server->port()));
    QCOMPARE(client.run().error, QString());
    QVERIFY(command(*m_server, {"camera", "unbind", "CAM-B", "alice"}));
    client.find(B).binding = Binding::Removed;
    client.serverCount = 2; // the old number
    QCOMPARE(client.run().error, QString());
    QCOMPARE(client.unbound, QStringList{B});
}

void tst_CameraSync::removedStaysHiddenWithoutUnbind()
{
    ScriptedServer server;
    server.cameras = {{"CAM-A", "pw"}, {"CAM-B", "pw"}, {"CAM-C", "pw"}};
    QVERIFY(server.listen());
    Client client;
    client.local = {camera(A, Binding::Confirmed), camera(B, Binding::Removed)};
    QVERIFY(client.logIn(server.port()));
    const SyncReport report = client.run();
    QCOMPARE(report.error, QString());
    QCOMPARE(idsOf(report, Result::Downloaded), QStringList{C});
    QCOMPARE(client.find(B).binding, Binding::Removed);
    QVERIFY(client.unbound.isEmpty());
    QVERIFY(server.unknown == QList<QByteArray>{"NormalCommand.Capabilities"});
}

void tst_CameraSync::serverThatLostCamerasGetsThemAgain()
{
    ScriptedServer server;
    server.cameras = {{"CAM-A", "pw"}};
    QVERIFY(server.listen());
    Client client;
    client.local = {camera(A, Binding::Confirmed), camera(B, Binding::Confirmed), camera(C, Binding::Removed)};
    QVERIFY(client.logIn(server.port()));
    const SyncReport report = client.run();
    QCOMPARE(report.error, QString());
    QCOMPARE(idsOf(report, Result::Uploaded), (QStringList{A, B}));
    QCOMPARE(server.cameras.size(), 2); // the removed one is not brought back
    QCOMPARE(client.unbound, QStringList{C});
}

void tst_CameraSync::emptyListAfterAnotherClientRemovedAll()
{
    m_server = startServer();
    QVERIFY(m_server);
    Client client;
    client.local = {camera(A, Binding::Confirmed), camera(B, Binding::Confirmed)};
    QVERIFY(client.logIn(m_server->port()));
    QCOMPARE(client.serverCount, 0);
    QCOMPARE(client.run().error, QString());
    QCOMPARE(client.missing, (QStringList{A, B}));
}

void tst_CameraSync::downloadRefusedIsNoEmptyList()
{
    ScriptedServer server;
    server.cameras = {{"CAM-A", "pw"}, {"CAM-B", "pw"}};
    server.onLine = [](QTcpSocket *socket, const QByteArray &line, bool data) {
        if (data && line.startsWith("CaramCommand.DownLoadCaramer"))
            socket->write("CaramCommand.DownloadFail the disk is full\n");
        return data;
    };
    QVERIFY(server.listen());
    Client client;
    client.local = {camera(A, Binding::Confirmed)};
    QVERIFY(client.logIn(server.port()));
    const SyncReport report = client.run();
    QVERIFY2(report.error.contains(QStringLiteral("the disk is full")), qPrintable(report.error));
    QVERIFY(client.missing.isEmpty());
    QCOMPARE(server.dataConnections, 1); // asked once, not eight times
}

void tst_CameraSync::typedAndRefusedCamerasAreNotOverwritten()
{
    ScriptedServer server;
    server.cameras = {{"CAM-A", "theirs"}, {"CAM-B", "theirs"}, {"CAM-C", "theirs"}};
    server.refusedIds = {"CAM-A"};
    QVERIFY(server.listen());
    Client client;
    client.local = {camera(A), camera(B, Binding::Confirmed)};
    QVERIFY(client.logIn(server.port()));
    const SyncReport report = client.run();
    QCOMPARE(report.error, QString());
    QCOMPARE(idsOf(report, Result::Refused), QStringList{A});
    QCOMPARE(client.find(A).password, QStringLiteral("pw"));
    QCOMPARE(idsOf(report, Result::Downloaded), QStringList{C}); // A and B: the server's password is another one
    QCOMPARE(client.find(B).password, QStringLiteral("pw"));
}

// The whole synchronisation with a server that knows only the source's table, one message at a time.
void tst_CameraSync::sourceServerBothWays()
{
    ScriptedServer server;
    const QList<Camera> theirs = awkwardCameras(40);
    for (const Camera &one : theirs)
        server.cameras.append({one.id.toUtf8(), one.password.toUtf8()});
    QVERIFY(server.listen());
    Client client;
    client.local = {camera(A, Binding::Unconfirmed, QStringLiteral("a|b%c\nd")), camera(B)};
    QVERIFY(client.logIn(server.port()));
    QCOMPARE(client.serverCount, 40);
    const SyncReport report = client.run();
    QCOMPARE(report.error, QString());
    QCOMPARE(client.confirmed, (QStringList{A, B}));
    QCOMPARE(passwordsOf(client.downloaded), passwordsOf(theirs));
    QCOMPARE(server.cameras.size(), 42);
    QCOMPARE(server.cameras.at(40).password, QByteArray("a|b%c\nd"));
    QCOMPARE(server.overlapping, 0);
    QCOMPARE(server.dataConnections, 2); // one for each direction
    QCOMPARE(server.dataLines.first(), QByteArray("CaramCommand.UploadCaramer CAM-A|a%7Cb%25c%0Ad|1|2"));
    QCOMPARE(server.dataLines.at(2), QByteArray("CaramCommand.DownLoadCaramer 0"));
    QCOMPARE(server.dataLines.last(), QByteArray("CaramCommand.DownLoadCaramer 41"));
}

void tst_CameraSync::noPortFree()
{
    ScriptedServer server;
    server.freePorts = 0;
    QVERIFY(server.listen());
    Client client;
    client.local = {camera(A)};
    QVERIFY(client.logIn(server.port()));
    QSignalSpy progress(&client.sync, &CameraSync::progressChanged);
    QSignalSpy finished(&client.sync, &CameraSync::finished);
    client.sync.start(client.local, 0);
    const auto waits = [&] { return server.controlLines.count("NormalCommand.CreatDataSocket alice|secret"); };
    QTRY_COMPARE(waits(), 2); // asked again by itself
    QCOMPARE(progress.last().first().value<SyncProgress>().phase, SyncPhase::WaitingForPort);
    QVERIFY(finished.isEmpty());
    server.freePorts = 1;
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(client.confirmed, QStringList{A});
}

void tst_CameraSync::thousandAwkwardCamerasThroughTwentyCuts_data()
{
    QTest::addColumn<protocol::Extensions>("extensions");
    QTest::newRow("all extensions") << protocol::Extensions::all();
    QTest::newRow("none") << protocol::Extensions();
}

void tst_CameraSync::thousandAwkwardCamerasThroughTwentyCuts()
{
    QFETCH(protocol::Extensions, extensions);
    server::ServerConfig config;
    config.extensions = extensions;
    m_server = startServer(config);
    QVERIFY(m_server);
    const QList<Camera> cameras = awkwardCameras(1000);
    QRandomGenerator random(20261119);
    FaultProxy proxy;
    int allowed = 10;
    int toServer = 9000; // bytes
    proxy.planFor = [&](int) {
        FaultPlan cut;
        if (proxy.faults() >= allowed)
            return cut;
        cut.fault = FaultPlan::Fault::Fin;
        if (random.bounded(2) == 0)
            cut.toServer = 1 + random.bounded(toServer);
        else
            cut.toClient = 1 + random.bounded(9000);
        return cut;
    };

    Client here;
    here.session.setDataPortMapper([&](quint16 port) { return proxy.listenOnce(port); });
    here.local = cameras;
    QVERIFY(here.logIn(m_server->port()));
    const SyncReport up = here.run(false, 30000);
    QCOMPARE(up.error, QString());
    QCOMPARE(proxy.faults(), 10);
    QCOMPARE(here.confirmed.size(), 1000);
    QCOMPARE(idsOf(up, Result::Uploaded).size(), 1000);
    QCOMPARE(QSet<QString>(here.confirmed.cbegin(), here.confirmed.cend()).size(), 1000);

    allowed = 20;
    toServer = 1500; // a download's requests are short
    Client there;
    there.session.setDataPortMapper([&](quint16 port) { return proxy.listenOnce(port); });
    QVERIFY(there.logIn(m_server->port()));
    QCOMPARE(there.serverCount, 1000);
    const SyncReport down = there.run(false, 30000);
    QCOMPARE(down.error, QString());
    QCOMPARE(proxy.faults(), 20);
    QCOMPARE(there.downloaded.size(), 1000);
    QCOMPARE(passwordsOf(there.downloaded), passwordsOf(cameras));
    // It went on where it was cut: the connections are the cuts and one more for each direction.
    QCOMPARE(proxy.connections(), 22);
}

void tst_CameraSync::listThatChangesWhileItIsRead()
{
    ScriptedServer server;
    for (int i = 0; i < 10; ++i)
        server.cameras.append({"CAM-" + QByteArray::number(i), "pw"});
    int asked = 0;
    server.onLine = [&](QTcpSocket *, const QByteArray &, bool data) {
        if (data && ++asked == 6)
            server.cameras.removeFirst();
        return false;
    };
    QVERIFY(server.listen());
    Client client;
    QVERIFY(client.logIn(server.port()));
    const SyncReport report = client.run();
    QCOMPARE(report.error, QString());
    // The first one was there when the reading began and is not in the whole list.
    QCOMPARE(idsOf(report, Result::Missing), QStringList{QStringLiteral("CAM-0")});
    QCOMPARE(idsOf(report, Result::Downloaded).size(), 10);
    QVERIFY(server.dataLines.contains("CaramCommand.DownLoadCaramer 8"));
}

void tst_CameraSync::nonsense_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("upload");
    const auto up = [](const char *name, const char *answer) { QTest::newRow(name) << QByteArray(answer) << true; };
    const auto down = [](const char *name, const char *answer) { QTest::newRow(name) << QByteArray(answer) << false; };
    up("another camera", "CaramCommand.UploadSucess CAM-X|true|1|1");
    up("done too high", "CaramCommand.UploadSucess CAM-A|true|2|1");
    up("done stays at nought", "CaramCommand.UploadSucess CAM-A|true|0|1");
    up("another total", "CaramCommand.UploadSucess CAM-A|true|1|7");
    up("refused, another camera", "CaramCommand.UploadFail CAM-X|no|1|1");
    up("not a number", "CaramCommand.UploadSucess CAM-A|true|one|1");
    up("not the framing", "\xFF\xFE");
    down("current stays", "CaramCommand.DownloadSucess CAM-B|pw|true|1|3");
    down("current at nought", "CaramCommand.DownloadSucess CAM-B|pw|true|0|3");
    down("current jumps", "CaramCommand.DownloadSucess CAM-B|pw|true|3|3");
    down("total of nought", "CaramCommand.DownloadSucess CAM-B|pw|true|1|0");
    down("total is huge", "CaramCommand.DownloadSucess CAM-B|pw|true|1|4294967295");
    down("no ID", "CaramCommand.DownloadSucess |pw|true|1|3");
    down("not a number", "CaramCommand.DownloadSucess CAM-B|pw|true|1|many");
    down("an error", "NormalCommand.Error CaramCommand.DownLoadCaramer|no idea");
}

// It ends, and says so.
void tst_CameraSync::nonsense()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, upload);
    ScriptedServer server;
    server.onLine = [&](QTcpSocket *socket, const QByteArray &, bool data) {
        if (data)
            socket->write(answer + '\n');
        return data;
    };
    if (!upload)
        server.cameras = {{"CAM-B", "pw"}, {"CAM-C", "pw"}, {"CAM-D", "pw"}};
    QVERIFY(server.listen());
    Client client;
    if (upload)
        client.local = {camera(A)};
    QVERIFY(client.logIn(server.port()));
    const SyncReport report = client.run(false, 30000);
    QVERIFY2(!report.error.isEmpty() && !report.error.contains(QStringLiteral("in vain")), qPrintable(report.error));
    QVERIFY(client.confirmed.isEmpty() && client.missing.isEmpty());
    QVERIFY(server.dataConnections <= 9);
}

void tst_CameraSync::cutBeforeEveryAnswerGivesUp()
{
    ScriptedServer server;
    server.onLine = [](QTcpSocket *socket, const QByteArray &, bool data) {
        if (data)
            socket->abort();
        return data;
    };
    QVERIFY(server.listen());
    Client client;
    client.local = {camera(A)};
    QVERIFY(client.logIn(server.port()));
    const SyncReport report = client.run(false, 30000);
    QVERIFY2(report.error.contains(u'8'), qPrintable(report.error));
    QCOMPARE(server.dataConnections, 8);
    QCOMPARE(client.find(A).binding, Binding::Unconfirmed); // kept, for the next time
}

void tst_CameraSync::cancelReportsWhatWasDone()
{
    ScriptedServer server;
    server.onLine = [&](QTcpSocket *, const QByteArray &, bool data) { return data && server.cameras.size() == 3; };
    QVERIFY(server.listen());
    Client client;
    client.local = awkwardCameras(10);
    QVERIFY(client.logIn(server.port()));
    QSignalSpy finished(&client.sync, &CameraSync::finished);
    client.sync.start(client.local, 0);
    QTRY_COMPARE(client.confirmed.size(), 3); // the fourth is never answered
    QVERIFY(finished.isEmpty());
    client.sync.cancel();
    QCOMPARE(finished.size(), 1);
    const auto report = finished.first().first().value<SyncReport>();
    QVERIFY(report.cancelled && report.error.isEmpty());
    QCOMPARE(idsOf(report, Result::Uploaded), client.confirmed);
    QVERIFY(!client.sync.isRunning());
    client.sync.cancel(); // nothing runs
    QCOMPARE(finished.size(), 1);
    // And the rest goes up next time, on the same session.
    server.onLine = {};
    client.serverCount = 3;
    QCOMPARE(idsOf(client.run(), Result::Uploaded).size(), 7);
}

void tst_CameraSync::endedFromASlot_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("logOut");
    for (const bool logOut : {false, true}) {
        for (const char *when : {"unbound", "confirmed", "refused", "downloaded", "missing", "states", "progress"})
            QTest::addRow("%s, %s", when, logOut ? "log out" : "cancel") << QString::fromLatin1(when) << logOut;
    }
}

// Whatever a slot does, finished() comes once and last.
void tst_CameraSync::endedFromASlot()
{
    QFETCH(QString, when);
    QFETCH(bool, logOut);
    const bool unbound = when == QStringLiteral("unbound");
    ExtendedServer server;
    server.agreed = "unbind";
    server.cameras = {{"CAM-B", "pw"}, {"CAM-C", "pw"}, {"CAM-D", "pw"}};
    server.refusedIds = {"CAM-R"};
    QVERIFY(server.listen());
    Client client;
    client.local = {camera(A), camera(QStringLiteral("CAM-R")), camera(QStringLiteral("CAM-M"), Binding::Confirmed)};
    if (unbound) {
        server.cameras.append(ScriptedServer::Camera{"CAM-X", "pw"});
        client.local.append(camera(QStringLiteral("CAM-X"), Binding::Removed));
        answerRemovals(server);
    }
    QVERIFY(client.logIn(server.port()));
    bool fired = false;
    bool afterFinished = false;
    QSignalSpy finished(&client.sync, &CameraSync::finished);
    const auto on = [&](const char *name) {
        if (!finished.isEmpty())
            afterFinished = true;
        if (fired || when != QLatin1StringView(name))
            return;
        fired = true;
        if (logOut)
            client.session.logOut();
        else
            client.sync.cancel();
    };
    QObject *context = &client.sync;
    connect(&client.sync, &CameraSync::camerasUnbound, context, [&] { on("unbound"); });
    connect(&client.sync, &CameraSync::camerasConfirmed, context, [&] { on("confirmed"); });
    connect(&client.sync, &CameraSync::camerasRefused, context, [&] { on("refused"); });
    connect(&client.sync, &CameraSync::camerasDownloaded, context, [&] { on("downloaded"); });
    connect(&client.sync, &CameraSync::camerasMissing, context, [&] { on("missing"); });
    connect(&client.sync, &CameraSync::cameraStatesChanged, context, [&] { on("states"); });
    connect(&client.sync, &CameraSync::progressChanged, context, [&] { on("progress"); });
    client.sync.start(client.local, static_cast<int>(server.cameras.size()));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(fired && !afterFinished);
    QVERIFY(!client.sync.isRunning());
    const auto report = finished.first().first().value<SyncReport>();
    if (when != QStringLiteral("missing")) // by then it is at its end anyway
        QVERIFY(report.cancelled || !report.error.isEmpty());
    QTest::qWait(20);
    QCOMPARE(finished.size(), 1);
}

void tst_CameraSync::deletedFromASlot_data()
{
    QTest::addColumn<QString>("when");
    for (const char *when :
         {"unbound", "confirmed", "refused", "downloaded", "missing", "states", "progress", "end", "finished"})
        QTest::addRow("%s", when) << QString::fromLatin1(when);
}

void tst_CameraSync::deletedFromASlot()
{
    QFETCH(QString, when);
    ExtendedServer server;
    server.agreed = "unbind";
    answerRemovals(server);
    server.cameras = {{"CAM-B", "pw"}, {"CAM-C", "pw"}, {"CAM-D", "pw"}};
    server.refusedIds = {"CAM-R"};
    QVERIFY(server.listen());
    Session session(quickOptions());
    QVERIFY(logInAndWait(session, loginTo(server.port())));
    auto *sync = new CameraSync(&session);
    const QPointer<CameraSync> alive(sync);
    const auto on = [&](const char *name) {
        if (when == QLatin1StringView(name))
            delete sync;
    };
    connect(sync, &CameraSync::camerasUnbound, sync, [&] { on("unbound"); });
    connect(sync, &CameraSync::camerasConfirmed, sync, [&] { on("confirmed"); });
    connect(sync, &CameraSync::camerasRefused, sync, [&] { on("refused"); });
    connect(sync, &CameraSync::camerasDownloaded, sync, [&] { on("downloaded"); });
    connect(sync, &CameraSync::camerasMissing, sync, [&] { on("missing"); });
    connect(sync, &CameraSync::cameraStatesChanged, sync, [&] { on("states"); });
    connect(sync, &CameraSync::progressChanged, sync, [&](const SyncProgress &progress) {
        on("progress");
        if (progress.phase == SyncPhase::Idle)
            on("end");
    });
    connect(sync, &CameraSync::finished, sync, [&] { on("finished"); });
    sync->start({camera(A), camera(QStringLiteral("CAM-R")), camera(QStringLiteral("CAM-M"), Binding::Confirmed),
                 camera(QStringLiteral("CAM-X"), Binding::Removed)},
                3);
    QTRY_VERIFY(!alive);
    // The session takes no harm.
    QCOMPARE(session.status().state, ConnectionState::Online);
    CameraSync next(&session);
    QSignalSpy finished(&next, &CameraSync::finished);
    next.start({}, static_cast<int>(server.cameras.size()));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<SyncReport>().error, QString());
}

void tst_CameraSync::controlConnectionLost()
{
    ScriptedServer server;
    server.onLine = [&](QTcpSocket *, const QByteArray &, bool data) { return data && server.cameras.size() == 3; };
    QVERIFY(server.listen());
    Client client;
    client.local = awkwardCameras(10);
    QVERIFY(client.logIn(server.port()));
    QSignalSpy finished(&client.sync, &CameraSync::finished);
    client.sync.start(client.local, 0);
    QTRY_COMPARE(client.confirmed.size(), 3);
    server.drop();
    QTRY_COMPARE(finished.size(), 1);
    const auto report = finished.first().first().value<SyncReport>();
    QVERIFY(!report.error.isEmpty() && !report.cancelled);
    QCOMPARE(idsOf(report, Result::Uploaded).size(), 3);
    // After the login that follows by itself, it goes on.
    server.onLine = {};
    QTRY_COMPARE(client.session.status().state, ConnectionState::Online);
    QCOMPARE(idsOf(client.run(), Result::Uploaded).size(), 7);
}

void tst_CameraSync::startedWhileOneRuns()
{
    m_server = startServer();
    QVERIFY(m_server);
    Client client;
    client.local = {camera(A)};
    QVERIFY(client.logIn(m_server->port()));
    QSignalSpy finished(&client.sync, &CameraSync::finished);
    // A slot of finished() may start the next one, with a newer list.
    bool again = false;
    connect(&client.sync, &CameraSync::finished, &client.sync, [&] {
        QVERIFY(!client.sync.isRunning());
        if (!std::exchange(again, true))
            client.sync.start({camera(A, Binding::Confirmed), camera(B)}, 1);
    });
    client.sync.start(client.local, 0);
    client.sync.start({camera(A), camera(C)}, 0); // ignored: one runs
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(!client.sync.isRunning());
    QCOMPARE(client.confirmed, (QStringList{A, B}));
    QCOMPARE(idsOf(finished.at(1).first().value<SyncReport>(), Result::Uploaded), QStringList{B});
}

void tst_CameraSync::startedWithoutASession()
{
    Session session;
    CameraSync sync(&session);
    QSignalSpy finished(&sync, &CameraSync::finished);
    sync.start({camera(A)}, 0);
    QVERIFY(finished.wait());
    QVERIFY(!finished.first().first().value<SyncReport>().error.isEmpty());
}

void tst_CameraSync::outlivesItsSession()
{
    auto session = std::make_unique<Session>();
    CameraSync sync(session.get());
    session.reset();
    QSignalSpy finished(&sync, &CameraSync::finished);
    sync.start({camera(A)}, 0);
    QVERIFY(finished.wait());
    QVERIFY(!finished.first().first().value<SyncReport>().error.isEmpty());
    QVERIFY(!sync.isRunning());
}

// For the note, not to be passed or failed by its time.
void tst_CameraSync::hundredThousand()
{
    m_server = startServer();
    QVERIFY(m_server);
    const int kCount = 100000 / oneIn(10);
    Client here;
    for (int i = 0; i < kCount; ++i)
        here.local.append(camera(QStringLiteral("CAM-%1").arg(i, 6, 10, QLatin1Char('0'))));
    QVERIFY(here.logIn(m_server->port()));
    QElapsedTimer clock;
    clock.start();
    const SyncReport up = here.run(false, 60000);
    qInfo("%d cameras uploaded in %lld ms", kCount, clock.elapsed());
    QCOMPARE(up.error, QString());
    QCOMPARE(here.confirmed.size(), kCount);
    Client there;
    QVERIFY(there.logIn(m_server->port()));
    clock.start();
    QCOMPARE(there.run(false, 60000).error, QString());
    qInfo("%d cameras downloaded in %lld ms", kCount, clock.elapsed());
    QCOMPARE(there.downloaded.size(), kCount);
}

QTEST_GUILESS_MAIN(tst_CameraSync)
#include "tst_camerasync.moc"
