// How alarms reach a person on this computer: where the pop-ups stand, what sounds. Values only; which of them an alarm
// takes is decided by domain/alarmpolicy.h.
#pragma once

#include "domain/alarm.h"

#include <QMetaType>
#include <QString>

#include <array>

namespace watchpost {

enum class PopupCorner : quint8 { BottomRight, BottomLeft, TopRight, TopLeft };

struct PopupPlace
{
    enum class Screen : quint8 { OfWindow, Primary, OfMouse, Named };

    PopupCorner corner = PopupCorner::BottomRight;
    Screen screen = Screen::OfWindow;
    QString screenName = {}; // of Screen::Named: as the desktop calls it, "DP-1"; while it is away: as OfWindow

    friend bool operator==(const PopupPlace &, const PopupPlace &) = default;
};

struct SeveritySound
{
    enum class Kind : quint8 { None, Bundled, Own };
    static constexpr int kMaxVolume = 100;

    Kind kind = Kind::Bundled;
    QString file = {}; // of Kind::Own; kept while another kind is chosen
    int volume = 70;   // 0 to kMaxVolume, of the loudness that the system gives this program
    bool repeat = false;

    friend bool operator==(const SeveritySound &, const SeveritySound &) = default;
};

struct SoundSettings
{
    // By Severity. Only what is critical goes on until somebody acts.
    std::array<SeveritySound, 3> sounds = {SeveritySound{.volume = 50}, SeveritySound{.volume = 70},
                                           SeveritySound{.volume = 90, .repeat = true}};

    [[nodiscard]] const SeveritySound &of(Severity severity) const { return sounds.at(static_cast<size_t>(severity)); }
    [[nodiscard]] SeveritySound &of(Severity severity) { return sounds.at(static_cast<size_t>(severity)); }

    friend bool operator==(const SoundSettings &, const SoundSettings &) = default;
};

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::PopupPlace)
Q_DECLARE_METATYPE(watchpost::SoundSettings)
