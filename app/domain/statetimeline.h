// A stretch of time as segments of states, for a bar: a pure function of the changes.
#pragma once

#include "domain/alarm.h"
#include "domain/statechange.h"

#include <QList>

namespace watchpost {

struct StateSegment
{
    OnlineState state = OnlineState::Unknown;
    qint64 from = 0; // ms since the epoch, UTC
    qint64 to = 0;
    double share = 0; // of the whole stretch, 0 to 1

    friend bool operator==(const StateSegment &, const StateSegment &) = default;
};

struct TimelineMark
{
    qint64 at = 0;    // ms since the epoch, UTC
    double place = 0; // 0: the beginning, 1: the end
    Severity severity = Severity::Notice;

    friend bool operator==(const TimelineMark &, const TimelineMark &) = default;
};

struct StateTimeline
{
    qint64 from = 0;
    qint64 to = 0;
    QList<StateSegment> segments; // without a gap, from `from` to `to`; no two beside each other are alike
    QList<TimelineMark> marks;    // the alarms, oldest first
    // Being offline with a gap in what is known is once. Includes one that lasted no time, or began before `from`.
    int offlineTimes = 0;
    qint64 offlineMs = 0;
    qint64 unknownMs = 0;

    friend bool operator==(const StateTimeline &, const StateTimeline &) = default;
};

// `changes`: of one camera, in the order that they arrived in. Where the clock was set back between two, the earlier
// one is taken for as early as the later one: its time was wrong. What is not known is Unknown, also all that is before
// the first change. `alarms`: in any order; those out of the stretch are left out. An empty or negative stretch: none.
[[nodiscard]] StateTimeline makeTimeline(const QList<StateChange> &changes, const QList<Alarm> &alarms, qint64 from,
                                         qint64 to);

} // namespace watchpost
