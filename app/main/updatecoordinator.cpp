#include "main/updatecoordinator.h"

#include "domain/durations.h"
#include "store/settings.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace watchpost {
namespace {

Q_LOGGING_CATEGORY(lcUpdates, "watchpost.updates")

using Result = UpdateStatus::Result;

} // namespace

UpdateCoordinator::UpdateCoordinator(Places places, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_settings(settings)
    , m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_check(m_places.source)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UpdateCoordinator::look);
    connect(&m_check, &UpdateCheck::nothingNewer, this, [this] { take({.result = Result::Newest}); });
    connect(&m_check, &UpdateCheck::newerFound, this,
            [this](const QString &version) { take({.result = Result::Newer, .version = version}); });
    connect(&m_check, &UpdateCheck::failed, this,
            [this](const QString &error) { take({.result = Result::Failed, .error = error}); });
}

UpdateCoordinator::~UpdateCoordinator()
{
    delete m_page; // it asks us
}

qint64 UpdateCoordinator::nextLook(bool wanted, qint64 last, qint64 now)
{
    if (!wanted)
        return -1;
    return last <= 0 || last > now ? 0 : std::max<qint64>(0, last + kDayMs - now);
}

void UpdateCoordinator::begin()
{
    schedule();
}

void UpdateCoordinator::schedule()
{
    const qint64 wait = nextLook(m_settings->looksForUpdates(), m_settings->lookedForUpdatesAt(), m_clock());
    if (wait < 0)
        return m_timer.stop();
    m_timer.start(static_cast<int>(std::max<qint64>(wait, kStartMs)));
}

void UpdateCoordinator::look()
{
    m_status = {.result = Result::Looking};
    if (m_page)
        m_page->showStatus(m_status);
    m_check.look();
}

// A failed look counts, too: whoever is not on the internet is not asked for it every minute.
void UpdateCoordinator::take(const UpdateStatus &status)
{
    m_status = status;
    m_settings->setLookedForUpdatesAt(m_clock());
    schedule();
    if (!status.error.isEmpty())
        qCInfo(lcUpdates) << status.error; // nobody has asked: only the page says it
    if (m_page)
        m_page->showStatus(status);
    if (status.result == Result::Newer && std::exchange(m_told, status.version) != status.version)
        Q_EMIT newerFound(status.version);
}

SettingsPage *UpdateCoordinator::makePage(QWidget *parent)
{
    m_page = new UpdatePage(m_settings->looksForUpdates(), m_places.source.file.host(), parent);
    m_page->showStatus(m_status);
    connect(m_page, &UpdatePage::applied, this, [this](bool looks) {
        m_settings->setLooksForUpdates(looks);
        schedule();
    });
    connect(m_page, &UpdatePage::lookRequested, this, &UpdateCoordinator::look);
    connect(m_page, &UpdatePage::downloadPageRequested, this, &UpdateCoordinator::openDownloadPage);
    return m_page;
}

void UpdateCoordinator::openDownloadPage() const
{
    QDesktopServices::openUrl(m_places.downloadPage);
}

} // namespace watchpost
