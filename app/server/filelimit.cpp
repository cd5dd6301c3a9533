#include "server/filelimit.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace watchpost::server {

namespace {

constexpr int kOtherFiles = 100;
constexpr int kLeastConnections = 16;

} // namespace

int raiseFileLimit()
{
#ifdef Q_OS_UNIX
    constexpr rlim_t kMost = 1 << 20;
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 256;
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = std::max(before, std::min(limit.rlim_max, kMost));
    const rlim_t now = setrlimit(RLIMIT_NOFILE, &limit) == 0 ? limit.rlim_cur : before;
    return static_cast<int>(std::min<rlim_t>(now, std::numeric_limits<int>::max()));
#else
    return std::numeric_limits<int>::max();
#endif
}

int connectionsWithin(int files, int dataPorts, int candidates)
{
    return std::max(files - 2 * dataPorts - candidates - kOtherFiles, kLeastConnections);
}

} // namespace watchpost::server
