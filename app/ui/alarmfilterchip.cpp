#include "ui/alarmfilterchip.h"

#include "ui/announce.h"
#include "ui/appearance.h"
#include "ui/elidedlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace watchpost {

AlarmFilterChip::AlarmFilterChip(QWidget *parent)
    : QWidget(parent)
    , m_count(new ElidedLabel(this))
    , m_icon(new QLabel(this))
    , m_hidden(new QLabel(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(QStringLiteral("alarmFilterChip"));
    m_count->setObjectName(QStringLiteral("alarmFilterCount"));
    m_hidden->setObjectName(QStringLiteral("alarmFilterHidden"));
    m_clear->setObjectName(QStringLiteral("clearAlarmFilter"));
    m_hidden->setTextFormat(Qt::PlainText);
    m_hidden->setWordWrap(true);
    const int pad = fontMetrics().height() / 2;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(pad, pad / 2, pad, pad / 2);
    grid->setHorizontalSpacing(pad / 2);
    grid->setVerticalSpacing(pad / 4);
    grid->addWidget(m_count, 0, 0, 1, 2);
    grid->addWidget(m_clear, 0, 2);
    grid->addWidget(m_icon, 1, 0, Qt::AlignTop);
    grid->addWidget(m_hidden, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_clear, &QPushButton::clicked, this, &AlarmFilterChip::clearRequested);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // changes the palette: after the parts are there
    retranslate();
    applyPalette();
    hide();
}

void AlarmFilterChip::setCounts(bool filtering, int shown, int all, int hiddenOpen)
{
    m_shown = shown;
    m_all = all;
    m_hiddenOpen = hiddenOpen;
    setTexts();
    setVisible(filtering);
}

QString AlarmFilterChip::text() const
{
    return m_hiddenOpen > 0 ? tr("%1. %2", "how many are shown, how many hidden ones are not acknowledged")
                                  .arg(m_count->fullText(), m_hidden->text())
                            : m_count->fullText();
}

void AlarmFilterChip::announceCounts()
{
    if (isVisible())
        announce(this, text());
}

void AlarmFilterChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void AlarmFilterChip::retranslate()
{
    m_clear->setText(tr("Show all"));
    m_clear->setAccessibleName(tr("Clear the filter and show all alarms"));
    setTexts();
}

void AlarmFilterChip::setTexts()
{
    const QLocale locale;
    m_count->setFullText(tr("%1 of %2 shown", "alarms").arg(locale.toString(m_shown), locale.toString(m_all)));
    m_hidden->setText(tr("%Ln hidden alarm(s) not acknowledged", nullptr, m_hiddenOpen));
    m_hidden->setVisible(m_hiddenOpen > 0);
    m_icon->setVisible(m_hiddenOpen > 0);
}

void AlarmFilterChip::applyPalette()
{
    m_clear->setIcon(themeIcon(QStringLiteral("edit-clear"), palette()));
    const QColor warning = severityColor(Severity::Warning, palette());
    const int size = fontMetrics().height();
    m_icon->setPixmap(
        tintedIcon(QStringLiteral("dialog-warning"), warning).pixmap(QSize(size, size), devicePixelRatioF()));
    // On a ground of the role Base a label writes in the role Text.
    for (const auto &[label, color] :
         {std::pair<QLabel *, QColor>(m_hidden, warning), {m_count, mutedColor(palette())}}) {
        QPalette colored = palette();
        colored.setColor(QPalette::WindowText, color);
        colored.setColor(QPalette::Text, color);
        label->setPalette(colored);
    }
}

} // namespace watchpost
