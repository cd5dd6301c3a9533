// How many errors a client may make: the tenth in a minute closes its connection (docs/protocol.md, "Errors").
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace watchpost::server {

class ErrorBudget
{
public:
    static constexpr std::size_t kErrors = 10;
    static constexpr qint64 kWindowMs = 60000;

    // `now`: ms of any monotonic clock. False: this was one too many.
    [[nodiscard]] bool spend(qint64 now)
    {
        const qint64 nineAgo = m_times[(m_next + 1) % kErrors];
        m_times[m_next] = now;
        m_next = (m_next + 1) % kErrors;
        m_count = m_count < kErrors ? m_count + 1 : kErrors;
        return m_count < kErrors || now - nineAgo >= kWindowMs;
    }

private:
    std::array<qint64, kErrors> m_times{};
    std::size_t m_next = 0;
    std::size_t m_count = 0;
};

} // namespace watchpost::server
