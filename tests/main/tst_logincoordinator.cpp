// The way in and out, with the real window, stores, session and server: only the key ring is missing, as on a machine
// that has none.
#include "main/logincoordinator.h"

#include "session/session.h"
#include "store/alarmstore.h"
#include "store/camerastore.h"
#include "store/database.h"
#include "store/fakekeyring.h"
#include "store/secretstore.h"
#include "store/settings.h"
#include "support/session_fixture.h"
#include "ui/loginwindow.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;

namespace {

const QString kUnusual = QStringLiteral("Zebra\u00e9-7431|%41");

// One start of the program: what Application owns, as far as logging in goes, wired as there.
struct Start
{
    explicit Start(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"))
        , database(folder + QStringLiteral("/watchpost.sqlite"))
    {
        secrets.setTimeLimitMs(300);
        ring->mood = KeyRing::Outcome::Absent;
        QObject::connect(&session, &Session::statusChanged, &window, &LoginWindow::showStatus);
        QObject::connect(&session, &Session::alarmsArrived, &alarms, &AlarmStore::append);
        QObject::connect(&session, &Session::alarmsBeginAfter, &alarms, &AlarmStore::beginAfter);
        QObject::connect(&alarms, &AlarmStore::saved, &session, &Session::acknowledgeAlarms);
        QObject::connect(&session, &Session::blindSinceChanged, &alarms, &AlarmStore::noteBlindSince);
        database.open();
        window.show();
    }

    template <typename T>
    T *child(const char *name) const
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *field) const { return child<QLineEdit>(field)->text(); }
    void type(const char *field, const QString &what) const
    {
        auto *edit = child<QLineEdit>(field);
        edit->selectAll();
        edit->insert(what); // as a key press does, and any character
    }
    void click(const char *button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    void fill(quint16 port, const QString &user, const QString &password) const
    {
        type("host", QStringLiteral("127.0.0.1"));
        child<QSpinBox>("port")->setValue(port);
        type("user", user);
        type("password", password);
    }
    [[nodiscard]] bool isOnline() const { return session.status().state == ConnectionState::Online; }
    [[nodiscard]] bool isReady() const { return child<QPushButton>("logIn")->isVisible(); }

    Settings settings;
    std::shared_ptr<test::FakeKeyRing> ring = std::make_shared<test::FakeKeyRing>();
    SecretStore secrets{QStringLiteral("Watchpost test"), ring};
    Database database;
    CameraStore cameras{&database};
    AlarmStore alarms{&database};
    Session session{quickOptions()};
    LoginWindow window;
    LoginCoordinator coordinator{{&session, &cameras, &alarms, &settings, &secrets, &window}};
    QSignalSpy entered{&coordinator, &LoginCoordinator::entered};
    QSignalSpy left{&coordinator, &LoginCoordinator::left};
};

Camera camera(const char *id)
{
    return {.id = QString::fromLatin1(id), .password = {}, .name = {}, .binding = Binding::Unconfirmed, .refusal = {}};
}

QStringList idsOf(const CameraStore &store)
{
    QStringList ids;
    const QList<Camera> cameras = store.cameras();
    for (const Camera &one : cameras)
        ids.append(one.id);
    return ids;
}

// The names of the files below `folder` that hold these bytes.
QStringList filesWith(const QString &folder, const QByteArray &bytes)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class tst_LoginCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void firstLogin();
    void refusedThenCorrected();
    void cancelledWhileTheStoresAreRead();
    void cancelledWhileConnecting();
    void rememberedWithoutAPasswordInAnyFile();
    void nextTimeWithoutAKeyRingItAsks();
    void untickedIsForgotten();
    void everyAccountHasItsLists();
    void anotherAccountAfterARefusal();
    void logOutOffersTheLoginAgain_data();
    void logOutOffersTheLoginAgain();
    void alarmsBetweenARefusalAndTheNextLogin();
    void aReconnectEntersNothing();
    void commandLine_data();
    void commandLine();
    void aSavedServerOnTheCommandLineStaysSaved();
    void demo();
    void byItselfItKeepsTrying();
    void byItselfItAsksAboutTheClearText();
    void clearTextIsAcceptedByBeingAsked();
    void aPasswordKeptForTlsIsNotFilledInWithout();
    void aLoginBeforeTheProxyIsKnownWaits();
    void whoeverTypesIsLeftAlone();
    void blindTimeOutlivesAKill();

private:
    [[nodiscard]] QString profile() const { return m_dir->path(); }
    [[nodiscard]] quint16 port() const { return m_server->port(); }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<server::Server> m_server;
};

void tst_LoginCoordinator::initTestCase()
{
    // A bus that nobody listens on, and a home of our own: the machine's key ring is none of the test's business.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, m_home.path().toLocal8Bit());
    qunsetenv("DISPLAY");
}

void tst_LoginCoordinator::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = startServer();
    QVERIFY(m_server);
    QVERIFY(command(*m_server, {"account", "add", "bob"}, kUnusual.toUtf8() + '\n'));
}

void tst_LoginCoordinator::cleanup()
{
    m_server.reset();
    m_dir.reset();
}

void tst_LoginCoordinator::firstLogin()
{
    Start start(profile());
    start.coordinator.begin({}, {});
    start.fill(port(), kAlice, kSecret);
    start.click("logIn");
    QVERIFY(!start.isReady()); // from the click on, not only once the disk has answered
    QTRY_COMPARE(start.entered.count(), 1);
    QVERIFY(start.isOnline() && start.cameras.isLoaded());
    QVERIFY(!start.entered.first().first().value<LastLogin>().time.isValid());
    QCOMPARE(start.coordinator.request().user, kAlice);
    QVERIFY(start.settings.servers().isEmpty()); // nobody asked for it
}

void tst_LoginCoordinator::refusedThenCorrected()
{
    Start start(profile());
    start.coordinator.begin({}, {});
    start.fill(port(), kAlice, QStringLiteral("wrong"));
    start.child<QCheckBox>("remember")->setChecked(true);
    start.click("logIn");
    auto *refusal = start.child<QMessageBox>("refusal");
    QTRY_VERIFY(refusal->isVisible());
    QCOMPARE(start.entered.count(), 0);
    QVERIFY(start.settings.servers().isEmpty()); // what was refused is not worth remembering
    refusal->accept();
    start.type("password", kSecret);
    start.click("logIn");
    QTRY_COMPARE(start.entered.count(), 1);
    QCOMPARE(start.settings.servers().size(), 1);
}

void tst_LoginCoordinator::cancelledWhileTheStoresAreRead()
{
    Start start(profile());
    start.coordinator.begin({}, {});
    QSignalSpy states(&start.session, &Session::statusChanged);
    QSignalSpy read(&start.alarms, &AlarmStore::loaded);
    start.fill(port(), kAlice, kSecret);
    start.click("logIn");
    QCOMPARE(states.count(), 0); // the stores come first
    start.click("cancel");
    QVERIFY(start.isReady());
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(states.count(), 0);
    start.click("logIn");
    QTRY_COMPARE(start.entered.count(), 1);
}

void tst_LoginCoordinator::cancelledWhileConnecting()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Start start(profile());
    start.coordinator.begin({}, {});
    start.fill(silent.serverPort(), kAlice, kSecret);
    start.click("logIn");
    QTRY_COMPARE(start.session.status().state, ConnectionState::LoggingIn);
    start.click("cancel");
    QCOMPARE(start.session.status().state, ConnectionState::Offline);
    QVERIFY(start.isReady());
    QCOMPARE(start.text("password"), kSecret);
    start.child<QSpinBox>("port")->setValue(port());
    start.click("logIn");
    QTRY_COMPARE(start.entered.count(), 1);
}

void tst_LoginCoordinator::rememberedWithoutAPasswordInAnyFile()
{
    {
        Start start(profile());
        start.coordinator.begin({}, {});
        start.fill(port(), QStringLiteral("bob"), kUnusual);
        start.child<QCheckBox>("remember")->setChecked(true);
        start.child<QCheckBox>("automatic")->setChecked(true);
        QSignalSpy written(&start.secrets, &SecretStore::writeFinished);
        start.click("logIn");
        QTRY_COMPARE(start.entered.count(), 1);
        QTRY_COMPARE(written.count(), 1);
        start.cameras.put({camera("CAM-OF-BOB")});
    }
    const Settings settings(profile() + QStringLiteral("/settings.ini"));
    const QList<SavedServer> saved{
        {{QStringLiteral("127.0.0.1"), port(), false}, QStringLiteral("bob"), true, false}}; // nothing was asked
    QCOMPARE(settings.servers(), saved);
    QVERIFY(!filesWith(profile(), "CAM-OF-BOB").isEmpty()); // the search finds what is there
    for (const QString &folder : {profile(), m_home.path()}) {
        QCOMPARE(filesWith(folder, kUnusual.toUtf8()), QStringList());
        QCOMPARE(filesWith(folder, "Zebra"), QStringList());
        QCOMPARE(filesWith(folder, kUnusual.toUtf8().toBase64()), QStringList());
        QCOMPARE(filesWith(folder, QByteArray(reinterpret_cast<const char *>(kUnusual.utf16()), 10)), QStringList());
    }
}

void tst_LoginCoordinator::nextTimeWithoutAKeyRingItAsks()
{
    {
        Settings settings(profile() + QStringLiteral("/settings.ini"));
        settings.rememberServer({{QStringLiteral("127.0.0.1"), port(), false}, kAlice, true, true});
    }
    Start start(profile());
    QSignalSpy read(&start.secrets, &SecretStore::readFinished);
    start.coordinator.begin({}, {});
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(start.session.status().state, ConnectionState::Offline);
    QVERIFY(start.isReady());
    QCOMPARE(start.text("host"), QStringLiteral("127.0.0.1"));
    QCOMPARE(start.text("user"), kAlice);
    QVERIFY(start.child<QCheckBox>("remember")->isChecked());
    start.type("password", kSecret);
    start.click("logIn");
    QTRY_COMPARE(start.entered.count(), 1);
}

void tst_LoginCoordinator::untickedIsForgotten()
{
    const ServerAddress address{QStringLiteral("127.0.0.1"), port(), false};
    {
        Settings settings(profile() + QStringLiteral("/settings.ini"));
        settings.rememberServer({address, QStringLiteral("bob"), false, true});
        settings.rememberServer({address, kAlice, true, true});
    }
    Start start(profile());
    start.coordinator.begin({}, {});
    start.child<QCheckBox>("remember")->setChecked(false);
    start.type("password", kSecret);
    start.click("logIn");
    QTRY_COMPARE(start.entered.count(), 1);
    QCOMPARE(start.settings.servers().size(), 1);
    QCOMPARE(start.settings.servers().first().user, QStringLiteral("bob"));
}

void tst_LoginCoordinator::everyAccountHasItsLists()
{
    Start start(profile());
    start.coordinator.begin({}, {});
    const auto logIn = [&](const QString &user, const QString &password) {
        const auto before = start.entered.count();
        start.fill(port(), user, password);
        start.click("logIn");
        return QTest::qWaitFor([&] { return start.entered.count() > before; });
    };
    QVERIFY(logIn(kAlice, kSecret));
    start.cameras.put({camera("CAM-A")});
    start.coordinator.logOut();
    QVERIFY(!start.cameras.isLoaded() && start.cameras.cameras().isEmpty());
    QCOMPARE(start.session.status().state, ConnectionState::Offline);
    QVERIFY(logIn(QStringLiteral("bob"), kUnusual));
    QCOMPARE(idsOf(start.cameras), QStringList());
    start.cameras.put({camera("CAM-B")});
    start.coordinator.logOut();
    QVERIFY(logIn(kAlice, kSecret));
    QCOMPARE(idsOf(start.cameras), QStringList{QStringLiteral("CAM-A")});
}

// The stores stay open after a refusal, for the second try: but not for somebody else's.
void tst_LoginCoordinator::anotherAccountAfterARefusal()
{
    Start start(profile());
    QSignalSpy changing(&start.coordinator, &LoginCoordinator::accountChanging);
    start.coordinator.begin({}, {});
    start.fill(port(), kAlice, kSecret);
    start.click("logIn");
    QTRY_COMPARE(start.entered.count(), 1);
    start.cameras.put({camera("CAM-A")});
    QCOMPARE(changing.count(), 1);
    QVERIFY(command(*m_server, {"account", "password", "alice"}, "changed\n"));
    auto *refusal = start.child<QMessageBox>("refusal");
    QTRY_VERIFY(refusal->isVisible());
    QCOMPARE(start.left.count(), 1);
    refusal->accept();
    start.fill(port(), QStringLiteral("bob"), kUnusual);
    start.click("logIn");
    QTRY_COMPARE(start.entered.count(), 2);
    QCOMPARE(changing.count(), 2);
    QCOMPARE(idsOf(start.cameras), QStringList());
}

void tst_LoginCoordinator::logOutOffersTheLoginAgain_data()
{
    QTest::addColumn<bool>("remember");
    QTest::newRow("remembered") << true;
    QTest::newRow("not remembered: whoever comes next knows no password") << false;
}

void tst_LoginCoordinator::logOutOffersTheLoginAgain()
{
    QFETCH(bool, remember);
    Start start(profile());
    start.settings.rememberServer({{QStringLiteral("other.example"), 9251, true}, QStringLiteral("carol"), false});
    start.coordinator.begin({}, {});
    start.fill(port(), kAlice, kSecret);
    start.child<QCheckBox>("tls")->setChecked(false);
    start.child<QSpinBox>("port")->setValue(port());
    start.child<QCheckBox>("remember")->setChecked(remember);
    start.click("logIn");
    QTRY_COMPARE(start.entered.count(), 1);
    start.coordinator.logOut();
    QCOMPARE(start.left.count(), 1);
    QVERIFY(start.isReady());
    QCOMPARE(start.text("host"), QStringLiteral("127.0.0.1"));
    QCOMPARE(start.text("user"), kAlice);
    QCOMPARE(start.text("password"), remember ? kSecret : QString());
    QCOMPARE(start.child<QCheckBox>("remember")->isChecked(), remember);
}

// Nothing was saved yet when the server ended the login: what happens until the next one must not be skipped.
void tst_LoginCoordinator::alarmsBetweenARefusalAndTheNextLogin()
{
    QVERIFY(command(*m_server, {"camera", "add", "CAM-A"}, "pw\n"));
    QVERIFY(command(*m_server, {"camera", "bind", "CAM-A", "alice"}));
    Start start(profile());
    QSignalSpy begins(&start.session, &Session::alarmsBeginAfter);
    QSignalSpy alarms(&start.session, &Session::alarmsArrived);
    start.coordinator.begin({}, {});
    start.fill(port(), kAlice, kSecret);
    start.click("logIn");
    QTRY_COMPARE(begins.count(), 1);
    QVERIFY(command(*m_server, {"account", "password", "alice"}, "changed\n"));
    auto *refusal = start.child<QMessageBox>("refusal");
    QTRY_VERIFY(refusal->isVisible());
    QVERIFY(command(*m_server, {"alarm", "CAM-A", "smoke"}));
    refusal->accept();
    start.type("password", QStringLiteral("changed"));
    start.click("logIn");
    QTRY_COMPARE(all<Alarm>(alarms).size(), 2); // and what is said of the time in between
    QVERIFY(all<Alarm>(alarms).first().replayed);
    QCOMPARE(all<Alarm>(alarms).last().kind, Alarm::Kind::Gap);
    QCOMPARE(all<Alarm>(alarms).last().severity, Severity::Notice);
}

void tst_LoginCoordinator::aReconnectEntersNothing()
{
    Start start(profile());
    start.coordinator.begin({}, {});
    const quint16 samePort = port();
    start.fill(samePort, kAlice, kSecret);
    start.click("logIn");
    QTRY_COMPARE(start.entered.count(), 1);
    QSignalSpy logins(&start.session, &Session::loggedIn);
    m_server.reset();
    QTRY_VERIFY(!start.isOnline());
    server::ServerConfig config;
    config.port = samePort;
    m_server = startServer(config);
    QVERIFY(m_server);
    QTRY_COMPARE(logins.count(), 1);
    QCOMPARE(start.entered.count(), 1);
    QCOMPARE(start.left.count(), 0);
}

void tst_LoginCoordinator::commandLine_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("fromStdin");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("logIn");
    QTest::addColumn<bool>("enters");
    QTest::newRow("filled in") << kAlice << true << kSecret << false << false;
    QTest::newRow("at once") << kAlice << true << kSecret << true << true;
    QTest::newRow("at once, without a password") << kAlice << true << QString() << true << false;
    QTest::newRow("at once, from the key ring") << kAlice << false << QString() << true << false;
    QTest::newRow("at once, without a user") << QString() << true << kSecret << true << false;
}

void tst_LoginCoordinator::commandLine()
{
    QFETCH(QString, user);
    QFETCH(bool, fromStdin);
    QFETCH(QString, password);
    QFETCH(bool, logIn);
    QFETCH(bool, enters);
    Start start(profile());
    QSignalSpy read(&start.secrets, &SecretStore::readFinished);
    CommandLine line;
    line.server = ServerAddress{QStringLiteral("127.0.0.1"), port(), false};
    line.user = user;
    line.passwordFromStdin = fromStdin;
    line.logIn = logIn;
    start.coordinator.begin(line, password);
    QCOMPARE(start.text("host"), QStringLiteral("127.0.0.1"));
    QCOMPARE(start.child<QSpinBox>("port")->value(), int(port()));
    QCOMPARE(start.text("user"), user);
    QCOMPARE(start.text("password"), password);
    QCOMPARE(start.isReady(), !enters);
    if (enters) {
        QTRY_COMPARE(start.entered.count(), 1);
    } else {
        if (!fromStdin)
            QTRY_COMPARE(read.count(), 1);
        QCOMPARE(start.session.status().state, ConnectionState::Offline);
    }
}

void tst_LoginCoordinator::aSavedServerOnTheCommandLineStaysSaved()
{
    const SavedServer saved{{QStringLiteral("127.0.0.1"), port(), false}, kAlice, true, true};
    {
        Settings settings(profile() + QStringLiteral("/settings.ini"));
        settings.rememberServer(saved);
        settings.rememberServer({{QStringLiteral("other.example"), 9251, true}, QStringLiteral("carol"), false});
    }
    Start start(profile());
    CommandLine line;
    line.server = saved.address;
    line.user = saved.user;
    line.passwordFromStdin = line.logIn = true;
    start.coordinator.begin(line, kSecret);
    QTRY_COMPARE(start.entered.count(), 1);
    QCOMPARE(start.settings.servers().first(), saved);
    QCOMPARE(start.settings.servers().size(), 2);
}

// An embedded server's login stays filled in, whatever else is saved.
void tst_LoginCoordinator::demo()
{
    Start start(profile());
    start.settings.rememberServer({{QStringLiteral("other.example"), 9251, true}, QStringLiteral("carol"), false});
    start.coordinator.beginDemo(port(), kAlice, kSecret, false);
    QCOMPARE(start.text("password"), kSecret);
    start.click("logIn");
    QTRY_COMPARE(start.entered.count(), 1);
    start.coordinator.logOut();
    QCOMPARE(start.text("user"), kAlice);
    QCOMPARE(start.text("password"), kSecret);
    QCOMPARE(start.child<QSpinBox>("port")->value(), int(port()));
}

// The computer starts before the server, and nobody is there.
void tst_LoginCoordinator::byItselfItKeepsTrying()
{
    const quint16 samePort = port();
    m_server.reset();
    Start start(profile());
    CommandLine line;
    line.server = ServerAddress{QStringLiteral("127.0.0.1"), samePort, false};
    line.user = kAlice;
    line.passwordFromStdin = line.logIn = true;
    start.coordinator.begin(line, kSecret);
    QTRY_VERIFY(start.session.status().attempt >= 2);
    QVERIFY(!start.isReady() && start.child<QPushButton>("cancel")->isVisible());
    start.click("cancel");
    QVERIFY(start.isReady());
    QCOMPARE(start.session.status().state, ConnectionState::Offline);
    start.click("logIn"); // by hand there is one try
    QTRY_COMPARE(start.session.status().error.kind, ErrorKind::Transient);
    QCOMPARE(start.session.status().state, ConnectionState::Offline);
    start.coordinator.begin(line, kSecret);
    QTRY_VERIFY(start.session.status().attempt >= 1);
    server::ServerConfig config;
    config.port = samePort;
    m_server = startServer(config);
    QVERIFY(m_server);
    QTRY_COMPARE(start.entered.count(), 1);
}

// An explicit proxy's "localhost" is not this computer: so the question can be had without another one.
void tst_LoginCoordinator::byItselfItAsksAboutTheClearText()
{
    Start start(profile());
    start.window.setThroughProxy(true);
    CommandLine line;
    line.server = ServerAddress{QStringLiteral("127.0.0.1"), port(), false};
    line.user = kAlice;
    line.passwordFromStdin = line.logIn = true;
    start.coordinator.begin(line, kSecret);
    auto *question = start.child<QMessageBox>("clearTextQuestion");
    QTRY_VERIFY(question->isVisible());
    QTest::qWait(50);
    QCOMPARE(start.session.status().state, ConnectionState::Offline);
    question->reject();
    // Accepted once, it is not asked again.
    start.settings.rememberServer({*line.server, kAlice, true, true});
    start.coordinator.begin(line, kSecret);
    QVERIFY(!question->isVisible());
    QTRY_COMPARE(start.entered.count(), 1);
}

void tst_LoginCoordinator::clearTextIsAcceptedByBeingAsked()
{
    for (const bool asked : {false, true}) {
        Start start(profile());
        start.window.setThroughProxy(asked);
        start.coordinator.begin({}, {});
        start.fill(port(), kAlice, kSecret);
        start.child<QCheckBox>("remember")->setChecked(true);
        start.click("logIn");
        if (asked) {
            auto *question = start.child<QMessageBox>("clearTextQuestion");
            QTRY_VERIFY(question->isVisible());
            start.child<QPushButton>("goOn")->click();
        }
        QTRY_COMPARE(start.entered.count(), 1);
        QCOMPARE(start.settings.servers().first().plainAccepted, asked);
    }
}

void tst_LoginCoordinator::aPasswordKeptForTlsIsNotFilledInWithout()
{
    const ServerAddress safe{QStringLiteral("127.0.0.1"), port(), true};
    const ServerAddress plain{QStringLiteral("127.0.0.1"), port(), false};
    Start start(profile());
    start.ring->mood = KeyRing::Outcome::Ok;
    start.ring->entries.insert(QStringLiteral("Watchpost test/alice@127.0.0.1:") + QString::number(port()), kSecret);
    QSignalSpy read(&start.secrets, &SecretStore::readFinished);
    start.settings.rememberServer({plain, kAlice, true, true});
    start.coordinator.begin({}, {});
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(start.text("password"), QString());
    QCOMPARE(start.session.status().state, ConnectionState::Offline);
    start.settings.forgetServer(plain, kAlice);
    start.settings.rememberServer({safe, kAlice, false, false});
    start.coordinator.begin({}, {});
    QTRY_COMPARE(start.text("password"), kSecret);
}

// The proxy's password is still on its way from the key ring: a login now would go without it.
void tst_LoginCoordinator::aLoginBeforeTheProxyIsKnownWaits()
{
    Start start(profile());
    start.settings.rememberServer({{QStringLiteral("other.example"), 9251, true}, QStringLiteral("carol"), true});
    start.fill(port(), kAlice, kSecret);
    start.click("logIn");
    QVERIFY(!start.isReady());
    QTest::qWait(50);
    QCOMPARE(start.session.status().state, ConnectionState::Offline);
    start.click("cancel");
    QVERIFY(start.isReady());
    start.click("logIn");
    QVERIFY(!start.isReady());
    start.coordinator.begin({}, {});
    QTRY_COMPARE(start.entered.count(), 1);
    QCOMPARE(start.coordinator.request().user, kAlice);
    QCOMPARE(start.text("host"), QStringLiteral("127.0.0.1"));
}

void tst_LoginCoordinator::whoeverTypesIsLeftAlone()
{
    Start start(profile());
    start.settings.rememberServer({{QStringLiteral("other.example"), 9251, true}, QStringLiteral("carol"), true});
    start.type("user", QStringLiteral("dave"));
    start.coordinator.begin({}, {});
    QCOMPARE(start.text("user"), QStringLiteral("dave"));
    QTest::qWait(50);
    QCOMPARE(start.session.status().state, ConnectionState::Offline);
}

// The program is killed while it waits for the server: the next start says since when nothing was known.
void tst_LoginCoordinator::blindTimeOutlivesAKill()
{
    const quint16 samePort = port();
    qint64 lostAt = 0;
    {
        Start start(profile());
        start.coordinator.begin({}, {});
        start.fill(samePort, kAlice, kSecret);
        start.click("logIn");
        QTRY_COMPARE(start.entered.count(), 1);
        QSignalSpy lost(&start.session, &Session::statesLost);
        m_server.reset();
        QTRY_COMPARE(lost.count(), 1);
        lostAt = lost.first().first().toLongLong();
    } // no logging out
    server::ServerConfig config;
    config.port = samePort;
    m_server = startServer(config);
    QVERIFY(m_server);
    for (const int rows : {1, 0}) { // and once is enough
        Start start(profile());
        QSignalSpy alarms(&start.session, &Session::alarmsArrived);
        start.coordinator.begin({}, {});
        start.fill(samePort, kAlice, kSecret);
        start.click("logIn");
        QTRY_COMPARE(start.entered.count(), 1);
        if (rows > 0)
            QTRY_COMPARE(all<Alarm>(alarms).size(), 1);
        QTest::qWait(100);
        QCOMPARE(all<Alarm>(alarms).size(), rows);
        if (rows > 0) {
            QCOMPARE(all<Alarm>(alarms).first().time, lostAt);
            QCOMPARE(start.alarms.blindSince(), 0);
        }
        start.coordinator.logOut();
    }
}

QTEST_MAIN(tst_LoginCoordinator)
#include "tst_logincoordinator.moc"
