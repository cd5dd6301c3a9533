#include "main/desktopcoordinator.h"

#include "store/settings.h"
#include "ui/alarmpopup.h"
#include "ui/alarmpresenter.h"
#include "ui/popupplacepage.h"
#include "ui/soundspage.h"
#include "ui/trayicon.h"

#include <QGuiApplication>

namespace watchpost {

DesktopCoordinator::DesktopCoordinator(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_service(makeNotificationService(parts.tray->icon()))
    , m_player(makeSoundPlayer())
    , m_notifier(m_service.get())
    , m_sound(m_player.get())
    , m_attention(parts.window, &QSystemTrayIcon::isSystemTrayAvailable)
{
    m_sound.setSettings(parts.settings->sounds());
    parts.popup->setPlace(parts.settings->popupPlace());
    parts.presenter->addNotifier(&m_notifier);
    parts.presenter->addNotifier(&m_sound);
    parts.presenter->addNotifier(&m_attention);
    wireNotifications();
    wireSounds();
}

// Nobody would answer to the buttons of what is left behind.
DesktopCoordinator::~DesktopCoordinator()
{
    m_notifier.clear();
}

void DesktopCoordinator::begin()
{
    m_parts.presenter->setCanPlaceCards(!QGuiApplication::platformName().startsWith(u"wayland"));
    m_service->begin();
    m_player->look(); // whether a notification has to make the sound is known before the first one
    tellPresenter();
}

void DesktopCoordinator::wireNotifications()
{
    m_notifier.setServerSounds([this](Severity severity) { return wantsServerSound(severity); });
    connect(m_service.get(), &NotificationService::healthChanged, this, &DesktopCoordinator::tellPresenter);
    connect(m_service.get(), &NotificationService::inhibitedChanged, this, &DesktopCoordinator::doNotDisturbChanged);
    // An alarm that nobody shows is the worst of all.
    connect(&m_notifier, &DesktopNotifier::undelivered, m_parts.popup, &AlarmPopup::notify);
    connect(&m_notifier, &DesktopNotifier::summaryUndelivered, m_parts.popup, &AlarmPopup::summarise);
    // Qt takes it from there when it activates a window next (xdg-activation), as it does at a start.
    connect(&m_notifier, &DesktopNotifier::activationTokenGiven, this,
            [](const QString &token) { qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); });
}

void DesktopCoordinator::wireSounds()
{
    connect(&m_sound, &AlarmSound::problem, this, [this](const QString &text) {
        Q_EMIT problem(tr("An alarm could not be heard. %1", "followed by why and what to do").arg(text));
    });
}

// While the desktop has not answered an alarm is held for it, seconds at most, and then shown otherwise.
void DesktopCoordinator::tellPresenter()
{
    m_parts.presenter->setCanNotify(m_service->health() != NotificationService::Health::Absent);
}

// We play it ourselves, unless there is nothing to play it on: the server may know better.
bool DesktopCoordinator::wantsServerSound(Severity severity) const
{
    const SoundStatus status = m_player->status();
    const bool wanted = !AlarmSound::fileOf(m_sound.settings().of(severity), severity).isEmpty();
    return wanted && status.known && !status.available;
}

void DesktopCoordinator::addPages(SettingsCoordinator *pages)
{
    using Place = SettingsCoordinator::Place;
    pages->addPage(Place::Sounds, [this](QWidget *parent) {
        auto *page = new SoundsPage(&m_sound, m_player.get(), parent);
        connect(page, &SoundsPage::applied, this, [this](const SoundSettings &settings) {
            m_parts.settings->setSounds(settings);
            m_sound.setSettings(settings);
        });
        return page;
    });
    pages->addPage(Place::Notifications, [this](QWidget *parent) {
        auto *page = new PopupPlacePage(m_parts.settings->popupPlace(), m_service.get(), parent);
        connect(page, &PopupPlacePage::applied, this, [this](const PopupPlace &place) {
            m_parts.settings->setPopupPlace(place);
            m_parts.popup->setPlace(place);
        });
        return page;
    });
}

} // namespace watchpost
