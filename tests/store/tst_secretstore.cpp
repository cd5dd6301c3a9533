#include "store/secretstore.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include "store/keychainring.h"
#endif

using namespace watchpost;

// These run where there is no key ring: that every call is answered, that nothing hangs and that nothing is written.
class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallIsAnsweredWithinTheLimit();
    void manyCallsAreEachAnsweredOnce();
    void mayBeDestroyedWhileItWaits();
    void whatTheKeyRingMeans_data();
    void whatTheKeyRingMeans();
    void cleanupTestCase();

private:
    QTemporaryDir m_home;
};

void TestSecretStore::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("Windows always has a key ring: see tst_credentialring");
#endif
    // A bus that nobody listens on, and a home of our own: the machine's key ring is none of the test's business.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("HOME", m_home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", m_home.path().toLocal8Bit());
    qunsetenv("DISPLAY");
}

void TestSecretStore::everyCallIsAnsweredWithinTheLimit()
{
    SecretStore store(QStringLiteral("Watchpost test"));
    store.setTimeLimitMs(1000);
    QVERIFY(store.available());
    QSignalSpy written(&store, &SecretStore::writeFinished);
    QSignalSpy read(&store, &SecretStore::readFinished);
    QElapsedTimer timer;
    timer.start();
    store.write(QStringLiteral("key"), QStringLiteral("s3cret"));
    store.read(QStringLiteral("key"));
    store.remove(QStringLiteral("key"));
    QVERIFY2(timer.elapsed() < 500, "the caller waits for the key ring");
    QTRY_COMPARE_WITH_TIMEOUT(written.size() + read.size(), 2, 4000);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(written[0][0].toString(), QStringLiteral("key"));
    QVERIFY(!written[0][1].toString().isEmpty());
    QVERIFY(!written[0][1].toString().contains(QStringLiteral("s3cret")));
    QCOMPARE(read[0][0].toString(), QStringLiteral("key"));
    QCOMPARE(read[0][1].toString(), QString());
    QVERIFY(!read[0][2].toString().isEmpty());
    QVERIFY(!store.available());
}

void TestSecretStore::manyCallsAreEachAnsweredOnce()
{
    SecretStore store(QStringLiteral("Watchpost test"));
    store.setTimeLimitMs(300);
    QSignalSpy read(&store, &SecretStore::readFinished);
    QStringList keys;
    for (int i = 0; i < 20; ++i) {
        keys.append(QStringLiteral("key %1").arg(i, 2, 10, QLatin1Char('0')));
        store.read(keys.constLast());
    }
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 20, 4000);
    QTest::qWait(400); // past every limit: a late or second answer would come now
    QCOMPARE(read.size(), 20);
    QStringList answered;
    for (const auto &arguments : read)
        answered.append(arguments[0].toString());
    answered.sort();
    QCOMPARE(answered, keys);
}

void TestSecretStore::mayBeDestroyedWhileItWaits()
{
    auto store = std::make_unique<SecretStore>(QStringLiteral("Watchpost test"));
    store->setTimeLimitMs(50);
    store->read(QStringLiteral("key"));
    store->write(QStringLiteral("key"), QStringLiteral("s3cret"));
    store.reset();
    SecretStore other(QStringLiteral("Watchpost test"));
    other.setTimeLimitMs(300);
    QSignalSpy read(&other, &SecretStore::readFinished);
    other.read(QStringLiteral("key"));
    QVERIFY(read.wait(4000));
    QCOMPARE(read[0][1].toString(), QString()); // what was to be written is nowhere
}

void TestSecretStore::whatTheKeyRingMeans_data()
{
    QTest::addColumn<int>("said");
    QTest::addColumn<int>("meant");
#ifndef Q_OS_WIN
    const auto row = [](const char *name, QKeychain::Error said, KeyRing::Outcome meant) {
        QTest::newRow(name) << static_cast<int>(said) << static_cast<int>(meant);
    };
    row("fine", QKeychain::NoError, KeyRing::Outcome::Ok);
    row("not there", QKeychain::EntryNotFound, KeyRing::Outcome::NotFound);
    row("not deleted", QKeychain::CouldNotDeleteEntry, KeyRing::Outcome::Failed);
    row("the user said no", QKeychain::AccessDeniedByUser, KeyRing::Outcome::Refused);
    row("the system said no", QKeychain::AccessDenied, KeyRing::Outcome::Refused);
    row("no key ring", QKeychain::NoBackendAvailable, KeyRing::Outcome::Absent);
    row("cannot", QKeychain::NotImplemented, KeyRing::Outcome::Failed);
    row("anything else", QKeychain::OtherError, KeyRing::Outcome::Failed);
    row("one of a later version", static_cast<QKeychain::Error>(99), KeyRing::Outcome::Failed);
#endif
}

void TestSecretStore::whatTheKeyRingMeans()
{
#ifndef Q_OS_WIN
    QFETCH(int, said);
    QFETCH(int, meant);
    QCOMPARE(static_cast<int>(outcomeOf(static_cast<QKeychain::Error>(said))), meant);
#endif
}

void TestSecretStore::cleanupTestCase()
{
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("s3cret"), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
