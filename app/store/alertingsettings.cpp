// What the client remembers of how alarms reach a person: the pop-ups' place, sounds.
#include "store/settings.h"
#include "store/settingvalues.h"

#include <QSettings>

#include <algorithm>
#include <iterator>

namespace watchpost {
namespace {

using Screen = PopupPlace::Screen;
using Kind = SeveritySound::Kind;

constexpr std::array kCorners{"bottom-right", "bottom-left", "top-right", "top-left"}; // by PopupCorner
constexpr std::array kScreens{"window", "primary", "mouse", "named"};                  // by PopupPlace::Screen
constexpr std::array kKinds{"none", "bundled", "own"};                                 // by SeveritySound::Kind

QString soundKey(size_t severity, const char *what)
{
    return QStringLiteral("sounds/%1/%2").arg(QLatin1StringView(kSeverityNames[severity]), QLatin1StringView(what));
}

} // namespace

PopupPlace Settings::popupPlace() const
{
    const auto text = [this](const QString &key) { return m_settings->value(key).toString(); };
    PopupPlace place;
    place.corner = named<PopupCorner>(kCorners, text(QStringLiteral("popups/corner"))).value_or(place.corner);
    place.screen = named<Screen>(kScreens, text(QStringLiteral("popups/screen"))).value_or(place.screen);
    place.screenName = text(QStringLiteral("popups/screenName"));
    return place;
}

void Settings::setPopupPlace(const PopupPlace &place)
{
    m_settings->setValue(QStringLiteral("popups/corner"), nameOf(kCorners, place.corner));
    m_settings->setValue(QStringLiteral("popups/screen"), nameOf(kScreens, place.screen));
    m_settings->setValue(QStringLiteral("popups/screenName"), place.screenName);
}

SoundSettings Settings::sounds() const
{
    SoundSettings read;
    for (size_t i = 0; i < read.sounds.size(); ++i) {
        SeveritySound &sound = read.sounds.at(i);
        sound.kind = named<Kind>(kKinds, m_settings->value(soundKey(i, "kind"))).value_or(sound.kind);
        sound.file = m_settings->value(soundKey(i, "file")).toString();
        bool ok = false;
        const int volume = m_settings->value(soundKey(i, "volume")).toInt(&ok);
        if (ok && volume >= 0 && volume <= SeveritySound::kMaxVolume)
            sound.volume = volume;
        sound.repeat = m_settings->value(soundKey(i, "repeat"), sound.repeat).toBool();
        if (sound.kind == Kind::Own && sound.file.isEmpty())
            sound.kind = Kind::Bundled;
    }
    return read;
}

void Settings::setSounds(const SoundSettings &sounds)
{
    for (size_t i = 0; i < sounds.sounds.size(); ++i) {
        const SeveritySound &sound = sounds.sounds.at(i);
        m_settings->setValue(soundKey(i, "kind"), nameOf(kKinds, sound.kind));
        m_settings->setValue(soundKey(i, "file"), sound.file);
        m_settings->setValue(soundKey(i, "volume"), sound.volume);
        m_settings->setValue(soundKey(i, "repeat"), sound.repeat);
    }
}

} // namespace watchpost
