// The whole client in this process, with its demo server: that everything is wired to what it belongs to.
#include "main/application.h"

#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "ui/alarmcard.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
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
    QVERIFY(rows<AlarmModel>() > 0);

    trigger(main, "logOut");
    QVERIFY(login->isVisible() && !main->isVisible());
    QCOMPARE(rows<CameraFilter>(), 0);
    QCOMPARE(rows<AlarmModel>(), 0);
    QTRY_COMPARE(cardsShown(), 0);
    QVERIFY(isFilledIn());

    // The same account again: its alarms are still there, as history.
    QTest::mouseClick(logInButton(), Qt::LeftButton);
    QTRY_COMPARE(rows<CameraFilter>(), 24);
    QTRY_VERIFY(rows<AlarmModel>() > 0);
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

QTEST_MAIN(tst_Application)
#include "tst_application.moc"
