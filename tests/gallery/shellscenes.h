// The windows around the work: settings, first steps, help, diagnostics, shortcuts.
#pragma once

#include "gallery/scenes.h"

namespace watchpost::gallery {

[[nodiscard]] QList<Scene> shellScenes();

} // namespace watchpost::gallery
