#include "ui/accessiblebutton.h"
#include "ui/accessiblemenu.h"
#include "ui/accessibles.h"
#include "ui/menubutton.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace watchpost;

namespace {

QAccessibleActionInterface *actionsOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->actionInterface();
}

} // namespace

class TestAccessibleButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibles(); }

    void opensItsMenu_data()
    {
        QTest::addColumn<bool>("tool");
        QTest::addColumn<QString>("action");
        for (const bool tool : {false, true}) {
            for (const QString &action :
                 {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::showMenuAction()})
                QTest::addRow("%s %s", tool ? "tool button" : "push button", qPrintable(action)) << tool << action;
        }
    }

    void opensItsMenu()
    {
        QFETCH(bool, tool);
        QFETCH(QString, action);
        QWidget window;
        QAbstractButton *button = nullptr;
        QMenu menu;
        QAction *item = menu.addAction(QStringLiteral("Item"));
        // Asked before there is a menu, as it is when a name is set: what was answered then does not stay.
        if (tool) {
            auto *made = new MenuButton(&window);
            QVERIFY(actionsOf(made));
            QCOMPARE(QAccessible::queryAccessibleInterface(made)->childCount(), 0);
            made->setMenu(&menu);
            button = made;
        } else {
            auto *made = new QPushButton(&window);
            QVERIFY(actionsOf(made));
            made->setMenu(&menu);
            button = made;
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(button);
        QVERIFY(dynamic_cast<AccessibleButton *>(accessible));
        QCOMPARE(accessible->role(), QAccessible::ButtonMenu);
        QCOMPARE(accessible->childCount(), 1);
        QAccessibleInterface *inside = accessible->child(0);
        QVERIFY(dynamic_cast<AccessibleMenu *>(inside));
        QCOMPARE(inside->object(), &menu);
        QCOMPARE(accessible->indexOfChild(inside), 0);
        QVERIFY(!accessible->child(1));
        QVERIFY(accessible->state().expandable && accessible->state().collapsed && !accessible->state().expanded);

        QVERIFY(accessible->actionInterface()->actionNames().contains(action));
        accessible->actionInterface()->doAction(action);
        QVERIFY(!menu.isVisible()); // who asks is answered first
        QTRY_VERIFY(menu.isVisible());
        QVERIFY(accessible->state().expanded && !accessible->state().collapsed);

        const QSignalSpy triggered(item, &QAction::triggered);
        inside->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(triggered.count(), 1);
        QTRY_VERIFY(!menu.isVisible());

        accessible->actionInterface()->doAction(action);
        QTRY_VERIFY(menu.isVisible());
        accessible->actionInterface()->doAction(action); // once more closes it
        QTRY_VERIFY(!menu.isVisible());
        button->setEnabled(false);
        QVERIFY(!accessible->actionInterface()->actionNames().contains(action));
        accessible->actionInterface()->doAction(action);
        QTest::qWait(0);
        QVERIFY(!menu.isVisible());
    }

    void isQtsWithoutAMenu()
    {
        QPushButton button(QStringLiteral("Press"));
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&button);
        QCOMPARE(accessible->role(), QAccessible::Button);
        QCOMPARE(accessible->childCount(), 0);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Press"));
        QVERIFY(!accessible->state().hasPopup && !accessible->state().expandable);
        const QSignalSpy clicked(&button, &QPushButton::clicked);
        accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(clicked.count(), 1);
    }

    void doesItsCommandWhenToggled()
    {
        QAction command(QStringLiteral("Command"));
        command.setCheckable(true);
        QToolButton button;
        button.setDefaultAction(&command);
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
        const QSignalSpy triggered(&command, &QAction::triggered);
        actionsOf(&button)->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(triggered.count(), 1);
        QVERIFY(command.isChecked());
    }

    // Each menu on the way closes.
    void closesAfterASubmenu()
    {
        QPushButton button;
        QMenu menu;
        QMenu *sub = menu.addMenu(QStringLiteral("More"));
        QAction *item = sub->addAction(QStringLiteral("Item"));
        button.setMenu(&menu);
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
        QAccessibleInterface *inside = QAccessible::queryAccessibleInterface(&button)->child(0);
        QAccessibleInterface *insideSub = QAccessible::queryAccessibleInterface(sub);
        actionsOf(&button)->doAction(QAccessibleActionInterface::showMenuAction());
        QTRY_VERIFY(menu.isVisible());
        inside->child(0)->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QTRY_VERIFY(sub->isVisible());
        const QSignalSpy triggered(item, &QAction::triggered);
        insideSub->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(triggered.count(), 1);
        QTRY_VERIFY(!sub->isVisible());
        QTRY_VERIFY(!menu.isVisible());
    }
};

QTEST_MAIN(TestAccessibleButton)
#include "tst_accessiblebutton.moc"
