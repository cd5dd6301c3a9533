// What the client remembers of how alarms reach a person: the pop-ups' place, sounds.
#include "store/settings.h"

#include <QSettings>

#include <algorithm>
#include <iterator>

namespace watchpost {
namespace {

template <typename Enum>
struct Name
{
    Enum value;
    const char *name;
};

using Screen = PopupPlace::Screen;
using Kind = SeveritySound::Kind;

constexpr Name<PopupCorner> kCorners[] = {{PopupCorner::BottomRight, "bottom-right"},
                                          {PopupCorner::BottomLeft, "bottom-left"},
                                          {PopupCorner::TopRight, "top-right"},
                                          {PopupCorner::TopLeft, "top-left"}};
constexpr Name<Screen> kScreens[] = {
    {Screen::OfWindow, "window"}, {Screen::Primary, "primary"}, {Screen::OfMouse, "mouse"}, {Screen::Named, "named"}};
constexpr Name<Kind> kKinds[] = {{Kind::None, "none"}, {Kind::Bundled, "bundled"}, {Kind::Own, "own"}};
constexpr const char *kSeverities[] = {"notice", "warning", "critical"};

template <typename Names>
auto valueOf(const Names &names, const QString &text, decltype(std::begin(names)->value) otherwise)
{
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [&text](const auto &known) { return text == QLatin1StringView(known.name); });
    return found == std::end(names) ? otherwise : found->value;
}

template <typename Names, typename Enum>
QString nameOf(const Names &names, Enum value)
{
    const auto found =
        std::find_if(std::begin(names), std::end(names), [value](const auto &known) { return known.value == value; });
    return QString::fromLatin1(found->name);
}

QString soundKey(size_t severity, const char *what)
{
    return QStringLiteral("sounds/%1/%2").arg(QLatin1StringView(kSeverities[severity]), QLatin1StringView(what));
}

} // namespace

PopupPlace Settings::popupPlace() const
{
    const auto text = [this](const QString &key) { return m_settings->value(key).toString(); };
    PopupPlace place;
    place.corner = valueOf(kCorners, text(QStringLiteral("popups/corner")), place.corner);
    place.screen = valueOf(kScreens, text(QStringLiteral("popups/screen")), place.screen);
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
        sound.kind = valueOf(kKinds, m_settings->value(soundKey(i, "kind")).toString(), sound.kind);
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
