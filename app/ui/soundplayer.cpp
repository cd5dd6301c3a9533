#include "ui/soundplayer.h"

#if defined(WATCHPOST_HAVE_MULTIMEDIA)
#include "ui/threadedsoundplayer.h"
#elif defined(Q_OS_WIN)
#include "ui/windowssoundplayer.h"
#else
#include "ui/nosoundplayer.h"
#endif

namespace watchpost {

std::unique_ptr<SoundPlayer> makeSoundPlayer()
{
#if defined(WATCHPOST_HAVE_MULTIMEDIA)
    return std::make_unique<ThreadedSoundPlayer>();
#elif defined(Q_OS_WIN)
    return std::make_unique<WindowsSoundPlayer>();
#else
    return std::make_unique<NoSoundPlayer>();
#endif
}

} // namespace watchpost
