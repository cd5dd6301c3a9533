// The check by itself, without Qt's verdict and without a clock: what it must find alone.
#include "session/peercheck.h"

#include "support/testpki.h"

#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;

Q_DECLARE_METATYPE(QList<watchpost::CertificateProblem>)

namespace {

using Problem = CertificateProblem;

constexpr qint64 kDay = 86400;

QDateTime inDays(qint64 days)
{
    return QDateTime::currentDateTimeUtc().addDays(days);
}

} // namespace

class tst_PeerCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void table_data();
    void table();
    void aRootThatIsNotConfigured();
    void qtCanOnlyAddARefusal();
    void nothingToCheck();
    void aNameThatIsNone_data();
    void aNameThatIsNone();
    void thePinnedOneAndNoOther();
    void whatItShows();

private:
    [[nodiscard]] PeerExpectation expecting(const QString &host = QStringLiteral("localhost"),
                                            const QList<TestCertificate> &trusted = {}) const;

    TestCertificate m_root;
    TestCertificate m_other;
    TestCertificate m_middle;
    TestCertificate m_server;
};

void tst_PeerCheck::initTestCase()
{
    m_root = makeAuthority("Root");
    m_other = makeAuthority("Another root");
    m_middle = makeAuthority("Middle", &m_root);
    m_server = makeCertificate({}, &m_middle);
}

PeerExpectation tst_PeerCheck::expecting(const QString &host, const QList<TestCertificate> &trusted) const
{
    QList<QSslCertificate> authorities;
    for (const TestCertificate &authority : trusted.isEmpty() ? QList<TestCertificate>{m_root} : trusted)
        authorities.append(authority.certificate);
    PeerExpectation expected;
    expected.host = host;
    expected.port = 9251;
    expected.authorities = Authorities(authorities);
    return expected;
}

void tst_PeerCheck::table_data()
{
    QTest::addColumn<QList<QSslCertificate>>("chain");
    QTest::addColumn<QString>("host");
    QTest::addColumn<qint64>("day"); // from today: when it is looked at
    QTest::addColumn<QList<CertificateProblem>>("problems");
    QTest::addColumn<bool>("acceptable");

    const auto row = [](const char *name, const QList<QSslCertificate> &chain, const char *host, qint64 day,
                        const QList<Problem> &problems, bool acceptable) {
        QTest::newRow(name) << chain << QString::fromUtf8(host) << day << problems << acceptable;
    };
    const QSslCertificate server = m_server.certificate;
    const QSslCertificate middle = m_middle.certificate;
    const QSslCertificate root = m_root.certificate;
    const auto signedByMiddle = [&](const CertificatePlan &plan) {
        return makeCertificate(plan, &m_middle).certificate;
    };

    row("good by name", {server, middle}, "localhost", 0, {}, true);
    row("good by address", {server, middle}, "127.0.0.1", 0, {}, true);
    row("good, whatever the name's case", {server, middle}, "LOCALHOST", 0, {}, true);
    row("good with the root's dot", {server, middle}, "localhost.", 0, {}, true);
    row("good with the root sent, too", {server, middle, root}, "localhost", 0, {}, true);
    row("another host", {server, middle}, "example.org", 0, {Problem::WrongHost}, true);
    row("another address", {server, middle}, "127.0.0.2", 0, {Problem::WrongHost}, true);
    row("a part of the name", {server, middle}, "host", 0, {Problem::WrongHost}, true);
    row("no host", {server, middle}, "", 0, {Problem::WrongHost}, true);
    row("named by its common name alone", {signedByMiddle({.subject = "localhost", .names = {}}), middle}, "localhost",
        0, {Problem::WrongHost}, true);
    row("a wildcard for one label", {signedByMiddle({.names = {"DNS:*.example.org"}}), middle}, "cam.example.org", 0,
        {}, true);
    row("a wildcard is no two labels", {signedByMiddle({.names = {"DNS:*.example.org"}}), middle}, "a.b.example.org", 0,
        {Problem::WrongHost}, true);
    row("half a wildcard", {signedByMiddle({.names = {"DNS:ca*.example.org"}}), middle}, "cam.example.org", 0,
        {Problem::WrongHost}, true);
    row("expired since", {server, middle}, "localhost", 40, {Problem::Expired}, true);
    row("not yet", {server, middle}, "localhost", -10, {Problem::NotYetValid}, true);
    row("expired, and for another host", {server, middle}, "example.org", 40, {Problem::WrongHost, Problem::Expired},
        true);
    row("the one in the middle is missing", {server}, "localhost", 0, {Problem::UnknownRoot}, true);
    row("signed by itself", {makeCertificate({}).certificate}, "localhost", 0, {Problem::SelfSigned}, true);
    row("for clients only", {signedByMiddle({.usage = "clientAuth"}), middle}, "localhost", 0, {Problem::WrongUse},
        false);
    row("signed with SHA-1", {signedByMiddle({.digest = EVP_sha1()}), middle}, "localhost", 0, {Problem::BadChain},
        false);
    row("RSA of 1024", {signedByMiddle({.rsaBits = 1024}), middle}, "localhost", 0, {Problem::BadChain}, false);
    row("nothing", {}, "localhost", 0, {Problem::BadChain}, false);

    // Signed by somebody who only has the issuer's name.
    const TestCertificate impostor = makeAuthority("Middle");
    row("a forged signature", {makeCertificate({}, &impostor).certificate, middle}, "localhost", 0, {Problem::BadChain},
        false);

    const TestCertificate noAuthority = makeCertificate({.subject = "No authority"}, &m_root);
    row("issued by a server", {makeCertificate({}, &noAuthority).certificate, noAuthority.certificate}, "localhost", 0,
        {Problem::WrongUse}, false);

    QList<TestCertificate> steps{m_root};
    for (int i = 0; i <= kMaxIntermediates; ++i)
        steps.append(makeAuthority("Step " + QByteArray::number(i), &steps.last()));
    const auto chainOver = [&](int intermediates) {
        QList<QSslCertificate> chain{makeCertificate({}, &steps[intermediates]).certificate};
        for (int i = intermediates; i > 0; --i)
            chain.append(steps.at(i).certificate);
        return chain;
    };
    row("as long as may be", chainOver(kMaxIntermediates), "localhost", 0, {}, true);
    row("one too long", chainOver(kMaxIntermediates + 1), "localhost", 0, {Problem::BadChain}, false);
}

void tst_PeerCheck::table()
{
    QFETCH(const QList<QSslCertificate>, chain);
    QFETCH(const QString, host);
    QFETCH(const qint64, day);
    QFETCH(const QList<CertificateProblem>, problems);
    QFETCH(const bool, acceptable);

    const auto refusal = checkPeer(expecting(host), chain, {}, inDays(day));
    QCOMPARE(refusal.has_value(), !problems.isEmpty());
    if (!refusal)
        return;
    for (const Problem problem : problems)
        QVERIFY2(refusal->problems.contains(problem), qPrintable(QString::number(int(problem))));
    // What cannot be accepted may be wrong in more than one way; what can is told exactly.
    if (acceptable)
        QCOMPARE(refusal->problems.size(), problems.size());
    QCOMPARE(refusal->acceptable, acceptable);
    QCOMPARE(refusal->host, host);
    QCOMPARE(refusal->port, quint16(9251));
}

// CVE-2023-34410: Qt may have found no fault with a chain that ends in a root which nobody configured.
void tst_PeerCheck::aRootThatIsNotConfigured()
{
    const QList<QSslCertificate> chain{m_server.certificate, m_middle.certificate, m_root.certificate};
    QVERIFY(!checkPeer(expecting(), chain, {}, inDays(0)));

    const auto refusal = checkPeer(expecting(QStringLiteral("localhost"), {m_other}), chain, {}, inDays(0));
    QVERIFY(refusal.has_value());
    QCOMPARE(refusal->problems, QList<Problem>{Problem::UnknownRoot});

    PeerExpectation nobody = expecting();
    nobody.authorities = Authorities();
    QVERIFY(checkPeer(nobody, chain, {}, inDays(0)).has_value());
}

void tst_PeerCheck::qtCanOnlyAddARefusal()
{
    const QList<QSslCertificate> chain{m_server.certificate, m_middle.certificate};
    const auto refusal = checkPeer(expecting(), chain, {QSslError(QSslError::CertificateRevoked)}, inDays(0));
    QVERIFY(refusal.has_value());
    QVERIFY(!refusal->acceptable);
    QVERIFY(!checkPeer(expecting(), chain, {QSslError(QSslError::NoError)}, inDays(0)));
    // The name is what the user can judge.
    const auto name = checkPeer(expecting(), chain, {QSslError(QSslError::HostNameMismatch)}, inDays(0));
    QVERIFY(name.has_value());
    QCOMPARE(name->problems, QList<Problem>{Problem::WrongHost});
    QVERIFY(name->acceptable);
}

void tst_PeerCheck::nothingToCheck()
{
    for (const QList<QSslCertificate> &chain : {QList<QSslCertificate>(), QList<QSslCertificate>{QSslCertificate()}}) {
        const auto refusal = checkPeer(expecting(), chain, {}, inDays(0));
        QVERIFY(refusal.has_value());
        QCOMPARE(refusal->problems, QList<Problem>{Problem::BadChain});
        QVERIFY(!refusal->acceptable);
    }
    // One that cannot be read between others is not there.
    QVERIFY(!checkPeer(expecting(), {m_server.certificate, QSslCertificate(), m_middle.certificate}, {}, inDays(0)));
    QVERIFY(checkPeer(expecting(), {m_server.certificate, QSslCertificate()}, {}, inDays(0)));
}

void tst_PeerCheck::aNameThatIsNone_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a dot") << QStringLiteral(".");
    QTest::newRow("no name at all") << QStringLiteral("..\u00AD");
}

void tst_PeerCheck::aNameThatIsNone()
{
    QFETCH(QString, host);
    const auto refusal = checkPeer(expecting(host), {m_server.certificate, m_middle.certificate}, {}, inDays(0));
    QVERIFY(refusal.has_value());
    QVERIFY(refusal->problems.contains(Problem::WrongHost));
}

void tst_PeerCheck::thePinnedOneAndNoOther()
{
    const QSslCertificate old = makeCertificate({.fromSeconds = -2 * kDay, .untilSeconds = -kDay}).certificate;
    PeerExpectation expected = expecting(QStringLiteral("example.org"));
    expected.pinned = certificateInfo(old);
    QVERIFY(!checkPeer(expected, {old}, {QSslError(QSslError::CertificateExpired)}, inDays(0)));

    // Good in every other way, and still not the one.
    expected.host = QStringLiteral("localhost");
    const auto refusal = checkPeer(expected, {m_server.certificate, m_middle.certificate}, {}, inDays(0));
    QVERIFY(refusal.has_value());
    QCOMPARE(refusal->problems, QList<Problem>{Problem::Changed});
    QVERIFY(refusal->before.has_value());
    QCOMPARE(*refusal->before, certificateInfo(old));
    QCOMPARE(refusal->shown, certificateInfo(m_server.certificate));
    QVERIFY(refusal->acceptable);

    // One of the same names and key is another certificate.
    CertificateInfo alike = certificateInfo(m_server.certificate);
    alike.sha256[31] = static_cast<char>(alike.sha256[31] ^ 1);
    expected.pinned = alike;
    QVERIFY(checkPeer(expected, {m_server.certificate, m_middle.certificate}, {}, inDays(0)).has_value());
}

void tst_PeerCheck::whatItShows()
{
    const CertificateInfo info = certificateInfo(m_server.certificate);
    QCOMPARE(info.subject, QStringLiteral("server"));
    QCOMPARE(info.issuer, QStringLiteral("Middle"));
    QCOMPARE(QSet<QString>(info.names.cbegin(), info.names.cend()),
             (QSet<QString>{QStringLiteral("127.0.0.1"), QStringLiteral("localhost")}));
    QCOMPARE(info.sha256.size(), 32);
    QCOMPARE(info.validFrom.timeSpec(), Qt::UTC);
    QVERIFY(info.validFrom < inDays(0) && info.validUntil > inDays(20));
    // Only names that a server can have.
    const CertificateInfo mixed = certificateInfo(
        makeCertificate({.names = {"email:ops@example.org", "DNS:cam.example.org", "URI:https://example.org"}})
            .certificate);
    QCOMPARE(mixed.names, QStringList{QStringLiteral("cam.example.org")});
}

QTEST_GUILESS_MAIN(tst_PeerCheck)
#include "tst_peercheck.moc"
