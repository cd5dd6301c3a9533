// How many alarms of each severity fell into each hour (or day, or whatever suits) of a stretch of time, by the local
// clock.
#pragma once

#include "domain/alarm.h"

#include <QList>
#include <QTimeZone>

#include <array>

namespace watchpost {

enum class BucketUnit : quint8 { FiveMinutes, Hour, Day, Week, Month };

// The finest that leaves few enough bars to tell them apart.
[[nodiscard]] BucketUnit bucketUnitFor(qint64 from, qint64 to);
// Where the buckets begin, and behind them where the last one ends; ms since the epoch, UTC, rising. The first one
// holds `from`, the last one the moment before `to`. Whole units of the local clock: where it is changed a day has 23
// or 25 hours, an hour that comes twice is two buckets, and one is shorter where the clock jumps within it.
[[nodiscard]] QList<qint64> bucketEdges(qint64 from, qint64 to, BucketUnit unit, const QTimeZone &zone,
                                        Qt::DayOfWeek firstDayOfWeek = Qt::Monday);

struct AlarmBucket
{
    qint64 from = 0;             // ms since the epoch, UTC
    qint64 to = 0;               // not included
    std::array<int, 3> counts{}; // by Severity

    [[nodiscard]] int total() const { return counts[0] + counts[1] + counts[2]; }
    [[nodiscard]] Severity worst() const; // Notice when it is empty

    friend bool operator==(const AlarmBucket &, const AlarmBucket &) = default;
};

// One alarm more or less costs a look for its bucket, however many there are.
class AlarmHistogram
{
public:
    AlarmHistogram() = default;
    AlarmHistogram(const QList<qint64> &edges, BucketUnit unit);

    [[nodiscard]] int indexAt(qint64 time) const; // -1: out of the stretch
    void add(int index, Severity severity, int sign = 1);
    void clear(); // the buckets stay

    [[nodiscard]] const QList<AlarmBucket> &buckets() const { return m_buckets; }
    [[nodiscard]] BucketUnit unit() const { return m_unit; }
    [[nodiscard]] qint64 from() const { return m_buckets.isEmpty() ? 0 : m_buckets.constFirst().from; }
    [[nodiscard]] qint64 to() const { return m_buckets.isEmpty() ? 0 : m_buckets.constLast().to; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int most() const; // of one bucket

private:
    QList<AlarmBucket> m_buckets;
    BucketUnit m_unit = BucketUnit::Hour;
    int m_total = 0;
};

} // namespace watchpost
