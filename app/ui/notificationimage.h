// A picture in a notification: the structure (iiibiiay) of the Desktop Notifications Specification, "Icons and images".
#pragma once

#include <QByteArray>
#include <QMetaType>

class QDBusArgument;
class QIcon;

namespace watchpost {

struct NotificationImage
{
    int width = 0;
    int height = 0;
    int rowStride = 0; // bytes
    bool hasAlpha = true;
    int bitsPerSample = 8;
    int channels = 4;
    QByteArray pixels; // RGBA, not premultiplied
};

void registerNotificationImage(); // once, before one is sent
[[nodiscard]] NotificationImage notificationImage(const QIcon &icon);

QDBusArgument &operator<<(QDBusArgument &argument, const NotificationImage &image);
const QDBusArgument &operator>>(const QDBusArgument &argument, NotificationImage &image);

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::NotificationImage)
