#include "ui/announce.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QWidget>

namespace watchpost {

void announce(QWidget *widget, const QString &text)
{
    if (widget->accessibleName() == text)
        return;
    widget->setAccessibleName(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace watchpost
