// Who hears whom: the wiring diagram of the program, a part at a time.
#include "main/application.h"

#include "ui/detailspane.h"

#include <QApplication>
#include <QSystemTrayIcon>

#include <utility>

namespace watchpost {
namespace {

constexpr int kFrameMs = 16;

} // namespace

void Application::wireLanguage()
{
    connect(&m_loginWindow, &LoginWindow::languageChosen, this, &Application::useLanguage);
    connect(&m_mainWindow, &MainWindow::languageChosen, this, &Application::useLanguage);
    m_loginWindow.setLanguages(Language::available(), m_language.current());
    m_mainWindow.setLanguages(Language::available(), m_language.current());
}

void Application::wireStore()
{
    connect(&m_database, &Database::opened, &m_mainWindow, [this](const Database::OpenResult &result) {
        if (!result.error.isEmpty())
            m_mainWindow.showProblem(result.error);
    });
    connect(&m_cameraStore, &CameraStore::failed, &m_mainWindow, &MainWindow::showProblem);
    // The demo's passwords are no secret: nobody has to unlock a key ring for them.
    connect(&m_database, &Database::opened, &m_vault, [this](const Database::OpenResult &result) {
        if (result.ok && !m_commandLine.demo)
            m_vault.begin();
    });
    connect(&m_vault, &CameraVault::unlocked, &m_cameraStore, &CameraStore::readPasswords);
    connect(&m_vault, &CameraVault::problem, &m_mainWindow, &MainWindow::showProblem);
    connect(&m_alarmStore, &AlarmStore::failed, &m_mainWindow, &MainWindow::showProblem);
    if (!m_profile.error().isEmpty())
        m_mainWindow.showProblem(m_profile.error());
}

void Application::wireLogin()
{
    connect(&m_loginWindow, &LoginWindow::loginRequested, this, [this] { m_windows.somebodyIsHere(); });
    connect(&m_login, &LoginCoordinator::accountChanging, this, &Application::forgetAccount);
    connect(&m_login, &LoginCoordinator::entered, this, &Application::showMain);
    connect(&m_login, &LoginCoordinator::left, this, &Application::showLogin);
    connect(&m_login, &LoginCoordinator::certificateRefused, &m_mainWindow, &MainWindow::showCertificate);
    connect(&m_mainWindow, &MainWindow::certificateTrusted, &m_login, &LoginCoordinator::trust);
    connect(&m_mainWindow, &MainWindow::logOutRequested, &m_login, &LoginCoordinator::logOut);
    connect(&m_login, &LoginCoordinator::personNeeded, &m_windows, &WindowFlow::personNeeded);
}

void Application::wireConnection()
{
    connect(&m_session, &Session::statusChanged, &m_loginWindow, &LoginWindow::showStatus);
    connect(&m_session, &Session::statusChanged, &m_mainWindow, &MainWindow::showStatus);
    connect(&m_session, &Session::statusChanged, &m_presenter, [this](const ConnectionStatus &status) {
        if (status.state == ConnectionState::Online)
            m_presenter.sightReturned();
    });
    connect(&m_connection, &ConnectionCoordinator::problem, &m_mainWindow, &MainWindow::showProblem);
    connect(&m_connection, &ConnectionCoordinator::explicitProxyUsed, &m_loginWindow, &LoginWindow::setThroughProxy);
    connect(&m_mainWindow, &MainWindow::retryRequested, &m_session, &Session::retryNow);
    connect(&m_network, &NetworkWatch::returned, &m_session, &Session::wake);
    connect(&m_network, &NetworkWatch::lost, &m_session, &Session::checkLink);
    connect(&m_mainWindow, &MainWindow::diagnosticsWanted, this,
            [this] { m_mainWindow.setDiagnostics(diagnostics()); });
}

// Every part adds its own pages.
void Application::wireSettings()
{
    using Place = SettingsCoordinator::Place;
    m_settingsPages.addPage(Place::Connection, [this](QWidget *parent) { return m_connection.makePage(parent); });
    connect(&m_loginWindow, &LoginWindow::settingsRequested, this, [this] { m_settingsPages.show(&m_loginWindow); });
    connect(&m_mainWindow, &MainWindow::settingsRequested, this, [this] { m_settingsPages.show(&m_mainWindow); });
}

void Application::wireShell()
{
    m_shell.addPages(&m_settingsPages, Language::available());
    connect(&m_shell, &ShellCoordinator::languageChosen, this, &Application::useLanguage);
    connect(&m_shell, &ShellCoordinator::problem, &m_mainWindow, &MainWindow::showProblem);
    connect(&m_shell, &ShellCoordinator::densityChanged, &m_mainWindow, &MainWindow::setDensity);
    connect(&m_shell, &ShellCoordinator::generalChanged, &m_windows, &WindowFlow::setSettings);
    m_windows.setSettings(m_settings.general());
    m_windows.startMinimized(m_commandLine.minimized || m_settings.general().startMinimized);
    m_windows.setTold(m_settings.wasTold(QStringLiteral("tray")));
    connect(&m_windows, &WindowFlow::toldAboutTray, this, [this] { m_settings.setTold(QStringLiteral("tray")); });
    connect(&m_mainWindow, &MainWindow::closeRequested, &m_windows, &WindowFlow::closeRequested);
    connect(&m_mainWindow, &MainWindow::quitRequested, &m_windows, &WindowFlow::quitRequested);
    connect(&m_windows, &WindowFlow::quitConfirmed, qApp, &QCoreApplication::quit);
}

void Application::wireCameras()
{
    // states: server to screen
    connect(&m_session, &Session::cameraStatesChanged, &m_states, &StatesCoordinator::take);
    connect(&m_sync, &CameraSync::cameraStatesChanged, &m_states, &StatesCoordinator::take);
    connect(&m_states, &StatesCoordinator::statesShown, &m_cameraModel, &CameraModel::applyStates);
    connect(&m_session, &Session::statesLost, &m_cameraModel, &CameraModel::loseStates);
    // the list: store to screen
    connect(&m_cameraStore, &CameraStore::loaded, &m_cameraModel, &CameraModel::setCameras);
    connect(&m_cameraStore, &CameraStore::camerasPut, &m_cameraModel, &CameraModel::putCameras);
    connect(&m_cameraStore, &CameraStore::camerasRemoved, &m_cameraModel, &CameraModel::removeCameras);
    // synchronising: what it does, on the screen
    connect(&m_sync, &CameraSync::progressChanged, &m_mainWindow, &MainWindow::showSyncProgress);
    connect(&m_review, &ReviewCoordinator::reported, &m_mainWindow, &MainWindow::showSyncReport);
    // intents: user to store and server
    connect(&m_mainWindow, &MainWindow::camerasAdded, &m_cameras, &CameraCoordinator::add);
    connect(&m_mainWindow, &MainWindow::importRequested, &m_cameras, &CameraCoordinator::import);
    connect(&m_mainWindow, &MainWindow::renameRequested, &m_cameras, &CameraCoordinator::rename);
    connect(&m_mainWindow, &MainWindow::editRequested, &m_cameras, &CameraCoordinator::edit);
    connect(&m_mainWindow, &MainWindow::renameGroupRequested, &m_cameras, &CameraCoordinator::renameGroup);
    connect(&m_mainWindow, &MainWindow::passwordChangeRequested, &m_cameras, &CameraCoordinator::changePassword);
    connect(&m_mainWindow, &MainWindow::removeRequested, &m_cameras, &CameraCoordinator::remove);
    connect(&m_mainWindow, &MainWindow::undoRemovalRequested, &m_cameras, &CameraCoordinator::undoRemoval);
    connect(&m_mainWindow, &MainWindow::bringBackRequested, &m_cameras, &CameraCoordinator::bringBack);
    connect(&m_cameras, &CameraCoordinator::removalsChanged, &m_mainWindow, &MainWindow::showRemovals);
    connect(&m_mainWindow, &MainWindow::removedCamerasWanted, this,
            [this] { m_mainWindow.setRemovedCameras(m_cameras.removedCameras()); });
    connect(&m_mainWindow, &MainWindow::uploadAgainRequested, &m_cameras, &CameraCoordinator::uploadAgain);
    connect(&m_mainWindow, &MainWindow::syncRequested, &m_cameras, &CameraCoordinator::synchronise);
    connect(&m_mainWindow, &MainWindow::syncCancelRequested, &m_sync, &CameraSync::cancel);
}

void Application::wireReview()
{
    connect(&m_review, &ReviewCoordinator::countChanged, &m_mainWindow, &MainWindow::showReview);
    connect(&m_review, &ReviewCoordinator::problem, &m_mainWindow, &MainWindow::showProblem);
    connect(&m_mainWindow, &MainWindow::reviewWanted, this, [this] { m_mainWindow.setReviewRows(m_review.rows()); });
    connect(&m_mainWindow, &MainWindow::reviewChosen, &m_review, &ReviewCoordinator::choose);
}

void Application::wireHistory()
{
    connect(&m_login, &LoginCoordinator::accountChanging, &m_history, &HistoryCoordinator::forgetAccount);
    connect(&m_stateHistory, &StateHistory::failed, &m_mainWindow, &MainWindow::showProblem);
    connect(&m_stateHistory, &StateHistory::countsLoaded, &m_cameraModel, &CameraModel::setChangeCounts);
    connect(&m_stateHistory, &StateHistory::countsChanged, &m_cameraModel, &CameraModel::putChangeCounts);
    connect(&m_shell, &ShellCoordinator::stateDaysSet, &m_stateHistory, &StateHistory::setDays);
    m_history.show(m_mainWindow.detailsPane());
}

void Application::wireStates()
{
    connect(&m_session, &Session::statesLost, &m_states, &StatesCoordinator::lose);
    connect(&m_login, &LoginCoordinator::accountChanging, &m_states, &StatesCoordinator::forgetAccount);
    connect(&m_cameraStore, &CameraStore::loaded, &m_states, &StatesCoordinator::setCameras);
    connect(&m_cameraStore, &CameraStore::camerasPut, &m_states, &StatesCoordinator::putCameras);
    connect(&m_cameraStore, &CameraStore::camerasRemoved, &m_states, &StatesCoordinator::removeCameras);
    connect(&m_states, &StatesCoordinator::alarmsRaised, &m_presenter, &AlarmPresenter::present);
    connect(&m_states, &StatesCoordinator::alarmsOver, &m_presenter, &AlarmPresenter::withdraw);
    connect(&m_states, &StatesCoordinator::stormRuleChanged, &m_presenter, &AlarmPresenter::setStormRule);
    connect(&m_cameraModel, &CameraModel::countsChanged, &m_presenter,
            [this](const CameraCounts &counts) { m_presenter.setCameraCount(counts.all - counts.disabled); });
    m_mainWindow.detailsPane()->setHeldLookup([this](const QString &id) { return m_states.held(id); });
    m_settingsPages.addPage(SettingsCoordinator::Place::Alarms,
                            [this](QWidget *parent) { return m_states.makePage(parent); });
    m_states.begin();
}

void Application::wireNoise()
{
    connect(&m_login, &LoginCoordinator::accountChanging, &m_noise, [this] { m_noise.setAccount({}); });
    connect(&m_alarmStore, &AlarmStore::loaded, &m_noise,
            [this] { m_noise.setAccount(accountFor(m_login.request().address, m_login.request().user)); });
    connect(&m_mainWindow, &MainWindow::noiseRequested, &m_noise, [this] {
        m_noise.show(
            &m_mainWindow, [this](const QString &id) { return m_cameraModel.nameOf(id); }, m_rules.rules());
    });
    connect(&m_noise, &NoiseCoordinator::editRequested, &m_cameras, &CameraCoordinator::edit);
    connect(&m_noise, &NoiseCoordinator::muteRequested, &m_rules, &AlarmRulesCoordinator::mute);
}

void Application::wireUpdates()
{
#ifdef WATCHPOST_UPDATE_KEY
    const UpdateCheck::Source source{QUrl(QStringLiteral(WATCHPOST_UPDATE_URL)),
                                     QByteArray::fromBase64(WATCHPOST_UPDATE_KEY),
                                     QVersionNumber::fromString(QLatin1StringView(kVersion))};
    m_updates = std::make_unique<UpdateCoordinator>(
        UpdateCoordinator::Places{source, QUrl(QStringLiteral(WATCHPOST_DOWNLOAD_PAGE))}, &m_settings);
    m_settingsPages.addPage(SettingsCoordinator::Place::Storage,
                            [this](QWidget *parent) { return m_updates->makePage(parent); });
    connect(m_updates.get(), &UpdateCoordinator::newerFound, &m_mainWindow, &MainWindow::showUpdate);
    connect(&m_mainWindow, &MainWindow::updatePageRequested, m_updates.get(), &UpdateCoordinator::openDownloadPage);
#endif
}

void Application::wireAlarms()
{
    m_presenter.addNotifier(&m_popup);
    m_alarmModel.setNameLookup([this](const QString &id) { return m_cameraModel.nameOf(id); });
    connect(&m_cameraStore, &CameraStore::camerasPut, &m_alarmModel, &AlarmModel::namesChanged);
    connect(&m_cameraStore, &CameraStore::loaded, &m_alarmModel, &AlarmModel::namesChanged);

    // The order is the promise: the screen first, then the list, then the disk; acknowledged only when the disk has it.
    // Between screen and list each alarm has got its verdict.
    connect(&m_session, &Session::alarmsArrived, &m_presenter, &AlarmPresenter::present);
    connect(&m_presenter, &AlarmPresenter::decided, &m_cameraModel, &CameraModel::noteAlarms);
    connect(&m_presenter, &AlarmPresenter::decided, &m_alarmModel, &AlarmModel::prepend);
    connect(&m_presenter, &AlarmPresenter::decided, &m_alarmStore, &AlarmStore::append);
    connect(&m_session, &Session::alarmsBeginAfter, &m_alarmStore, &AlarmStore::beginAfter);
    connect(&m_session, &Session::alarmsGivenUp, &m_alarmStore, &AlarmStore::passOver);
    connect(&m_session, &Session::blindSinceChanged, &m_alarmStore, &AlarmStore::noteBlindSince);
    connect(&m_alarmStore, &AlarmStore::saved, &m_session, &Session::acknowledgeAlarms);

    // History: no pop-up.
    connect(&m_alarmStore, &AlarmStore::loaded, this, [this](const QList<Alarm> &newestFirst) {
        m_alarmModel.setAlarms(newestFirst);
        m_alarmModel.setCompleteFrom(m_alarmStore.completeFrom());
        m_cameraModel.noteAlarms(QList<Alarm>(newestFirst.crbegin(), newestFirst.crend()));
    });
    // Once a frame: in a flood each alarm would go through the counts of all cameras.
    m_unreadFrame.setSingleShot(true);
    m_unreadFrame.setInterval(kFrameMs);
    connect(&m_alarmModel, &AlarmModel::countsChanged, &m_unreadFrame, [this] {
        if (!m_unreadFrame.isActive())
            m_unreadFrame.start();
    });
    connect(&m_unreadFrame, &QTimer::timeout, this, &Application::showUnread);

    connect(&m_presenter, &AlarmPresenter::acknowledgeRequested, &m_alarmList, &AlarmListCoordinator::acknowledge);
    connect(&m_presenter, &AlarmPresenter::showCameraRequested, &m_mainWindow, &MainWindow::showCamera);
    connect(&m_presenter, &AlarmPresenter::showAlarmsRequested, &m_mainWindow, &MainWindow::showAlarms);
}

void Application::wireRules()
{
    using Place = SettingsCoordinator::Place;
    m_settingsPages.addPage(Place::Alarms, [this](QWidget *parent) { return m_rules.makePage(parent); });
    connect(&m_rules, &AlarmRulesCoordinator::settingsWanted, this,
            [this] { m_settingsPages.show(&m_mainWindow, Place::Alarms); });
    m_mainWindow.setGroupLookup([this](const QString &id) { return alarmCamera(id).group; });
    // The account's mutes are there before its first alarm: the session logs in only when the stores are read.
    connect(&m_alarmStore, &AlarmStore::loaded, &m_rules,
            [this] { m_rules.setAccount(accountFor(m_login.request().address, m_login.request().user)); });
    m_rules.begin();
}

void Application::wireAnnouncements()
{
    Announcer *announcer = m_announce.announcer();
    connect(&m_states, &StatesCoordinator::statesShown, &m_announce, &AnnounceCoordinator::takeStates);
    connect(&m_cameraStore, &CameraStore::camerasRemoved, announcer, &Announcer::forgetCameras);
    connect(&m_session, &Session::statusChanged, announcer, &Announcer::showStatus);
    connect(&m_login, &LoginCoordinator::left, announcer, &Announcer::clear);
    m_settingsPages.addPage(SettingsCoordinator::Place::Accessibility,
                            [this](QWidget *parent) { return m_announce.makePage(parent); });
}

void Application::wireTray()
{
    m_presenter.addNotifier(&m_tray);
    connect(&m_session, &Session::statusChanged, &m_tray, &TrayIcon::showStatus);
    connect(&m_tray, &TrayIcon::retryRequested, &m_session, &Session::retryNow);
    connect(&m_tray, &TrayIcon::settingsRequested, this, [this] {
        m_windows.raise();
        m_settingsPages.show(m_windows.current());
    });
    connect(&m_tray, &TrayIcon::acknowledgeAllRequested, &m_presenter,
            [this] { Q_EMIT m_presenter.acknowledgeRequested(m_alarmModel.unacknowledged()); });
    connect(&m_tray, &TrayIcon::quitRequested, &m_windows, &WindowFlow::quitRequested);
    connect(&m_tray, &TrayIcon::showRequested, &m_windows, &WindowFlow::raise);
    m_tray.show();
    connect(&m_desktop, &DesktopCoordinator::problem, &m_mainWindow, &MainWindow::showProblem);
    connect(&m_desktop, &DesktopCoordinator::doNotDisturbChanged, &m_rules, &AlarmRulesCoordinator::setDoNotDisturb);
    m_desktop.addPages(&m_settingsPages);
    m_desktop.begin();
}

void Application::wireGuide()
{
    connect(&m_mainWindow, &MainWindow::userGuideRequested, &m_guide, &GuideCoordinator::showUserGuide);
    connect(&m_mainWindow, &MainWindow::firstStepsRequested, this,
            [this] { m_guide.showFirstSteps(&m_mainWindow, true); });
    connect(&m_loginWindow, &LoginWindow::userGuideRequested, &m_guide, &GuideCoordinator::showUserGuide);
    connect(&m_loginWindow, &LoginWindow::firstStepsRequested, this,
            [this] { m_guide.showFirstSteps(&m_loginWindow, false); });
    connect(&m_guide, &GuideCoordinator::ownServerChosen, this, [this] {
        if (isInside())
            m_login.logOut();
    });
    connect(&m_guide, &GuideCoordinator::demoChosen, this, [this] { startDemo(true); });
    connect(&m_guide, &GuideCoordinator::importChosen, this, [this] {
        m_importWanted = !isInside();
        if (isInside())
            m_mainWindow.importCameras();
    });
    // A demo within the user's own profile ends when it is left.
    connect(&m_login, &LoginCoordinator::left, this, &Application::endDemo);
    connect(&m_loginWindow, &LoginWindow::cancelRequested, this, &Application::endDemo);
}

} // namespace watchpost
