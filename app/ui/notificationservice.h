// What shows the desktop's notifications: an interface, so that each desktop has its own behind it. Nothing waits:
// every answer is a signal.
#pragma once

#include "ui/desktopnotice.h"

#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace watchpost {

class NotificationService : public QObject
{
    Q_OBJECT

public:
    enum class Health : quint8 {
        Asking, // it has been asked what it can do: wait for healthChanged(), which comes within seconds
        Ready,
        Absent, // there is none, or it does not answer; healthChanged() when that changes
    };

    using QObject::QObject;

    virtual void begin() = 0;
    [[nodiscard]] virtual Health health() const = 0;
    [[nodiscard]] virtual NotificationServer server() const = 0; // while Ready
    [[nodiscard]] virtual bool isInhibited() const = 0; // the system's do-not-disturb; false where a desktop tells none

    // sent() or failed() follows, with the same ticket. `replaces`: the ID of one that stands, or 0.
    virtual void send(quint64 ticket, const DesktopNotice &notice, uint replaces) = 0;
    virtual void close(uint id) = 0;

Q_SIGNALS:
    void healthChanged();
    // The server has ended, or another one has taken over: what stood is gone, no ID is valid any more, and nothing
    // that is on its way is answered. healthChanged() follows.
    void allGone();
    void inhibitedChanged(bool inhibited);
    void sent(quint64 ticket, uint id); // id: never 0
    void failed(quint64 ticket);
    // `activationToken`: lets a window come to the front (xdg-activation); empty: the desktop gave none.
    void actionInvoked(uint id, const QString &action, const QString &activationToken);
    void closed(uint id); // by a person, the server or close()
};

// The one for this desktop. `tray`: what shows messages where there is no D-Bus (Windows, macOS); outlives it.
[[nodiscard]] std::unique_ptr<NotificationService> makeNotificationService(QSystemTrayIcon *tray);

} // namespace watchpost
