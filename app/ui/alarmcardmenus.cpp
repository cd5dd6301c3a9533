// The menus of a card: what can be muted, and whose alarms it stands for.
#include "ui/alarmcard.h"

#include "ui/camerasmenu.h"
#include "ui/mutemenu.h"

#include <QPushButton>

namespace watchpost {

void AlarmCard::buildCameras()
{
    m_camerasMenu = new CamerasMenu([this] { return m_camerasOf ? m_camerasOf() : QList<AlarmOfMany>(); }, this);
    connect(m_camerasMenu, &CamerasMenu::cameraChosen, this, &AlarmCard::cameraChosen);
    connect(m_camerasMenu, &CamerasMenu::listChosen, this, &AlarmCard::showCameraClicked);
    connect(m_camerasMenu, &QMenu::aboutToHide, this, &AlarmCard::hoverChanged);
}

void AlarmCard::setCamerasLookup(std::function<QList<AlarmOfMany>()> cameras)
{
    m_camerasOf = std::move(cameras);
}

void AlarmCard::buildMute()
{
    m_muteMenu = new MuteMenu([this] { return muteSubject(); }, this);
    m_mute->setMenu(m_muteMenu);
    connect(m_muteMenu, &MuteMenu::muteRequested, this, &AlarmCard::muteChosen);
    connect(m_muteMenu, &MuteMenu::muteUntilRequested, this, &AlarmCard::muteUntilChosen);
    connect(m_muteMenu, &QMenu::aboutToHide, this, &AlarmCard::hoverChanged);
}

MuteSubject AlarmCard::muteSubject() const
{
    const auto *face = std::get_if<Face>(&m_content);
    if (!face || face->notice.alarm.kind != Alarm::Kind::Server)
        return {};
    const Alarm &alarm = face->notice.alarm;
    if (isOfMany(face->notice))
        return {{}, {}, {}, alarm.type, typeText(*face), alarm.severity};
    return {{alarm.cameraId}, face->notice.cameraName, face->notice.group, alarm.type, typeText(*face), alarm.severity};
}

void AlarmCard::setHoldBack(Severity upTo)
{
    if (m_muteMenu)
        m_muteMenu->setHoldBack(upTo);
}

bool AlarmCard::isHovered() const
{
    const auto isOpen = [](const QMenu *menu) { return menu && menu->isVisible(); };
    return isVisible() && (m_hovered || isOpen(m_muteMenu) || isOpen(m_camerasMenu));
}

} // namespace watchpost
