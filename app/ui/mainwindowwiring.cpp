#include "ui/mainwindow_p.h"

#include "domain/plaintext.h"
#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "models/groupmodel.h"
#include "ui/alarmpage.h"
#include "ui/banner.h"
#include "ui/cameracommands.h"
#include "ui/camerapage.h"
#include "ui/cameratable.h"
#include "ui/detailspane.h"
#include "ui/filterbar.h"
#include "ui/hushchip.h"
#include "ui/listactions.h"
#include "ui/listcommands.h"
#include "ui/listexport.h"
#include "ui/mainactions.h"
#include "ui/panecycle.h"
#include "ui/removalcommands.h"
#include "ui/reviewcommands.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"
#include "ui/syncreports.h"
#include "ui/textdialogs.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

namespace watchpost {

void MainWindow::Private::connectActions()
{
    connect(actions->synchronise, &QAction::triggered, q, &MainWindow::syncRequested);
    connect(actions->logOut, &QAction::triggered, q, &MainWindow::logOutRequested);
    connect(actions->settings, &QAction::triggered, q, &MainWindow::settingsRequested);
    connect(actions->quit, &QAction::triggered, q, &MainWindow::quitRequested);
    connect(actions->find, &QAction::triggered, q, [this] { filterBar->focusSearch(); });
    connect(actions->alarms, &QAction::toggled, q, [this](bool shown) { foldAlarms(shown); });
    connect(listActions->sideBar, &QAction::toggled, q, [this](bool shown) { foldSideBar(shown); });
    connect(listCommands, &ListCommands::editRequested, q, &MainWindow::editRequested);
    connect(listCommands, &ListCommands::renameGroupRequested, q, &MainWindow::renameGroupRequested);
    connect(actions->detailsPane, &QAction::toggled, q, [this](bool shown) { foldDetails(shown); });
    connect(actions->report, &QAction::triggered, q, [this] { reports->show(); });
    connect(actions->diagnostics, &QAction::triggered, q, [this] { showDiagnostics(); });
    connect(actions->nextPane, &QAction::triggered, panes, &PaneCycle::next);
    connect(actions->previousPane, &QAction::triggered, panes, &PaneCycle::previous);
    connect(actions->shortcuts, &QAction::triggered, q, [this] { showShortcuts(); });
    connect(actions->userGuide, &QAction::triggered, q, &MainWindow::userGuideRequested);
    connect(actions->noise, &QAction::triggered, q, &MainWindow::noiseRequested);
    connect(actions->firstSteps, &QAction::triggered, q, &MainWindow::firstStepsRequested);
    connect(actions->about, &QAction::triggered, q, [this] { (new AboutDialog(q))->open(); });
    connect(actions->languageMenu, &QMenu::triggered, q,
            [this](QAction *action) { Q_EMIT q->languageChosen(action->data().toString()); });
    connect(commands, &CameraCommands::camerasAdded, q, &MainWindow::camerasAdded);
    connect(commands, &CameraCommands::importRequested, q, &MainWindow::importRequested);
    connectExport();
    connect(commands, &CameraCommands::renameRequested, q, &MainWindow::renameRequested);
    connect(commands, &CameraCommands::passwordChangeRequested, q, &MainWindow::passwordChangeRequested);
    connect(commands, &CameraCommands::removeRequested, q, &MainWindow::removeRequested);
    connect(commands, &CameraCommands::uploadAgainRequested, q, &MainWindow::uploadAgainRequested);
    connect(removals, &RemovalCommands::undoRequested, q, &MainWindow::undoRemovalRequested);
    connect(removals, &RemovalCommands::removedCamerasWanted, q, &MainWindow::removedCamerasWanted);
    connect(removals, &RemovalCommands::bringBackRequested, q, &MainWindow::bringBackRequested);
    connect(review, &ReviewCommands::wanted, q, &MainWindow::reviewWanted);
    connect(review, &ReviewCommands::chosen, q, &MainWindow::reviewChosen);
    actions->report->setEnabled(false);
}

void MainWindow::Private::connectPages()
{
    connect(filterBar, &FilterBar::changed, q, [this] { applyFilter(); });
    connect(filterBar, &FilterBar::leftSearch, q, [this] {
        filter->flush(); // what the search leaves, not what it left a letter ago
        page->focusContent();
        page->table()->selectSomething();
    });
    connect(page, &CameraPage::addRequested, commands, &CameraCommands::add);
    connect(page, &CameraPage::syncRequested, q, &MainWindow::syncRequested);
    connect(page, &CameraPage::clearFilterRequested, q, [this] { clearFilter(); });
    connect(page, &CameraPage::filterRemoveRequested, q, [this](FilterChips::Filter part) { removeFilter(part); });
    connect(sideBar, &SideBar::scopeChanged, q, [this] { applyFilter(); });
    connect(sideBar, &SideBar::leftTree, q, [this] {
        page->focusContent();
        page->table()->selectSomething();
    });
    connect(page->table(), &CameraTable::searchTyped, q, [this](const QString &text) {
        filterBar->searchField()->setFocus();
        filterBar->setSearch(text);
    });
    connect(cameras, &CameraModel::countsChanged, q,
            [this](const CameraCounts &counts) { filterBar->setCounts(counts); });
    connect(alarms, &AlarmModel::countsChanged, q, [this] {
        actions->setUnread(alarms->unreadCount());
        updateTitle();
    });
    connect(alarmPage, &AlarmPage::acknowledgeRequested, q, &MainWindow::acknowledgeRequested);
    connect(alarmPage, &AlarmPage::acknowledgeWithNoteRequested, q, &MainWindow::acknowledgeWithNoteRequested);
    connect(alarmPage, &AlarmPage::noteRequested, q, &MainWindow::alarmNoteRequested);
    connect(alarmPage, &AlarmPage::alarmsSeen, q, &MainWindow::alarmsSeen);
    connect(alarmPage, &AlarmPage::unfoldRequested, q, [this] { actions->alarms->setChecked(true); });
    alarmPage->setGroups([this] { return groups->groups(); });
    connect(alarmPage, &AlarmPage::showCameraRequested, q, &MainWindow::showCamera);
    connect(details, &DetailsPane::alarmActivated, q, [this](qint64 id) {
        actions->alarms->setChecked(true);
        alarmPage->showAlarm(id);
    });
    connect(banner, &Banner::actionClicked, q, [this](const QString &key) {
        if (key == kCertificateLine)
            showTrustDialog();
        else if (key == kUpdateLine)
            Q_EMIT q->updatePageRequested();
    });
    connect(banner, &Banner::retryRequested, q, &MainWindow::retryRequested);
    connect(statusLine, &StatusLine::syncCancelRequested, q, &MainWindow::syncCancelRequested);
    connect(statusLine, &StatusLine::reportRequested, reports, &SyncReports::show);
    filterBar->setCounts(cameras->counts());
    actions->setUnread(alarms->unreadCount());
}

void MainWindow::Private::connectMutes()
{
    connect(actions->cameraMute, &MuteMenu::muteRequested, q, &MainWindow::muteRequested);
    connect(actions->cameraMute, &MuteMenu::muteUntilRequested, q, &MainWindow::muteUntilRequested);
    connect(sideBar, &SideBar::muteRequested, q, &MainWindow::muteRequested);
    connect(sideBar, &SideBar::muteUntilRequested, q, &MainWindow::muteUntilRequested);
    connect(alarmPage, &AlarmPage::muteRequested, q, &MainWindow::muteRequested);
    connect(alarmPage, &AlarmPage::muteUntilRequested, q, &MainWindow::muteUntilRequested);
    connect(statusLine->hush(), &HushChip::unmuteRequested, q, &MainWindow::unmuteRequested);
    connect(statusLine->hush(), &HushChip::rulesRequested, q, &MainWindow::alarmRulesRequested);
    connect(actions->nextAlarm, &QAction::triggered, q, [this] { stepAlarm(1); });
    connect(actions->previousAlarm, &QAction::triggered, q, [this] { stepAlarm(-1); });
    connect(actions->mute, &QAction::triggered, q, [this] { openMuteMenu(); });
}

void MainWindow::Private::stepAlarm(int rows)
{
    actions->alarms->setChecked(true);
    alarmPage->step(rows);
}

// For what has the keyboard's focus: cameras, else the alarms.
void MainWindow::Private::openMuteMenu()
{
    CameraTable *table = page->table();
    if (!table->hasFocus() || table->selectedIds().isEmpty()) {
        actions->alarms->setChecked(true);
        alarmPage->openMuteMenu();
        return;
    }
    const QRect row = table->visualRect(table->currentIndex());
    actions->cameraMute->popup(table->viewport()->mapToGlobal(row.center()));
}

void MainWindow::Private::connectExport()
{
    connect(actions->exportList, &QAction::triggered, listExport, &ListExport::begin);
    connect(listExport, &ListExport::failed, q, [this](const QString &text) { addProblem(text); });
    connect(listExport, &ListExport::written, q, [this](const QString &path, int count) {
        tellOfExport(tr("%n camera(s) were written to %1.", nullptr, count).arg(visibleText(path)));
    });
    connect(alarmPage, &AlarmPage::problem, q, [this](const QString &text) { addProblem(text); });
    connect(alarmPage, &AlarmPage::exported, q, [this](const QString &path, int count) {
        tellOfExport(tr("%Ln alarm(s) were written to %1.", nullptr, count).arg(visibleText(path)));
    });
}

void MainWindow::Private::tellOfExport(const QString &text)
{
    banner->showLine(QStringLiteral("export"), BannerLine::Tone::Info, text);
}

} // namespace watchpost
