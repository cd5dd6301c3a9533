#include "domain/alarmstorm.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace watchpost {

int AlarmStorm::threshold(const StormRule &rule, int cameraCount)
{
    if (rule.cameras == 0)
        return 0;
    return std::max({rule.cameras, 2, std::min(cameraCount / 10, StormRule::kMostOfTenth)});
}

void AlarmStorm::setRule(const StormRule &rule)
{
    m_rule = rule;
}

void AlarmStorm::setCameraCount(int count)
{
    m_cameraCount = count;
}

std::optional<AlarmStorm::Entry> AlarmStorm::take(const Alarm &alarm, qint64 now)
{
    const int enough = threshold(m_rule, m_cameraCount);
    if (enough == 0 || alarm.cameraId.isEmpty())
        return std::nullopt;
    Storm &storm = m_storms[{alarm.type, static_cast<int>(alarm.severity)}];
    if (storm.on && now - storm.last > StormRule::kCalmMs)
        storm = {};
    storm.last = now;
    if (storm.on) {
        storm.cameras.insert(alarm.cameraId, 1);
        return Entry{alarm.type, alarm.severity, storm.since, static_cast<int>(storm.cameras.size())};
    }
    while (!storm.recent.empty() &&
           (now - storm.recent.front().at > StormRule::kWithinMs || storm.recent.size() >= kMostRecent))
        dropOldest(&storm);
    storm.recent.push_back({alarm, now});
    ++storm.cameras[alarm.cameraId];
    if (storm.cameras.size() < enough)
        return std::nullopt;
    return begin(&storm);
}

void AlarmStorm::dropOldest(Storm *storm)
{
    const auto count = storm->cameras.find(storm->recent.front().alarm.cameraId);
    if (--*count == 0)
        storm->cameras.erase(count);
    storm->recent.pop_front();
}

AlarmStorm::Entry AlarmStorm::begin(Storm *storm)
{
    const Alarm last = storm->recent.back().alarm;
    Entry entry{last.type, last.severity, last.time, static_cast<int>(storm->cameras.size())};
    storm->recent.pop_back();
    for (const Recent &recent : std::as_const(storm->recent)) {
        entry.since = std::min(entry.since, recent.alarm.time);
        if (!recent.withdrawn)
            entry.joined.append(recent.alarm);
    }
    storm->recent.clear();
    storm->since = entry.since;
    storm->on = true;
    return entry;
}

void AlarmStorm::withdraw(const QList<qint64> &alarmIds)
{
    const QSet<qint64> gone(alarmIds.cbegin(), alarmIds.cend());
    for (Storm &storm : m_storms) {
        for (Recent &recent : storm.recent)
            recent.withdrawn = recent.withdrawn || gone.contains(recent.alarm.id);
    }
}

void AlarmStorm::clear()
{
    m_storms.clear();
}

} // namespace watchpost
