// The colour and the shape of how a camera stands: those of its state (ui/appearance.h), and one more for a disabled
// camera.
#pragma once

#include "models/standing.h"

#include <QColor>

class QPainter;
class QPalette;
class QRectF;

namespace watchpost {

[[nodiscard]] QColor standingColor(Standing standing, const QPalette &palette);
// Disabled: a ring with a bar.
void paintStandingShape(QPainter *painter, const QRectF &rect, Standing standing, const QColor &color);

} // namespace watchpost
