// Text of others in labels that wrap: a word that is longer than a line may be broken there, so that nobody's text
// makes a window as wide as it likes.
#pragma once

#include <QString>

namespace watchpost {

// With invisible places to break (U+200B) in words of more than a few dozen characters. For the eye only: what is
// copied or read aloud is the text without them.
[[nodiscard]] QString wrappable(const QString &text);

} // namespace watchpost
