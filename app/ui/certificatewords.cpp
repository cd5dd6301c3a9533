#include "ui/certificatewords.h"

#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace watchpost {
namespace {

// Whoever makes a certificate may write any length into it: what nobody reads is not laid out.
constexpr qsizetype kLongest = 400;

struct CertificateText
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

QString shortened(const QString &text)
{
    return text.size() <= kLongest ? visibleText(text) : visibleText(text.left(kLongest)) + u'…';
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? CertificateText::tr("(none)") : text;
}

QString day(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString namesText(const QStringList &names)
{
    return orNone(shortened(names.join(QStringLiteral(", "))));
}

} // namespace

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

QString fingerprintLines(const QByteArray &sha256, int pairs)
{
    QStringList lines;
    for (qsizetype at = 0; at < sha256.size(); at += pairs)
        lines << fingerprintText(sha256.mid(at, pairs));
    return lines.join(u'\n');
}

QString problemText(CertificateProblem problem, const CertificateRefusal &refusal)
{
    switch (problem) {
    case CertificateProblem::SelfSigned:
        return CertificateText::tr(
            "It vouches for itself: nobody whom this computer trusts has confirmed whose it is.");
    case CertificateProblem::UnknownRoot:
        return CertificateText::tr("It was issued by an authority that this computer does not trust.");
    case CertificateProblem::WrongHost:
        return CertificateText::tr("It was made for another name (%1), not for %2.")
            .arg(namesText(refusal.shown.names), visibleText(refusal.host));
    case CertificateProblem::Expired:
        return CertificateText::tr("It expired on %1. If that is not long past: is this computer's clock right?")
            .arg(day(refusal.shown.validUntil));
    case CertificateProblem::NotYetValid:
        return CertificateText::tr("It is not valid before %1. Is this computer's clock right?")
            .arg(day(refusal.shown.validFrom));
    case CertificateProblem::WrongUse:
        return CertificateText::tr("It was not made for a server, or its issuer may not issue certificates.");
    case CertificateProblem::BadChain:
        return CertificateText::tr(
            "The certificates that should confirm it are incomplete, too many, withdrawn or falsely signed.");
    case CertificateProblem::Changed:
        return CertificateText::tr("It is not the certificate that you trusted for this server before.");
    }
    return {};
}

QList<CertificateFact> certificateFacts(const CertificateInfo &certificate)
{
    return {{CertificateText::tr("Owner"), orNone(shortened(certificate.subject))},
            {CertificateText::tr("Made for"), namesText(certificate.names)},
            {CertificateText::tr("Issued by"), orNone(shortened(certificate.issuer))},
            {CertificateText::tr("Valid from"), orNone(day(certificate.validFrom))},
            {CertificateText::tr("Valid until"), orNone(day(certificate.validUntil))}};
}

} // namespace watchpost
