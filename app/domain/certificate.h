// What a server shows as its identity under TLS, what is wrong with it, and what the user is asked about it.
// (docs/security.md, "TLS")
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace watchpost {

struct CertificateInfo
{
    QString subject;     // as it came: shown through visibleText(), as plain text
    QString issuer;      // the same
    QStringList names;   // host names and addresses that it is for
    QDateTime validFrom; // UTC
    QDateTime validUntil;
    QByteArray sha256; // of the certificate (DER), 32 bytes

    friend bool operator==(const CertificateInfo &, const CertificateInfo &) = default;
};

enum class CertificateProblem : quint8 {
    SelfSigned,
    UnknownRoot, // the chain does not end in an authority that this computer trusts
    WrongHost,   // made for another name
    Expired,     //
    NotYetValid, //
    WrongUse,    // not a server's certificate, or an issuer that may not issue
    BadChain,    // too long, incomplete, a bad signature, revoked: never acceptable
    Changed,     // another one than the user accepted for this server
};

// A certificate that was refused. Nothing was sent to the server.
struct CertificateRefusal
{
    QString host; // as the user gave it
    quint16 port = 0;
    CertificateInfo shown;
    QList<CertificateProblem> problems;    // never empty
    std::optional<CertificateInfo> before; // with Changed: the one that the user accepted
    bool acceptable = false; // the user may accept exactly this certificate (LoginRequest::pinned) after seeing it

    friend bool operator==(const CertificateRefusal &, const CertificateRefusal &) = default;
};

// A certificate that the user trusts for one server.
struct PinnedCertificate
{
    QString server; // "host:port", lower case; see accountFor()
    CertificateInfo certificate;

    friend bool operator==(const PinnedCertificate &, const PinnedCertificate &) = default;
};

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::CertificateRefusal)
