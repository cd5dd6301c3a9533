#include "domain/statetimeline.h"

#include <algorithm>

namespace watchpost {
namespace {

QList<StateChange> inOrder(QList<StateChange> changes, qint64 to)
{
    qint64 latest = to;
    for (auto it = changes.rbegin(); it != changes.rend(); ++it)
        it->at = latest = std::min(it->at, latest);
    return changes;
}

void addSegment(StateTimeline *line, OnlineState state, qint64 from, qint64 to)
{
    if (to <= from)
        return;
    const double share = static_cast<double>(to - from) / static_cast<double>(line->to - line->from);
    if (state == OnlineState::Offline)
        line->offlineMs += to - from;
    else if (state == OnlineState::Unknown)
        line->unknownMs += to - from;
    if (!line->segments.isEmpty() && line->segments.constLast().state == state) {
        line->segments.last().to = to;
        line->segments.last().share += share;
    } else {
        line->segments.append({state, from, to, share});
    }
}

void addMarks(StateTimeline *line, const QList<Alarm> &alarms)
{
    for (const Alarm &alarm : alarms) {
        if (alarm.time < line->from || alarm.time > line->to)
            continue;
        const double place = static_cast<double>(alarm.time - line->from) / static_cast<double>(line->to - line->from);
        line->marks.append({alarm.time, place, alarm.severity});
    }
    std::stable_sort(line->marks.begin(), line->marks.end(),
                     [](const TimelineMark &a, const TimelineMark &b) { return a.at < b.at; });
}

} // namespace

StateTimeline makeTimeline(const QList<StateChange> &changes, const QList<Alarm> &alarms, qint64 from, qint64 to)
{
    StateTimeline line;
    line.from = from;
    line.to = to;
    if (to <= from)
        return line;
    OnlineState state = OnlineState::Unknown;
    OnlineState known = OnlineState::Unknown;
    qint64 since = from;
    for (const StateChange &change : inOrder(changes, to)) {
        addSegment(&line, state, since, change.at);
        const bool began = change.state == OnlineState::Offline && known != OnlineState::Offline;
        if (change.at < from)
            line.offlineTimes = change.state == OnlineState::Offline ? 1 : 0;
        else if (began || (change.state == OnlineState::Offline && line.offlineTimes == 0))
            ++line.offlineTimes;
        state = change.state;
        if (state != OnlineState::Unknown)
            known = state;
        since = std::max(change.at, from);
    }
    addSegment(&line, state, since, to);
    addMarks(&line, alarms);
    return line;
}

} // namespace watchpost
