#include "ui/grouprowlayout.h"

#include <QStyle>

#include <algorithm>

namespace watchpost {

int groupRowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + std::max(6, metrics.height() / 2);
}

GroupRowLayout layoutGroupRow(const QRect &cell, const QFontMetrics &metrics, bool withIcon, const QString &number,
                              const QString &alarms, Qt::LayoutDirection direction)
{
    GroupRowLayout layout;
    const int gap = std::max(3, metrics.height() / 4);
    const int side = metrics.ascent();
    int left = cell.left() + gap;
    int right = cell.right() + 1 - gap;
    const auto place = [&](int x, int width, int height) {
        return QStyle::visualRect(direction, cell, QRect(x, cell.top() + (cell.height() - height) / 2, width, height));
    };
    const auto fromEnd = [&](int width, int height, int space) {
        if (right - left < width)
            return QRect();
        right -= width;
        const QRect rect = place(right, width, height);
        right -= space;
        return rect;
    };
    if (withIcon) {
        layout.icon = place(left, side, side);
        left += side + gap + gap / 2;
    }
    if (!number.isEmpty()) {
        // In a column of its own, so that the shapes stand one below the other.
        const int width = std::max(metrics.horizontalAdvance(number), metrics.horizontalAdvance(QStringLiteral("000")));
        layout.number = fromEnd(width + 1, metrics.height(), gap);
        layout.shape = fromEnd(side, side, gap * 2);
    }
    if (!alarms.isEmpty()) {
        layout.alarms = fromEnd(metrics.horizontalAdvance(alarms) + 1, metrics.height(), gap / 2);
        layout.bell = fromEnd(side, side, gap * 2);
    }
    if (right > left)
        layout.name = place(left, right - left, metrics.height());
    return layout;
}

} // namespace watchpost
