#include "ui/mainwindow_p.h"

#include "domain/plaintext.h"
#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "ui/alarmpage.h"
#include "ui/alarmtable.h"
#include "ui/banner.h"
#include "ui/cameracommands.h"
#include "ui/camerapage.h"
#include "ui/cameratable.h"
#include "ui/detailspane.h"
#include "ui/filterbar.h"
#include "ui/hushchip.h"
#include "ui/languages.h"
#include "ui/listactions.h"
#include "ui/mainactions.h"
#include "ui/removalcommands.h"
#include "ui/reviewcommands.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"
#include "ui/syncreports.h"
#include "ui/traystate.h"

#include <QAction>
#include <QCloseEvent>
#include <QDataStream>
#include <QIODevice>
#include <QMenu>
#include <QSplitter>

namespace watchpost {
namespace {

constexpr quint32 kStateMagic = 0x57504d32; // "WPM2": a later shape of the state gets another

} // namespace

MainWindow::MainWindow(CameraModel *cameras, CameraFilter *filter, AlarmModel *alarms, QWidget *parent)
    : QMainWindow(parent)
{
    setObjectName(QStringLiteral("mainWindow"));
    d = std::make_unique<Private>(this, cameras, filter, alarms);
}

MainWindow::~MainWindow() = default;

void MainWindow::setAccount(const LoginRequest &login)
{
    d->reports->setAccount(accountFor(login.address, login.user));
    d->alarmPage->clearFilter();
    d->account = tr("%1 on %2", "user, server").arg(visibleText(login.user), visibleText(login.address.host));
    d->banner->setHost(login.address.host);
    d->statusLine->setHost(login.address.host);
    d->retranslate();
}

void MainWindow::showLastLogin(const LastLogin &lastLogin)
{
    d->banner->showLastLogin(lastLogin);
}

void MainWindow::showStatus(const ConnectionStatus &status)
{
    d->banner->showStatus(status);
    d->statusLine->showStatus(status);
    d->blind = isBlind(status);
    d->updateTitle();
    if (status.state == ConnectionState::Online) {
        d->banner->removeLine(kCertificateLine);
        if (d->trust)
            d->trust->close();
    }
    d->actions->synchronise->setEnabled(status.state == ConnectionState::Online);
}

void MainWindow::showSyncProgress(const SyncProgress &progress)
{
    d->statusLine->showProgress(progress);
}

void MainWindow::showSyncReport(const SyncReport &report)
{
    d->statusLine->showReport(report);
    d->actions->report->setEnabled(true);
    d->reports->take(report);
}

void MainWindow::showRemovals(int cameras, bool fresh)
{
    d->removals->show(cameras, fresh);
}

void MainWindow::setRemovedCameras(const QList<Camera> &cameras)
{
    d->removals->choose(cameras);
}

void MainWindow::showReview(int waiting)
{
    d->review->show(waiting);
}

void MainWindow::setReviewRows(const QList<SyncRow> &rows)
{
    d->review->choose(rows);
}

void MainWindow::showCertificate(const CertificateRefusal &refusal)
{
    d->refusal = refusal;
    d->banner->showLine(
        kCertificateLine, BannerLine::Tone::Critical,
        refusal.before
            ? tr("%1 shows a different identity from before. Watchpost does not connect to it.").arg(refusal.host)
            : tr("%1 cannot prove who it is. Watchpost does not connect to it.").arg(refusal.host),
        tr("Show certificate"), true); // it lasts until there is a connection again
    d->showTrustDialog();
}

void MainWindow::showUpdate(const QString &version)
{
    d->banner->showLine(kUpdateLine, BannerLine::Tone::Info, tr("Watchpost %1 is available.").arg(visibleText(version)),
                        tr("Open the download page"));
}

void MainWindow::showProblem(const QString &text)
{
    d->addProblem(text);
}

void MainWindow::showCamera(const QString &id)
{
    if (d->cameras->rowOf(id) < 0)
        return d->raise();
    d->cameras->flush();
    d->filter->flush();
    if (d->filter->rowOf(id) < 0)
        d->clearFilter();
    d->filter->flush();
    d->raise();
    d->page->table()->selectId(id);
    d->page->table()->setFocus();
}

void MainWindow::importCameras()
{
    if (d->actions->importList->isEnabled())
        d->actions->importList->trigger();
}

void MainWindow::showAlarms()
{
    d->raise();
    d->actions->alarms->setChecked(true);
    d->alarmPage->showNewest();
}

void MainWindow::setLanguages(const QStringList &codes, const QString &current)
{
    fillLanguageMenu(d->actions->languageMenu, codes, current);
    d->actions->languageMenu->menuAction()->setVisible(codes.size() > 1);
}

void MainWindow::showHush(const HushState &state)
{
    d->statusLine->hush()->showState(state);
}

void MainWindow::setMuteHoldBack(Severity upTo)
{
    d->actions->cameraMute->setHoldBack(upTo);
    d->alarmPage->setHoldBack(upTo);
    d->sideBar->setHoldBack(upTo);
}

void MainWindow::setGroupLookup(const std::function<QString(const QString &)> &groupOf)
{
    d->commands->setGroupLookup(groupOf);
    d->alarmPage->setGroupLookup(groupOf);
}

void MainWindow::setDensity(Density density)
{
    d->page->table()->setDensity(density);
    const auto alarmTables = findChildren<AlarmTable *>();
    for (AlarmTable *table : alarmTables)
        table->setDensity(density);
}

void MainWindow::setDiagnostics(const DiagnosticsReport &report)
{
    if (d->diagnostics)
        d->diagnostics->setReport(report);
}

DetailsPane *MainWindow::detailsPane() const
{
    return d->details;
}

AlarmPage *MainWindow::alarmPage() const
{
    return d->alarmPage;
}

QByteArray MainWindow::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << kStateMagic << QMainWindow::saveState() << d->splitter->saveState() << d->page->table()->saveColumns()
           << d->actions->alarms->isChecked() << d->reports->told() << d->listActions->sideBar->isChecked()
           << d->sideBar->saveFolds() << d->middle->saveState() << d->actions->detailsPane->isChecked()
           << d->alarmPage->saveState();
    return state;
}

bool MainWindow::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 magic = 0;
    QByteArray window, panes, columns;
    bool alarmsShown = true;
    stream >> magic >> window >> panes >> columns >> alarmsShown;
    if (stream.status() != QDataStream::Ok || magic != kStateMagic)
        return false;
    QByteArray told, folds, middle; // an older state may end before any of these
    bool sideBarShown = true;
    bool detailsShown = true;
    stream >> told >> sideBarShown >> folds;
    sideBarShown = sideBarShown || stream.status() != QDataStream::Ok;
    stream >> middle >> detailsShown;
    d->reports->setTold(told);
    if (stream.status() == QDataStream::Ok) {
        d->middle->restoreState(middle);
        d->middle->setHandleWidth(1);
        d->actions->detailsPane->setChecked(detailsShown);
    }
    QByteArray alarmPage;
    stream >> alarmPage;
    if (stream.status() == QDataStream::Ok)
        d->alarmPage->restoreState(alarmPage);
    QMainWindow::restoreState(window);
    d->splitter->restoreState(panes);
    d->splitter->setHandleWidth(1);
    d->page->table()->restoreColumns(columns);
    d->actions->alarms->setChecked(alarmsShown);
    d->listActions->sideBar->setChecked(sideBarShown);
    d->sideBar->restoreFolds(folds);
    return true;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (!d)
        return;
    if (event->type() == QEvent::LanguageChange) {
        d->retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        d->actions->applyPalette();
        d->listActions->applyPalette();
        d->removals->applyPalette();
        d->filterBar->applyPalette();
    }
}

// What a dialog is about is on this window: without it the dialog would speak of nothing, or stand in the way of the
// login.
void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    if (!event->spontaneous())
        d->closeDialogs();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeRequested();
}

} // namespace watchpost
