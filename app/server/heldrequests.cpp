#include "server/heldrequests.h"

#include <utility>

namespace watchpost::server {

HeldRequests::HeldRequests(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HeldRequests::goOn);
}

void HeldRequests::add(Wait wait, Run run)
{
    m_requests.push_back({std::move(wait), std::move(run)});
    if (m_requests.size() == 1)
        m_timer.start(static_cast<int>(m_requests.front().wait()));
}

void HeldRequests::clear()
{
    m_timer.stop();
    m_requests.clear();
}

void HeldRequests::goOn()
{
    bool some = false;
    while (!m_requests.empty()) {
        if (const qint64 left = m_requests.front().wait(); left > 0) {
            m_timer.start(static_cast<int>(left));
            break;
        }
        // Kept at the front until it is through: what comes meanwhile stays behind it.
        const Run run = std::move(m_requests.front().run);
        run();
        if (!m_requests.empty()) // it may have ended the connection
            m_requests.pop_front();
        some = true;
    }
    if (some)
        Q_EMIT ran();
}

} // namespace watchpost::server
