// Windows only: passwords in the Credential Manager come back as they were, and go when they are told to.
#include "store/credentialring.h"
#include "store/secretstore.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <qt_windows.h>

#include <wincred.h>

#include <optional>

using namespace watchpost;

class TestCredentialRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndForgets_data();
    void keepsAndForgets();
    void answersLaterInTheCallersThread();
    void refusesWhatIsTooLong();
    void meansTheSame();

private:
    QString m_service = QStringLiteral("Watchpost test %1").arg(QCoreApplication::applicationPid());
};

void TestCredentialRing::keepsAndForgets_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("ASCII") << QStringLiteral("s3cret");
    QTest::newRow("other scripts") << QStringLiteral("пароль 密码 🔑");
    QTest::newRow("a zero within") << QString(QStringLiteral("ab") + QChar(u'\0') + u'c');
    QTest::newRow("as long as Windows keeps") << QString(CRED_MAX_CREDENTIAL_BLOB_SIZE, u'x');
}

void TestCredentialRing::keepsAndForgets()
{
    QFETCH(QString, secret);
    const QString key = QStringLiteral("alice@cameras.example");
    SecretStore store(m_service);
    QSignalSpy written(&store, &SecretStore::writeFinished);
    QSignalSpy read(&store, &SecretStore::readFinished);
    store.write(key, secret);
    QVERIFY(written.wait());
    QCOMPARE(written.at(0).at(1).toString(), QString());
    store.read(key);
    QVERIFY(read.wait());
    QCOMPARE(read.at(0).at(1).toString(), secret);
    QVERIFY(store.available());

    std::shared_ptr<KeyRing> ring = systemKeyRing();
    std::optional<KeyRing::Outcome> removed;
    ring->remove(m_service, key, [&removed](KeyRing::Outcome outcome, auto &&...) { removed = outcome; });
    QTRY_VERIFY(removed.has_value());
    QCOMPARE(*removed, KeyRing::Outcome::Ok);
    store.read(key);
    QTRY_COMPARE(read.size(), 2);
    QCOMPARE(read.at(1).at(1).toString(), QString());
    QCOMPARE(read.at(1).at(3).value<KeyRing::Outcome>(), KeyRing::Outcome::NotFound);
    QVERIFY(store.available());
}

void TestCredentialRing::answersLaterInTheCallersThread()
{
    bool answered = false;
    QThread *thread = nullptr;
    systemKeyRing()->read(m_service, QStringLiteral("nobody"), [&](auto &&...) {
        answered = true;
        thread = QThread::currentThread();
    });
    QVERIFY(!answered);
    QTRY_VERIFY(answered);
    QCOMPARE(thread, QThread::currentThread());
}

void TestCredentialRing::refusesWhatIsTooLong()
{
    SecretStore store(m_service);
    QSignalSpy written(&store, &SecretStore::writeFinished);
    store.write(QStringLiteral("long"), QString(CRED_MAX_CREDENTIAL_BLOB_SIZE + 1, u'x'));
    QVERIFY(written.wait());
    QVERIFY(!written.at(0).at(1).toString().isEmpty());
}

void TestCredentialRing::meansTheSame()
{
    QCOMPARE(outcomeOf(ERROR_SUCCESS), KeyRing::Outcome::Ok);
    QCOMPARE(outcomeOf(ERROR_NOT_FOUND), KeyRing::Outcome::NotFound);
    QCOMPARE(outcomeOf(ERROR_ACCESS_DENIED), KeyRing::Outcome::Refused);
    QCOMPARE(outcomeOf(ERROR_NO_SUCH_LOGON_SESSION), KeyRing::Outcome::Absent);
    QCOMPARE(outcomeOf(ERROR_GEN_FAILURE), KeyRing::Outcome::Failed);
}

QTEST_GUILESS_MAIN(TestCredentialRing)
#include "tst_credentialring.moc"
