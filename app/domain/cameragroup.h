// Groups and tags of cameras: the one place that knows how a group's path is read, and when a camera's name stands for
// its group.
#pragma once

#include "domain/camera.h"

#include <QString>
#include <QStringList>

namespace watchpost {

// A group is a path with '/' between its parts: "Site/Floor". Parts have no blanks around them, and none is empty.
[[nodiscard]] QString cleanGroup(const QString &typed);                     // " Site // Floor/ " is "Site/Floor"
[[nodiscard]] QString parentGroup(const QString &group);                    // "Site"; empty for a part of its own
[[nodiscard]] QString lastPart(const QString &path);                        // "Floor"
[[nodiscard]] bool isWithin(const QString &group, const QString &ancestor); // or the same; no group is only within ""

// The group that the user gave, else the one that the name says: a camera that is called "Site/Floor/Door" is "Door" in
// "Site/Floor". A name with an empty part ("rtsp://x", "a/", "/") is only a name.
[[nodiscard]] QString groupOf(const Camera &camera);
// What a list shows beside or below the group: "Door". displayName() is for where there is no group to be seen.
[[nodiscard]] QString shortName(const Camera &camera);
// The camera moved: where its name said the group, the name keeps its last part only. `group`: clean; empty: to none.
[[nodiscard]] Camera inGroup(Camera camera, const QString &group);

// Trimmed, without line feeds, empty ones and repetitions (whatever the case), in the order that they came in.
[[nodiscard]] QStringList cleanTags(const QStringList &typed);

} // namespace watchpost
