// The program as a guest of the desktop: how it looks, whether it starts with the session, what it keeps on the disk;
// and the settings pages of all that.
#pragma once

#include "domain/shellsettings.h"
#include "main/autostart.h"
#include "main/desktopscheme.h"
#include "store/storagekeeper.h"
#include "ui/theme.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace watchpost {

class Database;
class Settings;
class SettingsCoordinator;
class SettingsPage;

class ShellCoordinator : public QObject
{
    Q_OBJECT

public:
    // `profile`: as on the command line; what starts at login is started with it.
    ShellCoordinator(Settings *settings, Database *database, const QString &profile, QObject *parent = nullptr);

    void addPages(SettingsCoordinator *pages, const QStringList &languages);
    void begin(); // follows the desktop, and tidies up once a day
    [[nodiscard]] StorageKeeper *keeper() { return &m_keeper; }

Q_SIGNALS:
    void languageChosen(const QString &code); // may be empty: the system's
    void generalChanged(const watchpost::GeneralSettings &settings);
    void densityChanged(watchpost::Density density);
    void stateDaysSet(int days); // how long the history of states is kept; also once the database is open
    void problem(const QString &text);

private:
    [[nodiscard]] SettingsPage *makeGeneralPage(QWidget *parent, const QStringList &languages);
    [[nodiscard]] SettingsPage *makeAppearancePage(QWidget *parent);
    [[nodiscard]] SettingsPage *makeStoragePage(QWidget *parent);
    void applyGeneral(const GeneralSettings &general, bool startAtLogin);
    void prune();

    Settings *m_settings;
    Database *m_database;
    Autostart m_autostart;
    Theme m_theme;
    DesktopScheme m_desktop;
    StorageKeeper m_keeper;
    QTimer m_daily;
};

} // namespace watchpost
