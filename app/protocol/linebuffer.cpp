#include "protocol/linebuffer.h"

#include <algorithm>
#include <cstring>

namespace watchpost::protocol {

namespace {

constexpr std::size_t kFirstCapacity = 16 * 1024;

} // namespace

std::span<char> LineBuffer::room()
{
    const std::size_t unfinished = m_end - m_begin;
    const std::size_t needed = m_end == m_capacity ? m_capacity * 2 : m_capacity;
    const std::size_t wanted = std::min(std::max(needed, kFirstCapacity), m_limit);
    if (wanted > m_capacity) {
        auto larger = std::make_unique_for_overwrite<char[]>(wanted);
        if (unfinished > 0)
            std::memcpy(larger.get(), m_bytes.get() + m_begin, unfinished);
        m_bytes = std::move(larger);
        m_capacity = wanted;
    } else if (m_begin > 0 && unfinished > 0) {
        std::memmove(m_bytes.get(), m_bytes.get() + m_begin, unfinished);
    }
    m_begin = 0;
    m_end = unfinished;
    return {m_bytes.get() + m_end, m_capacity - m_end};
}

LineResult LineBuffer::next()
{
    const LineResult result = nextLine({m_bytes.get() + m_begin, m_end - m_begin}, m_limit, m_scanned);
    m_begin += result.used;
    m_scanned = result.scanned;
    return result;
}

void LineBuffer::clear()
{
    m_bytes.reset();
    m_capacity = m_begin = m_end = m_scanned = 0;
}

} // namespace watchpost::protocol
