#include "ui/syncreports.h"

#include "ui/banner.h"
#include "ui/syncreportdialog.h"
#include "ui/syncsummary.h"

#include <QApplication>

namespace watchpost {
namespace {

constexpr QLatin1String kLineKey("syncReport");

} // namespace

SyncReports::SyncReports(Banner *banner, std::function<QString(const QString &)> nameOf, QWidget *window)
    : QObject(window)
    , m_banner(banner)
    , m_nameOf(std::move(nameOf))
    , m_window(window)
{
    connect(m_banner, &Banner::actionClicked, this, [this](const QString &key) {
        if (key == kLineKey)
            show();
    });
}

void SyncReports::take(const SyncReport &report)
{
    m_last = report;
    if (!needsAttention(report)) {
        m_banner->removeLine(kLineKey);
        if (!report.cancelled)
            m_told.clear(); // all is well: what goes wrong from here on is news
        return;
    }
    if (m_told == problemDigest(report, m_account))
        return;
    m_told = problemDigest(report, m_account);
    // Never over another dialog, and never over another program.
    const bool free = m_window->isVisible() && !m_window->isMinimized() && !QApplication::activeModalWidget();
    if (free)
        openWindow(false);
    else
        showLine();
}

void SyncReports::show()
{
    if (!m_last)
        return;
    m_banner->removeLine(kLineKey);
    openWindow(true);
}

void SyncReports::setAccount(const Account &account)
{
    if (account == m_account)
        return;
    m_account = account;
    m_last.reset();
    m_banner->removeLine(kLineKey);
    if (m_dialog)
        m_dialog->close();
}

void SyncReports::showLine()
{
    m_banner->showLine(kLineKey, BannerLine::Tone::Warning,
                       tr("The synchronisation needs a look: %1.").arg(syncSummary(*m_last)), tr("Show report"));
}

void SyncReports::openWindow(bool asked)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new SyncReportDialog(*m_last, m_nameOf, m_window);
    if (asked)
        return m_dialog->open();
    // It came by itself: no modal window and no focus taken from whoever is typing.
    m_dialog->setModal(false);
    m_dialog->setAttribute(Qt::WA_ShowWithoutActivating);
    m_dialog->show();
}

} // namespace watchpost
