#include "domain/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace watchpost {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // The limit alone does not keep a core from a program that collects them by a pipe (core(5)).
    (void)::prctl(PR_SET_DUMPABLE, 0L, 0L, 0L, 0L);
#endif
}

} // namespace watchpost
