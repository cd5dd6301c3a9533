// What the client remembers of how long states are held, and of storms of alarms.
#include "store/settings.h"

#include <QSettings>

namespace watchpost {
namespace {

int within(const QVariant &value, int most, int otherwise)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && number >= 0 && number <= most ? number : otherwise;
}

} // namespace

StateTimes Settings::stateTimes() const
{
    StateTimes times;
    times.holdDown =
        within(m_settings->value(QStringLiteral("states/holdDown")), StateTimes::kMostHold, times.holdDown);
    times.holdUp = within(m_settings->value(QStringLiteral("states/holdUp")), StateTimes::kMostHold, times.holdUp);
    times.offlineAfter =
        within(m_settings->value(QStringLiteral("states/offlineAfter")), StateTimes::kMostOffline, times.offlineAfter);
    return times;
}

void Settings::setStateTimes(const StateTimes &times)
{
    m_settings->setValue(QStringLiteral("states/holdDown"), times.holdDown);
    m_settings->setValue(QStringLiteral("states/holdUp"), times.holdUp);
    m_settings->setValue(QStringLiteral("states/offlineAfter"), times.offlineAfter);
}

StormRule Settings::stormRule() const
{
    StormRule rule;
    rule.cameras =
        within(m_settings->value(QStringLiteral("alarms/stormCameras")), StormRule::kMostCameras, rule.cameras);
    if (rule.cameras == 1)
        rule.cameras = 2; // one camera is no storm
    return rule;
}

void Settings::setStormRule(const StormRule &rule)
{
    m_settings->setValue(QStringLiteral("alarms/stormCameras"), rule.cameras);
}

} // namespace watchpost
