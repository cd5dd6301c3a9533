#include "ui/badgelayout.h"

#include <QStyle>

#include <algorithm>

namespace watchpost {
namespace {

int textWidth(const QFontMetrics &metrics, const QString &text)
{
    // One more than the advance: an italic or bold last letter reaches over its own.
    return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 1;
}

int iconSize(const QFontMetrics &metrics)
{
    return metrics.height();
}

// Hands out parts of a cell from either end; laid out left to right, mirrored as they are given away.
class Row
{
public:
    Row(const QRect &cell, const QFontMetrics &metrics, Qt::LayoutDirection direction)
        : m_cell(cell)
        , m_margin(cellMargin(metrics))
        , m_direction(direction)
        , m_left(cell.left() + m_margin)
        , m_right(cell.right() + 1 - m_margin)
    {
    }

    [[nodiscard]] int room() const { return std::max(0, m_right - m_left); }
    QRect fromStart(int width, int height, int gap)
    {
        const int given = std::clamp(width, 0, room());
        const QRect rect = place(m_left, given, height);
        m_left += given + gap;
        return rect;
    }
    QRect fromEnd(int width, int height, int gap)
    {
        const int given = std::clamp(width, 0, room());
        m_right -= given;
        const QRect rect = place(m_right, given, height);
        m_right -= gap;
        return rect;
    }

private:
    [[nodiscard]] QRect place(int x, int width, int height) const
    {
        if (width <= 0)
            return {};
        const int used = std::min(height, m_cell.height());
        return QStyle::visualRect(m_direction, m_cell,
                                  QRect(x, m_cell.top() + (m_cell.height() - used) / 2, width, used));
    }

    QRect m_cell;
    int m_margin;
    Qt::LayoutDirection m_direction;
    int m_left;
    int m_right;
};

} // namespace

int cellMargin(const QFontMetrics &metrics)
{
    return std::max(4, metrics.height() / 2);
}

int cameraRowHeight(const QFontMetrics &metrics, Density density)
{
    if (density == Density::Compact) // what a badge needs, and a pixel of air on either side
        return metrics.height() + std::max(2, metrics.height() / 5) + 2;
    return metrics.height() + std::max(8, metrics.height() * 3 / 4);
}

BadgeLayout layoutBadge(const QRect &cell, const QFontMetrics &metrics, int wordWidth, Qt::LayoutDirection direction)
{
    BadgeLayout layout;
    const int gap = std::max(3, metrics.height() / 3);
    const int side = gap + 1;
    const int shape = metrics.ascent();
    const int height = metrics.height() + std::max(2, metrics.height() / 5);
    Row row(cell, metrics, direction);
    layout.badge = row.fromStart(side + shape + gap + wordWidth + 1 + side, height, 0);
    if (layout.badge.isEmpty())
        return layout;

    // Within the badge, again from its start.
    const QRect inner = layout.badge.adjusted(side, 0, -side, 0);
    const auto part = [&](int offset, int width, int partHeight) {
        const int given = std::min(width, inner.width() - offset);
        if (given <= 0)
            return QRect();
        return QStyle::visualRect(
            direction, inner,
            QRect(inner.left() + offset, inner.top() + (inner.height() - partHeight) / 2, given, partHeight));
    };
    layout.shape = part(0, shape, shape);
    layout.word = part(shape + gap, wordWidth + 1, metrics.height());
    return layout;
}

int stateColumnWidth(const QFontMetrics &metrics, int wordWidth)
{
    const QRect wide(0, 0, 10000, cameraRowHeight(metrics));
    return layoutBadge(wide, metrics, wordWidth, Qt::LeftToRight).badge.right() + 1 + cellMargin(metrics);
}

NameLayout layoutName(const QRect &cell, const QFontMetrics &bold, const QFontMetrics &metrics, const QString &name,
                      const QString &mark, Qt::LayoutDirection direction)
{
    NameLayout layout;
    const int gap = cellMargin(metrics);
    Row row(cell, metrics, direction);
    const int nameWidth = textWidth(bold, name);
    if (mark.isEmpty()) {
        layout.name = row.fromStart(std::max(nameWidth, row.room()), bold.height(), 0);
        return layout;
    }
    const int icon = iconSize(metrics);
    const int iconGap = gap / 2;
    const int nameRoom = std::max(0, row.room() - gap - icon);
    layout.name = row.fromStart(std::min(nameWidth, nameRoom), bold.height(), gap);
    layout.markIcon = row.fromStart(icon, icon, iconGap);
    // Half a word says less than none: the icon stands for it, and the tool tip says it.
    const int markWidth = textWidth(metrics, mark);
    if (row.room() >= markWidth)
        layout.mark = row.fromStart(markWidth, metrics.height(), 0);
    return layout;
}

StarLayout layoutStar(const QRect &cell, const QFontMetrics &metrics, Qt::LayoutDirection direction)
{
    StarLayout layout;
    Row row(cell, metrics, direction);
    const int side = metrics.ascent();
    layout.star = row.fromEnd(side, side, 0);
    const int taken = std::min(cell.width(), side + cellMargin(metrics));
    layout.rest = QStyle::visualRect(direction, cell, cell.adjusted(0, 0, -taken, 0));
    return layout;
}

LastAlarmLayout layoutLastAlarm(const QRect &cell, const QFontMetrics &metrics, const QString &type, const QString &age,
                                const QString &unread, Qt::LayoutDirection direction)
{
    LastAlarmLayout layout;
    const int gap = cellMargin(metrics);
    Row row(cell, metrics, direction);
    if (!unread.isEmpty()) {
        const int height = metrics.height() + 2;
        layout.pill = row.fromEnd(std::max(height, textWidth(metrics, unread) + height * 2 / 3), height, gap);
    }
    if (type.isEmpty())
        return layout;
    layout.icon = row.fromStart(iconSize(metrics), iconSize(metrics), gap * 3 / 4);
    // The type gives way before its age does, down to a few letters; then the age goes.
    const int ageWidth = textWidth(metrics, age);
    const int typeWidth = textWidth(metrics, type);
    const int few = std::min(typeWidth, textWidth(metrics, QStringLiteral("MMM…")));
    const bool both = row.room() >= few + gap + ageWidth;
    layout.type =
        row.fromStart(both ? std::min(typeWidth, row.room() - gap - ageWidth) : typeWidth, metrics.height(), gap);
    if (both)
        layout.age = row.fromStart(ageWidth, metrics.height(), 0);
    return layout;
}

} // namespace watchpost
