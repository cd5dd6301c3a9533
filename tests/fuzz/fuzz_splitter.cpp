// The splitter says the same of a stream however it comes in pieces, and never asks for more than the limit of a line.
// Input: one byte for the limit, one for the size of the pieces, then the stream.
#include "protocol/linebuffer.h"
#include "protocol/linesplitter.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace watchpost::protocol;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

// Every line followed by a line feed, then the status that ended it.
std::string splitWhole(std::string_view bytes, std::size_t limit)
{
    std::string seen;
    for (;;) {
        const LineResult result = nextLine(bytes, limit);
        if (result.status != LineStatus::Line) {
            require(result.used == 0);
            return seen + std::to_string(static_cast<int>(result.status));
        }
        require(result.used > 0 && result.used <= limit && result.used <= bytes.size());
        require(bytes[result.used - 1] == '\n' && isValidUtf8(result.line));
        require(result.line.find('\0') == std::string_view::npos && result.line.find('\n') == std::string_view::npos);
        seen.append(result.line).push_back('\n');
        bytes.remove_prefix(result.used);
    }
}

std::string splitInPieces(std::string_view bytes, std::size_t limit, std::size_t piece)
{
    LineBuffer buffer(limit);
    std::string seen;
    while (!bytes.empty()) {
        const std::span<char> room = buffer.room();
        require(!room.empty() && room.size() <= limit);
        const std::size_t size = std::min({room.size(), bytes.size(), piece});
        std::copy_n(bytes.data(), size, room.data());
        buffer.added(size);
        bytes.remove_prefix(size);
        for (;;) {
            const LineResult result = buffer.next();
            if (result.status == LineStatus::NeedMore)
                break;
            if (result.status != LineStatus::Line)
                return seen + std::to_string(static_cast<int>(result.status));
            seen.append(result.line).push_back('\n');
        }
    }
    return seen + std::to_string(static_cast<int>(LineStatus::NeedMore));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::size_t limit = 1 + std::size_t{data[0]} * 257;
    const std::size_t piece = 1 + data[1];
    const std::string_view stream(reinterpret_cast<const char *>(data) + 2, size - 2);
    require(splitWhole(stream, limit) == splitInPieces(stream, limit, piece));
    return 0;
}
