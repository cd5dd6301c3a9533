// How the program behaves on the desktop: values that settings pages show and the program follows.
#pragma once

#include <QMetaType>
#include <QString>

namespace watchpost {

struct GeneralSettings
{
    QString language = {}; // "en", "zh_CN"; empty: the system's
    bool closeToTray = false;
    bool startMinimized = false;
    bool confirmQuit = false;

    friend bool operator==(const GeneralSettings &, const GeneralSettings &) = default;
};

enum class SchemeChoice : quint8 { Automatic, Light, Dark };
enum class Density : quint8 { Comfortable, Compact };

struct AppearanceSettings
{
    SchemeChoice scheme = SchemeChoice::Automatic;
    Density density = Density::Comfortable;

    friend bool operator==(const AppearanceSettings &, const AppearanceSettings &) = default;
};

// How long what is stored stays stored.
struct RetentionSettings
{
    static constexpr int kMinDays = 1;
    static constexpr int kMaxDays = 3650;

    int alarmDays = 365;
    int stateDays = 30;
    bool unacknowledgedToo = false; // else an alarm that nobody has acknowledged stays, however old

    friend bool operator==(const RetentionSettings &, const RetentionSettings &) = default;
};

// What the database holds, all accounts together.
struct StorageFacts
{
    QString path = {};
    qint64 bytes = -1; // -1: not known (yet)
    qint64 alarms = 0;
    qint64 stateChanges = 0;
    qint64 oldestAlarm = 0; // ms since the epoch; 0: there is none

    friend bool operator==(const StorageFacts &, const StorageFacts &) = default;
};

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::GeneralSettings)
Q_DECLARE_METATYPE(watchpost::AppearanceSettings)
Q_DECLARE_METATYPE(watchpost::RetentionSettings)
Q_DECLARE_METATYPE(watchpost::StorageFacts)
