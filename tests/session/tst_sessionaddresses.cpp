// A server whose name leads to several addresses, on the loopback network: one that refuses, one that swallows, one
// that works.
#include "session/session.h"
#include "support/session_certificate.h"
#include "support/session_fixture.h"
#include "support/session_scriptedserver.h"
#include "support/wine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;
using State = ConnectionState;

namespace {

const QHostAddress kRefuses(QStringLiteral("127.0.0.3"));
const QHostAddress kSwallows(QStringLiteral("127.0.0.2"));
const QHostAddress kWorks(QStringLiteral("127.0.0.1"));

QString name()
{
    return QStringLiteral("cameras.example");
}

} // namespace

class tst_SessionAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void triesTheNext_data();
    void triesTheNext();
    void theGoodOneFirstWhenReconnecting();
    void swallowsTls();
    void mostTellingError();
    void noAddress();
    void answerThatComesTooLate();
    void oneLookUpAtATime();
    void loggedOutWhileLookingUp();
    void proxiesGetTheName();

private:
    [[nodiscard]] Session::Options options(const QList<QHostAddress> &addresses);
    [[nodiscard]] LoginRequest login() const
    {
        LoginRequest request = loginTo(m_server->port());
        request.address.host = name();
        return request;
    }

    std::unique_ptr<server::Server> m_server;
    std::unique_ptr<QTcpServer> m_hole; // takes connections and never says a word
    QStringList m_asked;
};

void tst_SessionAddresses::init()
{
    m_server = startServer();
    QVERIFY(m_server);
    m_hole = std::make_unique<QTcpServer>();
    QVERIFY(m_hole->listen(kSwallows, m_server->port()));
    m_asked.clear();
}

Session::Options tst_SessionAddresses::options(const QList<QHostAddress> &addresses)
{
    Session::Options options = quickOptions();
    options.connectTimeoutMs = 1200;
    options.loginTimeoutMs = 400;
    options.resolver = [this, addresses](const QString &host, const auto &found) {
        m_asked.append(host);
        QMetaObject::invokeMethod(
            this, [found, addresses] { found(addresses); }, Qt::QueuedConnection);
    };
    return options;
}

void tst_SessionAddresses::triesTheNext_data()
{
    QTest::addColumn<QList<QHostAddress>>("addresses");
    QTest::newRow("the first") << QList<QHostAddress>{kWorks, kRefuses};
    QTest::newRow("one refuses") << QList<QHostAddress>{kRefuses, kWorks};
    QTest::newRow("one swallows the login") << QList<QHostAddress>{kSwallows, kWorks};
    QTest::newRow("both") << QList<QHostAddress>{kSwallows, kRefuses, kWorks};
}

void tst_SessionAddresses::triesTheNext()
{
    QFETCH(QList<QHostAddress>, addresses);
    Session session(options(addresses));
    QVERIFY(logInAndWait(session, login()));
    QCOMPARE(m_asked, QStringList{name()});
    QCOMPARE(session.status().error, ConnectionError());
}

void tst_SessionAddresses::theGoodOneFirstWhenReconnecting()
{
    Session session(options({kSwallows, kWorks}));
    QVERIFY(logInAndWait(session, login()));
    int swallowed = 0;
    while (m_hole->hasPendingConnections()) {
        delete m_hole->nextPendingConnection();
        ++swallowed;
    }
    QCOMPARE(swallowed, 1);
    QSignalSpy loggedIn(&session, &Session::loggedIn);
    m_server->dropConnections();
    QTRY_COMPARE(loggedIn.size(), 1);
    QVERIFY(!m_hole->hasPendingConnections());
    QCOMPARE(m_asked.size(), 2); // the name may lead elsewhere by now
}

// The handshake counts: a black hole that accepts uses up its own part of the time, and the certificate is still
// checked against the name that the user gave.
void tst_SessionAddresses::swallowsTls()
{
    WATCHPOST_NEEDS_TLS_SERVER;
    server::ServerConfig config;
    QTemporaryDir dir;
    const auto write = [&](const char *file, const QByteArray &bytes) {
        QFile out(dir.filePath(QString::fromLatin1(file)));
        const bool ok = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() &&
                        out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return ok ? out.fileName() : QString();
    };
    config.certificateFile = write("cert.pem", kCertificate);
    config.keyFile = write("key.pem", kCertificateKey);
    m_hole.reset();
    m_server = startServer(config);
    QVERIFY(m_server);
    m_hole = std::make_unique<QTcpServer>();
    QVERIFY(m_hole->listen(kSwallows, m_server->port()));
    LoginRequest request = login();
    request.address.tls = true;
    Session::Options tls = options({kSwallows, kWorks});
    tls.connectTimeoutMs = 3000;
    tls.authorities = QSslCertificate::fromData(kCertificate);
    Session session(tls);
    QElapsedTimer clock;
    clock.start();
    session.logIn(request, {});
    QTRY_COMPARE(session.status().state, State::Offline); // made for localhost, not for that name
    QCOMPARE(session.status().error.field, LoginField::Tls);
    QVERIFY(clock.elapsed() < 2900);
    request.address.host = QStringLiteral("localhost");
    QVERIFY(logInAndWait(session, request));
}

void tst_SessionAddresses::mostTellingError()
{
    Session::Options quick = options({kSwallows, kRefuses});
    Session session(quick);
    session.logIn(login(), {});
    QTRY_COMPARE(session.status().state, State::Offline);
    QVERIFY2(session.status().error.text.contains(QStringLiteral("Nothing answers")),
             qPrintable(session.status().error.text));
}

void tst_SessionAddresses::noAddress()
{
    Session session(options({}));
    session.logIn(login(), {});
    QTRY_COMPARE(session.status().state, State::Offline);
    QVERIFY(session.status().error.text.contains(QStringLiteral("There is no server called")));
    QCOMPARE(session.status().error.kind, ErrorKind::Transient);
}

void tst_SessionAddresses::answerThatComesTooLate()
{
    Session::Options late = options({});
    std::function<void(const QList<QHostAddress> &)> answer;
    late.resolver = [&](const QString &, const auto &found) { answer = found; };
    late.connectTimeoutMs = 50;
    Session session(late);
    session.logIn(login(), {});
    QCOMPARE(session.status().state, State::Connecting);
    QTRY_COMPARE(session.status().state, State::Offline);
    QVERIFY(session.status().error.text.contains(QStringLiteral("in time")));
    answer({kWorks});
    QTest::qWait(50);
    QCOMPARE(session.status().state, State::Offline);
}

// Where DNS hangs: the tries do not pile up, and the answer is for the one that waits when it comes.
void tst_SessionAddresses::oneLookUpAtATime()
{
    Session::Options hanging = options({});
    QStringList asked;
    QList<std::function<void(const QList<QHostAddress> &)>> answers;
    bool hangs = true;
    hanging.resolver = [&](const QString &host, const auto &found) {
        if (!hangs)
            return found({kWorks});
        asked.append(host);
        answers.append(found);
    };
    hanging.connectTimeoutMs = 40;
    Session session(hanging);
    session.logIn(login(), {}, {.keepTrying = true});
    QTRY_VERIFY(session.status().attempt >= 3);
    QCOMPARE(asked, QStringList{name()});
    session.logOut();
    // Another server meanwhile: its turn comes when that one is done.
    LoginRequest other = login();
    other.address.host = QStringLiteral("other.example");
    session.logIn(other, {}, {.keepTrying = true});
    QCOMPARE(asked.size(), 1);
    answers.takeFirst()({kRefuses});
    QTRY_COMPARE(asked, (QStringList{name(), QStringLiteral("other.example")}));
    QCOMPARE(session.diagnostics().messagesSent, 0U);
    QTRY_VERIFY(session.status().attempt >= 3);
    QCOMPARE(asked.size(), 2);
    hangs = false;
    QTRY_COMPARE(session.status().state, State::Connecting);
    answers.takeFirst()({kWorks});
    QTRY_COMPARE(session.status().state, State::Online);
}

void tst_SessionAddresses::loggedOutWhileLookingUp()
{
    Session session(options({kWorks}));
    session.logIn(login(), {});
    session.logOut();
    QTest::qWait(50);
    QCOMPARE(session.status().state, State::Offline);
    QCOMPARE(session.diagnostics().messagesSent, 0U);
}

void tst_SessionAddresses::proxiesGetTheName()
{
    Session session(options({kWorks}));
    ProxySettings proxy;
    proxy.kind = ProxySettings::Kind::Socks5;
    proxy.host = QStringLiteral("127.0.0.3");
    proxy.port = 1;
    session.setProxy(proxy);
    session.logIn(login(), {});
    QTest::qWait(50);
    QVERIFY(m_asked.isEmpty());
    session.logOut();
}

QTEST_GUILESS_MAIN(tst_SessionAddresses)
#include "tst_sessionaddresses.moc"
