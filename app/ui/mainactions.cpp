#include "ui/mainactions.h"

#include "ui/appearance.h"
#include "ui/shortcuts.h"

#include <QAction>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace watchpost {

MainActions::MainActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    const auto action = [this](const char *name, const QKeySequence &shortcut = {}) {
        auto *made = new QAction(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setShortcut(shortcut);
        m_window->addAction(made);
        return made;
    };
    add = action("add", QKeySequence::New);
    importList = action("importList", QKeySequence(Qt::CTRL | Qt::Key_I));
    exportList = action("exportList", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    synchronise = action("synchronise", QKeySequence::Refresh);
    logOut = action("logOut");
    quit = action("quit", QKeySequence(Qt::CTRL | Qt::Key_Q));
    details = action("details");
    rename = action("rename", QKeySequence(Qt::Key_F2));
    changePassword = action("changePassword");
    uploadAgain = action("uploadAgain");
    copyId = action("copyId", QKeySequence::Copy);
    selectAll = action("selectAll");
    remove = action("remove", QKeySequence::Delete);
    find = action("find", QKeySequence::Find);
    alarms = action("alarms", QKeySequence(Qt::Key_F9));
    alarms->setCheckable(true);
    alarms->setChecked(true);
    detailsPane = action("detailsPane", QKeySequence(Qt::Key_F4));
    detailsPane->setCheckable(true);
    detailsPane->setChecked(true);
    report = action("report");
    settings = action("settings", QKeySequence(Qt::CTRL | Qt::Key_Comma));
    nextPane = action("nextPane", QKeySequence(Qt::Key_F6));
    previousPane = action("previousPane", QKeySequence(Qt::SHIFT | Qt::Key_F6));
    userGuide = action("userGuide", QKeySequence::HelpContents);
    shortcuts = action("shortcuts", QKeySequence(Qt::CTRL | Qt::Key_Slash));
    firstSteps = action("firstSteps");
    details->setProperty(kViewKeys, QVariant::fromValue(QList<QKeySequence>{QKeySequence(Qt::Key_Return)}));
    selectAll->setProperty(kViewKeys, QVariant::fromValue(QList<QKeySequence>{QKeySequence(QKeySequence::SelectAll)}));
    diagnostics = action("diagnostics");
    about = action("about");
    quit->setMenuRole(QAction::QuitRole);
    settings->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    nextAlarm = action("nextAlarm", QKeySequence(Qt::CTRL | Qt::Key_J));
    previousAlarm = action("previousAlarm", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    noise = action("noise");
    mute = action("mute", QKeySequence(Qt::CTRL | Qt::Key_M));
    cameraMute = new MuteMenu([this] { return cameraSubject ? cameraSubject() : MuteSubject(); }, window);
    cameraMute->setObjectName(QStringLiteral("muteCameras"));
    cameraMenu = new QMenu(window);
    cameraMenu->addActions({details, rename, changePassword, uploadAgain});
    cameraMenu->addSeparator();
    cameraMenu->addAction(copyId);
    cameraMenu->addMenu(cameraMute);
    cameraMenu->addSeparator();
    cameraMenu->addAction(remove);
    languageMenu = new QMenu(window);
}

void MainActions::fillMenuBar(const QList<QAction *> &stateFilters, const QList<QAction *> &alarmCommands)
{
    QMenuBar *bar = m_window->menuBar();
    m_file = bar->addMenu(QString());
    m_file->addActions({add, importList, exportList});
    m_file->addSeparator();
    m_file->addActions({synchronise, report});
    m_file->addSeparator();
    m_file->addActions({logOut, quit});
    m_edit = bar->addMenu(QString());
    m_edit->addActions({find, selectAll, copyId});
    m_edit->addSeparator();
    m_edit->addActions({details, rename, changePassword, uploadAgain});
    m_edit->addSeparator();
    m_edit->addAction(remove);
    m_edit->addSeparator();
    m_edit->addAction(settings);
    m_view = bar->addMenu(QString());
    m_view->addActions(stateFilters);
    m_view->addSeparator();
    m_view->addActions({detailsPane, alarms});
    m_view->addSeparator();
    m_view->addActions({nextPane, previousPane});
    m_view->addSeparator();
    m_view->addMenu(languageMenu);
    m_alarmMenu = bar->addMenu(QString());
    m_alarmMenu->addActions({nextAlarm, previousAlarm});
    m_alarmMenu->addSeparator();
    m_alarmMenu->addActions(alarmCommands);
    m_alarmMenu->addSeparator();
    m_alarmMenu->addAction(noise);
    m_help = bar->addMenu(QString());
    m_help->addActions({userGuide, shortcuts, firstSteps});
    m_help->addSeparator();
    m_help->addActions({diagnostics, about});
    retranslate();
    applyPalette();
}

void MainActions::fillToolBar(QToolBar *toolBar)
{
    m_toolBar = toolBar;
    toolBar->addActions({add, synchronise, alarms});
    for (QAction *action : {add, synchronise, alarms}) {
        QWidget *button = toolBar->widgetForAction(action);
        button->setObjectName(action->objectName());
        button->setFocusPolicy(Qt::TabFocus);
    }
}

void MainActions::setUnread(int unread)
{
    if (unread == m_unread)
        return;
    m_unread = unread;
    setTexts();
    setIcons();
}

void MainActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_alarmMenu->setTitle(tr("&Alarms"));
    m_help->setTitle(tr("&Help"));
    languageMenu->setTitle(tr("&Language"));
    setTexts();
}

void MainActions::setTexts()
{
    add->setText(tr("&Add cameras…"));
    add->setIconText(tr("Add cameras"));
    importList->setText(tr("&Import cameras…"));
    exportList->setText(tr("&Export cameras…"));
    synchronise->setText(tr("&Synchronise now"));
    synchronise->setIconText(tr("Synchronise"));
    report->setText(tr("Last synchronisation &report…"));
    logOut->setText(tr("&Log out"));
    quit->setText(tr("&Quit"));
    find->setText(tr("&Search"));
    selectAll->setText(tr("Select &all"));
    details->setText(tr("&Details…"));
    rename->setText(tr("&Rename…"));
    changePassword->setText(tr("Change &password…"));
    uploadAgain->setText(tr("Up&load again"));
    copyId->setText(tr("&Copy ID"));
    remove->setText(tr("Re&move…"));
    alarms->setText(tr("Alarm &panel"));
    detailsPane->setText(tr("Details pa&ne"));
    const QString unread = QLocale().toString(m_unread);
    alarms->setIconText(m_unread > 0 ? tr("Alarms (%1)").arg(unread) : tr("Alarms"));
    nextAlarm->setText(tr("&Next alarm"));
    previousAlarm->setText(tr("&Previous alarm"));
    mute->setText(tr("&Mute…"));
    cameraMute->setTitle(tr("M&ute"));
    nextPane->setText(tr("Ne&xt part of the window"));
    previousPane->setText(tr("P&revious part of the window"));
    userGuide->setText(tr("&User guide"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    firstSteps->setText(tr("&First steps…"));
    noise->setText(tr("N&oise…"));
    diagnostics->setText(tr("&Diagnostics…"));
    settings->setText(tr("S&ettings…"));
    about->setText(tr("&About Watchpost"));
    for (QAction *action : {add, synchronise, alarms}) {
        QString plain = action->text();
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(tr("%1 (%2)", "command, keys").arg(plain.remove(u'&').remove(QStringLiteral("…")), keys));
    }
    if (!m_toolBar)
        return;
    m_toolBar->widgetForAction(add)->setAccessibleName(add->iconText());
    m_toolBar->widgetForAction(synchronise)->setAccessibleName(tr("Synchronise now"));
    m_toolBar->widgetForAction(alarms)->setAccessibleName(m_unread > 0 ? tr("Alarm panel, %n unread", nullptr, m_unread)
                                                                       : tr("Alarm panel"));
}

void MainActions::applyPalette()
{
    setIcons();
}

void MainActions::setIcons()
{
    const QPalette palette = m_window->palette();
    const auto icon = [&palette](const char *name) { return themeIcon(QString::fromLatin1(name), palette); };
    add->setIcon(icon("list-add"));
    synchronise->setIcon(icon("view-refresh"));
    logOut->setIcon(icon("system-log-out"));
    quit->setIcon(icon("application-exit"));
    details->setIcon(icon("document-properties"));
    rename->setIcon(icon("edit-rename"));
    uploadAgain->setIcon(icon("upload"));
    copyId->setIcon(icon("edit-copy"));
    mute->setIcon(icon("alarm-mute"));
    cameraMute->setIcon(icon("alarm-mute"));
    remove->setIcon(icon("edit-delete"));
    find->setIcon(icon("edit-find"));
    settings->setIcon(icon("preferences-system"));
    about->setIcon(icon("help-about"));
    userGuide->setIcon(icon("help-contents"));
    shortcuts->setIcon(icon("input-keyboard"));
    languageMenu->setIcon(icon("preferences-language"));
    alarms->setIcon(m_unread > 0 ? tintedIcon(QStringLiteral("alarm"), severityColor(Severity::Critical, palette))
                                 : icon("alarm"));
}

} // namespace watchpost
