#include "ui/accessibles.h"

#include "ui/accessiblebutton.h"
#include "ui/accessiblefield.h"
#include "ui/accessiblemenu.h"
#include "ui/accessiblescrollarea.h"
#include "ui/accessibletable.h"

#include <QAbstractItemView>
#include <QLibraryInfo>
#include <QMenu>
#include <QVersionNumber>

#include <utility>

namespace watchpost {
namespace {

// A debug build of Qt asserts that an object has one accessible object only.
bool mayReplace()
{
    static const bool may = !QLibraryInfo::isDebugBuild();
    return may;
}

// Newer Qt looks whether there is a cell.
bool wantsTables()
{
    static const bool wants = QLibraryInfo::version() < QVersionNumber(6, 8);
    return wants;
}

// nullptr: Qt is being asked already, which comes back here.
QAccessibleInterface *askQt(QObject *object)
{
    static QObject *asked = nullptr;
    if (asked == object || !mayReplace())
        return nullptr;
    QObject *before = std::exchange(asked, object);
    QAccessibleInterface *qts = QAccessible::queryAccessibleInterface(object);
    asked = before;
    return qts;
}

QAccessibleInterface *createTable(QObject *object)
{
    QAccessibleInterface *qts = wantsTables() ? askQt(object) : nullptr;
    return qts && qts->tableInterface() ? new AccessibleTable(static_cast<QAbstractItemView *>(object), qts) : nullptr;
}

QAccessibleInterface *createField(QObject *object)
{
    auto *widget = static_cast<QWidget *>(object);
    QAccessibleInterface *qts = askQt(object);
    if (!qts || qts->textInterface())
        return qts ? new AccessibleField(widget, qts) : nullptr;
    return new AccessibleProxy(widget, qts); // the line edit inside a spin box, which speaks for both
}

QAccessibleInterface *createButton(QObject *object)
{
    QAccessibleInterface *qts = askQt(object);
    return qts ? new AccessibleButton(static_cast<QWidget *>(object), qts) : nullptr;
}

QAccessibleInterface *createMenu(QObject *object)
{
    QAccessibleInterface *qts = askQt(object);
    return qts ? new AccessibleMenu(static_cast<QMenu *>(object), qts) : nullptr;
}

// Called with the name of the object's class, then with those that it inherits from, until a factory answers. A widget
// in its destructor has shrunk to a plain QWidget by then, so that none of them comes here.
QAccessibleInterface *create(const QString &className, QObject *object)
{
    if (className == u"QTableView" || className == u"QListView" || className == u"QTreeView")
        return createTable(object);
    if (className == u"QPushButton" || className == u"QToolButton")
        return createButton(object);
    if (className == u"QMenu")
        return createMenu(object);
    if (className == u"QLineEdit" || className == u"QAbstractSpinBox" || className == u"QSpinBox" ||
        className == u"QDoubleSpinBox")
        return createField(object);
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
