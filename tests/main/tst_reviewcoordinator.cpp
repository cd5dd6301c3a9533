// What would overwrite or remove waits for the user: two computers, the real session, store and server.
#include "main/reviewcoordinator.h"

#include "main/cameracoordinator.h"
#include "server/server.h"
#include "session/camerasync.h"
#include "session/session.h"
#include "store/camerastore.h"
#include "store/database.h"
#include "store/passwordcipher.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;
using Binding = watchpost::Binding;
using Diff = SyncDifference;

namespace {

// One computer: a profile, a session, the coordinators.
struct Computer
{
    explicit Computer(const QString &folder, bool disk = true)
        : database(folder + QStringLiteral("/watchpost.sqlite"))
        , counts(&review, &ReviewCoordinator::countChanged)
        , problems(&review, &ReviewCoordinator::problem)
        , reports(&review, &ReviewCoordinator::reported)
    {
        if (disk)
            database.open();
        database.cipher()->setKey(QStringLiteral("of this database"), QByteArray(PasswordCipher::kKeyBytes, 'k'));
    }

    void open(quint16 port)
    {
        request.address = {QStringLiteral("127.0.0.1"), port, false};
        request.user = QStringLiteral("alice");
        request.password = QStringLiteral("secret");
        QSignalSpy loaded(&store, &CameraStore::loaded);
        store.open(accountFor(request.address, request.user));
        QTRY_COMPARE(loaded.count(), 1);
    }
    void logIn(quint16 port)
    {
        open(port);
        reports.clear();
        session.logIn(request, {});
        settle();
    }
    void settle() { QTRY_VERIFY(!reports.isEmpty() && !sync.isRunning()); }
    void verify()
    {
        reports.clear();
        coordinator.synchronise();
        settle();
    }
    // The only row that there is; its difference None when there is another number of them.
    SyncRow row()
    {
        const QList<SyncRow> rows = review.rows();
        return rows.size() == 1 ? rows.first() : SyncRow{};
    }
    QList<SyncOutcome> outcomes() const { return reports.constLast().constFirst().value<SyncReport>().outcomes; }
    [[nodiscard]] Camera find(const QString &id) const
    {
        const Camera *camera = store.find(id);
        return camera ? *camera : Camera{};
    }

    LoginRequest request;
    Database database;
    CameraStore store{&database};
    Session session;
    CameraSync sync{&session};
    CameraCoordinator coordinator{&session, &sync, &store};
    ReviewCoordinator review{&sync, &store, &coordinator};
    QSignalSpy counts, problems, reports;
};

Camera camera(const QString &id, const QString &password = QStringLiteral("old"), const QString &name = {})
{
    return {.id = id, .password = password, .name = name, .binding = Binding::Unconfirmed, .refusal = {}};
}

const QString A = QStringLiteral("CAM-A");
const QString B = QStringLiteral("CAM-B");
const QString kOld = QStringLiteral("old");
const QString kNew = QStringLiteral("new");

} // namespace

class tst_ReviewCoordinator : public QObject
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

    void tell(const QStringList &words, const QByteArray &input = {})
    {
        const auto result = m_server->execute(words, input);
        QVERIFY2(result.exitCode == 0, qPrintable(result.error));
    }

    QString boundToAlice()
    {
        return m_server
            ->execute({QStringLiteral("camera"), QStringLiteral("list"), QStringLiteral("--account"),
                       QStringLiteral("alice")})
            .output;
    }

    quint16 port() const { return m_server->port(); }

    // A and B on the server and here; then, while `here` is away, another computer gives A a new password.
    void prepare(Computer &here)
    {
        here.logIn(port());
        here.coordinator.add({camera(A, kOld, QStringLiteral("Front door")), camera(B)});
        QTRY_COMPARE(here.find(B).binding, Binding::Confirmed);
        QTRY_VERIFY(!here.sync.isRunning());
        here.session.logOut();
        changeThere(kNew);
    }

    // The server refuses another password for an ID that it has, so the camera is deleted, and uploaded anew.
    void changeThere(const QString &password)
    {
        tell({QStringLiteral("camera"), QStringLiteral("remove"), A});
        Computer there(folder());
        there.logIn(port());
        there.coordinator.add({camera(A, password)});
        QTRY_COMPARE(there.find(A).binding, Binding::Confirmed);
        QTRY_VERIFY(!there.sync.isRunning());
    }

    // What the numbers do not tell: `here` is made to look.
    void lookAgain(Computer &here)
    {
        here.logIn(port());
        here.verify();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        server::ServerConfig config;
        config.cheapPasswords = true;
        m_server = std::make_unique<server::Server>(config);
        QString error;
        QVERIFY2(m_server->start(&error), qPrintable(error));
        tell({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("alice")}, "secret\n");
    }

    void cleanup()
    {
        m_server.reset();
        m_dir.reset();
    }

    void nothingToOverwriteNoQuestion()
    {
        Computer here(folder());
        here.logIn(port());
        here.coordinator.add({camera(A), camera(B)});
        QTRY_COMPARE(here.find(B).binding, Binding::Confirmed);
        here.settle();
        Computer there(folder());
        there.logIn(port()); // two new ones there: merged, not asked about
        QCOMPARE(there.find(A).password, kOld);
        here.verify();
        QVERIFY(here.counts.isEmpty() && there.counts.isEmpty());
        QCOMPARE(here.review.rows(), QList<SyncRow>());
    }

    void aPasswordChangedThereWaits()
    {
        Computer here(folder());
        prepare(here);
        lookAgain(here);
        QCOMPARE(here.find(A).password, kOld);
        QCOMPARE(here.find(A).binding, Binding::Confirmed);
        QCOMPARE(here.review.count(), 1);
        QCOMPARE(here.counts.last(), QVariantList{1});
        QCOMPARE(here.row(), (SyncRow{A, QStringLiteral("Front door"), Diff::ChangedThere}));
        QVERIFY(here.outcomes().contains(SyncOutcome{A, SyncOutcome::Result::Held, {}}));
        here.verify(); // not a second time, and not forgotten
        QCOMPARE(here.review.count(), 1);
        QCOMPARE(here.counts.size(), 1);
    }

    void takingTheServers()
    {
        Computer here(folder());
        prepare(here);
        lookAgain(here);
        QCOMPARE(here.row().id, A);
        here.review.choose({{A, SyncAction::FollowServer}});
        QCOMPARE(here.find(A).password, kNew);
        QCOMPARE(here.find(A).name, QStringLiteral("Front door"));
        QCOMPARE(here.counts.last(), QVariantList{0});
        here.verify();
        QCOMPARE(here.review.count(), 0);
        QVERIFY(here.outcomes().isEmpty() && here.problems.isEmpty());
    }

    void keepingMineIsNotAskedAgainUntilTheServersChanges()
    {
        const QString profile = folder();
        {
            Computer here(profile);
            prepare(here);
            lookAgain(here);
            QCOMPARE(here.row().id, A);
            here.review.choose({{A, SyncAction::Leave}});
            QCOMPARE(here.review.count(), 0);
            here.verify();
            QCOMPARE(here.review.count(), 0);
            QVERIFY(here.outcomes().isEmpty()); // nothing to tell any more
        }
        Computer here(profile); // another day
        lookAgain(here);
        QCOMPARE(here.find(A).password, kOld);
        QCOMPARE(here.review.count(), 0);
        here.session.logOut();
        changeThere(QStringLiteral("newer"));
        lookAgain(here);
        QCOMPARE(here.review.count(), 1);
        QCOMPARE(here.row().difference, Diff::ChangedThere);
        here.review.choose({{A, SyncAction::FollowServer}});
        QCOMPARE(here.find(A).password, QStringLiteral("newer"));
    }

    // Killed, logged out, or the window closed: the question comes back with the next login, by itself.
    void theQuestionOutlivesTheProgram()
    {
        const QString profile = folder();
        {
            Computer here(profile);
            prepare(here);
            lookAgain(here);
            QCOMPARE(here.review.count(), 1);
        }
        Computer here(profile);
        here.logIn(port()); // the numbers agree: nothing else would make it look
        QCOMPARE(here.review.count(), 1);
        QCOMPARE(here.row().difference, Diff::ChangedThere);
        QCOMPARE(here.find(A).password, kOld);
    }

    void changedOnBothSides()
    {
        Computer here(folder());
        prepare(here);
        here.open(port());
        here.coordinator.changePassword(A, QStringLiteral("typed"));
        here.logIn(port());
        QCOMPARE(here.find(A).binding, Binding::Refused); // the server does not take it
        QCOMPARE(here.row().difference, Diff::ChangedBoth);
        here.review.choose({{A, SyncAction::Leave}});
        here.verify();
        QCOMPARE(here.review.count(), 0);
        QCOMPARE(here.find(A).password, QStringLiteral("typed"));
    }

    void changedHereOnly()
    {
        Computer here(folder());
        here.logIn(port());
        here.coordinator.add({camera(A)});
        QTRY_COMPARE(here.find(A).binding, Binding::Confirmed);
        here.settle();
        here.coordinator.changePassword(A, QStringLiteral("typed"));
        QTRY_COMPARE(here.find(A).binding, Binding::Refused);
        here.settle();
        here.verify();
        QCOMPARE(here.row().difference, Diff::ChangedHere);
        here.review.choose({{A, SyncAction::FollowServer}}); // a slip: the old one again
        QCOMPARE(here.find(A).password, kOld);
        QCOMPARE(here.find(A).binding, Binding::Confirmed);
    }

    void itBecameTheSameAgain()
    {
        Computer here(folder());
        prepare(here);
        lookAgain(here);
        QCOMPARE(here.review.count(), 1);
        here.session.logOut();
        changeThere(kOld);
        here.logIn(port()); // looks by itself, as one waits
        QCOMPARE(here.review.count(), 0);
        QCOMPARE(here.find(A).password, kOld);
        QVERIFY(!here.find(A).mark.review);
    }

    void aMissingCamera_data()
    {
        QTest::addColumn<SyncAction>("action");
        QTest::newRow("keep here") << SyncAction::Leave;
        QTest::newRow("upload again") << SyncAction::FollowHere;
        QTest::newRow("remove here") << SyncAction::FollowServer;
    }
    void aMissingCamera()
    {
        QFETCH(SyncAction, action);
        const QString profile = folder();
        {
            Computer here(profile);
            here.logIn(port());
            here.coordinator.add({camera(A, kOld, QStringLiteral("Front door")), camera(B)});
            QTRY_COMPARE(here.find(B).binding, Binding::Confirmed);
            tell({QStringLiteral("camera"), QStringLiteral("unbind"), A, QStringLiteral("alice")});
            QTRY_COMPARE(here.find(A).binding, Binding::Missing);
            QTRY_COMPARE(here.review.count(), 1);
        }
        Computer here(profile); // the question outlives the program without a synchronisation
        here.open(port());
        QCOMPARE(here.review.count(), 1);
        here.logIn(port());
        QCOMPARE(here.row(), (SyncRow{A, QStringLiteral("Front door"), Diff::GoneThere}));
        here.review.choose({{A, action}});
        QTRY_COMPARE(here.review.count(), 0);
        QTRY_VERIFY(!here.sync.isRunning());
        switch (action) {
        case SyncAction::Leave:
            QCOMPARE(here.find(A).binding, Binding::Missing);
            QVERIFY(!boundToAlice().contains(A));
            break;
        case SyncAction::FollowHere:
            QTRY_COMPARE(here.find(A).binding, Binding::Confirmed);
            QVERIFY(boundToAlice().contains(A));
            break;
        case SyncAction::FollowServer:
            QVERIFY(!here.store.find(A));
            here.coordinator.undoRemoval();
            QCOMPARE(here.find(A).name, QStringLiteral("Front door"));
            QCOMPARE(here.find(A).binding, Binding::Missing);
            QVERIFY(!boundToAlice().contains(A));
            break;
        }
        here.verify();
        QCOMPARE(here.review.count(), 0); // asked once
    }

    void aMissingOneWithoutItsPasswordIsTold()
    {
        Computer here(folder());
        here.logIn(port());
        Camera gone = camera(A, {});
        gone.passwordUnknown = true;
        gone.binding = Binding::Missing;
        gone.mark.review = true;
        here.store.put({gone});
        QCOMPARE(here.review.count(), 1);
        QCOMPARE(here.row().id, A);
        here.review.choose({{A, SyncAction::FollowHere}});
        QCOMPARE(here.problems.size(), 1);
        QCOMPARE(here.review.count(), 1);
        QCOMPARE(here.find(A).binding, Binding::Missing);
    }

    void removedHereWhileAway_data()
    {
        QTest::addColumn<bool>("changed");
        QTest::newRow("as it was") << false;
        QTest::newRow("changed there") << true;
    }
    void removedHereWhileAway()
    {
        QFETCH(bool, changed);
        Computer here(folder());
        prepare(here);
        if (!changed)
            changeThere(kOld);
        here.open(port());
        here.coordinator.remove({A});
        here.logIn(port());
        QTRY_VERIFY(!here.sync.isRunning());
        QCOMPARE(boundToAlice().contains(A), changed); // what was changed there is not removed unseen
        QCOMPARE(here.review.count(), changed ? 1 : 0);
        QCOMPARE(here.store.find(A) != nullptr, changed);
        QVERIFY(boundToAlice().contains(B));
    }

    void removedHereChangedThere_data()
    {
        QTest::addColumn<SyncAction>("action");
        QTest::newRow("leave it there") << SyncAction::Leave;
        QTest::newRow("remove it there") << SyncAction::FollowHere;
        QTest::newRow("bring it back") << SyncAction::FollowServer;
    }
    void removedHereChangedThere()
    {
        QFETCH(SyncAction, action);
        const QString profile = folder();
        {
            Computer here(profile);
            prepare(here);
            here.open(port());
            here.coordinator.remove({A});
            here.logIn(port());
            QCOMPARE(here.row().difference, Diff::RemovedHereChangedThere);
            here.review.choose({{A, action}});
            QCOMPARE(here.review.count(), 0);
            QTRY_VERIFY(!here.sync.isRunning());
            if (action == SyncAction::FollowHere)
                QTRY_VERIFY(!here.store.find(A));
        }
        Computer here(profile);
        here.logIn(port());
        here.verify();
        QCOMPARE(here.review.count(), 0);
        QCOMPARE(boundToAlice().contains(A), action != SyncAction::FollowHere);
        if (action == SyncAction::Leave)
            QCOMPARE(here.find(A).binding, Binding::Removed);
        if (action == SyncAction::FollowServer)
            QCOMPARE(here.find(A).password, kNew);
    }

    // The link goes between the choice and the server's answer: at the next login it is done.
    void removedThereThroughACut()
    {
        Computer here(folder());
        prepare(here);
        here.open(port());
        here.coordinator.remove({A});
        here.logIn(port());
        QCOMPARE(here.row().difference, Diff::RemovedHereChangedThere);
        here.review.choose({{A, SyncAction::FollowHere}});
        here.session.logOut();
        QTRY_VERIFY(!here.sync.isRunning());
        QVERIFY(boundToAlice().contains(A));
        here.logIn(port());
        QTRY_VERIFY(!boundToAlice().contains(A));
        QTRY_VERIFY(!here.store.find(A));
        QCOMPARE(here.review.count(), 0);
    }

    // What the person saw is not what is there any more.
    void changedWhileTheUserWasChoosing()
    {
        Computer here(folder());
        prepare(here);
        lookAgain(here);
        QCOMPARE(here.row().id, A);
        here.coordinator.changePassword(A, QStringLiteral("typed"));
        here.review.choose({{A, SyncAction::FollowServer}, {B, SyncAction::FollowServer}});
        QCOMPARE(here.find(A).password, QStringLiteral("typed"));
        QCOMPARE(here.problems.size(), 1);
        QVERIFY(here.problems.first().first().toString().contains(u'2'));
        QVERIFY(boundToAlice().contains(A));
        here.review.choose({{A, SyncAction::FollowServer}}); // never offered
        QCOMPARE(here.find(A).password, QStringLiteral("typed"));
    }

    void anotherListAsksItsOwn()
    {
        Computer here(folder());
        prepare(here);
        lookAgain(here);
        QCOMPARE(here.review.count(), 1);
        here.store.open({QStringLiteral("elsewhere:1"), QStringLiteral("bob")});
        QTRY_COMPARE(here.review.count(), 0);
        QCOMPARE(here.counts.last(), QVariantList{0});
        QCOMPARE(here.review.rows(), QList<SyncRow>());
    }

    void aHundredThousandDiffer()
    {
        Computer here(folder(), false); // what the person waits for, not what the writer thread does meanwhile
        here.open(port());
        QList<Camera> ours;
        QList<Camera> theirs;
        for (int i = 0; i < 100000; ++i) {
            ours.append(camera(QStringLiteral("cam-%1").arg(i)));
            ours.last().binding = Binding::Confirmed;
            theirs.append(camera(ours.last().id, kNew));
        }
        here.store.put(ours);
        QElapsedTimer timer;
        timer.start();
        qint64 longest = 0;
        for (int i = 0; i < 100000; i += 64) { // as a download brings them
            QElapsedTimer batch;
            batch.start();
            Q_EMIT here.sync.camerasDiffer(theirs.mid(i, 64));
            longest = std::max(longest, batch.elapsed());
        }
        const qint64 taken = timer.restart();
        Q_EMIT here.sync.listRead();
        const QList<SyncRow> rows = here.review.rows();
        QCOMPARE(rows.size(), 100000);
        const qint64 listed = timer.restart();
        QList<SyncChoice> choices;
        for (const SyncRow &row : rows)
            choices.append({row.id, SyncAction::FollowServer});
        here.review.choose(choices);
        const qint64 chosen = timer.elapsed();
        QCOMPARE(here.review.count(), 0);
        QCOMPARE(here.find(QStringLiteral("cam-77777")).password, kNew);
        qInfo("100,000 taken in %lld ms (a batch at most %lld), listed in %lld, chosen in %lld", taken, longest, listed,
              chosen);
        QVERIFY(taken + listed + chosen < 60000); // quadratic would be hours; the figures are above
    }
};

QTEST_GUILESS_MAIN(tst_ReviewCoordinator)
#include "tst_reviewcoordinator.moc"
