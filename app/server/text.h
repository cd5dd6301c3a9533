// Between the UTF-8 bytes of the wire and QString.
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace watchpost::server {

// Every character survives: see protocol/text.h.
[[nodiscard]] QString toText(std::string_view utf8);
[[nodiscard]] std::string toUtf8(const QString &text);
// For the database, which would drop a leading U+FEFF of a text: names and IDs are stored as the bytes that they are.
[[nodiscard]] QByteArray toBlob(std::string_view utf8);

// A name or an ID that is not too long and holds no control character.
[[nodiscard]] bool isReasonableName(std::string_view utf8, std::size_t maxBytes);

} // namespace watchpost::server
