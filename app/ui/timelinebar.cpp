#include "ui/timelinebar.h"

#include "models/modeltext.h"
#include "ui/appearance.h"
#include "ui/durationtext.h"
#include "ui/plaintooltip.h"
#include "ui/timelinelayout.h"
#include "ui/tones.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace watchpost {
namespace {

constexpr qsizetype kMostDescribed = 10;

QString partText(const StateSegment &segment)
{
    return TimelineBar::tr("%1 from %2 to %3 (%4)", "state, time, time, duration")
        .arg(stateWord(segment.state), exactTime(segment.from), exactTime(segment.to),
             durationText(segment.to - segment.from));
}

// The last times offline, one a line: the bar for who does not see it.
QString description(const StateTimeline &line)
{
    QStringList lines;
    for (auto it = line.segments.crbegin(); it != line.segments.crend() && lines.size() < kMostDescribed; ++it) {
        if (it->state == OnlineState::Offline)
            lines.append(partText(*it));
    }
    return lines.join(u'\n');
}

} // namespace

QString timelineWords(const StateTimeline &line)
{
    if (line.unknownMs >= line.to - line.from)
        return TimelineBar::tr("Nothing is known of this time.");
    QString words = line.offlineTimes == 0
                        ? TimelineBar::tr("Never offline.")
                        : TimelineBar::tr("Offline %n time(s), %1 in all.", nullptr, line.offlineTimes)
                              .arg(durationText(line.offlineMs));
    if (line.unknownMs >= 1000)
        words = TimelineBar::tr("%1 Unknown for %2.", "a sentence, and a duration")
                    .arg(words, durationText(line.unknownMs));
    return words;
}

TimelineBar::TimelineBar(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineBar::show(const QString &title, const StateTimeline &line)
{
    m_title = title;
    m_line = line;
    setAccessibleName(tr("%1: %2", "a stretch of time, and what happened in it").arg(title, timelineWords(line)));
    setAccessibleDescription(description(line));
    update();
}

QSize TimelineBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, timelineHeight(fontMetrics())};
}

QSize TimelineBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, timelineHeight(fontMetrics())};
}

TimelineLayout TimelineBar::layoutNow() const
{
    const auto ticks = timelineTicks(m_line.from, m_line.to, QTimeZone::systemTimeZone(), locale());
    return layoutTimeline(rect().adjusted(1, 1, -1, -1), m_line, ticks, fontMetrics(), layoutDirection());
}

QString TimelineBar::toolTipAt(const QPoint &place) const
{
    const TimelineLayout layout = layoutNow();
    if (m_line.segments.isEmpty() || !layout.bar.contains(place))
        return accessibleName();
    // What is drawn wider than it was is found where it is drawn.
    const auto drawn = std::find_if(layout.parts.crbegin(), layout.parts.crend(), [&](const TimelinePart &part) {
        return part.rect.left() <= place.x() && place.x() < part.rect.right();
    });
    const qint64 at = momentAt(layout, m_line, place.x(), layoutDirection());
    const bool offline = drawn != layout.parts.crend() && drawn->state == OnlineState::Offline;
    const StateSegment *best = nullptr;
    qint64 least = 0;
    for (const StateSegment &segment : m_line.segments) {
        if (offline != (segment.state == OnlineState::Offline))
            continue;
        const qint64 away = std::max({qint64(0), segment.from - at, at - segment.to});
        if (!best || away < least) {
            best = &segment;
            least = away;
        }
    }
    return best ? partText(*best) : accessibleName();
}

bool TimelineBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimelineLayout layout = layoutNow();
    painter.setPen(Qt::NoPen);
    for (const TimelinePart &part : layout.parts) {
        const QColor color = stateColor(part.state, palette());
        if (part.state == OnlineState::Unknown) {
            painter.fillRect(part.rect, wash(color, palette()));
            painter.setBrush(QBrush(color, Qt::BDiagPattern));
            painter.drawRect(part.rect);
        } else {
            painter.fillRect(part.rect,
                             part.state == OnlineState::Online ? blend(color, palette().base().color(), 0.75) : color);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < layout.marks.size(); ++i) {
        const QRectF &mark = layout.marks.at(i);
        painter.setBrush(severityColor(m_line.marks.at(i).severity, palette()));
        painter.drawPolygon(QPolygonF{mark.topLeft(), mark.topRight(), {mark.center().x(), mark.bottom()}});
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TimelineLabel &label : layout.labels) {
        painter.setPen(blend(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.4));
        painter.drawLine(QPointF(label.x, layout.bar.bottom() + 1), QPointF(label.x, layout.bar.bottom() + 3));
        painter.setPen(quietText(palette()));
        if (!label.rect.isEmpty())
            painter.drawText(label.rect, Qt::AlignCenter | Qt::TextSingleLine, label.text);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace watchpost
