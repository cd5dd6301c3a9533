// The shape of a state as a picture, for buttons and labels; the table paints it itself.
#pragma once

#include "domain/camera.h"

#include <QPixmap>

class QPalette;

namespace watchpost {

// `size` in device-independent pixels; the shape fills `share` of it.
[[nodiscard]] QPixmap stateIcon(OnlineState state, const QPalette &palette, int size, qreal ratio, qreal share = 1);

} // namespace watchpost
