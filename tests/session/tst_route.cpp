// How a server is reached: what the system says of proxies, asked on another thread.
#include "session/route.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace watchpost;

namespace {

ServerAddress server(const QString &host = QStringLiteral("cameras.example"))
{
    return {host, 9251, false};
}

ProxySettings ofKind(ProxySettings::Kind kind)
{
    return {kind, QStringLiteral("proxy.example"), 3128, {}, {}};
}

} // namespace

class tst_Route : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theSystems_data();
    void theSystems();
    void chosen_data();
    void chosen();
    void theLastQuestionIsAnswered();
    void thePoolIsEmptied();
};

void tst_Route::cleanup()
{
    for (const char *name : {"http_proxy", "https_proxy", "ftp_proxy", "all_proxy"})
        qunsetenv(name);
}

void tst_Route::theSystems_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<int>("type");
    QTest::newRow("none") << QByteArray() << int(QNetworkProxy::NoProxy);
    QTest::newRow("HTTP") << QByteArray("http://192.0.2.1:3128") << int(QNetworkProxy::HttpProxy);
    QTest::newRow("SOCKS5") << QByteArray("socks5://192.0.2.1:1080") << int(QNetworkProxy::Socks5Proxy);
    QTest::newRow("of a kind that carries no connection")
        << QByteArray("ftp://192.0.2.1:21") << int(QNetworkProxy::NoProxy);
}

void tst_Route::theSystems()
{
    QFETCH(QByteArray, url);
    QFETCH(int, type);
#ifdef Q_OS_WIN
    if (!url.isEmpty())
        QSKIP("Windows keeps its proxies in the registry, not in the environment");
#endif
    for (const char *name : {"http_proxy", "https_proxy", "ftp_proxy", "all_proxy"})
        qputenv(name, url);
    RouteFinder finder({}, false);
    std::optional<Route> found;
    finder.find(server(), ofKind(ProxySettings::Kind::System), [&](const Route &route) { found = route; });
    QVERIFY(!found); // not on this thread
    QTRY_VERIFY(found);
    QCOMPARE(int(found->proxy.type()), type);
    QCOMPARE(found->isProxied(), type != int(QNetworkProxy::NoProxy));
    if (found->isProxied())
        QCOMPARE(found->proxy.hostName(), QStringLiteral("192.0.2.1"));
}

void tst_Route::chosen_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("type");
    QTest::newRow("none") << int(ProxySettings::Kind::None) << int(QNetworkProxy::NoProxy);
    QTest::newRow("SOCKS5") << int(ProxySettings::Kind::Socks5) << int(QNetworkProxy::Socks5Proxy);
    QTest::newRow("HTTP") << int(ProxySettings::Kind::Http) << int(QNetworkProxy::HttpProxy);
}

// The user's own choice stands, at once, whatever the system says.
void tst_Route::chosen()
{
    QFETCH(int, kind);
    QFETCH(int, type);
    RouteFinder finder({}, false, [](const ServerAddress &) {
        return QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("system.example"), 1080);
    });
    std::optional<Route> found;
    finder.find(server(), ofKind(static_cast<ProxySettings::Kind>(kind)), [&](const Route &route) { found = route; });
    QVERIFY(found);
    QCOMPARE(int(found->proxy.type()), type);
    if (found->isProxied())
        QCOMPARE(found->proxy.hostName(), QStringLiteral("proxy.example"));
}

void tst_Route::theLastQuestionIsAnswered()
{
    QSemaphore go;
    QStringList asked; // by one thread at a time
    RouteFinder finder({}, false, [&](const ServerAddress &address) {
        asked.append(address.host);
        go.acquire();
        return QNetworkProxy(QNetworkProxy::Socks5Proxy, address.host, 1080);
    });
    int first = 0;
    QString host;
    finder.find(server(QStringLiteral("one.example")), ofKind(ProxySettings::Kind::System),
                [&](const Route &) { ++first; });
    finder.find(server(QStringLiteral("two.example")), ofKind(ProxySettings::Kind::System),
                [&](const Route &route) { host = route.proxy.hostName(); });
    go.release(2);
    QTRY_COMPARE(host, QStringLiteral("two.example"));
    QCOMPARE(first, 0);
    QCOMPARE(asked, (QStringList{QStringLiteral("one.example"), QStringLiteral("two.example")}));
}

// What waits for a thread is thrown away at the end of a program: that is no answer, and no crash.
void tst_Route::thePoolIsEmptied()
{
    QThreadPool *pool = QThreadPool::globalInstance();
    const int threads = pool->maxThreadCount();
    pool->setMaxThreadCount(1);
    QSemaphore go;
    pool->start([&go] { go.acquire(); });
    RouteFinder finder({}, false, [](const ServerAddress &) { return QNetworkProxy(QNetworkProxy::NoProxy); });
    int answers = 0;
    finder.find(server(), ofKind(ProxySettings::Kind::System), [&](const Route &) { ++answers; });
    pool->clear();
    go.release();
    QVERIFY(pool->waitForDone(10000));
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
    finder.find(server(), ofKind(ProxySettings::Kind::System), [&](const Route &) { ++answers; });
    QTRY_COMPARE(answers, 1);
    pool->setMaxThreadCount(threads);
}

QTEST_GUILESS_MAIN(tst_Route)
#include "tst_route.moc"
