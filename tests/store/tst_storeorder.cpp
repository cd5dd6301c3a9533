// What is asked of the stores at a wrong time (before they are opened, before the list is there, after the database is
// gone, from within their own signals), and what a key ring can answer.
#include "fakekeyring.h"
#include "store/alarmstore.h"
#include "store/camerastore.h"
#include "store/secretstore.h"
#include "storefixture.h"

#include <QDir>
#include <QFile>

#include <functional>

using namespace watchpost;
using namespace watchpost::test;

namespace {

Camera camera(const char *id, Binding binding = Binding::Unconfirmed)
{
    return {s(id), s("pw"), {}, binding, {}};
}

SyncOutcome refusal(const char *id, const char *reason)
{
    return {s(id), SyncOutcome::Result::Refused, s(reason)};
}

QStringList idsOf(const QList<Camera> &cameras)
{
    QStringList ids;
    for (const Camera &one : cameras)
        ids.append(one.id);
    return ids;
}

// Everything that a camera store can be asked for about the camera "a", with the binding that it then has.
struct Call
{
    const char *name;
    Binding before;
    std::function<void(CameraStore &)> call;
    int expected; // -1: gone
};

QList<Call> calls()
{
    return {
        {"put", Binding::Confirmed, [](CameraStore &store) { store.put({camera("a", Binding::Refused)}); },
         static_cast<int>(Binding::Refused)},
        {"remove", Binding::Confirmed, [](CameraStore &store) { store.remove({s("a")}); }, -1},
        {"confirmed", Binding::Unconfirmed, [](CameraStore &store) { store.markConfirmed({s("a")}); },
         static_cast<int>(Binding::Confirmed)},
        {"refused", Binding::Unconfirmed, [](CameraStore &store) { store.markRefused({refusal("a", "no")}); },
         static_cast<int>(Binding::Refused)},
        {"missing", Binding::Confirmed, [](CameraStore &store) { store.markMissing({s("a")}); },
         static_cast<int>(Binding::Missing)},
        {"downloaded", Binding::Missing, [](CameraStore &store) { store.mergeDownloaded({camera("a")}); },
         static_cast<int>(Binding::Confirmed)},
    };
}

struct Fixture : StoreFixture
{
    std::unique_ptr<CameraStore> store;

    bool start()
    {
        if (!StoreFixture::open())
            return false;
        store = std::make_unique<CameraStore>(database.get());
        return true;
    }
    bool load(const Account &whose = account())
    {
        QSignalSpy loaded(store.get(), &CameraStore::loaded);
        store->open(whose);
        return !loaded.isEmpty() || loaded.wait(5000);
    }
    // What was posted before is done, answers included.
    void settle() const
    {
        QObject context;
        bool passed = false;
        database->read(
            &context, [](QSqlDatabase &) { return QString(); }, [&](const QString &) { passed = true; });
        QTRY_VERIFY(passed);
    }
};

} // namespace

class tst_StoreOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void camerasBeforeOpening();
    void camerasBeforeTheListIsThere_data();
    void camerasBeforeTheListIsThere();
    void camerasThatAreNotThere();
    void removedIsTheLastWord();
    void shownAndHiddenAtOnce();
    void deletedFromASlot_data();
    void deletedFromASlot();
    void leftFromASlot();
    void passwordsOverAFailingDisk();
    void unreadablePasswordsAreNamed();
    void theListComesBackWithTheDisk();
    void databaseGone();
    void leftWhileUnsaved();
    void alarmsBeforeOpening();
    void alarmsThatCannotBeRead_data();
    void alarmsThatCannotBeRead();
    void keyRingAnswers_data();
    void keyRingAnswers();
    void lateKeyRing();
};

void tst_StoreOrder::camerasBeforeOpening()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy put(f.store.get(), &CameraStore::camerasPut);
    QSignalSpy removed(f.store.get(), &CameraStore::camerasRemoved);
    const QList<Call> all = calls();
    for (const Call &each : all)
        each.call(*f.store);
    f.store->readPasswords();
    f.settle();
    QVERIFY(f.store->cameras().isEmpty() && !f.store->isLoaded());
    QCOMPARE(put.size() + removed.size(), 0);
    QVERIFY(f.load());
    QVERIFY(f.store->cameras().isEmpty());
    QVERIFY(!f.store->find(s("a")));
}

void tst_StoreOrder::camerasBeforeTheListIsThere_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    const QList<Call> all = calls();
    for (const Call &each : all)
        QTest::newRow(each.name) << number++;
}

// Asked for while the list is being read: done once it is there, and kept.
void tst_StoreOrder::camerasBeforeTheListIsThere()
{
    QFETCH(int, number);
    const Call what = calls().at(number);
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.load());
    f.store->put({camera("a", what.before)});
    f.settle();
    f.store->close();
    f.store->open(account());
    what.call(*f.store);
    QVERIFY(!f.store->isLoaded());
    QTRY_VERIFY(f.store->isLoaded());
    for (int again = 0; again < 2; ++again) {
        const Camera *found = f.store->find(s("a"));
        QCOMPARE(found ? static_cast<int>(found->binding) : -1, what.expected);
        f.settle();
        QVERIFY(f.load()); // from the disk
    }
}

void tst_StoreOrder::camerasThatAreNotThere()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.load());
    f.store->put({camera("a", Binding::Confirmed)});
    QSignalSpy put(f.store.get(), &CameraStore::camerasPut);
    QSignalSpy removed(f.store.get(), &CameraStore::camerasRemoved);
    f.store->put({});
    f.store->remove({});
    f.store->remove({s("x")});
    f.store->markConfirmed({s("x"), s("a")}); // "a" is that already
    f.store->markRefused({refusal("x", "no")});
    f.store->markMissing({s("x")});
    QCOMPARE(put.size() + removed.size(), 0);
    f.store->markRefused({refusal("a", "no")});
    f.store->markRefused({refusal("a", "no")});
    QCOMPARE(put.size(), 1);
    f.store->markRefused({refusal("a", "another reason")});
    QCOMPARE(put.size(), 2);
    f.store->markMissing({s("a")}); // was never confirmed since
    QCOMPARE(put.size(), 2);
    f.store->remove({s("a"), s("x"), s("a")});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toStringList(), QStringList{s("a")});
}

void tst_StoreOrder::removedIsTheLastWord()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.load());
    f.store->put({camera("a", Binding::Removed)});
    f.store->markConfirmed({s("a")});
    f.store->markRefused({refusal("a", "no")});
    f.store->markMissing({s("a")});
    f.store->mergeDownloaded({camera("a")});
    QCOMPARE(f.store->find(s("a"))->binding, Binding::Removed);
}

void tst_StoreOrder::shownAndHiddenAtOnce()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.load());
    QSignalSpy put(f.store.get(), &CameraStore::camerasPut);
    QSignalSpy removed(f.store.get(), &CameraStore::camerasRemoved);
    f.store->put({camera("a"), camera("b", Binding::Removed)});
    QCOMPARE(put.size(), 1);
    QCOMPARE(idsOf(put.first().first().value<QList<Camera>>()), QStringList{s("a")});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toStringList(), QStringList{s("b")});
}

void tst_StoreOrder::deletedFromASlot_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("put") << 0;
    QTest::newRow("loaded, with calls waiting") << 1;
    QTest::newRow("failed") << 2;
    QTest::newRow("put, with more calls waiting") << 3;
    QTest::newRow("passwords came") << 4;
    QTest::newRow("passwords cannot be read") << 5;
}

void tst_StoreOrder::deletedFromASlot()
{
    QFETCH(int, which);
    Fixture f;
    QVERIFY(f.start());
    CameraStore *store = f.store.get();
    if (which == 0) {
        QVERIFY(f.load());
        connect(store, &CameraStore::camerasPut, this, [&] { delete f.store.release(); });
        store->put({camera("a"), camera("b", Binding::Removed)});
    } else if (which == 1) {
        connect(store, &CameraStore::loaded, this, [&] { delete f.store.release(); });
        store->open(account());
        store->put({camera("a")});
        store->remove({s("a")});
    } else if (which == 3) {
        connect(store, &CameraStore::camerasPut, this, [&] { delete f.store.release(); });
        store->open(account());
        store->put({camera("a")});
        store->remove({s("a")});
    } else if (which >= 4) {
        QVERIFY(f.load());
        Camera unknown = camera("a");
        unknown.passwordUnknown = true;
        store->put({camera("b"), unknown});
        f.settle();
        if (which == 4) { // known on the disk since
            QVERIFY(SqlFile(f.path).run(s("UPDATE camera SET password = 'pw', sealed = NULL")));
            connect(store, &CameraStore::camerasPut, this, [&] { delete f.store.release(); });
        } else {
            connect(store, &CameraStore::failed, this, [&] { delete f.store.release(); });
        }
        store->readPasswords();
    } else {
        QVERIFY(SqlFile(f.path).run(s("INSERT INTO account (server, user) VALUES ('example.org:9250', 'alice')")));
        QVERIFY(SqlFile(f.path).run(s("ALTER TABLE camera RENAME COLUMN refusal TO odd")));
        connect(store, &CameraStore::failed, this, [&] { delete f.store.release(); });
        store->open(account());
    }
    QTRY_VERIFY(!f.store);
    f.settle();
}

// Whoever hears that the list cannot be read may go elsewhere at once: the list of there is read, not an empty one.
void tst_StoreOrder::leftFromASlot()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.load(account("bob")));
    f.store->put({camera("his")});
    f.settle();
    QVERIFY(SqlFile(f.path).run(s("INSERT INTO account (server, user) VALUES ('example.org:9250', 'alice')")));
    QVERIFY(SqlFile(f.path).run(s("ALTER TABLE camera RENAME COLUMN refusal TO odd")));
    QSignalSpy loaded(f.store.get(), &CameraStore::loaded);
    connect(f.store.get(), &CameraStore::failed, this, [&] {
        if (loaded.isEmpty() && SqlFile(f.path).run(s("ALTER TABLE camera RENAME COLUMN odd TO refusal")))
            f.store->open(account("bob"));
    });
    f.store->open(account());
    QVERIFY(loaded.wait(5000));
    f.settle();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(idsOf(f.store->cameras()), QStringList{s("his")});
    f.store->put({camera("new")});
    QVERIFY(f.load(account("bob")));
    QCOMPARE(idsOf(f.store->cameras()), (QStringList{s("his"), s("new")}));
}

// What the disk does not know yet is not undone by what is read from it.
void tst_StoreOrder::passwordsOverAFailingDisk()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.load());
    f.store->put({camera("a"), camera("b")});
    f.settle();
    QSignalSpy failed(f.store.get(), &CameraStore::failed);
    f.database->failNextWrites(1000);
    Camera changed = camera("b");
    changed.password = s("changed");
    f.store->put({changed});
    f.store->remove({s("a")});
    QVERIFY(failed.wait(5000));
    QSignalSpy read(f.store.get(), &CameraStore::passwordsRead);
    f.store->readPasswords();
    QVERIFY(read.wait(5000));
    QCOMPARE(f.store->cameras(), QList<Camera>{changed});
    f.database->failNextWrites(0);
    f.store.reset(); // writes what waits
    f.settle();
    f.store = std::make_unique<CameraStore>(f.database.get());
    QVERIFY(f.load());
    QCOMPARE(f.store->cameras(), QList<Camera>{changed});
}

void tst_StoreOrder::unreadablePasswordsAreNamed()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.load());
    QList<Camera> cameras;
    for (const char *id : {"removed", "c1", "c2", "c3", "c4", "c5", "c6", "c7"}) {
        cameras.append(camera(id, cameras.isEmpty() ? Binding::Removed : Binding::Confirmed));
        cameras.last().passwordUnknown = true;
        cameras.last().password.clear();
    }
    f.store->put(cameras);
    QSignalSpy failed(f.store.get(), &CameraStore::failed);
    f.store->readPasswords();
    QVERIFY(failed.wait(5000));
    const QString text = failed.first().first().toString();
    QVERIFY2(text.contains(s("7 camera")), qPrintable(text));
    QVERIFY2(text.contains(s("c1, c2, c3, c4, c5, …")), qPrintable(text));
    QVERIFY(!text.contains(s("removed")) && !text.contains(s("c6")));
}

// Watched from memory until then; afterwards both lists are one, here and on the disk.
void tst_StoreOrder::theListComesBackWithTheDisk()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.load());
    f.store->put({camera("a", Binding::Confirmed), camera("gone", Binding::Removed), camera("both")});
    f.settle();
    f.store.reset();
    f.database.reset();
    QVERIFY(QFile::rename(f.path, f.path + s(".away")));
    QVERIFY(QDir().mkdir(f.path)); // a folder where the file should be
    QVERIFY(!f.StoreFixture::open());
    f.store = std::make_unique<CameraStore>(f.database.get());
    QSignalSpy failed(f.store.get(), &CameraStore::failed);
    QVERIFY(f.load());
    QCOMPARE(failed.size(), 1);
    f.store->put({camera("new"), camera("both", Binding::Refused)});
    f.store->remove({s("new2")});
    f.store->readPasswords(); // there is nothing to read them from
    QSignalSpy opened(f.database.get(), &Database::opened);
    const auto write = [&] { f.database->write(this, [](QSqlDatabase &) { return QString(); }, {}); };
    write();
    f.settle();
    QCOMPARE(opened.size(), 0);
    QVERIFY(QDir().rmdir(f.path));
    QVERIFY(QFile::rename(f.path + s(".away"), f.path));
    QSignalSpy put(f.store.get(), &CameraStore::camerasPut);
    write();
    QVERIFY(opened.wait(5000));
    QTRY_COMPARE(put.size(), 1);
    QCOMPARE(idsOf(put.first().first().value<QList<Camera>>()), QStringList{s("a")});
    for (int again = 0; again < 2; ++again) {
        QStringList ids = idsOf(f.store->cameras());
        ids.sort();
        QCOMPARE(ids, (QStringList{s("a"), s("both"), s("gone"), s("new")}));
        QCOMPARE(f.store->find(s("both"))->binding, Binding::Refused);
        f.settle();
        QVERIFY(f.load()); // from the disk
    }
    // A file that is opened again while no list is loaded, or that is found anew in vain, changes nothing.
    f.store->close();
    Q_EMIT f.database->opened({true, {}, {}});
    Q_EMIT f.database->opened({});
    f.settle();
    QVERIFY(f.store->cameras().isEmpty() && !f.store->isLoaded());
}

void tst_StoreOrder::databaseGone()
{
    Fixture f;
    QVERIFY(f.start());
    AlarmStore alarms(f.database.get());
    f.database.reset();
    QSignalSpy loaded(f.store.get(), &CameraStore::loaded);
    QSignalSpy alarmsLoaded(&alarms, &AlarmStore::loaded);
    f.store->open(account());
    f.store->put({camera("a")});
    alarms.open(account(), 10);
    alarms.append({anAlarm(1)});
    QCoreApplication::processEvents();
    QCOMPARE(loaded.size() + alarmsLoaded.size(), 0);
}

// Opened again from what waits for the disk, and left once more before that was told.
void tst_StoreOrder::leftWhileUnsaved()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.load());
    f.database->failNextWrites(1);
    QSignalSpy failed(f.store.get(), &CameraStore::failed);
    f.store->put({camera("a")});
    QVERIFY(failed.wait(5000));
    QSignalSpy loaded(f.store.get(), &CameraStore::loaded);
    f.store->open(account());
    f.store->open(account("bob"));
    QVERIFY(loaded.wait(5000));
    QCOMPARE(loaded.size(), 1);
    QVERIFY(f.store->cameras().isEmpty());
}

void tst_StoreOrder::alarmsBeforeOpening()
{
    StoreFixture f;
    QVERIFY(f.open());
    AlarmStore store(f.database.get());
    QSignalSpy saved(&store, &AlarmStore::saved);
    store.append({anAlarm(1)});
    store.beginAfter({s("j1"), 5});
    store.markSeen({1}, 5);
    store.acknowledge({1}, 5);
    QSignalSpy loaded(&store, &AlarmStore::loaded);
    store.open(account(), -1); // none shown
    store.append({});
    store.markSeen({}, 5);
    store.acknowledge({}, 5);
    QVERIFY(loaded.wait(5000));
    QVERIFY(loaded.first().first().value<QList<Alarm>>().isEmpty());
    QCOMPARE(store.cursor(), AlarmCursor());
    QCOMPARE(saved.size(), 0);
    QCOMPARE(SqlFile(f.path).value(s("SELECT count(*) FROM alarm")).toInt(), 0);
}

void tst_StoreOrder::alarmsThatCannotBeRead_data()
{
    QTest::addColumn<int>("then");
    QTest::newRow("go on") << 0;
    QTest::newRow("close") << 1;
    QTest::newRow("delete") << 2;
}

void tst_StoreOrder::alarmsThatCannotBeRead()
{
    QFETCH(int, then);
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(SqlFile(f.path).run(s("INSERT INTO account (server, user) VALUES ('example.org:9250', 'alice')")));
    QVERIFY(SqlFile(f.path).run(s("DROP TABLE alarm_cursor")));
    auto store = std::make_unique<AlarmStore>(f.database.get());
    QSignalSpy loaded(store.get(), &AlarmStore::loaded);
    int failures = 0;
    connect(store.get(), &AlarmStore::failed, this, [&](const QString &error) {
        QVERIFY(!error.isEmpty());
        ++failures;
        if (then == 1)
            store->close();
        else if (then == 2)
            delete store.release();
    });
    store->open(account(), 10);
    QTRY_COMPARE(failures, 1);
    QCOMPARE(loaded.size(), then == 0 ? 1 : 0);
}

void tst_StoreOrder::keyRingAnswers_data()
{
    using O = KeyRing::Outcome;
    QTest::addColumn<O>("outcome");
    QTest::addColumn<bool>("available");
    QTest::addColumn<QString>("told");
    QTest::newRow("works") << O::Ok << true << QString();
    QTest::newRow("nothing there") << O::NotFound << true << QString();
    QTest::newRow("refused") << O::Refused << true << QStringLiteral("Unlock it");
    QTest::newRow("none") << O::Absent << false << QStringLiteral("has no key ring");
    QTest::newRow("silent") << O::TimedOut << false << QStringLiteral("did not answer");
    QTest::newRow("broken") << O::Failed << false << QStringLiteral("said the test");
}

void tst_StoreOrder::keyRingAnswers()
{
    QFETCH(KeyRing::Outcome, outcome);
    QFETCH(bool, available);
    QFETCH(QString, told);
    const auto ring = std::make_shared<FakeKeyRing>();
    ring->mood = outcome;
    SecretStore store(QStringLiteral("Watchpost test"), ring);
    store.setTimeLimitMs(outcome == KeyRing::Outcome::TimedOut ? 20 : 5000);
    QSignalSpy read(&store, &SecretStore::readFinished);
    QSignalSpy written(&store, &SecretStore::writeFinished);
    store.write(s("key"), s("s3cret"));
    QTRY_COMPARE(written.size(), 1);
    store.read(s("key"));
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(store.available(), available);
    QCOMPARE(read.first().at(1).toString(), outcome == KeyRing::Outcome::Ok ? s("s3cret") : QString());
    for (const QString &error : {written.first().at(1).toString(), read.first().at(2).toString()}) {
        QCOMPARE(error.isEmpty(), told.isEmpty());
        QVERIFY2(error.contains(told), qPrintable(error));
    }
    const int before = ring->calls;
    store.remove(s("key"));
    QCOMPARE(ring->calls, before + 1);
    QTRY_VERIFY(store.available() == available);
    QVERIFY(outcome != KeyRing::Outcome::Ok || ring->entries.isEmpty());
}

// An answer that comes after its time was up is nobody's.
void tst_StoreOrder::lateKeyRing()
{
    const auto ring = std::make_shared<FakeKeyRing>();
    ring->delayMs = 60;
    SecretStore store(QStringLiteral("Watchpost test"), ring);
    store.setTimeLimitMs(10);
    QSignalSpy read(&store, &SecretStore::readFinished);
    store.read(s("key"));
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.first().at(3).value<KeyRing::Outcome>(), KeyRing::Outcome::TimedOut);
    store.setTimeLimitMs(5000);
    store.read(s("key"));
    QTRY_COMPARE(read.size(), 2);
    QCOMPARE(read.last().at(3).value<KeyRing::Outcome>(), KeyRing::Outcome::NotFound);
    QVERIFY(store.available());
}

QTEST_GUILESS_MAIN(tst_StoreOrder)
#include "tst_storeorder.moc"
