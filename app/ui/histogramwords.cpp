#include "ui/histogramwords.h"

#include "domain/alarmtype.h"
#include "domain/durations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace watchpost {
namespace {

class HistogramText
{
    Q_DECLARE_TR_FUNCTIONS(AlarmHistogram)
};

QString timeOf(const QDateTime &at, bool twice, const QLocale &locale)
{
    const QString time = locale.toString(at.time(), QLocale::ShortFormat);
    return twice ? HistogramText::tr("%1 (%2)", "time, time zone").arg(time, at.timeZoneAbbreviation()) : time;
}

// An hour before or after, the clock shows the same.
bool isTwice(const QDateTime &at)
{
    const auto showsTheSame = [&at](qint64 seconds) { return at.addSecs(seconds).time() == at.time(); };
    return showsTheSame(3600) || showsTheSame(-3600);
}

QString dayOf(const QDateTime &at, const QLocale &locale)
{
    return HistogramText::tr("%1 %2", "weekday, date")
        .arg(locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat),
             locale.toString(at.date(), QLocale::ShortFormat));
}

} // namespace

QString bucketTime(const AlarmHistogram &histogram, int index, const QTimeZone &zone, const QLocale &locale)
{
    const AlarmBucket &bucket = histogram.buckets().at(index);
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(bucket.from, zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(bucket.to, zone);
    switch (histogram.unit()) {
    case BucketUnit::FiveMinutes:
    case BucketUnit::Hour: {
        const QString times = HistogramText::tr("%1 to %2", "two times")
                                  .arg(timeOf(from, isTwice(from), locale), timeOf(to, isTwice(to), locale));
        return histogram.to() - histogram.from() <= kDayMs + kDayMs / 24
                   ? times
                   : HistogramText::tr("%1, %2", "day, times").arg(dayOf(from, locale), times);
    }
    case BucketUnit::Day:
        return dayOf(from, locale);
    case BucketUnit::Week:
        return HistogramText::tr("%1 to %2", "two days")
            .arg(dayOf(from, locale), dayOf(QDateTime::fromMSecsSinceEpoch(bucket.to - 1, zone), locale));
    case BucketUnit::Month:
        break;
    }
    return HistogramText::tr("%1 %2", "month, year")
        .arg(locale.standaloneMonthName(from.date().month()), QString::number(from.date().year()));
}

QString bucketWords(const AlarmHistogram &histogram, int index, const QTimeZone &zone, const QLocale &locale)
{
    const AlarmBucket &bucket = histogram.buckets().at(index);
    const QString time = bucketTime(histogram, index, zone, locale);
    if (bucket.total() == 0)
        return HistogramText::tr("%1: no alarms", "a time").arg(time);
    return HistogramText::tr("%1: %Ln alarm(s), worst: %2", "a time, the severity", bucket.total())
        .arg(time, severityName(bucket.worst()));
}

QString bucketLines(const AlarmHistogram &histogram, int index, const QTimeZone &zone, const QLocale &locale)
{
    const AlarmBucket &bucket = histogram.buckets().at(index);
    QStringList lines{bucketTime(histogram, index, zone, locale)};
    for (const Severity severity : kWorstFirst) {
        if (const int count = bucket.counts[static_cast<size_t>(severity)]; count > 0)
            lines
                << HistogramText::tr("%1: %2", "severity, number").arg(severityName(severity), locale.toString(count));
    }
    if (lines.size() == 1)
        lines << HistogramText::tr("No alarms");
    return lines.join(u'\n');
}

} // namespace watchpost
