// Only what the project's key has signed, for this program, is believed.
#include "main/updatefile.h"

#include "main/signedupdate.h"

#include <QTest>

using namespace watchpost;
using namespace watchpost::test;

class TestUpdateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheReleaseToolWrites();
    void refuses_data();
    void refuses();
    void refusesEveryChangedByte();
};

// packaging/sign-update 9.10.0 2026-12-31, with the key of UpdateSigner.
void TestUpdateFile::readsWhatTheReleaseToolWrites()
{
    const QByteArray written =
        R"({"signed": "eyJwcm9kdWN0IjogIndhdGNocG9zdCIsICJ2ZXJzaW9uIjogIjkuMTAuMCIsICJkYXRlIjogIjIwMjYtMTItMzEifQ==", )"
        R"("signature": "WGnsZz/WOuMHSJ07x7ubbkOP3utLAVH74p65Dc0hegr+YeyYf4lBCpQIC5hH4HJOTLJOQj5Tppcq70LzQ4a4DQ=="})";
    const UpdateSigner signer;
    QCOMPARE(signer.publicKey().toBase64(), QByteArray("A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="));
    const auto file = readUpdateFile(written, signer.publicKey());
    QVERIFY(file.has_value());
    QCOMPARE(file->version, QVersionNumber(9, 10, 0));
    QCOMPARE(file->date, QDate(2026, 12, 31));
    QVERIFY(file->version > QVersionNumber(9, 9, 9));
}

void TestUpdateFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("key");
    const UpdateSigner signer;
    const QByteArray key = signer.publicKey();
    const QByteArray good = signer.fileFor("1.2.3");
    QTest::newRow("nothing") << QByteArray() << key;
    QTest::newRow("no JSON") << QByteArray("<html>") << key;
    QTest::newRow("no signature") << QByteArray(R"({"signed": "e30="})") << key;
    QTest::newRow("another key") << good << QByteArray(key).replace(0, 1, "x");
    QTest::newRow("no key") << good << QByteArray();
    QTest::newRow("a key of zeros") << good << QByteArray(UpdateFile::kKeyBytes, '\0');
    QTest::newRow("too much") << QByteArray(good + QByteArray(UpdateFile::kMostBytes, ' ')) << key;
    QTest::newRow("another product") << signer.file(R"({"product": "other", "version": "1.2.3"})") << key;
    QTest::newRow("no product") << signer.file(R"({"version": "1.2.3"})") << key;
    QTest::newRow("no version") << signer.file(R"({"product": "watchpost"})") << key;
    QTest::newRow("signed, but no JSON") << signer.file("1.2.3") << key;
    for (const char *version : {"", "1", "1.2", "1.2.3.4", "1.2.3-beta", "1.2.x", " 1.2.3"})
        QTest::addRow("version “%s”", version) << signer.fileFor(version) << key;
}

void TestUpdateFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, key);
    QVERIFY(!readUpdateFile(bytes, key).has_value());
}

void TestUpdateFile::refusesEveryChangedByte()
{
    const UpdateSigner signer;
    const QByteArray good = signer.fileFor("1.2.3");
    const qsizetype from = good.indexOf(": \"") + 3;
    for (qsizetype i = from; i < good.indexOf('"', from); ++i) {
        QByteArray bad = good;
        bad[i] = bad.at(i) == 'A' ? 'B' : 'A';
        QVERIFY2(!readUpdateFile(bad, signer.publicKey()).has_value(), qPrintable(QString::number(i)));
    }
    QVERIFY(readUpdateFile(good, signer.publicKey()).has_value());
}

QTEST_GUILESS_MAIN(TestUpdateFile)
#include "tst_updatefile.moc"
