// What the client remembers of looking for newer versions.
#include "store/settings.h"

#include <QSettings>

namespace watchpost {

bool Settings::looksForUpdates() const
{
    return m_settings->value(QStringLiteral("updates/look")).toBool(); // off until somebody wants it
}

void Settings::setLooksForUpdates(bool on)
{
    m_settings->setValue(QStringLiteral("updates/look"), on);
}

qint64 Settings::lookedForUpdatesAt() const
{
    return m_settings->value(QStringLiteral("updates/at")).toLongLong();
}

void Settings::setLookedForUpdatesAt(qint64 at)
{
    m_settings->setValue(QStringLiteral("updates/at"), at);
}

} // namespace watchpost
