// What the trust dialog shows of certificates.
#include "ui/appearance.h"
#include "ui/certificatewords.h"
#include "ui/elidedlabel.h"
#include "ui/tones.h"
#include "ui/trustdialog.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace watchpost {
namespace {

constexpr int kMoreLetters = 5; // than usual, for a long name: the names are what is compared

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    QPalette quiet = parent->palette();
    quiet.setColor(QPalette::WindowText, quietText(quiet));
    label->setPalette(quiet);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

QLabel *boldLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

ElidedLabel *valueLabel(const QString &text, bool differs, int letters, QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    label->setObjectName(QStringLiteral("fact"));
    QFont font = label->font();
    font.setBold(differs);
    label->setFont(font);
    label->setFullText(text);
    const int letter = label->fontMetrics().averageCharWidth();
    label->setFixedWidth(std::clamp(label->sizeHint().width(), letter * letters, letter * (letters + kMoreLetters)));
    return label;
}

// Shape, colour and word, as everywhere.
QWidget *verdict(const QString &word, bool differs, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    const int size = parent->fontMetrics().height();
    auto *icon = new QLabel(widget);
    icon->setFixedWidth(size);
    if (differs)
        icon->setPixmap(
            tintedIcon(QStringLiteral("dialog-warning"), severityColor(Severity::Critical, parent->palette()))
                .pixmap(QSize(size, size), parent->devicePixelRatioF()));
    row->addWidget(icon);
    row->addWidget(differs ? boldLabel(word, widget) : quietLabel(word, widget));
    row->addStretch(1);
    return widget;
}

} // namespace

QWidget *TrustDialog::makeBand(const QString &heading)
{
    auto *band = new QWidget(m_content);
    band->setObjectName(QStringLiteral("band"));
    band->setAutoFillBackground(true);
    const bool loud = isChanged() || !m_refusal.acceptable;
    const QColor color = severityColor(loud ? Severity::Critical : Severity::Warning, palette());
    const QColor ground = loud ? color : wash(color, palette());
    const QColor ink = loud ? textOn(color) : palette().color(QPalette::Text);
    QPalette colors = palette();
    colors.setColor(QPalette::Window, ground);
    colors.setColor(QPalette::WindowText, ink);
    band->setPalette(colors);
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(14);
    const int size = fontMetrics().height() * 2;
    auto *icon = new QLabel(band);
    icon->setPixmap(tintedIcon(QStringLiteral("dialog-warning"), loud ? ink : color)
                        .pixmap(QSize(size, size), devicePixelRatioF()));
    row->addWidget(icon);
    QLabel *words = boldLabel(heading, band);
    words->setObjectName(QStringLiteral("heading"));
    words->setWordWrap(true);
    QFont large = words->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    words->setFont(large);
    row->addWidget(words, 1);
    return band;
}

void TrustDialog::addFacts(QGridLayout *grid)
{
    int row = 0;
    const QList<CertificateFact> facts = certificateFacts(m_refusal.shown);
    for (const CertificateFact &fact : facts) {
        grid->addWidget(quietLabel(fact.label, m_content), row, 0);
        grid->addWidget(valueLabel(fact.value, false, 56, m_content), row++, 1);
    }
    grid->addWidget(quietLabel(tr("SHA-256 fingerprint"), m_content), row, 0);
    addFingerprint(grid, row, m_refusal.shown.sha256, 1, 16);
}

void TrustDialog::addComparison(QGridLayout *grid)
{
    grid->addWidget(boldLabel(tr("Trusted until now"), m_content), 0, 1);
    grid->addWidget(boldLabel(tr("Shown now"), m_content), 0, 2);
    grid->setColumnStretch(2, 1);
    int row = 1;
    const QList<CertificateFact> before = certificateFacts(*m_refusal.before);
    const QList<CertificateFact> now = certificateFacts(m_refusal.shown);
    for (qsizetype i = 0; i < now.size(); ++i, ++row) {
        const bool differs = before.at(i).value != now.at(i).value;
        grid->addWidget(quietLabel(now.at(i).label, m_content), row, 0);
        grid->addWidget(valueLabel(before.at(i).value, false, 38, m_content), row, 1);
        grid->addWidget(valueLabel(now.at(i).value, differs, 38, m_content), row, 2);
        grid->addWidget(verdict(differs ? tr("differs") : tr("the same"), differs, m_content), row, 3);
    }
    grid->addWidget(quietLabel(tr("SHA-256 fingerprint"), m_content), row, 0);
    addFingerprint(grid, row, m_refusal.before->sha256, 1, 8);
    addFingerprint(grid, row, m_refusal.shown.sha256, 2, 8);
    const bool differs = m_refusal.before->sha256 != m_refusal.shown.sha256;
    grid->addWidget(verdict(differs ? tr("differs") : tr("the same"), differs, m_content), row, 3, Qt::AlignTop);
}

void TrustDialog::addFingerprint(QGridLayout *grid, int row, const QByteArray &sha256, int column, int pairs)
{
    QLabel *label = plainLabel(fingerprintLines(sha256, pairs), m_content);
    label->setObjectName(column == 2 || !isChanged() ? QStringLiteral("fingerprint")
                                                     : QStringLiteral("fingerprintBefore"));
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(fingerprintText(sha256));
    grid->addWidget(label, row, column, Qt::AlignLeading | Qt::AlignTop);
}

} // namespace watchpost
