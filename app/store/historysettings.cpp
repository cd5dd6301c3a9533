// What the client remembers of how long it keeps the history of states.
#include "store/settings.h"
#include "store/statehistory.h"

#include <QSettings>

namespace watchpost {
namespace {

QString daysKey()
{
    return QStringLiteral("history/stateDays");
}

} // namespace

int Settings::stateHistoryDays() const
{
    bool ok = false;
    const int days = m_settings->value(daysKey()).toInt(&ok);
    return ok && days >= 1 && days <= StateHistory::kMostDays ? days : StateHistory::kDefaultDays;
}

void Settings::setStateHistoryDays(int days)
{
    m_settings->setValue(daysKey(), days);
}

} // namespace watchpost
