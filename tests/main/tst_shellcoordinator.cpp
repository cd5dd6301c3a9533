#include "main/shellcoordinator.h"

#include "main/settingscoordinator.h"
#include "store/database.h"
#include "store/settings.h"
#include "ui/settingsdialog.h"
#include "ui/storagepage.h"

#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

class tst_ShellCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatesDaysAreSaidOnceTheDatabaseIsOpen();
    void theStatesDaysAreSaidWhenTheyWereChanged();

private:
    struct Shell
    {
        QTemporaryDir folder;
        Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
        Database database{folder.filePath(QStringLiteral("client.sqlite"))};
        ShellCoordinator coordinator{&settings, &database, folder.path()};
        QSignalSpy days{&coordinator, &ShellCoordinator::stateDaysSet};
    };
};

void tst_ShellCoordinator::theStatesDaysAreSaidOnceTheDatabaseIsOpen()
{
    Shell shell;
    shell.settings.setRetention({.alarmDays = 100, .stateDays = 7});
    QVERIFY(shell.days.isEmpty());
    shell.database.open();
    QTRY_COMPARE(shell.days.size(), 1);
    QCOMPARE(shell.days.constFirst().constFirst().toInt(), 7);
}

void tst_ShellCoordinator::theStatesDaysAreSaidWhenTheyWereChanged()
{
    Shell shell;
    SettingsCoordinator pages;
    shell.coordinator.addPages(&pages, {QStringLiteral("en")});
    QWidget window;
    pages.show(&window, SettingsCoordinator::Place::Storage);
    auto *page = window.findChild<StoragePage *>();
    QVERIFY(page);
    page->apply(); // nothing was changed
    QVERIFY(shell.days.isEmpty());
    page->findChild<QSpinBox *>(QStringLiteral("stateDays"))->setValue(12);
    page->apply();
    QCOMPARE(shell.days.size(), 1);
    QCOMPARE(shell.days.constFirst().constFirst().toInt(), 12);
    QCOMPARE(shell.settings.retention().stateDays, 12);
}

QTEST_MAIN(tst_ShellCoordinator)
#include "tst_shellcoordinator.moc"
