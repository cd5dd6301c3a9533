#include "session/blindness.h"

#include <algorithm>
#include <utility>

namespace watchpost {

void Blindness::lost(qint64 at)
{
    if (m_since)
        return;
    m_since = at;
    m_alarmed = false;
}

bool Blindness::takeAlarm()
{
    return m_since && !std::exchange(m_alarmed, true);
}

void Blindness::replayBegins(qint64 at, quint64 newest)
{
    for (Interval &interval : m_filling) // an older copy of the journal, put back: it will not come further than that
        interval.upTo = std::min(interval.upTo, newest);
    if (const auto since = std::exchange(m_since, std::nullopt))
        m_filling.append({.from = *since, .to = std::max(at, *since), .upTo = newest});
}

void Blindness::replayed(quint64 sequence)
{
    for (Interval &interval : m_filling) {
        if (sequence <= interval.upTo) {
            ++interval.again;
            return;
        }
    }
}

void Blindness::missing(quint64 first, quint64 last)
{
    quint64 before = 0;
    for (Interval &interval : m_filling) {
        if (first <= interval.upTo && last > before)
            interval.holes = true;
        before = interval.upTo;
    }
}

QList<Blindness::Interval> Blindness::takeFilled(quint64 settled)
{
    QList<Interval> filled;
    while (!m_filling.isEmpty() && m_filling.first().upTo <= settled)
        filled.append(m_filling.takeFirst());
    return filled;
}

QList<Blindness::Interval> Blindness::takeAll(qint64 at)
{
    QList<Interval> all = std::exchange(m_filling, {});
    if (const auto since = std::exchange(m_since, std::nullopt))
        all.append({.from = *since, .to = std::max(at, *since)});
    return all;
}

} // namespace watchpost
