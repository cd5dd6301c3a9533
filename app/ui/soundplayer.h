// Plays one sound at a time. An interface, as systems differ; nothing of it waits, whatever the sound system does.
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

#include <memory>

namespace watchpost {

struct SoundStatus
{
    bool known = false; // false: nobody has looked yet
    bool available = false;
    QString text = {}; // translated: what is used, or what is wrong and what to do

    friend bool operator==(const SoundStatus &, const SoundStatus &) = default;
};

class SoundPlayer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Looks for sound devices, if nobody has yet; statusChanged() follows. play() does it by itself.
    virtual void look() = 0;
    [[nodiscard]] virtual SoundStatus status() const = 0;
    // `file`: a path, or ":/sounds/..." of our own. `volume`: 0 to 100. What plays stops. finished() follows, unless
    // stop() or play() is called before.
    virtual void play(const QString &file, int volume) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    // `error`: empty when it has been played to its end; else, translated, why not and what to do.
    void finished(const QString &error);
    void statusChanged(const watchpost::SoundStatus &status);
};

// The one for this system.
[[nodiscard]] std::unique_ptr<SoundPlayer> makeSoundPlayer();

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::SoundStatus)
