#include "ui/iconpicture.h"

#include <QImage>
#include <QPainter>

#ifdef WATCHPOST_HAVE_SVG
#include <QSvgRenderer>
#endif

#include <algorithm>
#include <iterator>

namespace watchpost {

void drawIcon(QPainter *painter, const QString &name, QSize size)
{
#ifdef WATCHPOST_HAVE_SVG
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, QRectF(QPointF(), QSizeF(size)));
#else
    const int pixels = renderedPixels(std::min(size.width(), size.height()));
    const QImage picture(QStringLiteral(":/icons/%1/%2.png").arg(pixels).arg(name));
    QRect place(QPoint(), picture.size().scaled(size, Qt::KeepAspectRatio));
    place.moveCenter(QRect(QPoint(), size).center());
    // Scaled by QImage: a painter looks at the four nearest pixels only, which is too few for less than half the size.
    painter->drawImage(place.topLeft(), picture.scaled(place.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
#endif
}

int renderedPixels(int pixels)
{
    static constexpr int kSizes[] = {16, 20, 24, 32, 40, 48, 64, 96, 128, 256}; // as in app/CMakeLists.txt
    const auto *found = std::lower_bound(std::begin(kSizes), std::end(kSizes), pixels);
    return found == std::end(kSizes) ? *std::prev(found) : *found;
}

} // namespace watchpost
