#include "ui/fieldmessage.h"

#include "domain/plaintext.h"
#include "ui/announce.h"
#include "ui/appearance.h"
#include "ui/tones.h"
#include "ui/wrappable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace watchpost {
namespace {

// Glyphs of another font, as those of Chinese, may make a line taller than the font says.
int firstLineHeight(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return std::max(QFontMetrics(font).height(), line.isValid() ? qCeil(line.height()) : 0);
}

} // namespace

FieldMessage::FieldMessage(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    setVisible(false);
    applyColours();
}

void FieldMessage::setText(const QString &text)
{
    const QString shown = visibleText(text);
    m_text = shown;
    m_label->setText(wrappable(shown));
    m_icon->setFixedHeight(firstLineHeight(shown, m_label->font()));
    setVisible(!shown.isEmpty());
    if (m_tone == Tone::Error)
        announce(m_label, shown);
    else
        m_label->setAccessibleName(shown);
}

QString FieldMessage::text() const
{
    return m_text;
}

void FieldMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void FieldMessage::applyColours()
{
    QColor color = quietText(palette());
    QString icon = QStringLiteral("dialog-information");
    if (m_tone == Tone::Error) {
        color = severityColor(Severity::Critical, palette());
        icon = QStringLiteral("dialog-error");
    } else if (m_tone == Tone::Warning) {
        color = severityColor(Severity::Warning, palette());
        icon = QStringLiteral("dialog-warning");
    }
    const int size = fontMetrics().height();
    m_icon->setPixmap(tintedIcon(icon, color).pixmap(QSize(size, size), devicePixelRatioF()));
    // The palette of the label only: setting our own would bring us back here.
    QPalette labelPalette = palette();
    labelPalette.setColor(QPalette::WindowText, color);
    m_label->setPalette(labelPalette);
}

} // namespace watchpost
