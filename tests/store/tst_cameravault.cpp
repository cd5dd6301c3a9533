#include "store/cameravault.h"

#include "store/camerastore.h"
#include "store/fakekeyring.h"
#include "store/passwordcipher.h"
#include "store/storefixture.h"

#include <QDir>
#include <QDirIterator>

using namespace watchpost;
using namespace watchpost::test;
using Outcome = KeyRing::Outcome;

namespace {

const QByteArray kSecret = "CANARY-camera-password";

Camera aCamera(const char *id, Binding binding = Binding::Confirmed)
{
    return {
        .id = s(id), .password = QString::fromLatin1(kSecret) + s(id), .name = {}, .binding = binding, .refusal = {}};
}

// Without what a synchronisation leaves beside the password: tst_camerareview.
QList<Camera> plain(QList<Camera> cameras)
{
    for (Camera &camera : cameras)
        camera.mark = {};
    return cameras;
}

struct Fixture : StoreFixture
{
    std::shared_ptr<FakeKeyRing> ring = std::make_shared<FakeKeyRing>();
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<CameraVault> vault;
    std::unique_ptr<CameraStore> store;
    std::unique_ptr<QSignalSpy> unlocked;
    std::unique_ptr<QSignalSpy> problems;

    ~Fixture() { stop(); }
    void stop()
    {
        store.reset();
        vault.reset();
        secrets.reset();
        database.reset();
    }
    // Opens the list first, as at a login; the key ring is asked by begin().
    bool start()
    {
        stop();
        if (!open())
            return false;
        secrets = std::make_unique<SecretStore>(s("Watchpost test"), ring);
        secrets->setTimeLimitMs(200);
        vault = std::make_unique<CameraVault>(database.get(), secrets.get());
        vault->setRetryDelays(20, 20);
        unlocked = std::make_unique<QSignalSpy>(vault.get(), &CameraVault::unlocked);
        problems = std::make_unique<QSignalSpy>(vault.get(), &CameraVault::problem);
        store = std::make_unique<CameraStore>(database.get());
        QObject::connect(vault.get(), &CameraVault::unlocked, store.get(), &CameraStore::readPasswords);
        QSignalSpy loaded(store.get(), &CameraStore::loaded);
        store->open(account());
        return loaded.wait(10000);
    }
    bool unlock()
    {
        QSignalSpy read(store.get(), &CameraStore::passwordsRead);
        vault->begin();
        return read.wait(10000);
    }
    // What the files of the folder hold of the secret; the database's -wal included.
    int clearFiles() const
    {
        int found = 0;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(kSecret))
                ++found;
        }
        return found;
    }
    QString told() const { return problems->isEmpty() ? QString() : problems->constLast()[0].toString(); }
};

} // namespace

class TestCameraVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealedFromTheStart();
    void clearPasswordsOfAnOlderVersionAreSealedAndWiped();
    void aClearPasswordBesideSealedOnesIsSealed();
    void withoutAKeyRingTheUserIsToldOnce();
    void theListNeverWaitsForTheKeyRing();
    void whileTheKeyIsAway_data();
    void whileTheKeyIsAway();
    void learnedWhileTheKeyIsAway();
    void downloadedWhileTheKeyIsAwayOursComesBack();
    void aLostKeyNamesTheCameras_data();
    void aLostKeyNamesTheCameras();
    void aKeyRingThatForgetsIsNotTrusted_data();
    void aKeyRingThatForgetsIsNotTrusted();
    void whatOthersAskTheKeyRingIsNotOurs();
    void aDiskThatDoesNotTakeTheKey_data();
    void aDiskThatDoesNotTakeTheKey();
    void tracesThatStayAreTold_data();
    void tracesThatStayAreTold();
    void withoutADatabaseNothingIsAsked();
    void toldWhenItCannotBeNoted();
    void aRowMovedElsewhereDoesNotOpen();
};

void TestCameraVault::sealedFromTheStart()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.unlock());
    QCOMPARE(f.vault->state(), CameraVault::State::Unlocked);
    QCOMPARE(f.ring->entries.size(), 1);
    f.store->put({aCamera("a"), aCamera("b", Binding::Unconfirmed)});
    f.store->mergeDownloaded({aCamera("c")});
    QVERIFY(f.start());
    QCOMPARE(f.clearFiles(), 0);
    for (const Camera &camera : f.store->cameras())
        QVERIFY(camera.passwordUnknown && camera.password.isEmpty());
    QVERIFY(f.unlock());
    QCOMPARE(plain(f.store->cameras()),
             (QList<Camera>{aCamera("a"), aCamera("b", Binding::Unconfirmed), aCamera("c")}));
    QVERIFY(f.problems->isEmpty());
    QCOMPARE(f.clearFiles(), 0);
    // A rename keeps it; removing and adding again takes the new one.
    Camera renamed = aCamera("a");
    renamed.name = s("Front");
    f.store->put({renamed});
    QVERIFY(f.start() && f.unlock());
    QCOMPARE(plain({*f.store->find(s("a"))}), QList<Camera>{renamed});
}

void TestCameraVault::clearPasswordsOfAnOlderVersionAreSealedAndWiped()
{
    Fixture f;
    QVERIFY(f.start()); // never asks a key ring: as before there was one
    QList<Camera> many;
    for (int i = 0; i < 300; ++i)
        many.append(aCamera(QByteArray::number(i).constData()));
    f.store->put(many);
    f.store->remove({s("7"), s("8")}); // their pages hold the passwords still
    many.removeIf([](const Camera &camera) { return camera.id == s("7") || camera.id == s("8"); });
    QVERIFY(f.start());
    QVERIFY(f.clearFiles() > 0);
    QVERIFY(f.unlock());
    QCOMPARE(f.clearFiles(), 0); // while the program runs: the log, too
    QVERIFY(f.start() && f.unlock());
    QCOMPARE(plain(f.store->cameras()), many);
    f.stop();
    QCOMPARE(f.clearFiles(), 0);
    QCOMPARE(SqlFile(f.path).value(s("SELECT count(*) FROM camera WHERE password <> ''")).toInt(), 0);
}

void TestCameraVault::aClearPasswordBesideSealedOnesIsSealed()
{
    Fixture f;
    QVERIFY(f.start() && f.unlock());
    f.store->put({aCamera("a"), aCamera("b")});
    f.stop();
    QVERIFY(SqlFile(f.path).run(
        s("UPDATE camera SET sealed = NULL, password = '%1' WHERE id = 'b'").arg(aCamera("b").password)));
    QVERIFY(f.start());
    QVERIFY(f.clearFiles() > 0);
    QVERIFY(f.unlock());
    QCOMPARE(f.clearFiles(), 0);
    QCOMPARE(plain(f.store->cameras()), (QList<Camera>{aCamera("a"), aCamera("b")}));
}

void TestCameraVault::withoutAKeyRingTheUserIsToldOnce()
{
    Fixture f;
    f.ring->mood = Outcome::Absent;
    for (int run = 0; run < 2; ++run) {
        QVERIFY(f.start());
        f.vault->begin();
        QTRY_VERIFY(f.ring->calls > 3 * (run + 1)); // tried again
        QCOMPARE(f.vault->state(), CameraVault::State::NoKeyRing);
        QCOMPARE(f.problems->size(), run == 0 ? 1 : 0);
        if (run == 0) {
            QVERIFY(f.told().contains(QDir::toNativeSeparators(f.path)));
            QVERIFY(f.told().contains(s("Install and start a key ring")));
        }
        f.store->put({aCamera("a")});
    }
    QVERIFY(f.start());
    QCOMPARE(plain(f.store->cameras()), QList<Camera>{aCamera("a")});
#ifdef Q_OS_UNIX // Windows: the folder's access list
    QCOMPARE(QFile::permissions(f.path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
    f.ring->mood = Outcome::Ok; // installed, without a new start
    QVERIFY(f.unlock());
    QCOMPARE(f.clearFiles(), 0);
}

void TestCameraVault::theListNeverWaitsForTheKeyRing()
{
    Fixture f;
    QVERIFY(f.start() && f.unlock());
    f.store->put({aCamera("a")});
    f.ring->mood = Outcome::TimedOut;
    QVERIFY(f.start()); // loaded, before any answer
    f.vault->begin();
    QCOMPARE(f.store->cameras().size(), 1);
    QTRY_COMPARE(f.problems->size(), 1); // its own time limit
    QVERIFY(f.told().contains(s("unlock the key ring")));
    f.ring->mood = Outcome::Ok;
    QTRY_COMPARE(f.unlocked->size(), 1); // without a new start
    QTRY_COMPARE(plain(f.store->cameras()), QList<Camera>{aCamera("a")});
    QCOMPARE(f.problems->size(), 1);
}

void TestCameraVault::whileTheKeyIsAway_data()
{
    QTest::addColumn<int>("mood");
    QTest::newRow("locked or denied") << int(Outcome::Refused);
    QTest::newRow("absent") << int(Outcome::Absent);
    QTest::newRow("silent") << int(Outcome::TimedOut);
    QTest::newRow("broken") << int(Outcome::Failed);
}

void TestCameraVault::whileTheKeyIsAway()
{
    QFETCH(int, mood);
    Fixture f;
    QVERIFY(f.start() && f.unlock());
    f.store->put({aCamera("a"), aCamera("b", Binding::Unconfirmed)});
    f.ring->mood = static_cast<Outcome>(mood);
    QVERIFY(f.start());
    f.vault->begin();
    QTRY_COMPARE(f.problems->size(), 1);
    QCOMPARE(f.vault->state(), CameraVault::State::Away);
    // Changes of everything but the password leave what is sealed as it is.
    Camera renamed = *f.store->find(s("b"));
    QVERIFY(renamed.passwordUnknown);
    renamed.name = s("Back");
    f.store->put({renamed});
    f.store->markRefused({{s("a"), SyncOutcome::Result::Refused, s("no")}});
    f.ring->mood = Outcome::Ok;
    QTRY_COMPARE(f.unlocked->size(), 1);
    QTRY_VERIFY(!f.store->find(s("b"))->passwordUnknown);
    QVERIFY(f.start() && f.unlock());
    QCOMPARE(f.store->find(s("a"))->password, aCamera("a").password);
    QCOMPARE(f.store->find(s("b"))->password, aCamera("b").password);
    QCOMPARE(f.store->find(s("b"))->name, s("Back"));
    QCOMPARE(f.clearFiles(), 0);
}

void TestCameraVault::learnedWhileTheKeyIsAway()
{
    Fixture f;
    QVERIFY(f.start() && f.unlock());
    f.store->put({aCamera("a"), aCamera("b"), aCamera("c")});
    f.ring->mood = Outcome::Refused;
    QVERIFY(f.start());
    f.vault->begin();
    QTRY_COMPARE(f.problems->size(), 1);
    f.store->mergeDownloaded({aCamera("a")});
    QVERIFY(!f.store->find(s("a"))->passwordUnknown);
    Camera typed = aCamera("b", Binding::Unconfirmed);
    typed.password += s("-new");
    f.store->put({typed, aCamera("d", Binding::Unconfirmed)});
    f.store->put({*f.store->find(s("c"))});
    QTest::qWait(50);
    QCOMPARE(f.clearFiles(), 0); // never in clear beside sealed ones
    f.ring->mood = Outcome::Ok;
    QTRY_COMPARE(f.unlocked->size(), 1);
    QTRY_VERIFY(!f.store->find(s("c"))->passwordUnknown);
    QVERIFY(f.start() && f.unlock());
    QCOMPARE(plain(f.store->cameras()),
             (QList<Camera>{aCamera("a"), typed, aCamera("c"), aCamera("d", Binding::Unconfirmed)}));
    QCOMPARE(f.clearFiles(), 0);
}

// The server's password overwrites nothing that is on the disk: with the key ours is back, and the user is to choose.
void TestCameraVault::downloadedWhileTheKeyIsAwayOursComesBack()
{
    Fixture f;
    QVERIFY(f.start() && f.unlock());
    f.store->put({aCamera("a"), aCamera("b")});
    f.ring->mood = Outcome::Refused;
    QVERIFY(f.start());
    f.vault->begin();
    QTRY_COMPARE(f.problems->size(), 1);
    Camera theirs = aCamera("a");
    theirs.password = s("the server's");
    f.store->mergeDownloaded({theirs, aCamera("b")});
    QCOMPARE(f.store->find(s("a"))->password, s("the server's"));
    f.ring->mood = Outcome::Ok;
    QTRY_COMPARE(f.store->find(s("a"))->password, aCamera("a").password);
    QVERIFY(f.store->find(s("a"))->mark.review);
    QVERIFY(!f.store->find(s("b"))->mark.review);
    QCOMPARE(compareCamera(f.store->compare(s("a"), theirs.password)), SyncDifference::ChangedThere);
    QVERIFY(f.start() && f.unlock());
    QCOMPARE(f.store->find(s("a"))->password, aCamera("a").password);
}

void TestCameraVault::aLostKeyNamesTheCameras_data()
{
    QTest::addColumn<bool>("gone");
    QTest::newRow("gone") << true;
    QTest::newRow("another key in its place") << false;
}

void TestCameraVault::aLostKeyNamesTheCameras()
{
    QFETCH(bool, gone);
    Fixture f;
    QVERIFY(f.start() && f.unlock());
    f.store->put({aCamera("front"), aCamera("back")});
    QVERIFY(f.start());
    const QString name = f.ring->entries.firstKey();
    if (gone)
        f.ring->entries.clear();
    else
        f.ring->entries[name] = QString::fromLatin1(PasswordCipher::newKey().toBase64());
    QSignalSpy failed(f.store.get(), &CameraStore::failed);
    QVERIFY(f.unlock());
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(s("front")) && failed[0][0].toString().contains(s("back")));
    QVERIFY(failed[0][0].toString().contains(s("Synchronise")));
    QVERIFY(f.store->find(s("front"))->passwordUnknown);
    f.store->mergeDownloaded({aCamera("front")});
    f.store->put({aCamera("back")});
    QVERIFY(f.start() && f.unlock());
    QCOMPARE(plain(f.store->cameras()), (QList<Camera>{aCamera("front"), aCamera("back")}));
    QCOMPARE(f.clearFiles(), 0);
}

void TestCameraVault::aKeyRingThatForgetsIsNotTrusted_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("keeps nothing") << 0;
    QTest::newRow("keeps something else") << 1;
    QTest::newRow("takes and does not give") << 2;
}

void TestCameraVault::aKeyRingThatForgetsIsNotTrusted()
{
    QFETCH(int, how);
    Fixture f;
    f.ring->forgets = how == 0;
    f.ring->afterWriting = [&f, how] {
        for (QString &entry : f.ring->entries)
            entry = how == 1 ? s("c29tZXRoaW5nIGVsc2U=") : entry;
        if (how == 2)
            f.ring->mood = Outcome::Refused;
    };
    QVERIFY(f.start());
    f.store->put({aCamera("a")});
    f.vault->begin();
    QTRY_COMPARE(f.problems->size(), 1);
    QVERIFY(f.unlocked->isEmpty());
    QVERIFY(f.start());
    QCOMPARE(plain(f.store->cameras()), QList<Camera>{aCamera("a")}); // not sealed with a key that nobody has
}

void TestCameraVault::whatOthersAskTheKeyRingIsNotOurs()
{
    Fixture f;
    QVERIFY(f.start());
    f.ring->delayMs = 20;
    QSignalSpy read(f.secrets.get(), &SecretStore::readFinished);
    f.vault->begin();
    f.vault->begin(); // under way already
    f.secrets->write(s("login"), s("hers"));
    f.secrets->read(s("login"));
    QTRY_COMPARE(f.unlocked->size(), 1);
    QTRY_COMPARE(read.size(), 2); // hers, and the key before it is relied on
    QCOMPARE(f.ring->entries.size(), 2);
    const QString name = f.vault->state() == CameraVault::State::Unlocked ? read.last().first().toString() : QString();
    f.secrets->write(name, s("something else")); // not while it is asked for
    f.secrets->read(name);
    QTRY_COMPARE(read.size(), 3);
    QCOMPARE(f.vault->state(), CameraVault::State::Unlocked);
    QVERIFY(f.problems->isEmpty());
}

void TestCameraVault::aDiskThatDoesNotTakeTheKey_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("the key's row") << "CREATE TRIGGER no BEFORE INSERT ON vault BEGIN SELECT RAISE(ABORT, 'full'); END";
    QTest::newRow("a password") << "CREATE TRIGGER no BEFORE UPDATE ON camera BEGIN SELECT RAISE(ABORT, 'full'); END";
}

// Nothing is half sealed; the user hears of it once, and it is done once the disk takes it.
void TestCameraVault::aDiskThatDoesNotTakeTheKey()
{
    QFETCH(QString, fault);
    Fixture f;
    QVERIFY(f.start());
    f.store->put({aCamera("a"), aCamera("b")});
    QVERIFY(f.start());
    QVERIFY(SqlFile(f.path).run(fault));
    f.vault->begin();
    QTRY_COMPARE(f.problems->size(), 1);
    QVERIFY2(f.told().contains(s("could not be encrypted")), qPrintable(f.told()));
    QCOMPARE(f.vault->state(), CameraVault::State::Away);
    QCOMPARE(SqlFile(f.path).value(s("SELECT count(*) FROM camera WHERE password <> ''")).toInt(), 2);
    QVERIFY(SqlFile(f.path).run(s("DROP TRIGGER no")));
    QTRY_COMPARE(f.unlocked->size(), 1);
    QCOMPARE(f.problems->size(), 1);
    QCOMPARE(f.clearFiles(), 0);
    QCOMPARE(plain(f.store->cameras()), (QList<Camera>{aCamera("a"), aCamera("b")}));
}

void TestCameraVault::tracesThatStayAreTold_data()
{
    QTest::addColumn<bool>("busy");
    QTest::newRow("another program reads") << true;
    QTest::newRow("the disk is full") << false;
}

void TestCameraVault::tracesThatStayAreTold()
{
    QFETCH(bool, busy);
    Fixture f;
    QVERIFY(f.start());
    f.store->put({aCamera("a")});
    QVERIFY(f.start());
    {
        SqlFile other(f.path);
        if (busy) {
            QVERIFY(other.run(s("BEGIN")) && other.run(s("SELECT count(*) FROM camera")));
            f.database->post([](QSqlDatabase &db) { QSqlQuery(db).exec(s("PRAGMA busy_timeout = 50")); });
        } else {
            QVERIFY(other.run(s("CREATE TRIGGER no BEFORE UPDATE ON vault BEGIN SELECT RAISE(ABORT, 'full'); END")));
        }
        QVERIFY(f.unlock()); // the passwords are of use all the same
        QCOMPARE(f.problems->size(), 1);
        QVERIFY2(f.told().contains(s("traces")) && f.told().contains(QDir::toNativeSeparators(f.path)),
                 qPrintable(f.told()));
        QVERIFY2(f.told().contains(busy ? s("another program") : s("full")), qPrintable(f.told()));
        QVERIFY(other.run(busy ? s("COMMIT") : s("DROP TRIGGER no")));
    }
    QVERIFY(f.start() && f.unlock()); // as it was said
    QVERIFY(f.problems->isEmpty());
    QCOMPARE(f.clearFiles(), 0);
    QCOMPARE(SqlFile(f.path).value(s("SELECT wiped FROM vault")).toInt(), 1);
}

// Who opens the database says that it cannot be opened, and begins again when it can.
void TestCameraVault::withoutADatabaseNothingIsAsked()
{
    Fixture f;
    QVERIFY(QDir().mkdir(f.path)); // a folder where the file should be
    QVERIFY(!f.start());
    f.secrets = std::make_unique<SecretStore>(s("Watchpost test"), f.ring);
    f.vault = std::make_unique<CameraVault>(f.database.get(), f.secrets.get());
    QSignalSpy problems(f.vault.get(), &CameraVault::problem);
    QSignalSpy unlocked(f.vault.get(), &CameraVault::unlocked);
    f.vault->begin();
    bool settled = false;
    f.database->read(
        this, [](QSqlDatabase &) { return QString(); }, [&settled](const QString &) { settled = true; });
    QTRY_VERIFY(settled);
    QCOMPARE(f.ring->calls + int(problems.size() + unlocked.size()), 0);
    QVERIFY(QDir().rmdir(f.path));
    f.database->open();
    f.vault->begin();
    QTRY_COMPARE(unlocked.size(), 1);
    QCOMPARE(problems.size(), 0);
}

// Better twice than never.
void TestCameraVault::toldWhenItCannotBeNoted()
{
    Fixture f;
    f.ring->mood = Outcome::Absent;
    for (int run = 0; run < 2; ++run) {
        QVERIFY(f.start());
        if (run == 0)
            QVERIFY(SqlFile(f.path).run(s("CREATE TRIGGER no BEFORE INSERT ON told"
                                          " BEGIN SELECT RAISE(ABORT, 'full'); END")));
        f.vault->begin();
        QTRY_COMPARE(f.problems->size(), 1);
        QVERIFY(f.told().contains(s("Install and start a key ring")));
    }
}

void TestCameraVault::aRowMovedElsewhereDoesNotOpen()
{
    PasswordCipher cipher;
    const QByteArray key = PasswordCipher::newKey();
    QVERIFY(!cipher.seal(account(), s("a"), s("x")));
    cipher.setKey(s("db"), key.left(31)); // not a key
    QVERIFY(!cipher.hasKeyFor(s("db")));
    QVERIFY(!cipher.seal(account(), s("a"), s("x")));
    cipher.setKey(s("db"), key);
    QVERIFY(cipher.hasKeyFor(s("db")) && !cipher.hasKeyFor(s("other db")));
    const QString marked = s("\xEF\xBB\xBFpass");
    QCOMPARE(cipher.open(account(), s("a"), *cipher.seal(account(), s("a"), QChar(0xFEFF) + marked)),
             std::optional<QString>(QChar(0xFEFF) + marked));
    const QByteArray sealed = *cipher.seal(account(), s("a"), s("pass\xEF\xBB\xBF"));
    QCOMPARE(cipher.open(account(), s("a"), sealed), std::optional(s("pass\xEF\xBB\xBF")));
    QVERIFY(sealed != *cipher.seal(account(), s("a"), s("pass\xEF\xBB\xBF")));
    QVERIFY(!cipher.open(account(), s("b"), sealed));
    QVERIFY(!cipher.open(account("bob"), s("a"), sealed));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY(!cipher.open(account(), s("a"), changed));
        QVERIFY(!cipher.open(account(), s("a"), sealed.left(i)));
    }
    cipher.setKey(s("other db"), key);
    QVERIFY(!cipher.open(account(), s("a"), sealed));
}

QTEST_GUILESS_MAIN(TestCameraVault)
#include "tst_cameravault.moc"
