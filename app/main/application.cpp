#include "main/application.h"

#include "domain/cameragroup.h"
#include "main/debuginfo.h"
#include "main/startup.h"
#include "ui/appearance.h"

#include <QApplication>
#include <QSystemTrayIcon>

#include <utility>

namespace watchpost {

Application::Application(const CommandLine &commandLine, QObject *parent)
    : QObject(parent)
    , m_commandLine(commandLine)
    , m_profile(commandLine.profile, commandLine.demo)
    , m_settings(m_profile.settingsPath())
    , m_language(m_settings.language())
    , m_secrets(QStringLiteral("Watchpost"))
    , m_database(m_profile.databasePath())
    , m_cameraStore(&m_database)
    , m_alarmStore(&m_database)
    , m_stateHistory(&m_database)
    , m_vault(&m_database, &m_secrets)
    , m_cameraFilter(&m_cameraModel)
    , m_sync(&m_session)
    , m_cameras(&m_session, &m_sync, &m_cameraStore)
    , m_review(&m_sync, &m_cameraStore, &m_cameras)
    , m_history(&m_session, &m_sync, &m_cameraStore, &m_stateHistory)
    , m_states(&m_settings)
    , m_connection(&m_session, &m_settings, &m_secrets)
    , m_shell(&m_settings, &m_database, commandLine.profile)
    , m_mainWindow(&m_cameraModel, &m_cameraFilter, &m_alarmModel)
    , m_presenter([this](const QString &id) { return alarmCamera(id); })
    , m_rules(
          {&m_settings, &m_alarmStore, &m_presenter, &m_alarmModel, &m_cameraModel, &m_mainWindow, &m_popup, &m_tray},
          [this](const QString &id) { return alarmCamera(id); })
    , m_alarmList({&m_alarmStore, &m_alarmModel, &m_mainWindow, &m_presenter})
    , m_desktop({&m_settings, &m_presenter, &m_popup, &m_tray, &m_mainWindow})
    , m_announce({&m_settings, &m_presenter, &m_cameraModel, &m_mainWindow})
    , m_windows(&m_loginWindow, &m_mainWindow, &QSystemTrayIcon::isSystemTrayAvailable)
    , m_login({&m_session, &m_cameraStore, &m_alarmStore, &m_settings, &m_secrets, &m_loginWindow})
    , m_guide(&m_settings, m_shell.keeper())
    , m_noise(&m_database)
{
    QApplication::setWindowIcon(applicationIcon());
    m_mainWindow.restoreGeometry(m_settings.windowGeometry());
    m_mainWindow.restoreState(m_settings.windowState());
    wireLanguage();
    wireStore();
    wireLogin();
    wireConnection();
    wireSettings();
    wireShell();
    wireGuide();
    wireCameras();
    wireReview();
    wireHistory();
    wireAlarms();
    wireTray();
    wireRules();
    wireAnnouncements();
    wireStates();
    wireNoise();
    wireUpdates();
}

Application::~Application()
{
    m_settings.setWindowGeometry(m_mainWindow.saveGeometry());
    m_settings.setWindowState(m_mainWindow.saveState());
    m_session.logOut(); // says since when this computer was blind, while there is a store to keep it
}

void Application::start()
{
    // Before there is a window that would hang while somebody types.
    const QString password = m_commandLine.passwordFromStdin ? readPasswordFromStdin() : QString();
    m_database.open();
    m_shell.begin();
    if (m_updates)
        m_updates->begin();
    m_windows.showLogin(true);
    connect(
        &m_connection, &ConnectionCoordinator::ready, this,
        [this, password] {
            if (m_commandLine.demo)
                startDemo(m_commandLine.logIn);
            else
                m_login.begin(m_commandLine, password);
        },
        Qt::SingleShotConnection);
    m_connection.begin();
    m_guide.eraseDemos(); // of one that was killed
    if (m_commandLine.demo || m_commandLine.server)
        m_guide.noFirstSteps();
    else if (m_loginWindow.isVisible() && !m_loginWindow.isMinimized())
        m_guide.offerFirstSteps(&m_loginWindow);
}

void Application::answerFor(SingleInstance *instance)
{
    if (!instance)
        return; // a demo's profile is its own
    connect(instance, &SingleInstance::started, this, &Application::restart);
    instance->listen();
}

// A second start of this profile. What it wants done is done here, as far as that can be; and the window comes up.
void Application::restart(const StartMessage &message)
{
    // Qt hands the token to a Wayland compositor when it asks for the window to be activated, and forgets it then.
    if (!message.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", message.activationToken.toUtf8());
    const CommandLine wanted = parseCommandLine(message.arguments);
    if (!wanted.isFinal() && wanted.server && isInside()) {
        if (accountFor(*wanted.server, {}).server != accountFor(m_login.request().address, {}).server)
            m_mainWindow.showProblem(
                tr("Watchpost was started again for %1. Log out first to log in there.").arg(wanted.server->host));
    } else if (!wanted.isFinal() && !isInside() && (wanted.server || !wanted.user.isEmpty() || wanted.logIn)) {
        m_login.begin(wanted, {});
    }
    if (!wanted.minimized)
        m_windows.raise();
}

AlarmCamera Application::alarmCamera(const QString &id) const
{
    const Camera *camera = m_cameraStore.find(id);
    return camera ? AlarmCamera{displayName(*camera), groupOf(*camera), camera->disabled} : AlarmCamera{id};
}

void Application::startDemo(bool atOnce)
{
    if (isInside())
        m_login.logOut();
    m_demo = std::make_unique<server::DemoServer>();
    connect(m_demo.get(), &server::DemoServer::ready, this,
            [this, atOnce](quint16 port, const QString &user, const QString &password) {
                if (!m_commandLine.demo)
                    m_guide.demoStarted(accountFor({QStringLiteral("127.0.0.1"), port, false}, user));
                m_login.beginDemo(port, user, password, atOnce);
            });
    connect(m_demo.get(), &server::DemoServer::failed, &m_loginWindow, [this](const QString &text) {
        ConnectionStatus status;
        status.error = {ErrorKind::Permanent, LoginField::Server, text};
        m_loginWindow.showStatus(status);
    });
    m_demo->start();
}

void Application::endDemo()
{
    if (!m_demo || m_commandLine.demo)
        return;
    m_demo.release()->deleteLater(); // we may be called by what it sent
    m_login.endDemo();
    m_guide.eraseDemos();
}

void Application::showMain(const LastLogin &lastLogin)
{
    m_mainWindow.setAccount(m_login.request());
    m_presenter.setServer(m_login.request().address.host);
    m_tray.setServer(m_login.request().address.host);
    m_announce.announcer()->setHost(m_login.request().address.host);
    m_mainWindow.showLastLogin(lastLogin);
    m_windows.showMain();
    if (std::exchange(m_importWanted, false) && !m_demo)
        m_mainWindow.importCameras();
}

void Application::showLogin()
{
    m_windows.showLogin(false);
}

void Application::useLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    m_language.use(code);
    m_cameraModel.retranslate();
    m_alarmModel.retranslate();
    m_tray.retranslate();
    m_loginWindow.setLanguages(Language::available(), m_language.current());
    m_mainWindow.setLanguages(Language::available(), m_language.current());
}

// Nothing of one account is on the screen of the next.
void Application::forgetAccount()
{
    m_presenter.clear();
    m_rules.setAccount({});
    m_alarmModel.setAlarms({});
    m_cameraModel.setCameras({});
    showUnread();
}

void Application::showUnread()
{
    m_cameraModel.setUnread(m_alarmModel.unreadByCamera());
    m_tray.setUnread(m_alarmModel.unreadCount(), m_alarmModel.worstUnread());
    m_tray.setStanding(m_alarmModel.unacknowledgedCount());
}

DiagnosticsReport Application::diagnostics() const
{
    return {{programFacts(m_profile.folder()), connectionFacts(m_session.status(), m_session.diagnostics())},
            m_log.lines()};
}

} // namespace watchpost
