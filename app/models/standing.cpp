#include "models/standing.h"

#include "models/modeltext.h"

#include <QCoreApplication>

namespace watchpost {

Standing standingOf(OnlineState state, bool disabled)
{
    if (disabled)
        return Standing::Disabled;
    switch (state) {
    case OnlineState::Online:
        return Standing::Online;
    case OnlineState::Offline:
        return Standing::Offline;
    case OnlineState::Unknown:
        break;
    }
    return Standing::Unknown;
}

int worstRank(OnlineState state, bool disabled, int unreadAlarms)
{
    const int read = unreadAlarms > 0 ? 0 : 1;
    switch (standingOf(state, disabled)) {
    case Standing::Offline:
        return read;
    case Standing::Unknown:
        return 2 + read;
    case Standing::Online:
        return 4 + read;
    case Standing::Disabled:
        break;
    }
    return kWorstRanks - 1;
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Online:
        return stateWord(OnlineState::Online);
    case Standing::Offline:
        return stateWord(OnlineState::Offline);
    case Standing::Unknown:
        return stateWord(OnlineState::Unknown);
    case Standing::Disabled:
        break;
    }
    return QCoreApplication::translate("OnlineState", "Disabled");
}

} // namespace watchpost
