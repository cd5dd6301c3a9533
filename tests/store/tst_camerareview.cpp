// What a synchronisation leaves of a password, and what a choice makes of a camera.
#include "store/camerastore.h"
#include "store/passwordcipher.h"
#include "store/storefixture.h"

using namespace watchpost;
using namespace watchpost::test;

namespace {

Camera camera(const char *id, Binding binding = Binding::Confirmed, const QString &password = s("ours"))
{
    return {.id = s(id), .password = password, .name = s("Name"), .binding = binding, .refusal = {}};
}

const QByteArray kKey(PasswordCipher::kKeyBytes, 'k');

struct Fixture : StoreFixture
{
    std::unique_ptr<CameraStore> store;

    bool start(const QByteArray &key = kKey, bool wait = true)
    {
        store.reset();
        database.reset();
        if (!StoreFixture::open())
            return false;
        if (!key.isEmpty())
            database->cipher()->setKey(s("this database"), key);
        store = std::make_unique<CameraStore>(database.get());
        QSignalSpy loaded(store.get(), &CameraStore::loaded);
        store->open(account());
        return !wait || !loaded.isEmpty() || loaded.wait(10000);
    }
    const Camera &a() const { return *store->find(s("a")); }
    SyncDifference against(const QString &theirs) const { return compareCamera(store->compare(s("a"), theirs)); }
};

} // namespace

class TestCameraReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digests()
    {
        PasswordCipher cipher;
        const auto digest = [&cipher](const char *user, const char *id, const char *password) {
            return cipher.digest(account(user), s(id), s(password));
        };
        const QByteArray passing = digest("alice", "a", "ours");
        QVERIFY(cipher.isPassing(passing));
        QVERIFY(!passing.contains("ours"));
        cipher.setKey(s("x"), kKey);
        const QByteArray one = digest("alice", "a", "ours");
        QVERIFY(!cipher.isPassing(one));
        QCOMPARE(one, digest("alice", "a", "ours"));
        QCOMPARE(PasswordCipher::likeness(one, digest("alice", "a", "ours")), Likeness::Same);
        QCOMPARE(PasswordCipher::likeness(one, digest("alice", "a", "theirs")), Likeness::Differs);
        QCOMPARE(PasswordCipher::likeness(one, digest("alice", "b", "ours")), Likeness::Differs);
        QCOMPARE(PasswordCipher::likeness(one, digest("bob", "a", "ours")), Likeness::Differs);
        QCOMPARE(PasswordCipher::likeness(one, passing), Likeness::Unknown);
        QCOMPARE(PasswordCipher::likeness({}, {}), Likeness::Unknown);
        QCOMPARE(PasswordCipher::likeness(one, one.chopped(1)), Likeness::Unknown);
        cipher.setKey(s("x"), QByteArray(PasswordCipher::kKeyBytes, 'l'));
        QCOMPARE(PasswordCipher::likeness(one, digest("alice", "a", "ours")), Likeness::Unknown);
        PasswordCipher again;
        again.setKey(s("x"), kKey);
        QCOMPARE(again.digest(account(), s("a"), s("ours")), one);
    }

    void theLastSynchronisationOutlivesTheProgram()
    {
        Fixture f;
        QVERIFY(f.start());
        f.store->put({camera("a", Binding::Unconfirmed)});
        QCOMPARE(f.against(s("theirs")), SyncDifference::Changed); // never synchronised
        f.store->markConfirmed({s("a")});
        QCOMPARE(f.against(s("theirs")), SyncDifference::ChangedThere);
        QCOMPARE(f.against(s("ours")), SyncDifference::None);
        Camera typed = f.a();
        typed.binding = Binding::Unconfirmed;
        typed.password = s("typed");
        f.store->put({typed});
        QVERIFY(f.start());
        QCOMPARE(f.against(s("ours")), SyncDifference::ChangedHere);
        QCOMPARE(f.against(s("theirs")), SyncDifference::ChangedBoth);
        QCOMPARE(f.against(s("typed")), SyncDifference::None);
        // Another key: what was, is not known.
        QVERIFY(f.start(QByteArray(PasswordCipher::kKeyBytes, 'l')));
        QCOMPARE(f.against(s("ours")), SyncDifference::Changed);
        QCOMPARE(compareCamera(f.store->compare(s("a"), {})), SyncDifference::AddedHere);
        QCOMPARE(compareCamera(f.store->compare(s("b"), s("x"))), SyncDifference::AddedThere);
    }

    // What nothing can be compared with later is not written, and neither is a password's digest without a key.
    void withoutAKeyItLastsForThisRun()
    {
        Fixture f;
        QVERIFY(f.start({}));
        f.store->put({camera("a", Binding::Unconfirmed)});
        f.store->markConfirmed({s("a")});
        QCOMPARE(f.against(s("theirs")), SyncDifference::ChangedThere);
        f.store->keepOurs({camera("a", Binding::Confirmed, s("theirs"))});
        QVERIFY(f.start({}));
        QCOMPARE(f.against(s("theirs")), SyncDifference::Changed);
        QVERIFY(f.a().mark == SyncMark());
        QVERIFY(SqlFile(f.path).value(s("SELECT last_digest FROM camera")).isNull());
        QVERIFY(SqlFile(f.path).value(s("SELECT kept_digest FROM camera")).isNull());
    }

    // A list of an older version: confirmed means that both sides had this password.
    void aConfirmedOneOfAnOlderVersion()
    {
        Fixture f;
        QVERIFY(f.start());
        f.store->put({camera("a"), camera("b", Binding::Unconfirmed)});
        QVERIFY(f.start());
        QCOMPARE(f.against(s("theirs")), SyncDifference::ChangedThere);
        QVERIFY(f.store->find(s("b"))->mark.last.isEmpty());
    }

    void beforeTheListIsReadAChoiceWaits()
    {
        Fixture f;
        QVERIFY(f.start());
        f.store->put({camera("a"), camera("b"), camera("c"), camera("d")});
        QVERIFY(f.start(kKey, false));
        QVERIFY(!f.store->isLoaded());
        const auto theirs = [](const char *id) { return camera(id, Binding::Confirmed, s("theirs")); };
        f.store->noteDiffering({theirs("a"), theirs("d")});
        f.store->keepOurs({theirs("b")});
        f.store->takeTheirs({theirs("c")});
        f.store->endReview({s("d"), s("gone")});
        QTRY_VERIFY(f.store->isLoaded());
        QVERIFY(f.a().mark.review);
        QVERIFY(f.store->isKept(s("b"), s("theirs")));
        QVERIFY(!f.store->isKept(s("b"), s("another")));
        QVERIFY(!f.store->isKept(s("gone"), s("theirs")));
        QCOMPARE(f.store->find(s("c"))->password, s("theirs"));
        QVERIFY(!f.store->find(s("d"))->mark.review);

        // Of an account that was left, nothing is chosen any more.
        f.store->close();
        f.store->noteDiffering({theirs("b")});
        f.store->keepOurs({theirs("a")});
        f.store->takeTheirs({theirs("a")});
        f.store->endReview({s("a")});
        QVERIFY(f.start());
        QCOMPARE(f.a().password, s("ours"));
        QVERIFY(!f.store->isKept(s("a"), s("theirs")));
        QCOMPARE(f.store->find(s("c"))->password, s("theirs"));
    }

    void aDownloadHoldsBack_data()
    {
        QTest::addColumn<Binding>("before");
        QTest::newRow("confirmed") << Binding::Confirmed;
        QTest::newRow("missing") << Binding::Missing;
    }
    void aDownloadHoldsBack()
    {
        QFETCH(Binding, before);
        Fixture f;
        QVERIFY(f.start());
        f.store->put({camera("a", before)});
        const Camera theirs = camera("a", Binding::Confirmed, s("theirs"));
        f.store->mergeDownloaded({theirs});
        QCOMPARE(f.a().password, s("ours"));
        QCOMPARE(f.a().binding, Binding::Confirmed); // the server has it, so much is sure
        QVERIFY(f.a().mark.review);
        QVERIFY(f.start()); // killed: the question stays
        QVERIFY(f.a().mark.review);
        QSignalSpy put(f.store.get(), &CameraStore::camerasPut);
        f.store->mergeDownloaded({theirs});
        QCOMPARE(put.size(), 0);                 // nothing new
        f.store->mergeDownloaded({camera("a")}); // there it is as here again
        QVERIFY(!f.a().mark.review);
    }

    void keepingOursIsAskedOnceForEachOfTheirs()
    {
        Fixture f;
        QVERIFY(f.start());
        f.store->put({camera("a")});
        const Camera theirs = camera("a", Binding::Confirmed, s("theirs"));
        f.store->noteDiffering({theirs, camera("unheard of")});
        QVERIFY(f.a().mark.review);
        f.store->keepOurs({theirs});
        QVERIFY(!f.a().mark.review);
        QCOMPARE(f.a().password, s("ours"));
        QVERIFY(f.start());
        QVERIFY(f.store->isKept(s("a"), s("theirs")) && !f.store->isKept(s("a"), s("newer")));
        f.store->noteDiffering({theirs});
        f.store->mergeDownloaded({theirs});
        QVERIFY(!f.a().mark.review);
        f.store->noteDiffering({camera("a", Binding::Confirmed, s("newer"))});
        QVERIFY(f.a().mark.review);
        QCOMPARE(f.a().password, s("ours"));
    }

    void takingTheirs()
    {
        Fixture f;
        QVERIFY(f.start());
        Camera refused = camera("a", Binding::Refused);
        refused.refusal = s("no");
        refused.note = s("ladder");
        refused.mark.review = true;
        f.store->put({refused, camera("b", Binding::Removed)});
        QSignalSpy put(f.store.get(), &CameraStore::camerasPut);
        f.store->takeTheirs({camera("a", Binding::Confirmed, s("theirs")), camera("b", Binding::Confirmed, s("b's"))});
        QCOMPARE(put.size(), 1);
        QCOMPARE(put[0][0].value<QList<Camera>>().size(), 2); // the removed one is back
        QCOMPARE(f.a().password, s("theirs"));
        QCOMPARE(f.a().note, s("ladder"));
        QVERIFY(f.a().refusal.isEmpty() && !f.a().mark.review);
        QCOMPARE(f.a().binding, Binding::Confirmed);
        QCOMPARE(f.against(s("newer")), SyncDifference::ChangedThere);
    }

    void aMissingOneWaitsForAChoice()
    {
        Fixture f;
        QVERIFY(f.start());
        f.store->put({camera("a"), camera("b")});
        f.store->markMissing({s("a")});
        QVERIFY(f.a().mark.review && !f.store->find(s("b"))->mark.review);
        QSignalSpy put(f.store.get(), &CameraStore::camerasPut);
        f.store->endReview({s("a"), s("b"), s("unheard of")});
        QCOMPARE(put.size(), 1);
        f.store->markMissing({s("a")}); // it is still: no new question
        QVERIFY(!f.a().mark.review);
        QVERIFY(f.start());
        QCOMPARE(f.a().binding, Binding::Missing);
        QVERIFY(!f.a().mark.review);
        f.store->markConfirmed({s("a")});
        f.store->markMissing({s("a")}); // gone again
        QVERIFY(f.a().mark.review);
    }

    void beforeTheListIsReadItWaits()
    {
        Fixture f;
        QVERIFY(f.start());
        f.store->put({camera("a"), camera("b"), camera("c")});
        f.store->markMissing({s("c")});
        QSignalSpy loaded(f.store.get(), &CameraStore::loaded);
        f.store->open(account());
        f.store->noteDiffering({camera("a", Binding::Confirmed, s("theirs"))});
        f.store->takeTheirs({camera("b", Binding::Confirmed, s("theirs"))});
        f.store->endReview({s("c")});
        QVERIFY(loaded.wait(5000));
        QVERIFY(f.a().mark.review);
        QCOMPARE(f.store->find(s("b"))->password, s("theirs"));
        QVERIFY(!f.store->find(s("c"))->mark.review);
        f.store->open(account());
        f.store->keepOurs({camera("a", Binding::Confirmed, s("theirs"))});
        QTRY_VERIFY(f.store->isLoaded() && !f.a().mark.review);
    }
};

QTEST_GUILESS_MAIN(TestCameraReview)
#include "tst_camerareview.moc"
