// The rules of alarms on their way: from the settings to the presenter, the lists and the windows, from the settings
// page, the menus and the chip back. Counts the mutes down by the wall clock.
#pragma once

#include "domain/alarmpolicy.h"
#include "domain/connection.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QWidget;

namespace watchpost {

class AlarmModel;
class AlarmPopup;
class AlarmPresenter;
class AlarmRulesPage;
class AlarmStore;
class CameraModel;
class MainWindow;
class Settings;
class SettingsPage;
class TrayIcon;
struct AlarmCamera;
struct HushState;

class AlarmRulesCoordinator : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Settings *settings;
        AlarmStore *store;
        AlarmPresenter *presenter;
        AlarmModel *alarms;
        CameraModel *cameras;
        MainWindow *window;
        AlarmPopup *popup;
        TrayIcon *tray;
    };
    using CameraLookup = std::function<AlarmCamera(const QString &id)>;
    using Clock = std::function<QDateTime()>;

    AlarmRulesCoordinator(const Parts &parts, CameraLookup cameraOf, QObject *parent = nullptr);

    void setClock(Clock clock); // the presenter's, too
    void begin();               // with what is remembered
    void setAccount(const Account &account);
    [[nodiscard]] SettingsPage *makePage(QWidget *parent);
    void setDoNotDisturb(bool on); // the system's

    // The same target replaces; what shows of it goes.
    void mute(const QList<watchpost::Mute> &mutes);
    void unmute(const QList<watchpost::MuteTarget> &targets);
    void askUntil(const QList<watchpost::Mute> &mutes, QWidget *parent);
    [[nodiscard]] const AlarmRules &rules() const { return m_rules; }

Q_SIGNALS:
    void settingsWanted();

private:
    void wire();
    void apply(const AlarmRules &rules);
    void useRules();
    void mutesChanged();
    void tick();
    void dropWhatIsOver(qint64 nowMs);
    void showHush(const QDateTime &now);
    [[nodiscard]] HushState hushState(const QDateTime &now) const;
    [[nodiscard]] QList<qint64> heldBack() const;

    Parts m_parts;
    CameraLookup m_cameraOf;
    Clock m_clock;
    AlarmRules m_rules;
    Account m_account;
    bool m_doNotDisturb = false;
    QPointer<AlarmRulesPage> m_page;
    QTimer m_tick;
};

} // namespace watchpost
