// The settings of sounds and of pop-ups, as scenes.
#pragma once

#include "gallery/scenes.h"

namespace watchpost::gallery {

[[nodiscard]] QList<Scene> desktopScenes();

} // namespace watchpost::gallery
