// A button as assistive technology sees it: Qt's own, with the menu that it opens.
//
// Qt 6.4 leaves such a menu out of the tree: QAccessibleApplication::child() passes over windows of the type Qt::Popup,
// and QAccessibleWidget over menus among the children. And a tool button that opens its menu at once does nothing when
// it is pressed by an action (qtbase, src/widgets/accessible/simplewidgets.cpp, QAccessibleToolButton::doAction(): the
// menu comes with the mouse's press alone). Here the menu is the button's child, and both actions open it.
#pragma once

#include "ui/accessibleproxy.h"

class QMenu;

namespace watchpost {

class AccessibleButton : public AccessibleProxy, public QAccessibleActionInterface
{
public:
    using AccessibleProxy::AccessibleProxy;

    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString &name) const override;
    [[nodiscard]] QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    [[nodiscard]] QMenu *menu() const; // that a press opens; nullptr: none, now
    [[nodiscard]] QAccessibleActionInterface *action() const { return qts()->actionInterface(); }
};

} // namespace watchpost
