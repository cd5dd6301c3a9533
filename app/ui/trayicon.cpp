#include "ui/trayicon.h"

#include "ui/traybadge.h"

#include <QAction>
#include <QDateTime>
#include <QMenu>

#include <algorithm>

namespace watchpost {
namespace {

constexpr std::chrono::minutes kMutes[] = {std::chrono::minutes(10), std::chrono::minutes(30),
                                           std::chrono::minutes(60)};

} // namespace

TrayIcon::TrayIcon(QObject *parent)
    : Notifier(parent)
    , m_menu(std::make_unique<QMenu>())
{
    buildMenu();
    m_icon.setContextMenu(m_menu.get());
    connect(m_show, &QAction::triggered, this, &TrayIcon::showRequested);
    connect(m_acknowledge, &QAction::triggered, this, &TrayIcon::acknowledgeAllRequested);
    connect(m_retry, &QAction::triggered, this, &TrayIcon::retryRequested);
    connect(m_settings, &QAction::triggered, this, &TrayIcon::settingsRequested);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT showRequested();
    });
    retranslate();
}

void TrayIcon::buildMenu()
{
    const auto action = [](QMenu *menu, const char *name) {
        QAction *made = menu->addAction(QString());
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    QMenu *menu = m_menu.get();
    m_show = action(menu, "trayShow");
    menu->addSeparator();
    m_acknowledge = action(menu, "trayAcknowledge");
    m_mute = menu->addMenu(QString());
    m_mute->menuAction()->setObjectName(QStringLiteral("trayMute"));
    for (const std::chrono::minutes duration : kMutes) {
        QAction *mute = action(m_mute, "trayMuteFor");
        mute->setData(int(duration.count()));
        connect(mute, &QAction::triggered, this, [this, duration] { muteFor(duration); });
    }
    m_retry = action(menu, "trayRetry");
    menu->addSeparator();
    m_settings = action(menu, "traySettings");
    m_quit = action(menu, "trayQuit");
}

// All of them, but not what is critical: who mutes from here does not see what it would be.
void TrayIcon::muteFor(std::chrono::minutes duration)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Q_EMIT muteRequested(
        {{{MuteTarget::Scope::All, {}}, Severity::Warning, now, now + std::chrono::milliseconds(duration).count()}});
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::show()
{
    m_icon.show();
}

void TrayIcon::setServer(const QString &host)
{
    m_host = host;
    refresh();
}

void TrayIcon::showStatus(const ConnectionStatus &status)
{
    m_status = status;
    refresh();
}

void TrayIcon::setUnread(int unread, Severity worst)
{
    m_unread = unread;
    m_worst = worst;
    refresh();
}

void TrayIcon::setHush(const QString &lines)
{
    if (lines == m_hush)
        return;
    m_hush = lines;
    refresh();
}

void TrayIcon::setStanding(int unacknowledged)
{
    m_standing = unacknowledged;
    m_acknowledge->setEnabled(m_standing > 0);
}

void TrayIcon::notify(const AlarmNotice &notice)
{
    setUnread(std::max(m_unread, 1), std::max(m_worst, notice.alarm.severity));
}

void TrayIcon::retranslate()
{
    m_show->setText(tr("Show Watchpost"));
    m_acknowledge->setText(tr("Acknowledge all alarms"));
    m_mute->setTitle(tr("Mute all but critical alarms"));
    const QList<QAction *> mutes = m_mute->actions();
    for (QAction *mute : mutes)
        mute->setText(tr("For %n minute(s)", nullptr, mute->data().toInt()));
    m_retry->setText(tr("Retry now"));
    m_settings->setText(tr("Settings…"));
    m_quit->setText(tr("Quit"));
    refresh();
}

void TrayIcon::refresh()
{
    const TrayFace face = trayFace(m_status, m_unread, m_worst, m_host, m_hush);
    const int shown = std::min(m_unread, 100); // all more look the same
    if (face.iconName != m_face.iconName || shown != m_shownUnread)
        m_icon.setIcon(trayImage(face.iconName, shown));
    m_shownUnread = shown;
    if (face.toolTip != m_face.toolTip)
        m_icon.setToolTip(face.toolTip);
    m_face = face;
    m_retry->setEnabled(m_status.state == ConnectionState::Waiting);
    m_acknowledge->setEnabled(m_standing > 0);
}

} // namespace watchpost
