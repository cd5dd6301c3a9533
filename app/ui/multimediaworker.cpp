#include "ui/multimediaworker.h"

#include "ui/wavefile.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QSoundEffect>
#include <QUrl>
#include <QVersionNumber>

#include <chrono>
#include <utility>

namespace watchpost {
namespace {

constexpr std::chrono::milliseconds kGrace{5000};
constexpr std::chrono::milliseconds kCutShort{400}; // sooner than that before its end it has not been played

// Qt's backend by FFmpeg lists its codecs as it is loaded.
class Silence
{
public:
    Silence() { QLoggingCategory::defaultCategory()->setEnabled(QtDebugMsg, false); }
    ~Silence() { QLoggingCategory::defaultCategory()->setEnabled(QtDebugMsg, m_before); }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    bool m_before = QLoggingCategory::defaultCategory()->isDebugEnabled();
};

QUrl urlOf(const QString &file)
{
    return file.startsWith(u':') ? QUrl(u"qrc" + file) : QUrl::fromLocalFile(file);
}

// As the ear hears it: half way up the slider is half as loud.
float gain(int volume)
{
    const qreal linear =
        QAudio::convertVolume(volume / 100.0, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale);
    return static_cast<float>(linear);
}

} // namespace

// The backend by GStreamer, the first choice before Qt 6.5, stands still for ever in its own locks where GStreamer's
// plug-in for the sound server is not installed (seen with Qt 6.4.2 and GStreamer 1.22); that by FFmpeg needs no
// plug-ins.
std::unique_ptr<SoundWorker> makeSoundWorker()
{
    const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/multimedia"));
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND") && QLibraryInfo::version() < QVersionNumber(6, 5) &&
        !plugins.entryList({QStringLiteral("*ffmpegmediaplugin*")}).isEmpty())
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    return std::make_unique<MultimediaWorker>();
}

MultimediaWorker::MultimediaWorker(QObject *parent)
    : SoundWorker(parent)
    , m_guard(this) // goes along into the thread
{
    m_guard.setSingleShot(true);
    connect(&m_guard, &QTimer::timeout, this,
            [this] { done(tr("The sound did not come to its end. Look at the sound settings of the desktop.")); });
}

MultimediaWorker::~MultimediaWorker() = default;

void MultimediaWorker::look()
{
    (void)findDevice();
    Q_EMIT answered();
}

bool MultimediaWorker::findDevice()
{
    if (!m_devices) {
        const Silence silence;
        m_devices = std::make_unique<QMediaDevices>();
        connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &MultimediaWorker::devicesChanged);
    }
    QAudioDevice device;
    {
        const Silence silence;
        device = QMediaDevices::defaultAudioOutput();
    }
    m_device = device.id();
    if (device.isNull()) {
        m_problem = tr("There is no sound device. Connect one, or start the desktop's sound server; it is used "
                       "without a restart.");
        Q_EMIT statusFound({true, false, m_problem});
        return false;
    }
    Q_EMIT statusFound({true, true, tr("Sounds are played on: %1").arg(device.description())});
    return true;
}

void MultimediaWorker::play(quint64 ticket, const QString &file, int volume)
{
    stop();
    m_ticket = ticket;
    m_file = file;
    m_volume = volume;
    m_playing = true;
    begin();
    Q_EMIT answered();
}

void MultimediaWorker::begin()
{
    if (!findDevice())
        return done(m_problem);
    QFile source(m_file);
    if (!source.open(QIODevice::ReadOnly))
        return done(tr("The sound file %1 cannot be read. Choose another one in the settings.").arg(m_file));
    if (source.peek(4) == "RIFF")
        playWave(source.readAll());
    else
        playMedia();
}

void MultimediaWorker::playWave(const QByteArray &wave)
{
    const int length = waveLength(wave);
    if (length < 0)
        return done(cannotPlay(m_file));
    m_effect = std::make_unique<QSoundEffect>(QMediaDevices::defaultAudioOutput());
    QSoundEffect *effect = m_effect.get();
    connect(effect, &QSoundEffect::statusChanged, this, [this, effect] {
        if (effect == m_effect.get() && effect->status() == QSoundEffect::Error)
            done(cannotPlay(m_file));
    });
    connect(effect, &QSoundEffect::playingChanged, this, [this, effect] {
        if (effect == m_effect.get() && !effect->isPlaying())
            done(m_sincePlay.elapsed() + kCutShort.count() < m_length ? lostText() : QString());
    });
    m_length = length;
    m_sincePlay.start();
    effect->setVolume(gain(m_volume));
    effect->setSource(urlOf(m_file));
    effect->play();
    if (m_playing)
        m_guard.start(std::chrono::milliseconds(length) + kGrace);
}

void MultimediaWorker::playMedia()
{
    const Silence silence;
    m_output = std::make_unique<QAudioOutput>(QMediaDevices::defaultAudioOutput());
    m_output->setVolume(gain(m_volume));
    m_media = std::make_unique<QMediaPlayer>();
    QMediaPlayer *media = m_media.get();
    media->setAudioOutput(m_output.get());
    connect(media, &QMediaPlayer::mediaStatusChanged, this, [this, media](QMediaPlayer::MediaStatus status) {
        if (media != m_media.get())
            return;
        if (status == QMediaPlayer::EndOfMedia)
            done({});
        else if (status == QMediaPlayer::InvalidMedia)
            done(cannotPlay(m_file));
    });
    connect(media, &QMediaPlayer::errorOccurred, this, [this, media] {
        if (media == m_media.get())
            done(cannotPlay(m_file));
    });
    connect(media, &QMediaPlayer::durationChanged, this, [this, media](qint64 ms) {
        if (media == m_media.get() && m_playing && ms > 0)
            m_guard.start(std::chrono::milliseconds(ms) + kGrace);
    });
    m_guard.start(kGrace * 2);
    media->setSource(urlOf(m_file));
    media->play();
}

// Headphones pulled out in the middle of an alarm: it goes on where the system sends sounds now.
void MultimediaWorker::devicesChanged()
{
    const QByteArray before = m_device;
    const bool found = findDevice();
    if (!m_playing || m_device == before)
        return;
    if (!found)
        return done(m_problem);
    const quint64 ticket = m_ticket;
    stop();
    m_ticket = ticket;
    m_playing = true;
    begin();
}

// Whatever plays may be the one that calls: it goes later.
void MultimediaWorker::stop()
{
    m_playing = false;
    m_guard.stop();
    if (QSoundEffect *effect = m_effect.release()) {
        effect->stop();
        effect->deleteLater();
    }
    if (QMediaPlayer *media = m_media.release()) {
        media->stop();
        media->deleteLater();
    }
    if (QAudioOutput *output = m_output.release())
        output->deleteLater();
}

void MultimediaWorker::done(const QString &error)
{
    if (!std::exchange(m_playing, false))
        return;
    stop();
    Q_EMIT finished(m_ticket, error);
}

QString MultimediaWorker::lostText()
{
    return tr(
        "The sound was cut off: the sound device or the desktop's sound server has gone. It is used again when it "
        "comes back.");
}

QString MultimediaWorker::cannotPlay(const QString &file)
{
    return tr("The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.")
        .arg(file);
}

} // namespace watchpost
