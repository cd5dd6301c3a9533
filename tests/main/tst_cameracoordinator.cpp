// The coordinator with the real session, the real store and the real server: what the user does, and what both lists
// hold then.
#include "main/cameracoordinator.h"

#include "server/server.h"
#include "session/camerasync.h"
#include "session/session.h"
#include "store/camerastore.h"
#include "store/database.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;
using Binding = watchpost::Binding;

namespace {

// One computer: a profile, a session, a coordinator.
struct Computer
{
    explicit Computer(const QString &folder)
        : database(folder + QStringLiteral("/watchpost.sqlite"))
    {
        database.open();
    }

    void logIn(quint16 port)
    {
        const LoginRequest request{.address = {QStringLiteral("127.0.0.1"), port, false},
                                   .user = QStringLiteral("alice"),
                                   .password = QStringLiteral("secret")};
        QSignalSpy loaded(&store, &CameraStore::loaded);
        store.open(accountFor(request.address, request.user));
        QTRY_COMPARE(loaded.count(), 1);
        QSignalSpy finished(&sync, &CameraSync::finished);
        session.logIn(request, {});
        QTRY_VERIFY(!finished.isEmpty());
    }

    [[nodiscard]] int count(Binding binding) const
    {
        const QList<Camera> cameras = store.cameras();
        return static_cast<int>(std::count_if(cameras.cbegin(), cameras.cend(),
                                              [binding](const Camera &c) { return c.binding == binding; }));
    }

    [[nodiscard]] Binding bindingOf(const QString &id) const
    {
        const Camera *camera = store.find(id);
        return camera ? camera->binding : Binding::Removed;
    }

    Database database;
    CameraStore store{&database};
    Session session;
    CameraSync sync{&session};
    CameraCoordinator coordinator{&session, &sync, &store};
};

Camera camera(const QString &id, const QString &password = QStringLiteral("pw"), const QString &name = {})
{
    return {.id = id, .password = password, .name = name, .binding = Binding::Unconfirmed, .refusal = {}};
}

const QString A = QStringLiteral("CAM-A");
const QString B = QStringLiteral("CAM-B");
const QString C = QStringLiteral("CAM-C");

Camera wordy()
{
    Camera made = camera(A, QStringLiteral("p|w"), QStringLiteral("Front door"));
    made.note = QStringLiteral("ladder");
    made.tags = {QStringLiteral("night")};
    return made;
}

} // namespace

class tst_CameraCoordinator : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<server::Server> m_server;
    int m_folders = 0;

    QString folder()
    {
        const QString path = m_dir->filePath(QString::number(++m_folders));
        QDir().mkpath(path);
        return path;
    }

    void serve(protocol::Extensions extensions = protocol::Extensions::all())
    {
        server::ServerConfig config;
        config.cheapPasswords = true;
        config.extensions = extensions;
        m_server = std::make_unique<server::Server>(config);
        QString error;
        QVERIFY2(m_server->start(&error), qPrintable(error));
        const auto result =
            m_server->execute({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("alice")}, "secret\n");
        QVERIFY2(result.exitCode == 0, qPrintable(result.error));
    }

    bool tell(std::initializer_list<const char *> words)
    {
        QStringList list;
        for (const char *word : words)
            list.append(QString::fromUtf8(word));
        return m_server->execute(list).exitCode == 0;
    }

    QString boundToAlice()
    {
        return m_server
            ->execute({QStringLiteral("camera"), QStringLiteral("list"), QStringLiteral("--account"),
                       QStringLiteral("alice")})
            .output;
    }

    QString serverCameras() { return m_server->execute({QStringLiteral("camera"), QStringLiteral("list")}).output; }

private Q_SLOTS:
    // A file's lines over the list: what is here changes, what is new is uploaded, all with one write.
    void importsRecords()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        QVERIFY(m_server->execute({QStringLiteral("camera"), QStringLiteral("add"), A}, "pw\n").exitCode == 0);
        QVERIFY(m_server->execute({QStringLiteral("camera"), QStringLiteral("add"), B}, "pw\n").exitCode == 0);
        here.coordinator.add({camera(A)});
        QTRY_COMPARE(here.bindingOf(A), Binding::Confirmed);
        QSignalSpy put(&here.store, &CameraStore::camerasPut);
        const CameraRecords file = readCameraRecords("ID,Name,Note,Password\nCAM-A,Gate,left,\nCAM-B,,,pw\n");
        here.coordinator.import(file.records);
        QCOMPARE(put.size(), 1);
        QCOMPARE(here.store.find(A)->name, QStringLiteral("Gate"));
        QCOMPARE(here.store.find(A)->note, QStringLiteral("left"));
        QCOMPARE(here.bindingOf(A), Binding::Confirmed); // nothing that the server has to know
        QTRY_COMPARE(here.bindingOf(B), Binding::Confirmed);
        // Removed here, and in the file again: it keeps what the user said of it.
        Camera noted = *here.store.find(B);
        noted.note = QStringLiteral("kept");
        noted.binding = Binding::Removed;
        here.store.put({noted});
        here.coordinator.import(readCameraRecords("CAM-B,pw\n").records);
        QCOMPARE(here.store.find(B)->note, QStringLiteral("kept"));
        QTRY_COMPARE(here.bindingOf(B), Binding::Confirmed);
        // What has changed meanwhile counts: the preview was of another list.
        put.clear();
        here.coordinator.import(readCameraRecords("ID,Name\nCAM-A,Gate\nGONE,x\n").records);
        QCOMPARE(put.size(), 0);
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        serve();
    }

    void cleanup()
    {
        m_server.reset();
        m_dir.reset();
    }

    void addedWhileOnlineIsUploaded()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.coordinator.add({camera(A, QStringLiteral("pw"), QStringLiteral("Front door"))});
        QTRY_COMPARE(here.count(Binding::Confirmed), 1);
        QCOMPARE(here.store.find(A)->name, QStringLiteral("Front door"));
        QVERIFY(serverCameras().contains(A));
    }

    void whatTheUserSaysStaysHereAndOutlivesSynchronising()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.coordinator.add({camera(A), camera(B)});
        QTRY_COMPARE(here.count(Binding::Confirmed), 2);
        QTRY_VERIFY(!here.sync.isRunning());
        here.coordinator.edit(
            {A, C}, {.group = QStringLiteral("Site/Hall"), .note = QStringLiteral("ladder"), .favourite = true});
        QCOMPARE(here.store.find(A)->binding, Binding::Confirmed); // nothing to upload
        QVERIFY(!here.store.find(C));
        QSignalSpy put(&here.store, &CameraStore::camerasPut);
        here.coordinator.edit({A}, {.favourite = true}); // as it was
        QCOMPARE(put.size(), 0);
        QSignalSpy finished(&here.sync, &CameraSync::finished);
        here.coordinator.synchronise();
        QTRY_VERIFY(!finished.isEmpty());
        QCOMPARE(here.store.find(A)->group, QStringLiteral("Site/Hall"));
        QCOMPARE(here.store.find(A)->note, QStringLiteral("ladder"));
        QVERIFY(here.store.find(A)->favourite);
        // Pasted once more, with its password.
        here.coordinator.add({camera(A, QStringLiteral("new"))});
        QCOMPARE(here.store.find(A)->group, QStringLiteral("Site/Hall"));
        QCOMPARE(here.store.find(A)->password, QStringLiteral("new"));
    }

    void aRenamedGroupTakesItsCamerasAlong()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.session.logOut();
        const QString names[] = {QStringLiteral("Site/Hall/Door"), QStringLiteral("Gate"),
                                 QStringLiteral("Sites/Gate")};
        here.coordinator.add({camera(A, {}, names[0]), camera(B, {}, names[1]), camera(C, {}, names[2])});
        here.coordinator.edit({B}, {.group = QStringLiteral("Site")});
        here.coordinator.renameGroup(QStringLiteral("Site"), QStringLiteral(" Plant/North "));
        QCOMPARE(here.store.find(A)->group, QStringLiteral("Plant/North/Hall"));
        QCOMPARE(here.store.find(A)->name, QStringLiteral("Door"));
        QCOMPARE(here.store.find(B)->group, QStringLiteral("Plant/North"));
        QCOMPARE(here.store.find(C)->name, names[2]);
        here.coordinator.renameGroup(QStringLiteral("Plant/North/Hall"), {}); // dissolved
        QCOMPARE(here.store.find(A)->group, QString());
        QCOMPARE(here.store.find(A)->name, QStringLiteral("Door"));
        here.coordinator.renameGroup({}, QStringLiteral("X"));
        QCOMPARE(here.store.find(A)->group, QString());
    }

    void addedWhileOfflineIsUploadedAtTheNextLogin()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.session.logOut();
        here.coordinator.add({camera(A), camera(B)});
        QCOMPARE(here.count(Binding::Unconfirmed), 2);
        here.logIn(m_server->port());
        QTRY_COMPARE(here.count(Binding::Confirmed), 2);
    }

    void anotherComputerDownloads()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.coordinator.add({camera(A, QStringLiteral("p|w")), camera(B)});
        QTRY_COMPARE(here.count(Binding::Confirmed), 2);
        Computer there(folder());
        there.logIn(m_server->port());
        QTRY_COMPARE(there.count(Binding::Confirmed), 2);
        QCOMPARE(there.store.find(A)->password, QStringLiteral("p|w"));
    }

    void anotherComputersAdditionArrivesWhileOnline()
    {
        Computer here(folder());
        Computer there(folder());
        here.logIn(m_server->port());
        there.logIn(m_server->port());
        here.coordinator.add({camera(A)});
        QTRY_COMPARE(there.count(Binding::Confirmed), 1);
    }

    void removedHereIsRemovedOnTheServer()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.coordinator.add({camera(A), camera(B)});
        QTRY_COMPARE(here.count(Binding::Confirmed), 2);
        here.coordinator.remove({A});
        QTRY_VERIFY(!here.store.find(A));
        here.coordinator.synchronise();
        QSignalSpy finished(&here.sync, &CameraSync::finished);
        QTRY_VERIFY(!finished.isEmpty());
        QVERIFY(!here.store.find(A));
        QVERIFY(here.store.find(B));
    }

    void undoneWhereTheServerWasToldItIsUploadedAgain()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        QSignalSpy removals(&here.coordinator, &CameraCoordinator::removalsChanged);
        here.coordinator.add({wordy(), camera(B), camera(C)});
        QTRY_COMPARE(here.count(Binding::Confirmed), 3);
        QTRY_VERIFY(!here.sync.isRunning());
        here.coordinator.edit({A}, {.group = QStringLiteral("Yard"), .favourite = true});
        const Camera before = *here.store.find(A);
        here.coordinator.remove({A, B});
        QCOMPARE(removals.takeFirst(), (QVariantList{2, true}));
        QTRY_VERIFY(!here.store.find(A) && !here.store.find(B));
        QTRY_VERIFY(!here.sync.isRunning());
        QVERIFY(!boundToAlice().contains(A));
        here.coordinator.undoRemoval();
        QCOMPARE(removals.takeFirst(), (QVariantList{0, false}));
        QTRY_COMPARE(here.count(Binding::Confirmed), 3);
        QTRY_VERIFY(!here.sync.isRunning());
        QCOMPARE(*here.store.find(A), before);
        QVERIFY(boundToAlice().contains(A) && boundToAlice().contains(B));
        here.coordinator.undoRemoval(); // nothing left
        QCOMPARE(removals.size(), 0);
    }

    void undoneBeforeTheServerWasToldNothingHasHappened()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.coordinator.add({wordy(), camera(B)});
        QTRY_COMPARE(here.count(Binding::Confirmed), 2);
        QTRY_VERIFY(!here.sync.isRunning());
        here.session.logOut();
        const Camera before = *here.store.find(A);
        here.coordinator.remove({A});
        QCOMPARE(here.bindingOf(A), Binding::Removed);
        here.coordinator.undoRemoval();
        QCOMPARE(*here.store.find(A), before); // still confirmed
        here.logIn(m_server->port());
        QTRY_VERIFY(!here.sync.isRunning());
        QCOMPARE(here.count(Binding::Confirmed), 2);
        QVERIFY(boundToAlice().contains(A));
    }

    void undoneWhileTheServerIsTold()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.coordinator.add({wordy(), camera(B)});
        QTRY_COMPARE(here.count(Binding::Confirmed), 2);
        QTRY_VERIFY(!here.sync.isRunning());
        const Camera before = *here.store.find(A);
        here.coordinator.remove({A});
        QVERIFY(here.sync.isRunning());
        here.coordinator.undoRemoval();
        QTRY_COMPARE(here.bindingOf(A), Binding::Confirmed);
        QTRY_VERIFY(!here.sync.isRunning());
        QCOMPARE(*here.store.find(A), before);
        QVERIFY(boundToAlice().contains(A));
        QCOMPARE(here.count(Binding::Confirmed), 2);
    }

    // The link went down between the removal and its answer: what the server made of it is not known.
    void undoneAfterACutItIsUploadedAgain()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.coordinator.add({wordy()});
        QTRY_COMPARE(here.count(Binding::Confirmed), 1);
        QTRY_VERIFY(!here.sync.isRunning());
        here.coordinator.remove({A});
        here.session.logOut();
        QTRY_VERIFY(!here.sync.isRunning());
        here.coordinator.undoRemoval();
        QCOMPARE(here.bindingOf(A), Binding::Unconfirmed);
        here.logIn(m_server->port());
        QTRY_COMPARE(here.bindingOf(A), Binding::Confirmed);
        QTRY_VERIFY(!here.sync.isRunning());
        QVERIFY(boundToAlice().contains(A));
    }

    void everyRemovalCanBeUndoneTheLastFirst()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.session.logOut();
        here.coordinator.add({wordy(), camera(B), camera(C)});
        here.coordinator.remove({A});
        here.coordinator.remove({B, C});
        here.coordinator.add({camera(B, QStringLiteral("newer"))});
        QSignalSpy removals(&here.coordinator, &CameraCoordinator::removalsChanged);
        here.coordinator.remove({A}); // is not there
        QCOMPARE(removals.size(), 0);
        here.coordinator.undoRemoval();
        QCOMPARE(removals.takeFirst(), (QVariantList{1, false}));
        QVERIFY(here.store.find(C) && !here.store.find(A));
        QCOMPARE(here.store.find(B)->password, QStringLiteral("newer"));
        here.coordinator.undoRemoval();
        QCOMPARE(here.store.find(A)->note, wordy().note);
        // Another list: nothing of this one is put into it.
        here.coordinator.remove({A});
        here.store.open({QStringLiteral("elsewhere:1"), QStringLiteral("bob")});
        QTRY_COMPARE(removals.last(), (QVariantList{0, false}));
        here.coordinator.undoRemoval();
        QCOMPARE(here.store.cameras().size(), 0);
    }

    void whatOnlyStaysRemovedHereIsBroughtBackWhenAsked()
    {
        serve(protocol::Extensions());
        const QString profile = folder();
        {
            Computer here(profile);
            here.logIn(m_server->port());
            here.coordinator.add({wordy(), camera(B)});
            QTRY_COMPARE(here.count(Binding::Confirmed), 2);
            QTRY_VERIFY(!here.sync.isRunning());
            here.coordinator.remove({A});
            QTRY_VERIFY(!here.sync.isRunning());
        }
        Computer here(profile); // another day
        here.logIn(m_server->port());
        QTRY_VERIFY(!here.sync.isRunning());
        QCOMPARE(here.coordinator.removedCameras().size(), 1);
        QCOMPARE(here.coordinator.removedCameras().constFirst().id, A);
        QVERIFY(here.coordinator.removedCameras().constFirst().password.isEmpty());
        here.coordinator.bringBack({A, B, C});
        QTRY_COMPARE(here.count(Binding::Confirmed), 2);
        QTRY_VERIFY(!here.sync.isRunning());
        QCOMPARE(here.store.find(A)->note, wordy().note);
        QCOMPARE(here.store.find(A)->password, wordy().password);
        QCOMPARE(here.coordinator.removedCameras().size(), 0);
    }

    void whereTheServerCannotBeToldItStaysRemovedHere()
    {
        protocol::Extensions none;
        serve(none);
        Computer here(folder());
        here.logIn(m_server->port());
        here.coordinator.add({camera(A), camera(B)});
        QTRY_COMPARE(here.count(Binding::Confirmed), 2);
        QTRY_VERIFY(!here.sync.isRunning());
        here.coordinator.remove({A});
        QTRY_VERIFY(!here.sync.isRunning());
        QSignalSpy finished(&here.sync, &CameraSync::finished);
        here.coordinator.synchronise();
        QTRY_VERIFY(!finished.isEmpty());
        QCOMPARE(here.bindingOf(A), Binding::Removed);
        QVERIFY(here.store.find(A)); // the row that keeps it away
        QCOMPARE(here.count(Binding::Confirmed), 1);
    }

    void removedByAnotherComputerIsKeptAsMissingAndNotUploadedAgain()
    {
        Computer here(folder());
        Computer there(folder());
        here.logIn(m_server->port());
        here.coordinator.add({camera(A, QStringLiteral("pw"), QStringLiteral("Front door")), camera(B)});
        QTRY_COMPARE(here.count(Binding::Confirmed), 2);
        there.logIn(m_server->port());
        QTRY_COMPARE(there.count(Binding::Confirmed), 2);
        QTRY_VERIFY(!there.sync.isRunning());
        there.coordinator.remove({A});
        QTRY_COMPARE(here.bindingOf(A), Binding::Missing);
        QVERIFY(here.store.find(A));
        QCOMPARE(here.store.find(A)->name, QStringLiteral("Front door"));
        QTRY_VERIFY(!there.store.find(A));
        here.coordinator.uploadAgain({A});
        QTRY_COMPARE(here.bindingOf(A), Binding::Confirmed);
        QTRY_COMPARE(there.bindingOf(A), Binding::Confirmed);
    }

    // One taken off and another added while we were away: the numbers agree, the lists do not.
    void equalNumbersWithDifferentCameras()
    {
        Computer here(folder());
        Computer there(folder());
        here.logIn(m_server->port());
        here.coordinator.add({camera(A), camera(B)});
        QTRY_COMPARE(here.count(Binding::Confirmed), 2);
        QTRY_VERIFY(!here.sync.isRunning());
        QVERIFY(tell({"state", "CAM-B", "true"}));
        here.session.logOut();
        there.logIn(m_server->port());
        QTRY_COMPARE(there.count(Binding::Confirmed), 2);
        QTRY_VERIFY(!there.sync.isRunning());
        there.coordinator.remove({A});
        there.coordinator.add({camera(C)});
        QTRY_VERIFY(!there.store.find(A));
        QTRY_COMPARE(there.bindingOf(C), Binding::Confirmed);
        there.session.logOut();
        here.logIn(m_server->port());
        QTRY_COMPARE(here.bindingOf(A), Binding::Missing);
        QCOMPARE(here.bindingOf(B), Binding::Confirmed);
        QCOMPARE(here.bindingOf(C), Binding::Confirmed);
    }

    void whatTheServerKnowsIsNotDownloadedAgain()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.coordinator.add({camera(A), camera(B)});
        QTRY_COMPARE(here.count(Binding::Confirmed), 2);
        QTRY_VERIFY(!here.sync.isRunning());
        QVERIFY(tell({"state", "CAM-A", "true"}) && tell({"state", "CAM-B", "false"}));
        here.session.logOut();
        QSignalSpy states(&here.session, &Session::cameraStatesChanged);
        QSignalSpy ports(&here.session, &Session::dataPortReturned);
        here.logIn(m_server->port());
        QTRY_COMPARE(states.size(), 1);
        QVERIFY(!here.sync.isRunning());
        // A state that is lost later is no reason either: only what was asked at the login is.
        QVERIFY(tell({"state", "CAM-A", "null"}));
        QTRY_COMPARE(states.size(), 2);
        QVERIFY(!here.sync.isRunning());
        QCOMPARE(ports.size(), 0);
    }

    void removedWhileItIsUploadedStaysAway()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.coordinator.add({camera(A), camera(B)});
        QVERIFY(here.sync.isRunning());
        here.coordinator.remove({A});
        QCOMPARE(here.bindingOf(A), Binding::Removed);
        QTRY_VERIFY(!here.store.find(A));
        QTRY_COMPARE(here.bindingOf(B), Binding::Confirmed);
        QTRY_VERIFY(!here.sync.isRunning());
        QVERIFY(!boundToAlice().contains(A));
        QVERIFY(boundToAlice().contains(B));
    }

    void addedAgainWhileItIsTakenOffIsKept()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.coordinator.add({camera(A)});
        QTRY_COMPARE(here.count(Binding::Confirmed), 1);
        QTRY_VERIFY(!here.sync.isRunning());
        here.coordinator.remove({A});
        QVERIFY(here.sync.isRunning());
        here.coordinator.add({camera(A, QStringLiteral("pw"), QStringLiteral("Front door"))});
        QTRY_COMPARE(here.bindingOf(A), Binding::Confirmed);
        QTRY_VERIFY(!here.sync.isRunning());
        QCOMPARE(here.store.find(A)->name, QStringLiteral("Front door"));
        QVERIFY(boundToAlice().contains(A));
    }

    // The data connection's answer and a push race on two connections: the control connection has the last word.
    void statesOfUploadedCamerasAreAskedFor()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        const auto added = m_server->execute({QStringLiteral("camera"), QStringLiteral("add"), A}, "pw\n");
        QVERIFY2(added.exitCode == 0, qPrintable(added.error));
        QVERIFY(tell({"state", "CAM-A", "true"}));
        QSignalSpy states(&here.session, &Session::cameraStatesChanged);
        here.coordinator.add({camera(A)});
        QTRY_VERIFY(!states.isEmpty());
        const auto batch = states.first().first().value<QList<CameraStateChange>>();
        QCOMPARE(batch, (QList<CameraStateChange>{{A, OnlineState::Online}}));
    }

    void aRefusedCameraKeepsWhatWasTypedAndCanBeCorrected()
    {
        Computer first(folder());
        first.logIn(m_server->port());
        first.coordinator.add({camera(A, QStringLiteral("right"))});
        QTRY_COMPARE(first.count(Binding::Confirmed), 1);
        const auto added = m_server->execute({QStringLiteral("camera"), QStringLiteral("add"), B}, "right\n");
        QVERIFY2(added.exitCode == 0, qPrintable(added.error));

        first.coordinator.add({camera(B, QStringLiteral("wrong"), QStringLiteral("Yard"))});
        QTRY_COMPARE(first.bindingOf(B), Binding::Refused);
        QVERIFY(!first.store.find(B)->refusal.isEmpty());
        QCOMPARE(first.store.find(B)->password, QStringLiteral("wrong"));
        QCOMPARE(first.store.find(B)->name, QStringLiteral("Yard"));
        first.coordinator.changePassword(B, QStringLiteral("right"));
        QTRY_COMPARE(first.bindingOf(B), Binding::Confirmed);
        QVERIFY(first.store.find(B)->refusal.isEmpty());
    }

    void aNameIsOursAndSurvivesDownloads()
    {
        Computer here(folder());
        here.logIn(m_server->port());
        here.coordinator.add({camera(A)});
        QTRY_COMPARE(here.count(Binding::Confirmed), 1);
        here.coordinator.rename(A, QStringLiteral("Loading bay"));
        QTRY_VERIFY(!here.sync.isRunning());
        QSignalSpy finished(&here.sync, &CameraSync::finished);
        here.coordinator.synchronise();
        QTRY_VERIFY(!finished.isEmpty());
        QCOMPARE(here.store.find(A)->name, QStringLiteral("Loading bay"));
    }
};

QTEST_GUILESS_MAIN(tst_CameraCoordinator)
#include "tst_cameracoordinator.moc"
