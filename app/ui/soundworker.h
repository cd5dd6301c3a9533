// What ThreadedSoundPlayer has in its thread. Every slot may block there as long as the sound system likes.
#pragma once

#include "ui/soundplayer.h"

#include <QObject>

#include <memory>

namespace watchpost {

class SoundWorker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void look() = 0;
    virtual void play(quint64 ticket, const QString &file, int volume) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void answered(); // after every look() and play(): it does not hang
    void statusFound(const watchpost::SoundStatus &status);
    void finished(quint64 ticket, const QString &error);
};

[[nodiscard]] std::unique_ptr<SoundWorker> makeSoundWorker();

} // namespace watchpost
