// Slows down an account that guesses the passwords of cameras which it does not have: each wrong one after the first
// few makes the next check wait longer, whichever connection asks.
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace watchpost::server {

class GuessBrake
{
public:
    static constexpr qint64 kFree = 20; // a list that was typed has wrong ones, too
    static constexpr qint64 kLongestMs = 2000;
    static constexpr qint64 kForgiveMs = 30000; // one less each

    // `now`: ms of any monotonic clock, the same one for both.
    void wrong(qint64 now, int firstDelayMs)
    {
        const qint64 forgiven = (now - m_forgivenUntil) / kForgiveMs;
        // What is left of the time counts for the next one; there is nothing to save up for who owes nothing.
        m_forgivenUntil = m_wrong > forgiven ? m_forgivenUntil + forgiven * kForgiveMs : now;
        m_wrong = std::max<qint64>(m_wrong - forgiven, 0) + 1;
        const qint64 doublings = std::clamp<qint64>(m_wrong - kFree - 1, 0, 16);
        m_next = m_wrong > kFree ? now + std::min(qint64{firstDelayMs} << doublings, kLongestMs) : now;
    }
    // How long the next check has to wait.
    [[nodiscard]] qint64 waitMs(qint64 now) const { return std::max<qint64>(m_next - now, 0); }

private:
    qint64 m_wrong = 0;
    qint64 m_forgivenUntil = 0;
    qint64 m_next = 0;
};

} // namespace watchpost::server
