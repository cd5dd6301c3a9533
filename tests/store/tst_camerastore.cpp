#include "store/camerastore.h"

#include "store/storefixture.h"
#include "support/thinned.h"

using namespace watchpost;
using namespace watchpost::test;

namespace {

Camera camera(const QString &id, Binding binding = Binding::Unconfirmed, const QString &name = {})
{
    return {.id = id, .password = u"pw of " + id, .name = name, .binding = binding, .refusal = {}};
}

QStringList ids(const QList<Camera> &cameras)
{
    QStringList result;
    for (const Camera &camera : cameras)
        result.append(camera.id);
    return result;
}

struct Fixture : StoreFixture
{
    std::unique_ptr<CameraStore> store;

    bool start(const Account &who = account())
    {
        if (!StoreFixture::open())
            return false;
        store = std::make_unique<CameraStore>(database.get());
        return load(who);
    }
    bool load(const Account &who)
    {
        QSignalSpy loaded(store.get(), &CameraStore::loaded);
        store->open(who);
        return !loaded.isEmpty() || loaded.wait(20000);
    }
    bool restart(const Account &who = account())
    {
        store.reset();
        database.reset();
        return start(who);
    }
};

} // namespace

class TestCameraStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsCamerasInTheOrderOfAdding();
    void keepsEveryAwkwardCharacter();
    void removesRows();
    void everyAccountHasItsOwn();
    void marks_data();
    void marks();
    void aDownloadKeepsNamesAndWhatTheUserDid_data();
    void aDownloadKeepsNamesAndWhatTheUserDid();
    void whatTheUserSaysIsKept();
    void anUnchangedDownloadTellsNothing();
    void removedOnesAreAnnouncedAsRemoved();
    void changesBeforeLoadingAreKept();
    void leavingAnAccountBeforeItIsLoaded();
    void aStaleListIsNotAnnounced();
    void anAccountLeftWithUnsavedChanges();
    void aFailedWriteIsToldAndTriedAgain();
    void worksInMemoryWithoutADatabase();
    void anUnreadableListIsNotOverwritten();
    void holdsAHundredThousand();
};

void TestCameraStore::keepsCamerasInTheOrderOfAdding()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.store->isLoaded());
    QCOMPARE(f.store->cameras().size(), 0);
    QSignalSpy put(f.store.get(), &CameraStore::camerasPut);
    f.store->put({camera(s("z")), camera(s("a"))});
    f.store->put({camera(s("m")), camera(s("z"), Binding::Confirmed, s("Zed"))});
    QCOMPARE(put.size(), 2);
    QCOMPARE(ids(f.store->cameras()), (QStringList{s("z"), s("a"), s("m")}));
    QCOMPARE(f.store->find(s("z"))->name, s("Zed"));
    QCOMPARE(f.store->find(s("nope")), nullptr);
    const QList<Camera> before = f.store->cameras();
    QVERIFY(f.restart());
    QCOMPARE(f.store->cameras(), before);
    QCOMPARE(f.store->find(s("z"))->password, s("pw of z"));
}

void TestCameraStore::keepsEveryAwkwardCharacter()
{
    Fixture f;
    QVERIFY(f.start());
    QList<Camera> awkward;
    for (const char *text :
         {"a|b;c:d%e", "AA:BB:CC:DD", "line\nfeed\ttab", "'; DROP TABLE camera; --", "\xF0\x9F\x93\xB7\xE2\x80\x8D",
          "case", "CASE", " padded ", "%%_?1$x", "\xE5\xA4\xA7\xE9\x97\xA8"}) {
        Camera c = camera(s(text), Binding::Refused, u"name " + s(text));
        c.refusal = s(text);
        awkward.append(c);
    }
    f.store->put(awkward);
    QVERIFY(f.restart());
    QCOMPARE(f.store->cameras(), awkward);
}

void TestCameraStore::removesRows()
{
    Fixture f;
    QVERIFY(f.start());
    f.store->put({camera(s("a")), camera(s("b")), camera(s("c"))});
    QSignalSpy removed(f.store.get(), &CameraStore::camerasRemoved);
    f.store->remove({s("b"), s("b"), s("nope")});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].toStringList(), QStringList{s("b")});
    f.store->remove({s("nope")});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(f.store->find(s("c"))->id, s("c"));
    f.store->put({camera(s("b"))}); // added anew: at the end
    QVERIFY(f.restart());
    QCOMPARE(ids(f.store->cameras()), (QStringList{s("a"), s("c"), s("b")}));
}

void TestCameraStore::everyAccountHasItsOwn()
{
    Fixture f;
    QVERIFY(f.start());
    f.store->put({camera(s("a"), Binding::Confirmed)});
    QVERIFY(f.load(account("bob")));
    QCOMPARE(f.store->cameras().size(), 0);
    f.store->put({camera(s("a")), camera(s("b"))});
    f.store->remove({s("b")});
    QVERIFY(f.load({s("other.org:9250"), s("alice")}));
    QCOMPARE(f.store->cameras().size(), 0);
    QVERIFY(f.restart());
    QCOMPARE(f.store->cameras(), (QList<Camera>{camera(s("a"), Binding::Confirmed)}));
    f.store->close();
    QVERIFY(!f.store->isLoaded());
    QCOMPARE(f.store->cameras().size(), 0);
    f.store->put({camera(s("lost"))}); // no account, no place
    QCOMPARE(f.store->cameras().size(), 0);
}

void TestCameraStore::marks_data()
{
    QTest::addColumn<Binding>("before");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<Binding>("after");
    QTest::newRow("uploaded") << Binding::Unconfirmed << s("confirmed") << Binding::Confirmed;
    QTest::newRow("uploaded at last") << Binding::Refused << s("confirmed") << Binding::Confirmed;
    QTest::newRow("found again") << Binding::Missing << s("confirmed") << Binding::Confirmed;
    QTest::newRow("removed meanwhile") << Binding::Removed << s("confirmed") << Binding::Removed;
    QTest::newRow("refused") << Binding::Unconfirmed << s("refused") << Binding::Refused;
    QTest::newRow("refused, removed meanwhile") << Binding::Removed << s("refused") << Binding::Removed;
    QTest::newRow("gone") << Binding::Confirmed << s("missing") << Binding::Missing;
    QTest::newRow("was never there") << Binding::Unconfirmed << s("missing") << Binding::Unconfirmed;
    QTest::newRow("gone, but to be removed") << Binding::Removed << s("missing") << Binding::Removed;
}

void TestCameraStore::marks()
{
    QFETCH(Binding, before);
    QFETCH(QString, mark);
    QFETCH(Binding, after);
    Fixture f;
    QVERIFY(f.start());
    Camera c = camera(s("a"), before, s("Name"));
    c.refusal = before == Binding::Refused ? s("old reason") : QString();
    f.store->put({c});
    QSignalSpy put(f.store.get(), &CameraStore::camerasPut);
    if (mark == s("confirmed"))
        f.store->markConfirmed({s("a"), s("unheard of")});
    else if (mark == s("missing"))
        f.store->markMissing({s("a"), s("unheard of")});
    else
        f.store->markRefused({{s("a"), SyncOutcome::Result::Refused, s("wrong password")},
                              {s("unheard of"), SyncOutcome::Result::Refused, s("x")}});
    QCOMPARE(put.size(), before == after ? 0 : 1);
    QVERIFY(f.restart());
    QCOMPARE(f.store->cameras().size(), 1);
    const Camera &now = *f.store->find(s("a"));
    QCOMPARE(now.binding, after);
    QCOMPARE(now.name, s("Name"));
    QCOMPARE(now.refusal, after == Binding::Refused ? s("wrong password") : QString());
}

void TestCameraStore::aDownloadKeepsNamesAndWhatTheUserDid_data()
{
    QTest::addColumn<Binding>("before");
    QTest::addColumn<bool>("taken");
    QTest::newRow("confirmed") << Binding::Confirmed << true;
    QTest::newRow("missing") << Binding::Missing << true;
    QTest::newRow("unconfirmed") << Binding::Unconfirmed << false;
    QTest::newRow("refused") << Binding::Refused << false;
    QTest::newRow("removed") << Binding::Removed << false;
}

void TestCameraStore::aDownloadKeepsNamesAndWhatTheUserDid()
{
    QFETCH(Binding, before);
    QFETCH(bool, taken);
    Fixture f;
    QVERIFY(f.start());
    f.store->put({camera(s("a"), before, s("Name"))});
    Camera downloaded = camera(s("a"), Binding::Confirmed);
    downloaded.password = s("server's");
    QSignalSpy put(f.store.get(), &CameraStore::camerasPut);
    f.store->mergeDownloaded({downloaded, camera(s("new"), Binding::Confirmed)});
    QCOMPARE(put.size(), 1);
    QVERIFY(f.restart());
    QCOMPARE(ids(f.store->cameras()), (QStringList{s("a"), s("new")}));
    QCOMPARE(f.store->find(s("new"))->binding, Binding::Confirmed);
    const Camera &now = *f.store->find(s("a"));
    QCOMPARE(now.name, s("Name"));
    QCOMPARE(now.password, s("pw of a")); // another one is not overwritten
    QCOMPARE(now.mark.review, taken);
    QCOMPARE(now.binding, taken ? Binding::Confirmed : before);
}

void TestCameraStore::whatTheUserSaysIsKept()
{
    Fixture f;
    QVERIFY(f.start());
    Camera said = camera(s("a"), Binding::Confirmed, s("Gate"));
    said.group = s("Site/Floor");
    said.tags = {s("outdoor"), s("a, b")};
    said.note = s("two\nlines");
    said.favourite = true;
    said.disabled = true;
    said.holdDown = 5;
    said.holdUp = 0;
    said.offlineAfter = 600;
    f.store->put({said});
    QVERIFY(f.restart());
    QCOMPARE(*f.store->find(s("a")), said);

    // Neither a download nor a confirmation knows anything of it.
    Camera downloaded = camera(s("a"), Binding::Confirmed);
    downloaded.password = s("server's");
    f.store->takeTheirs({downloaded});
    f.store->mergeDownloaded({downloaded});
    f.store->markMissing({s("a")});
    f.store->markConfirmed({s("a")});
    said.password = s("server's");
    said.mark = f.store->find(s("a"))->mark;
    QCOMPARE(*f.store->find(s("a")), said);
    QVERIFY(f.restart());
    said.mark = {}; // without a key nothing of it is written
    QCOMPARE(*f.store->find(s("a")), said);
    said.tags.clear();
    said.favourite = said.disabled = false;
    said.holdDown = said.holdUp = said.offlineAfter = -1;
    f.store->put({said});
    QVERIFY(f.restart());
    QCOMPARE(*f.store->find(s("a")), said);
}

void TestCameraStore::anUnchangedDownloadTellsNothing()
{
    Fixture f;
    QVERIFY(f.start());
    f.store->put({camera(s("a"), Binding::Confirmed, s("Name"))});
    QSignalSpy put(f.store.get(), &CameraStore::camerasPut);
    f.store->mergeDownloaded({camera(s("a"), Binding::Confirmed)});
    f.store->markConfirmed({s("a")});
    QCOMPARE(put.size(), 0);
}

void TestCameraStore::removedOnesAreAnnouncedAsRemoved()
{
    Fixture f;
    QVERIFY(f.start());
    f.store->put({camera(s("a")), camera(s("b"))});
    QSignalSpy put(f.store.get(), &CameraStore::camerasPut);
    QSignalSpy removed(f.store.get(), &CameraStore::camerasRemoved);
    f.store->put({camera(s("a"), Binding::Removed)});
    QCOMPARE(put.size(), 0);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(f.store->cameras().size(), 2); // still told to the server
    QVERIFY(f.restart());
    QCOMPARE(f.store->find(s("a"))->binding, Binding::Removed);
}

void TestCameraStore::changesBeforeLoadingAreKept()
{
    Fixture f;
    QVERIFY(f.start());
    f.store->put({camera(s("a"), Binding::Confirmed, s("Old")), camera(s("b"), Binding::Confirmed)});
    f.store.reset();
    f.store = std::make_unique<CameraStore>(f.database.get());
    QSignalSpy loaded(f.store.get(), &CameraStore::loaded);
    f.store->open(account());
    QVERIFY(!f.store->isLoaded());
    f.store->put({camera(s("new"))});
    f.store->markMissing({s("a")});
    f.store->remove({s("b")});
    QVERIFY(loaded.wait(5000));
    QCOMPARE(ids(f.store->cameras()), (QStringList{s("a"), s("new")}));
    QCOMPARE(f.store->find(s("a"))->binding, Binding::Missing);
    QVERIFY(f.restart());
    QCOMPARE(ids(f.store->cameras()), (QStringList{s("a"), s("new")}));
    QCOMPARE(f.store->find(s("a"))->binding, Binding::Missing);
    QCOMPARE(f.store->find(s("a"))->name, s("Old"));
}

void TestCameraStore::leavingAnAccountBeforeItIsLoaded()
{
    Fixture f;
    QVERIFY(f.start(account("bob")));
    f.store->open(account());
    f.store->put({camera(s("typed in haste"))});
    QVERIFY(f.load(account("bob")));
    QCOMPARE(f.store->cameras().size(), 0);
    QVERIFY(f.restart());
    QCOMPARE(ids(f.store->cameras()), QStringList{s("typed in haste")});
}

void TestCameraStore::aStaleListIsNotAnnounced()
{
    Fixture f;
    QVERIFY(f.start());
    f.store->put({camera(s("alice's"))});
    f.store->close();
    QSignalSpy loaded(f.store.get(), &CameraStore::loaded);
    f.store->open(account());
    f.store->open(account("bob"));
    QVERIFY(loaded.wait(5000));
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(f.store->cameras().size(), 0);
    f.store->open(account());
    f.store->close();
    QObject context;
    bool passed = false;
    f.database->read(
        &context, [](QSqlDatabase &) { return QString(); }, [&](const QString &) { passed = true; });
    QTRY_VERIFY(passed);
    QCOMPARE(loaded.size(), 1);
    QVERIFY(!f.store->isLoaded());
}

void TestCameraStore::anAccountLeftWithUnsavedChanges()
{
    Fixture f;
    QVERIFY(f.start());
    f.database->failNextWrites(1);
    QSignalSpy failed(f.store.get(), &CameraStore::failed);
    f.store->put({camera(s("a"))});
    QVERIFY(failed.wait(5000));
    QVERIFY(f.load(account("bob")));
    QVERIFY(f.load(account()));
    QCOMPARE(ids(f.store->cameras()), QStringList{s("a")}); // not on the disk, and yet not forgotten
    QVERIFY(f.restart());
    QCOMPARE(ids(f.store->cameras()), QStringList{s("a")});
}

void TestCameraStore::aFailedWriteIsToldAndTriedAgain()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy failed(f.store.get(), &CameraStore::failed);
    QVERIFY(SqlFile(f.path).run(
        s("CREATE TRIGGER full BEFORE INSERT ON camera BEGIN SELECT RAISE(ABORT, 'disk full'); END")));
    f.store->put({camera(s("a"))});
    f.store->put({camera(s("b"))});
    f.store->remove({s("a")});
    QVERIFY(failed.wait(5000));
    QVERIFY(failed[0][0].toString().contains(s("disk full")));
    QCOMPARE(ids(f.store->cameras()), QStringList{s("b")}); // stays in memory
    QVERIFY(SqlFile(f.path).run(s("DROP TRIGGER full")));
    QTRY_COMPARE(SqlFile(f.path).value(s("SELECT group_concat(id) FROM camera")).toString(), s("b"));
    QVERIFY(f.restart());
    QCOMPARE(ids(f.store->cameras()), QStringList{s("b")});
}

void TestCameraStore::worksInMemoryWithoutADatabase()
{
    Fixture f;
    QFile file(f.folder.filePath(s("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    f.path = f.folder.filePath(s("file/db"));
    QVERIFY(!f.StoreFixture::open());
    f.store = std::make_unique<CameraStore>(f.database.get());
    QSignalSpy failed(f.store.get(), &CameraStore::failed);
    QVERIFY(f.load(account()));
    QCOMPARE(failed.size(), 1);
    f.store->put({camera(s("a"))});
    f.store->markConfirmed({s("a")});
    QCOMPARE(f.store->find(s("a"))->binding, Binding::Confirmed);
}

void TestCameraStore::anUnreadableListIsNotOverwritten()
{
    Fixture f;
    QVERIFY(f.start());
    f.store->put({camera(s("a"), Binding::Confirmed, s("Precious name"))});
    QVERIFY(f.load(account("bob")));
    QVERIFY(SqlFile(f.path).run(s("ALTER TABLE camera RENAME COLUMN refusal TO odd")));
    QSignalSpy failed(f.store.get(), &CameraStore::failed);
    QVERIFY(f.load(account()));
    QCOMPARE(failed.size(), 1);
    f.store->mergeDownloaded({camera(s("a"), Binding::Confirmed)});
    f.store->remove({s("a")});
    QVERIFY(SqlFile(f.path).run(s("ALTER TABLE camera RENAME COLUMN odd TO refusal")));
    QVERIFY(f.restart());
    QCOMPARE(f.store->find(s("a"))->name, s("Precious name"));
}

void TestCameraStore::holdsAHundredThousand()
{
    Fixture f;
    QVERIFY(f.start());
    QList<Camera> many;
    for (int i = 0; i < 100000; ++i)
        many.append(camera(QStringLiteral("cam-%1").arg(i), Binding::Confirmed, QStringLiteral("Camera %1").arg(i)));
    QElapsedTimer timer;
    timer.start();
    f.store->put(many);
    QVERIFY2(timer.elapsed() < 1500 || speedSaysNothing(),
             qPrintable(QString::number(timer.elapsed()))); // the caller does not wait
    QStringList confirmed;
    for (int i = 0; i < 100000; i += 2)
        confirmed.append(QStringLiteral("cam-%1").arg(i));
    f.store->markMissing(confirmed);
    QVERIFY(f.restart());
    QCOMPARE(f.store->cameras().size(), 100000);
    QCOMPARE(f.store->find(s("cam-99998"))->binding, Binding::Missing);
    QCOMPARE(f.store->find(s("cam-99999"))->binding, Binding::Confirmed);
    QCOMPARE(f.store->cameras().at(54321).id, s("cam-54321"));
    qInfo("put, marked and loaded again in %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(TestCameraStore)
#include "tst_camerastore.moc"
