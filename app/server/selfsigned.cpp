#include "server/selfsigned.h"

#include "server/filemodes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QHostInfo>
#include <QSaveFile>
#include <QSslCertificate>

#ifdef WATCHPOST_HAVE_OPENSSL
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#endif

#include <algorithm>
#include <memory>

namespace watchpost::server {

QString ownCertificateFile(const QString &database)
{
    return database + QStringLiteral(".certificate.pem");
}

QString ownKeyFile(const QString &database)
{
    return database + QStringLiteral(".key.pem");
}

QString fingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

#ifdef WATCHPOST_HAVE_OPENSSL

namespace {

constexpr long kSeconds = 10L * 365 * 24 * 3600;

template <auto release>
struct Release
{
    template <class T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;

bool addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

// Only letters of names and addresses: the value goes through OpenSSL's configuration syntax.
bool isHostName(const QString &name)
{
    const auto fits = [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == QLatin1Char('-') || c == QLatin1Char('.') ||
               c == QLatin1Char('_');
    };
    return !name.isEmpty() && name.size() <= 253 && std::all_of(name.begin(), name.end(), fits);
}

QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList list;
    for (const QString &name : names) {
        const QHostAddress address(name);
        const QByteArray kind = address.isNull() ? "DNS:" : "IP:";
        list.append(kind + (address.isNull() ? name : address.toString()).toLatin1());
    }
    return list.join(',');
}

Certificate certificateFor(EVP_PKEY *key, const QStringList &names)
{
    Certificate made(X509_new());
    unsigned char serial[16] = {};
    if (!made || RAND_bytes(serial, sizeof serial) != 1)
        return nullptr;
    serial[0] = static_cast<unsigned char>((serial[0] & 0x7fU) | 0x40U); // positive, and of full length
    const std::unique_ptr<BIGNUM, Release<BN_free>> number(BN_bin2bn(serial, sizeof serial, nullptr));
    X509_NAME *subject = X509_get_subject_name(made.get());
    const QByteArray common = names.constFirst().left(64).toLatin1();
    const bool ok =
        number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(made.get())) != nullptr &&
        X509_set_version(made.get(), 2) == 1 && X509_gmtime_adj(X509_getm_notBefore(made.get()), -3600) != nullptr &&
        X509_gmtime_adj(X509_getm_notAfter(made.get()), kSeconds) != nullptr && X509_set_pubkey(made.get(), key) == 1 &&
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char *>(common.constData()), -1, -1, 0) == 1 &&
        X509_set_issuer_name(made.get(), subject) == 1 &&
        addExtension(made.get(), NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(made.get(), NID_key_usage, "critical,digitalSignature") &&
        addExtension(made.get(), NID_ext_key_usage, "serverAuth") &&
        addExtension(made.get(), NID_subject_key_identifier, "hash") &&
        addExtension(made.get(), NID_subject_alt_name, alternativeNames(names)) &&
        X509_sign(made.get(), key, EVP_sha256()) > 0;
    return ok ? std::move(made) : nullptr;
}

QByteArray bytesOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, static_cast<qsizetype>(size)};
}

bool fill(QSaveFile *file, const QByteArray &bytes, QFile::Permissions permissions)
{
    return file->open(QIODevice::WriteOnly) && file->setPermissions(permissions) && file->write(bytes) == bytes.size();
}

// Both or none: one alone would keep the server from every later start.
bool writePair(const QString &database, const QByteArray &key, const QByteArray &certificate, QString *error)
{
    constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner;
    QSaveFile keyFile(ownKeyFile(database));
    QSaveFile certificateFile(ownCertificateFile(database));
    const bool filled = fill(&keyFile, key, kOwner) &&
                        fill(&certificateFile, certificate, kOwner | QFile::ReadGroup | QFile::ReadOther);
    const bool hasKey = filled && keyFile.commit();
    if (hasKey && certificateFile.commit()) {
        // Clients pin it: a power cut must not make the next start invent another one. Where a directory can not be
        // synced there is nothing to do about it.
        syncDirectory(QFileInfo(database).absolutePath());
        return true;
    }
    if (hasKey)
        QFile::remove(keyFile.fileName());
    const QSaveFile &failed = keyFile.error() != QFileDevice::NoError ? keyFile : certificateFile;
    *error = QStringLiteral("%1 could not be written (%2). Check the directory, or name files of your own with "
                            "--tls-certificate and --tls-key.")
                 .arg(failed.fileName(), failed.errorString());
    return false;
}

bool makeFiles(const QString &database, const QStringList &names, QString *error)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? certificateFor(key.get(), names) : nullptr;
    const Memory keyPem(BIO_new(BIO_s_secmem()));
    const Memory certificatePem(BIO_new(BIO_s_mem()));
    if (!certificate || !keyPem || !certificatePem ||
        PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1) {
        *error = QStringLiteral("OpenSSL could not make a certificate. Name one of your own with --tls-certificate and "
                                "--tls-key.");
        return false;
    }
    return writePair(database, bytesOf(keyPem.get()), bytesOf(certificatePem.get()), error);
}

} // namespace

#endif

namespace {

// It was made for the names of its first start; a new one would make every client warn.
void warnOfOtherNames(const QString &file, const QStringList &names)
{
    const QSslCertificate certificate = QSslCertificate::fromPath(file).value(0);
    const QStringList made = certificate.subjectAlternativeNames().values();
    const bool same = std::all_of(names.begin(), names.end(), [&](const QString &name) {
        const QHostAddress address(name);
        return made.contains(address.isNull() ? name : address.toString(), Qt::CaseInsensitive);
    });
    if (!same)
        qWarning("--tls-name changes nothing: %s was made before, for %s. For a new pair remove it and its key; then "
                 "every client is asked to trust the new certificate.",
                 qUtf8Printable(file), qUtf8Printable(made.join(QStringLiteral(", "))));
}

} // namespace

bool makeOwnCertificate(const QString &database, const QStringList &names, QString *error)
{
    const bool hasCertificate = QFile::exists(ownCertificateFile(database));
    const bool hasKey = QFile::exists(ownKeyFile(database));
    if (hasCertificate && hasKey) {
        closeToOthers(ownKeyFile(database));
        warnOfOtherNames(ownCertificateFile(database), names);
        return true;
    }
    if (hasCertificate != hasKey) {
        *error =
            QStringLiteral("Of %1 and %2 one is missing. Restore it; or remove the other one, too, for a new pair: "
                           "then every client is asked to trust the new certificate.")
                .arg(ownCertificateFile(database), ownKeyFile(database));
        return false;
    }
#ifdef WATCHPOST_HAVE_OPENSSL
    const QStringList all = names.isEmpty() ? QStringList{QHostInfo::localHostName()} : names;
    for (const QString &name : all) {
        if (QHostAddress(name).isNull() && !isHostName(name)) {
            *error = QStringLiteral("\"%1\" is not a host name or an address. Name others with --tls-name.").arg(name);
            return false;
        }
    }
    return makeFiles(database, all, error);
#else
    Q_UNUSED(names)
    *error = QStringLiteral("This watchpost-server was built without OpenSSL and can not make a certificate. Name one "
                            "with --tls-certificate and --tls-key.");
    return false;
#endif
}

} // namespace watchpost::server
