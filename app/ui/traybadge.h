// The tray's icon with the number of what is unread on it, drawn anew for every size: crisp from 16 to 256 pixels.
#pragma once

#include <QIcon>
#include <QString>

namespace watchpost {

// What fits: the number, or "9+" in a small icon, "99+" in a larger one. Empty for nothing unread.
[[nodiscard]] QString badgeText(int unread, int side);

// `name`: of makeColouredIcon().
[[nodiscard]] QPixmap trayPixmap(const QString &name, int unread, int side);
[[nodiscard]] QIcon trayImage(const QString &name, int unread); // at the sizes and scales that trays have

} // namespace watchpost
