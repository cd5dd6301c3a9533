#include "ui/listactions.h"

#include "ui/appearance.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace watchpost {

ListActions::ListActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    const auto action = [this](const char *name, const QKeySequence &shortcut) {
        auto *made = new QAction(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setShortcut(shortcut);
        m_window->addAction(made);
        return made;
    };
    favourite = action("favourite", QKeySequence(Qt::CTRL | Qt::Key_D));
    favourite->setCheckable(true);
    disabled = action("disabled", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    disabled->setCheckable(true);
    group = action("group", QKeySequence(Qt::CTRL | Qt::Key_G));
    tags = action("tags", QKeySequence(Qt::CTRL | Qt::Key_T));
    note = action("note", QKeySequence(Qt::CTRL | Qt::Key_E));
    times = action("holdTimes", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    copyRows = action("copyRows", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    sideBar = action("sideBarShown", QKeySequence(Qt::Key_F7));
    sideBar->setCheckable(true);
    sideBar->setChecked(true);
}

void ListActions::fillEdit(QMenu *menu) const
{
    menu->addSeparator();
    menu->addActions({favourite, group, tags, note, times, disabled});
}

void ListActions::fillView(QMenu *menu) const
{
    QAction *first = menu->actions().value(0);
    menu->insertAction(first, sideBar);
    menu->insertSeparator(first);
}

void ListActions::fillCamera(QMenu *menu) const
{
    QAction *last = menu->actions().value(menu->actions().size() - 1); // what removes stays the last
    menu->insertActions(last, {favourite, group, tags, note, times, disabled});
    menu->insertSeparator(last);
}

void ListActions::retranslate()
{
    favourite->setText(tr("&Favourite"));
    disabled->setText(tr("D&isabled: no alarm pops up"));
    group->setText(tr("Move to &group…"));
    tags->setText(tr("&Tags…"));
    note->setText(tr("&Note…"));
    times->setText(tr("&Hold times…"));
    copyRows->setText(tr("Copy ro&ws"));
    sideBar->setText(tr("Side &bar"));
}

void ListActions::applyPalette()
{
    const QPalette palette = m_window->palette();
    const auto icon = [&palette](const char *name) { return themeIcon(QString::fromLatin1(name), palette); };
    favourite->setIcon(icon("starred"));
    disabled->setIcon(icon("camera-disabled"));
    group->setIcon(icon("folder"));
    tags->setIcon(icon("tag"));
    note->setIcon(icon("note"));
    times->setIcon(icon("quiet-hours"));
    copyRows->setIcon(icon("edit-copy"));
    sideBar->setIcon(icon("view-side-bar"));
}

} // namespace watchpost
