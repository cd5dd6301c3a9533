#include "ui/notificationservice.h"

#ifdef WATCHPOST_HAVE_DBUS
#include "ui/freedesktopnotifications.h"

#include <QDBusConnection>
#else
#include "ui/traymessages.h"
#endif

namespace watchpost {

std::unique_ptr<NotificationService> makeNotificationService([[maybe_unused]] QSystemTrayIcon *tray)
{
#ifdef WATCHPOST_HAVE_DBUS
    return std::make_unique<FreedesktopNotifications>(QDBusConnection::sessionBus());
#else
    return std::make_unique<TrayMessages>(tray);
#endif
}

} // namespace watchpost
