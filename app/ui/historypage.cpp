#include "ui/historypage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace watchpost {

HistoryPage::HistoryPage(int days, int most, QWidget *parent)
    : SettingsPage(parent)
    , m_before(days)
    , m_label(new QLabel(this))
    , m_days(new QSpinBox(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("historyPage"));
    m_days->setObjectName(QStringLiteral("historyDays"));
    m_days->setRange(1, most);
    m_days->setValue(days);
    m_label->setBuddy(m_days);
    for (QLabel *label : {m_label, m_note})
        label->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_days);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addStretch(1);
    retranslate();
}

QString HistoryPage::title() const
{
    return tr("History");
}

QStringList HistoryPage::keywords() const
{
    return {tr("storage"), tr("states"), tr("retention"), tr("days")};
}

void HistoryPage::apply()
{
    if (m_days->value() != std::exchange(m_before, m_days->value()))
        Q_EMIT daysChosen(m_days->value());
}

void HistoryPage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryPage::retranslate()
{
    m_label->setText(tr("&Keep the cameras' states for:"));
    m_days->setAccessibleName(tr("How long the cameras' states are kept"));
    m_days->setSuffix(tr(" days"));
    m_note->setText(
        tr("The bars of the details pane are drawn from them. What is older is deleted within the hour; the "
           "last state of each camera stays. Alarms are not touched by this."));
}

} // namespace watchpost
