// What is read out, and when: a pure policy over the times it is given.
//
//   alarms ─► a lane for each severity ─┐
//   link lost, link back ─► a lane ─────┼─► next(now): one utterance, the most urgent lane's
//   states ─► a lane ───────────────────┘
//
// Everything that waits in a lane is told in one utterance ("12 cameras went offline"). An alarm is told at once, what
// else happens after kCollect, in which more of it may come and what came may be undone. After each utterance there is
// a pause of kBetween, so that it is not cut off; and its lane rests, longer each time while more keeps coming, so that
// a flood is told of now and then and leaves one utterance a lane behind. A lane that rests holds no other one up.
#pragma once

#include "domain/alarm.h"
#include "domain/camera.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace watchpost {

struct AnnouncementSettings
{
    bool alarms = true;
    bool states = true; // of the cameras and of the connection

    friend bool operator==(const AnnouncementSettings &, const AnnouncementSettings &) = default;
};

struct Utterance
{
    enum class Kind : quint8 { Alarms, LinkLost, LinkBack, States };
    Kind kind = Kind::Alarms;
    Severity severity = Severity::Notice; // of Alarms
    int count = 0;                        // of Alarms
    QString text = {};                    // of Alarms: the latest one's
    int offline = 0, online = 0;          // of States: cameras that went there
    QString camera = {};                  // of States: the ID, when it is about one

    friend bool operator==(const Utterance &, const Utterance &) = default;
};

class AnnouncementQueue
{
public:
    static constexpr qint64 kBetween = 1500; // ms, as all of these
    static constexpr qint64 kCollect = 1000;
    static constexpr qint64 kShortestRest = 3000;
    static constexpr qint64 kLongestRest = 20000;

    // `now`: of a steady clock.
    void addAlarm(Severity severity, const QString &text, qint64 now, int count = 1);
    // What is heard of a camera for the first time is no news, and Unknown tells nothing of the camera: after a lost
    // link what differs from before it is told.
    void addStates(const QList<CameraStateChange> &batch, qint64 now);
    void addLink(bool lost, qint64 now); // what was said before is not said again
    void forgetCameras(const QStringList &ids);
    void dropAlarms(); // what waits of them
    void dropStates();
    void clear(); // another account

    [[nodiscard]] std::optional<Utterance> next(qint64 now); // nothing: not yet, or nothing waits
    [[nodiscard]] std::optional<qint64> nextDue() const;     // when next() will have something

private:
    enum Lane : quint8 { Critical, Link, Warning, Notice, States, LaneCount }; // the most urgent first
    struct Rest
    {
        std::optional<qint64> since; // it began to wait
        std::optional<qint64> spokenAt;
        qint64 length = kShortestRest;
    };
    struct Alarms
    {
        int count = 0;
        QString text;
    };

    [[nodiscard]] static Lane laneOf(Severity severity);
    [[nodiscard]] qint64 dueAt(Lane lane) const; // of one that waits
    [[nodiscard]] Utterance take(Lane lane);
    void begin(Lane lane, qint64 now);
    void drop(Lane lane);

    std::array<Rest, LaneCount> m_rests;
    std::array<Alarms, LaneCount> m_alarms;
    QHash<QString, OnlineState> m_known; // what was said of each camera last, Unknown never
    QSet<QString> m_changed;             // cameras that are not where they were when last told of
    bool m_lost = false;                 // the link
    bool m_lostTold = false;
    std::optional<qint64> m_lastSpoken;
};

} // namespace watchpost
