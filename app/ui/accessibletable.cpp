#include "ui/accessibletable.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QTreeView>

namespace watchpost {
namespace {

// The answer to a question about a cell that is not there. Invalid, so that no bridge shows it to anybody.
class NoCell final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    explicit NoCell(QAbstractItemView *view)
        : m_view(view)
    {
    }

    bool isValid() const override { return false; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return table(); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text) const override { return {}; }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return -1; }
    int rowIndex() const override { return -1; }
    int columnExtent() const override { return 0; }
    int rowExtent() const override { return 0; }
    QAccessibleInterface *table() const override { return QAccessible::queryAccessibleInterface(m_view); }

private:
    QPointer<QAbstractItemView> m_view;
};

// Qt tells of the current cell when it changes, and of a table that gets the focus without it: who came to the next
// alarm by its key from elsewhere would hear of "Alarms" and not of which. Queued: after what Qt tells.
void tellOfCurrentCell(QAbstractItemView *view)
{
    QObject::connect(
        qApp, &QApplication::focusChanged, view,
        [view](QWidget *, QWidget *now) {
            const QModelIndex current = view->currentIndex();
            QAccessibleInterface *accessible =
                now == view && view->hasFocus() ? QAccessible::queryAccessibleInterface(view) : nullptr;
            if (!accessible || !accessible->tableInterface() || !current.isValid())
                return;
            QAccessibleInterface *cell = accessible->tableInterface()->cellAt(current.row(), current.column());
            if (!cell || !cell->isValid())
                return;
            QAccessibleEvent event(cell, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        },
        Qt::QueuedConnection);
}

// The field whose list this is.
QComboBox *fieldOf(const QAbstractItemView *view)
{
    const QWidget *container = view->parentWidget();
    return container ? qobject_cast<QComboBox *>(container->parentWidget()) : nullptr;
}

// Chosen from a list that is not open. In one that is open, what is selected is only what a key or the mouse is on.
void choose(QComboBox *field, int row)
{
    if (field->view()->isVisible() || row == field->currentIndex())
        return;
    field->setCurrentIndex(row);
    Q_EMIT field->activated(row);
}

} // namespace

AccessibleTable::AccessibleTable(QAbstractItemView *view, QAccessibleInterface *qts)
    : AccessibleProxy(view, qts)
    , m_noCell(QAccessible::registerAccessibleInterface(new NoCell(view)))
{
    if (!qobject_cast<QTreeView *>(view))
        tellOfCurrentCell(view);
}

AccessibleTable::~AccessibleTable()
{
    QAccessible::deleteAccessibleInterface(m_noCell); // Qt's own has gone by itself, or goes next
}

// Qt's cells know the selection model alone. It is asked for again with each cell: the view may have got another one.
void AccessibleTable::followSelection() const
{
    const auto *view = qobject_cast<QAbstractItemView *>(object());
    QItemSelectionModel *selection = view ? view->selectionModel() : nullptr;
    if (!selection || selection == m_followed)
        return;
    m_followed = selection;
    QPointer<QComboBox> field = fieldOf(view);
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, selection, [selection, field] {
        const QItemSelection selected = selection->selection();
        if (selected.size() != 1 || selected.constFirst().height() != 1 || selected.contains(selection->currentIndex()))
            return;
        selection->setCurrentIndex(selected.constFirst().topLeft(), QItemSelectionModel::NoUpdate);
        if (field)
            choose(field, selected.constFirst().top());
    });
}

QAccessibleInterface *AccessibleTable::child(int index) const
{
    followSelection();
    return AccessibleProxy::child(index);
}

int AccessibleTable::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->isValid() ? AccessibleProxy::indexOfChild(child) : -1;
}

QAccessibleInterface *AccessibleTable::cellAt(int row, int column) const
{
    followSelection();
    // Asked first: Qt's own writes a warning for every cell that it does not have.
    const bool there = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    QAccessibleInterface *cell = there ? table()->cellAt(row, column) : nullptr;
    return cell ? cell : QAccessible::accessibleInterface(m_noCell);
}

void *AccessibleTable::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return AccessibleProxy::interface_cast(type);
}

QStringList AccessibleTable::actionNames() const
{
    const auto *view = qobject_cast<QAbstractItemView *>(object());
    QStringList names;
    if (view && view->isEnabled() && view->contextMenuPolicy() != Qt::NoContextMenu)
        names << showMenuAction();
    return names << setFocusAction();
}

// Of the current row, as by its key. Queued: a menu may run an event loop of its own.
void AccessibleTable::doAction(const QString &name)
{
    auto *view = qobject_cast<QAbstractItemView *>(object());
    if (!view || !view->isEnabled())
        return;
    if (name == setFocusAction())
        return view->setFocus();
    if (name != showMenuAction())
        return;
    const QPoint at = view->visualRect(view->currentIndex()).center();
    QCoreApplication::postEvent(
        view, new QContextMenuEvent(QContextMenuEvent::Keyboard, at, view->viewport()->mapToGlobal(at)));
}

QStringList AccessibleTable::keyBindingsForAction(const QString &) const
{
    return {};
}

// All else is Qt's.

QAccessibleInterface *AccessibleTable::caption() const
{
    return table()->caption();
}

QAccessibleInterface *AccessibleTable::summary() const
{
    return table()->summary();
}

int AccessibleTable::selectedCellCount() const
{
    return table()->selectedCellCount();
}

QList<QAccessibleInterface *> AccessibleTable::selectedCells() const
{
    return table()->selectedCells();
}

QString AccessibleTable::columnDescription(int column) const
{
    return table()->columnDescription(column);
}

QString AccessibleTable::rowDescription(int row) const
{
    return table()->rowDescription(row);
}

int AccessibleTable::selectedColumnCount() const
{
    return table()->selectedColumnCount();
}

int AccessibleTable::selectedRowCount() const
{
    return table()->selectedRowCount();
}

int AccessibleTable::columnCount() const
{
    return table()->columnCount();
}

int AccessibleTable::rowCount() const
{
    return table()->rowCount();
}

QList<int> AccessibleTable::selectedColumns() const
{
    return table()->selectedColumns();
}

QList<int> AccessibleTable::selectedRows() const
{
    return table()->selectedRows();
}

bool AccessibleTable::isColumnSelected(int column) const
{
    return table()->isColumnSelected(column);
}

bool AccessibleTable::isRowSelected(int row) const
{
    return table()->isRowSelected(row);
}

bool AccessibleTable::selectRow(int row)
{
    return table()->selectRow(row);
}

bool AccessibleTable::selectColumn(int column)
{
    return table()->selectColumn(column);
}

bool AccessibleTable::unselectRow(int row)
{
    return table()->unselectRow(row);
}

bool AccessibleTable::unselectColumn(int column)
{
    return table()->unselectColumn(column);
}

void AccessibleTable::modelChange(QAccessibleTableModelChangeEvent *event)
{
    table()->modelChange(event);
}

} // namespace watchpost
