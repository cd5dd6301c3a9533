// Text from the wire, made safe to look at.
#pragma once

#include <QString>

namespace watchpost {

// Control characters become their Unicode pictures (U+2400 and on), bidirectional and other invisible format characters
// become "<U+202E>"-like marks, so that no text can hide, reorder or break a line of the screen. Everything else stays.
[[nodiscard]] QString visibleText(const QString &text);

} // namespace watchpost
