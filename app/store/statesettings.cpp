// What the client remembers of how long states are held, and of storms of alarms.
#include "store/settings.h"
#include "store/settingvalues.h"

#include <QSettings>

namespace watchpost {

StateTimes Settings::stateTimes() const
{
    StateTimes times;
    times.holdDown =
        within(m_settings->value(QStringLiteral("states/holdDown")), 0, StateTimes::kMostHold).value_or(times.holdDown);
    times.holdUp =
        within(m_settings->value(QStringLiteral("states/holdUp")), 0, StateTimes::kMostHold).value_or(times.holdUp);
    times.offlineAfter = within(m_settings->value(QStringLiteral("states/offlineAfter")), 0, StateTimes::kMostOffline)
                             .value_or(times.offlineAfter);
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
    rule.cameras = within(m_settings->value(QStringLiteral("alarms/stormCameras")), 0, StormRule::kMostCameras)
                       .value_or(rule.cameras);
    if (rule.cameras == 1)
        rule.cameras = 2; // one camera is no storm
    return rule;
}

void Settings::setStormRule(const StormRule &rule)
{
    m_settings->setValue(QStringLiteral("alarms/stormCameras"), rule.cameras);
}

} // namespace watchpost
