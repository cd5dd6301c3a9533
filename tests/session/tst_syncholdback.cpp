// What a synchronisation does not do by itself: overwrite a password here, or take off the account what somebody has
// changed there since it was removed here.
#include "session/camerasync.h"

#include "support/session_extendedserver.h"
#include "support/session_fixture.h"
#include "support/session_scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;
using Result = SyncOutcome::Result;

namespace {

const QString A = QStringLiteral("CAM-A");
const QString B = QStringLiteral("CAM-B");
const QString C = QStringLiteral("CAM-C");

Camera camera(const QString &id, Binding binding, const QString &password = QStringLiteral("pw"))
{
    return {id, password, {}, binding, {}};
}

QStringList idsOf(const QList<Camera> &cameras)
{
    QStringList ids;
    for (const Camera &one : cameras)
        ids.append(one.id);
    return ids;
}

struct Run
{
    explicit Run(quint16 port)
        : sync(&session)
        , differ(&sync, &CameraSync::camerasDiffer)
        , downloaded(&sync, &CameraSync::camerasDownloaded)
        , unbound(&sync, &CameraSync::camerasUnbound)
        , states(&sync, &CameraSync::cameraStatesChanged)
        , read(&sync, &CameraSync::listRead)
        , finished(&sync, &CameraSync::finished)
    {
        online = logInAndWait(session, loginTo(port));
        QObject::connect(&sync, &CameraSync::listRead, &sync, [this] { heard = finished.isEmpty(); });
    }
    SyncReport run(const QList<Camera> &local, bool verify, const QSet<QString> &lookFirst = {})
    {
        finished.clear();
        sync.start(local, static_cast<int>(local.size()), verify, lookFirst);
        if (!finished.wait(20000))
            return SyncReport{.error = QStringLiteral("the test waited in vain"), .outcomes = {}};
        return finished.first().first().value<SyncReport>();
    }

    Session session{quickOptions()};
    CameraSync sync;
    QSignalSpy differ, downloaded, unbound, states, read, finished;
    bool online = false;
    bool heard = false; // listRead() before finished()
};

// One that agrees to `unbind`, answers removals, and says what it was asked.
struct UnbindServer : ExtendedServer
{
    QStringList deleted;

    UnbindServer()
    {
        agreed = "unbind";
        onLine = [this, usual = onLine](QTcpSocket *socket, const QByteArray &line, bool data) {
            if (!line.startsWith("CaramCommand.DeleteCaramer "))
                return usual(socket, line, data);
            const QByteArray id = line.mid(line.lastIndexOf(' ') + 1);
            deleted.append(QString::fromUtf8(id));
            cameras.removeIf([&id](const ScriptedServer::Camera &one) { return one.id == id; });
            socket->write("CaramCommand.DeleteSucess " + id + '\n');
            return true;
        };
    }
};

} // namespace

class tst_SyncHoldBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherPasswordIsHeldBack_data()
    {
        QTest::addColumn<Binding>("binding");
        QTest::addColumn<bool>("state"); // the download's is news
        QTest::newRow("confirmed") << Binding::Confirmed << false;
        QTest::newRow("missing") << Binding::Missing << true;
    }
    void anotherPasswordIsHeldBack()
    {
        QFETCH(Binding, binding);
        QFETCH(bool, state);
        ScriptedServer server;
        server.cameras = {{"CAM-A", "theirs"}, {"CAM-B", "pw"}, {"CAM-C", "theirs"}};
        QVERIFY(server.listen());
        Run client(server.port());
        QVERIFY(client.online);
        const SyncReport report = client.run({camera(A, binding), camera(B, Binding::Confirmed)}, true);
        QCOMPARE(report.error, QString());
        QCOMPARE(idsOf(all<Camera>(client.differ)), QStringList{A});
        QCOMPARE(all<Camera>(client.differ).first().password, QStringLiteral("theirs"));
        QCOMPARE(idsOf(all<Camera>(client.downloaded)), QStringList{C}); // all the rest is merged at once
        QCOMPARE(report.outcomes, (QList<SyncOutcome>{{C, Result::Downloaded, {}}}));
        const auto states = all<CameraStateChange>(client.states);
        QCOMPARE(std::any_of(states.cbegin(), states.cend(), [](const auto &one) { return one.id == A; }), state);
        QCOMPARE(client.read.size(), 1);
        QVERIFY(client.heard);
    }

    void typedOnesAreComparedToo()
    {
        ScriptedServer server;
        server.cameras = {{"CAM-A", "theirs"}};
        server.refusedIds = {"CAM-A"};
        QVERIFY(server.listen());
        Run client(server.port());
        QVERIFY(client.online);
        QCOMPARE(client.run({camera(A, Binding::Unconfirmed)}, true).error, QString());
        QCOMPARE(idsOf(all<Camera>(client.differ)), QStringList{A});
        QVERIFY(client.downloaded.isEmpty());
    }

    // Nobody can read the one here: nothing is lost by taking the server's.
    void anUnreadablePasswordIsFilledIn()
    {
        ScriptedServer server;
        server.cameras = {{"CAM-A", "theirs"}};
        QVERIFY(server.listen());
        Run client(server.port());
        Camera unreadable = camera(A, Binding::Confirmed, {});
        unreadable.passwordUnknown = true;
        QCOMPARE(client.run({unreadable}, true).error, QString());
        QVERIFY(client.differ.isEmpty());
        QCOMPARE(idsOf(all<Camera>(client.downloaded)), QStringList{A});
    }

    void removedLongAgoIsLookedAtFirst()
    {
        UnbindServer server;
        server.cameras = {{"CAM-A", "pw"}, {"CAM-B", "changed there"}, {"CAM-C", "pw"}};
        QVERIFY(server.listen());
        Run client(server.port());
        QVERIFY(client.online);
        QVERIFY(client.session.extensions().has(protocol::Extension::Unbind));
        const SyncReport report = client.run(
            {camera(A, Binding::Removed), camera(B, Binding::Removed), camera(C, Binding::Confirmed)}, false, {A, B});
        QCOMPARE(report.error, QString());
        QCOMPARE(server.deleted, QStringList{A}); // B is another's work by now
        QCOMPARE(client.unbound.first().first().toStringList(), QStringList{A});
        QCOMPARE(idsOf(all<Camera>(client.differ)), QStringList{B});
        QCOMPARE(report.outcomes, (QList<SyncOutcome>{{A, Result::Unbound, {}}}));
        QVERIFY(client.read.size() == 1 && client.downloaded.isEmpty());
    }

    void removedJustNowIsTakenOffAtOnce()
    {
        UnbindServer server;
        server.cameras = {{"CAM-A", "changed there"}, {"CAM-C", "pw"}};
        QVERIFY(server.listen());
        Run client(server.port());
        QCOMPARE(client.run({camera(A, Binding::Removed), camera(C, Binding::Confirmed)}, false).error, QString());
        QCOMPARE(server.deleted, QStringList{A});
        QVERIFY(client.differ.isEmpty());
        QCOMPARE(server.dataConnections, 0); // nothing had to be looked at
    }

    void goneThereAlready()
    {
        UnbindServer server;
        server.cameras = {{"CAM-C", "pw"}};
        QVERIFY(server.listen());
        Run client(server.port());
        QCOMPARE(client.run({camera(A, Binding::Removed), camera(C, Binding::Confirmed)}, false, {A}).error, QString());
        QCOMPARE(client.unbound.first().first().toStringList(), QStringList{A});
        QVERIFY(server.deleted.isEmpty());
    }

    // Without its password nobody knows whether it was changed there.
    void anUnreadableOneIsSpared()
    {
        UnbindServer server;
        server.cameras = {{"CAM-A", "pw"}};
        QVERIFY(server.listen());
        Run client(server.port());
        Camera unreadable = camera(A, Binding::Removed, {});
        unreadable.passwordUnknown = true;
        QCOMPARE(client.run({unreadable}, false, {A}).error, QString());
        QVERIFY(server.deleted.isEmpty());
        QCOMPARE(idsOf(all<Camera>(client.differ)), QStringList{A});
    }

    void leftThereByChoiceNeedsNoLook()
    {
        UnbindServer server;
        server.cameras = {{"CAM-A", "changed there"}};
        QVERIFY(server.listen());
        Run client(server.port());
        Camera left = camera(A, Binding::Removed);
        left.mark.kept = "chosen";
        QCOMPARE(client.run({left}, false, {A}).error, QString());
        QCOMPARE(server.dataConnections, 0);
        QCOMPARE(client.run({left}, true, {A}).error, QString()); // a look for another reason tells what is there now
        QCOMPARE(idsOf(all<Camera>(client.differ)), QStringList{A});
        QVERIFY(server.deleted.isEmpty());
    }

    // The question stays open for days: the list is not read again for it with each change here.
    void oneThatWaitsNeedsNoLook()
    {
        UnbindServer server;
        server.cameras = {{"CAM-A", "changed there"}};
        QVERIFY(server.listen());
        Run client(server.port());
        Camera waiting = camera(A, Binding::Removed);
        waiting.mark.review = true;
        QCOMPARE(client.run({waiting}, false, {A}).error, QString());
        QCOMPARE(server.dataConnections, 0);
        server.cameras = {{"CAM-A", "pw"}}; // as it was, after all
        QCOMPARE(client.run({waiting}, true, {A}).error, QString());
        QCOMPARE(server.deleted, QStringList{A});
        QVERIFY(client.differ.isEmpty());
    }

    void withoutUnbindNothingIsAsked()
    {
        ScriptedServer server;
        server.cameras = {{"CAM-A", "changed there"}};
        QVERIFY(server.listen());
        Run client(server.port());
        QCOMPARE(client.run({camera(A, Binding::Removed)}, true, {A}).error, QString());
        QVERIFY(client.differ.isEmpty() && client.unbound.isEmpty());
    }

    // Cut before the removal is answered: it is looked at again the next time.
    void cutWhileItIsTakenOff()
    {
        UnbindServer server;
        server.cameras = {{"CAM-A", "pw"}, {"CAM-B", "changed there"}};
        server.onLine = [&server, usual = server.onLine](QTcpSocket *socket, const QByteArray &line, bool data) {
            if (!line.startsWith("CaramCommand.DeleteCaramer "))
                return usual(socket, line, data);
            server.deleted.append(QStringLiteral("asked"));
            socket->abort();
            return true;
        };
        QVERIFY(server.listen());
        Run client(server.port());
        const QList<Camera> local{camera(A, Binding::Removed), camera(B, Binding::Removed)};
        QVERIFY(!client.run(local, false, {A, B}).error.isEmpty());
        QCOMPARE(server.deleted.size(), 1);
        QVERIFY(client.unbound.isEmpty());
        QCOMPARE(idsOf(all<Camera>(client.differ)), QStringList{B}); // what was learned is told
    }

    // A list that was not read to its end tells nothing about what it did not show.
    void cutBeforeTheListIsRead()
    {
        ScriptedServer server;
        server.cameras = {{"CAM-A", "theirs"}, {"CAM-B", "pw"}};
        server.onLine = [&server](QTcpSocket *, const QByteArray &line, bool data) {
            if (data && line == "CaramCommand.DownLoadCaramer 1")
                server.drop(); // the control connection
            return data && line == "CaramCommand.DownLoadCaramer 1";
        };
        QVERIFY(server.listen());
        Run client(server.port());
        QVERIFY(!client.run({camera(A, Binding::Confirmed), camera(B, Binding::Confirmed)}, true).error.isEmpty());
        QCOMPARE(idsOf(all<Camera>(client.differ)), QStringList{A});
        QVERIFY(client.read.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SyncHoldBack)
#include "tst_syncholdback.moc"
