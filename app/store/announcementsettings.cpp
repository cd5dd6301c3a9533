// What the client remembers of what is read out.
#include "store/settings.h"

#include <QSettings>

namespace watchpost {

AnnouncementSettings Settings::announcements() const
{
    AnnouncementSettings announcements;
    announcements.alarms = m_settings->value(QStringLiteral("announce/alarms"), announcements.alarms).toBool();
    announcements.states = m_settings->value(QStringLiteral("announce/states"), announcements.states).toBool();
    return announcements;
}

void Settings::setAnnouncements(const AnnouncementSettings &announcements)
{
    m_settings->setValue(QStringLiteral("announce/alarms"), announcements.alarms);
    m_settings->setValue(QStringLiteral("announce/states"), announcements.states);
}

} // namespace watchpost
