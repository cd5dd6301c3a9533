// Icons drawn from our SVG resources by the engine itself, at the very pixels asked for: crisp at any scale.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace watchpost {

struct IconColors
{
    QColor normal;
    QColor disabled;
    QColor selected; // on a highlighted row
};

// ":/icons/<name>.svg"; a null icon when there is none.
[[nodiscard]] QIcon makeTintedIcon(const QString &name, const IconColors &colors);
// With the colours of the file itself.
[[nodiscard]] QIcon makeColouredIcon(const QString &name);

} // namespace watchpost
