#include "ui/filterchips.h"

#include "ui/appearance.h"
#include "ui/elidedbutton.h"
#include "ui/elidedlabel.h"
#include "ui/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace watchpost {
namespace {

constexpr std::array kChipNames{"chipScope", "chipState", "chipText"};

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_count(new ElidedLabel(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(QStringLiteral("filterChips"));
    m_count->setObjectName(QStringLiteral("filterText"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(10, 4, 10, 4);
    line->addWidget(m_count);
    for (size_t i = 0; i < m_chips.size(); ++i) {
        auto *chip = m_chips[i] = new ElidedButton(this);
        chip->setObjectName(QString::fromLatin1(kChipNames[i]));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setIconSize(QSize(fontMetrics().ascent(), fontMetrics().ascent()));
        chip->hide();
        line->addWidget(chip);
        connect(chip, &QToolButton::clicked, this, [this, i] { Q_EMIT removeRequested(static_cast<Filter>(i)); });
    }
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    line->addWidget(m_clear);
    line->addStretch(1);
    connect(m_clear, &QPushButton::clicked, this, &FilterChips::clearRequested);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // changes the palette: after the parts are there
    retranslate();
    applyPalette();
    hide();
}

void FilterChips::setFilter(Filter filter, const QString &text)
{
    const auto place = static_cast<size_t>(filter);
    if (m_texts[place] == text)
        return;
    m_texts[place] = text;
    QToolButton *chip = m_chips[place];
    const bool hadFocus = chip->hasFocus();
    chip->setVisible(!text.isEmpty());
    setVisible(isAnySet());
    retranslate();
    // Who removes one filter after the other with the keyboard goes on where the next one is.
    if (!hadFocus || !text.isEmpty())
        return;
    for (QToolButton *other : m_chips) {
        if (!other->isHidden())
            return other->setFocus();
    }
}

void FilterChips::setShown(int shown, int all)
{
    m_shown = shown;
    m_all = all;
    const QLocale locale;
    m_count->setFullText(tr("%1 of %2 shown", "cameras").arg(locale.toString(shown), locale.toString(all)));
}

bool FilterChips::isAnySet() const
{
    return std::any_of(m_texts.cbegin(), m_texts.cend(), [](const QString &text) { return !text.isEmpty(); });
}

QString FilterChips::text() const
{
    QStringList set;
    std::copy_if(m_texts.cbegin(), m_texts.cend(), std::back_inserter(set),
                 [](const QString &text) { return !text.isEmpty(); });
    return QLocale().createSeparatedList(set);
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void FilterChips::retranslate()
{
    for (size_t i = 0; i < m_chips.size(); ++i) {
        QString label = m_texts[i];
        m_chips[i]->setText(label.replace(u'&', QStringLiteral("&&")));
        m_chips[i]->setAccessibleName(tr("Remove the filter: %1").arg(m_texts[i]));
        m_chips[i]->setToolTip(tr("Remove this filter"));
    }
    m_clear->setText(tr("Show all"));
    m_clear->setAccessibleName(tr("Clear the filter and show all cameras"));
    setShown(m_shown, m_all);
}

void FilterChips::applyPalette()
{
    const QIcon cross = themeIcon(QStringLiteral("dialog-close"), palette());
    for (QToolButton *chip : m_chips)
        chip->setIcon(cross);
    m_clear->setIcon(themeIcon(QStringLiteral("edit-clear"), palette()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, quietText(palette()));
    m_count->setPalette(muted);
}

} // namespace watchpost
