// Where the parts of a bar of states go: a pure function, tested without painting. Mirrored as a whole for
// right-to-left.
#pragma once

#include "domain/statetimeline.h"

#include <QFontMetrics>
#include <QList>
#include <QRectF>
#include <QString>
#include <QTimeZone>

namespace watchpost {

struct TimelinePart
{
    QRectF rect; // full height for offline, lower for what needs no eye: a state is a shape, too
    OnlineState state = OnlineState::Unknown;
};

struct TimelineLabel
{
    qreal x = 0; // of its tick
    QRect rect;  // of its text; empty: there is no room for it
    QString text;
};

struct TimelineLayout
{
    QRect bar;
    QList<TimelinePart> parts; // in the order of painting: offline last, never narrower than can be seen
    QList<QRectF> marks;       // alarms, above the bar, one for each of the timeline's
    QList<TimelineLabel> labels;
};

// Where a text belongs on a stretch: whole days or hours, by the local clock.
struct TimelineTick
{
    qint64 at = 0;
    QString text;
};
// More than two days: midnights, with the day; else every six hours. Local hours: over a change of the clocks the ticks
// are not evenly apart.
[[nodiscard]] QList<TimelineTick> timelineTicks(qint64 from, qint64 to, const QTimeZone &zone, const QLocale &locale);

[[nodiscard]] int timelineHeight(const QFontMetrics &metrics);
[[nodiscard]] TimelineLayout layoutTimeline(const QRect &area, const StateTimeline &line,
                                            const QList<TimelineTick> &ticks, const QFontMetrics &metrics,
                                            Qt::LayoutDirection direction);
// The moment at a place of the bar.
[[nodiscard]] qint64 momentAt(const TimelineLayout &layout, const StateTimeline &line, qreal x,
                              Qt::LayoutDirection direction);

} // namespace watchpost
