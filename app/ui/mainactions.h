// The commands of the main window, each once: menus, toolbar, context menu and shortcuts share them.
#pragma once

#include <QObject>

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

    // `stateFilters`: shown in View, too.
    void fillMenuBar(const QList<QAction *> &stateFilters);
    void fillToolBar(QToolBar *toolBar); // what comes after the filters
    void setUnread(int unread);
    void retranslate();
    void applyPalette();

    QAction *add, *synchronise, *logOut, *quit;
    QAction *rename, *remove, *copyId, *details, *uploadAgain, *changePassword, *find, *selectAll;
    QAction *alarms, *report, *settings;
    QAction *diagnostics, *about;
    QMenu *cameraMenu; // the context menu
    QMenu *languageMenu;
    [[nodiscard]] QMenu *editMenu() const { return m_edit; }
    [[nodiscard]] QMenu *viewMenu() const { return m_view; }

private:
    void setTexts();
    void setIcons();

    QMainWindow *m_window;
    QToolBar *m_toolBar = nullptr;
    QMenu *m_file = nullptr, *m_edit = nullptr, *m_view = nullptr, *m_help = nullptr;
    int m_unread = 0;
};

} // namespace watchpost
