// The messages of the system's tray, as Windows and macOS have them: one at a time, no buttons. A click on it shows
// what it is about.
#pragma once

#include "ui/notificationservice.h"

#include <QPointer>

namespace watchpost {

class TrayMessages : public NotificationService
{
    Q_OBJECT

public:
    explicit TrayMessages(QSystemTrayIcon *tray, QObject *parent = nullptr);

    void begin() override;
    [[nodiscard]] Health health() const override { return m_health; }
    [[nodiscard]] NotificationServer server() const override;
    [[nodiscard]] bool isInhibited() const override { return false; }
    void send(quint64 ticket, const DesktopNotice &notice, uint replaces) override;
    void close(uint) override {} // Qt has no way to take one back; it goes by itself

private:
    QPointer<QSystemTrayIcon> m_tray;
    Health m_health = Health::Asking;
    uint m_last = 0;
};

} // namespace watchpost
