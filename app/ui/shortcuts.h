// The keys of a window, as its actions have them: what the shortcuts sheet shows, so that it is never out of date.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QMainWindow;

namespace watchpost {

struct ShortcutRow
{
    QString text;
    QStringList keys; // as the platform names them
};

struct ShortcutGroup
{
    QString title; // of the menu; of all actions that are in no menu: a title of ours
    QList<ShortcutRow> rows;
};

// For a key that a view handles itself: a list of QKeySequence in this property of the action that it does.
inline constexpr char kViewKeys[] = "viewKeys";
// What the sheet calls an action whose text says more than its name, as a number that changes.
inline constexpr char kCommandName[] = "commandName";

// Every visible action with a key, each once, in the order of the menus; groups without one are left out.
[[nodiscard]] QList<ShortcutGroup> shortcutsOf(const QMainWindow *window);

} // namespace watchpost
