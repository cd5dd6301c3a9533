// The composition root: owns everything, wires everything. The only place that knows all folders.
#pragma once

#include "main/alarmrulescoordinator.h"
#include "main/cameracoordinator.h"
#include "main/commandline.h"
#include "main/connectioncoordinator.h"
#include "main/desktopcoordinator.h"
#include "main/language.h"
#include "main/logincoordinator.h"
#include "main/profile.h"
#include "main/settingscoordinator.h"
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

private:
    void wireLanguage();
    void wireLogin();
    void wireConnection();
    void wireSettings();
    void wireCameras();
    void wireAlarms();
    void wireStore();
    void wireTray();
    void wireRules();
    [[nodiscard]] AlarmCamera alarmCamera(const QString &id) const;
    void startDemo();
    void showMain(const LastLogin &lastLogin);
    void showLogin();
    void forgetAccount();
    void showUnread();
    void raiseWindow();
    void useLanguage(const QString &code);
    [[nodiscard]] QString diagnosticsText() const;

    CommandLine m_commandLine;
    bool m_startMinimized;
    Profile m_profile;
    Settings m_settings;
    Language m_language; // before any window, so that they are made in it
    SecretStore m_secrets;

    Database m_database; // outlives the stores: its end waits for what they have queued
    CameraStore m_cameraStore;
    AlarmStore m_alarmStore;
    CameraVault m_vault;

    CameraModel m_cameraModel;
    CameraFilter m_cameraFilter;
    AlarmModel m_alarmModel;

    Session m_session;
    NetworkWatch m_network;
    CameraSync m_sync;
    CameraCoordinator m_cameras;
    ConnectionCoordinator m_connection;
    SettingsCoordinator m_settingsPages;

    LoginWindow m_loginWindow;
    MainWindow m_mainWindow;
    AlarmPresenter m_presenter;
    AlarmPopup m_popup;
    TrayIcon m_tray;
    AlarmRulesCoordinator m_rules;
    DesktopCoordinator m_desktop;
    LoginCoordinator m_login;

    QTimer m_unreadFrame;
    std::unique_ptr<server::DemoServer> m_demo;
};

} // namespace watchpost
