// Cameras and who has which: what memory holds is what the disk holds, also when it refuses.
#include "support/serverparts.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace watchpost::server;
using namespace watchpost::test;

class RegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void longListIsNotMadeAllTheTime();
    void uploads();
    void camerasOneAccountRegisters();
    void orderOfBinding();
    void refusedWritesAreUndone();
    void removalIsUndone();
    void rebindAfterAFailure();
    void forget();
    void changesAreTold();
    void reload();

private:
    [[nodiscard]] QByteArray listOf(const AccountPtr &account)
    {
        QByteArray ids;
        for (const CameraPtr &camera : *account->snapshot(0))
            ids += QByteArray::fromStdString(camera->id);
        return ids;
    }
    std::unique_ptr<ServerParts> m_parts;
    AccountPtr m_alice;
};

void RegistryTest::init()
{
    ServerConfig config = testConfig();
    config.accountsPerCamera = 2;
    m_parts = std::make_unique<ServerParts>(config);
    QVERIFY(m_parts->opened);
    m_alice = m_parts->addAccount("alice", "pw");
    QVERIFY(m_alice);
}

void RegistryTest::uploads()
{
    Registry &registry = m_parts->registry;
    const AccountPtr bob = m_parts->addAccount("bob", "pw");
    const AccountPtr carol = m_parts->addAccount("carol", "pw");
    QCOMPARE(registry.upload(m_alice, "A", "x", 1), BindResult::Bound);
    QCOMPARE(registry.upload(m_alice, "A", "x", 1), BindResult::AlreadyBound);
    QCOMPARE(registry.upload(m_alice, "A", "y", 1), BindResult::WrongPassword);
    QCOMPARE(registry.upload(bob, "A", "", 1), BindResult::WrongPassword);
    QCOMPARE(registry.upload(bob, "A", "xx", 1), BindResult::WrongPassword);
    QCOMPARE(registry.upload(bob, "a", "y", 1), BindResult::Bound); // another camera: IDs are bytes
    QCOMPARE(registry.upload(bob, "A", "x", 1), BindResult::Bound);
    QCOMPARE(registry.upload(carol, "A", "x", 1), BindResult::TooManyAccounts);
    QCOMPARE(registry.upload(bob, "A", "x", 1), BindResult::AlreadyBound); // at the limit it is no less its own
    QCOMPARE(registry.count(), 2U);
    QCOMPARE(registry.bindingCount(), 3U);
}

// Only what its uploads made known counts, and goes on counting when it is taken off the account.
void RegistryTest::camerasOneAccountRegisters()
{
    QTemporaryDir directory;
    ServerConfig config = testConfig();
    config.camerasPerAccount = 3;
    config.database = directory.filePath(QStringLiteral("server.db"));
    auto server = startServer(config);
    QVERIFY(server);
    QCOMPARE(run(*server, "account add alice", "pw").exitCode, 0);
    QCOMPARE(run(*server, "camera add OPERATORS --account alice", "x").exitCode, 0);
    const auto upload = [&](const QByteArray &id) {
        const auto control = logIn(*server, "alice", "pw", "unbind");
        const auto data = control ? openData(*control, "alice", "pw") : nullptr;
        const QByteArray answer = data ? data->ask("CaramCommand.UploadCaramer " + id + "|x|1|1") : QByteArray();
        if (control && answer.startsWith("CaramCommand.UploadSucess "))
            (void)control->ask("CaramCommand.DeleteCaramer " + id);
        return answer;
    };
    for (const char *id : {"A", "B", "C", "OPERATORS", "A"})
        QVERIFY2(upload(id).startsWith("CaramCommand.UploadSucess "), id);
    const QByteArray refused = upload("D");
    QVERIFY2(refused.startsWith("CaramCommand.UploadFail D|This account has registered as many cameras as it may."),
             refused.constData());
    server.reset();
    server = startServer(config);
    QVERIFY(server);
    QVERIFY(upload("D").startsWith("CaramCommand.UploadFail D|"));
    QCOMPARE(run(*server, "camera remove B").exitCode, 0);
    QVERIFY(upload("D").startsWith("CaramCommand.UploadSucess D|"));
    QVERIFY(upload("E").startsWith("CaramCommand.UploadFail E|"));
}

void RegistryTest::orderOfBinding()
{
    for (const char *id : {"C", "A", "B"})
        QCOMPARE(m_parts->registry.upload(m_alice, id, "x", 0), BindResult::Bound);
    QCOMPARE(listOf(m_alice), "CAB");
    QVERIFY(m_parts->registry.unbind(m_alice, m_parts->registry.find("C"), 0));
    QVERIFY(!m_parts->registry.unbind(m_alice, m_parts->registry.find("C"), 0));
    QCOMPARE(listOf(m_alice), "AB");
    QCOMPARE(m_parts->registry.upload(m_alice, "C", "x", 0), BindResult::Bound);
    QCOMPARE(listOf(m_alice), "ABC"); // its old place is gone
}

void RegistryTest::refusedWritesAreUndone()
{
    QCOMPARE(m_parts->registry.upload(m_alice, "KEPT", "x", 0), BindResult::Bound);
    QVERIFY(m_parts->batch.flush());
    QVERIFY(m_parts->setWritable(false));
    QCOMPARE(m_parts->registry.upload(m_alice, "A", "x", 0), BindResult::Bound);
    QCOMPARE(m_parts->registry.upload(m_alice, "B", "x", 0), BindResult::Bound);
    QVERIFY(m_parts->registry.unbind(m_alice, m_parts->registry.find("KEPT"), 0));
    QCOMPARE(listOf(m_alice), "AB");
    QVERIFY(!m_parts->batch.flush());
    QCOMPARE(listOf(m_alice), "KEPT");
    QCOMPARE(m_parts->registry.count(), 1U);
    QCOMPARE(m_parts->registry.bindingCount(), 1U);
}

void RegistryTest::removalIsUndone()
{
    const AccountPtr bob = m_parts->addAccount("bob", "pw");
    QCOMPARE(m_parts->registry.upload(m_alice, "A", "x", 0), BindResult::Bound);
    QCOMPARE(m_parts->registry.upload(bob, "A", "x", 0), BindResult::Bound);
    QVERIFY(m_parts->batch.flush());
    QVERIFY(m_parts->setWritable(false));
    m_parts->registry.remove(m_parts->registry.find("A"));
    QVERIFY(m_parts->registry.find("A") == nullptr);
    QVERIFY(!m_parts->batch.flush());
    QVERIFY(m_parts->registry.find("A") != nullptr);
    QCOMPARE(m_parts->registry.find("A")->bound.size(), 2U);
    QCOMPARE(listOf(m_alice), "A");
    QCOMPARE(listOf(bob), "A");
}

// The number that a refused binding had is given to the next one.
void RegistryTest::rebindAfterAFailure()
{
    QVERIFY(m_parts->setWritable(false));
    QCOMPARE(m_parts->registry.upload(m_alice, "A", "x", 0), BindResult::Bound);
    QVERIFY(!m_parts->batch.flush());
    QVERIFY(m_parts->setWritable(true));
    QCOMPARE(m_parts->registry.upload(m_alice, "B", "y", 0), BindResult::Bound);
    QCOMPARE(m_parts->registry.upload(m_alice, "A", "other", 0), BindResult::Bound); // was never registered
    QVERIFY(m_parts->batch.flush());
    QCOMPARE(listOf(m_alice), "BA");
}

void RegistryTest::forget()
{
    const AccountPtr bob = m_parts->addAccount("bob", "pw");
    QCOMPARE(m_parts->registry.upload(m_alice, "A", "x", 0), BindResult::Bound);
    QCOMPARE(m_parts->registry.upload(bob, "A", "x", 0), BindResult::Bound);
    QVERIFY(m_parts->accounts.remove(m_alice));
    m_parts->registry.forget(m_alice);
    QCOMPARE(m_parts->registry.find("A")->bound.size(), 1U);
    QCOMPARE(m_parts->registry.bindingCount(), 1U);
    QVERIFY(m_alice->snapshot(0)->empty());
    QCOMPARE(m_parts->database.number(QStringLiteral("SELECT count(*) FROM bindings")), 1);
}

void RegistryTest::changesAreTold()
{
    QSignalSpy changed(&m_parts->registry, &Registry::listChanged);
    QCOMPARE(m_parts->registry.upload(m_alice, "A", "x", 7), BindResult::Bound);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).value<AccountPtr>(), m_alice);
    QCOMPARE(changed.first().at(1).toULongLong(), 7U);
    QCOMPARE(m_parts->registry.upload(m_alice, "A", "x", 7), BindResult::AlreadyBound);
    QCOMPARE(changed.count(), 1);
    m_parts->registry.remove(m_parts->registry.find("A"));
    QCOMPARE(changed.count(), 2);
}

void RegistryTest::reload()
{
    const std::string awkward = "\xEF\xBB\xBF%|;:\n\xF0\x9F\x93\xB7";
    for (const std::string &id : {std::string("B"), awkward, std::string("A")})
        QCOMPARE(m_parts->registry.upload(m_alice, id, "p" + id, 0), BindResult::Bound);
    QCOMPARE(m_parts->registry.upload(m_alice, "EMPTY", "", 0), BindResult::Bound);
    QVERIFY(m_parts->batch.flush());
    Accounts accounts(m_parts->database, m_parts->batch);
    Registry again(m_parts->database, m_parts->batch, accounts, {});
    QVERIFY(accounts.load() && again.load());
    const AccountPtr alice = accounts.find("alice");
    QCOMPARE(listOf(alice), listOf(m_alice));
    QCOMPARE(again.find(awkward)->password, "p" + awkward);
    QCOMPARE(again.find("EMPTY")->password, "");
    QCOMPARE(again.bindingCount(), 4U);
}

// One that was made is there for everybody at once; a longer one is made again after a rest that fits its length.
void RegistryTest::longListIsNotMadeAllTheTime()
{
    AccountRecord account;
    const auto change = [&](int cameras) {
        while (static_cast<int>(account.bindings.size()) < cameras)
            account.bindings[static_cast<qint64>(account.bindings.size())] = std::make_shared<CameraRecord>();
        account.ordered = nullptr;
    };
    change(100);
    QCOMPARE(account.snapshotWaitMs(1000), 0);
    QCOMPARE(account.snapshot(1000)->size(), 100U);
    change(101);
    QCOMPARE(account.snapshotWaitMs(1000), 0); // a short one costs nothing
    change(10000);
    QCOMPARE(account.snapshot(2000)->size(), 10000U);
    QCOMPARE(account.snapshotWaitMs(2000), 0); // the same list
    change(10001);
    QCOMPARE(account.snapshotWaitMs(2000), 20);
    QCOMPARE(account.snapshotWaitMs(2015), 5);
    QCOMPARE(account.snapshotWaitMs(2020), 0);
}

QTEST_GUILESS_MAIN(RegistryTest)
#include "tst_registry.moc"
