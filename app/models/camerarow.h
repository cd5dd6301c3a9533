// One row of the camera model, and what its cells say.
#pragma once

#include "domain/camera.h"

#include <QString>
#include <QVariant>

namespace watchpost {

struct CameraRow
{
    Camera camera;
    OnlineState state = OnlineState::Unknown;
    quint8 dirty = 0; // what of it is not announced yet
    int unread = 0;
    qint64 since = 0; // ms UTC; 0: never known
    QString lastAlarmType;
    qint64 lastAlarmTime = 0; // ms UTC
};

[[nodiscard]] QString cellText(const CameraRow &row, int column);     // CameraModel::Column
[[nodiscard]] QString cellSentence(const CameraRow &row, int column); // for assistive technology
[[nodiscard]] QVariant roleValue(const CameraRow &row, int role);     // CameraModel::Role

} // namespace watchpost
