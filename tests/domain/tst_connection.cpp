#include "domain/connection.h"

#include <QTest>

using namespace watchpost;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsLoopback_data();
    void knowsLoopback();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void writesWhatItReads_data() { parses_data(); }
    void writesWhatItReads();
    void accountsDoNotDependOnCase();
};

void TestConnection::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("name") << QStringLiteral("example.org") << false << QStringLiteral("example.org") << 9250;
    QTest::newRow("name, TLS") << QStringLiteral("example.org") << true << QStringLiteral("example.org") << 9251;
    QTest::newRow("padded") << QStringLiteral("  example.org:80 ") << false << QStringLiteral("example.org") << 80;
    QTest::newRow("lowest port") << QStringLiteral("h:1") << true << QStringLiteral("h") << 1;
    QTest::newRow("highest port") << QStringLiteral("h:65535") << false << QStringLiteral("h") << 65535;
    QTest::newRow("v4") << QStringLiteral("192.0.2.7:9000") << false << QStringLiteral("192.0.2.7") << 9000;
    QTest::newRow("bare v6") << QStringLiteral("2001:db8::1") << false << QStringLiteral("2001:db8::1") << 9250;
    QTest::newRow("shortest v6") << QStringLiteral("::") << false << QStringLiteral("::") << 9250;
    QTest::newRow("v6 in brackets") << QStringLiteral("[::1]") << true << QStringLiteral("::1") << 9251;
    QTest::newRow("v6 and port") << QStringLiteral("[fe80::1%eth0]:77") << false << QStringLiteral("fe80::1%eth0")
                                 << 77;
    QTest::newRow("name in Chinese") << QStringLiteral("\u4F8B\u5B50.cn") << false << QStringLiteral("\u4F8B\u5B50.cn")
                                     << 9250;
}

void TestConnection::parses()
{
    QFETCH(QString, text);
    QFETCH(bool, tls);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto address = parseServerAddress(text, tls);
    QVERIFY(address);
    QCOMPARE(address->host, host);
    QCOMPARE(int(address->port), port);
    QCOMPARE(address->tls, tls);
}

void TestConnection::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",          "   ",   ":80",     "h:",     "h:0",       "h:65536", "h:-1",        "h:http",
          "h:80x",     "[::1",  "[::1]80", "[::1]:", "[host]:80", "a b",     "http://host", "user@host",
          "host/path", "[]:80", "h]",      "h[:1",   "h:+80",     "h: 80",   "[::1]:+80"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestConnection::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseServerAddress(text, false));
}

void TestConnection::writesWhatItReads()
{
    QFETCH(QString, text);
    QFETCH(bool, tls);
    const auto address = parseServerAddress(text, tls);
    QVERIFY(address);
    const auto again = parseServerAddress(toString(*address), tls);
    QVERIFY(again);
    QVERIFY(*again == *address);
}

void TestConnection::accountsDoNotDependOnCase()
{
    const Account account =
        accountFor({.host = QStringLiteral("Example.ORG"), .port = 9250, .tls = true}, QStringLiteral("Alice"));
    QCOMPARE(account.server, QStringLiteral("example.org:9250"));
    QCOMPARE(account.user, QStringLiteral("Alice")); // users are the server's matter
    QCOMPARE(accountFor({.host = QStringLiteral("FE80::1"), .port = 1, .tls = false}, {}).server,
             QStringLiteral("[fe80::1]:1"));
}

void TestConnection::knowsLoopback_data()
{
    QTest::addColumn<bool>("loopback");
    for (const char *host : {"localhost", "LocalHost", "LOCALHOST.", "a.localhost", "127.0.0.1", "127.8.9.255", "::1",
                             "[::1]", "0:0:0:0:0:0:0:1", "::0001", "::ffff:127.0.0.1", " localhost "})
        QTest::newRow(host) << true;
    for (const char *host :
         {"", "127.0.0.example.com", "127.a.b.c", "127.0.0.256", "127.0.0", "192.0.2.1", "::", "::2", "::10", "1::1",
          "fe80::1", "::ffff:192.0.2.1", "localhost.example.com", "notlocalhost", "[", "[]"})
        QTest::addRow("%s", host) << false;
}

void TestConnection::knowsLoopback()
{
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(QString::fromLatin1(QTest::currentDataTag())), loopback);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
