// A file that is on the disk whole or not at all.
#pragma once

#include <QByteArray>
#include <QString>

namespace watchpost {

// Blocks: not in the GUI's thread. Returns what went wrong; empty: it is on the disk. A file that was there is replaced
// only by a whole one. `secret`: nobody but the user may read it.
[[nodiscard]] QString saveWholeFile(const QString &path, const QByteArray &bytes, bool secret = false);

} // namespace watchpost
