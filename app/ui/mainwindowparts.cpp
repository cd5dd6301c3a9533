#include "ui/mainwindow_p.h"

#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "models/groupmodel.h"
#include "ui/alarmpage.h"
#include "ui/banner.h"
#include "ui/cameracommands.h"
#include "ui/camerapage.h"
#include "ui/cameratable.h"
#include "ui/columnmenu.h"
#include "ui/detailspane.h"
#include "ui/filterbar.h"
#include "ui/listactions.h"
#include "ui/listcommands.h"
#include "ui/listexport.h"
#include "ui/mainactions.h"
#include "ui/panecycle.h"
#include "ui/placement.h"
#include "ui/removalcommands.h"
#include "ui/reviewcommands.h"
#include "ui/sidebar.h"
#include "ui/sortmenu.h"
#include "ui/statusline.h"
#include "ui/syncreports.h"
#include "ui/textdialogs.h"

#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace watchpost {

MainWindow::Private::Private(MainWindow *window, CameraModel *cameraModel, CameraFilter *cameraFilter,
                             AlarmModel *alarmModel)
    : q(window)
    , cameras(cameraModel)
    , filter(cameraFilter)
    , alarms(alarmModel)
    , actions(new MainActions(window))
    , toolBar(new QToolBar(window))
    , filterBar(new FilterBar(toolBar))
    , banner(new Banner(window))
    , page(new CameraPage(cameraModel, cameraFilter, window))
    , details(new DetailsPane(cameraModel, cameraFilter, alarmModel, page->table(), window))
    , alarmPage(new AlarmPage(alarmModel, window))
    , groups(new GroupModel(cameraModel, window))
    , sideBar(new SideBar(groups, window))
    , listActions(new ListActions(window))
    , columnMenu(new ColumnMenu(page->table()))
    , splitter(new QSplitter(Qt::Horizontal, window))
    , panes(new PaneCycle(window, [this] { return paneList(); }))
    , middle(new QSplitter(Qt::Vertical, window))
    , statusLine(new StatusLine(window))
    , commands(new CameraCommands(cameraModel, page->table(), actions, window))
    , listCommands(new ListCommands(cameraModel, groups, page->table(), sideBar, listActions, window))
    , listExport(new ListExport(cameraModel, cameraFilter, page->table(), window))
    , reports(new SyncReports(
          banner, [cameraModel](const QString &id) { return cameraModel->nameOf(id); }, window))
    , removals(new RemovalCommands(banner, window))
    , review(new ReviewCommands(banner, window))
{
    assemble();
    connectActions();
    connectPages();
    connectMutes();
    retranslate();
}

void MainWindow::Private::assemble()
{
    toolBar->setObjectName(QStringLiteral("toolBar"));
    toolBar->setMovable(false);
    toolBar->setFloatable(false);
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    const int icon = q->fontMetrics().height();
    toolBar->setIconSize(QSize(icon, icon));
    toolBar->layout()->setContentsMargins(8, 5, 8, 5);
    toolBar->layout()->setSpacing(4);
    auto *spacer = new QWidget(toolBar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(spacer);
    actions->fillToolBar(toolBar);
    actions->fillMenuBar(filterBar->stateActions(), alarmPage->commands());
    listActions->fillEdit(actions->editMenu());
    removals->fillEdit(actions->editMenu(), actions->remove);
    review->fillFile(actions->fileMenu(), actions->report);
    listActions->fillView(actions->viewMenu());
    listActions->fillCamera(actions->cameraMenu);
    actions->viewMenu()->addMenu(columnMenu->menu());
    actions->viewMenu()->addMenu(new SortMenu(page->table(), q));
    listActions->applyPalette();
    removals->applyPalette();
    filterBar->applyPalette();
    q->addToolBar(toolBar);
    q->setContextMenuPolicy(Qt::NoContextMenu); // the tool bar cannot be hidden by accident

    splitter->setObjectName(QStringLiteral("panes"));
    splitter->addWidget(sideBar);
    middle->setObjectName(QStringLiteral("middle"));
    middle->addWidget(page);
    middle->addWidget(details);
    middle->setStretchFactor(0, 1);
    middle->setStretchFactor(1, 0);
    middle->setChildrenCollapsible(false);
    middle->setHandleWidth(1);
    splitter->addWidget(middle);
    splitter->addWidget(alarmPage);
    splitter->setStretchFactor(splitter->indexOf(middle), 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    const int letter = q->fontMetrics().averageCharWidth();
    auto *central = new QWidget(q);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(banner);
    column->addWidget(splitter, 1);
    q->setCentralWidget(central);
    q->setStatusBar(statusLine);
    placeInMiddle(q, {letter * 214, q->fontMetrics().height() * 53});
    const int alarmWidth = std::clamp(q->width() * 27 / 100, letter * 44, letter * 58);
    const int sideWidth = std::clamp(q->width() * 16 / 100, letter * 29, letter * 36);
    splitter->setSizes({sideWidth, q->width() - alarmWidth - sideWidth, alarmWidth});
    const int detailsHeight = q->fontMetrics().height() * 16;
    middle->setSizes({q->height() - detailsHeight, detailsHeight});
    page->focusContent();
}

void MainWindow::Private::retranslate()
{
    updateTitle();
    toolBar->setWindowTitle(tr("Tool bar"));
    actions->retranslate();
    listActions->retranslate();
    removals->retranslate();
    review->retranslate();
    columnMenu->retranslate();
    filterBar->retranslate();
}

void MainWindow::Private::updateTitle()
{
    const QString name = account.isEmpty() ? QStringLiteral("Watchpost") : account;
    QString title = blind ? tr("Blind – %1", "window title").arg(name) : name;
    // First, so that a task bar that cuts the title still shows it; it is all there is where there is no tray.
    const int unread = alarms->unreadCount();
    if (unread > 0)
        title = tr("(%1) %2", "number of unread alarms, window title").arg(QLocale().toString(unread), title);
    q->setWindowTitle(title);
}

void MainWindow::Private::applyFilter()
{
    filter->setText(filterBar->text());
    filter->setState(filterBar->state());
    filter->setScope(sideBar->scope());
    page->updateView();
}

void MainWindow::Private::clearFilter()
{
    sideBar->setScope({});
    filterBar->clear();
}

void MainWindow::Private::removeFilter(FilterChips::Filter part)
{
    if (part == FilterChips::Filter::Scope)
        sideBar->setScope({});
    else if (part == FilterChips::Filter::State)
        filterBar->clearState();
    else
        filterBar->setSearch({});
}

void MainWindow::Private::foldSideBar(bool shown)
{
    const bool hadFocus = sideBar->hasFocus();
    sideBar->setVisible(shown);
    if (hadFocus && !shown)
        page->focusContent();
}

void MainWindow::Private::foldAlarms(bool shown)
{
    const bool hadFocus = alarmPage->isAncestorOf(q->focusWidget());
    alarmPage->setVisible(shown);
    if (hadFocus && !shown)
        page->focusContent();
}

void MainWindow::Private::foldDetails(bool shown)
{
    const bool hadFocus = details->isAncestorOf(q->focusWidget());
    details->setVisible(shown);
    if (hadFocus && !shown)
        page->focusContent();
}

void MainWindow::Private::addProblem(const QString &text)
{
    // By its text: the same problem, said with every alarm that cannot be saved, is one line.
    banner->showLine(QStringLiteral("problem-") + text, BannerLine::Tone::Warning, text);
}

// In their order on the screen. What joins the splitter joins them.
QList<QWidget *> MainWindow::Private::paneList() const
{
    QList<QWidget *> list{toolBar, banner};
    for (int i = 0; i < splitter->count(); ++i) {
        if (splitter->widget(i) == middle)
            list << page << details;
        else
            list << splitter->widget(i);
    }
    list << statusLine;
    return list;
}

void MainWindow::Private::showShortcuts()
{
    if (!shortcutSheet)
        shortcutSheet = new ShortcutSheet(q);
    shortcutSheet->show(); // beside the work: the keys can be tried while it is open
    shortcutSheet->raise();
    shortcutSheet->activateWindow();
}

void MainWindow::Private::showDiagnostics()
{
    if (!diagnostics) {
        diagnostics = new DiagnosticsDialog(q);
        connect(diagnostics, &DiagnosticsDialog::refreshRequested, q, &MainWindow::diagnosticsWanted);
    }
    diagnostics->open();
    Q_EMIT q->diagnosticsWanted();
}

// Non-modal and inactive: whoever works on goes on, and an alarm comes up beside it.
void MainWindow::Private::showTrustDialog()
{
    if (trust)
        trust->close();
    trust = new TrustDialog(*refusal, true, q);
    connect(trust, &TrustDialog::trusted, q, [this](const CertificateRefusal &accepted) {
        banner->removeLine(kCertificateLine);
        Q_EMIT q->certificateTrusted(accepted);
    });
    trust->present();
}

void MainWindow::Private::closeDialogs()
{
    const auto dialogs = q->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close();
}

void MainWindow::Private::raise() const
{
    if (q->isMinimized())
        q->setWindowState((q->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    q->show();
    q->QMainWindow::raise();
    q->activateWindow();
}

} // namespace watchpost
