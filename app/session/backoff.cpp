#include "session/backoff.h"

#include <algorithm>

namespace watchpost {

Backoff::Backoff(Limits limits, quint64 seed)
    : m_limits(limits)
    , m_random(seed)
{
}

qint64 Backoff::nextDelayMs()
{
    qint64 bound = std::min(m_limits.baseMs, m_limits.capMs);
    for (int i = 0; i < m_attempt && bound < m_limits.capMs; ++i)
        bound = bound > m_limits.capMs / 2 ? m_limits.capMs : bound * 2;
    ++m_attempt;
    if (bound <= 0)
        return 0;
    // The bias of a modulo of 64 bits by so small a number is below anything that matters here.
    return static_cast<qint64>(m_random() % static_cast<quint64>(bound + 1));
}

void Backoff::lived(qint64 ms)
{
    if (ms >= m_limits.healthyMs)
        reset();
}

} // namespace watchpost
