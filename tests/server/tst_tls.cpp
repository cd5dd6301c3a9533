// TLS on control and data connections, and what is said about files that do not serve.
#include "server/selfsigned.h"
#include "support/servertest.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSslKey>
#include <QTemporaryDir>

using namespace watchpost::server;
using namespace watchpost::test;

namespace {

// Self-signed for localhost, made for these tests and of no use anywhere else.
const char kCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUMfB94sMvTWHLcL0nvW2QWnQ8z0wwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTAyMTQyM1oYDzIxMjYxMDI4
MDIxNDIzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATWBmXsk61zmFrm0d9lG3Rnuj10n5inzijUk/UCOQ6vVDAiULx9Vb50
2yiUO1HVkaSVLKSiwEcZWPmkSgfJpVTgo28wbTAdBgNVHQ4EFgQUcBdcaRAkc2yX
o4ex7lfgyhVmev8wHwYDVR0jBBgwFoAUcBdcaRAkc2yXo4ex7lfgyhVmev8wDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDRwAwRAIgGv6Lv3jJxi/tCBJocjlu3Z6jS1yra9/VflN2OFCoGD4CIBB/
w5K4fwu4Z9/uc0TyFhkUmzGQ+8bJgq2p0aZtb70N
-----END CERTIFICATE-----
)";
const char kKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgX9iD0IdR0w1chvgb
wz01eMUrY084ic7Y7SS/R/tRcoChRANCAATWBmXsk61zmFrm0d9lG3Rnuj10n5in
zijUk/UCOQ6vVDAiULx9Vb502yiUO1HVkaSVLKSiwEcZWPmkSgfJpVTg
-----END PRIVATE KEY-----
)";

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void controlAndDataAreEncrypted();
    void longReplayToASlowReader();
    void plainClientGetsNothing();
    void badFiles_data();
    void badFiles();
    void ownCertificate();
    void ownCertificateNeedsBothFiles();
    void halfAPairIsNotLeftBehind();
    void namesThatChangeNothing();
    void keyThatEverybodyReads();
    void badNames();
    void oldTlsIsRefused();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_directory.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QTemporaryDir m_directory;
    ServerConfig m_config = testConfig();
};

void TlsTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_config.certificateFile = write(QStringLiteral("certificate.pem"), kCertificate);
    m_config.keyFile = write(QStringLiteral("key.pem"), kKey);
}

void TlsTest::controlAndDataAreEncrypted()
{
    const auto server = startServer(m_config);
    QVERIFY(server);
    QCOMPARE(run(*server, "account add alice", "pw").exitCode, 0);
    QCOMPARE(run(*server, "camera add A --account alice", "x").exitCode, 0);
    LineClient control(server->port(), LineClient::Transport::Tls);
    QVERIFY(control.waitForConnected());
    QVERIFY(qobject_cast<QSslSocket *>(&control.socket())->sessionProtocol() >= QSsl::TlsV1_2);
    QCOMPARE(control.ask("LoginCommand.Login alice|pw"), "LoginCommand.LoginOk 1||");
    const QByteArray port = control.ask("NormalCommand.CreatDataSocket alice|pw");
    LineClient data(port.mid(port.indexOf(' ') + 1).toUShort(), LineClient::Transport::Tls);
    QCOMPARE(data.ask("CaramCommand.DownLoadCaramer 0"), "CaramCommand.DownloadSucess A|x|null|1|1");
    // As many at once as may be under way; longReplayToASlowReader() fills more than one record.
    const QByteArray filler(120, 'c');
    QByteArray lines;
    for (int i = 1; i <= 64; ++i)
        lines +=
            "CaramCommand.UploadCaramer " + filler + QByteArray::number(i) + "|x|" + QByteArray::number(i) + "|64\n";
    data.sendRaw(lines);
    QCOMPARE(data.next(64, LineClient::kWaitMs).value(63), "CaramCommand.UploadSucess " + filler + "64|null|64|64");
    // The last words arrive although the connection ends with them.
    QCOMPARE(run(*server, "account remove alice").exitCode, 0);
    QVERIFY(control.waitForClosed());
    QVERIFY(control.next().startsWith("LoginCommand.LoginError This account was removed"));
    QVERIFY(data.waitForClosed());
}

// More than the kernel's buffers hold: what waits is encrypted already then, and the replay still goes on.
void TlsTest::longReplayToASlowReader()
{
    constexpr int kAlarms = 30000;
    const auto server = startServer(m_config);
    QVERIFY(server);
    const QByteArray id(128, 'A');
    QCOMPARE(run(*server, "account add alice", "pw").exitCode, 0);
    QCOMPARE(run(*server, QStringLiteral("camera add %1 --account alice").arg(QString::fromLatin1(id)), "x").exitCode,
             0);
    QCOMPARE(run(*server, "alarm -", QByteArray(id + ' ' + QByteArray(128, 't') + '\n').repeated(kAlarms)).exitCode, 0);
    LineClient client(server->port(), LineClient::Transport::Tls);
    client.send("NormalCommand.Capabilities alarm-replay");
    QVERIFY(client.next().startsWith("NormalCommand.Capabilities"));
    QVERIFY(client.ask("LoginCommand.Login alice|pw").startsWith("LoginCommand.LoginOk"));
    QVERIFY(client.next().endsWith(QByteArray(":1:" + QByteArray::number(kAlarms))));
    client.socket().setReadBufferSize(1024);
    client.send("CaramCommand.ReplayAlarms 0");
    QVERIFY(client.next(20000).contains(":1:"));
    const QList<QByteArray> rest = client.next(kAlarms - 1, 20000);
    QCOMPARE(rest.size(), kAlarms - 1);
    QVERIFY(rest.constLast().contains(QByteArray(':' + QByteArray::number(kAlarms) + ':')));
}

void TlsTest::plainClientGetsNothing()
{
    const auto server = startServer(m_config);
    QVERIFY(server);
    LineClient client(server->port());
    client.send("LoginCommand.Login alice|pw");
    QVERIFY(client.waitForClosed());
    for (const QByteArray &line : client.pending())
        QVERIFY(!line.contains("LoginCommand"));
}

void TlsTest::badFiles_data()
{
    QTest::addColumn<QByteArray>("certificate"); // null: no file
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("says");
    QTest::newRow("no certificate file") << QByteArray() << QByteArray(kKey)
                                         << QStringLiteral("certificate.pem could not be read");
    QTest::newRow("no key file") << QByteArray(kCertificate) << QByteArray()
                                 << QStringLiteral("key.pem could not be read");
    QTest::newRow("no certificate in it")
        << QByteArray("x") << QByteArray(kKey) << QStringLiteral("holds no PEM certificate");
    QTest::newRow("no key in it") << QByteArray(kCertificate) << QByteArray(kCertificate)
                                  << QStringLiteral("holds no PEM private key");
}

void TlsTest::badFiles()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QString, says);
    QTemporaryDir directory;
    ServerConfig config = testConfig();
    for (const auto &[name, bytes, path] :
         {std::tuple(QStringLiteral("certificate.pem"), certificate, &config.certificateFile),
          std::tuple(QStringLiteral("key.pem"), key, &config.keyFile)}) {
        *path = directory.filePath(name);
        QFile file(*path);
        if (!bytes.isNull())
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    Server server(config);
    QString error;
    QVERIFY(!server.start(&error));
    QVERIFY2(error.contains(says), qPrintable(error));
    config.keyFile.clear();
    Server half(config);
    QVERIFY(!half.start(&error));
    QVERIFY2(error.contains(QLatin1String("both")), qPrintable(error));
}

// Made at the first start, the same one at the next, for the names that were given and for a TLS server only.
void TlsTest::ownCertificate()
{
    QTemporaryDir directory;
    ServerConfig config = testConfig();
    config.database = directory.filePath(QStringLiteral("server.db"));
    config.ownCertificate = true;
    config.tlsNames = {QStringLiteral("cameras.example"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    auto server = startServer(config);
    QVERIFY(server);
    const QString shown = server->certificateFingerprint();
    QVERIFY2(QRegularExpression(QStringLiteral("^[0-9A-F]{2}(:[0-9A-F]{2}){31}$")).match(shown).hasMatch(),
             qPrintable(shown));
    QVERIFY(run(*server, "status").output.contains(QStringLiteral("SHA-256 ") + shown));
    LineClient client(server->port(), LineClient::Transport::Tls);
    QVERIFY(client.waitForConnected());
    const QSslCertificate certificate = qobject_cast<QSslSocket *>(&client.socket())->peerCertificate();
    QCOMPARE(QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper()), shown);
    QCOMPARE(certificate.subjectAlternativeNames().values(QSsl::DnsEntry),
             QStringList{QStringLiteral("cameras.example")});
    QCOMPARE(certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry).size(), 2);
    QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
    QCOMPARE(certificate.publicKey().length(), 256);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(certificate.effectiveDate() <= now);
    QVERIFY(qAbs(now.addYears(10).daysTo(certificate.expiryDate())) <= 4); // without leap days
    QVERIFY(certificate.toText().contains(QLatin1String("TLS Web Server Authentication")));
    QVERIFY(!certificate.toText().contains(QLatin1String("CA:TRUE")));
#ifdef Q_OS_UNIX
    const QFile::Permissions key = QFile::permissions(ownKeyFile(config.database));
    QVERIFY(!(key & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif

    server.reset();
    server = startServer(config);
    QVERIFY(server);
    QCOMPARE(server->certificateFingerprint(), shown);
}

void TlsTest::ownCertificateNeedsBothFiles()
{
    QTemporaryDir directory;
    ServerConfig config = testConfig();
    config.database = directory.filePath(QStringLiteral("server.db"));
    config.ownCertificate = true;
    QVERIFY(startServer(config));
    QVERIFY(QFile::remove(ownKeyFile(config.database)));
    Server server(config);
    QString error;
    QVERIFY(!server.start(&error)); // a new one would look like an attack to every client
    QVERIFY2(error.contains(QLatin1String("one is missing")), qPrintable(error));
    QVERIFY(!QFile::exists(ownKeyFile(config.database)));
}

// The first start can not write the certificate: the next one, when it can, makes both.
void TlsTest::halfAPairIsNotLeftBehind()
{
    QTemporaryDir directory;
    const QString database = directory.filePath(QStringLiteral("server.db"));
    const QString inTheWay = ownCertificateFile(database);
    QVERIFY(QFile::link(directory.filePath(QStringLiteral("missing/certificate.pem")), inTheWay));
    QString error;
    QVERIFY(!makeOwnCertificate(database, {QStringLiteral("a.example")}, &error));
    QVERIFY(!QFile::exists(ownKeyFile(database)));
    QVERIFY(QFile::remove(inTheWay));
    QVERIFY2(makeOwnCertificate(database, {QStringLiteral("a.example")}, &error), qPrintable(error));
    QVERIFY(QFile::exists(ownKeyFile(database)) && QFile::exists(inTheWay));
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files).size(), 2); // and nothing unfinished
#ifdef Q_OS_UNIX
    const auto wide = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(ownKeyFile(database), wide)); // a restored backup
    QVERIFY2(makeOwnCertificate(database, {}, &error), qPrintable(error));
    QVERIFY(!(QFile::permissions(ownKeyFile(database)) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
}

void TlsTest::namesThatChangeNothing()
{
    QTemporaryDir directory;
    const QString database = directory.filePath(QStringLiteral("server.db"));
    const QStringList names{QStringLiteral("a.example"), QStringLiteral("192.0.2.1")};
    QString error;
    QVERIFY2(makeOwnCertificate(database, names, &error), qPrintable(error));
    QVERIFY(makeOwnCertificate(database, names, &error)); // the same: nothing to say
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^--tls-name changes nothing: .*a.example")));
    QVERIFY(makeOwnCertificate(database, {QStringLiteral("b.example")}, &error));
    ServerConfig config = testConfig();
    config.tlsNames = names;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^--tls-name changes nothing: it is for")));
    QVERIFY(startServer(config)); // without TLS
}

void TlsTest::keyThatEverybodyReads()
{
#ifdef Q_OS_UNIX
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(m_config.keyFile, owner | QFile::ReadGroup | QFile::ReadOther));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Everybody on this computer can read")));
    QVERIFY(startServer(m_config));
    QVERIFY(QFile::setPermissions(m_config.keyFile, owner));
#endif
}

void TlsTest::badNames()
{
    QTemporaryDir directory;
    ServerConfig config = testConfig();
    config.database = directory.filePath(QStringLiteral("server.db"));
    config.ownCertificate = true;
    for (const char *name : {"a,DNS:b", "a b", "a=b", "\u00e4.example", ""}) {
        config.tlsNames = {QString::fromUtf8(name)};
        Server server(config);
        QString error;
        QVERIFY2(!server.start(&error), name);
        QVERIFY2(error.contains(QLatin1String("is not a host name")), qPrintable(error));
        QVERIFY(!QFile::exists(ownKeyFile(config.database)));
    }
}

void TlsTest::oldTlsIsRefused()
{
    const auto server = startServer(m_config);
    QVERIFY(server);
    // Bare ClientHellos, for OpenSSL would not even send them: TLS 1.0 and 1.1 with one cipher of theirs.
    for (const char version : {'\x01', '\x02'}) {
        LineClient client(server->port());
        QByteArray body("\x03");
        body.append(version).append(QByteArray(32, 'r'));
        body.append(QByteArray("\x00\x00\x02\xc0\x09\x01\x00", 7));
        QByteArray hello("\x01\x00\x00", 3);
        hello.append(static_cast<char>(body.size())).append(body);
        QByteArray record("\x16\x03\x01\x00", 4);
        record.append(static_cast<char>(hello.size())).append(hello);
        QObject::disconnect(&client.socket(), &QTcpSocket::readyRead, nullptr, nullptr);
        client.sendRaw(record);
        QVERIFY(client.waitForClosed());
        const QByteArray answer = client.socket().readAll();
        QVERIFY2(answer.isEmpty() || answer.startsWith('\x15'), answer.toHex().constData()); // an alert at most
    }
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
