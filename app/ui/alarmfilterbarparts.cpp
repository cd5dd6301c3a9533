#include "ui/alarmfilterbar.h"

#include "ui/appearance.h"
#include "ui/freshcombobox.h"
#include "ui/tones.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace watchpost {

void AlarmFilterBar::build()
{
    setObjectName(QStringLiteral("alarmFilter"));
    m_search->setObjectName(QStringLiteral("alarmSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_search->installEventFilter(this);
    m_span->setObjectName(QStringLiteral("alarmSpan"));
    m_severity->setObjectName(QStringLiteral("alarmSeverity"));
    m_type->setObjectName(QStringLiteral("alarmType"));
    m_group->setObjectName(QStringLiteral("alarmGroup"));
    m_acknowledged->setObjectName(QStringLiteral("alarmAcknowledged"));
    const int pad = fontMetrics().height() / 2;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(pad, 0, pad, pad / 2);
    grid->setHorizontalSpacing(pad / 2);
    grid->setVerticalSpacing(pad / 2);
    grid->addWidget(m_search, 0, 0, 1, 2);
    grid->addWidget(m_span, 1, 0, 1, 2);
    buildTimes(grid);
    grid->addWidget(m_severity, 4, 0);
    grid->addWidget(m_acknowledged, 4, 1);
    grid->addWidget(m_type, 5, 0);
    grid->addWidget(m_group, 5, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (int span = 0; span <= static_cast<int>(Span::Chosen); ++span)
        m_span->addItem(QString(), span);
    m_severity->addItem(QString());
    for (const Severity severity : {Severity::Warning, Severity::Critical})
        m_severity->addItem(QString(), static_cast<int>(severity));
    m_acknowledged->addItem(QString());
    m_acknowledged->addItem(QString(), false);
    m_acknowledged->addItem(QString(), true);
}

void AlarmFilterBar::buildTimes(QGridLayout *grid)
{
    m_from->setObjectName(QStringLiteral("alarmFrom"));
    m_to->setObjectName(QStringLiteral("alarmTo"));
    const QDate today = QDate::currentDate();
    m_from->setDateTime(today.startOfDay());
    m_to->setMinimumDateTime(m_from->dateTime());
    m_to->setDateTime(today.addDays(1).startOfDay());
    int row = 2;
    for (const auto &[label, edit] : {std::pair(m_fromLabel, m_from), std::pair(m_toLabel, m_to)}) {
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        edit->setCalendarPopup(true);
        auto *line = new QHBoxLayout;
        line->addWidget(label);
        line->addWidget(edit, 1);
        grid->addLayout(line, row++, 0, 1, 2);
        label->hide();
        edit->hide();
    }
}

void AlarmFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search alarms by camera"));
    m_search->setAccessibleName(tr("Search alarms by the camera's name or ID"));
    m_icon->setText(tr("Search alarms by camera"));
    if (auto *cross = m_search->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        cross->setText(tr("Clear the search"));
    m_fromLabel->setText(tr("F&rom:"));
    m_toLabel->setText(tr("&To:"));
    const int labels = std::max(m_fromLabel->sizeHint().width(), m_toLabel->sizeHint().width());
    m_fromLabel->setFixedWidth(labels);
    m_toLabel->setFixedWidth(labels);
    const QString format = QLocale().dateTimeFormat(QLocale::ShortFormat);
    for (const auto &[edit, name] :
         {std::pair(m_from, tr("Alarms from, date and time")), std::pair(m_to, tr("Alarms up to, date and time"))}) {
        const QSignalBlocker block(edit);
        edit->setDisplayFormat(format);
        edit->setAccessibleName(name);
        if (auto *line = edit->findChild<QLineEdit *>())
            line->setAccessibleName(name);
    }
    retranslateChoices();
    fillTypes();
    fillGroups();
}

void AlarmFilterBar::retranslateChoices()
{
    m_span->setAccessibleName(tr("Time of the alarms"));
    m_severity->setAccessibleName(tr("Severity of the alarms"));
    m_type->setAccessibleName(tr("Type of the alarms"));
    m_group->setAccessibleName(tr("Group of the alarms' cameras"));
    m_acknowledged->setAccessibleName(tr("Acknowledged or not"));
    const QStringList spans{tr("Any time"), tr("Last hour"), tr("Last 24 hours"), tr("Last 7 days"), tr("From… to…")};
    for (int i = 0; i < spans.size(); ++i)
        m_span->setItemText(i, spans[i]);
    m_severity->setItemText(0, tr("All severities"));
    m_severity->setItemText(1, tr("Warning or worse"));
    m_severity->setItemText(2, tr("Only critical"));
    m_acknowledged->setItemText(0, tr("Acknowledged or not"));
    m_acknowledged->setItemText(1, tr("Not acknowledged"));
    m_acknowledged->setItemText(2, tr("Acknowledged"));
}

void AlarmFilterBar::applyPalette()
{
    makePlaceholderReadable(m_search);
    m_icon->setIcon(themeIcon(QStringLiteral("edit-find"), palette()));
}

} // namespace watchpost
