// A change of what the user says of cameras, as one value: the same for one camera or for many.
#pragma once

#include "domain/camera.h"

#include <QMetaType>

#include <optional>

namespace watchpost {

// What is not set stays as it is.
struct CameraEdit
{
    std::optional<QString> group = {}; // empty: to no group
    std::optional<QString> note = {};
    QStringList tagsAdded = {};
    QStringList tagsRemoved = {}; // whatever the case
    std::optional<bool> favourite = {};
    std::optional<bool> disabled = {};
    std::optional<int> holdDown = {}; // s; -1: as in the settings
    std::optional<int> holdUp = {};
    std::optional<int> offlineAfter = {};

    friend bool operator==(const CameraEdit &, const CameraEdit &) = default;
};

[[nodiscard]] Camera edited(Camera camera, const CameraEdit &edit);

// Gives `camera` what the user said of `before`, the same camera, wherever it says nothing itself: added again, it
// keeps its group and its note, and what the last synchronisation left of it.
void keepWords(Camera *camera, const Camera &before);

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::CameraEdit)
