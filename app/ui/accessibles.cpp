#include "ui/accessibles.h"

#include "ui/accessiblescrollarea.h"
#include "ui/accessibletable.h"

#include <QLibraryInfo>
#include <QVersionNumber>

namespace watchpost {
namespace {

// Qt that looks needs no help. A debug build of Qt asserts that an object has one accessible object only.
bool wantsTables()
{
    return QLibraryInfo::version() < QVersionNumber(6, 8) && !QLibraryInfo::isDebugBuild();
}

// Qt is asked for its own first, and keeps that as it keeps every other; what is kept last for an object is what it
// answers with from then on (QAccessibleCache). Asking comes back here, hence `asking`.
QAccessibleInterface *createTable(QObject *object)
{
    static const bool wanted = wantsTables();
    static bool asking = false;
    if (!wanted || asking)
        return nullptr;
    asking = true;
    QAccessibleInterface *qts = QAccessible::queryAccessibleInterface(object);
    asking = false;
    return qts && qts->tableInterface() ? new AccessibleTable(static_cast<QAbstractItemView *>(object), qts) : nullptr;
}

// Called with the name of the object's class, then with those that it inherits from, until a factory answers. A widget
// in its destructor has shrunk to a plain QWidget by then, so that none of them comes here.
QAccessibleInterface *create(const QString &className, QObject *object)
{
    if (className == u"QTableView" || className == u"QListView" || className == u"QTreeView")
        return createTable(object);
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
