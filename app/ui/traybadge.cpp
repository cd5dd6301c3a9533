#include "ui/traybadge.h"

#include "ui/tintedicon.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace watchpost {
namespace {

constexpr int kSmall = 24;    // below, two characters are all that can be read
constexpr int kOutlined = 20; // below, every pixel is for the figures

// As large as it can be within `box`: outlines, so that no hinting of a small font moves it.
QPainterPath fitted(const QString &text, const QRectF &box)
{
    QFont font = QGuiApplication::font();
    font.setBold(true);
    font.setPixelSize(100);
    QPainterPath path;
    path.addText(0, 0, font, text);
    const QRectF bounds = path.boundingRect();
    if (bounds.isEmpty())
        return {};
    const qreal scale = std::min(box.width() / bounds.width(), box.height() / bounds.height());
    QTransform transform;
    transform.translate(box.center().x(), box.center().y());
    transform.scale(scale, scale);
    transform.translate(-bounds.center().x(), -bounds.center().y());
    return transform.map(path);
}

void drawBadge(QPainter *painter, const QString &text, int side)
{
    const qreal height = std::max(9.0, side * 0.58);
    const qreal width = std::min<qreal>(side, height * (0.62 + 0.42 * double(text.size())));
    const QRectF badge(side - std::round(width), side - std::round(height), std::round(width), std::round(height));
    const qreal edge = std::max(1.0, side / 24.0);
    // White with dark figures on any of the icons and on any panel; a hole around it sets it off from the icon.
    QPainterPath hole;
    hole.addRoundedRect(badge.adjusted(-edge, -edge, edge, edge), height / 3, height / 3);
    painter->setCompositionMode(QPainter::CompositionMode_Clear);
    painter->fillPath(hole, Qt::black);
    painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
    QPainterPath pill;
    pill.addRoundedRect(badge, height / 3, height / 3);
    const bool outlined = side >= kOutlined;
    painter->fillPath(pill, outlined ? QColor(0x1b, 0x1e, 0x20) : QColor(Qt::white));
    if (outlined) {
        QPainterPath inner;
        inner.addRoundedRect(badge.adjusted(edge, edge, -edge, -edge), height / 3 - edge, height / 3 - edge);
        painter->fillPath(inner, Qt::white);
    }
    const qreal pad = (outlined ? edge : 0) + std::max(1.0, height / 10);
    painter->fillPath(fitted(text, badge.adjusted(pad, pad, -pad, -pad)), QColor(0x1b, 0x1e, 0x20));
}

} // namespace

QString badgeText(int unread, int side)
{
    if (unread <= 0)
        return {};
    const int most = side < kSmall ? 9 : 99;
    const QString number = QLocale().toString(std::min(unread, most));
    return unread > most ? QString(number + u'+') : number;
}

QPixmap trayPixmap(const QString &name, int unread, int side)
{
    QPixmap pixmap = makeColouredIcon(name).pixmap(QSize(side, side), 1.0);
    const QString text = badgeText(unread, side);
    if (text.isEmpty() || pixmap.isNull())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBadge(&painter, text, side);
    return pixmap;
}

QIcon trayImage(const QString &name, int unread)
{
    QIcon icon;
    for (const int side : {16, 20, 22, 24, 32, 44, 48, 64, 96, 128, 256})
        icon.addPixmap(trayPixmap(name, unread, side));
    return icon;
}

} // namespace watchpost
