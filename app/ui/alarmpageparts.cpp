#include "ui/alarmpage_p.h"

#include "models/alarmmodel.h"
#include "ui/alarmexport.h"
#include "ui/alarmfilterbar.h"
#include "ui/alarmfilterchip.h"
#include "ui/alarmhistogramview.h"
#include "ui/alarmtable.h"
#include "ui/appearance.h"
#include "ui/emptystate.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace watchpost {

AlarmPage::Private::Private(AlarmPage *page, AlarmModel *model)
    : q(page)
    , alarms(model)
    , title(new QLabel(page))
    , unread(new QLabel(page))
    , filterButton(new QToolButton(page))
    , allButton(new QPushButton(page))
    , filterBar(new AlarmFilterBar(model, page))
    , sifter(model, filterBar)
    , filter(sifter.filter())
    , histogram(new AlarmHistogramView(page))
    , chip(new AlarmFilterChip(page))
    , table(new AlarmTable(filter, page))
    , selection(filter, table)
    , commands(new AlarmCommands([this] { return selection.muteSubject(); }, page))
    , empty(new EmptyState(QStringLiteral("alarm"), page))
    , hidden(new EmptyState(QStringLiteral("view-filter"), page))
    , clearButton(hidden->addButton(QStringLiteral("showAllAlarms")))
    , older(new AlarmOlderBar(page))
    , acknowledgeButton(new QPushButton(page))
    , noteButton(new QToolButton(page))
    , showButton(new QPushButton(page))
    , fileExport(new AlarmExport(filter, table, page))
{
    build();
    wire();
    wireCommands();
    wireFilter();
    retranslate();
    recolor();
}

void AlarmPage::Private::build()
{
    q->setObjectName(QStringLiteral("alarmPage"));
    table->setObjectName(QStringLiteral("alarmTable"));
    title->setObjectName(QStringLiteral("alarmTitle"));
    unread->setObjectName(QStringLiteral("unreadAlarms"));
    filterButton->setObjectName(QStringLiteral("filterAlarmsButton"));
    allButton->setObjectName(QStringLiteral("acknowledgeAll"));
    acknowledgeButton->setObjectName(QStringLiteral("acknowledgeAlarm"));
    noteButton->setObjectName(QStringLiteral("acknowledgeWithNoteButton"));
    showButton->setObjectName(QStringLiteral("showAlarmCamera"));
    title->setTextFormat(Qt::PlainText);
    unread->setTextFormat(Qt::PlainText);
    for (QToolButton *button : {filterButton, noteButton}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    filterButton->setDefaultAction(commands->filter);
    noteButton->setDefaultAction(commands->withNote);
    filterBar->setVisible(false);
    const int pad = q->fontMetrics().height() / 2;
    auto *header = new QHBoxLayout;
    header->setContentsMargins(pad, pad / 2, pad, pad / 2);
    header->setSpacing(pad);
    header->addWidget(title);
    header->addWidget(unread);
    header->addStretch(1);
    header->addWidget(filterButton);
    header->addWidget(allButton);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(pad, pad / 2, pad, pad / 2);
    buttons->setSpacing(pad);
    buttons->addWidget(acknowledgeButton);
    buttons->addWidget(noteButton);
    buttons->addWidget(showButton);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(filterBar);
    column->addWidget(histogram);
    column->addWidget(chip);
    column->addWidget(buildList(), 1);
    column->addWidget(older);
    column->addLayout(buttons);
    table->addAction(commands->show);
}

QWidget *AlarmPage::Private::buildList()
{
    auto *content = new QWidget(q);
    stack = new QStackedLayout(content);
    stack->addWidget(table);
    stack->addWidget(empty);
    stack->addWidget(hidden);
    empty->setObjectName(QStringLiteral("noAlarms"));
    hidden->setObjectName(QStringLiteral("allAlarmsHidden"));
    return content;
}

void AlarmPage::Private::retranslate()
{
    title->setText(tr("Alarms"));
    table->setAccessibleName(tr("Alarms"));
    commands->retranslate();
    acknowledgeButton->setText(tr("Acknowledge"));
    showButton->setText(tr("Show camera"));
    acknowledgeButton->setToolTip(AlarmCommands::toolTip(commands->acknowledge));
    showButton->setToolTip(AlarmCommands::toolTip(commands->show));
    noteButton->setAccessibleName(tr("Acknowledge with a note"));
    filterButton->setAccessibleName(tr("Filter alarms"));
    empty->setTexts(tr("No alarms"),
                    tr("All is quiet. When a camera raises an alarm, it appears here and on the screen."));
    hidden->setTexts(tr("No alarm matches the filter"),
                     tr("There are alarms, and the filter hides all of them. New ones are told of all the same."));
    clearButton->setText(tr("Show all alarms"));
    updateCounts();
    updateSelection();
    updateHistogram();
}

void AlarmPage::Private::recolor()
{
    QFont bold = q->font();
    bold.setBold(true);
    title->setFont(bold);
    unread->setFont(bold);
    QPalette colored = q->palette();
    colored.setColor(QPalette::WindowText, severityColor(Severity::Notice, q->palette()));
    unread->setPalette(colored);
    commands->applyPalette();
    acknowledgeButton->setIcon(themeIcon(QStringLiteral("alarm-acknowledge"), q->palette()));
    showButton->setIcon(themeIcon(QStringLiteral("go-jump"), q->palette()));
}

void AlarmPage::Private::updateCounts()
{
    const int count = alarms->unreadCount();
    unread->setText(count > 0 ? tr("%Ln new", "unread alarms", count) : QString());
    unread->setVisible(count > 0);
    const bool any = filter->unacknowledgedCount() > 0;
    commands->setFiltering(sifter.isFiltering());
    allButton->setText(sifter.isFiltering() ? tr("Acknowledge shown") : tr("Acknowledge all"));
    allButton->setToolTip(AlarmCommands::toolTip(commands->all));
    allButton->setEnabled(any);
    commands->all->setEnabled(any);
    commands->exportAlarms->setEnabled(alarms->rowCount() > 0);
    updateList();
}

void AlarmPage::Private::updateList()
{
    const int hiddenOpen = alarms->unacknowledgedCount() - filter->unacknowledgedCount();
    chip->setCounts(sifter.isFiltering(), filter->rowCount(), alarms->rowCount(), hiddenOpen);
    histogram->setVisible(commands->histogram->isChecked() && alarms->rowCount() > 0);
    QWidget *wanted = table;
    if (filter->rowCount() == 0)
        wanted = alarms->rowCount() > 0 ? hidden : empty;
    if (stack->currentWidget() == wanted)
        return;
    // The focus is where the person was, also when the list comes and goes.
    const bool hadFocus =
        stack->currentWidget()->isAncestorOf(q->window()->focusWidget()) || stack->currentWidget()->hasFocus();
    stack->setCurrentWidget(wanted);
    if (hadFocus)
        focusList();
}

void AlarmPage::Private::updateHistogram()
{
    histogram->setVisible(commands->histogram->isChecked() && alarms->rowCount() > 0);
    histogram->show(sifter.title(), sifter.tally().histogram(), sifter.chosenFrom());
}

void AlarmPage::Private::updateOlder()
{
    older->show(sifter.older(), sifter.notBefore(), sifter.olderError());
}

void AlarmPage::Private::updateSelection()
{
    const bool open = selection.anyUnacknowledged();
    commands->acknowledge->setEnabled(open);
    commands->withNote->setEnabled(open);
    commands->editNote->setEnabled(selection.anyAcknowledged());
    acknowledgeButton->setEnabled(open);
    const QString camera = selection.camera();
    commands->show->setEnabled(!camera.isEmpty());
    showButton->setEnabled(!camera.isEmpty());
    commands->ofCamera->setEnabled(!camera.isEmpty() && open);
    commands->why->setEnabled(selection.single() >= 0);
}

} // namespace watchpost
