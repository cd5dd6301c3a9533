#include "protocol/heartbeat.h"

#include <algorithm>

namespace watchpost::protocol {

void Heartbeat::start(std::int64_t now)
{
    *this = Heartbeat(m_limits);
    m_lastHeard = now;
}

void Heartbeat::heard(std::int64_t now)
{
    m_lastHeard = std::max(m_lastHeard, now);
    m_waiting = false;
}

void Heartbeat::heardAnswer(std::uint64_t number, std::int64_t now)
{
    heard(now);
    if (!isOurs(number))
        return;
    if (number == m_number)
        m_roundTripMs = now - m_sentAt;
    m_answered = number;
}

Heartbeat::Decision Heartbeat::tick(std::int64_t now)
{
    // Without an answer ever: one heartbeat was tried, from then on it is the probe that every server answers.
    const bool knowsHeartbeats = m_answered > 0;
    if (!m_waiting) {
        const std::int64_t left = m_lastHeard + m_limits.idleMs - now;
        if (left > 0)
            return {Action::Wait, 0, left};
        return knowsHeartbeats || m_number == 0 ? sendHeartbeat(now) : sendProbe(now);
    }
    const std::int64_t left = m_waitingSince + m_limits.answerMs - now;
    if (left > 0)
        return {Action::Wait, 0, left};
    if (!knowsHeartbeats && !m_probing)
        return sendProbe(now);
    return {Action::Dead, 0, 0};
}

Heartbeat::Decision Heartbeat::sendHeartbeat(std::int64_t now)
{
    m_waiting = true;
    m_probing = false;
    m_waitingSince = now;
    m_sentAt = now;
    return {Action::SendHeartbeat, ++m_number, m_limits.answerMs};
}

Heartbeat::Decision Heartbeat::sendProbe(std::int64_t now)
{
    m_waiting = true;
    m_probing = true;
    m_waitingSince = now;
    return {Action::SendProbe, 0, m_limits.answerMs};
}

} // namespace watchpost::protocol
