#include "ui/welcomedialog.h"

#include <QCommandLinkButton>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

class tst_WelcomeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChoiceIsOne_data();
    void eachChoiceIsOne();
    void laterIsNoChoice();
    void theGuideLeavesItOpen();
    void everyChoiceIsReachedByTheKeyboard();
    void saysWhenTheDemoWouldLogOut();
};

void tst_WelcomeDialog::eachChoiceIsOne_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QList<int>>("told");
    QTest::newRow("own server") << QStringLiteral("ownServer") << QList<int>{1, 0, 0};
    QTest::newRow("demo") << QStringLiteral("tryDemo") << QList<int>{0, 1, 0};
    QTest::newRow("import") << QStringLiteral("importList") << QList<int>{0, 0, 1};
}

void tst_WelcomeDialog::eachChoiceIsOne()
{
    QFETCH(QString, button);
    auto *dialog = new WelcomeDialog(nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy server(dialog, &WelcomeDialog::ownServerChosen);
    QSignalSpy demo(dialog, &WelcomeDialog::demoChosen);
    QSignalSpy import(dialog, &WelcomeDialog::importChosen);
    dialog->open();
    dialog->findChild<QCommandLinkButton *>(button)->click();
    QVERIFY(!dialog->isVisible());
    QTEST((QList<int>{static_cast<int>(server.count()), static_cast<int>(demo.count()),
                      static_cast<int>(import.count())}),
          "told");
    delete dialog;
}

void tst_WelcomeDialog::laterIsNoChoice()
{
    WelcomeDialog dialog(nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy server(&dialog, &WelcomeDialog::ownServerChosen);
    dialog.open();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(server.count(), 0);
}

void tst_WelcomeDialog::theGuideLeavesItOpen()
{
    WelcomeDialog dialog(nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy guide(&dialog, &WelcomeDialog::userGuideRequested);
    dialog.open();
    dialog.findChild<QPushButton *>(QStringLiteral("openGuide"))->click();
    QCOMPARE(guide.count(), 1);
    QVERIFY(dialog.isVisible());
}

void tst_WelcomeDialog::everyChoiceIsReachedByTheKeyboard()
{
    WelcomeDialog dialog(nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        order << dialog.focusWidget()->objectName();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order.join(u','), QStringLiteral("ownServer,tryDemo,importList,openGuide,later"));
    QSignalSpy server(&dialog, &WelcomeDialog::ownServerChosen);
    QTest::keyClick(&dialog, Qt::Key_Return); // the first one is the one that matters
    QCOMPARE(server.count(), 1);
}

void tst_WelcomeDialog::saysWhenTheDemoWouldLogOut()
{
    WelcomeDialog dialog(nullptr);
    auto *demo = dialog.findChild<QCommandLinkButton *>(QStringLiteral("tryDemo"));
    const QString before = demo->description();
    dialog.setLoggedIn(true);
    QVERIFY(demo->description() != before);
    QCOMPARE(demo->accessibleDescription(), demo->description());
}

QTEST_MAIN(tst_WelcomeDialog)
#include "tst_welcomedialog.moc"
