#include "ui/traymessages.h"

#include "ui/appearance.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace watchpost {

TrayMessages::TrayMessages(QSystemTrayIcon *tray, QObject *parent)
    : NotificationService(parent)
    , m_tray(tray)
{
    connect(tray, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_last != 0)
            Q_EMIT actionInvoked(m_last, noticeaction::kShow, {});
    });
}

void TrayMessages::begin()
{
    m_health = m_tray && QSystemTrayIcon::supportsMessages() ? Health::Ready : Health::Absent;
    Q_EMIT healthChanged();
}

NotificationServer TrayMessages::server() const
{
    return {QString(), QString(), {QStringLiteral("body")}};
}

void TrayMessages::send(quint64 ticket, const DesktopNotice &notice, uint)
{
    // The tray may have gone since (a remote session, a shell that restarts).
    if (!m_tray || !m_tray->isVisible() || !QSystemTrayIcon::isSystemTrayAvailable()) {
        Q_EMIT failed(ticket);
        return;
    }
    const QColor color = severityColor(notice.severity, QGuiApplication::palette());
    m_tray->showMessage(notice.summary, notice.body, tintedIcon(notice.iconName, color),
                        notice.timeoutMs > 0 ? notice.timeoutMs : 60000);
    m_last = m_last + 1 == 0 ? 1 : m_last + 1;
    Q_EMIT sent(ticket, m_last);
}

} // namespace watchpost
