#include "ui/emptystate.h"

#include "domain/plaintext.h"
#include "ui/appearance.h"
#include "ui/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace watchpost {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_icon->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(12);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(18);
    column->addLayout(m_buttons);
    column->addStretch(3);
    applyPalette();
}

QPushButton *EmptyState::addButton(const QString &objectName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(visibleText(title));
    m_text->setText(visibleText(text));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void EmptyState::applyPalette()
{
    const int size = m_text->fontMetrics().height() * 3;
    const QColor quiet = blend(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.35);
    m_icon->setPixmap(tintedIcon(m_iconName, quiet).pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, quietText(palette()));
    m_text->setPalette(muted);
}

} // namespace watchpost
