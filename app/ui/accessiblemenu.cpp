#include "ui/accessiblemenu.h"

#include <QApplication>
#include <QMenu>

namespace watchpost {

// With the menus that lead to it: not each of them is its parent.
AccessibleMenu::AccessibleMenu(QMenu *menu, QAccessibleInterface *qts)
    : AccessibleProxy(menu, qts)
{
    QObject::connect(menu, &QMenu::triggered, menu, [menu] {
        if (!menu->isVisible())
            return; // by a key or the mouse: Qt has closed them
        while (auto *last = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            if (!last->close())
                return;
        }
    });
}

} // namespace watchpost
