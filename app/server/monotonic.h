// The clock of everything that waits: ms that only grow, from any beginning.
#pragma once

#include <QDeadlineTimer>

namespace watchpost::server {

[[nodiscard]] inline qint64 monotonicMs()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace watchpost::server
