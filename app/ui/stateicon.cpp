#include "ui/stateicon.h"

#include "ui/appearance.h"

#include <QPainter>

namespace watchpost {

QPixmap stateIcon(OnlineState state, const QPalette &palette, int size, qreal ratio, qreal share)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const qreal side = size * share;
    const QRectF shape((size - side) / 2, (size - side) / 2, side, side);
    paintStateShape(&painter, shape, state, stateColor(state, palette));
    return pixmap;
}

} // namespace watchpost
