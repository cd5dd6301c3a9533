#include "ui/accessibleproxy.h"

#include <QColor>
#include <QRect>

namespace watchpost {

AccessibleProxy::AccessibleProxy(QWidget *widget, QAccessibleInterface *qts)
    : m_widget(widget)
    , m_qts(qts)
{
}

bool AccessibleProxy::isValid() const
{
    return m_widget && m_qts->isValid();
}

QObject *AccessibleProxy::object() const
{
    return m_widget; // asked at the program's end, too, when Qt's own may be gone
}

QWindow *AccessibleProxy::window() const
{
    return m_qts->window();
}

QList<QPair<QAccessibleInterface *, QAccessible::Relation>>
AccessibleProxy::relations(QAccessible::Relation match) const
{
    return m_qts->relations(match);
}

QAccessibleInterface *AccessibleProxy::focusChild() const
{
    return m_qts->focusChild();
}

QAccessibleInterface *AccessibleProxy::childAt(int x, int y) const
{
    return m_qts->childAt(x, y);
}

QAccessibleInterface *AccessibleProxy::parent() const
{
    return m_qts->parent();
}

QAccessibleInterface *AccessibleProxy::child(int index) const
{
    return m_qts->child(index);
}

int AccessibleProxy::childCount() const
{
    return m_qts->childCount();
}

int AccessibleProxy::indexOfChild(const QAccessibleInterface *child) const
{
    return m_qts->indexOfChild(child);
}

QString AccessibleProxy::text(QAccessible::Text which) const
{
    return m_qts->text(which);
}

void AccessibleProxy::setText(QAccessible::Text which, const QString &text)
{
    m_qts->setText(which, text);
}

QRect AccessibleProxy::rect() const
{
    return m_qts->rect();
}

QAccessible::Role AccessibleProxy::role() const
{
    return m_qts->role();
}

QAccessible::State AccessibleProxy::state() const
{
    return m_qts->state();
}

QColor AccessibleProxy::foregroundColor() const
{
    return m_qts->foregroundColor();
}

QColor AccessibleProxy::backgroundColor() const
{
    return m_qts->backgroundColor();
}

void AccessibleProxy::virtual_hook(int id, void *data)
{
    m_qts->virtual_hook(id, data);
}

void *AccessibleProxy::interface_cast(QAccessible::InterfaceType type)
{
    return m_qts->interface_cast(type);
}

} // namespace watchpost
