#include "gallery/shellscenes.h"

#include "main/language.h"
#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "ui/accessibilitypage.h"
#include "ui/appearancepage.h"
#include "ui/connectionpage.h"
#include "ui/diagnosticsdialog.h"
#include "ui/generalpage.h"
#include "ui/helpwindow.h"
#include "ui/mainwindow.h"
#include "ui/settingsdialog.h"
#include "ui/shortcutsheet.h"
#include "ui/storagepage.h"
#include "ui/tintedicon.h"
#include "ui/updatepage.h"
#include "ui/welcomedialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>

namespace watchpost::gallery {
namespace {

template <typename Window>
struct Owned : Stage
{
    template <typename... Arguments>
    explicit Owned(Arguments &&...arguments)
        : own(std::make_unique<Window>(std::forward<Arguments>(arguments)...))
    {
        own->setAttribute(Qt::WA_DeleteOnClose, false);
    }
    QWidget *window() override { return own.get(); }

    std::unique_ptr<Window> own;
};

std::unique_ptr<Stage> settingsAt(int shown, const QString &search = {})
{
    auto stage = std::make_unique<Owned<SettingsDialog>>();
    SettingsDialog *dialog = stage->own.get();
    auto *storage = new StoragePage({}, dialog);
    storage->setFacts({.path = QStringLiteral("/home/alice/.local/share/watchpost/watchpost.sqlite"),
                       .bytes = 48 * 1024 * 1024,
                       .alarms = 12345,
                       .stateChanges = 345678,
                       .oldestAlarm = 1'700'000'000'000});
    auto *updates = new UpdatePage(true, QStringLiteral("watchpost.example"), dialog);
    updates->showStatus({.result = UpdateStatus::Result::Newer, .version = QStringLiteral("1.2.0")});
    const QList<SettingsPage *> pages{
        new GeneralPage({.settings = {.closeToTray = true}, .languages = Language::available()}, dialog),
        new AppearancePage({}, dialog),
        new ConnectionPage({}, dialog),
        storage,
        new AccessibilityPage({}, dialog),
        updates};
    for (SettingsPage *page : pages)
        dialog->addPage(page);
    dialog->showPage(pages.at(shown));
    dialog->findChild<QLineEdit *>(QStringLiteral("settingsSearch"))->setText(search);
    return stage;
}

std::unique_ptr<Stage> help(const QString &search)
{
    (void)makeColouredIcon(QStringLiteral("watchpost")); // links the resources
    auto stage = std::make_unique<Owned<HelpWindow>>();
    QFile file(QStringLiteral(":/help/user-guide.md"));
    if (file.open(QIODevice::ReadOnly))
        stage->own->setGuide(QString::fromUtf8(file.readAll()));
    if (search.isEmpty())
        stage->own->showHeading(QStringLiteral("logging-in"));
    stage->own->search(search);
    return stage;
}

std::unique_ptr<Stage> diagnostics()
{
    auto stage = std::make_unique<Owned<DiagnosticsDialog>>(nullptr);
    const auto fact = [](const char *name, const char *value) {
        return std::pair(QString::fromLatin1(name), QString::fromLatin1(value));
    };
    stage->own->setReport(
        {{{QStringLiteral("Program"), {fact("Watchpost", "1.0.0"), fact("Qt", "6.4.2")}},
          {QStringLiteral("Connection"),
           {fact("Connection", "online"), fact("Encryption", "TLS 1.3"), fact("Messages", "1234 received, 321 sent")}}},
         {QStringLiteral("12:00:00.000 warning watchpost.session: the link is gone")}});
    return stage;
}

struct SheetStage : Stage
{
    CameraModel cameras;
    CameraFilter filter{&cameras};
    AlarmModel alarms;
    MainWindow main{&cameras, &filter, &alarms};
    ShortcutSheet sheet{&main};

    SheetStage() { sheet.setAttribute(Qt::WA_DeleteOnClose, false); }
    QWidget *window() override { return &sheet; }
};

} // namespace

QList<Scene> shellScenes()
{
    return {
        {QStringLiteral("settings-general"), [] { return settingsAt(0); }},
        {QStringLiteral("settings-appearance"), [] { return settingsAt(1); }},
        {QStringLiteral("settings-storage"), [] { return settingsAt(3); }},
        {QStringLiteral("settings-accessibility"), [] { return settingsAt(4); }},
        {QStringLiteral("settings-updates"), [] { return settingsAt(5); }},
        {QStringLiteral("settings-search"),
         [] { return settingsAt(0, QCoreApplication::translate("watchpost::ConnectionPage", "Proxy")); }},
        {QStringLiteral("welcome"), [] { return std::make_unique<Owned<WelcomeDialog>>(nullptr); }},
        {QStringLiteral("help"), [] { return help({}); }},
        {QStringLiteral("help-search"), [] { return help(QStringLiteral("tray")); }},
        {QStringLiteral("diagnostics"), [] { return diagnostics(); }},
        {QStringLiteral("shortcuts"), [] { return std::make_unique<SheetStage>(); }},
    };
}

} // namespace watchpost::gallery
