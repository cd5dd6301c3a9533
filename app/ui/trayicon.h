// The icon in the system's tray: calm, alarm or blind, with the number unread on it and in its tool tip. Where a
// desktop has no tray nothing is shown (ui/attention.h stands in), and it appears by itself when one comes
// (QSystemTrayIcon).
#pragma once

#include "ui/notifier.h"
#include "ui/traystate.h"

#include <QSystemTrayIcon>

#include <chrono>
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
    void setHush(const QString &lines);   // what is muted, plain; empty: nothing
    void setStanding(int unacknowledged); // whether there is something to acknowledge
    void retranslate();

    [[nodiscard]] const TrayFace &face() const { return m_face; }
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    [[nodiscard]] QSystemTrayIcon *icon() { return &m_icon; }

    [[nodiscard]] Channel channel() const override { return Channel::Tray; }
    // An alarm colours the icon at once; the number follows with setUnread().
    void notify(const AlarmNotice &notice) override;
    void summarise(const AwaySummary &) override {}
    void withdraw(const QList<qint64> &) override {}
    void clear() override { setUnread(0, Severity::Notice); }

Q_SIGNALS:
    void showRequested();
    void retryRequested();
    void settingsRequested();
    void acknowledgeAllRequested();
    void quitRequested();

private:
    void buildMenu();
    void refresh();
    void muteFor(std::chrono::minutes duration);

    ConnectionStatus m_status;
    QString m_host;
    QString m_hush;
    int m_unread = 0;
    int m_standing = 0;
    int m_shownUnread = -1; // on the icon
    Severity m_worst = Severity::Notice;
    TrayFace m_face;
    std::unique_ptr<QMenu> m_menu; // outlives the icon that shows it
    QAction *m_show, *m_acknowledge, *m_retry, *m_settings, *m_quit;
    QMenu *m_mute;
    QSystemTrayIcon m_icon;
};

} // namespace watchpost
