// Who may vouch for a server: the authorities that this computer trusts, and those that were added. Made once, off the
// GUI thread; then a value that is cheap to copy.
#pragma once

#include <QList>
#include <QSslCertificate>

#include <memory>

// OpenSSL's X509_STORE, without its headers.
struct x509_store_st;

namespace watchpost {

class Authorities
{
public:
    Authorities() = default; // nobody
    explicit Authorities(const QList<QSslCertificate> &certificates);
    // The system's besides `added`. Reads several hundred files, for some 0.4 s: never on the GUI thread.
    [[nodiscard]] static Authorities ofSystem(const QList<QSslCertificate> &added);

    [[nodiscard]] const QList<QSslCertificate> &certificates() const { return m_certificates; }
    // Holds exactly certificates(). Null: nobody.
    [[nodiscard]] x509_store_st *store() const { return m_store.get(); }

private:
    QList<QSslCertificate> m_certificates;
    std::shared_ptr<x509_store_st> m_store;
};

} // namespace watchpost
