#include "session/networkwatch.h"

#include <utility>

namespace watchpost {

using Reachability = QNetworkInformation::Reachability;

NetworkWatch::NetworkWatch(Source source, QObject *parent)
    : QObject(parent)
{
    if (source == Source::None || !QNetworkInformation::loadDefaultBackend())
        return;
    QNetworkInformation *information = QNetworkInformation::instance();
    m_last = information->reachability();
    connect(information, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::reachabilityChanged);
}

void NetworkWatch::reachabilityChanged(Reachability reachability)
{
    // Not knowing is neither: what counts is how it was before, and how it is after.
    if (reachability == Reachability::Unknown)
        return;
    const Reachability before = std::exchange(m_last, reachability);
    if (before == reachability || before == Reachability::Unknown)
        return;
    // The enumerators rise: disconnected, this computer's network, the site, the Internet.
    if (reachability > before)
        Q_EMIT returned();
    else
        Q_EMIT lost();
}

} // namespace watchpost
