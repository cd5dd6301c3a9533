// How a management command travels over the local socket: a length (32 bits, big endian), then that many bytes of a
// QDataStream (Qt 6.0's format). Both ends are this same program.
#pragma once

#include "server/commandresult.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QIODevice;

namespace watchpost::server {

inline constexpr quint32 kMaxRequestBytes = 64 * 1024 * 1024;

struct CommandRequest
{
    QStringList command;
    QByteArray input;
};

[[nodiscard]] QByteArray encode(const CommandRequest &request);
[[nodiscard]] QByteArray encode(const CommandResult &result);
[[nodiscard]] std::optional<CommandRequest> decodeRequest(const QByteArray &payload);
[[nodiscard]] std::optional<CommandResult> decodeResult(const QByteArray &payload);

enum class FrameStatus { Whole, NeedMore, TooLong };
// Takes one frame's payload out of what has arrived on the device.
[[nodiscard]] FrameStatus takeFrame(QIODevice &device, QByteArray *payload);

} // namespace watchpost::server
