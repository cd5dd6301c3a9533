#include "ui/accessiblebutton.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace watchpost {

QMenu *AccessibleButton::menu() const
{
    if (const auto *button = qobject_cast<QPushButton *>(object()))
        return button->menu();
    const auto *button = qobject_cast<QToolButton *>(object());
    return button && button->popupMode() == QToolButton::InstantPopup ? button->menu() : nullptr;
}

QAccessibleInterface *AccessibleButton::child(int index) const
{
    QMenu *own = menu();
    if (!own)
        return AccessibleProxy::child(index);
    return index == 0 ? QAccessible::queryAccessibleInterface(own) : nullptr;
}

int AccessibleButton::childCount() const
{
    return menu() ? 1 : AccessibleProxy::childCount();
}

int AccessibleButton::indexOfChild(const QAccessibleInterface *child) const
{
    const QMenu *own = menu();
    if (!own)
        return AccessibleProxy::indexOfChild(child);
    return child && child->object() == own ? 0 : -1;
}

QAccessible::Role AccessibleButton::role() const
{
    return menu() ? QAccessible::ButtonMenu : AccessibleProxy::role();
}

QAccessible::State AccessibleButton::state() const
{
    QAccessible::State state = AccessibleProxy::state();
    if (const QMenu *own = menu()) {
        state.hasPopup = true;
        state.expandable = true;
        state.expanded = own->isVisible();
        state.collapsed = !state.expanded;
    }
    return state;
}

void *AccessibleButton::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface && action())
        return static_cast<QAccessibleActionInterface *>(this);
    return AccessibleProxy::interface_cast(type);
}

QStringList AccessibleButton::actionNames() const
{
    QStringList names = action()->actionNames();
    if (menu() && !state().disabled) {
        names.removeAll(showMenuAction());
        names.removeAll(pressAction());
        names = QStringList{pressAction(), showMenuAction()} + names;
    }
    return names;
}

QString AccessibleButton::localizedActionName(const QString &name) const
{
    return action()->localizedActionName(name);
}

QString AccessibleButton::localizedActionDescription(const QString &name) const
{
    return action()->localizedActionDescription(name);
}

// Queued: who asks waits for an answer. Not by the button's showMenu(), which may run an event loop of its own.
void AccessibleButton::doAction(const QString &name)
{
    QMenu *own = menu();
    const bool toggles = name == toggleAction();
    if (!toggles && (!own || (name != pressAction() && name != showMenuAction())))
        return action()->doAction(name);
    auto *button = static_cast<QAbstractButton *>(object());
    if (state().disabled)
        return;
    if (toggles) {
        QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
        return;
    }
    const QPoint below = button->mapToGlobal(QPoint(0, button->height()));
    QMetaObject::invokeMethod(
        own, [own, below] { own->isVisible() ? static_cast<void>(own->close()) : own->popup(below); },
        Qt::QueuedConnection);
}

QStringList AccessibleButton::keyBindingsForAction(const QString &name) const
{
    return action()->keyBindingsForAction(name);
}

} // namespace watchpost
