// Words that the models share: what a cell says when it is read aloud, copied or shown without a delegate.
#pragma once

#include "domain/camera.h"

#include <QString>

namespace watchpost {

[[nodiscard]] QString stateWord(OnlineState state); // translated
// By locale: the time when it is today, else date and time; empty for 0. `ms`: since the epoch, UTC.
[[nodiscard]] QString momentText(qint64 ms);

} // namespace watchpost
