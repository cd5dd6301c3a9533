// Whatever line parses can be written, and what was written parses to the same message.
// Input: one byte for the agreed extensions, then lines.
#include "protocol/linesplitter.h"
#include "protocol/parser.h"
#include "protocol/writer.h"

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

Extensions extensionsFrom(unsigned bits)
{
    Extensions extensions;
    for (unsigned i = 0; i < 5; ++i) {
        if ((bits >> i & 1U) != 0)
            extensions.add(static_cast<Extension>(i));
    }
    return extensions;
}

void parseAndWrite(Parser &parser, std::string_view line)
{
    const Parsed parsed = parser.parse(line);
    if (const auto *bad = std::get_if<BadArgument>(&parsed)) {
        require(!bad->command.empty() && !bad->reason.empty());
        return;
    }
    const auto *message = std::get_if<Message>(&parsed);
    if (!message)
        return;
    std::string written;
    write(written, *message, parser.extensions());
    require(written.find('\n') == written.size() - 1 && written.find('\0') == std::string::npos);
    written.pop_back();
    require(isValidUtf8(written));

    Parser second;
    second.setExtensions(parser.extensions());
    Parsed again = second.parse(written);
    // The one thing that is read finer than it is written: the milliseconds of the last login.
    if (const auto *ok = std::get_if<LoginOk>(message); ok && ok->lastTime) {
        auto &rounded = std::get<LoginOk>(std::get<Message>(again)).lastTime;
        require(rounded && *ok->lastTime - *rounded >= 0 && *ok->lastTime - *rounded < 1000);
        rounded = ok->lastTime;
    }
    require(again == parsed);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    Parser parser;
    parser.setExtensions(extensionsFrom(data[0]));
    std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    for (;;) {
        const LineResult result = nextLine(bytes, kMaxLineBytes);
        if (result.status != LineStatus::Line)
            return 0;
        parseAndWrite(parser, result.line);
        bytes.remove_prefix(result.used);
    }
}
