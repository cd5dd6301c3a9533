#include "ui/timelinelayout.h"

#include "domain/durations.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace watchpost {
namespace {

constexpr qreal kLeastOffline = 3; // px: ten seconds of a week are still there to be seen
constexpr int kHoursBetween = 6;

qreal placeOf(const QRect &bar, double share, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? bar.right() + 1 - share * bar.width() : bar.left() + share * bar.width();
}

double shareOf(const StateTimeline &line, qint64 at)
{
    return static_cast<double>(at - line.from) / static_cast<double>(line.to - line.from);
}

QRectF partOf(const QRect &bar, const StateTimeline &line, const StateSegment &segment, Qt::LayoutDirection direction)
{
    const qreal a = placeOf(bar, shareOf(line, segment.from), direction);
    const qreal b = placeOf(bar, shareOf(line, segment.to), direction);
    QRectF rect(std::min(a, b), bar.top(), std::abs(b - a), bar.height());
    if (segment.state != OnlineState::Offline) {
        rect.setTop(bar.top() + bar.height() * 0.4);
    } else if (rect.width() < kLeastOffline) {
        rect.moveLeft(std::min(rect.left(), bar.right() + 1 - kLeastOffline));
        rect.setWidth(kLeastOffline);
    }
    return rect;
}

} // namespace

QList<TimelineTick> timelineTicks(qint64 from, qint64 to, const QTimeZone &zone, const QLocale &locale)
{
    QList<TimelineTick> ticks;
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(from, zone);
    const bool days = to - from > 48 * kHourMs;
    for (QDate day = begin.date(); ticks.size() < 40; day = day.addDays(1)) {
        const QDateTime midnight = day.startOfDay(zone);
        if (midnight.toMSecsSinceEpoch() > to)
            break;
        const QString name = locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
        for (int hour = 0; hour < (days ? 1 : 24); hour += kHoursBetween) {
            const QDateTime moment = hour == 0 ? midnight : QDateTime(day, QTime(hour, 0), zone);
            const qint64 at = moment.toMSecsSinceEpoch();
            if (at >= from && at <= to)
                ticks.append({at, hour == 0 ? name : locale.toString(moment.time(), QLocale::ShortFormat)});
        }
    }
    return ticks;
}

int timelineHeight(const QFontMetrics &metrics)
{
    return metrics.height() * 2 + metrics.height() / 2;
}

TimelineLayout layoutTimeline(const QRect &area, const StateTimeline &line, const QList<TimelineTick> &ticks,
                              const QFontMetrics &metrics, Qt::LayoutDirection direction)
{
    TimelineLayout layout;
    const int markRoom = metrics.height() / 3;
    const int barHeight = std::max(4, area.height() - markRoom - metrics.height() - 2);
    layout.bar = QRect(area.left(), area.top() + markRoom, area.width(), barHeight);
    if (line.to <= line.from || area.width() <= 0)
        return layout;
    QList<TimelinePart> offline;
    for (const StateSegment &segment : line.segments)
        (segment.state == OnlineState::Offline ? offline : layout.parts)
            .append({partOf(layout.bar, line, segment, direction), segment.state});
    layout.parts += offline;
    const qreal size = std::max(3, markRoom - 1);
    for (const TimelineMark &mark : line.marks) {
        const qreal x = placeOf(layout.bar, mark.place, direction);
        const qreal left = std::clamp(x - size / 2, qreal(area.left()), area.right() + 1 - size);
        layout.marks.append(QRectF(left, area.top(), size, size));
    }
    const int top = layout.bar.bottom() + 2;
    QRect last;
    for (const TimelineTick &tick : ticks) {
        TimelineLabel label{placeOf(layout.bar, shareOf(line, tick.at), direction), {}, tick.text};
        const int width = metrics.horizontalAdvance(tick.text) + 1;
        QRect rect(qRound(label.x) - width / 2, top, width, metrics.height());
        rect.moveLeft(std::clamp(rect.left(), area.left(), std::max(area.left(), area.right() + 1 - width)));
        const QRect around = rect.adjusted(-metrics.averageCharWidth(), 0, metrics.averageCharWidth(), 0);
        if (rect.right() <= area.right() && (last.isNull() || !last.intersects(around)))
            last = label.rect = rect;
        layout.labels.append(label);
    }
    return layout;
}

qint64 momentAt(const TimelineLayout &layout, const StateTimeline &line, qreal x, Qt::LayoutDirection direction)
{
    const qreal way = direction == Qt::RightToLeft ? layout.bar.right() + 1 - x : x - layout.bar.left();
    const double share = std::clamp(way / std::max(1, layout.bar.width()), 0.0, 1.0);
    return line.from + static_cast<qint64>(share * static_cast<double>(line.to - line.from));
}

} // namespace watchpost
