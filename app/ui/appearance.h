// Colours and icons that carry meaning, for the light and the dark palette. A state is always shape + colour + word.
#pragma once

#include "domain/alarm.h"
#include "domain/camera.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QPainter;
class QRectF;

namespace watchpost {

[[nodiscard]] bool isDark(const QPalette &palette); // by the lightness of its window colour

// At least 4.5:1 against the base and the window colour of the palette they are asked for (a test measures it).
[[nodiscard]] QColor stateColor(OnlineState state, const QPalette &palette);
[[nodiscard]] QColor severityColor(Severity severity, const QPalette &palette);

// Black or white, whichever reads better on it (always 4.5:1 or more).
[[nodiscard]] QColor textOn(const QColor &background);
// The ground of the one button that matters, from the highlight: white words can be read on it.
[[nodiscard]] QColor primaryColor(const QPalette &palette);
// What is selected can be read (4.5:1), whatever the desktop or the style chose: Fusion has white on a light blue
// (3.7:1), KDE's dark colours white on a lighter one (2.4:1).
void makeSelectionReadable(QPalette *palette);
// For what stands back: second lines, IDs, ages. Same contrast as the states.
[[nodiscard]] QColor mutedColor(const QPalette &palette);

// The shape of a state within `rect`: a filled disc, a crossed disc, a ring with a question mark.
void paintStateShape(QPainter *painter, const QRectF &rect, OnlineState state, const QColor &color);

// One of our own SVG icons (":/icons/<name>.svg", single-coloured), drawn in `color`; crisp at any scale.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QColor &color);
// The same in the palette's text colour (disabled: the disabled one): for buttons, menus and the toolbar.
[[nodiscard]] QIcon themeIcon(const QString &name, const QPalette &palette);
[[nodiscard]] QIcon applicationIcon(); // in its own colours

// "now", "5 s", "12 min", "3 h", "2 d": how long ago, for a narrow column; and in words for tooltips and names.
[[nodiscard]] QString shortAge(qint64 sinceMs, qint64 nowMs);
[[nodiscard]] QString longAge(qint64 sinceMs, qint64 nowMs); // "12 minutes ago"
[[nodiscard]] QString localTime(qint64 ms);                  // by locale: the time today, else date and time
[[nodiscard]] QString localTime(qint64 ms, qint64 nowMs);
[[nodiscard]] QString exactTime(qint64 ms); // date and time to the second

} // namespace watchpost
