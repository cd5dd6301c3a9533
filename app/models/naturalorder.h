// "cam2" before "cam10", in the user's language and whatever the case: how every list of names is ordered.
#pragma once

#include <QCollator>

namespace watchpost {

// Made for the language that is set now; dear to make and to compare with: keep it, and its sort keys where many
// strings are ordered (CameraOrder).
[[nodiscard]] QCollator naturalCollator();

} // namespace watchpost
