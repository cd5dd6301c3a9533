// The order of a table's rows, as a menu: a click on a column's head can be made with the mouse alone.
#pragma once

#include <QMenu>

class QTableView;

namespace watchpost {

class SortMenu : public QMenu
{
    Q_OBJECT

public:
    SortMenu(QTableView *table, QWidget *parent); // the table has its model, and outlives this

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void sortBy(int column);
    void reverse();

    QTableView *m_table;
};

} // namespace watchpost
