// What undoing a removal puts back. A pure function of plain values: docs/protocol.md, "Synchronising".
#pragma once

#include "domain/camera.h"

#include <optional>

namespace watchpost {

// `before`: as it was when it was removed. `now`: what the local list holds of that ID, null when nothing.
// `mayBeTold`: the server may have been told of the removal; it has taken the camera off, or will in a moment.
// None: the camera is back already, and what it is now is the user's later word.
[[nodiscard]] std::optional<Camera> putBack(const Camera &before, const Camera *now, bool mayBeTold);

// A camera that only stays removed here (Binding::Removed), brought back later: what the server has of it is not known.
[[nodiscard]] Camera broughtBack(const Camera &removed);

} // namespace watchpost
