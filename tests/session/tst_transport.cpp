// The sockets that the client makes, and what it tells the user when one fails: every error says what happened and what
// to do, at the field that it is about.
#include "session/peercheck.h"
#include "session/route.h"
#include "session/transport.h"
#include "support/fakesocket.h"

#include <QNetworkProxy>
#include <QSemaphore>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <atomic>

using namespace watchpost;
using E = QAbstractSocket::SocketError;

namespace {

const ServerAddress kPlain{QStringLiteral("cameras.example"), 9000, false};
const ServerAddress kTls{QStringLiteral("cameras.example"), 9000, true};

// An encrypted socket that has not been.
struct FailedTls : QSslSocket
{
    explicit FailedTls(SocketError error) { setSocketError(error); }
};

} // namespace

class tst_Transport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failures_data();
    void failures();
    void closedBeforeItWasEncrypted();
    void refusals_data();
    void refusals();
    void gravestProblemIsTold();
    void sockets();
    void routes_data();
    void routes();
    void cancelledRoute();
    void oneSystemProxyAtATime();
    void authoritiesTakeEachOnce();
};

void tst_Transport::failures_data()
{
    QTest::addColumn<E>("error");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<LoginField>("field");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, E error, const char *told, ErrorKind kind = ErrorKind::Transient,
                        LoginField field = LoginField::Server) {
        QTest::newRow(name) << error << kind << field << QString::fromLatin1(told);
    };
    row("no such host", E::HostNotFoundError, "There is no server called cameras.example.");
    row("refused", E::ConnectionRefusedError, "Nothing answers at cameras.example");
    row("late", E::SocketTimeoutError, "does not answer in time");
    row("proxy's password", E::ProxyAuthenticationRequiredError, "The proxy wants another", ErrorKind::Permanent);
    row("proxy refuses", E::ProxyConnectionRefusedError, "is not there");
    row("no such proxy", E::ProxyNotFoundError, "is not there");
    row("proxy is late", E::ProxyConnectionTimeoutError, "did not make the connection");
    row("proxy closes", E::ProxyConnectionClosedError, "did not make the connection");
    row("proxy babbles", E::ProxyProtocolError, "did not make the connection");
    row("network", E::NetworkError, "cannot be reached");
    row("network, at once", E::UnfinishedSocketOperationError, "cannot be reached");
    row("handshake", E::SslHandshakeFailedError, "did not answer with TLS", ErrorKind::Permanent, LoginField::Tls);
    row("inside TLS", E::SslInternalError, "did not answer with TLS", ErrorKind::Permanent, LoginField::Tls);
    row("TLS data", E::SslInvalidUserDataError, "did not answer with TLS", ErrorKind::Permanent, LoginField::Tls);
    row("closed", E::RemoteHostClosedError, "whether the server wants TLS");
    row("anything else", E::UnknownSocketError, "Check this computer's network and try again");
}

void tst_Transport::failures()
{
    QFETCH(E, error);
    QFETCH(ErrorKind, kind);
    QFETCH(LoginField, field);
    QFETCH(QString, told);
    test::FakeSocket socket;
    socket.refuse(error);
    const ConnectionError described = describeFailure(&socket, kPlain);
    QVERIFY2(described.text.contains(told), qPrintable(described.text));
    QCOMPARE(described.kind, kind);
    QCOMPARE(described.field, field);
    QVERIFY(!described.text.contains(u'%'));
}

void tst_Transport::closedBeforeItWasEncrypted()
{
    const FailedTls socket(E::RemoteHostClosedError);
    const ConnectionError error = describeFailure(&socket, kTls);
    QVERIFY2(error.text.contains(QStringLiteral("before it was encrypted")), qPrintable(error.text));
    QCOMPARE(error.field, LoginField::Tls);
}

void tst_Transport::refusals_data()
{
    QTest::addColumn<CertificateProblem>("problem");
    QTest::addColumn<QString>("told");
    using P = CertificateProblem;
    QTest::newRow("chain") << P::BadChain << QStringLiteral("proves nothing");
    QTest::newRow("use") << P::WrongUse << QString();
    QTest::newRow("changed") << P::Changed << QStringLiteral("another certificate than");
    QTest::newRow("host") << P::WrongHost << QStringLiteral("for another name");
    QTest::newRow("expired") << P::Expired << QStringLiteral("has expired");
    QTest::newRow("not yet") << P::NotYetValid << QStringLiteral("not valid yet");
    QTest::newRow("self-signed") << P::SelfSigned << QStringLiteral("signed by itself");
    QTest::newRow("root") << P::UnknownRoot << QStringLiteral("does not trust");
}

void tst_Transport::refusals()
{
    QFETCH(CertificateProblem, problem);
    QFETCH(QString, told);
    CertificateRefusal refusal;
    refusal.problems = {problem};
    const ConnectionError error = describeRefusal(refusal, kTls);
    QVERIFY2(error.text.contains(told), qPrintable(error.text));
    QVERIFY(error.text.contains(QStringLiteral("Nothing was sent")) ||
            error.text.contains(QStringLiteral("nothing was sent")));
    QCOMPARE(error.kind, ErrorKind::Permanent);
    QCOMPARE(error.field, LoginField::Tls);
}

void tst_Transport::gravestProblemIsTold()
{
    CertificateRefusal refusal;
    refusal.problems = {CertificateProblem::SelfSigned, CertificateProblem::Expired, CertificateProblem::Changed};
    QVERIFY(describeRefusal(refusal, kTls).text.contains(QStringLiteral("another certificate than")));
    refusal.problems.append(CertificateProblem::BadChain);
    QVERIFY(describeRefusal(refusal, kTls).text.contains(QStringLiteral("proves nothing")));
    refusal.problems.clear(); // refused, and nobody says why: the worst is believed
    QVERIFY(describeRefusal(refusal, kTls).text.contains(QStringLiteral("proves nothing")));
}

void tst_Transport::sockets()
{
    Route route;
    route.proxy = {QNetworkProxy::Socks5Proxy, QStringLiteral("proxy.example"), 1080};
    const auto plain = makeSocket(false, route);
    QVERIFY(!qobject_cast<QSslSocket *>(plain.get()));
    QCOMPARE(plain->proxy().hostName(), QStringLiteral("proxy.example"));
    QCOMPARE(encryptionOf(plain.get()), QString());
    QCOMPARE(cipherOf(plain.get()), QString());

    const auto tls = makeSocket(true, {});
    const auto *ssl = qobject_cast<QSslSocket *>(tls.get());
    QVERIFY(ssl);
    QCOMPARE(ssl->sslConfiguration().peerVerifyMode(), QSslSocket::VerifyPeer);
    QCOMPARE(ssl->sslConfiguration().protocol(), QSsl::TlsV1_2OrLater);
    QVERIFY(ssl->sslConfiguration().caCertificates().isEmpty());
    QCOMPARE(encryptionOf(tls.get()), QString()); // not yet
    QCOMPARE(cipherOf(tls.get()), QString());
}

void tst_Transport::routes_data()
{
    using K = ProxySettings::Kind;
    QTest::addColumn<K>("kind");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::newRow("none") << K::None << QNetworkProxy::NoProxy;
    QTest::newRow("the system's, on this computer") << K::System << QNetworkProxy::NoProxy;
    QTest::newRow("SOCKS") << K::Socks5 << QNetworkProxy::Socks5Proxy;
    QTest::newRow("HTTP") << K::Http << QNetworkProxy::HttpProxy;
}

void tst_Transport::routes()
{
    QFETCH(ProxySettings::Kind, kind);
    QFETCH(QNetworkProxy::ProxyType, type);
    RouteFinder finder({}, false);
    ProxySettings settings;
    settings.kind = kind;
    settings.host = QStringLiteral("proxy.example");
    settings.port = 1080;
    std::optional<Route> found;
    finder.find({QStringLiteral("localhost"), 9000, false}, settings, [&](const Route &route) { found = route; });
    QVERIFY(found); // nothing to wait for
    QCOMPARE(found->proxy.type(), type);
    QCOMPARE(found->isProxied(), type != QNetworkProxy::NoProxy);
    QVERIFY(!found->authorities.store());
}

void tst_Transport::cancelledRoute()
{
    RouteFinder finder({}, true);
    int first = 0;
    int second = 0;
    finder.find({QStringLiteral("localhost"), 9000, true}, {}, [&](const Route &) { ++first; });
    finder.find({QStringLiteral("localhost"), 9000, true}, {}, [&](const Route &route) {
        QVERIFY(route.authorities.store());
        ++second;
    });
    QTRY_COMPARE(second, 1);
    // They are read once.
    finder.find({QStringLiteral("localhost"), 9000, true}, {}, [&](const Route &) { ++second; });
    QCOMPARE(second, 2);
    finder.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(first, 0);
}

// Where the system's proxy hangs: the tries do not pile up.
void tst_Transport::oneSystemProxyAtATime()
{
    const QNetworkProxy found(QNetworkProxy::Socks5Proxy, QStringLiteral("proxy.example"), 1080);
    QSemaphore gate;
    std::atomic<int> asked = 0;
    RouteFinder finder({}, false, [&](const ServerAddress &) {
        ++asked;
        gate.acquire();
        return found;
    });
    const ServerAddress address{QStringLiteral("cameras.example"), 9000, false};
    int answered = 0;
    for (int i = 0; i < 5; ++i) {
        finder.find(address, {}, [&](const Route &route) {
            QCOMPARE(route.proxy, found);
            ++answered;
        });
        if (i < 3)
            finder.cancel(); // the try's time was over
        QTest::qWait(5);
    }
    // What needs no looking up does not wait.
    bool direct = false;
    finder.find({QStringLiteral("localhost"), 9000, false}, {}, [&](const Route &) { direct = true; });
    QVERIFY(direct);
    finder.find(address, {}, [&](const Route &) { ++answered; });
    QTRY_COMPARE(asked, 1);
    gate.release();
    QTRY_COMPARE(answered, 1);
    QCOMPARE(asked, 1);
    // Another question waits for its turn.
    finder.find(address, {}, [&](const Route &) { ++answered; });
    finder.find({QStringLiteral("other.example"), 9000, false}, {}, [&](const Route &) { ++answered; });
    gate.release(2);
    QTRY_COMPARE(asked, 3);
    QTRY_COMPARE(answered, 2);
}

void tst_Transport::authoritiesTakeEachOnce()
{
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    QList<QSslCertificate> two{QSslCertificate()};
    if (!system.isEmpty())
        two += {system.first(), system.first()};
    const Authorities authorities(two);
    QVERIFY(authorities.store());
    QCOMPARE(authorities.certificates().size(), std::min<qsizetype>(system.size(), 1));
}

QTEST_GUILESS_MAIN(tst_Transport)
#include "tst_transport.moc"
