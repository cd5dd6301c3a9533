#include "ui/windowssoundplayer.h"

#include "ui/wavefile.h"

#include <QFile>

#include <qt_windows.h>

#include <mmsystem.h>

namespace watchpost {
namespace {

constexpr qint64 kMostBytes = 32 * 1024 * 1024;

} // namespace

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
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() > kMostBytes)
        return finishLater(tr("The sound file %1 cannot be read. Choose another one.").arg(file));
    m_wave = source.readAll();
    const int length = waveLength(m_wave); // ms
    if (length < 0)
        return finishLater(tr("The sound file %1 is no WAV file. Choose another one.").arg(file));
    scaleWave(&m_wave, volume);
    const auto *bytes = reinterpret_cast<LPCWSTR>(m_wave.constData());
    if (!PlaySoundW(bytes, nullptr, SND_MEMORY | SND_ASYNC | SND_NODEFAULT))
        return finishLater(tr("Windows could not play the sound. Look at the sound settings of Windows."));
    m_error.clear();
    m_end.start(length);
}

void WindowsSoundPlayer::stop()
{
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
