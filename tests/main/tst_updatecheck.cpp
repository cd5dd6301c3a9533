// What a web server may answer when it is asked for newer versions, and what it gets to know.
#include "main/updatecheck.h"

#include "main/signedupdate.h"
#include "main/webserver.h"

#include "main/updatefile.h"

#include <QSignalSpy>
#include <QTest>

using namespace watchpost;
using namespace watchpost::test;
using namespace std::chrono_literals;

class TestUpdateCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void believesOnlyTheProject();
    void saysWhenItFails_data();
    void saysWhenItFails();
    void sendsNothingOfItsUser();
    void followsNoWayToAClearConnection();
    void looksOnceAtATime();
    void mayEndWhileItLooks();

private:
    UpdateCheck::Source source(const WebServer &server)
    {
        return {server.url(), m_signer.publicKey(), QVersionNumber(1, 9, 0)};
    }

    UpdateSigner m_signer;
};

namespace {

struct Heard
{
    explicit Heard(UpdateCheck *check)
        : newer(check, &UpdateCheck::newerFound)
        , nothing(check, &UpdateCheck::nothingNewer)
        , failed(check, &UpdateCheck::failed)
    {
    }
    [[nodiscard]] qsizetype count() const { return newer.size() + nothing.size() + failed.size(); }

    QSignalSpy newer, nothing, failed;
};

} // namespace

void TestUpdateCheck::compares_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("isNewer");
    QTest::newRow("older") << QByteArray("1.8.99") << false;
    QTest::newRow("the same") << QByteArray("1.9.0") << false;
    QTest::newRow("newer") << QByteArray("1.9.1") << true;
    QTest::newRow("as numbers, not as text") << QByteArray("1.10.0") << true;
}

void TestUpdateCheck::compares()
{
    QFETCH(QByteArray, version);
    QFETCH(bool, isNewer);
    WebServer server;
    server.answer(m_signer.fileFor(version));
    UpdateCheck check(source(server));
    Heard heard(&check);
    check.look();
    QTRY_COMPARE(heard.count(), 1);
    QCOMPARE(heard.newer.size(), isNewer ? 1 : 0);
    QCOMPARE(heard.nothing.size(), isNewer ? 0 : 1);
    if (isNewer)
        QCOMPARE(heard.newer[0][0].toString(), QString::fromLatin1(version));
}

void TestUpdateCheck::believesOnlyTheProject()
{
    WebServer server;
    server.answer(R"({"product": "watchpost", "version": "9.0.0"})");
    UpdateCheck check(source(server));
    Heard heard(&check);
    check.look();
    QTRY_COMPARE(heard.count(), 1);
    QCOMPARE(heard.failed.size(), 1);
    QVERIFY(heard.failed[0][0].toString().contains(QStringLiteral("not signed")));
}

void TestUpdateCheck::saysWhenItFails_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not there") << QByteArray("404 Not Found") << m_signer.fileFor("9.0.0");
    QTest::newRow("broken") << QByteArray("500 Oops") << QByteArray();
    QTest::newRow("endless") << QByteArray("200 OK") << QByteArray(1'000'000, ' ');
    QTest::newRow("no answer") << QByteArray() << QByteArray();
}

void TestUpdateCheck::saysWhenItFails()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    WebServer server;
    if (head.isEmpty())
        server.sayNothing();
    else
        server.answer(body, head);
    UpdateCheck check(source(server));
    check.setTimeLimit(300ms);
    Heard heard(&check);
    check.look();
    QTRY_COMPARE(heard.count(), 1);
    QCOMPARE(heard.failed.size(), 1);
    QVERIFY(heard.failed[0][0].toString().contains(QStringLiteral("web site")));
    server.answer(m_signer.fileFor("9.0.0")); // and later it works
    check.look();
    QTRY_COMPARE(heard.newer.size(), 1);
}

void TestUpdateCheck::sendsNothingOfItsUser()
{
    WebServer server;
    server.answer(m_signer.fileFor("1.9.0"), "200 OK\r\nSet-Cookie: id=42");
    UpdateCheck check(source(server));
    Heard heard(&check);
    for (int i = 1; i <= 2; ++i) {
        check.look();
        QTRY_COMPARE(heard.count(), i);
    }
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(server.requests[0], server.requests[1]);
    QByteArray request = server.requests[0].toLower();
    QVERIFY2(!request.contains("cookie") && !request.contains("1.9.0"), request.constData());
    QVERIFY2(request.contains("\r\nuser-agent: watchpost\r\n"), request.constData());
    QVERIFY2(request.contains("\r\naccept-language: en\r\n"), request.constData());
}

void TestUpdateCheck::followsNoWayToAClearConnection()
{
    WebServer server;
    server.answer({}, "302 Found\r\nLocation: http://192.0.2.1/update.json");
    UpdateCheck check(source(server));
    check.setTimeLimit(20s);
    Heard heard(&check);
    check.look();
    QTRY_COMPARE_WITH_TIMEOUT(heard.failed.size(), 1, 3000); // 192.0.2.1 would not answer for 20 s
}

void TestUpdateCheck::looksOnceAtATime()
{
    WebServer server;
    server.answer(m_signer.fileFor("1.9.0"));
    UpdateCheck check(source(server));
    Heard heard(&check);
    for (int i = 0; i < 5; ++i)
        check.look();
    QTRY_COMPARE(heard.count(), 1);
    QCOMPARE(server.requests.size(), 1);
}

void TestUpdateCheck::mayEndWhileItLooks()
{
    WebServer server;
    server.sayNothing();
    auto check = std::make_unique<UpdateCheck>(source(server));
    check->look();
    QTRY_COMPARE(server.requests.size(), 1);
    check.reset();
}

QTEST_GUILESS_MAIN(TestUpdateCheck)
#include "tst_updatecheck.moc"
