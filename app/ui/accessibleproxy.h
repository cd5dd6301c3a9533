// Qt's own accessible object, of which a part is to be mended. All is asked of it but what a class derived from this
// says itself.
//
// Qt makes and keeps its own for the same widget; what is kept last is what it answers with (QAccessibleCache). Both go
// when the widget goes.
#pragma once

#include <QAccessible>
#include <QPointer>
#include <QWidget>

namespace watchpost {

class AccessibleProxy : public QAccessibleInterface
{
public:
    AccessibleProxy(QWidget *widget, QAccessibleInterface *qts);

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override;
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QList<QPair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text which, const QString &text) override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QColor foregroundColor() const override;
    [[nodiscard]] QColor backgroundColor() const override;
    void virtual_hook(int id, void *data) override;
    void *interface_cast(QAccessible::InterfaceType type) override;

protected:
    [[nodiscard]] QAccessibleInterface *qts() const { return m_qts; }

private:
    QPointer<QWidget> m_widget;
    QAccessibleInterface *m_qts;
};

} // namespace watchpost
