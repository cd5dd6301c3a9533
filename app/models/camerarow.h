// One row of the camera model, and what its cells say.
#pragma once

#include "domain/alarm.h"
#include "domain/camera.h"
#include "models/standing.h"

#include <QString>
#include <QVariant>

namespace watchpost {

// What changes often comes first, so that a change touches little memory.
struct CameraRow
{
    OnlineState state = OnlineState::Unknown;
    bool disabled = false; // as the camera's
    quint8 dirty = 0;      // what of it is not announced yet
    int unread = 0;
    qint64 since = 0;         // ms UTC; 0: never known
    qint64 lastAlarmTime = 0; // ms UTC
    Severity lastAlarmSeverity = Severity::Notice;
    int changes = -1; // of its state in the last 24 h; -1: not known
    Camera camera;
    QString shownName; // what a list calls it (domain/cameragroup.h), never empty
    QString group;     // given or read from its name; empty: none
    QString lastAlarmType;
    QString lastAlarmOwnName; // of its type, the user's; empty: none

    void setCamera(const Camera &said);
    [[nodiscard]] Standing standing() const { return standingOf(state, disabled); }
};

[[nodiscard]] QString lastAlarmName(const CameraRow &row);            // as it came, when it has no other
[[nodiscard]] QString cellText(const CameraRow &row, int column);     // CameraModel::Column
[[nodiscard]] QString cellSentence(const CameraRow &row, int column); // for assistive technology
[[nodiscard]] QVariant roleValue(const CameraRow &row, int role);     // CameraModel::Role

} // namespace watchpost
