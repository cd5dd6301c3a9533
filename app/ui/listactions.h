// The commands about what the user says of cameras (group, tags, note, favourite, disabled) and about how the list is
// shown. Each once: menus and shortcuts share them.
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace watchpost {

class ListActions : public QObject
{
    Q_OBJECT

public:
    explicit ListActions(QMainWindow *window);

    void fillEdit(QMenu *menu) const;   // after what is there
    void fillView(QMenu *menu) const;   // before what is there
    void fillCamera(QMenu *menu) const; // of one row
    void retranslate();
    void applyPalette();

    QAction *favourite, *disabled, *group, *tags, *note, *times, *copyRows;
    QAction *sideBar;

private:
    QMainWindow *m_window;
};

} // namespace watchpost
