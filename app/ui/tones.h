// Quiet colours derived from the palette, so that light, dark and high-contrast desktops all get a fitting one.
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace watchpost {

// `share` of `over`, the rest of `under`; opaque.
[[nodiscard]] QColor blend(const QColor &over, const QColor &under, qreal share);

// For what is worth reading second: an ID, an age, a hint. At least 4.5:1 on the base of an ordinary palette.
[[nodiscard]] QColor quietText(const QPalette &palette);
// A hairline between rows or panes.
[[nodiscard]] QColor hairline(const QPalette &palette);
// A wash of `color` to put text on.
[[nodiscard]] QColor wash(const QColor &color, const QPalette &palette);

// Qt's own is half transparent, and with a dark desktop theme may stay black (Qt 6.4). Again after each palette change
// of the field's parent.
void makePlaceholderReadable(QWidget *field);

} // namespace watchpost
