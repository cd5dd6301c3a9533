// The drawing of one of our own icons, from its SVG resource (Qt SVG); where there is no Qt SVG, from the pictures that
// app/CMakeLists.txt has rendered of it, ":/icons/<pixels>/<name>.png".
#pragma once

#include <QSize>
#include <QString>

class QPainter;

namespace watchpost {

// Within a rectangle of `size` pixels at the origin, its proportions kept. `name`: without folder or ending.
void drawIcon(QPainter *painter, const QString &name, QSize size);

// The width of the rendered picture to draw with `pixels` to fill: the next larger one, or the largest.
[[nodiscard]] int renderedPixels(int pixels);

} // namespace watchpost
