#include "ui/accessiblemenu.h"

#include <QMenu>

namespace watchpost {

// A menu tells of its submenus' items, too, so that each one on the way closes itself.
AccessibleMenu::AccessibleMenu(QMenu *menu, QAccessibleInterface *qts)
    : AccessibleProxy(menu, qts)
{
    QObject::connect(menu, &QMenu::triggered, menu, [menu] {
        if (menu->isVisible())
            menu->close();
    });
}

} // namespace watchpost
