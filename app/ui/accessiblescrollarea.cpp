#include "ui/accessiblescrollarea.h"

#include <QScrollBar>

namespace watchpost {

AccessibleScrollArea::AccessibleScrollArea(QAbstractScrollArea *area)
    : QAccessibleWidget(area, QAccessible::Client)
{
}

bool AccessibleScrollArea::isValid() const
{
    return QAccessibleWidget::isValid() && area() && area()->viewport();
}

int AccessibleScrollArea::childCount() const
{
    return static_cast<int>(parts().size());
}

QAccessibleInterface *AccessibleScrollArea::child(int index) const
{
    return QAccessible::queryAccessibleInterface(parts().value(index));
}

QAccessibleInterface *AccessibleScrollArea::childAt(int x, int y) const
{
    if (!area()->isVisible())
        return nullptr;
    const QWidgetList all = parts();
    for (QWidget *part : all) {
        if (part->rect().contains(part->mapFromGlobal(QPoint(x, y))))
            return QAccessible::queryAccessibleInterface(part);
    }
    return nullptr;
}

int AccessibleScrollArea::indexOfChild(const QAccessibleInterface *child) const
{
    QObject *object = child ? child->object() : nullptr;
    return object ? static_cast<int>(parts().indexOf(qobject_cast<QWidget *>(object))) : -1;
}

QAbstractScrollArea *AccessibleScrollArea::area() const
{
    return static_cast<QAbstractScrollArea *>(object());
}

QWidgetList AccessibleScrollArea::parts() const
{
    QWidgetList found;
    if (QWidget *viewport = area()->viewport())
        found.append(viewport);
    for (const QScrollBar *bar : {area()->horizontalScrollBar(), area()->verticalScrollBar()}) {
        if (bar && bar->isVisible())
            found.append(bar->parentWidget());
    }
    QWidget *corner = area()->cornerWidget();
    if (corner && corner->isVisible())
        found.append(corner);
    return found;
}

} // namespace watchpost
