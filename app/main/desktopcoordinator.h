// Alarms and this desktop: its notifications, its sounds, its tray, and the place of the pop-ups.
#pragma once

#include "main/settingscoordinator.h"
#include "ui/alarmsound.h"
#include "ui/attention.h"
#include "ui/desktopnotifier.h"
#include "ui/notificationservice.h"
#include "ui/soundplayer.h"

#include <QObject>

#include <memory>

class QWidget;

namespace watchpost {

class AlarmPopup;
class AlarmPresenter;
class Settings;
class TrayIcon;

class DesktopCoordinator : public QObject
{
    Q_OBJECT

public:
    struct Parts // all outlive it
    {
        Settings *settings;
        AlarmPresenter *presenter;
        AlarmPopup *popup;
        TrayIcon *tray;
        QWidget *window; // that shows alarms
    };

    explicit DesktopCoordinator(const Parts &parts, QObject *parent = nullptr);
    ~DesktopCoordinator() override;

    // Asks the desktop what it can do. Until it has answered, and where it does not, alarms come as pop-ups.
    void begin();
    void addPages(SettingsCoordinator *pages);

Q_SIGNALS:
    void problem(const QString &text); // plain: what happened and what to do
    void doNotDisturbChanged(bool on); // the system's

private:
    void wireNotifications();
    void wireSounds();
    void tellPresenter();
    [[nodiscard]] bool wantsServerSound(Severity severity) const;

    Parts m_parts;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<SoundPlayer> m_player;
    DesktopNotifier m_notifier;
    AlarmSound m_sound;
    Attention m_attention;
};

} // namespace watchpost
