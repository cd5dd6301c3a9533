// A certificate in words, as pure functions. Every text of the certificate's own has been through visibleText().
#pragma once

#include "domain/certificate.h"

#include <QString>
#include <QStringList>

namespace watchpost {

// "AB:CD:...", 32 pairs: as watchpost-server and openssl print it.
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);
// The same with `pairs` on each line.
[[nodiscard]] QString fingerprintLines(const QByteArray &sha256, int pairs);

// What is wrong, in a sentence for each problem.
[[nodiscard]] QString problemText(CertificateProblem problem, const CertificateRefusal &refusal);

// One line of what a certificate says.
struct CertificateFact
{
    QString label;
    QString value;
};
[[nodiscard]] QList<CertificateFact> certificateFacts(const CertificateInfo &certificate); // without the fingerprint

} // namespace watchpost
