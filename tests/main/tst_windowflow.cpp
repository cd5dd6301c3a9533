#include "main/windowflow.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace watchpost;

class tst_WindowFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatClosingDoes_data();
    void whatClosingDoes();
    void closesToTheTrayAfterSayingSoOnce();
    void theHintMayBeTakenForQuitting();
    void asksBeforeQuitting();
    void theLoginWindowEndsTheProgram();
    void startsMinimizedWhereThereIsNoTray();
    void startsInTheTray();
    void aQuestionBringsTheLoginUp();
    void comesBackWhenTheTrayGoes();
    void raiseShowsTheWindowOfNow();
    void quittingIsNotStoppedByAWindowThatOnlyHides();

private:
    void press(const char *name)
    {
        auto *button = m_current()->findChild<QPushButton *>(QString::fromLatin1(name));
        QVERIFY2(button, name);
        button->click();
    }
    [[nodiscard]] QWidget *m_current() const { return m_flow->current(); }

    bool m_tray = false;
    QWidget *m_login = nullptr;
    QWidget *m_main = nullptr;
    WindowFlow *m_flow = nullptr;
    std::unique_ptr<QSignalSpy> m_quit;
};

void tst_WindowFlow::init()
{
    m_tray = true;
    m_login = new QWidget;
    m_main = new QWidget;
    m_flow = new WindowFlow(m_login, m_main, [this] { return m_tray; });
    m_quit = std::make_unique<QSignalSpy>(m_flow, &WindowFlow::quitConfirmed);
}

void tst_WindowFlow::cleanup()
{
    delete m_flow;
    delete m_main;
    delete m_login;
}

void tst_WindowFlow::whatClosingDoes_data()
{
    QTest::addColumn<bool>("toTray");
    QTest::addColumn<bool>("confirm");
    QTest::addColumn<bool>("hasTray");
    QTest::addColumn<bool>("watching");
    QTest::addColumn<CloseAnswer>("closing");
    QTest::addColumn<CloseAnswer>("quitting");
    using A = CloseAnswer;
    for (int i = 0; i < 16; ++i) {
        const bool toTray = i & 1, confirm = i & 2, hasTray = i & 4, watching = i & 8;
        const A quitting = watching && confirm ? A::Ask : A::Quit;
        const A closing = watching && toTray && hasTray ? A::Hide : quitting;
        QTest::addRow("%d", i) << toTray << confirm << hasTray << watching << closing << quitting;
    }
}

void tst_WindowFlow::whatClosingDoes()
{
    QFETCH(bool, toTray);
    QFETCH(bool, confirm);
    QFETCH(bool, hasTray);
    QFETCH(bool, watching);
    GeneralSettings settings;
    settings.closeToTray = toTray;
    settings.confirmQuit = confirm;
    QTEST(answerToClosing(settings, hasTray, watching), "closing");
    QTEST(answerToQuitting(settings, watching), "quitting");
}

void tst_WindowFlow::closesToTheTrayAfterSayingSoOnce()
{
    QSignalSpy told(m_flow, &WindowFlow::toldAboutTray);
    m_flow->setSettings({.closeToTray = true});
    m_flow->showMain();
    m_flow->closeRequested();
    QVERIFY(m_main->isVisible()); // the hint first
    press("closeToTrayNow");
    QVERIFY(!m_main->isVisible() && m_flow->isInTray());
    QCOMPARE(told.count(), 1);
    m_flow->raise();
    QVERIFY(m_main->isVisible());
    m_flow->closeRequested();
    QVERIFY(!m_main->isVisible()); // once is enough
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_quit->count(), 0);
}

void tst_WindowFlow::theHintMayBeTakenForQuitting()
{
    m_flow->setSettings({.closeToTray = true});
    m_flow->showMain();
    m_flow->closeRequested();
    press("quitInstead");
    QCOMPARE(m_quit->count(), 1);
    QVERIFY(m_main->isVisible());
}

void tst_WindowFlow::asksBeforeQuitting()
{
    m_flow->setSettings({.confirmQuit = true});
    m_flow->showMain();
    m_flow->closeRequested();
    QCOMPARE(m_quit->count(), 0);
    press("stay");
    QCOMPARE(m_quit->count(), 0);
    m_flow->quitRequested();
    press("quit");
    QCOMPARE(m_quit->count(), 1);
}

void tst_WindowFlow::theLoginWindowEndsTheProgram()
{
    m_flow->setSettings({.closeToTray = true, .confirmQuit = true});
    m_flow->showLogin(false);
    m_login->close();
    QCOMPARE(m_quit->count(), 1);
}

void tst_WindowFlow::startsMinimizedWhereThereIsNoTray()
{
    m_tray = false;
    m_flow->startMinimized(true);
    m_flow->showLogin(true);
    QVERIFY(m_login->isVisible() && m_login->isMinimized());
    m_flow->showMain();
    QVERIFY(m_main->isVisible() && m_main->isMinimized());
    QVERIFY(!m_login->isVisible());
    m_flow->raise();
    QVERIFY(!m_main->isMinimized());
    m_flow->showLogin(false);
    m_flow->showMain();
    QVERIFY(!m_main->isMinimized()); // only at the start
}

void tst_WindowFlow::startsInTheTray()
{
    m_flow->startMinimized(true);
    m_flow->showLogin(true);
    QVERIFY(!m_login->isVisible());
    m_flow->showMain();
    QVERIFY(!m_main->isVisible() && !m_login->isVisible());
    m_flow->personNeeded(); // of the login that is over: nothing to show
    QVERIFY(!m_login->isVisible());
    m_flow->raise();
    QVERIFY(m_main->isVisible() && !m_main->isMinimized());
    m_flow->showLogin(false);
    QVERIFY(m_login->isVisible()); // logged out: somebody is here
}

void tst_WindowFlow::aQuestionBringsTheLoginUp()
{
    m_flow->startMinimized(true);
    m_flow->showLogin(true);
    m_flow->personNeeded();
    QVERIFY(m_login->isVisible());
}

void tst_WindowFlow::comesBackWhenTheTrayGoes()
{
    m_flow->setSettings({.closeToTray = true});
    m_flow->setTold(true);
    m_flow->showMain();
    m_flow->closeRequested();
    QVERIFY(!m_main->isVisible());
    m_tray = false; // the panel crashed
    QTRY_VERIFY(m_main->isVisible());
}

void tst_WindowFlow::raiseShowsTheWindowOfNow()
{
    m_flow->showLogin(false);
    m_flow->raise();
    QVERIFY(m_login->isVisible() && !m_main->isVisible());
    m_flow->showMain();
    m_main->setWindowState(Qt::WindowMinimized | Qt::WindowMaximized);
    m_flow->raise();
    QCOMPARE(m_main->windowState() & ~Qt::WindowActive, Qt::WindowStates(Qt::WindowMaximized)); // as it was
}

void tst_WindowFlow::quittingIsNotStoppedByAWindowThatOnlyHides()
{
    struct Stubborn : QWidget
    {
        void closeEvent(QCloseEvent *event) override { event->ignore(); }
    } stubborn;
    stubborn.show();
    QEventLoop unused;
    QTimer::singleShot(0, &unused, [] { QCoreApplication::quit(); });
    QCOMPARE(QApplication::exec(), 0); // ends: else the test's time limit does
    QVERIFY(stubborn.isVisible());
}

QTEST_MAIN(tst_WindowFlow)
#include "tst_windowflow.moc"
