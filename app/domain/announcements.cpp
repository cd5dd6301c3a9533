#include "domain/announcements.h"

#include <algorithm>
#include <limits>

namespace watchpost {

AnnouncementQueue::Lane AnnouncementQueue::laneOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return Critical;
    case Severity::Warning:
        return Warning;
    case Severity::Notice:
        break;
    }
    return Notice;
}

void AnnouncementQueue::begin(Lane lane, qint64 now)
{
    if (!m_rests[lane].since)
        m_rests[lane].since = now;
}

void AnnouncementQueue::drop(Lane lane)
{
    m_rests[lane].since.reset();
    m_alarms[lane] = {};
}

void AnnouncementQueue::addAlarm(Severity severity, const QString &text, qint64 now, int count)
{
    const Lane lane = laneOf(severity);
    m_alarms[lane].count += count;
    m_alarms[lane].text = text;
    begin(lane, now);
}

void AnnouncementQueue::addStates(const QList<CameraStateChange> &batch, qint64 now)
{
    for (const CameraStateChange &change : batch) {
        if (change.state == OnlineState::Unknown)
            continue;
        const auto known = m_known.find(change.id);
        if (known == m_known.end()) {
            m_known.insert(change.id, change.state);
            continue;
        }
        if (*known == change.state)
            continue;
        *known = change.state;
        // There and back again before anybody was told: nothing to tell.
        if (!m_changed.remove(change.id))
            m_changed.insert(change.id);
    }
    if (m_changed.isEmpty())
        drop(States);
    else
        begin(States, now);
}

void AnnouncementQueue::addLink(bool lost, qint64 now)
{
    m_lost = lost;
    if (m_lost == m_lostTold)
        drop(Link);
    else
        begin(Link, now);
}

void AnnouncementQueue::forgetCameras(const QStringList &ids)
{
    for (const QString &id : ids) {
        m_known.remove(id);
        m_changed.remove(id);
    }
    if (m_changed.isEmpty())
        drop(States);
}

void AnnouncementQueue::dropAlarms()
{
    for (const Lane lane : {Critical, Warning, Notice})
        drop(lane);
}

void AnnouncementQueue::dropStates()
{
    m_changed.clear();
    m_lostTold = m_lost;
    drop(States);
    drop(Link);
}

void AnnouncementQueue::clear()
{
    *this = {};
}

qint64 AnnouncementQueue::dueAt(Lane lane) const
{
    const Rest &rest = m_rests[lane];
    qint64 due = *rest.since + (lane == Link || lane == States ? kCollect : 0);
    if (rest.spokenAt)
        due = std::max(due, *rest.spokenAt + rest.length);
    if (m_lastSpoken)
        due = std::max(due, *m_lastSpoken + kBetween);
    return due;
}

Utterance AnnouncementQueue::take(Lane lane)
{
    Utterance utterance;
    if (lane == Link) {
        m_lostTold = m_lost;
        utterance.kind = m_lost ? Utterance::Kind::LinkLost : Utterance::Kind::LinkBack;
    } else if (lane == States) {
        utterance.kind = Utterance::Kind::States;
        for (const QString &id : std::as_const(m_changed))
            ++(m_known.value(id) == OnlineState::Online ? utterance.online : utterance.offline);
        if (m_changed.size() == 1)
            utterance.camera = *m_changed.cbegin();
        m_changed.clear();
    } else {
        utterance.severity = lane == Critical  ? Severity::Critical
                             : lane == Warning ? Severity::Warning
                                               : Severity::Notice;
        utterance.count = m_alarms[lane].count;
        utterance.text = m_alarms[lane].text;
    }
    drop(lane);
    return utterance;
}

std::optional<Utterance> AnnouncementQueue::next(qint64 now)
{
    for (int i = 0; i < LaneCount; ++i) {
        const auto lane = static_cast<Lane>(i);
        Rest &rest = m_rests[lane];
        if (!rest.since || dueAt(lane) > now)
            continue;
        const bool goesOn = rest.spokenAt && now - *rest.spokenAt <= 2 * rest.length;
        rest.length = goesOn ? std::min(2 * rest.length, kLongestRest) : kShortestRest;
        rest.spokenAt = now;
        m_lastSpoken = now;
        return take(lane);
    }
    return std::nullopt;
}

std::optional<qint64> AnnouncementQueue::nextDue() const
{
    std::optional<qint64> first;
    for (int i = 0; i < LaneCount; ++i) {
        const auto lane = static_cast<Lane>(i);
        if (m_rests[lane].since)
            first = std::min(first.value_or(std::numeric_limits<qint64>::max()), dueAt(lane));
    }
    return first;
}

} // namespace watchpost
