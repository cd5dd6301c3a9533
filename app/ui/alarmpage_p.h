// The parts of the alarm page and how they are tied together; only its own two files include this.
#pragma once

#include "ui/alarmcommands.h"
#include "ui/alarmnotedialog.h"
#include "ui/alarmpage.h"
#include "ui/alarmselection.h"
#include "ui/alarmsifter.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace watchpost {

class AlarmExport;
class AlarmFilterBar;
class AlarmFilterChip;
class AlarmHistogramView;
class AlarmTable;
class EmptyState;

class AlarmPage::Private
{
public:
    Private(AlarmPage *page, AlarmModel *model);

    void build();
    [[nodiscard]] QWidget *buildList();
    void wire();
    void wireCommands();
    void wireFilter();
    void retranslate();
    void recolor();
    void updateCounts();
    void updateList();
    void updateHistogram();
    void updateOlder();
    void updateSelection();
    void askForNote(AlarmNoteDialog::Purpose purpose);
    void showSelected();
    void explain();
    void focusList();
    void takeFocusTo(int row);

    AlarmPage *q;
    AlarmModel *alarms;
    // In the order of the keyboard's way through them.
    QLabel *title;
    QLabel *unread;
    QToolButton *filterButton;
    QPushButton *allButton;
    AlarmFilterBar *filterBar;
    AlarmSifter sifter;
    AlarmFilter *filter;
    AlarmHistogramView *histogram;
    AlarmFilterChip *chip;
    AlarmTable *table;
    AlarmSelection selection;
    AlarmCommands *commands;
    EmptyState *empty;
    EmptyState *hidden;
    QPushButton *clearButton;
    AlarmOlderBar *older;
    QPushButton *acknowledgeButton;
    QToolButton *noteButton;
    QPushButton *showButton;
    AlarmExport *fileExport;
    QStackedLayout *stack = nullptr;
    QPointer<AlarmNoteDialog> noteDialog;
    QTimer soon;       // many alarms at once: the bars are brought up to date a few times a second
    qint64 keptId = 0; // selected before the filter was changed
};

} // namespace watchpost
