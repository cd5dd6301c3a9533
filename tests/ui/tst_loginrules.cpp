#include "ui/loginrules.h"

#include <QTest>

using namespace watchpost;

class TestLoginRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFirstFieldThatNeedsSomething_data();
    void namesTheFirstFieldThatNeedsSomething();
    void takesThePortThatWasPasted_data();
    void takesThePortThatWasPasted();
    void switchesOnlyDefaultPorts_data();
    void switchesOnlyDefaultPorts();
    void clearText();
};

void TestLoginRules::namesTheFirstFieldThatNeedsSomething_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<LoginField>("field");
    const QString host = QStringLiteral("cameras.example.com");
    const QString some = QStringLiteral("x");
    QTest::newRow("all empty: the server first") << QString() << 9250 << QString() << QString() << LoginField::Server;
    QTest::newRow("spaces only") << QStringLiteral("  ") << 9250 << some << some << LoginField::Server;
    QTest::newRow("a URL") << QStringLiteral("http://host") << 9250 << some << some << LoginField::Server;
    QTest::newRow("port 0") << host << 0 << some << some << LoginField::Server;
    QTest::newRow("port 65536") << host << 65536 << some << some << LoginField::Server;
    QTest::newRow("pasted port 0") << QStringLiteral("host:0") << 9250 << some << some << LoginField::Server;
    QTest::newRow("no user") << host << 9250 << QString() << QString() << LoginField::User;
    QTest::newRow("no password") << host << 9250 << some << QString() << LoginField::Password;
    QTest::newRow("password too long") << host << 9250 << some << QString(257, u'p') << LoginField::Password;
    QTest::newRow("password counted in bytes") << host << 9250 << some << QString(129, u'é') << LoginField::Password;
    QTest::newRow("longest password") << host << 9250 << some << QString(256, u'p') << LoginField::None;
    QTest::newRow("all well") << host << 65535 << some << some << LoginField::None;
}

void TestLoginRules::namesTheFirstFieldThatNeedsSomething()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(LoginField, field);
    const LoginCheck check = checkLogin({host, port, false, user, password});
    QCOMPARE(check.problem.field, field);
    QCOMPARE(check.address.has_value(), field == LoginField::None);
    QCOMPARE(check.problem.text.isEmpty(), field == LoginField::None);
    if (check.address)
        QCOMPARE(check.address->port, port);
}

void TestLoginRules::takesThePortThatWasPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port"); // 0: none was named
    QTest::newRow("name") << QStringLiteral("host") << QString() << 0;
    QTest::newRow("name and port") << QStringLiteral("host:9300") << QStringLiteral("host") << 9300;
    QTest::newRow("name and default port") << QStringLiteral("host:9250") << QStringLiteral("host") << 9250;
    QTest::newRow("name and TLS port") << QStringLiteral("host:9251") << QStringLiteral("host") << 9251;
    QTest::newRow("bare v6") << QStringLiteral("2001:db8::1") << QString() << 0;
    QTest::newRow("v6 and port") << QStringLiteral("[2001:db8::1]:77") << QStringLiteral("2001:db8::1") << 77;
}

void TestLoginRules::takesThePortThatWasPasted()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    for (const bool tls : {false, true}) {
        const auto address = pastedAddress(text, tls);
        QCOMPARE(address.has_value(), port != 0);
        if (!address)
            continue;
        QCOMPARE(address->host, host);
        QCOMPARE(address->port, port);
        QCOMPARE(address->tls, tls);
        QCOMPARE(checkLogin({text, 1, tls, QStringLiteral("u"), QStringLiteral("p")}).address->port, port);
    }
}

void TestLoginRules::switchesOnlyDefaultPorts_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("expected");
    QTest::newRow("plain default, TLS on") << 9250 << true << 9251;
    QTest::newRow("TLS default, TLS off") << 9251 << false << 9250;
    QTest::newRow("own port, on") << 443 << true << 443;
    QTest::newRow("own port, off") << 443 << false << 443;
    QTest::newRow("plain port, still plain") << 9250 << false << 9250;
}

void TestLoginRules::switchesOnlyDefaultPorts()
{
    QFETCH(int, port);
    QFETCH(bool, tls);
    QTEST(portAfterTlsChange(port, tls), "expected");
}

void TestLoginRules::clearText()
{
    const QString far = QStringLiteral("192.0.2.1");
    const QString here = QStringLiteral("localhost");
    QVERIFY(sendsPasswordInClear({far, 1, false}, false));
    QVERIFY(!sendsPasswordInClear({here, 1, false}, false));
    QVERIFY(sendsPasswordInClear({here, 1, false}, true)); // the proxy's own
    for (const bool throughProxy : {false, true})
        QVERIFY(!sendsPasswordInClear({far, 1, true}, throughProxy));
}

QTEST_GUILESS_MAIN(TestLoginRules)
#include "tst_loginrules.moc"
