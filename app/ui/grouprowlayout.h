// Where the parts of a side bar's row go: icon, name, and at the end the badge (a shape, a number) and the bell with
// the number of cameras that have unread alarms. Pure, tested without painting; mirrored for right-to-left.
#pragma once

#include <QFontMetrics>
#include <QRect>
#include <QString>

namespace watchpost {

struct GroupRowLayout
{
    QRect icon;
    QRect name; // gives way to the rest
    QRect shape;
    QRect number;
    QRect bell;
    QRect alarms;
};

// An empty text has no part; a row without an icon (a heading) begins with its name.
[[nodiscard]] GroupRowLayout layoutGroupRow(const QRect &cell, const QFontMetrics &metrics, bool withIcon,
                                            const QString &number, const QString &alarms,
                                            Qt::LayoutDirection direction);
[[nodiscard]] int groupRowHeight(const QFontMetrics &metrics);

} // namespace watchpost
