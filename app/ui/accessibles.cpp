#include "ui/accessibles.h"

#include "ui/accessiblescrollarea.h"

#include <QAccessible>
#include <QScrollArea>

namespace watchpost {
namespace {

// Called with the name of the object's class, then with those that it inherits from, until a factory answers. A widget
// in its destructor has shrunk to a plain QWidget by then, so that none of them comes here.
QAccessibleInterface *create(const QString &className, QObject *object)
{
    if (className == u"QScrollArea" || className == u"QAbstractScrollArea")
        return new AccessibleScrollArea(static_cast<QAbstractScrollArea *>(object));
    return nullptr;
}

} // namespace

void installAccessibles()
{
    QAccessible::installFactory(create);
}

} // namespace watchpost
