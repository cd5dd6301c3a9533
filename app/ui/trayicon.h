// The icon in the system's tray: calm, alarm or blind, with the number unread in its tool tip. Where a desktop has no
// tray nothing is shown, and it appears by itself when one comes (QSystemTrayIcon).
#pragma once

#include "ui/notifier.h"
#include "ui/traystate.h"

#include <QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;

namespace watchpost {

class TrayIcon : public Notifier
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    void show();
    void setServer(const QString &host);
    void showStatus(const ConnectionStatus &status);
    void setUnread(int unread, Severity worst);
    void setHush(const QString &lines); // what is muted, plain; empty: nothing
    void retranslate();

    [[nodiscard]] const TrayFace &face() const { return m_face; }
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }

    [[nodiscard]] Channel channel() const override { return Channel::Tray; }
    // An alarm colours the icon at once; the number follows with setUnread().
    void notify(const AlarmNotice &notice) override;
    void summarise(const AwaySummary &) override {}
    void withdraw(const QList<qint64> &) override {}
    void clear() override { setUnread(0, Severity::Notice); }

Q_SIGNALS:
    void showRequested();
    void retryRequested();
    void quitRequested();

private:
    void refresh();

    ConnectionStatus m_status;
    QString m_host;
    QString m_hush;
    int m_unread = 0;
    Severity m_worst = Severity::Notice;
    TrayFace m_face;
    std::unique_ptr<QMenu> m_menu; // outlives the icon that shows it
    QAction *m_show;
    QAction *m_retry;
    QAction *m_quit;
    QSystemTrayIcon m_icon;
};

} // namespace watchpost
