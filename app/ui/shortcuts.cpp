#include "ui/shortcuts.h"

#include "ui/settingssearch.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace watchpost {
namespace {

QStringList keysOf(const QAction *action)
{
    QList<QKeySequence> all = action->shortcuts();
    all += action->property(kViewKeys).value<QList<QKeySequence>>();
    QStringList keys;
    for (const QKeySequence &one : std::as_const(all)) {
        const QString name = one.toString(QKeySequence::NativeText);
        if (!name.isEmpty() && !keys.contains(name))
            keys << name;
    }
    return keys;
}

QString commandName(const QAction *action)
{
    const QString name = action->property(kCommandName).toString();
    return name.isEmpty() ? withoutMnemonic(action->text()) : name;
}

class Collector
{
public:
    void add(const QAction *action, ShortcutGroup *group)
    {
        if (!action->isVisible() || action->isSeparator() || m_seen.contains(action))
            return;
        m_seen.insert(action);
        if (const QMenu *menu = action->menu()) {
            const auto inside = menu->actions();
            for (const QAction *one : inside)
                add(one, group);
            return;
        }
        const QStringList keys = keysOf(action);
        if (!keys.isEmpty())
            group->rows.append({commandName(action), keys});
    }

private:
    QSet<const QAction *> m_seen;
};

} // namespace

QList<ShortcutGroup> shortcutsOf(const QMainWindow *window)
{
    QList<ShortcutGroup> groups;
    Collector collector;
    // menuBar() would make one where there is none.
    if (const auto *bar = qobject_cast<const QMenuBar *>(window->menuWidget())) {
        const auto menus = bar->actions();
        for (const QAction *menu : menus) {
            ShortcutGroup group{withoutMnemonic(menu->text()), {}};
            collector.add(menu, &group);
            groups.append(group);
        }
    }
    ShortcutGroup others{QCoreApplication::translate("ShortcutSheet", "In the window"), {}};
    const auto actions = window->findChildren<QAction *>();
    for (const QAction *action : actions)
        collector.add(action, &others);
    groups.append(others);
    groups.removeIf([](const ShortcutGroup &group) { return group.rows.isEmpty(); });
    return groups;
}

} // namespace watchpost
