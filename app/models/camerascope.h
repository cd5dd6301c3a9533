// Which part of the list is looked at: a node of the side bar, as a plain value.
#pragma once

#include "domain/cameraedit.h"
#include "models/camerarow.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace watchpost {

struct CameraScope
{
    enum class Kind : quint8 { All, Favourites, Disabled, Group, NoGroup, Tag };

    Kind kind = Kind::All;
    QString value = {}; // the group's path, or the tag

    friend bool operator==(const CameraScope &, const CameraScope &) = default;
};

// A group holds what is in the groups within it, too.
[[nodiscard]] bool inScope(const CameraRow &row, const CameraScope &scope);
// "Favourites", "Site/Floor", "Tag outdoor": to look at, one line; empty for all.
[[nodiscard]] QString scopeText(const CameraScope &scope);

// What becomes of a camera that is dropped there; none: it cannot be.
[[nodiscard]] std::optional<CameraEdit> editForDrop(const CameraScope &scope);

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::CameraScope)
