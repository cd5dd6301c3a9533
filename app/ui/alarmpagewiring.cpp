#include "ui/alarmpage_p.h"

#include "domain/plaintext.h"
#include "models/alarmmodel.h"
#include "ui/alarmexport.h"
#include "ui/alarmfilterbar.h"
#include "ui/alarmfilterchip.h"
#include "ui/alarmhistogramview.h"
#include "ui/alarmtable.h"
#include "ui/placement.h"
#include "ui/wrappable.h"

#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace watchpost {
namespace {

constexpr int kSoonMs = 50;

// One note where all have the same.
AlarmNoteDialog::Subject subjectOf(const QList<Alarm> &alarms, const QString &what)
{
    AlarmNoteDialog::Subject subject;
    subject.count = static_cast<int>(alarms.size());
    subject.what = subject.count == 1 ? what : QString();
    subject.note = alarms.constFirst().note;
    for (const Alarm &alarm : alarms)
        subject.differ = subject.differ || alarm.note != subject.note;
    if (subject.differ)
        subject.note.clear();
    return subject;
}

} // namespace

void AlarmPage::Private::wire()
{
    connect(table, &QAbstractItemView::doubleClicked, q, [this](const QModelIndex &index) {
        const QString camera = index.data(AlarmModel::CameraIdRole).toString();
        if (!camera.isEmpty())
            Q_EMIT q->showCameraRequested(camera);
    });
    connect(table, &QWidget::customContextMenuRequested, q, [this](const QPoint &at) {
        if (filter->rowCount() > 0)
            commands->context->popup(table->viewport()->mapToGlobal(at));
    });
    connect(table, &AlarmTable::seen, q, &AlarmPage::alarmsSeen);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] { updateSelection(); });
    connect(alarms, &AlarmModel::countsChanged, q, [this] { updateCounts(); });
    connect(filter, &AlarmFilter::countsChanged, q, [this] { updateCounts(); });
    connect(filter, &QAbstractItemModel::dataChanged, q, [this] { updateSelection(); }); // acknowledged, say
    connect(filter, &QAbstractItemModel::modelAboutToBeReset, q, [this] {
        const QModelIndex current = table->currentIndex();
        keptId =
            current.isValid() && table->selectionModel()->isSelected(current) ? filter->alarm(current.row()).id : 0;
    });
    connect(filter, &QAbstractItemModel::modelReset, q, [this] {
        if (const int row = keptId == 0 ? -1 : filter->rowOf(keptId); row >= 0)
            table->selectRow(row);
        updateSelection();
    });
}

void AlarmPage::Private::wireCommands()
{
    connect(commands->acknowledge, &QAction::triggered, q, [this] {
        if (const QList<qint64> ids = selection.ids(false); !ids.isEmpty())
            Q_EMIT q->acknowledgeRequested(ids);
    });
    connect(commands->all, &QAction::triggered, q, [this] {
        if (const QList<qint64> ids = filter->unacknowledged(); !ids.isEmpty())
            Q_EMIT q->acknowledgeRequested(ids);
    });
    connect(commands->ofCamera, &QAction::triggered, q, [this] {
        const QString camera = selection.camera();
        const QList<qint64> ids = camera.isEmpty() ? QList<qint64>() : alarms->unacknowledged(camera);
        if (!ids.isEmpty())
            Q_EMIT q->acknowledgeRequested(ids);
    });
    connect(commands->withNote, &QAction::triggered, q, [this] { askForNote(AlarmNoteDialog::Purpose::Acknowledge); });
    connect(commands->editNote, &QAction::triggered, q, [this] { askForNote(AlarmNoteDialog::Purpose::Edit); });
    connect(commands->show, &QAction::triggered, q, [this] { showSelected(); });
    connect(commands->why, &QAction::triggered, q, [this] { explain(); });
    connect(commands->exportAlarms, &QAction::triggered, q,
            [this] { fileExport->begin(older->state() == AlarmOlderBar::State::Nothing ? 0 : sifter.notBefore()); });
    connect(commands->mute, &MuteMenu::muteRequested, q, &AlarmPage::muteRequested);
    connect(commands->mute, &MuteMenu::muteUntilRequested, q, &AlarmPage::muteUntilRequested);
    connect(acknowledgeButton, &QAbstractButton::clicked, commands->acknowledge, &QAction::trigger);
    connect(allButton, &QAbstractButton::clicked, commands->all, &QAction::trigger);
    connect(showButton, &QAbstractButton::clicked, commands->show, &QAction::trigger);
    connect(fileExport, &AlarmExport::written, q, &AlarmPage::exported);
    connect(fileExport, &AlarmExport::failed, q, &AlarmPage::problem);
}

void AlarmPage::Private::wireFilter()
{
    connect(commands->filter, &QAction::toggled, q, [this](bool shown) {
        const bool hadFocus = filterBar->isAncestorOf(q->window()->focusWidget());
        filterBar->setVisible(shown);
        if (hadFocus && !shown)
            filterButton->setFocus();
    });
    connect(commands->histogram, &QAction::toggled, q, [this] { updateHistogram(); });
    connect(commands->search, &QAction::triggered, q, [this] {
        Q_EMIT q->unfoldRequested();
        commands->filter->setChecked(true);
        filterBar->focusSearch();
    });
    connect(filterBar, &AlarmFilterBar::leftSearch, q, [this] { focusList(); });
    connect(chip, &AlarmFilterChip::clearRequested, q, [this] {
        sifter.clear();
        focusList();
    });
    connect(clearButton, &QAbstractButton::clicked, q, [this] {
        sifter.clear();
        focusList();
    });
    connect(&sifter, &AlarmSifter::changed, q, [this] {
        updateCounts();
        updateHistogram();
        chip->announceCounts();
    });
    soon.setSingleShot(true);
    soon.setInterval(kSoonMs);
    connect(&soon, &QTimer::timeout, q, [this] { updateHistogram(); });
    connect(&sifter.tally(), &AlarmTally::changed, q, [this] {
        if (!soon.isActive())
            soon.start();
    });
    connect(&sifter, &AlarmSifter::olderChanged, q, [this] { updateOlder(); });
    connect(&sifter, &AlarmSifter::olderWanted, q, &AlarmPage::olderWanted);
    connect(&sifter, &AlarmSifter::olderUnwanted, q, &AlarmPage::olderUnwanted);
    connect(older, &AlarmOlderBar::olderRequested, q, [this] { sifter.askForOlder(); });
    connect(histogram, &AlarmHistogramView::bucketActivated, q,
            [this](qint64 from, qint64 to) { sifter.toggleBucket(from, to); });
    connect(histogram, &AlarmHistogramView::clearRequested, q, [this] {
        if (const auto chosen = sifter.chosenFrom())
            sifter.toggleBucket(*chosen, 0);
    });
}

void AlarmPage::Private::askForNote(AlarmNoteDialog::Purpose purpose)
{
    const bool edit = purpose == AlarmNoteDialog::Purpose::Edit;
    const QList<Alarm> about = selection.alarms(edit);
    if (about.isEmpty())
        return;
    if (noteDialog)
        noteDialog->close();
    const QModelIndex one = filter->index(filter->rowOf(about.constFirst().id), AlarmModel::CameraColumn);
    const QString what = tr("%1, %2", "camera, alarm")
                             .arg(visibleText(one.data(AlarmModel::CameraNameRole).toString()),
                                  visibleText(one.data(AlarmModel::TypeNameRole).toString()));
    noteDialog = new AlarmNoteDialog(purpose,
                                     subjectOf(about, about.constFirst().cameraId.isEmpty()
                                                          ? visibleText(one.data(AlarmModel::TypeNameRole).toString())
                                                          : what),
                                     q->window());
    QList<qint64> ids;
    for (const Alarm &alarm : about)
        ids.append(alarm.id);
    connect(noteDialog, &AlarmNoteDialog::noteEntered, q, [this, ids, edit](const QString &note) {
        if (edit)
            Q_EMIT q->noteRequested(ids, note);
        else
            Q_EMIT q->acknowledgeWithNoteRequested(ids, note);
    });
    noteDialog->open();
}

void AlarmPage::Private::showSelected()
{
    const QString camera = selection.camera();
    if (!camera.isEmpty())
        Q_EMIT q->showCameraRequested(camera);
}

void AlarmPage::Private::explain()
{
    const int row = selection.single();
    if (row < 0)
        return;
    const QModelIndex index = filter->index(row, AlarmModel::CameraColumn);
    auto *box = new QMessageBox(q->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("whyNoPopUpBox"));
    box->setWindowTitle(tr("Why was there no pop-up?"));
    box->setText(wrappable(index.data(AlarmModel::VerdictRole).toString()));
    box->setInformativeText(wrappable(index.data(Qt::AccessibleTextRole).toString()));
    QPushButton *close = box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->setDefaultButton(close);
    box->setEscapeButton(close);
    openBox(box, static_cast<Severity>(index.data(AlarmModel::SeverityRole).toInt()));
}

void AlarmPage::Private::focusList()
{
    if (filter->rowCount() == 0) {
        clearButton->setFocus();
        return;
    }
    table->setFocus();
    if (table->selectedRows().isEmpty())
        table->selectRow(0);
}

void AlarmPage::Private::takeFocusTo(int row)
{
    table->selectRow(row);
    table->setFocus();
}

} // namespace watchpost
