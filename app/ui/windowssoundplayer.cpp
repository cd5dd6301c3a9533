#include "ui/windowssoundplayer.h"

#include "domain/handover.h"
#include "ui/wavefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QThreadPool>

#include <qt_windows.h>

#include <mmsystem.h>

namespace watchpost {
namespace {

constexpr qint64 kMostBytes = 32 * 1024 * 1024;

} // namespace

// Not in the window's thread: the file may be on a network's drive.
WindowsSoundPlayer::Sound WindowsSoundPlayer::loaded(const QString &file, int volume)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() > kMostBytes)
        return {{}, 0, tr("The sound file %1 cannot be read. Choose another one.").arg(file)};
    Sound sound;
    sound.wave = source.readAll();
    sound.length = waveLength(sound.wave);
    if (sound.length < 0)
        return {{}, 0, tr("The sound file %1 is no WAV file. Choose another one.").arg(file)};
    scaleWave(&sound.wave, volume);
    return sound;
}

WindowsSoundPlayer::WindowsSoundPlayer(QObject *parent)
    : SoundPlayer(parent)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] { Q_EMIT finished(m_error); });
}

WindowsSoundPlayer::~WindowsSoundPlayer()
{
    PlaySoundW(nullptr, nullptr, 0);
}

void WindowsSoundPlayer::look()
{
    const bool some = waveOutGetNumDevs() > 0;
    const SoundStatus now{true, some,
                          some ? tr("Sounds are played by Windows, on its default device. WAV files only.")
                               : tr("There is no sound device. Plug one in: it is used by the next alarm.")};
    if (now == m_status)
        return;
    m_status = now;
    Q_EMIT statusChanged(now);
}

void WindowsSoundPlayer::play(const QString &file, int volume)
{
    stop();
    look();
    if (!m_status.available)
        return finishLater(m_status.text);
    QThreadPool::globalInstance()->start(
        handedOver([guard = QPointer<WindowsSoundPlayer>(this), ticket = m_ticket, file, volume] {
            const Sound sound = loaded(file, volume);
            handOver(QCoreApplication::instance(), [guard, ticket, sound] {
                if (guard && guard->m_ticket == ticket)
                    guard->begin(sound);
            });
        }));
}

void WindowsSoundPlayer::begin(const Sound &sound)
{
    if (!sound.error.isEmpty())
        return finishLater(sound.error);
    m_wave = sound.wave;
    const auto *bytes = reinterpret_cast<LPCWSTR>(m_wave.constData());
    if (!PlaySoundW(bytes, nullptr, SND_MEMORY | SND_ASYNC | SND_NODEFAULT))
        return finishLater(tr("Windows could not play the sound. Look at the sound settings of Windows."));
    m_error.clear();
    m_end.start(sound.length);
}

void WindowsSoundPlayer::stop()
{
    ++m_ticket; // what is still being read is not played any more
    m_end.stop();
    PlaySoundW(nullptr, nullptr, 0); // only then may the bytes go
    m_wave.clear();
}

void WindowsSoundPlayer::finishLater(const QString &error)
{
    m_error = error;
    m_end.start(0);
}

} // namespace watchpost
