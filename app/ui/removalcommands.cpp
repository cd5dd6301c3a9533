#include "ui/removalcommands.h"

#include "ui/appearance.h"
#include "ui/banner.h"
#include "ui/removedcamerasdialog.h"

#include <QAction>
#include <QMenu>

namespace watchpost {
namespace {

constexpr QLatin1String kLine("removed"); // of the banner
constexpr int kLineMs = 30000;

} // namespace

RemovalCommands::RemovalCommands(Banner *banner, QWidget *window)
    : QObject(window)
    , m_banner(banner)
    , m_window(window)
    , m_undo(new QAction(this))
    , m_bringBack(new QAction(this))
{
    m_undo->setObjectName(QStringLiteral("undoRemoval"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setEnabled(false);
    m_bringBack->setObjectName(QStringLiteral("bringBack"));
    window->addActions({m_undo, m_bringBack});
    m_lineTime.setSingleShot(true);
    m_lineTime.setInterval(kLineMs);
    connect(&m_lineTime, &QTimer::timeout, this, [this] { m_banner->removeLine(kLine); });
    connect(m_undo, &QAction::triggered, this, &RemovalCommands::undoRequested);
    connect(m_bringBack, &QAction::triggered, this, &RemovalCommands::removedCamerasWanted);
    connect(banner, &Banner::actionClicked, this, [this](const QString &key) {
        if (key == kLine)
            Q_EMIT undoRequested();
    });
}

void RemovalCommands::fillEdit(QMenu *menu, QAction *remove) const
{
    QAction *first = menu->actions().value(0);
    menu->insertAction(first, m_undo);
    menu->insertSeparator(first);
    const qsizetype after = menu->actions().indexOf(remove) + 1;
    menu->insertAction(menu->actions().value(after), m_bringBack);
}

void RemovalCommands::setLineMs(int ms)
{
    m_lineTime.setInterval(ms);
}

void RemovalCommands::show(int cameras, bool fresh)
{
    m_cameras = cameras;
    m_undo->setEnabled(cameras > 0);
    if (fresh && cameras > 0) {
        m_lineTime.start();
        showLine();
    } else {
        m_lineTime.stop();
        m_banner->removeLine(kLine);
    }
    retranslate();
}

void RemovalCommands::showLine()
{
    m_banner->showLine(kLine, BannerLine::Tone::Info, tr("%n camera(s) removed.", nullptr, m_cameras), tr("Undo"));
}

void RemovalCommands::choose(const QList<Camera> &removed)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new RemovedCamerasDialog(removed, m_window);
    connect(m_dialog, &RemovedCamerasDialog::chosen, this, &RemovalCommands::bringBackRequested);
    m_dialog->open();
}

void RemovalCommands::retranslate()
{
    m_undo->setText(m_cameras > 0 ? tr("&Undo removing %n camera(s)", nullptr, m_cameras) : tr("&Undo removal"));
    m_bringBack->setText(tr("&Bring back removed cameras…"));
    if (m_lineTime.isActive())
        showLine();
}

void RemovalCommands::applyPalette()
{
    m_undo->setIcon(themeIcon(QStringLiteral("edit-undo"), m_window->palette()));
}

} // namespace watchpost
