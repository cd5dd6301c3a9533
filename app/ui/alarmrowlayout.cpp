#include "ui/alarmrowlayout.h"

#include <QStyle>

#include <algorithm>

namespace watchpost {
namespace {

int air(const QFontMetrics &metrics)
{
    return metrics.height() / 2;
}

} // namespace

int alarmRowHeight(const QFontMetrics &bold, const QFontMetrics &metrics, Density density)
{
    if (density == Density::Compact)
        return bold.height() + metrics.height() + metrics.height() / 4 + 2;
    return bold.height() + metrics.height() + metrics.height() / 4 + 2 * (air(metrics) * 3 / 4);
}

AlarmRowLayout layoutAlarmRow(const QRect &row, const QFontMetrics &bold, const QFontMetrics &metrics, int ageWidth,
                              int statusWidth, bool statusIcon, Qt::LayoutDirection direction)
{
    const int gap = air(metrics);
    const int line = metrics.height();
    AlarmRowLayout layout;
    layout.strip = QRect(row.x(), row.y(), line * 2, row.height() - 1);
    const int side = line * 5 / 4;
    layout.icon = QRect(0, 0, side, side);
    layout.icon.moveCenter(layout.strip.center());

    const int left = layout.strip.right() + 1 + gap;
    const int right = row.right() + 1 - gap;
    const int top = row.y() + (row.height() - bold.height() - line - line / 4) / 2;
    const int second = top + bold.height() + line / 4;
    const int few = metrics.averageCharWidth() * 8;

    int end = right;
    if (ageWidth > 0 && end - ageWidth - gap - left >= few) {
        layout.age = QRect(end - ageWidth, top, ageWidth, bold.height());
        end -= ageWidth + gap;
    }
    layout.name = QRect(left, top, std::max(end - left, 0), bold.height());

    end = right;
    if (statusWidth > 0 && end - statusWidth - line - gap - left >= 2 * few) {
        layout.status = QRect(end - statusWidth, second, statusWidth, line);
        end -= statusWidth + gap / 2;
    }
    if (statusIcon && end - line - gap - left >= few) {
        layout.statusIcon = QRect(end - line, second, line, line);
        end -= line + gap;
    }
    layout.detail = QRect(left, second, std::max(end - left, 0), line);

    for (QRect *part :
         {&layout.strip, &layout.icon, &layout.name, &layout.age, &layout.detail, &layout.statusIcon, &layout.status}) {
        if (!part->isEmpty())
            *part = QStyle::visualRect(direction, row, *part);
    }
    return layout;
}

} // namespace watchpost
