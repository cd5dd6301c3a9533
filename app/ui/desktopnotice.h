// What a desktop notification says, as pure functions of what has happened and of what the server of notifications can
// do. Source: Desktop Notifications Specification 1.2 and 1.3, https://specifications.freedesktop.org/notification/.
#pragma once

#include "ui/notifier.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace watchpost {

// What answers at org.freedesktop.Notifications, or stands for it.
struct NotificationServer
{
    QString name = {}; // "gnome-shell"; plain text from another program
    QString version = {};
    QStringList capabilities = {};

    [[nodiscard]] bool can(QLatin1StringView capability) const { return capabilities.contains(capability); }
};

// Levels of the specification, "Urgency levels"; sent as a byte.
enum class NoticeUrgency : quint8 { Low = 0, Normal = 1, Critical = 2 };

struct DesktopNotice
{
    QString summary = {};
    QString body = {};        // escaped where the server takes markup
    QStringList actions = {}; // key, label, key, label, ...; none for a server that has no actions
    NoticeUrgency urgency = NoticeUrgency::Normal;
    QString category = {};
    QString iconName = {}; // of tintedIcon(): drawn in the severity's colour
    Severity severity = Severity::Notice;
    // We play a sound of our own, or none is wanted: the server is to be silent. Else `soundName`, by the sound naming
    // specification.
    bool suppressSound = true;
    QString soundName = {};
    int timeoutMs = -1; // 0: stays; -1: as the server thinks

    friend bool operator==(const DesktopNotice &, const DesktopNotice &) = default;
};

namespace noticeaction {
inline constexpr QLatin1StringView kShow{"default"}; // a click on the notification itself
inline constexpr QLatin1StringView kAcknowledge{"acknowledge"};
inline constexpr QLatin1StringView kMuteShort{"mute-10"};
inline constexpr QLatin1StringView kMuteLong{"mute-60"};
inline constexpr std::chrono::minutes kShort{10};
inline constexpr std::chrono::minutes kLong{60};
} // namespace noticeaction

// The latest of the worst alarms of one camera, and how many others stand in the same notification.
[[nodiscard]] DesktopNotice composeNotice(const AlarmNotice &worst, int others, const NotificationServer &server);
[[nodiscard]] DesktopNotice composeNotice(const AwaySummary &summary, const NotificationServer &server);
// For a server that makes the sound itself, because we cannot: by the XDG sound naming specification.
[[nodiscard]] QString soundNameFor(Severity severity);

} // namespace watchpost
