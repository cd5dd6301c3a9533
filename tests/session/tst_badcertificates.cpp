// Servers that are not what they should be: each is refused with an error of its own, and nothing of ours reaches it.
// On control and data connections alike. Prints a table.
#include "session/datachannel.h"
#include "session/session.h"
#include "support/session_fixture.h"
#include "support/tlstrap.h"
#include "support/wine.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;
using Problem = CertificateProblem;
using Problems = QList<CertificateProblem>;

namespace {

const QString kUser = QStringLiteral("canary-user");
const QString kPassword = QStringLiteral("canary-password");

struct Case
{
    std::function<void(TlsTrap &)> prepare;
    Problems problems;
    bool acceptable = false;
    const char *words = ""; // of the error's text
    bool pinOther = false;
    ErrorKind kind = ErrorKind::Permanent;
};

// The one that the computer trusts, and what it has signed.
struct Pki
{
    TestCertificate root = makeAuthority("Trusted root");
    TestCertificate good = makeCertificate({}, &root);
    TestCertificate other = makeCertificate({}, &root);
    TestCertificate strangeRoot = makeAuthority("Strange root");
    TestCertificate sameName = makeAuthority("Trusted root");
};

QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
constexpr QSsl::SslProtocol kTls10 = QSsl::TlsV1_0;
constexpr QSsl::SslProtocol kTls11 = QSsl::TlsV1_1;
QT_WARNING_POP

} // namespace

Q_DECLARE_METATYPE(Case)

class tst_BadCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void control_data() { cases(); }
    void control();
    void data_data() { cases(); }
    void data();
    void goodOnes();
    void waitingTellsEachCertificateOnce();
    void deletedWhenTheCertificateIsTold();
    void anotherDataCertificateThanThePinnedOne();
    void everyHandshakeIsAFullOne();
    void cleanupTestCase() { std::printf("%s", m_table.constData()); }

private:
    void cases();
    void nothingCame(const TlsTrap &trap, const Case &row);
    [[nodiscard]] Session::Options options() const
    {
        Session::Options options = quickOptions();
        options.systemAuthorities = false;
        options.authorities = {m_pki.root.certificate};
        options.connectTimeoutMs = 400;
        return options;
    }
    [[nodiscard]] static LoginRequest login(quint16 port)
    {
        LoginRequest request = loginTo(port, kUser, kPassword);
        request.address.tls = true;
        return request;
    }
    void note(const char *which, const QString &text)
    {
        m_table += QByteArray(which).leftJustified(8) + QByteArray(QTest::currentDataTag()).leftJustified(30) +
                   "0 bytes  " + text.toUtf8() + '\n';
    }

    const Pki m_pki;
    QByteArray m_table;
};

void tst_BadCertificates::cases()
{
    QTest::addColumn<Case>("row");
    const auto add = [](const char *name, const Case &row) { QTest::newRow(name) << row; };
    // A leaf signed by the trusted root, with one thing wrong.
    const auto leaf = [this](const CertificatePlan &plan) {
        return [this, plan](TlsTrap &trap) { trap.show(makeCertificate(plan, &m_pki.root)); };
    };
    const auto behaving = [](TlsTrap::Manner manner) { return [manner](TlsTrap &trap) { trap.manner = manner; }; };
    const auto old = [this](QSsl::SslProtocol protocol) {
        return [this, protocol](TlsTrap &trap) {
            trap.show(m_pki.good);
            trap.protocol = protocol;
        };
    };
    const auto under = [this](QList<TestCertificate> authorities) { // from the root downwards
        return [authorities](TlsTrap &trap) {
            QList<TestCertificate> sent(authorities.rbegin(), authorities.rend());
            trap.show(makeCertificate({}, &authorities.last()), sent);
        };
    };
    const TestCertificate notCa = makeCertificate({.subject = "No authority"}, &m_pki.root);
    const TestCertificate noFurther = makeAuthority("One level", &m_pki.root, "critical,CA:TRUE,pathlen:0");
    const TestCertificate further = makeAuthority("Second level", &noFurther);
    QList<TestCertificate> many{makeAuthority("1", &m_pki.root)};
    while (many.size() <= kMaxIntermediates)
        many.append(makeAuthority(QByteArray::number(many.size() + 1), &many.last()));

    add("self-signed", {[](TlsTrap &trap) { trap.show(makeCertificate({})); }, {Problem::SelfSigned}, true, "itself"});
    add("wrong host", {leaf({.names = {"DNS:other.example", "IP:192.0.2.1"}}), {Problem::WrongHost}, true, "name"});
    add("only a common name", {leaf({.subject = "127.0.0.1", .names = {}}), {Problem::WrongHost}, true, "name"});
    add("expired", {leaf({.fromSeconds = -7200, .untilSeconds = -3600}), {Problem::Expired}, true, "expired"});
    add("not yet valid", {leaf({.fromSeconds = 3600}), {Problem::NotYetValid}, true, "not valid yet"});
    add("unknown root", {under({m_pki.strangeRoot}), {Problem::UnknownRoot}, true, "authority"});
    add("root not configured", {[this](TlsTrap &trap) { trap.show(makeCertificate({}, &m_pki.strangeRoot)); },
                                {Problem::UnknownRoot},
                                true,
                                "authority"});
    add("root of the same name", {[this](TlsTrap &trap) { trap.show(makeCertificate({}, &m_pki.sameName)); },
                                  {Problem::BadChain},
                                  false,
                                  "proves nothing"});
    add("changed pin",
        {[this](TlsTrap &trap) { trap.show(m_pki.good); }, {Problem::Changed}, true, "another certificate", true});
    add("wrong key use", {leaf({.usage = "clientAuth"}), {Problem::WrongUse}, false, "not made for servers"});
    add("issuer that is no authority", {under({notCa}), {Problem::WrongUse}, false, "may not"});
    add("chain longer than allowed", {under({noFurther, further}), {Problem::BadChain}, false, "too long"});
    add("chain too long", {under(many), {}, false, "too long"});
    add("weak key", {leaf({.rsaBits = 1024}), {Problem::BadChain}, false, "weak"});
    add("SHA-1 signature", {leaf({.digest = EVP_sha1()}), {Problem::BadChain}, false, "weak"});
    add("TLS 1.0", {old(kTls10), {}, false, "too old"});
    add("TLS 1.1", {old(kTls11), {}, false, "too old"});
    add("stripped: speaks plain first", {behaving(TlsTrap::Manner::PlainBanner), {}, false, "did not answer with TLS"});
    add("stripped: answers in plain", {behaving(TlsTrap::Manner::PlainAnswer), {}, false, "did not answer with TLS"});
    add("closes in the handshake",
        {behaving(TlsTrap::Manner::Close), {}, false, "before it was encrypted", false, ErrorKind::Transient});
    add("silent in the handshake",
        {behaving(TlsTrap::Manner::Silence), {}, false, "did not finish", false, ErrorKind::Transient});
}

// What TLS decrypted is the proof. The records bear it out: before TLS 1.3's own encrypted last flight (its Finished
// and an alert) a client that says nothing sends only handshake records and alerts.
void tst_BadCertificates::nothingCame(const TlsTrap &trap, const Case &row)
{
    QCOMPARE(trap.decrypted, QByteArray());
    const QList<int> types = trap.recordTypes();
    QVERIFY(!types.isEmpty());
    QCOMPARE(types.first(), 22);
    QVERIFY(!types.contains(-1));
    QVERIFY(types.count(23) <= 2 * trap.connections);
    if (trap.manner != TlsTrap::Manner::Tls || trap.protocol != QSsl::TlsV1_2OrLater)
        QCOMPARE(types.count(23), 0);
    for (const char *secret : {"canary", "LoginCommand", "NormalCommand"})
        QVERIFY(!trap.fromClient.contains(secret));
    Q_UNUSED(row)
}

void tst_BadCertificates::control()
{
    QFETCH(Case, row);
    TlsTrap trap;
    row.prepare(trap);
    if (trap.manner != TlsTrap::Manner::Close && trap.manner != TlsTrap::Manner::Silence)
        WATCHPOST_NEEDS_TLS_SERVER;
    Session session(options());
    QSignalSpy refused(&session, &Session::certificateRefused);
    LoginRequest request = login(trap.port());
    if (row.pinOther)
        request.pinned = certificateInfo(m_pki.other.certificate);
    session.logIn(request, {});
    QTRY_COMPARE(session.status().state, ConnectionState::Offline);
    const ConnectionError error = session.status().error;
    QCOMPARE(error.kind, row.kind);
    QCOMPARE(error.field, LoginField::Tls);
    QVERIFY2(error.text.contains(QLatin1String(row.words)), qPrintable(error.text));
    QCOMPARE(session.diagnostics().messagesSent, 0U);
    if (!row.problems.isEmpty()) {
        QCOMPARE(refused.size(), 1);
        const auto refusal = refused.first().first().value<CertificateRefusal>();
        QCOMPARE(refusal.problems, row.problems);
        QCOMPARE(refusal.acceptable, row.acceptable);
        QCOMPARE(refusal.shown, certificateInfo(trap.chain.first()));
        QCOMPARE(refusal.before, request.pinned);
    }
    QTest::qWait(20); // whatever may still come
    nothingCame(trap, row);
    note("control", error.text);
}

void tst_BadCertificates::data()
{
    QFETCH(Case, row);
    TlsTrap trap;
    row.prepare(trap);
    if (trap.manner != TlsTrap::Manner::Close && trap.manner != TlsTrap::Manner::Silence)
        WATCHPOST_NEEDS_TLS_SERVER;
    DataChannel::Endpoint endpoint;
    endpoint.host = QStringLiteral("127.0.0.1");
    endpoint.port = trap.port();
    endpoint.tls = true;
    endpoint.token = "canary-token";
    endpoint.connectTimeoutMs = 400;
    endpoint.peer = {endpoint.host, endpoint.port, {}, Authorities({m_pki.root.certificate})};
    if (row.pinOther)
        endpoint.peer.pinned = certificateInfo(m_pki.other.certificate);
    DataChannel channel(endpoint);
    QSignalSpy opened(&channel, &DataChannel::opened);
    QSignalSpy closed(&channel, &DataChannel::closed);
    channel.open([](const protocol::Parsed &) {});
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(opened.size(), 0);
    QVERIFY2(channel.failure().contains(QLatin1String(row.words)), qPrintable(channel.failure()));
    QTest::qWait(20);
    nothingCame(trap, row);
    note("data", channel.failure());
}

// The same trap takes a login when all is well: the test above can fail.
void tst_BadCertificates::goodOnes()
{
    WATCHPOST_NEEDS_TLS_SERVER;
    const TestCertificate middle = makeAuthority("Middle", &m_pki.root);
    const TestCertificate chained = makeCertificate({.names = {"DNS:localhost"}, .rsaBits = 2048}, &middle);
    const TestCertificate expired = makeCertificate({.names = {}, .fromSeconds = -7200, .untilSeconds = -3600});
    struct Good
    {
        const TestCertificate *leaf;
        QList<TestCertificate> others;
        QString host;
        bool pinned;
    };
    for (const Good &good : {Good{&m_pki.good, {}, QStringLiteral("127.0.0.1"), false},
                             Good{&chained, {middle}, QStringLiteral("LocalHost"), false},
                             Good{&expired, {}, QStringLiteral("127.0.0.1"), true}}) {
        TlsTrap trap;
        trap.show(*good.leaf, good.others);
        Session session(options());
        LoginRequest request = login(trap.port());
        request.address.host = good.host;
        if (good.pinned)
            request.pinned = certificateInfo(good.leaf->certificate);
        session.logIn(request, {});
        QTRY_VERIFY2(trap.decrypted.contains("LoginCommand.Login canary-user|canary-password\n"),
                     qPrintable(session.status().error.text));
    }
}

void tst_BadCertificates::waitingTellsEachCertificateOnce()
{
    WATCHPOST_NEEDS_TLS_SERVER;
    TlsTrap trap;
    trap.show(m_pki.good);
    QPointer<QSslSocket> peer;
    trap.onEncrypted = [&](QSslSocket *socket) {
        peer = socket;
        socket->write("LoginCommand.LoginOk 0||\n");
    };
    Session session(options());
    QVERIFY(logInAndWait(session, login(trap.port())));
    QSignalSpy refused(&session, &Session::certificateRefused);
    const QByteArray before = trap.decrypted;
    trap.onEncrypted = {};
    const TestCertificate impostors[] = {makeCertificate({.subject = "impostor 1"}),
                                         makeCertificate({.subject = "impostor 2"})};
    for (const int i : {1, 2, 1}) { // servers behind one name take turns
        const auto told = std::max<qsizetype>(refused.size(), i);
        trap.show(impostors[i - 1]);
        const int connections = trap.connections;
        if (peer)
            peer->abort();
        QTRY_VERIFY(trap.connections >= connections + 3);
        QCOMPARE(refused.size(), told);
        QVERIFY(session.status().state == ConnectionState::Waiting ||
                session.status().state == ConnectionState::Connecting);
        QCOMPARE(session.status().error.field, LoginField::Tls);
    }
    QCOMPARE(trap.decrypted, before);
    // Renewed by whoever runs it, with nobody here to press a button.
    trap.onEncrypted = [&](QSslSocket *socket) {
        peer = socket;
        socket->write("LoginCommand.LoginOk 0||\n");
    };
    trap.show(m_pki.other);
    QTRY_COMPARE(session.status().state, ConnectionState::Online);
    // And once more after that: it is news again.
    trap.onEncrypted = {};
    trap.show(impostors[0]);
    peer->abort();
    QTRY_COMPARE(refused.size(), 3);
}

void tst_BadCertificates::deletedWhenTheCertificateIsTold()
{
    WATCHPOST_NEEDS_TLS_SERVER;
    TlsTrap trap;
    trap.show(makeCertificate({.subject = "impostor"}));
    auto session = std::make_unique<Session>(options());
    QList<ConnectionState> announced;
    connect(session.get(), &Session::statusChanged, this,
            [&](const ConnectionStatus &status) { announced.append(status.state); });
    connect(session.get(), &Session::certificateRefused, this, [&] { session.reset(); });
    session->logIn(login(trap.port()), {});
    QTRY_VERIFY(!session);
    QVERIFY(!announced.contains(ConnectionState::Offline));
    QCOMPARE(trap.decrypted, QByteArray());
}

void tst_BadCertificates::anotherDataCertificateThanThePinnedOne()
{
    WATCHPOST_NEEDS_TLS_SERVER;
    TlsTrap trap;
    trap.show(m_pki.good);
    trap.onEncrypted = [](QSslSocket *socket) { socket->write("LoginCommand.LoginOk 0||\n"); };
    TlsTrap data;
    data.show(m_pki.other); // as good as the other one, but not the one that was accepted
    Session session(options());
    session.setDataPortMapper([&](quint16) { return data.port(); });
    LoginRequest request = login(trap.port());
    request.pinned = certificateInfo(m_pki.good.certificate);
    QVERIFY(logInAndWait(session, request));
    const auto channel = session.makeDataChannel({quint16{9262}, "canary-token"});
    QVERIFY(channel);
    QSignalSpy closed(channel.get(), &DataChannel::closed);
    channel->open([](const protocol::Parsed &) {});
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY2(channel->failure().contains(QStringLiteral("another certificate")), qPrintable(channel->failure()));
    QTest::qWait(20);
    QCOMPARE(data.decrypted, QByteArray());
}

// A resumed session shows no certificate: TLS 1.2 abbreviates its handshake, so each must bring a key exchange.
void tst_BadCertificates::everyHandshakeIsAFullOne()
{
    WATCHPOST_NEEDS_TLS_SERVER;
    TlsTrap trap;
    trap.show(m_pki.good);
    trap.protocol = QSsl::TlsV1_2;
    int shared = 0;
    int handshakes = 0;
    QPointer<QSslSocket> peer;
    trap.onEncrypted = [&](QSslSocket *socket) {
        ++handshakes;
        peer = socket;
        socket->write("LoginCommand.LoginOk 0||\n");
    };
    Session session(options());
    QVERIFY(logInAndWait(session, login(trap.port())));
    while (handshakes < 3) {
        const int before = handshakes;
        trap.fromClient.clear();
        peer->abort();
        QTRY_VERIFY(handshakes > before);
        QTRY_COMPARE(session.status().state, ConnectionState::Online);
        // ClientHello, then ClientKeyExchange (16): a resuming client sends none.
        const qsizetype second =
            5 + static_cast<unsigned char>(trap.fromClient[3]) * 256 + static_cast<unsigned char>(trap.fromClient[4]);
        QVERIFY(trap.fromClient.size() > second + 5);
        shared += trap.fromClient[second] == 22 && trap.fromClient[second + 5] == 16 ? 0 : 1;
    }
    QCOMPARE(shared, 0);
}

// With an OpenSSL that is told to take anything: a system's lax configuration must not be ours.
int main(int argc, char **argv)
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("openssl.cnf")));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write("openssl_conf = a\n[a]\nssl_conf = b\n[b]\nsystem_default = c\n[c]\nCipherString = "
                   "ALL@SECLEVEL=0\nMinProtocol = TLSv1\n") < 0)
        return 1;
    file.close();
    qputenv("OPENSSL_CONF", file.fileName().toLocal8Bit());
    QCoreApplication app(argc, argv);
    tst_BadCertificates test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_badcertificates.moc"
