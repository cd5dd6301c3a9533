#include "protocol/heartbeat.h"

#include <algorithm>

namespace watchpost::protocol {

Heartbeat::Limits Heartbeat::noticingWithin(std::int64_t noticeMs)
{
    constexpr std::int64_t kSlackMs = 200; // for timers that come late, and a last look at the socket
    const std::int64_t silence = std::max<std::int64_t>(noticeMs - kSlackMs, 2);
    const std::int64_t idleMs = std::min(Limits().idleMs, silence / 2);
    const std::int64_t answerMs = silence - idleMs;
    return {idleMs, answerMs, answerMs * 2 / 5};
}

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
    const bool isTry = !knowsHeartbeats && m_limits.tryMs > 0;
    if (!m_waiting) {
        const std::int64_t left = m_lastHeard + m_limits.idleMs - now;
        if (left > 0)
            return {Action::Wait, 0, left};
        if (knowsHeartbeats || m_number == 0)
            return sendHeartbeat(now, isTry ? m_limits.tryMs : m_limits.answerMs);
        return sendProbe(now, m_limits.answerMs);
    }
    const std::int64_t left = m_waitingSince + std::min(m_waitingMs, m_limits.answerMs) - now;
    if (left > 0)
        return {Action::Wait, 0, left};
    if (!knowsHeartbeats && !m_probing)
        return sendProbe(now, isTry ? m_limits.answerMs - m_limits.tryMs : m_limits.answerMs);
    return {Action::Dead, 0, 0};
}

Heartbeat::Decision Heartbeat::askNow(std::int64_t now, std::int64_t limitMs)
{
    if (m_answered > 0)
        return sendHeartbeat(now, limitMs);
    const bool neverTried = m_number == 0;
    if (neverTried)
        (void)sendHeartbeat(now, limitMs);
    Decision decision = sendProbe(now, limitMs);
    decision.number = neverTried ? m_number : 0;
    return decision;
}

Heartbeat::Decision Heartbeat::sendHeartbeat(std::int64_t now, std::int64_t limitMs)
{
    m_waiting = true;
    m_probing = false;
    m_waitingSince = now;
    m_waitingMs = limitMs;
    m_sentAt = now;
    return {Action::SendHeartbeat, ++m_number, limitMs};
}

Heartbeat::Decision Heartbeat::sendProbe(std::int64_t now, std::int64_t limitMs)
{
    m_waiting = true;
    m_probing = true;
    m_waitingSince = now;
    m_waitingMs = limitMs;
    return {Action::SendProbe, 0, limitMs};
}

} // namespace watchpost::protocol
