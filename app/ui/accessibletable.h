// A table, list or tree as assistive technology sees it: Qt's own, with a cell for every question.
//
// The bridge to AT-SPI of Qt 6.4 (qtbase, src/gui/accessible/linux/atspiadaptor.cpp: GetRowExtentAt, GetColumnExtentAt,
// GetRowColumnExtentsAtIndex, IsSelected) uses the cell that it is given for a row and a column without a look whether
// there is one. A screen reader that asks for row -1, as it does of a table without a current cell, or for a row that a
// filter has just taken away ends the program (https://github.com/keepassxreboot/keepassxc/issues/10143). Qt 6.8 looks.
//
// What else Qt leaves out: a row that assistive technology selects becomes the current one, as it does for a key or a
// click (much in the windows follows the current row), and the choice of the field whose list it is; the context menu
// can be opened by an action; and a table that gets the focus tells which cell has it.
#pragma once

#include "ui/accessibleproxy.h"

class QAbstractItemView;
class QItemSelectionModel;

namespace watchpost {

class AccessibleTable : public AccessibleProxy, public QAccessibleTableInterface, public QAccessibleActionInterface
{
public:
    AccessibleTable(QAbstractItemView *view, QAccessibleInterface *qts);
    ~AccessibleTable() override;

    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override; // of an invalid cell -1
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QAccessibleInterface *caption() const override;
    [[nodiscard]] QAccessibleInterface *summary() const override;
    [[nodiscard]] QAccessibleInterface *cellAt(int row,
                                               int column) const override; // never nullptr; invalid: there is none
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedColumnCount() const override;
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int column) const override;
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    [[nodiscard]] QAccessibleTableInterface *table() const { return qts()->tableInterface(); }
    void followSelection() const;

    mutable QPointer<QItemSelectionModel> m_followed;
    QAccessible::Id m_noCell;
};

} // namespace watchpost
