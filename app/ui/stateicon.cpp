#include "ui/stateicon.h"

#include "ui/appearance.h"

#include <QPainter>

namespace watchpost {

QPixmap stateIcon(OnlineState state, const QPalette &palette, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStateShape(&painter, QRectF(0, 0, size, size), state, stateColor(state, palette));
    return pixmap;
}

} // namespace watchpost
