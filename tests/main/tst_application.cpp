// The whole client in this process, with its demo server: that everything is wired to what it belongs to.
#include "main/application.h"

#include "models/alarmfilter.h"
#include "models/camerafilter.h"
#include "ui/alarmcard.h"
#include "ui/settingspage.h"
#include "ui/welcomedialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

namespace {

// The one window of that class that there is.
template <typename T>
T *window()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *one : all) {
        if (auto *found = qobject_cast<T *>(one))
            return found;
    }
    return nullptr;
}

// How many rows the person has before their eyes in a view of that model.
template <typename Model>
int rows()
{
    const auto views = window<MainWindow>()->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (qobject_cast<Model *>(view->model()))
            return view->model()->rowCount();
    }
    return -1;
}

bool hasAlarm(const char *type)
{
    const auto views = window<MainWindow>()->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        const auto *model = qobject_cast<AlarmFilter *>(view->model());
        for (int row = 0; model && row < model->rowCount(); ++row) {
            if (model->alarm(row).type == QLatin1StringView(type))
                return true;
        }
    }
    return false;
}

int cardsShown()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const QWidget *one) {
        return qobject_cast<const AlarmCard *>(one) && one->isVisible();
    }));
}

QPushButton *logInButton()
{
    return window<LoginWindow>()->findChild<QPushButton *>(QStringLiteral("logIn"));
}

bool isFilledIn()
{
    return !window<LoginWindow>()->findChild<QLineEdit *>(QStringLiteral("password"))->text().isEmpty();
}

void trigger(QWidget *in, const char *name)
{
    auto *action = in->findChild<QAction *>(QString::fromLatin1(name));
    if (!action)
        qFatal("There is no action %s.", name);
    action->trigger();
}

bool chooseLanguage(QWidget *in, const QString &code)
{
    const auto actions = in->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->data().toString() == code) {
            action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace

class tst_Application : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void demoFromLoginToLogout();
    void languageOfEveryWindow();
    void minimizedUntilSomebodyIsThere();
    void minimizedAndAtOnce();
    void demoFromTheFirstSteps();
    void firstStepsAreOfferedOnce();
    void settingsTakeEffectAtOnce();

private:
    [[nodiscard]] CommandLine demo() const
    {
        CommandLine line;
        line.demo = true;
        line.profile = m_dir->path();
        return line;
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Application::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // the machine's key ring is none of our business
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, m_home.path().toLocal8Bit());
}

void tst_Application::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void tst_Application::demoFromLoginToLogout()
{
    Application application(demo());
    application.start();
    auto *login = window<LoginWindow>();
    auto *main = window<MainWindow>();
    QVERIFY(login->isVisible() && !main->isVisible());
    QTRY_VERIFY(isFilledIn());
    QTest::mouseClick(logInButton(), Qt::LeftButton);
    QTRY_VERIFY(main->isVisible());
    QVERIFY(!login->isVisible());
    QTRY_COMPARE(rows<CameraFilter>(), 24);

    QTRY_VERIFY_WITH_TIMEOUT(cardsShown() > 0, 20000);
    QVERIFY(rows<AlarmFilter>() > 0);
    trigger(main, "noise");
    const auto noise = [main] { return main->findChild<QDialog *>(QStringLiteral("noiseDialog")); };
    QVERIFY(noise() && noise()->isVisible());
    QTRY_VERIFY(noise()->findChild<QTableView *>()->model()->rowCount() > 0);

    trigger(main, "settings");
    auto *page = main->findChild<SettingsPage *>(QStringLiteral("statesPage"));
    QVERIFY(page);
    page->findChild<QSpinBox *>(QStringLiteral("offlineAfter"))->setValue(1);
    page->apply();
    QTRY_VERIFY_WITH_TIMEOUT(hasAlarm("offline-long"), 20000); // the demo has cameras that are offline
    page->window()->close();

    trigger(main, "logOut");
    QTRY_VERIFY(!noise()); // it is about that account
    QVERIFY(login->isVisible() && !main->isVisible());
    QCOMPARE(rows<CameraFilter>(), 0);
    QCOMPARE(rows<AlarmFilter>(), 0);
    QTRY_COMPARE(cardsShown(), 0);
    QVERIFY(isFilledIn());

    // The same account again: its alarms are still there, as history.
    QTest::mouseClick(logInButton(), Qt::LeftButton);
    QTRY_COMPARE(rows<CameraFilter>(), 24);
    QTRY_VERIFY(rows<AlarmFilter>() > 0);
}

void tst_Application::languageOfEveryWindow()
{
    {
        Application application(demo());
        application.start();
        auto *login = window<LoginWindow>();
        auto *main = window<MainWindow>();
        QVERIFY(chooseLanguage(login, QStringLiteral("en")));
        QCOMPARE(logInButton()->text(), QStringLiteral("Log in"));
        auto *add = main->findChild<QAction *>(QStringLiteral("add"));
        QCOMPARE(add->iconText(), QStringLiteral("Add cameras"));
        QVERIFY(chooseLanguage(login, QStringLiteral("zh_CN")));
        QTRY_COMPARE(logInButton()->text(), QStringLiteral("登录"));
        QTRY_COMPARE(add->iconText(), QStringLiteral("添加摄像机"));
    }
    // The next start, too; and back, from the other window.
    Application application(demo());
    application.start();
    QCOMPARE(logInButton()->text(), QStringLiteral("登录"));
    QVERIFY(chooseLanguage(window<MainWindow>(), QStringLiteral("en")));
    QTRY_COMPARE(logInButton()->text(), QStringLiteral("Log in"));
}

void tst_Application::minimizedUntilSomebodyIsThere()
{
    CommandLine line = demo();
    line.minimized = true;
    Application application(line);
    application.start();
    auto *login = window<LoginWindow>();
    QVERIFY(login->isMinimized());
    QTRY_VERIFY(isFilledIn());
    login->showNormal();
    QTest::mouseClick(logInButton(), Qt::LeftButton);
    QTRY_VERIFY(window<MainWindow>()->isVisible());
    QVERIFY(!window<MainWindow>()->isMinimized());
}

void tst_Application::minimizedAndAtOnce()
{
    CommandLine line = demo();
    line.minimized = line.logIn = true;
    Application application(line);
    application.start();
    auto *main = window<MainWindow>();
    QTRY_VERIFY(main->isVisible());
    QVERIFY(main->isMinimized());
    trigger(main, "logOut");
    QVERIFY(window<LoginWindow>()->isVisible() && !window<LoginWindow>()->isMinimized());
}

// Without a restart, and in the user's own profile: nothing of it stays.
void tst_Application::demoFromTheFirstSteps()
{
    CommandLine line;
    line.profile = m_dir->path();
    {
        Application application(line);
        application.start();
        auto *login = window<LoginWindow>();
        QTRY_VERIFY(login->findChild<WelcomeDialog *>());
        login->findChild<QAbstractButton *>(QStringLiteral("tryDemo"))->click();
        auto *main = window<MainWindow>();
        QTRY_VERIFY_WITH_TIMEOUT(main->isVisible(), 15000);
        QTRY_COMPARE(rows<CameraFilter>(), 24);
        QCOMPARE(Settings(m_dir->filePath(QStringLiteral("watchpost.ini"))).demoAccounts().size(), 1);
        trigger(main, "logOut");
        QVERIFY(login->isVisible());
        QVERIFY(!isFilledIn()); // the demo's server is no more
        QVERIFY(!login->findChild<QWidget *>(QStringLiteral("demoHint"))->isVisible());
        QTRY_COMPARE(Settings(m_dir->filePath(QStringLiteral("watchpost.ini"))).demoAccounts().size(), 0);
        // And again, from the Help menu's first steps.
        login->findChild<QAbstractButton *>(QStringLiteral("firstSteps"))->click();
        login->findChild<QAbstractButton *>(QStringLiteral("tryDemo"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(main->isVisible(), 15000);
    }
    {
        Application application(line); // ended in the midst of it: tidied up at the next start
        application.start();
        QTRY_COMPARE(Settings(m_dir->filePath(QStringLiteral("watchpost.ini"))).demoAccounts().size(), 0);
    }
    const QString file = m_dir->filePath(QStringLiteral("watchpost.sqlite"));
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        db.setDatabaseName(file);
        QVERIFY(db.open());
        for (const char *table : {"account", "camera", "alarm"}) {
            QSqlQuery query(QStringLiteral("SELECT count(*) FROM ") + QString::fromLatin1(table), db);
            QVERIFY(query.next());
            QCOMPARE(query.value(0).toInt(), 0);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
}

void tst_Application::firstStepsAreOfferedOnce()
{
    CommandLine line;
    line.profile = m_dir->path();
    for (const bool expected : {true, false}) {
        Application application(line);
        application.start();
        QTRY_VERIFY(window<LoginWindow>()->isVisible());
        QTest::qWait(50);
        QCOMPARE(window<LoginWindow>()->findChild<WelcomeDialog *>() != nullptr, expected);
    }
    m_dir = std::make_unique<QTemporaryDir>();
    Application application(demo()); // who asks for the demo needs no question
    application.start();
    QTRY_VERIFY(isFilledIn());
    QVERIFY(!window<LoginWindow>()->findChild<WelcomeDialog *>());
}

void tst_Application::settingsTakeEffectAtOnce()
{
    Application application(demo());
    application.start();
    auto *main = window<MainWindow>();
    auto *login = window<LoginWindow>();
    const int height =
        main->findChild<QTableView *>(QStringLiteral("cameraTable"))->verticalHeader()->defaultSectionSize();
    login->findChild<QAbstractButton *>(QStringLiteral("settings"))->click();
    auto *dialog = login->findChild<QDialog *>(QStringLiteral("settingsDialog"));
    QVERIFY(dialog);
    dialog->findChild<QAbstractButton *>(QStringLiteral("compact"))->click();
    dialog->findChild<QAbstractButton *>(QStringLiteral("schemeDark"))->click();
    auto *languages = dialog->findChild<QComboBox *>(QStringLiteral("languageBox"));
    languages->setCurrentIndex(languages->findData(QStringLiteral("zh_CN")));
    dialog->findChild<QAbstractButton *>(QStringLiteral("apply"))->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(main->findChild<QTableView *>(QStringLiteral("cameraTable"))->verticalHeader()->defaultSectionSize() <
            height);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    QTRY_COMPARE(logInButton()->text(), QStringLiteral("登录"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("schemeAutomatic"))->click();
    languages->setCurrentIndex(languages->findData(QStringLiteral("en")));
    dialog->findChild<QAbstractButton *>(QStringLiteral("ok"))->click();
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
    QTRY_COMPARE(logInButton()->text(), QStringLiteral("Log in"));
}

QTEST_MAIN(tst_Application)
#include "tst_application.moc"
