// A link handles the same messages and ends the same way however its bytes come, also when its handler answers, closes,
// and when the device fails in the middle.
// Input: four bytes of settings, then the size of a piece before each piece.
#include "protocol/link.h"
#include "protocol/writer.h"
#include "support/scripteddevice.h"

#include <QCoreApplication>

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace watchpost::protocol;
using watchpost::test::ScriptedDevice;

namespace {

struct Settings
{
    std::size_t maxLineBytes = 0;
    unsigned closeAfter = 0; // messages; 0: never
    bool answer = false;
    bool remoteEnd = false;
    qint64 writeBytes = 0; // then the device fails; 0: never
    qint64 readBytes = 0;  // at most, in one read; 0: any number
};

struct Outcome
{
    std::string handled;
    CloseReason reason = CloseReason::None;
    QByteArray written;
    int closedSignals = 0;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

void require(bool condition)
{
    if (!condition)
        std::abort();
}

Outcome run(const Settings &settings, const QList<QByteArray> &pieces)
{
    Outcome outcome;
    auto *device = new ScriptedDevice;
    if (settings.writeBytes > 0)
        device->failWritesAfter(settings.writeBytes);
    if (settings.readBytes > 0)
        device->limitReads(settings.readBytes);
    Link link(device);
    link.setExtensions(Extensions::all());
    link.setMaxLineBytes(settings.maxLineBytes);
    bool inHandler = false;
    QObject::connect(&link, &Link::closed, &link, [&] {
        require(!inHandler);
        ++outcome.closedSignals;
    });
    unsigned count = 0;
    link.setHandler([&](const Parsed &parsed) {
        require(!link.isClosed());
        inHandler = true;
        if (const auto *message = std::get_if<Message>(&parsed)) {
            if (settings.answer)
                link.send(*message);
            write(outcome.handled, *message, Extensions::all());
        } else {
            outcome.handled += "?\n";
        }
        if (++count == settings.closeAfter)
            link.close();
        inHandler = false;
    });
    for (const QByteArray &piece : pieces) {
        if (!link.isClosed())
            device->feed(piece);
    }
    if (settings.remoteEnd)
        device->end();
    QCoreApplication::processEvents();
    require(device->largestRead() <= qint64(settings.maxLineBytes));
    require(outcome.closedSignals == (link.isClosed() ? 1 : 0));
    outcome.reason = link.closeReason();
    outcome.written = device->written();
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 4)
        return 0;
    Settings settings;
    settings.maxLineBytes = 8 + std::size_t{data[0]} * 256;
    settings.closeAfter = data[1] >> 4U;
    settings.answer = (data[1] & 1U) != 0;
    settings.remoteEnd = (data[1] & 2U) != 0;
    settings.writeBytes = data[2];
    settings.readBytes = data[3];
    QList<QByteArray> pieces;
    QByteArray whole;
    for (std::size_t at = 4; at < size;) {
        const std::size_t length = std::min<std::size_t>(data[at] + 1U, size - at - 1);
        pieces.append(QByteArray(reinterpret_cast<const char *>(data) + at + 1, qsizetype(length)));
        whole += pieces.last();
        at += length + 1;
    }
    require(run(settings, pieces) == run(settings, {whole}));
    return 0;
}
