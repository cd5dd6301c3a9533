// How long to wait before the next try: exponential with full jitter, so that a thousand clients that lost one server
// do not all come back at once. No clock inside: the owner waits, and says how long a connection lived.
#pragma once

#include <QtGlobal>

#include <random>

namespace watchpost {

class Backoff
{
public:
    struct Limits
    {
        qint64 baseMs = 250;      // upper bound of the first delay; doubles with every further one
        qint64 capMs = 60000;     // upper bound of any delay
        qint64 healthyMs = 60000; // a connection that lived that long starts the counting anew
    };

    Backoff(Limits limits, quint64 seed);

    // Evenly distributed between 0 and min(cap, base * 2^attempt()), both included.
    [[nodiscard]] qint64 nextDelayMs();
    // Delays given since the last reset.
    [[nodiscard]] int attempt() const { return m_attempt; }
    // A connection ended that had been good for so long.
    void lived(qint64 ms);
    void reset() { m_attempt = 0; }

private:
    Limits m_limits;
    std::mt19937_64 m_random;
    int m_attempt = 0;
};

} // namespace watchpost
