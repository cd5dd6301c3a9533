#include "ui/accessibles.h"
#include "ui/accessiblescrollarea.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace watchpost;

class TestAccessibleScrollArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibles(); }
    void hasWhatIsShown();
    void hasNoneBeyondTheLast();
    void servesEveryAreaWithoutOneOfItsOwn();
};

void TestAccessibleScrollArea::hasWhatIsShown()
{
    QScrollArea area;
    auto *content = new QWidget;
    content->setFixedSize(50, 1000);
    area.setWidget(content);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.resize(200, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));

    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(accessible && accessible->isValid());
    QCOMPARE(accessible->role(), QAccessible::Client);
    QCOMPARE(accessible->childCount(), 2);
    QAccessibleInterface *viewport = accessible->child(0);
    QVERIFY(viewport);
    QCOMPARE(viewport->object(), area.viewport());
    QCOMPARE(viewport->child(0)->object(), content);
    QCOMPARE(accessible->indexOfChild(viewport), 0);
    QAccessibleInterface *bar = accessible->child(1);
    QVERIFY(bar);
    QCOMPARE(bar->child(0)->object(), area.verticalScrollBar());
    QCOMPARE(accessible->indexOfChild(bar), 1);
    QCOMPARE(accessible->indexOfChild(accessible), -1);
    QCOMPARE(accessible->indexOfChild(nullptr), -1);
    const QPoint onBar = area.verticalScrollBar()->mapToGlobal(QPoint(2, 2));
    QCOMPARE(accessible->childAt(onBar.x(), onBar.y()), bar);
    const QPoint onContent = content->mapToGlobal(QPoint(2, 2));
    QCOMPARE(accessible->childAt(onContent.x(), onContent.y()), viewport);
    QVERIFY(!accessible->childAt(-5000, -5000));

    auto *corner = new QWidget;
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area.setCornerWidget(corner);
    QTRY_COMPARE(accessible->childCount(), 4);
    QCOMPARE(accessible->child(1)->child(0)->object(), area.horizontalScrollBar());
    QCOMPARE(accessible->child(3)->object(), corner);
}

// A bar that goes between the count and the question took the program along.
void TestAccessibleScrollArea::hasNoneBeyondTheLast()
{
    QScrollArea area;
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&area);
    QTRY_COMPARE(accessible->childCount(), 2);
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QTRY_COMPARE(accessible->childCount(), 1);
    for (const int index :
         {1, 2, 3, 100, 1'000'000, std::numeric_limits<int>::max(), -1, std::numeric_limits<int>::min()})
        QVERIFY2(!accessible->child(index), qPrintable(QString::number(index)));
}

void TestAccessibleScrollArea::servesEveryAreaWithoutOneOfItsOwn()
{
    QAbstractScrollArea plain;
    QHeaderView header(Qt::Horizontal);
    for (QWidget *widget : {static_cast<QWidget *>(&plain), static_cast<QWidget *>(&header)})
        QVERIFY(dynamic_cast<AccessibleScrollArea *>(QAccessible::queryAccessibleInterface(widget)));
    QWidget other;
    QVERIFY(!dynamic_cast<AccessibleScrollArea *>(QAccessible::queryAccessibleInterface(&other)));
}

QTEST_MAIN(TestAccessibleScrollArea)
#include "tst_accessiblescrollarea.moc"
