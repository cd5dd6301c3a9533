// Where Watchpost was built without sounds.
#pragma once

#include "ui/soundplayer.h"

namespace watchpost {

class NoSoundPlayer : public SoundPlayer
{
    Q_OBJECT

public:
    using SoundPlayer::SoundPlayer;

    void look() override { Q_EMIT statusChanged(status()); }
    [[nodiscard]] SoundStatus status() const override
    {
        return {true, false,
                tr("This build of Watchpost plays no sounds itself; the desktop is asked for one with each "
                   "notification. Install Watchpost from a package to have its own.")};
    }
    void play(const QString &, int) override
    {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(status().text); }, Qt::QueuedConnection);
    }
    void stop() override {}
};

} // namespace watchpost
