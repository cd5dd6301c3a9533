#include "server/text.h"

#include "protocol/text.h"

#include <algorithm>

namespace watchpost::server {

QString toText(std::string_view utf8)
{
    return protocol::toQString(utf8);
}

std::string toUtf8(const QString &text)
{
    return text.toUtf8().toStdString();
}

QByteArray toBlob(std::string_view utf8)
{
    // Never a null array: that would be stored as NULL.
    return utf8.empty() ? QByteArray("") : QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isReasonableName(std::string_view utf8, std::size_t maxBytes)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    return !utf8.empty() && utf8.size() <= maxBytes && std::none_of(utf8.begin(), utf8.end(), isControl);
}

} // namespace watchpost::server
