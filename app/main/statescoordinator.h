// The cameras' states on their way to the screen: short blips are held back, long outages become alarms of their own.
// The history gets the states as they come, elsewhere (main/historycoordinator.h).
#pragma once

#include "domain/alarm.h"
#include "domain/longoutages.h"
#include "domain/statehold.h"
#include "ui/badgereason.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace watchpost {

class Settings;
class SettingsPage;

class StatesCoordinator : public QObject
{
    Q_OBJECT

public:
    struct Clocks
    {
        std::function<qint64()> wall;   // ms since the epoch, UTC
        std::function<qint64()> steady; // ms; never steps, of any origin
    };

    explicit StatesCoordinator(Settings *settings, QObject *parent = nullptr);

    void setClocks(Clocks clocks);
    void begin(); // with what is remembered
    [[nodiscard]] SettingsPage *makePage(QWidget *parent);
    // For "why this badge".
    [[nodiscard]] std::optional<HeldChange> held(const QString &id) const;

public Q_SLOTS:
    void take(const QList<watchpost::CameraStateChange> &batch, qint64 at);
    void lose(); // the link
    void setCameras(const QList<watchpost::Camera> &cameras);
    void putCameras(const QList<watchpost::Camera> &cameras);
    void removeCameras(const QStringList &ids);
    void forgetAccount();
    void look(); // what has fallen due; the timer's slot

Q_SIGNALS:
    void statesShown(const QList<watchpost::CameraStateChange> &batch, qint64 at);
    void alarmsRaised(const QList<watchpost::Alarm> &batch);
    void alarmsOver(const QList<qint64> &ids); // their cameras are back, or nobody wants to know any more
    void stormRuleChanged(const watchpost::StormRule &rule);

private:
    void useTimes(const StateTimes &times);
    void showDue(qint64 now);
    void raiseDue(qint64 now);
    void end(const QStringList &cameras);
    void arm();

    Settings *m_settings;
    Clocks m_clocks;
    StateHold m_hold;
    LongOutages m_outages;
    QHash<QString, qint64> m_raised; // alarm by camera
    QTimer m_timer;
};

} // namespace watchpost
