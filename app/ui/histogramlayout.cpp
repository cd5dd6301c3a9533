#include "ui/histogramlayout.h"

#include <QDateTime>

#include <algorithm>

namespace watchpost {
namespace {

constexpr qreal kLeastPart = 2; // px: one alarm beside a thousand is still there to be seen
constexpr int kLabelHours = 6;
constexpr int kDaysWithNames = 8;

// What stands below a bucket; empty: nothing.
QString labelOf(const AlarmBucket &bucket, const AlarmHistogram &histogram, const QTimeZone &zone,
                const QLocale &locale)
{
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(bucket.from, zone);
    const QTime time = begin.time();
    switch (histogram.unit()) {
    case BucketUnit::FiveMinutes:
        return time.minute() % 30 == 0 ? locale.toString(time, QLocale::ShortFormat) : QString();
    case BucketUnit::Hour:
        return time.minute() == 0 && time.hour() % kLabelHours == 0 ? locale.toString(time, QLocale::ShortFormat)
                                                                    : QString();
    case BucketUnit::Day:
        if (histogram.buckets().size() <= kDaysWithNames)
            return locale.dayName(begin.date().dayOfWeek(), QLocale::ShortFormat);
        break;
    case BucketUnit::Week:
        break;
    case BucketUnit::Month:
        return locale.standaloneMonthName(begin.date().month(), QLocale::ShortFormat);
    }
    return locale.toString(begin.date(), QLocale::ShortFormat);
}

std::array<QRectF, 3> partsOf(const AlarmBucket &bucket, const QRectF &bar, int most)
{
    std::array<QRectF, 3> parts;
    qreal bottom = bar.bottom();
    for (const Severity severity : kWorstFirst) {
        const int count = bucket.counts[static_cast<size_t>(severity)];
        if (count == 0)
            continue;
        const qreal height =
            std::min(std::max(kLeastPart, bar.height() * count / std::max(most, 1)), bottom - bar.top());
        bottom -= height;
        parts[static_cast<size_t>(severity)] = QRectF(bar.left(), bottom, bar.width(), height);
    }
    return parts;
}

} // namespace

int HistogramLayout::barAt(qreal x) const
{
    for (int i = 0; i < bars.size(); ++i) {
        if (bars[i].slot.left() <= x && x < bars[i].slot.right())
            return i;
    }
    return -1;
}

int histogramHeight(const QFontMetrics &metrics)
{
    return metrics.height() * 7 / 2;
}

HistogramLayout layoutHistogram(const QRect &area, const AlarmHistogram &histogram, const QTimeZone &zone,
                                const QLocale &locale, const QFontMetrics &metrics, Qt::LayoutDirection direction)
{
    HistogramLayout layout;
    layout.plot = area.adjusted(0, 0, 0, -metrics.height() - 2);
    const QList<AlarmBucket> &buckets = histogram.buckets();
    if (buckets.isEmpty() || layout.plot.width() <= 0 || layout.plot.height() <= 0)
        return layout;
    const qreal width = qreal(layout.plot.width()) / static_cast<qreal>(buckets.size());
    const qreal gap = width >= 6 ? 2 : width >= 3 ? 1 : 0;
    const int most = histogram.most();
    QRect last;
    for (int i = 0; i < buckets.size(); ++i) {
        const qreal left =
            direction == Qt::RightToLeft ? layout.plot.right() + 1 - (i + 1) * width : layout.plot.left() + i * width;
        HistogramBar bar;
        bar.slot = QRectF(left, layout.plot.top(), width, layout.plot.height());
        bar.parts = partsOf(buckets[i], bar.slot.adjusted(gap / 2, 0, -gap / 2, 0), most);
        layout.bars.append(bar);
        const QString text = labelOf(buckets[i], histogram, zone, locale);
        if (text.isEmpty())
            continue;
        const int room = metrics.horizontalAdvance(text) + 1;
        QRect rect(qRound(bar.slot.center().x()) - room / 2, layout.plot.bottom() + 2, room, metrics.height());
        rect.moveLeft(std::clamp(rect.left(), area.left(), std::max(area.left(), area.right() + 1 - room)));
        const QRect around = rect.adjusted(-metrics.averageCharWidth(), 0, metrics.averageCharWidth(), 0);
        if (rect.right() > area.right() || (!last.isNull() && last.intersects(around)))
            continue;
        last = rect;
        layout.labels.append({bar.slot.center().x(), rect, text});
    }
    return layout;
}

} // namespace watchpost
