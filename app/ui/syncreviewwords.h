// What a row of the preview says of a camera: where it stands here, on the server and at the last synchronisation, and
// what each choice does. Never a password.
#pragma once

#include "domain/syncreview.h"

#include <QString>

namespace watchpost {

[[nodiscard]] QString sideHere(SyncDifference difference);
[[nodiscard]] QString sideThere(SyncDifference difference);
[[nodiscard]] QString sideLast(SyncDifference difference); // at the last synchronisation
[[nodiscard]] QString actionName(SyncDifference difference, SyncAction action);
[[nodiscard]] QString actionEffect(SyncDifference difference, SyncAction action); // a sentence or two

} // namespace watchpost
