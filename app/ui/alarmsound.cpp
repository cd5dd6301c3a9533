#include "ui/alarmsound.h"

#include <algorithm>
#include <utility>

// A static library's resources are linked only when something names them. Must stand outside of a namespace.
static void useSounds()
{
    Q_INIT_RESOURCE(sounds);
}

namespace watchpost {
namespace {

size_t at(Severity severity)
{
    return static_cast<size_t>(severity);
}

} // namespace

AlarmSound::AlarmSound(SoundPlayer *player, QObject *parent)
    : Notifier(parent)
    , m_player(player)
{
    useSounds();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &AlarmSound::playNext);
    connect(player, &SoundPlayer::finished, this, &AlarmSound::onFinished);
}

QString AlarmSound::fileOf(const SeveritySound &sound, Severity severity)
{
    if (sound.volume <= 0 || sound.kind == SeveritySound::Kind::None)
        return {};
    if (sound.kind == SeveritySound::Kind::Own)
        return sound.file;
    switch (severity) {
    case Severity::Notice:
        return QStringLiteral(":/sounds/notice.wav");
    case Severity::Warning:
        return QStringLiteral(":/sounds/warning.wav");
    case Severity::Critical:
        break;
    }
    return QStringLiteral(":/sounds/critical.wav");
}

void AlarmSound::setPause(std::chrono::milliseconds pause)
{
    m_pause.setInterval(pause);
}

void AlarmSound::setSettings(const SoundSettings &settings)
{
    m_settings = settings;
    m_told = false;
    stopIfNothingIsLeft();
    if (m_playing && fileOf(m_settings.of(*m_playing), *m_playing).isEmpty()) {
        m_playing.reset();
        m_player->stop();
    }
    if (!m_playing && !m_pause.isActive() && !m_testing)
        playNext();
    tellSounding();
}

void AlarmSound::notify(const AlarmNotice &notice)
{
    const Alarm &alarm = notice.alarm;
    const Severity severity = alarm.severity;
    if (m_standing.contains(alarm.id) || fileOf(m_settings.of(severity), severity).isEmpty())
        return;
    m_standing.insert(alarm.id, severity);
    ++m_count.at(at(severity));
    // What plays, or is about to again, says it, too: no queue of sounds that outlives what it was about.
    const bool said = m_playing ? *m_playing >= severity : m_pause.isActive() && wanted() > severity;
    m_fresh.at(at(severity)) = m_fresh.at(at(severity)) || !said;
    if (!said && !m_testing) // after a test, and that is seconds
        playNext();
}

void AlarmSound::withdraw(const QList<qint64> &alarmIds)
{
    for (const qint64 id : alarmIds)
        remove(id);
    stopIfNothingIsLeft();
}

void AlarmSound::clear()
{
    m_standing.clear();
    m_count = {};
    m_fresh = {};
    stopIfNothingIsLeft();
}

void AlarmSound::remove(qint64 id)
{
    const auto found = m_standing.constFind(id);
    if (found == m_standing.cend())
        return;
    const size_t place = at(*found);
    m_standing.erase(found);
    if (--m_count.at(place) == 0)
        m_fresh.at(place) = false;
}

// The worst that has not been heard yet, else the worst that repeats.
std::optional<Severity> AlarmSound::wanted() const
{
    for (const Severity severity : kWorstFirst) {
        const SeveritySound &sound = m_settings.of(severity);
        const bool again = m_count.at(at(severity)) > 0 && sound.repeat;
        if ((m_fresh.at(at(severity)) || again) && !fileOf(sound, severity).isEmpty())
            return severity;
    }
    return std::nullopt;
}

void AlarmSound::playNext()
{
    m_pause.stop();
    if (const std::optional<Severity> severity = wanted())
        play(*severity);
    tellSounding();
}

void AlarmSound::play(Severity severity)
{
    // What is less severe has been said by it, too.
    for (size_t place = 0; place <= at(severity); ++place)
        m_fresh.at(place) = false;
    m_playing = severity;
    m_instead = false;
    const SeveritySound &sound = m_settings.of(severity);
    m_player->play(fileOf(sound, severity), sound.volume);
}

void AlarmSound::onFinished(const QString &error)
{
    if (std::exchange(m_testing, false)) {
        Q_EMIT testFinished(error);
    } else if (m_playing) {
        const Severity severity = *m_playing;
        if (!error.isEmpty() && playBundledInstead(severity)) {
            tellProblem(error);
            return;
        }
        m_playing.reset();
        if (error.isEmpty())
            m_told = m_told && m_instead;
        else
            tellProblem(error);
    }
    dropWhatIsHeardOnce();
    if (wanted())
        m_pause.start(); // a device that is away is tried again, too
    tellSounding();
}

// A file of the user's that has gone or cannot be played is no reason for silence.
bool AlarmSound::playBundledInstead(Severity severity)
{
    const SeveritySound &sound = m_settings.of(severity);
    if (sound.kind != SeveritySound::Kind::Own || !m_player->status().available || std::exchange(m_instead, true))
        return false;
    SeveritySound bundled = sound;
    bundled.kind = SeveritySound::Kind::Bundled;
    m_player->play(fileOf(bundled, severity), bundled.volume);
    return true;
}

void AlarmSound::dropWhatIsHeardOnce()
{
    m_standing.removeIf([this](const QHash<qint64, Severity>::iterator &member) {
        const Severity severity = *member;
        const bool over = !m_settings.of(severity).repeat && !m_fresh.at(at(severity));
        if (over)
            --m_count.at(at(severity));
        return over;
    });
}

// Of what plays, every alarm is gone: it ends at once, and what else stands goes on.
void AlarmSound::stopIfNothingIsLeft()
{
    if (m_playing && m_count.at(at(*m_playing)) == 0) {
        m_playing.reset();
        m_player->stop();
        if (wanted())
            m_pause.start();
    }
    if (!wanted())
        m_pause.stop();
    tellSounding();
}

void AlarmSound::test(const SeveritySound &sound, Severity severity)
{
    m_playing.reset();
    m_pause.stop();
    m_testing = true;
    m_player->play(fileOf(sound, severity), sound.volume);
}

void AlarmSound::stopTest()
{
    if (!std::exchange(m_testing, false))
        return;
    m_player->stop();
    if (wanted())
        m_pause.start();
    tellSounding();
}

void AlarmSound::tellProblem(const QString &error)
{
    if (!std::exchange(m_told, true))
        Q_EMIT problem(error);
}

void AlarmSound::tellSounding()
{
    if (std::exchange(m_wasSounding, isSounding()) != isSounding())
        Q_EMIT soundingChanged(m_wasSounding);
}

} // namespace watchpost
