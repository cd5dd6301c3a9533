// A menu as assistive technology sees it: Qt's own, which closes when one of its items is pressed by an action, as it
// does for a key. Qt 6.4 leaves it open, above the windows (qtbase, src/widgets/accessible/qaccessiblemenu.cpp,
// QAccessibleMenuItem::doAction(): triggers the item and no more).
#pragma once

#include "ui/accessibleproxy.h"

class QMenu;

namespace watchpost {

class AccessibleMenu : public AccessibleProxy
{
public:
    AccessibleMenu(QMenu *menu, QAccessibleInterface *qts);
};

} // namespace watchpost
