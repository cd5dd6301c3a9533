// QToolTip guesses whether a text is HTML; text from a server or a person must never be taken for it.
#pragma once

#include <QString>

namespace watchpost {

// `text` (plain, lines separated by line feeds) so that a tool tip shows it exactly. Empty stays empty.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace watchpost
