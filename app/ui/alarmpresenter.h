// Has the policy (domain/alarmpolicy.h) decide what each alarm does, tells the notifiers of the channels that it names,
// and hands the alarms on with their verdict.
// Listens to the session's alarms, never to a model's rows: loading history raises no alarm.
#pragma once

#include "domain/alarmpolicy.h"
#include "domain/alarmstorm.h"
#include "ui/notifier.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace watchpost {

// What is to be known of a camera to present its alarms.
struct AlarmCamera
{
    QString name;
    QString group = {}; // a path; empty: in none
    bool disabled = false;
};

// Live alarms reach the notifiers within present(). What was missed is collected until the replay ends (a batch without
// missed ones, or a second of quiet) and told in one summary.
class AlarmPresenter : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kQuiet{1000};

    using CameraLookup = std::function<AlarmCamera(const QString &id)>;
    using Clock = std::function<QDateTime()>; // in the zone that quiet hours are meant in

    explicit AlarmPresenter(CameraLookup cameraOf, QObject *parent = nullptr);

    void setClock(Clock clock);
    void addNotifier(Notifier *notifier); // not owned
    void setServer(const QString &host);  // that Alarm::Kind::Blind is about
    void setRules(const AlarmRules &rules);
    void setDoNotDisturb(bool on);   // the system's
    void setCanPlaceCards(bool can); // false: on Wayland
    void setCanNotify(bool can);     // there is a notification service
    void setStormRule(const StormRule &rule);
    void setCameraCount(int count);                     // of the list
    void setSteadyClock(std::function<qint64()> clock); // ms; never steps

public Q_SLOTS:
    void present(const QList<watchpost::Alarm> &batch);
    void withdraw(const QList<qint64> &alarmIds); // acknowledged elsewhere
    void sightReturned();                         // the link is back: a card that says otherwise goes
    void clear();                                 // logged out: nothing of that account stays on the screen

Q_SIGNALS:
    // The batch, with the severities of the rules and the verdicts: for the list and the store, after the screen.
    void decided(const QList<watchpost::Alarm> &batch);
    void acknowledgeRequested(const QList<qint64> &alarmIds);
    void showCameraRequested(const QString &cameraId);
    void showAlarmsRequested();
    void muteRequested(const QList<watchpost::Mute> &mutes);
    void muteUntilRequested(const QList<watchpost::Mute> &mutes);

private:
    void show(const Alarm &alarm, const AlarmCamera &camera, const AlarmDecision &decision);
    void showFolded(const Alarm &alarm, const AlarmStorm::Entry &entry);
    [[nodiscard]] AlarmNotice noticeOf(const Alarm &alarm, const AlarmStorm::Entry &entry) const;
    [[nodiscard]] QString entryName(const AlarmStorm::Entry &entry) const;
    void tellSummary();
    [[nodiscard]] AlarmFacts factsOf(const Alarm &alarm, const AlarmCamera &camera) const;
    [[nodiscard]] AlarmNotice noticeOf(const Alarm &alarm, const AlarmCamera &camera) const;

    CameraLookup m_cameraOf;
    Clock m_clock;
    AlarmRules m_rules;
    AlarmTypeNames m_typeNames; // of the rules
    AlarmFacts m_surroundings;  // what the desktop allows now
    AlarmStorm m_storm;
    std::function<qint64()> m_steady;
    QList<Notifier *> m_notifiers;
    QString m_server;
    QList<Alarm> m_missed;
    QList<qint64> m_blind;
    QTimer m_quiet;
};

} // namespace watchpost
