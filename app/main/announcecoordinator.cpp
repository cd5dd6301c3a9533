#include "main/announcecoordinator.h"

#include "models/cameramodel.h"
#include "store/settings.h"
#include "ui/accessibilitypage.h"
#include "ui/alarmpresenter.h"

namespace watchpost {

AnnounceCoordinator::AnnounceCoordinator(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_announcer(parts.window, [cameras = parts.cameras](const QString &id) { return cameras->nameOf(id); })
{
    m_announcer.setSettings(parts.settings->announcements());
    parts.presenter->addNotifier(&m_announcer);
}

SettingsPage *AnnounceCoordinator::makePage(QWidget *parent)
{
    auto *page = new AccessibilityPage(m_parts.settings->announcements(), parent);
    connect(page, &AccessibilityPage::applied, this, [this](const AnnouncementSettings &announcements) {
        m_parts.settings->setAnnouncements(announcements);
        m_announcer.setSettings(announcements);
    });
    return page;
}

void AnnounceCoordinator::takeStates(const QList<CameraStateChange> &batch)
{
    QList<CameraStateChange> wanted = batch;
    wanted.removeIf([this](const CameraStateChange &change) { return m_parts.cameras->isDisabled(change.id); });
    m_announcer.takeStates(wanted);
}

} // namespace watchpost
