// Which cameras and types of alarm are only noise: counts over the stored history, and what a hold-down or a mute would
// have hidden of it. Pure functions of plain values.
#pragma once

#include "domain/alarm.h"
#include "domain/camera.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace watchpost {

struct NoiseHistory
{
    struct AlarmAt
    {
        QString camera;
        QString type;
        qint64 time = 0; // ms UTC
    };
    struct StateAt
    {
        QString camera; // empty: a mark for all of them (domain/statechange.h)
        OnlineState state = OnlineState::Unknown;
        OnlineState before = OnlineState::Unknown; // the last that was known
        qint64 at = 0;
    };

    QList<AlarmAt> alarms; // in any order
    QList<StateAt> states; // in the order in which they happened
    bool complete = true;  // false: the oldest were left out, there are too many
};

struct NoiseQuestion
{
    enum class By : quint8 { Camera, Type };

    By by = By::Camera;
    int holdSeconds = 30; // that a camera must be offline before it is shown so
    int muteMinutes = 10; // that the first alarm mutes those after it
};

struct NoiseRow
{
    static constexpr qint64 kFlapMs = 60000; // back online sooner: a flap

    QString name; // camera ID, or type as on the wire
    int alarms = 0;
    int changes = 0; // between online and offline; 0 of a type, as are the two below
    int flaps = 0;
    int hiddenByHold = 0; // changes that would not have been shown
    int hiddenByMute = 0; // alarms that would have been muted

    friend bool operator==(const NoiseRow &, const NoiseRow &) = default;
};

// The noisiest first: by alarms and changes together, then by name; at most `most`.
[[nodiscard]] QList<NoiseRow> noisiest(const NoiseHistory &history, const NoiseQuestion &question, int most = 500);

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::NoiseRow)
