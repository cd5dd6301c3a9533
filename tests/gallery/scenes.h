// Every window of the client, filled as a day's work fills it. For pictures and for tests that go over all of them.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace watchpost::gallery {

// A window that owns what it looks at.
struct Stage
{
    virtual ~Stage() = default;
    [[nodiscard]] virtual QWidget *window() = 0;
};

struct Scene
{
    QString name; // a file's name without its end
    std::function<std::unique_ptr<Stage>()> make;
};

[[nodiscard]] const QList<Scene> &scenes();

// A dark palette like a desktop's, and the style's own.
void useDarkPalette(bool dark);

} // namespace watchpost::gallery
