#include "main/shellcoordinator.h"

#include "main/settingscoordinator.h"
#include "store/database.h"
#include "store/settings.h"
#include "ui/appearancepage.h"
#include "ui/generalpage.h"
#include "ui/storagepage.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFileInfo>
#include <QSystemTrayIcon>
#include <QUrl>

#include <chrono>

namespace watchpost {

using namespace std::chrono_literals;

ShellCoordinator::ShellCoordinator(Settings *settings, Database *database, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_database(database)
    , m_autostart(Autostart::systemPlaces(), Autostart::commandFor(profile))
    , m_keeper(database)
{
    connect(&m_daily, &QTimer::timeout, this, [this] {
        m_daily.setInterval(24h);
        prune();
    });
    connect(&m_desktop, &DesktopScheme::changed, &m_theme, &Theme::setDesktop);
    connect(database, &Database::opened, this, [this](const Database::OpenResult &result) {
        if (result.ok)
            Q_EMIT stateDaysSet(m_settings->retention().stateDays);
    });
    connect(&m_keeper, &StorageKeeper::failed, this, &ShellCoordinator::problem);
    m_theme.choose(settings->appearance().scheme);
}

void ShellCoordinator::addPages(SettingsCoordinator *pages, const QStringList &languages)
{
    using Place = SettingsCoordinator::Place;
    pages->addPage(Place::General, [this, languages](QWidget *parent) { return makeGeneralPage(parent, languages); });
    pages->addPage(Place::Appearance, [this](QWidget *parent) { return makeAppearancePage(parent); });
    pages->addPage(Place::Storage, [this](QWidget *parent) { return makeStoragePage(parent); });
}

void ShellCoordinator::begin()
{
    m_desktop.begin();
    m_autostart.repair();
    Q_EMIT densityChanged(m_settings->appearance().density);
    m_daily.start(1min); // not before what the person waits for at the start
}

void ShellCoordinator::prune()
{
    const RetentionSettings retention = m_settings->retention();
    const qint64 oldest = QDateTime::currentDateTimeUtc().addDays(-retention.alarmDays).toMSecsSinceEpoch();
    m_keeper.prune(oldest, retention.unacknowledgedToo);
}

SettingsPage *ShellCoordinator::makeGeneralPage(QWidget *parent, const QStringList &languages)
{
    auto *page = new GeneralPage({.settings = m_settings->general(),
                                  .languages = languages,
                                  .startsAtLogin = m_autostart.isOn(),
                                  .canStartAtLogin = true,
                                  .hasTray = QSystemTrayIcon::isSystemTrayAvailable()},
                                 parent);
    connect(page, &GeneralPage::applied, this, &ShellCoordinator::applyGeneral);
    return page;
}

void ShellCoordinator::applyGeneral(const GeneralSettings &general, bool startAtLogin)
{
    const QString error = m_autostart.setOn(startAtLogin);
    if (!error.isEmpty())
        Q_EMIT problem(error);
    const bool otherLanguage = general.language != m_settings->language();
    m_settings->setGeneral(general);
    Q_EMIT generalChanged(general);
    if (otherLanguage)
        Q_EMIT languageChosen(general.language);
}

SettingsPage *ShellCoordinator::makeAppearancePage(QWidget *parent)
{
    auto *page = new AppearancePage(m_settings->appearance(), parent);
    connect(page, &AppearancePage::applied, this, [this](const AppearanceSettings &appearance) {
        m_settings->setAppearance(appearance);
        m_theme.choose(appearance.scheme);
        Q_EMIT densityChanged(appearance.density);
    });
    return page;
}

SettingsPage *ShellCoordinator::makeStoragePage(QWidget *parent)
{
    auto *page = new StoragePage(m_settings->retention(), parent);
    connect(page, &StoragePage::applied, this, [this](const RetentionSettings &retention) {
        if (retention == m_settings->retention())
            return;
        m_settings->setRetention(retention);
        Q_EMIT stateDaysSet(retention.stateDays);
        prune();
    });
    connect(page, &StoragePage::openFolderRequested, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_database->path()).absolutePath())); });
    connect(&m_keeper, &StorageKeeper::factsRead, page, &StoragePage::setFacts);
    connect(&m_keeper, &StorageKeeper::pruned, page, [this] { m_keeper.readFacts(); });
    m_keeper.readFacts();
    return page;
}

} // namespace watchpost
