// The shortcuts sheet says what the actions' keys are, and F6 goes round the parts of a window.
#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "ui/mainwindow.h"
#include "ui/panecycle.h"
#include "ui/shortcuts.h"
#include "ui/shortcutsheet.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace watchpost;

namespace {

QString flat(const QMainWindow *window)
{
    QStringList all;
    const auto groups = shortcutsOf(window);
    for (const ShortcutGroup &group : groups) {
        QStringList rows;
        for (const ShortcutRow &row : group.rows)
            rows << row.text + u'=' + row.keys.join(u'+');
        all << group.title + u':' + rows.join(u',');
    }
    return all.join(u';');
}

} // namespace

class tst_Shortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesFromTheActions();
    void everyActionOfTheMainWindowIsThereOnce();
    void theSheetFilters();
    void noKeyIsGivenTwice();
    void theCycleGoesRoundAndComesBackToThePlace();
    void theCyclePassesOverWhatIsHidden();
    void theMainWindowsParts();
};

void tst_Shortcuts::comesFromTheActions()
{
    QMainWindow window;
    QCOMPARE(flat(&window), QString());
    QVERIFY(!window.menuWidget()); // asking makes no menu bar
    QMenu *file = window.menuBar()->addMenu(QStringLiteral("&File"));
    QAction *open = file->addAction(QStringLiteral("&Open…"));
    open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    file->addAction(QStringLiteral("No key"));
    QMenu *more = file->addMenu(QStringLiteral("More"));
    QAction *deep = more->addAction(QStringLiteral("Deep"));
    deep->setShortcuts({QKeySequence(Qt::Key_F7), QKeySequence(Qt::Key_F8)});
    auto *outside = new QAction(QStringLiteral("Outside"), &window);
    outside->setProperty(kViewKeys, QVariant::fromValue(QList<QKeySequence>{QKeySequence(Qt::Key_Space)}));
    window.addAction(outside);
    window.addAction(open); // there already
    const QString space = QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText);
    QCOMPARE(flat(&window), QString(u"File:Open=Ctrl+O,Deep=F7+F8;In the window:Outside=" + space));
    open->setShortcut(QKeySequence(Qt::Key_F1)); // changed: the sheet says so
    deep->setVisible(false);
    QCOMPARE(flat(&window), QString(u"File:Open=F1;In the window:Outside=" + space));
}

void tst_Shortcuts::everyActionOfTheMainWindowIsThereOnce()
{
    CameraModel cameras;
    CameraFilter filter(&cameras);
    AlarmModel alarms;
    const MainWindow window(&cameras, &filter, &alarms);
    QStringList shown;
    const auto groups = shortcutsOf(&window);
    for (const ShortcutGroup &group : groups) {
        for (const ShortcutRow &row : group.rows)
            shown += row.keys;
    }
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const auto keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            if (action->isVisible())
                QVERIFY2(shown.count(key.toString(QKeySequence::NativeText)) == 1 ||
                             action->shortcutContext() != Qt::WindowShortcut, // two lists may have the same key
                         qPrintable(key.toString()));
        }
    }
    QVERIFY(shown.contains(QStringLiteral("Ctrl+/")) && shown.contains(QStringLiteral("F6")));
}

void tst_Shortcuts::noKeyIsGivenTwice()
{
    CameraModel cameras;
    CameraFilter filter(&cameras);
    AlarmModel alarms;
    const MainWindow window(&cameras, &filter, &alarms);
    QHash<QString, QString> owner;
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const auto keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            if (action->shortcutContext() != Qt::WindowShortcut || key.isEmpty())
                continue;
            QVERIFY2(!owner.contains(key.toString()),
                     qPrintable(QStringLiteral("%1: %2 and %3")
                                    .arg(key.toString(), owner.value(key.toString()), action->objectName())));
            owner.insert(key.toString(), action->objectName());
        }
    }
}

void tst_Shortcuts::theSheetFilters()
{
    CameraModel cameras;
    CameraFilter filter(&cameras);
    AlarmModel alarms;
    MainWindow window(&cameras, &filter, &alarms);
    window.show();
    window.findChild<QAction *>(QStringLiteral("shortcuts"))->trigger();
    window.findChild<QAction *>(QStringLiteral("shortcuts"))->trigger();
    QCOMPARE(window.findChildren<ShortcutSheet *>().size(), 1);
    auto *sheet = window.findChild<ShortcutSheet *>();
    QVERIFY(sheet->isVisible());
    auto *tree = sheet->findChild<QTreeWidget *>(QStringLiteral("shortcuts"));
    const auto visibleRows = [tree] {
        QStringList rows;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            for (int n = 0; n < tree->topLevelItem(i)->childCount(); ++n) {
                if (!tree->topLevelItem(i)->isHidden() && !tree->topLevelItem(i)->child(n)->isHidden())
                    rows << tree->topLevelItem(i)->child(n)->text(0);
            }
        }
        return rows;
    };
    QVERIFY(visibleRows().size() > 10);
    auto *search = sheet->findChild<QLineEdit *>(QStringLiteral("shortcutSearch"));
    search->setText(QStringLiteral("ctrl+Q"));
    QCOMPARE(visibleRows(), QStringList{QStringLiteral("Quit")});
    search->setText(QStringLiteral("synchronise"));
    QCOMPARE(visibleRows(), QStringList{QStringLiteral("Synchronise now")});
    search->setText(QStringLiteral("teleport"));
    QCOMPARE(visibleRows(), QStringList());
}

void tst_Shortcuts::theCycleGoesRoundAndComesBackToThePlace()
{
    QWidget window;
    QVBoxLayout column(&window);
    QList<QWidget *> panes;
    QList<QLineEdit *> fields;
    for (int i = 0; i < 3; ++i) {
        panes << new QWidget;
        auto *inside = new QVBoxLayout(panes.constLast());
        for (int n = 0; n < 2; ++n) {
            fields << new QLineEdit;
            inside->addWidget(fields.constLast());
        }
        column.addWidget(panes.constLast());
    }
    PaneCycle cycle(&window, [&panes] { return panes; });
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    fields.at(1)->setFocus();
    cycle.next();
    QCOMPARE(window.focusWidget(), fields.at(2));
    cycle.next();
    QCOMPARE(window.focusWidget(), fields.at(4));
    cycle.next();
    QCOMPARE(window.focusWidget(), fields.at(1)); // where it was
    cycle.previous();
    QCOMPARE(window.focusWidget(), fields.at(4));
    panes.at(0)->hide();
    panes.at(1)->setEnabled(false);
    cycle.next();
    QCOMPARE(window.focusWidget(), fields.at(4)); // there is no other
    panes.at(0)->show();
    fields.at(1)->hide();
    cycle.next();
    QCOMPARE(window.focusWidget(), fields.at(0)); // the place has gone, its part has not
}

void tst_Shortcuts::theCyclePassesOverWhatIsHidden()
{
    QWidget window;
    QVBoxLayout column(&window);
    QPushButton one, two, three;
    for (QPushButton *button : {&one, &two, &three})
        column.addWidget(button);
    PaneCycle cycle(&window, [&] { return QList<QWidget *>{&one, &two, &three}; });
    window.show();
    one.setFocus();
    two.hide();
    cycle.next();
    QCOMPARE(window.focusWidget(), &three);
    cycle.previous();
    QCOMPARE(window.focusWidget(), &one);
    cycle.previous();
    QCOMPARE(window.focusWidget(), &three);
}

void tst_Shortcuts::theMainWindowsParts()
{
    CameraModel cameras;
    Camera camera;
    camera.id = QStringLiteral("cam");
    cameras.setCameras({camera});
    CameraFilter filter(&cameras);
    AlarmModel alarms;
    Alarm alarm;
    alarm.id = 1;
    alarm.cameraId = camera.id;
    alarms.setAlarms({alarm});
    MainWindow window(&cameras, &filter, &alarms);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *next = window.findChild<QAction *>(QStringLiteral("nextPane"));
    auto *previous = window.findChild<QAction *>(QStringLiteral("previousPane"));
    const QWidget *start = window.focusWidget();
    QList<QWidget *> there;
    for (int i = 0; i < 8; ++i) {
        next->trigger();
        there << window.focusWidget();
    }
    QVERIFY(there.contains(start)); // it goes round
    const QSet<QWidget *> parts(there.cbegin(), there.cend());
    QVERIFY2(parts.size() >= 3, "tool bar, cameras, alarms");
    previous->trigger();
    QCOMPARE(window.focusWidget(), there.at(6));
}

QTEST_MAIN(tst_Shortcuts)
#include "tst_shortcuts.moc"
