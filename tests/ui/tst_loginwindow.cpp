#include "ui/fieldmessage.h"
#include "ui/loginfooter.h"
#include "ui/loginform.h"
#include "ui/loginwindow.h"
#include "ui/savedservers.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <cmath>

using namespace watchpost;

namespace {

QString describe(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

} // namespace

namespace {

ServerChoice choice(const char *host, const char *user, quint16 port = kDefaultPort)
{
    return {.address = {QString::fromLatin1(host), port, false}, .user = QString::fromLatin1(user)};
}

} // namespace

class TestLoginWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void logsInWithWhatWasTyped();
    void showsWhatIsMissingBesideItsField();
    void tlsChangesTheDefaultPort();
    void splitsAPastedAddress();
    void asksOnceBeforeAPasswordTravelsInClear();
    void asksNothingWhereItWasAccepted();
    void showsProgressAndCancels();
    void escapeCancels();
    void triesAgainAndSaysWhy();
    void localhostBehindAProxyIsTheProxys();
    void whatWasTypedStays();
    void showsAnErrorBesideItsField();
    void showsARefusalAsPlainText();
    void enterLogsInFromEverywhere();
    void saysARefusalOnceBesideTheField();
    void goesOnWhereSomethingIsMissing();
    void opensInTheMiddleOfItsScreen();
    void keepsTheWordsOfItsButtonsInEveryLanguage();
    void offersSavedServers();
    void forgetsASavedServer();
    void keepsATypedPassword();
    void revealsThePassword();
    void automaticNeedsRemember();
    void everyControlHasAName();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = child<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void click(const char *button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }

    std::unique_ptr<LoginWindow> m_window;
};

void TestLoginWindow::init()
{
    m_window = std::make_unique<LoginWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestLoginWindow::logsInWithWhatWasTyped()
{
    QSignalSpy spy(m_window.get(), &LoginWindow::loginRequested);
    type("host", QStringLiteral("127.0.0.1"));
    type("user", QStringLiteral("alice"));
    type("password", QStringLiteral("s3 |%cret"));
    child<QCheckBox>("remember")->click();
    QTest::keyClick(child<QLineEdit>("password"), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    const auto request = spy.at(0).at(0).value<LoginRequest>();
    const LoginRequest expected{
        {QStringLiteral("127.0.0.1"), 9250, false}, QStringLiteral("alice"), QStringLiteral("s3 |%cret"), true, false};
    QCOMPARE(request, expected);
    click("logIn");
    QCOMPARE(spy.size(), 2);
}

void TestLoginWindow::showsWhatIsMissingBesideItsField()
{
    QSignalSpy spy(m_window.get(), &LoginWindow::loginRequested);
    click("logIn");
    QVERIFY(child<FieldMessage>("serverError")->isVisible());
    QVERIFY(!child<FieldMessage>("userError")->isVisible());
    type("host", QStringLiteral("localhost"));
    QVERIFY(!child<FieldMessage>("serverError")->isVisible()); // corrected: the error goes
    click("logIn");
    QVERIFY(child<FieldMessage>("userError")->isVisible());
    type("user", QStringLiteral("alice"));
    click("logIn");
    QVERIFY(child<FieldMessage>("passwordError")->isVisible());
    QCOMPARE(m_window->focusWidget(), child<QLineEdit>("password"));
    QCOMPARE(spy.size(), 0);
}

void TestLoginWindow::tlsChangesTheDefaultPort()
{
    child<QCheckBox>("tls")->click();
    QCOMPARE(child<QSpinBox>("port")->value(), 9251);
    child<QSpinBox>("port")->setValue(4000);
    child<QCheckBox>("tls")->click();
    QCOMPARE(child<QSpinBox>("port")->value(), 4000);
}

void TestLoginWindow::splitsAPastedAddress()
{
    type("host", QStringLiteral("[::1]:9300"));
    QCOMPARE(m_window->request().address.port, 9300);
    QTest::keyClick(child<QLineEdit>("host"), Qt::Key_Tab);
    QCOMPARE(child<QLineEdit>("host")->text(), QStringLiteral("::1"));
    QCOMPARE(child<QSpinBox>("port")->value(), 9300);
}

void TestLoginWindow::asksOnceBeforeAPasswordTravelsInClear()
{
    QSignalSpy logins(m_window.get(), &LoginWindow::loginRequested);
    type("host", QStringLiteral("cameras.example.com"));
    QVERIFY(child<FieldMessage>("clearNote")->isVisible());
    type("user", QStringLiteral("alice"));
    type("password", QStringLiteral("pw"));
    auto *question = child<QMessageBox>("clearTextQuestion");
    click("logIn");
    QTRY_VERIFY(question->isVisible());
    QCOMPARE(question->textFormat(), Qt::PlainText);
    question->findChild<QPushButton *>(QStringLiteral("goBack"))->click();
    QTRY_VERIFY(!question->isVisible());
    QCOMPARE(logins.size(), 0);

    click("logIn");
    QTRY_VERIFY(question->isVisible());
    question->findChild<QPushButton *>(QStringLiteral("goOn"))->click();
    QCOMPARE(logins.size(), 1);
    QTRY_VERIFY(!question->isVisible());
    click("logIn");
    QVERIFY(!question->isVisible());
    QCOMPARE(logins.size(), 2);

    type("host", QStringLiteral("other.example.com"));
    click("logIn");
    QTRY_VERIFY(question->isVisible());
    QCOMPARE(logins.size(), 2);
}

void TestLoginWindow::asksNothingWhereItWasAccepted()
{
    QSignalSpy logins(m_window.get(), &LoginWindow::loginRequested);
    ServerChoice known = choice("cameras.example.com", "alice");
    known.plainAccepted = true;
    m_window->setServers({known});
    m_window->setPassword(QStringLiteral("pw"));
    click("logIn");
    QCOMPARE(logins.size(), 1);
}

void TestLoginWindow::showsProgressAndCancels()
{
    QSignalSpy cancelled(m_window.get(), &LoginWindow::cancelRequested);
    QSignalSpy logins(m_window.get(), &LoginWindow::loginRequested);
    m_window->fillIn({{QStringLiteral("localhost")}, QStringLiteral("a"), QStringLiteral("p")});
    ConnectionStatus status;
    status.state = ConnectionState::Connecting;
    m_window->showStatus(status);
    QVERIFY(!child<LoginForm>("loginForm")->isEnabled());
    QVERIFY(!child<QPushButton>("logIn")->isVisible());
    QVERIFY(child<QPushButton>("cancel")->isVisible());
    QVERIFY(child<QWidget>("connecting")->accessibleName().contains(u"localhost"));
    click("cancel");
    QCOMPARE(cancelled.size(), 1);
    status.state = ConnectionState::Offline;
    m_window->showStatus(status);
    QVERIFY(child<LoginForm>("loginForm")->isEnabled());
    QVERIFY(child<QPushButton>("logIn")->isVisible());
    QVERIFY(!child<QPushButton>("cancel")->isVisible());
}

// A login that goes on by itself: why, when again, and a way out.
void TestLoginWindow::triesAgainAndSaysWhy()
{
    m_window->fillIn({{QStringLiteral("localhost")}, QStringLiteral("a"), QStringLiteral("p")});
    ConnectionStatus status;
    status.state = ConnectionState::Waiting;
    status.error = {ErrorKind::Transient, LoginField::Server, QStringLiteral("Nothing answers.")};
    status.nextAttemptAt = QDateTime::currentMSecsSinceEpoch() + 5000;
    m_window->showStatus(status);
    QVERIFY(!child<LoginForm>("loginForm")->isEnabled());
    QVERIFY(child<QPushButton>("cancel")->isVisible());
    QCOMPARE(child<FieldMessage>("serverError")->text(), status.error.text);
    const auto text = [&]() -> QString {
        const auto *label = child<QLabel>("progressText");
        return label->accessibleName() + label->text();
    };
    QVERIFY2(text().contains(QStringLiteral("5")), qPrintable(text()));
    QTRY_VERIFY2(text().contains(QStringLiteral("4")), qPrintable(text())); // it counts down
    status.state = ConnectionState::Connecting;
    m_window->showStatus(status);
    QVERIFY(child<FieldMessage>("serverError")->isVisible()); // until there is something better to say
    QSignalSpy cancelled(m_window.get(), &LoginWindow::cancelRequested);
    click("cancel");
    QCOMPARE(cancelled.size(), 1);
}

void TestLoginWindow::localhostBehindAProxyIsTheProxys()
{
    QSignalSpy logins(m_window.get(), &LoginWindow::loginRequested);
    m_window->fillIn({{QStringLiteral("localhost")}, QStringLiteral("a"), QStringLiteral("p")});
    QVERIFY(!child<FieldMessage>("clearNote")->isVisible());
    m_window->setThroughProxy(true);
    QVERIFY(child<FieldMessage>("clearNote")->isVisible());
    QVERIFY(!m_window->maySend(m_window->request()));
    m_window->submit();
    auto *question = child<QMessageBox>("clearTextQuestion");
    QTRY_VERIFY(question->isVisible());
    QVERIFY(!m_window->hasAcceptedClearText(m_window->request().address));
    question->findChild<QPushButton *>(QStringLiteral("goOn"))->click();
    QCOMPARE(logins.size(), 1);
    QVERIFY(m_window->hasAcceptedClearText(m_window->request().address));
    QVERIFY(m_window->maySend(m_window->request()));
}

void TestLoginWindow::whatWasTypedStays()
{
    QVERIFY(!m_window->wasTyped());
    type("host", QStringLiteral("typed.example.com"));
    QVERIFY(m_window->wasTyped());
    m_window->setServers({choice("one.example.com", "alice")});
    QCOMPARE(m_window->request().address.host, QStringLiteral("typed.example.com"));
    m_window->fillIn({{QStringLiteral("localhost")}, QStringLiteral("a"), QStringLiteral("p")});
    QVERIFY(!m_window->wasTyped());
    m_window->setServers({choice("one.example.com", "alice")});
    QCOMPARE(m_window->request().address.host, QStringLiteral("one.example.com"));
}

void TestLoginWindow::escapeCancels()
{
    QSignalSpy cancelled(m_window.get(), &LoginWindow::cancelRequested);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 0); // nothing runs
    ConnectionStatus status;
    status.state = ConnectionState::LoggingIn;
    m_window->showStatus(status);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void TestLoginWindow::showsAnErrorBesideItsField()
{
    ConnectionStatus status;
    status.state = ConnectionState::Connecting;
    m_window->showStatus(status);
    status.state = ConnectionState::Offline;
    status.error = {ErrorKind::Permanent, LoginField::Tls, QStringLiteral("No <b>TLS</b> here.")};
    m_window->showStatus(status);
    QVERIFY(child<FieldMessage>("tlsError")->isVisible());
    QCOMPARE(child<FieldMessage>("tlsError")->text(), QStringLiteral("No <b>TLS</b> here."));
    status.error.field = LoginField::None;
    m_window->showStatus(status);
    QVERIFY(!child<FieldMessage>("tlsError")->isVisible());
    QVERIFY(child<FieldMessage>("generalError")->isVisible());
}

void TestLoginWindow::showsARefusalAsPlainText()
{
    m_window->fillIn({{QStringLiteral("localhost")}, QStringLiteral("a"), QStringLiteral("wrong")});
    m_window->showRefusal(QStringLiteral("<h1>No</h1>\u202Ereversed"));
    auto *box = child<QMessageBox>("refusal");
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->informativeText(), QStringLiteral("<h1>No</h1><U+202E>reversed"));
    box->findChild<QPushButton *>(QStringLiteral("tryAgain"))->click();
    QTRY_VERIFY(!box->isVisible());
    QCOMPARE(m_window->focusWidget(), child<QLineEdit>("password"));
    QCOMPARE(child<QLineEdit>("password")->selectedText().size(), 5);
}

void TestLoginWindow::enterLogsInFromEverywhere()
{
    m_window->fillIn({{QStringLiteral("localhost")}, QStringLiteral("a"), QStringLiteral("pw")});
    for (const char *name : {"host", "port", "tls", "user", "password", "remember", "logIn"}) {
        QSignalSpy spy(m_window.get(), &LoginWindow::loginRequested);
        child<QCheckBox>("tls")->setChecked(false);
        auto *field = child<QWidget>(name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(spy.size() == 1, name);
    }
}

void TestLoginWindow::saysARefusalOnceBesideTheField()
{
    m_window->fillIn({{QStringLiteral("localhost")}, QStringLiteral("a"), QStringLiteral("wrong")});
    m_window->showRefusal(QStringLiteral("No such account."));
    ConnectionStatus status;
    status.error = {ErrorKind::Rejected, LoginField::Password,
                    QStringLiteral("Refused (No such account.). Log in again.")};
    m_window->showStatus(status);
    QCOMPARE(child<FieldMessage>("passwordError")->text(), QStringLiteral("No such account."));
    status.state = ConnectionState::Connecting;
    m_window->showStatus(status);
    status.state = ConnectionState::Offline;
    status.error.text = QStringLiteral("Another reason");
    m_window->showStatus(status);
    QCOMPARE(child<FieldMessage>("passwordError")->text(), QStringLiteral("Another reason"));
}

void TestLoginWindow::goesOnWhereSomethingIsMissing()
{
    m_window->fillIn({{QStringLiteral("localhost")}, QString(), QStringLiteral("pw")});
    QCOMPARE(m_window->focusWidget(), child<QLineEdit>("user"));
    m_window->fillIn({{QStringLiteral("localhost")}, QStringLiteral("a"), QStringLiteral("pw")});
    QCOMPARE(m_window->focusWidget(), child<QPushButton>("logIn"));
}

void TestLoginWindow::opensInTheMiddleOfItsScreen()
{
    const QRect screen = m_window->screen()->availableGeometry();
    QVERIFY(screen.contains(m_window->geometry()));
    QVERIFY(std::abs(m_window->geometry().center().x() - screen.center().x()) <= 2);
    m_window->move(3, 4);
    m_window->setDemo(true);
    QCOMPARE(m_window->pos(), QPoint(3, 4)); // where the person has put it
}

void TestLoginWindow::keepsTheWordsOfItsButtonsInEveryLanguage()
{
    // Qt words its standard buttons anew after us.
    QTranslator translator;
    QCoreApplication::installTranslator(&translator);
    for (QMessageBox *box : m_window->findChildren<QMessageBox *>()) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(box, &change);
    }
    QCOMPARE(child<QPushButton>("goOn")->text(), QStringLiteral("Log in anyway"));
    QCOMPARE(child<QPushButton>("tryAgain")->text(), QStringLiteral("Try again"));
    QCoreApplication::removeTranslator(&translator);
}

void TestLoginWindow::offersSavedServers()
{
    QVERIFY(!child<SavedServersButton>("savedServers")->isVisible());
    QSignalSpy wanted(m_window.get(), &LoginWindow::passwordWanted);
    m_window->setServers({choice("one.example.com", "alice"), choice("two.example.com", "bob", 9300)});
    QVERIFY(child<SavedServersButton>("savedServers")->isVisible());
    QCOMPARE(m_window->request().address.host, QStringLiteral("one.example.com"));
    const QList<QAction *> entries = child<SavedServersButton>("savedServers")->menu()->actions();
    QVERIFY(entries.at(0)->isChecked());
    QCOMPARE(entries.at(1)->text(), QStringLiteral("bob on two.example.com:9300"));
    m_window->setPassword(QStringLiteral("of alice"));
    entries.at(1)->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<ServerAddress>().port, 9300);
    QCOMPARE(wanted.at(0).at(1).toString(), QStringLiteral("bob"));
    QCOMPARE(m_window->request().password, QString()); // never another account's password
}

void TestLoginWindow::forgetsASavedServer()
{
    QSignalSpy forgotten(m_window.get(), &LoginWindow::forgetRequested);
    m_window->setServers({choice("one.example.com", "alice")});
    QMenu *menu = child<SavedServersButton>("savedServers")->menu();
    menu->actions().constLast()->menu()->actions().constFirst()->trigger();
    QCOMPARE(forgotten.size(), 1);
    QVERIFY(!child<SavedServersButton>("savedServers")->isVisible());
}

void TestLoginWindow::keepsATypedPassword()
{
    type("password", QStringLiteral("typed"));
    m_window->setPassword(QStringLiteral("from the key ring"));
    QCOMPARE(m_window->request().password, QStringLiteral("typed"));
}

void TestLoginWindow::revealsThePassword()
{
    auto *edit = child<QLineEdit>("password");
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    auto *button = edit->findChild<QToolButton *>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
    m_window->hide();
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
}

void TestLoginWindow::automaticNeedsRemember()
{
    QVERIFY(!child<QCheckBox>("automatic")->isEnabled());
    child<QCheckBox>("remember")->click();
    child<QCheckBox>("automatic")->click();
    QVERIFY(m_window->request().automatic);
    child<QCheckBox>("remember")->click();
    QVERIFY(!m_window->request().automatic);
}

void TestLoginWindow::everyControlHasAName()
{
    m_window->setServers({choice("one.example.com", "alice")});
    m_window->setLanguages({QStringLiteral("en"), QStringLiteral("zh_CN")}, QStringLiteral("en"));
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(describe(widget)));
    }
}

QTEST_MAIN(TestLoginWindow)
#include "tst_loginwindow.moc"
