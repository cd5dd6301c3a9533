// Many alarms of one type from many cameras within seconds are one thing that happened: a switch that failed, a power
// cut, a thunderstorm. Tells which alarms belong together, so that they are shown as one entry; list and store get each
// of them. Alarms of another type, or of another severity, are never part of it: what is worse has its own card.
// No clock inside.
#pragma once

#include "domain/alarm.h"
#include "domain/statetimes.h"

#include <QHash>
#include <QList>

#include <deque>
#include <optional>
#include <utility>

namespace watchpost {

class AlarmStorm
{
public:
    struct Entry
    {
        QString type;
        Severity severity = Severity::Notice;
        qint64 since = 0; // ms UTC: the first alarm's time
        int cameras = 0;
        // Shown one by one before anyone could know, oldest first: they belong to the entry from now on. Only where the
        // storm begins.
        QList<Alarm> joined = {};
    };

    void setRule(const StormRule &rule); // a storm that is on goes on
    void setCameraCount(int count);      // of the list

    // An alarm that would be shown by itself: the entry that it belongs to, if any. `now`: ms of a clock that never
    // steps.
    [[nodiscard]] std::optional<Entry> take(const Alarm &alarm, qint64 now);
    // Acknowledged or withdrawn: they do not come back as part of an entry.
    void withdraw(const QList<qint64> &alarmIds);
    void clear();

    // From how many cameras on it is a storm; 0: never.
    [[nodiscard]] static int threshold(const StormRule &rule, int cameraCount);

private:
    using Key = std::pair<QString, int>; // type, severity
    struct Recent
    {
        Alarm alarm;
        qint64 at = 0;
        bool withdrawn = false;
    };
    struct Storm
    {
        std::deque<Recent> recent;   // while it is none: those within StormRule::kWithinMs, the last kMostRecent
        QHash<QString, int> cameras; // how many of `recent` each has; while it is on: those that are part of it
        qint64 since = 0;
        qint64 last = 0;
        bool on = false;
    };

    static constexpr std::size_t kMostRecent = 4000;

    static void dropOldest(Storm *storm);
    [[nodiscard]] static Entry begin(Storm *storm);

    StormRule m_rule;
    int m_cameraCount = 0;
    QHash<Key, Storm> m_storms;
};

} // namespace watchpost
