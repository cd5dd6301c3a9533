// The desktop's notifications over D-Bus, by the Desktop Notifications Specification 1.2 and 1.3, with what KDE adds
// (the property Inhibited) and the signal ActivationToken. A server that is absent, hangs, dies or comes back is
// survived: it is asked what it can do whenever its name gets an owner, and every call has a time limit.
#pragma once

#include "ui/notificationservice.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusServiceWatcher>
#include <QTimer>
#include <QVariantMap>

#include <chrono>

class QDBusMessage;

namespace watchpost {

class FreedesktopNotifications : public NotificationService, protected QDBusContext
{
    Q_OBJECT

public:
    // No alarm waits longer for a server that hangs.
    static constexpr std::chrono::milliseconds kTimeLimit{2000};
    static constexpr std::chrono::milliseconds kAskAgain{30000}; // one that has a name and does not answer

    explicit FreedesktopNotifications(const QDBusConnection &bus, QObject *parent = nullptr);

    void setTimes(std::chrono::milliseconds limit, std::chrono::milliseconds askAgain); // for tests

    void begin() override;
    [[nodiscard]] Health health() const override { return m_health; }
    [[nodiscard]] NotificationServer server() const override { return m_server; }
    [[nodiscard]] bool isInhibited() const override { return m_inhibited; }
    void send(quint64 ticket, const DesktopNotice &notice, uint replaces) override;
    void close(uint id) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id, uint reason);
    void onActivationToken(uint id, const QString &token);
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    void ask();
    void startAnew();
    void readCapabilities(const QDBusMessage &reply);
    void askName();
    void askInhibited();
    void setInhibited(bool inhibited);
    void setHealth(Health health);
    [[nodiscard]] bool isFromServer() const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QTimer m_askAgain;
    std::chrono::milliseconds m_limit = kTimeLimit;
    Health m_health = Health::Asking;
    NotificationServer m_server;
    QString m_owner;          // unique name of the server that answered: only its signals count
    quint64 m_asked = 0;      // which question an answer belongs to
    quint64 m_generation = 0; // counts the servers that there were
    bool m_inhibited = false;
    uint m_tokenOf = 0;
    QString m_token;
};

} // namespace watchpost
