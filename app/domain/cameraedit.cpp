#include "domain/cameraedit.h"

#include "domain/cameragroup.h"

#include <algorithm>

namespace watchpost {

Camera edited(Camera camera, const CameraEdit &edit)
{
    if (edit.group)
        camera = inGroup(std::move(camera), cleanGroup(*edit.group));
    if (edit.note)
        camera.note = *edit.note;
    camera.tags.removeIf([&edit](const QString &tag) { return edit.tagsRemoved.contains(tag, Qt::CaseInsensitive); });
    if (!edit.tagsAdded.isEmpty())
        camera.tags = cleanTags(camera.tags + edit.tagsAdded);
    camera.favourite = edit.favourite.value_or(camera.favourite);
    camera.disabled = edit.disabled.value_or(camera.disabled);
    camera.holdDown = std::max(-1, edit.holdDown.value_or(camera.holdDown));
    camera.holdUp = std::max(-1, edit.holdUp.value_or(camera.holdUp));
    camera.offlineAfter = std::max(-1, edit.offlineAfter.value_or(camera.offlineAfter));
    return camera;
}

void keepWords(Camera *camera, const Camera &before)
{
    if (camera->name.isEmpty())
        camera->name = before.name;
    if (camera->group.isEmpty())
        camera->group = before.group;
    if (camera->tags.isEmpty())
        camera->tags = before.tags;
    if (camera->note.isEmpty())
        camera->note = before.note;
    camera->favourite = camera->favourite || before.favourite;
    camera->disabled = camera->disabled || before.disabled;
    if (camera->mark == SyncMark())
        camera->mark = before.mark;
    for (int Camera::*seconds : {&Camera::holdDown, &Camera::holdUp, &Camera::offlineAfter}) {
        if (camera->*seconds < 0)
            camera->*seconds = before.*seconds;
    }
}

} // namespace watchpost
