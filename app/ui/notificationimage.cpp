#include "ui/notificationimage.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QIcon>
#include <QImage>
#include <QPixmap>

namespace watchpost {
namespace {

constexpr int kSide = 96; // twice what desktops show it at: crisp on a dense screen, too

} // namespace

void registerNotificationImage()
{
    qDBusRegisterMetaType<NotificationImage>();
}

NotificationImage notificationImage(const QIcon &icon)
{
    const QImage drawn = icon.pixmap(QSize(kSide, kSide), 1.0).toImage().convertToFormat(QImage::Format_RGBA8888);
    if (drawn.isNull())
        return {};
    NotificationImage image;
    image.width = drawn.width();
    image.height = drawn.height();
    image.rowStride = static_cast<int>(drawn.bytesPerLine());
    image.pixels = QByteArray(reinterpret_cast<const char *>(drawn.constBits()), drawn.sizeInBytes());
    return image;
}

QDBusArgument &operator<<(QDBusArgument &argument, const NotificationImage &image)
{
    argument.beginStructure();
    argument << image.width << image.height << image.rowStride << image.hasAlpha << image.bitsPerSample
             << image.channels << image.pixels;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, NotificationImage &image)
{
    argument.beginStructure();
    argument >> image.width >> image.height >> image.rowStride >> image.hasAlpha >> image.bitsPerSample >>
        image.channels >> image.pixels;
    argument.endStructure();
    return argument;
}

} // namespace watchpost
