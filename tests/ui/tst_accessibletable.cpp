#include "ui/accessibles.h"
#include "ui/accessibletable.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace watchpost;

class TestAccessibleTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibles(); }
    void saysWhatQtSays();
    void hasAnAnswerForACellThatIsNotThere();
    void followsItsModel();
    void leavesNothingBehind();
    void servesListsAndTrees();
    void aSelectedRowIsTheCurrentOne();
    void theListOfAFieldChooses();
    void opensTheContextMenu();

private:
    [[nodiscard]] static std::unique_ptr<QTableView> tableOf(QStandardItemModel *model);
};

std::unique_ptr<QTableView> TestAccessibleTable::tableOf(QStandardItemModel *model)
{
    for (int row = 0; row < 4; ++row)
        model->appendRow(
            {new QStandardItem(QStringLiteral("a%1").arg(row)), new QStandardItem(QStringLiteral("b%1").arg(row))});
    model->setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B")});
    auto view = std::make_unique<QTableView>();
    view->setModel(model);
    view->setAccessibleName(QStringLiteral("Letters"));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->show();
    return view;
}

void TestAccessibleTable::saysWhatQtSays()
{
    QStandardItemModel model;
    const auto view = tableOf(&model);
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(view.get());
    QVERIFY(dynamic_cast<AccessibleTable *>(accessible));
    QCOMPARE(QAccessible::queryAccessibleInterface(view.get()), accessible);
    QCOMPARE(accessible->object(), view.get());
    QVERIFY(accessible->isValid());
    QCOMPARE(accessible->role(), QAccessible::Table);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Letters"));
    QCOMPARE(accessible->rect().size(), view->size());
    QCOMPARE(accessible->childCount(), 5 * 3);
    QCOMPARE(accessible->child(1)->text(QAccessible::Name), QStringLiteral("A"));

    QAccessibleTableInterface *table = accessible->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 4);
    QCOMPARE(table->columnCount(), 2);
    QCOMPARE(table->columnDescription(1), QStringLiteral("B"));
    QAccessibleInterface *cell = table->cellAt(2, 1);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("b2"));
    QCOMPARE(cell->parent(), accessible);
    QCOMPARE(cell->tableCellInterface()->table(), accessible);
    QCOMPARE(accessible->child(accessible->indexOfChild(cell)), cell);
    QVERIFY(table->selectRow(2));
    QVERIFY(cell->tableCellInterface()->isSelected());
    QCOMPARE(table->selectedRows(), QList<int>{2});
    QVERIFY(table->isRowSelected(2));
    view->setCurrentIndex(model.index(3, 0));
    QCOMPARE(accessible->focusChild()->text(QAccessible::Name), QStringLiteral("a3"));
}

// What Qt's bridge asks of a cell without looking whether there is one.
void TestAccessibleTable::hasAnAnswerForACellThatIsNotThere()
{
    QStandardItemModel model;
    const auto view = tableOf(&model);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(view.get());
    constexpr int kMost = std::numeric_limits<int>::max();
    for (const auto &[row, column] : {std::pair(-1, -1), {-1, 0}, {0, -1}, {4, 0}, {0, 2}, {kMost, kMost}}) {
        QAccessibleInterface *cell = accessible->tableInterface()->cellAt(row, column);
        QVERIFY(cell);
        QVERIFY(!cell->isValid());
        QCOMPARE(accessible->indexOfChild(cell), -1);
        QCOMPARE(cell->parent(), accessible);
        QAccessibleTableCellInterface *inTable = cell->tableCellInterface();
        QVERIFY(inTable);
        QVERIFY(!inTable->isSelected());
        QCOMPARE(inTable->rowIndex(), -1);
        QCOMPARE(inTable->columnIndex(), -1);
        QCOMPARE(inTable->rowExtent(), 0);
        QCOMPARE(inTable->columnExtent(), 0);
        QVERIFY(inTable->rowHeaderCells().isEmpty());
        QVERIFY(inTable->columnHeaderCells().isEmpty());
    }
}

void TestAccessibleTable::followsItsModel()
{
    QStandardItemModel model;
    const auto view = tableOf(&model);
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(view.get())->tableInterface();
    QAccessibleInterface *last = table->cellAt(3, 0);
    const QAccessible::Id first = QAccessible::uniqueId(table->cellAt(0, 0));
    model.removeRow(0);
    // As the view tells it while there is assistive technology, which there is not on the platform of the tests.
    QAccessibleTableModelChangeEvent removed(view.get(), QAccessibleTableModelChangeEvent::RowsRemoved);
    removed.setFirstRow(0);
    removed.setLastRow(0);
    table->modelChange(&removed);
    QVERIFY(!QAccessible::accessibleInterface(first));
    QCOMPARE(table->cellAt(2, 0), last);
    QCOMPARE(last->text(QAccessible::Name), QStringLiteral("a3"));
    QVERIFY(!table->cellAt(3, 0)->isValid());
    model.clear();
    QVERIFY(!table->cellAt(0, 0)->isValid());
}

void TestAccessibleTable::leavesNothingBehind()
{
    QStandardItemModel model;
    auto view = tableOf(&model);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(view.get());
    const QAccessible::Id table = QAccessible::uniqueId(accessible);
    const QAccessible::Id cell = QAccessible::uniqueId(accessible->tableInterface()->cellAt(1, 1));
    const QAccessible::Id noCell = QAccessible::uniqueId(accessible->tableInterface()->cellAt(-1, -1));
    for (const QAccessible::Id id : {table, cell, noCell})
        QVERIFY(QAccessible::accessibleInterface(id));
    view.reset();
    for (const QAccessible::Id id : {table, cell, noCell})
        QVERIFY(!QAccessible::accessibleInterface(id));
}

void TestAccessibleTable::servesListsAndTrees()
{
    QListWidget list;
    list.addItem(QStringLiteral("one"));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&list);
    QVERIFY(dynamic_cast<AccessibleTable *>(accessible));
    QCOMPARE(accessible->role(), QAccessible::List);
    QCOMPARE(accessible->tableInterface()->cellAt(0, 0)->text(QAccessible::Name), QStringLiteral("one"));
    QVERIFY(!accessible->tableInterface()->cellAt(1, 0)->isValid());

    QTreeWidget tree;
    tree.addTopLevelItem(new QTreeWidgetItem({QStringLiteral("root")}));
    accessible = QAccessible::queryAccessibleInterface(&tree);
    QCOMPARE(accessible->role(), QAccessible::Tree);
    QVERIFY(!accessible->tableInterface()->cellAt(7, 0)->isValid());
}

void TestAccessibleTable::aSelectedRowIsTheCurrentOne()
{
    QListWidget list;
    list.addItems({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    list.setCurrentRow(0);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&list);
    QVERIFY(accessible->child(0)); // somebody looks
    accessible->tableInterface()->selectRow(2);
    QCOMPARE(list.currentRow(), 2);
    QAccessibleInterface *second = accessible->tableInterface()->cellAt(1, 0);
    second->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(list.currentRow(), 1);

    // Of several none is meant more than the others.
    list.setSelectionMode(QAbstractItemView::MultiSelection);
    list.selectAll();
    QCOMPARE(list.currentRow(), 1);
}

void TestAccessibleTable::theListOfAFieldChooses()
{
    QComboBox field;
    field.addItems({QStringLiteral("all"), QStringLiteral("some"), QStringLiteral("none")});
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    QSignalSpy activated(&field, &QComboBox::activated);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(field.view());
    QVERIFY(list && list->tableInterface());
    const auto select = [list](int row) {
        QVERIFY(list->child(row)->tableCellInterface());
        QVERIFY(list->tableInterface()->selectRow(row));
    };

    select(2);
    QCOMPARE(field.currentIndex(), 2);
    QCOMPARE(activated, QList<QVariantList>({{2}}));

    // Opening it selects what is chosen; in the open list nothing is chosen yet.
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.currentIndex(), 1);
    activated.clear();
    field.showPopup();
    QTRY_VERIFY(field.view()->isVisible());
    select(0);
    QCOMPARE(field.currentIndex(), 1);
    field.hidePopup();
    QTRY_VERIFY(!field.view()->isVisible());
    QCOMPARE(field.currentIndex(), 1);
    QCOMPARE(activated.count(), 0);
}

void TestAccessibleTable::opensTheContextMenu()
{
    QStandardItemModel model;
    const auto view = tableOf(&model);
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setCurrentIndex(model.index(2, 0));
    const QSignalSpy asked(view.get(), &QWidget::customContextMenuRequested);
    QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(view.get())->actionInterface();
    QVERIFY(actions);
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(view->visualRect(model.index(2, 0)).contains(asked.constFirst().constFirst().toPoint()));
    view->setContextMenuPolicy(Qt::NoContextMenu);
    QVERIFY(!actions->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
}

QTEST_MAIN(TestAccessibleTable)
#include "tst_accessibletable.moc"
