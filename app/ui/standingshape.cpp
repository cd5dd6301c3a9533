#include "ui/standingshape.h"

#include "ui/appearance.h"

#include <QPainter>

#include <algorithm>

namespace watchpost {
namespace {

OnlineState stateOf(Standing standing)
{
    switch (standing) {
    case Standing::Online:
        return OnlineState::Online;
    case Standing::Offline:
        return OnlineState::Offline;
    case Standing::Unknown:
    case Standing::Disabled:
        break;
    }
    return OnlineState::Unknown;
}

} // namespace

QColor standingColor(Standing standing, const QPalette &palette)
{
    return standing == Standing::Disabled ? mutedColor(palette) : stateColor(stateOf(standing), palette);
}

void paintStandingShape(QPainter *painter, const QRectF &rect, Standing standing, const QColor &color)
{
    if (standing != Standing::Disabled)
        return paintStateShape(painter, rect, stateOf(standing), color);
    const qreal side = std::min(rect.width(), rect.height());
    const qreal width = std::max(1.0, side / 9);
    QRectF ring(0, 0, side - width, side - width);
    ring.moveCenter(rect.center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(ring);
    painter->drawLine(QPointF(ring.left() + side / 4, ring.center().y()),
                      QPointF(ring.right() - side / 4, ring.center().y()));
    painter->restore();
}

} // namespace watchpost
