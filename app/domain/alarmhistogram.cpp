#include "domain/alarmhistogram.h"

#include "domain/durations.h"

#include <QDateTime>

#include <algorithm>

namespace watchpost {
namespace {

constexpr int kMostBuckets = 1000; // of whatever is asked

qint64 offsetMs(qint64 at, const QTimeZone &zone)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC))) * 1000;
}

// When the clock is next changed before `until`; `until` when it is not.
qint64 nextChange(qint64 at, qint64 until, const QTimeZone &zone)
{
    const qint64 offset = offsetMs(at, zone);
    if (offsetMs(until, zone) == offset)
        return until;
    qint64 low = at;
    qint64 high = until;
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (offsetMs(middle, zone) == offset ? low : high) = middle;
    }
    return high;
}

qint64 stepMs(BucketUnit unit)
{
    return unit == BucketUnit::FiveMinutes ? 5 * 60'000 : kHourMs;
}

// Of what is behind a whole step of the local clock.
qint64 behind(qint64 at, qint64 step, const QTimeZone &zone)
{
    const qint64 local = at + offsetMs(at, zone);
    return (local % step + step) % step;
}

qint64 startOfStep(qint64 at, qint64 step, const QTimeZone &zone)
{
    const qint64 begin = at - behind(at, step, zone);
    return offsetMs(begin, zone) == offsetMs(at, zone) ? begin : nextChange(begin, at, zone);
}

qint64 nextStep(qint64 start, qint64 step, const QTimeZone &zone)
{
    return nextChange(start, start + step - behind(start, step, zone), zone);
}

QDate firstDay(QDate day, BucketUnit unit, Qt::DayOfWeek firstDayOfWeek)
{
    if (unit == BucketUnit::Month)
        return {day.year(), day.month(), 1};
    if (unit == BucketUnit::Week)
        return day.addDays(-((day.dayOfWeek() - firstDayOfWeek + 7) % 7));
    return day;
}

QDate nextDay(QDate day, BucketUnit unit)
{
    return unit == BucketUnit::Month ? day.addMonths(1) : day.addDays(unit == BucketUnit::Week ? 7 : 1);
}

} // namespace

BucketUnit bucketUnitFor(qint64 from, qint64 to)
{
    const qint64 length = to - from;
    if (length <= 3 * kHourMs)
        return BucketUnit::FiveMinutes;
    if (length <= 2 * kDayMs)
        return BucketUnit::Hour;
    if (length <= 62 * kDayMs)
        return BucketUnit::Day;
    return length <= 54 * 7 * kDayMs ? BucketUnit::Week : BucketUnit::Month;
}

QList<qint64> bucketEdges(qint64 from, qint64 to, BucketUnit unit, const QTimeZone &zone, Qt::DayOfWeek firstDayOfWeek)
{
    QList<qint64> edges;
    if (to <= from)
        return edges;
    if (unit <= BucketUnit::Hour) {
        const qint64 step = stepMs(unit);
        qint64 edge = startOfStep(from, step, zone);
        for (; edge < to && edges.size() < kMostBuckets; edge = nextStep(edge, step, zone))
            edges.append(edge);
        edges.append(edge);
        return edges;
    }
    QDate day = firstDay(QDateTime::fromMSecsSinceEpoch(from, zone).date(), unit, firstDayOfWeek);
    qint64 edge = day.startOfDay(zone).toMSecsSinceEpoch();
    for (; edge < to && edges.size() < kMostBuckets; edge = day.startOfDay(zone).toMSecsSinceEpoch()) {
        edges.append(edge);
        day = nextDay(day, unit);
    }
    edges.append(edge);
    return edges;
}

Severity AlarmBucket::worst() const
{
    for (const Severity severity : {Severity::Critical, Severity::Warning}) {
        if (counts[static_cast<size_t>(severity)] > 0)
            return severity;
    }
    return Severity::Notice;
}

AlarmHistogram::AlarmHistogram(const QList<qint64> &edges, BucketUnit unit)
    : m_unit(unit)
{
    for (qsizetype i = 0; i + 1 < edges.size(); ++i)
        m_buckets.append({edges[i], edges[i + 1], {}});
}

int AlarmHistogram::indexAt(qint64 time) const
{
    if (m_buckets.isEmpty() || time < from() || time >= to())
        return -1;
    const auto after = std::upper_bound(m_buckets.cbegin(), m_buckets.cend(), time,
                                        [](qint64 at, const AlarmBucket &bucket) { return at < bucket.from; });
    return static_cast<int>(after - m_buckets.cbegin()) - 1;
}

void AlarmHistogram::add(int index, Severity severity, int sign)
{
    if (index < 0 || index >= m_buckets.size())
        return;
    m_buckets[index].counts[static_cast<size_t>(severity)] += sign;
    m_total += sign;
}

void AlarmHistogram::clear()
{
    for (AlarmBucket &bucket : m_buckets)
        bucket.counts = {};
    m_total = 0;
}

int AlarmHistogram::most() const
{
    int most = 0;
    for (const AlarmBucket &bucket : m_buckets)
        most = std::max(most, bucket.total());
    return most;
}

} // namespace watchpost
