// Certificates of every kind, good and bad, made while the test runs. Their keys protect nothing.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <memory>

namespace watchpost::testsupport {

struct CertificatePlan
{
    QByteArray subject = "server"; // common name
    QByteArrayList names = {"IP:127.0.0.1", "DNS:localhost"};
    qint64 fromSeconds = -3600; // from now
    qint64 untilSeconds = 30 * 86400;
    bool authority = false;
    QByteArray constraints = {}; // instead of what `authority` says, as "CA:TRUE,pathlen:0"
    QByteArray usage = "serverAuth";
    int rsaBits = 0; // 0: P-256
    const EVP_MD *digest = EVP_sha256();
};

struct TestCertificate
{
    std::shared_ptr<X509> x509;
    std::shared_ptr<EVP_PKEY> pkey;
    QSslCertificate certificate;
    QSslKey key;
};

inline QByteArray bioBytes(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray bytes(data, static_cast<qsizetype>(size));
    BIO_free(bio);
    return bytes;
}

inline void addExtension(X509 *x509, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, x509, nullptr, nullptr, 0);
    if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData())) {
        X509_add_ext(x509, extension, -1);
        X509_EXTENSION_free(extension);
    } else {
        qFatal("bad extension %s", value.constData());
    }
}

// Signed by `issuer`, or by itself.
inline TestCertificate makeCertificate(const CertificatePlan &plan, const TestCertificate *issuer = nullptr)
{
    static long serial = 1;
    TestCertificate made;
    made.pkey.reset(plan.rsaBits > 0 ? EVP_RSA_gen(static_cast<unsigned>(plan.rsaBits)) : EVP_EC_gen("P-256"),
                    &EVP_PKEY_free);
    made.x509.reset(X509_new(), &X509_free);
    X509 *x509 = made.x509.get();
    X509 *by = issuer ? issuer->x509.get() : x509;
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(x509), static_cast<long>(plan.fromSeconds));
    X509_gmtime_adj(X509_getm_notAfter(x509), static_cast<long>(plan.untilSeconds));
    X509_set_pubkey(x509, made.pkey.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(plan.subject.constData()), -1, -1, 0);
    X509_set_issuer_name(x509, X509_get_subject_name(by));
    QByteArray constraints = plan.constraints;
    if (constraints.isEmpty())
        constraints = plan.authority ? "critical,CA:TRUE" : "critical,CA:FALSE";
    addExtension(x509, by, NID_basic_constraints, constraints);
    if (plan.authority)
        addExtension(x509, by, NID_key_usage, "critical,keyCertSign,cRLSign");
    else
        addExtension(x509, by, NID_ext_key_usage, plan.usage);
    if (!plan.authority && !plan.names.isEmpty())
        addExtension(x509, by, NID_subject_alt_name, plan.names.join(','));
    X509_sign(x509, issuer ? issuer->pkey.get() : made.pkey.get(), plan.digest);

    BIO *bio = BIO_new(BIO_s_mem());
    i2d_X509_bio(bio, x509);
    made.certificate = QSslCertificate(bioBytes(bio), QSsl::Der);
    bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, made.pkey.get(), nullptr, nullptr, 0, nullptr, nullptr);
    made.key = QSslKey(bioBytes(bio), plan.rsaBits > 0 ? QSsl::Rsa : QSsl::Ec);
    return made;
}

inline TestCertificate makeAuthority(const QByteArray &name, const TestCertificate *issuer = nullptr,
                                     const QByteArray &constraints = {})
{
    return makeCertificate({.subject = name, .authority = true, .constraints = constraints}, issuer);
}

} // namespace watchpost::testsupport
