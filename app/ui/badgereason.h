// "Why this badge": the message that decided it, and the rule, in whole sentences.
#pragma once

#include "domain/statechange.h"

#include <QString>

#include <optional>

namespace watchpost {

// A change that is held back, as it may be a short blip.
struct HeldChange
{
    OnlineState shown = OnlineState::Online;
    int seconds = 0; // how long a change has to last before it is shown
};

struct BadgeFacts
{
    std::optional<StateChange> latest; // what was said last; none: nothing was
    std::optional<HeldChange> held = {};
    bool disabled = false;
    bool onServer = true; // the server has confirmed the camera
};

// Plain text, sentences separated by line feeds.
[[nodiscard]] QString badgeReason(const BadgeFacts &facts);

} // namespace watchpost
