// The bytes of a stream that are not handled yet: filled at the end, emptied line by line from the front. Holds at most
// the limit of one line, and looks at no byte twice while a line grows (docs/protocol.md, "Framing").
#pragma once

#include "protocol/linesplitter.h"

#include <cstddef>
#include <memory>
#include <span>

namespace watchpost::protocol {

class LineBuffer
{
public:
    explicit LineBuffer(std::size_t limit)
        : m_limit(limit)
    {
    }

    // Line feed included. Holds for the next line.
    void setLimit(std::size_t bytes) { m_limit = bytes; }

    // Where to read to; at least one byte, unless the last line of the buffer is longer than a lowered limit allows.
    // Takes no more memory than the lines need: it grows when it was filled, up to the limit.
    [[nodiscard]] std::span<char> room();
    void added(std::size_t bytes) { m_end += bytes; }

    // The next whole line, taken off the buffer; its view lives until room() or clear().
    [[nodiscard]] LineResult next();

    void clear();

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0;   // first byte not handled yet
    std::size_t m_end = 0;     // one past the last byte
    std::size_t m_scanned = 0; // bytes from m_begin known to hold no line feed
    std::size_t m_limit;
};

} // namespace watchpost::protocol
