// Whether the server at the other end of a TLS connection is the one that the user meant: our own check, the same for
// control and data connections, before anything is sent. Qt's verdict is not enough: Qt 6.3 to 6.5.1 does not always
// check that a chain ends in a configured authority (CVE-2023-34410), it takes a subject's common name for a host name,
// and what it thinks of weak keys depends on how OpenSSL was configured. (docs/security.md, "TLS")
#pragma once

#include "domain/certificate.h"
#include "session/authorities.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>

#include <optional>

namespace watchpost {

// Whom the user meant.
struct PeerExpectation
{
    QString host; // the name or address that the user gave, whatever it was resolved to
    quint16 port = 0;
    // Then this certificate and no other, whatever its dates or chain. Otherwise the whole check.
    std::optional<CertificateInfo> pinned;
    Authorities authorities;
};

// Intermediates between a server's certificate and an authority. Public authorities use one or two.
inline constexpr int kMaxIntermediates = 4;

// Empty: it is the one. `chain`: what the server sent, its own first. `errors`: Qt's, which count only where ours finds
// nothing. A pure function; rules after RFC 5280, section 6, and RFC 6125 (names: subject alternative names only).
[[nodiscard]] std::optional<CertificateRefusal> checkPeer(const PeerExpectation &expected,
                                                          const QList<QSslCertificate> &chain,
                                                          const QList<QSslError> &errors, const QDateTime &now);

[[nodiscard]] CertificateInfo certificateInfo(const QSslCertificate &certificate);

} // namespace watchpost
