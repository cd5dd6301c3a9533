#include "session/authorities.h"

#include <QSet>
#include <QSslConfiguration>

#include <openssl/x509_vfy.h>

namespace watchpost {

Authorities::Authorities(const QList<QSslCertificate> &certificates)
{
    m_store.reset(X509_STORE_new(), &X509_STORE_free);
    QSet<QSslCertificate> seen; // Qt finds each of the system's under several names
    for (const QSslCertificate &certificate : certificates) {
        if (certificate.isNull() || seen.contains(certificate))
            continue;
        seen.insert(certificate);
        const QByteArray der = certificate.toDer();
        const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
        X509 *x509 = d2i_X509(nullptr, &bytes, der.size());
        if (X509_STORE_add_cert(m_store.get(), x509) == 1) // not where there is none
            m_certificates.append(certificate);
        X509_free(x509);
    }
}

Authorities Authorities::ofSystem(const QList<QSslCertificate> &added)
{
    return Authorities(QSslConfiguration::systemCaCertificates() + added);
}

} // namespace watchpost
