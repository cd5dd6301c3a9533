#include "server/managementwire.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace watchpost::server {

namespace {

constexpr auto kFormat = QDataStream::Qt_6_0;
constexpr quint32 kMaxWords = 100;
constexpr qint64 kLengthBytes = sizeof(quint32);

QByteArray framed(const QByteArray &payload)
{
    QByteArray frame(kLengthBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(payload.size()), frame.data());
    return frame.append(payload);
}

} // namespace

QByteArray encode(const CommandRequest &request)
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(kFormat);
    out << request.command << request.input;
    return framed(payload);
}

QByteArray encode(const CommandResult &result)
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(kFormat);
    out << static_cast<qint32>(result.exitCode) << result.output << result.error;
    return framed(payload);
}

std::optional<CommandRequest> decodeRequest(const QByteArray &payload)
{
    CommandRequest request;
    QDataStream in(payload);
    in.setVersion(kFormat);
    // Not the list at once: QDataStream would reserve room for as many as the first four bytes say.
    quint32 words = 0;
    in >> words;
    if (words > kMaxWords)
        return std::nullopt;
    for (QString word; words > 0 && in.status() == QDataStream::Ok; --words) {
        in >> word;
        request.command.append(word);
    }
    in >> request.input;
    return in.status() == QDataStream::Ok && in.atEnd() ? std::optional(request) : std::nullopt;
}

std::optional<CommandResult> decodeResult(const QByteArray &payload)
{
    CommandResult result;
    qint32 exitCode = 0;
    QDataStream in(payload);
    in.setVersion(kFormat);
    in >> exitCode >> result.output >> result.error;
    result.exitCode = exitCode;
    return in.status() == QDataStream::Ok && in.atEnd() ? std::optional(result) : std::nullopt;
}

FrameStatus takeFrame(QIODevice &device, QByteArray *payload)
{
    const QByteArray head = device.peek(kLengthBytes);
    if (head.size() < kLengthBytes)
        return FrameStatus::NeedMore;
    const auto length = qFromBigEndian<quint32>(head.constData());
    if (length > kMaxRequestBytes)
        return FrameStatus::TooLong;
    if (device.bytesAvailable() < kLengthBytes + length)
        return FrameStatus::NeedMore;
    device.skip(kLengthBytes);
    *payload = device.read(length);
    return FrameStatus::Whole;
}

} // namespace watchpost::server
