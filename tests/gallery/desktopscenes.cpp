#include "gallery/desktopscenes.h"

#include "ui/alarmsound.h"
#include "ui/notificationservice.h"
#include "ui/popupplacepage.h"
#include "ui/settingsdialog.h"
#include "ui/soundspage.h"

#include <QCoreApplication>

namespace watchpost::gallery {
namespace {

class SilentPlayer : public SoundPlayer
{
public:
    void look() override {}
    SoundStatus status() const override { return m_status; }
    void play(const QString &, int) override {}
    void stop() override {}

    SoundStatus m_status{true, true, QStringLiteral("Built-in Audio Analog Stereo")};
};

class QuietService : public NotificationService
{
public:
    void begin() override {}
    Health health() const override { return Health::Ready; }
    NotificationServer server() const override { return {QStringLiteral("Plasma"), QStringLiteral("5.27"), {}}; }
    bool isInhibited() const override { return false; }
    void send(quint64, const DesktopNotice &, uint) override {}
    void close(uint) override {}
};

struct DialogStage : Stage
{
    QWidget *window() override { return dialog.get(); }

    SilentPlayer player;
    AlarmSound sound{&player};
    QuietService service;
    std::unique_ptr<SettingsDialog> dialog;
};

std::unique_ptr<DialogStage> dialogStage()
{
    auto stage = std::make_unique<DialogStage>();
    stage->dialog = std::make_unique<SettingsDialog>();
    stage->dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return stage;
}

std::unique_ptr<Stage> sounds()
{
    auto stage = dialogStage();
    SoundSettings settings;
    settings.of(Severity::Warning) = {
        SeveritySound::Kind::Own, QStringLiteral("/home/ada/sounds/the long bell of the old town hall.ogg"), 60, false};
    settings.of(Severity::Notice).kind = SeveritySound::Kind::None;
    stage->sound.setSettings(settings);
    stage->dialog->addPage(new SoundsPage(&stage->sound, &stage->player));
    return stage;
}

std::unique_ptr<Stage> soundsWithoutDevice()
{
    auto stage = dialogStage();
    stage->player.m_status = {true, false,
                              QCoreApplication::translate("watchpost::MultimediaWorker",
                                                          "There is no sound device. Connect one, or start the "
                                                          "desktop's sound server; it is used without a restart.")};
    stage->dialog->addPage(new SoundsPage(&stage->sound, &stage->player));
    return stage;
}

std::unique_ptr<Stage> popups()
{
    auto stage = dialogStage();
    stage->dialog->addPage(new PopupPlacePage(
        {PopupCorner::TopRight, PopupPlace::Screen::Named, QStringLiteral("DP-3")}, &stage->service));
    return stage;
}

} // namespace

QList<Scene> desktopScenes()
{
    return {{QStringLiteral("settings-sounds"), sounds},
            {QStringLiteral("settings-sounds-no-device"), soundsWithoutDevice},
            {QStringLiteral("settings-notifications"), popups}};
}

} // namespace watchpost::gallery
