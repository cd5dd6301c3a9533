// The composition root: owns everything, wires everything. The only place that knows all folders.
#pragma once

#include "main/alarmlistcoordinator.h"
#include "main/alarmrulescoordinator.h"
#include "main/announcecoordinator.h"
#include "main/cameracoordinator.h"
#include "main/commandline.h"
#include "main/connectioncoordinator.h"
#include "main/desktopcoordinator.h"
#include "main/guidecoordinator.h"
#include "main/historycoordinator.h"
#include "main/language.h"
#include "main/logbuffer.h"
#include "main/logincoordinator.h"
#include "main/noisecoordinator.h"
#include "main/profile.h"
#include "main/reviewcoordinator.h"
#include "main/settingscoordinator.h"
#include "main/shellcoordinator.h"
#include "main/singleinstance.h"
#include "main/statescoordinator.h"
#include "main/updatecoordinator.h"
#include "main/windowflow.h"
#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "server/demoserver.h"
#include "session/camerasync.h"
#include "session/networkwatch.h"
#include "session/session.h"
#include "store/alarmstore.h"
#include "store/camerastore.h"
#include "store/cameravault.h"
#include "store/database.h"
#include "store/secretstore.h"
#include "store/settings.h"
#include "store/statehistory.h"
#include "ui/alarmpopup.h"
#include "ui/alarmpresenter.h"
#include "ui/loginwindow.h"
#include "ui/mainwindow.h"
#include "ui/trayicon.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace watchpost {

class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const CommandLine &commandLine, QObject *parent = nullptr);
    ~Application() override;

    void start();
    void answerFor(SingleInstance *instance); // second starts come here

private:
    void wireLanguage();
    void wireLogin();
    void wireConnection();
    void wireSettings();
    void wireShell();
    void wireCameras();
    void wireReview();
    void wireHistory();
    void wireStates();
    void wireNoise();
    void wireAlarms();
    void wireStore();
    void wireTray();
    void wireRules();
    void wireAnnouncements();
    [[nodiscard]] AlarmCamera alarmCamera(const QString &id) const;
    void wireGuide();
    void wireUpdates();
    void startDemo(bool atOnce);
    void endDemo();
    [[nodiscard]] bool isInside() const { return m_windows.current() == &m_mainWindow; }
    void showMain(const LastLogin &lastLogin);
    void showLogin();
    void forgetAccount();
    void showUnread();
    void restart(const StartMessage &message);
    void useLanguage(const QString &code);
    [[nodiscard]] DiagnosticsReport diagnostics() const;

    LogBuffer m_log; // from the first word on
    CommandLine m_commandLine;
    Profile m_profile;
    Settings m_settings;
    Language m_language; // before any window, so that they are made in it
    SecretStore m_secrets;

    Database m_database; // outlives the stores: its end waits for what they have queued
    CameraStore m_cameraStore;
    AlarmStore m_alarmStore;
    StateHistory m_stateHistory;
    CameraVault m_vault;

    CameraModel m_cameraModel;
    CameraFilter m_cameraFilter;
    AlarmModel m_alarmModel;

    Session m_session;
    NetworkWatch m_network;
    CameraSync m_sync;
    CameraCoordinator m_cameras;
    ReviewCoordinator m_review;
    HistoryCoordinator m_history;
    StatesCoordinator m_states;
    ConnectionCoordinator m_connection;
    SettingsCoordinator m_settingsPages;
    ShellCoordinator m_shell; // before the windows: they are made in its colours

    LoginWindow m_loginWindow;
    MainWindow m_mainWindow;
    AlarmPresenter m_presenter;
    AlarmPopup m_popup;
    TrayIcon m_tray;
    AlarmRulesCoordinator m_rules;
    AlarmListCoordinator m_alarmList;
    DesktopCoordinator m_desktop;
    AnnounceCoordinator m_announce;
    WindowFlow m_windows;
    LoginCoordinator m_login;
    GuideCoordinator m_guide;
    NoiseCoordinator m_noise;
    std::unique_ptr<UpdateCoordinator> m_updates; // none where looking for updates is compiled out

    QTimer m_unreadFrame;
    std::unique_ptr<server::DemoServer> m_demo;
    bool m_importWanted = false; // chosen before there was a login
};

} // namespace watchpost
