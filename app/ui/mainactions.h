// The commands of the main window, each once: menus, toolbar, context menu and shortcuts share them.
#pragma once

#include "ui/mutemenu.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QMainWindow;
class QToolBar;

namespace watchpost {

class MainActions : public QObject
{
    Q_OBJECT

public:
    explicit MainActions(QMainWindow *window);

    // `stateFilters`: shown in View, too. `alarmCommands`: of the alarm panel, in a menu of their own.
    void fillMenuBar(const QList<QAction *> &stateFilters, const QList<QAction *> &alarmCommands);
    void fillToolBar(QToolBar *toolBar); // what comes after the filters
    void setUnread(int unread);
    void retranslate();
    void applyPalette();

    QAction *add, *importList, *exportList, *synchronise, *logOut, *quit;
    QAction *rename, *remove, *copyId, *details, *uploadAgain, *changePassword, *find, *selectAll;
    QAction *alarms, *detailsPane, *report, *settings;
    QAction *nextAlarm, *previousAlarm, *mute, *noise;
    QAction *nextPane, *previousPane;
    QAction *userGuide, *shortcuts, *firstSteps, *diagnostics, *about;
    QMenu *cameraMenu; // the context menu
    MuteMenu *cameraMute;
    std::function<MuteSubject()> cameraSubject; // the cameras that cameraMute is about
    QMenu *languageMenu;
    [[nodiscard]] QMenu *fileMenu() const { return m_file; }
    [[nodiscard]] QMenu *editMenu() const { return m_edit; }
    [[nodiscard]] QMenu *viewMenu() const { return m_view; }

private:
    void setTexts();
    void setIcons();

    QMainWindow *m_window;
    QToolBar *m_toolBar = nullptr;
    QMenu *m_file = nullptr, *m_edit = nullptr, *m_view = nullptr, *m_alarmMenu = nullptr, *m_help = nullptr;
    int m_unread = 0;
};

} // namespace watchpost
