// How long something took, in words.
#pragma once

#include <QString>

namespace watchpost {

// By its two largest units: "42 min", "3 h 5 min", "2 d 4 h"; less than a second: "0 s".
[[nodiscard]] QString durationText(qint64 ms);

} // namespace watchpost
