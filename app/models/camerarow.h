// One row of the camera model, and what its cells say.
#pragma once

#include "domain/alarm.h"
#include "domain/camera.h"
#include "models/standing.h"

#include <QString>
#include <QVariant>

namespace watchpost {

struct CameraRow
{
    Camera camera;
    QString shownName; // what a list calls it (domain/cameragroup.h), never empty
    QString group;     // given or read from its name; empty: none
    OnlineState state = OnlineState::Unknown;
    quint8 dirty = 0; // what of it is not announced yet
    int unread = 0;
    qint64 since = 0; // ms UTC; 0: never known
    QString lastAlarmType;
    QString lastAlarmOwnName; // of its type, the user's; empty: none
    Severity lastAlarmSeverity = Severity::Notice;
    qint64 lastAlarmTime = 0; // ms UTC
    int changes = -1;         // of its state in the last 24 h; -1: not known

    void setCamera(const Camera &said);
    [[nodiscard]] Standing standing() const { return standingOf(state, camera.disabled); }
};

[[nodiscard]] QString lastAlarmName(const CameraRow &row);            // as it came, when it has no other
[[nodiscard]] QString cellText(const CameraRow &row, int column);     // CameraModel::Column
[[nodiscard]] QString cellSentence(const CameraRow &row, int column); // for assistive technology
[[nodiscard]] QVariant roleValue(const CameraRow &row, int role);     // CameraModel::Role

} // namespace watchpost
