// Both connections through a proxy: what it is asked for, and what is said when it fails.
#include "session/camerasync.h"
#include "session/route.h"
#include "session/session.h"
#include "support/session_fixture.h"
#include "support/session_scriptedserver.h"
#include "support/testproxy.h"

#include <QSignalSpy>
#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;

namespace {

const QString kName = QStringLiteral("cameras.example"); // resolved by nobody but the proxy

} // namespace

class tst_Proxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void both_data() { kinds(); }
    void both();
    void wrongPassword_data() { kinds(); }
    void wrongPassword();
    void gone_data() { kinds(); }
    void gone();
    void refuses_data() { kinds(); }
    void refuses();
    void theSystems();
    void loopbackIsNotProxiedBySystem();

private:
    static void kinds()
    {
        QTest::addColumn<bool>("http");
        QTest::newRow("SOCKS5") << false;
        QTest::newRow("HTTP") << true;
    }
    void makeProxy()
    {
        QFETCH(bool, http);
        m_proxy = std::make_unique<TestProxy>(http ? TestProxy::Kind::Http : TestProxy::Kind::Socks5);
        m_settings = {http ? ProxySettings::Kind::Http : ProxySettings::Kind::Socks5,
                      QStringLiteral("127.0.0.1"),
                      m_proxy->port(),
                      {},
                      {}};
    }
    [[nodiscard]] LoginRequest request() const
    {
        LoginRequest made = loginTo(m_server->port());
        made.address.host = kName;
        return made;
    }
    [[nodiscard]] ConnectionError failure()
    {
        Session session(quickOptions());
        session.setProxy(m_settings);
        session.logIn(request(), {});
        if (!QTest::qWaitFor([&] { return session.status().state == ConnectionState::Offline; }))
            return {};
        return session.status().error;
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<TestProxy> m_proxy;
    ProxySettings m_settings;
};

void tst_Proxies::init()
{
    m_server = std::make_unique<ScriptedServer>();
    QVERIFY(m_server->listen());
    m_server->cameras = {{"A", "p", "true"}};
}

void tst_Proxies::both()
{
    makeProxy();
    m_proxy->user = "pat";
    m_proxy->password = "proxy-pass";
    m_settings.user = QStringLiteral("pat");
    m_settings.password = QStringLiteral("proxy-pass");
    Session session(quickOptions());
    session.setProxy(m_settings);
    QVERIFY(logInAndWait(session, request()));
    CameraSync sync(&session);
    QSignalSpy finished(&sync, &CameraSync::finished);
    sync.start({}, 1, true);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<SyncReport>().error, QString());
    QCOMPARE(m_server->dataConnections, 1);
    // The same name for both, as it was given.
    QCOMPARE(m_proxy->asked.size(), 2);
    QCOMPARE(m_proxy->asked.first(), QString(kName + u':' + QString::number(m_server->port())));
    QVERIFY2(m_proxy->asked.last().startsWith(kName + u':'), qPrintable(m_proxy->asked.last()));
    QVERIFY(!m_server->controlLines.join().contains("proxy-pass"));
}

void tst_Proxies::wrongPassword()
{
    makeProxy();
    m_proxy->user = "pat";
    m_proxy->password = "proxy-pass";
    m_settings.user = QStringLiteral("pat");
    m_settings.password = QStringLiteral("wrong");
    const ConnectionError error = failure();
    QCOMPARE(error.kind, ErrorKind::Permanent);
    QVERIFY2(error.text.contains(QStringLiteral("proxy wants another")), qPrintable(error.text));
    QVERIFY(m_proxy->asked.isEmpty());
    QCOMPARE(m_server->connections, 0);
}

void tst_Proxies::gone()
{
    makeProxy();
    m_proxy->close();
    const ConnectionError error = failure();
    QCOMPARE(error.kind, ErrorKind::Transient);
    QVERIFY2(error.text.contains(QStringLiteral("is not there")), qPrintable(error.text));
    QCOMPARE(m_server->connections, 0); // never past it
}

void tst_Proxies::refuses()
{
    makeProxy();
    m_proxy->refusing = true;
    const ConnectionError error = failure();
    QVERIFY2(!error.text.isEmpty(), qPrintable(error.text));
    QCOMPARE(m_proxy->asked.size(), 1);
    QCOMPARE(m_server->connections, 0);
}

void tst_Proxies::theSystems()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps its proxies in the registry, not in the environment");
#endif
    m_proxy = std::make_unique<TestProxy>(TestProxy::Kind::Socks5);
    const QByteArray url = "socks5://127.0.0.1:" + QByteArray::number(m_proxy->port());
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qputenv(name, url);
    qunsetenv("no_proxy");
    Session session(quickOptions());
    const bool in = logInAndWait(session, request());
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qunsetenv(name);
    QVERIFY2(in, qPrintable(session.status().error.text));
    QCOMPARE(m_proxy->asked, QStringList{QString(kName + u':' + QString::number(m_server->port()))});
}

void tst_Proxies::loopbackIsNotProxiedBySystem()
{
    qputenv("http_proxy", "socks5://127.0.0.1:9");
    Session session(quickOptions());
    const bool in = logInAndWait(session, loginTo(m_server->port()));
    qunsetenv("http_proxy");
    QVERIFY(in);
}

QTEST_GUILESS_MAIN(tst_Proxies)
#include "tst_proxies.moc"
