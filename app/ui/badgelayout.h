// Where the parts of a camera's row go: pure functions of the cell, the font and the direction, tested without
// painting. Everything is mirrored as a whole for right-to-left; a part that has no room is an empty rectangle.
#pragma once

#include "domain/shellsettings.h"

#include <QFontMetrics>
#include <QRect>
#include <QString>

namespace watchpost {

// The state: a rounded badge around shape and word.
struct BadgeLayout
{
    QRect badge;
    QRect shape;
    QRect word;
};

// The name, and behind it what is still amiss with the server ("not on the server yet"), as icon and words.
struct NameLayout
{
    QRect name;
    QRect markIcon;
    QRect mark;
};

// A favourite's star at the end of its name's cell, and what it leaves.
struct StarLayout
{
    QRect star;
    QRect rest;
};

// The last alarm: icon, type, age; at the end of the cell the pill with the number of unread ones.
struct LastAlarmLayout
{
    QRect icon;
    QRect type;
    QRect age;
    QRect pill;
};

// The height of a row for a font: its line and the air around it.
[[nodiscard]] int cameraRowHeight(const QFontMetrics &metrics, Density density = Density::Comfortable);
// The space between a cell's edge and what it holds.
[[nodiscard]] int cellMargin(const QFontMetrics &metrics);

// A cell of this width holds a badge without a pixel to spare.
[[nodiscard]] int stateColumnWidth(const QFontMetrics &metrics, int wordWidth);
// `wordWidth`: of the widest word a badge may show, so that all badges of a column are alike.
[[nodiscard]] BadgeLayout layoutBadge(const QRect &cell, const QFontMetrics &metrics, int wordWidth,
                                      Qt::LayoutDirection direction);
// `bold`: the metrics of the name. The name gives way only after the mark's words did; the icon stays.
[[nodiscard]] NameLayout layoutName(const QRect &cell, const QFontMetrics &bold, const QFontMetrics &metrics,
                                    const QString &name, const QString &mark, Qt::LayoutDirection direction);
[[nodiscard]] StarLayout layoutStar(const QRect &cell, const QFontMetrics &metrics, Qt::LayoutDirection direction);
[[nodiscard]] LastAlarmLayout layoutLastAlarm(const QRect &cell, const QFontMetrics &metrics, const QString &type,
                                              const QString &age, const QString &unread, Qt::LayoutDirection direction);

} // namespace watchpost
