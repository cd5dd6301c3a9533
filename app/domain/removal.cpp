#include "domain/removal.h"

namespace watchpost {
namespace {

// Uploading one that the server has still is harmless; waiting for one that it has no more is not. Without its password
// nothing can be uploaded: then the server's list brings the password, or marks the camera as missing.
Binding toTheServerAgain(const Camera &camera)
{
    return camera.passwordUnknown ? Binding::Confirmed : Binding::Unconfirmed;
}

} // namespace

std::optional<Camera> putBack(const Camera &before, const Camera *now, bool mayBeTold)
{
    if (now && now->binding != Binding::Removed)
        return {};
    Camera camera = before;
    if (now && camera.passwordUnknown && !now->passwordUnknown) { // its key has come since
        camera.password = now->password;
        camera.passwordUnknown = false;
    }
    if (camera.binding == Binding::Confirmed && (!now || mayBeTold))
        camera.binding = toTheServerAgain(camera);
    return camera;
}

Camera broughtBack(const Camera &removed)
{
    Camera camera = removed;
    camera.binding = toTheServerAgain(camera);
    camera.refusal.clear();
    return camera;
}

} // namespace watchpost
