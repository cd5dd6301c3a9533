#include "ui/trayicon.h"

#include "ui/tintedicon.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace watchpost {
namespace {

// A tray takes pixels: at the sizes and scales that trays have.
QIcon pixelsOf(const QString &name)
{
    const QIcon drawn = makeColouredIcon(name);
    QIcon icon;
    for (const int size : {16, 20, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(drawn.pixmap(QSize(size, size)));
    return icon;
}

} // namespace

TrayIcon::TrayIcon(QObject *parent)
    : Notifier(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_show(m_menu->addAction(QString()))
    , m_retry(m_menu->addAction(QString()))
    , m_quit(nullptr)
{
    m_menu->addSeparator();
    m_quit = m_menu->addAction(QString());
    m_show->setObjectName(QStringLiteral("trayShow"));
    m_retry->setObjectName(QStringLiteral("trayRetry"));
    m_quit->setObjectName(QStringLiteral("trayQuit"));
    m_icon.setContextMenu(m_menu.get());
    connect(m_show, &QAction::triggered, this, &TrayIcon::showRequested);
    connect(m_retry, &QAction::triggered, this, &TrayIcon::retryRequested);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT showRequested();
    });
    retranslate();
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

void TrayIcon::notify(const AlarmNotice &notice)
{
    setUnread(std::max(m_unread, 1), std::max(m_worst, notice.alarm.severity));
}

void TrayIcon::retranslate()
{
    m_show->setText(tr("Show Watchpost"));
    m_retry->setText(tr("Retry now"));
    m_quit->setText(tr("Quit"));
    refresh();
}

void TrayIcon::refresh()
{
    const TrayFace face = trayFace(m_status, m_unread, m_worst, m_host, m_hush);
    if (face.iconName != m_face.iconName)
        m_icon.setIcon(pixelsOf(face.iconName));
    if (face.toolTip != m_face.toolTip)
        m_icon.setToolTip(face.toolTip);
    m_face = face;
    m_retry->setEnabled(m_status.state == ConnectionState::Waiting);
}

} // namespace watchpost
