#include "ui/banner.h"

#include "domain/plaintext.h"
#include "ui/announce.h"
#include "ui/appearance.h"
#include "ui/tones.h"
#include "ui/wrappable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace watchpost {
namespace {

Severity severityFor(BannerLine::Tone tone)
{
    switch (tone) {
    case BannerLine::Tone::Critical:
        return Severity::Critical;
    case BannerLine::Tone::Warning:
        return Severity::Warning;
    case BannerLine::Tone::Info:
        break;
    }
    return Severity::Notice;
}

QString iconFor(BannerLine::Tone tone)
{
    switch (tone) {
    case BannerLine::Tone::Critical:
        return QStringLiteral("network-offline");
    case BannerLine::Tone::Warning:
        return QStringLiteral("dialog-warning");
    case BannerLine::Tone::Info:
        break;
    }
    return QStringLiteral("dialog-information");
}

} // namespace

BannerLine::BannerLine(Tone tone, bool dismissible, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_label->setObjectName(QStringLiteral("bannerText"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("bannerButton"));
    m_button->hide();
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setVisible(dismissible);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, &BannerLine::buttonClicked);
    connect(m_close, &QToolButton::clicked, this, &BannerLine::dismissed);
    applyPalette();
    retranslate();
}

void BannerLine::setText(const QString &text, const QString &spoken)
{
    const QString shown = visibleText(text);
    m_text = shown;
    m_label->setText(wrappable(shown));
    const QString said = spoken.isEmpty() ? shown : visibleText(spoken);
    if (m_silent)
        m_label->setAccessibleName(said);
    else
        announce(m_label, said);
}

void BannerLine::setSilent()
{
    m_silent = true;
}

QString BannerLine::text() const
{
    return m_text;
}

void BannerLine::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void BannerLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && palette() != m_applied)
        applyPalette();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BannerLine::applyPalette()
{
    // From the parent's: our own holds the wash already.
    const QPalette base = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor color = severityColor(severityFor(m_tone), base);
    m_applied = base;
    m_applied.setColor(QPalette::Window, wash(color, base));
    m_applied.setColor(QPalette::WindowText, base.color(QPalette::Text));
    setPalette(m_applied);
    m_applied = palette();
    const int size = fontMetrics().height() * 5 / 4;
    m_icon->setPixmap(tintedIcon(iconFor(m_tone), color).pixmap(QSize(size, size), devicePixelRatioF()));
    m_close->setIcon(themeIcon(QStringLiteral("dialog-close"), base));
}

void BannerLine::retranslate()
{
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
}

} // namespace watchpost
