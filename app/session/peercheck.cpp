#include "session/peercheck.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QUrl>

#include <openssl/x509v3.h>

#include <algorithm>
#include <memory>

namespace watchpost {
namespace {

using Problem = CertificateProblem;
using Problems = QList<CertificateProblem>;

constexpr int kAuthLevel = 2; // 112 bits: RSA of 2048, SHA-256; no SHA-1, no MD5 (SSL_CTX_set_security_level(3))

struct Free
{
    void operator()(X509 *x509) const { X509_free(x509); }
    void operator()(X509_STORE *store) const { X509_STORE_free(store); }
    void operator()(X509_STORE_CTX *context) const { X509_STORE_CTX_free(context); }
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

Owned<X509> parsed(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return Owned<X509>(d2i_X509(nullptr, &bytes, der.size()));
}

void add(Problems &problems, Problem problem)
{
    if (!problems.contains(problem))
        problems.append(problem);
}

Problem problemOf(int error)
{
    switch (error) {
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return Problem::SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return Problem::UnknownRoot;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Problem::NotYetValid;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return Problem::Expired;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return Problem::WrongHost;
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return Problem::WrongUse;
    default:
        return Problem::BadChain;
    }
}

// Goes on, so that all that is wrong is found: the user decides with all of it in sight.
int noteError(int ok, X509_STORE_CTX *context)
{
    if (ok == 0)
        add(*static_cast<Problems *>(X509_STORE_CTX_get_app_data(context)),
            problemOf(X509_STORE_CTX_get_error(context)));
    return 1;
}

bool expectHost(X509_VERIFY_PARAM *param, const QString &host)
{
    QHostAddress address(host);
    if (!address.isNull()) {
        address.setScopeId({});
        return X509_VERIFY_PARAM_set1_ip_asc(param, address.toString().toLatin1().constData()) == 1;
    }
    QByteArray name = QUrl::toAce(host);
    while (name.endsWith('.')) // the root's dot, which certificates do not have
        name.chop(1);
    X509_VERIFY_PARAM_set_hostflags(param, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return !name.isEmpty() &&
           X509_VERIFY_PARAM_set1_host(param, name.constData(), static_cast<std::size_t>(name.size())) == 1;
}

Problems verify(const PeerExpectation &expected, const QList<QSslCertificate> &chain, const QDateTime &now)
{
    Problems problems;
    Owned<X509_STORE> nobody;
    X509_STORE *store = expected.authorities.store();
    if (!store) {
        nobody.reset(X509_STORE_new());
        store = nobody.get();
    }
    const Owned<X509> leaf = parsed(chain.first());
    const Owned<STACK_OF(X509)> others(sk_X509_new_null());
    const Owned<X509_STORE_CTX> context(X509_STORE_CTX_new());
    for (const QSslCertificate &certificate : chain.sliced(1)) {
        if (Owned<X509> x509 = parsed(certificate); x509 && sk_X509_push(others.get(), x509.get()) > 0)
            static_cast<void>(x509.release());
    }
    if (!leaf || !store || !context || X509_STORE_CTX_init(context.get(), store, leaf.get(), others.get()) != 1 ||
        X509_STORE_CTX_set_default(context.get(), "ssl_server") != 1)
        return {Problem::BadChain};
    X509_VERIFY_PARAM *param = X509_STORE_CTX_get0_param(context.get());
    // A root that is weak in itself is still chosen by whoever runs this computer; a signature that does not fit is
    // a forgery wherever it stands.
    X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_CHECK_SS_SIGNATURE);
    X509_VERIFY_PARAM_set_auth_level(param, kAuthLevel);
    X509_VERIFY_PARAM_set_depth(param, kMaxIntermediates);
    X509_VERIFY_PARAM_set_time(param, static_cast<time_t>(now.toSecsSinceEpoch()));
    if (!expectHost(param, expected.host))
        problems.append(Problem::WrongHost);
    X509_STORE_CTX_set_app_data(context.get(), &problems);
    X509_STORE_CTX_set_verify_cb(context.get(), noteError);
    if (X509_verify_cert(context.get()) != 1)
        add(problems, Problem::BadChain);
    // A certificate that nobody vouches for is one problem, not two.
    if (problems.contains(Problem::SelfSigned))
        problems.removeOne(Problem::UnknownRoot);
    return problems;
}

// What Qt found and we did not: better one refusal too many.
void addQtErrors(Problems &problems, const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::HostNameMismatch)
            add(problems, Problem::WrongHost);
        else if (error.error() != QSslError::NoError)
            add(problems, Problem::BadChain);
    }
}

// What a user can judge by comparing fingerprints. A broken chain or a weak key does not get better by being looked at.
bool isAcceptable(const Problems &problems)
{
    return std::none_of(problems.begin(), problems.end(),
                        [](Problem problem) { return problem == Problem::BadChain || problem == Problem::WrongUse; });
}

} // namespace

std::optional<CertificateRefusal> checkPeer(const PeerExpectation &expected, const QList<QSslCertificate> &chain,
                                            const QList<QSslError> &errors, const QDateTime &now)
{
    CertificateRefusal refusal;
    refusal.host = expected.host;
    refusal.port = expected.port;
    if (chain.isEmpty() || chain.first().isNull()) {
        refusal.problems = {Problem::BadChain};
        return refusal;
    }
    refusal.shown = certificateInfo(chain.first());
    if (expected.pinned && expected.pinned->sha256 == refusal.shown.sha256)
        return std::nullopt;
    refusal.problems = verify(expected, chain, now);
    if (refusal.problems.isEmpty())
        addQtErrors(refusal.problems, errors);
    if (expected.pinned) {
        refusal.problems.prepend(Problem::Changed);
        refusal.before = expected.pinned;
    }
    if (refusal.problems.isEmpty())
        return std::nullopt;
    refusal.acceptable = isAcceptable(refusal.problems);
    return refusal;
}

CertificateInfo certificateInfo(const QSslCertificate &certificate)
{
    CertificateInfo info;
    info.subject = certificate.subjectDisplayName();
    info.issuer = certificate.issuerDisplayName();
    const auto names = certificate.subjectAlternativeNames();
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (name.key() == QSsl::DnsEntry || name.key() == QSsl::IpAddressEntry)
            info.names.append(name.value());
    }
    info.validFrom = certificate.effectiveDate().toUTC();
    info.validUntil = certificate.expiryDate().toUTC();
    info.sha256 = certificate.digest(QCryptographicHash::Sha256);
    return info;
}

} // namespace watchpost
