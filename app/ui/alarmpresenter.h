// Decides what each alarm does (one pure policy function, tested as a table) and tells the notifiers.
// Listens to the session's alarms, never to a model's rows: loading history raises no alarm.
#pragma once

#include "ui/notifier.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace watchpost {

// The plain values that the decision is made from.
struct AlarmFacts
{
    Alarm::Kind kind = Alarm::Kind::Server;
    Severity severity = Severity::Critical;
    bool replayed = false; // missed while away
};

struct AlarmDecision
{
    bool popUp = false;     // a card at once
    bool summarise = false; // counted in one summary instead
    const char *why = "";   // a sentence, translatable in context "AlarmPolicy"

    friend bool operator==(const AlarmDecision &a, const AlarmDecision &b)
    {
        return a.popUp == b.popUp && a.summarise == b.summarise;
    }
};

[[nodiscard]] AlarmDecision decide(const AlarmFacts &facts);

// Live alarms reach the notifiers within present(). What was missed is collected until the replay ends (a batch without
// missed ones, or a second of quiet) and told in one summary.
class AlarmPresenter : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kQuiet{1000};

    // `nameOf`: a camera's display name by its ID.
    explicit AlarmPresenter(std::function<QString(const QString &)> nameOf, QObject *parent = nullptr);

    void addNotifier(Notifier *notifier); // not owned
    void setServer(const QString &host);  // that Alarm::Kind::Blind is about

public Q_SLOTS:
    void present(const QList<watchpost::Alarm> &batch);
    void withdraw(const QList<qint64> &alarmIds); // acknowledged elsewhere
    void sightReturned();                         // the link is back: a card that says otherwise goes
    void clear();                                 // logged out: nothing of that account stays on the screen

Q_SIGNALS:
    void acknowledgeRequested(const QList<qint64> &alarmIds);
    void showCameraRequested(const QString &cameraId);
    void showAlarmsRequested();

private:
    void tellSummary();
    [[nodiscard]] AlarmNotice noticeOf(const Alarm &alarm) const;

    std::function<QString(const QString &)> m_nameOf;
    QList<Notifier *> m_notifiers;
    QString m_server;
    QList<Alarm> m_missed;
    QList<qint64> m_blind;
    QTimer m_quiet;
};

} // namespace watchpost
