// What the user wants of alarms: names and severities of types, mutes, quiet hours, the system's do-not-disturb and how
// an alarm appears. Plain values; domain/alarmpolicy.h decides by them.
#pragma once

#include "domain/alarm.h"
#include "domain/durations.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace watchpost {

inline constexpr int kMaxTypeNameLength = 60; // characters
inline constexpr int kMaxTypeRules = 500;
inline constexpr int kMaxQuietHours = 20;
inline constexpr int kMaxMutes = 2000;
inline constexpr qint64 kMaxMuteMs = 7 * kDayMs; // who wants it longer disables the camera

// How one type of alarm is called and taken, where that differs from domain/alarmtype.h.
struct AlarmTypeRule
{
    QString name;                     // the user's own; empty: as it is
    std::optional<Severity> severity; // none: as it is

    friend bool operator==(const AlarmTypeRule &, const AlarmTypeRule &) = default;
};
using AlarmTypeRules = QHash<QString, AlarmTypeRule>; // by type, as it comes over the wire

using AlarmTypeNames = QHash<QString, QString>; // the user's own names by type; only those that there are

struct MuteTarget
{
    enum class Scope : quint8 { Camera, Group, Type, All };

    Scope scope = Scope::All;
    QString what; // camera ID | path of a group, and what is below it | type as on the wire | empty

    friend bool operator==(const MuteTarget &, const MuteTarget &) = default;
};

inline size_t qHash(const MuteTarget &target, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(target.scope), target.what);
}

// Holds back pop-up, sound and notification for a time; the list and the store get every alarm.
struct Mute
{
    MuteTarget target;
    Severity upTo = Severity::Warning; // what is more severe comes through
    qint64 since = 0;                  // ms since the epoch, UTC
    qint64 until = 0;                  // the same; by the wall clock, so that a time asleep counts

    friend bool operator==(const Mute &, const Mute &) = default;
};
using Mutes = QHash<MuteTarget, Mute>; // one for each target: a new one replaces

// Weekly, in local time as the clock on the wall shows it, whatever daylight saving does.
struct QuietHours
{
    static constexpr quint8 kEveryDay = 0x7f;
    static constexpr int kDayMinutes = 24 * 60;

    quint8 days = kEveryDay; // bit 0: Monday (Qt::Monday - 1); the day on which they begin
    int from = 22 * 60;      // minute of the day
    int to = 6 * 60;         // not included; not after `from`: of the day after
    std::optional<Severity> breaksThrough = Severity::Critical; // this and worse; none: nothing does

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

struct DoNotDisturbRule
{
    bool respect = true;               // the system's holds back here, too
    bool criticalBreaksThrough = true; // but not critical alarms

    friend bool operator==(const DoNotDisturbRule &, const DoNotDisturbRule &) = default;
};

// How an alarm of a severity appears.
enum class Presentation : quint8 {
    Automatic,    // a card where windows can be placed, else a notification (Wayland)
    PopUp,        // our own card
    Notification, // of the desktop; where there is none, a card
    Both,
    ListOnly, // never for critical ones
};

struct AlarmRules
{
    AlarmTypeRules types;
    Mutes mutes;
    QList<QuietHours> quietHours;
    DoNotDisturbRule doNotDisturb;
    std::array<Presentation, 3> presentation{}; // by Severity
    Severity mutesHoldBack = Severity::Warning; // up to what a new mute of cameras or groups holds back

    friend bool operator==(const AlarmRules &, const AlarmRules &) = default;
};

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::Mute)
Q_DECLARE_METATYPE(watchpost::MuteTarget)
Q_DECLARE_METATYPE(watchpost::AlarmRules)
