#include "session/addressplan.h"

#include <algorithm>

namespace watchpost {
namespace {

constexpr qint64 kMostMs = 4000;  // three retransmitted SYNs
constexpr qint64 kLeastMs = 1000; // also for one whose turn came too late

} // namespace

void AddressPlan::begin(const QList<QHostAddress> &addresses, int totalMs, qint64 now)
{
    m_left = addresses;
    if (const qsizetype good = m_left.indexOf(m_good); good > 0)
        m_left.move(good, 0);
    m_totalMs = totalMs;
    m_deadline = now + totalMs;
    m_error = {};
    m_telling = Telling::Unreachable;
    m_refusal.reset();
}

std::optional<AddressPlan::Attempt> AddressPlan::next(qint64 now)
{
    if (m_left.isEmpty())
        return std::nullopt;
    const qint64 left = std::max(m_deadline - now, std::min<qint64>(m_totalMs, kLeastMs));
    const qint64 share = m_left.size() == 1 ? left : std::min(left / m_left.size(), kMostMs);
    return Attempt{m_left.takeFirst(), static_cast<int>(std::max<qint64>(share, 1))};
}

void AddressPlan::failed(const ConnectionError &error, Telling telling,
                         const std::optional<CertificateRefusal> &refusal)
{
    if (!m_refusal)
        m_refusal = refusal;
    if (m_error.kind != ErrorKind::None && telling <= m_telling)
        return;
    m_error = error;
    m_telling = telling;
}

} // namespace watchpost
