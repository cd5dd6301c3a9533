#include "session/syncplan.h"

namespace watchpost {

SyncPlan planSync(const SyncPlanInput &input)
{
    SyncPlan plan;
    plan.uploadUnconfirmed = input.unconfirmed > 0;
    const bool fewerThere = input.server < input.confirmed;
    plan.uploadConfirmed = fewerThere && !input.unbind;
    // Fewer there under `unbind`: another client may have taken them off. Only the server's list says which.
    plan.download = input.verify || input.server > input.confirmed || (fewerThere && input.unbind);
    return plan;
}

} // namespace watchpost
