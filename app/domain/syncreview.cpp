#include "domain/syncreview.h"

namespace watchpost {
namespace {

SyncDifference whoChanged(const SyncFacts &facts)
{
    const bool here = facts.hereToLast == Likeness::Differs;
    const bool there = facts.thereToLast == Likeness::Differs;
    if (here && there)
        return SyncDifference::ChangedBoth;
    // One side differs from the other, so the one that is as it was tells that the other was changed.
    if (there && facts.hereToLast == Likeness::Same)
        return SyncDifference::ChangedThere;
    if (here && facts.thereToLast == Likeness::Same)
        return SyncDifference::ChangedHere;
    return SyncDifference::Changed;
}

} // namespace

SyncDifference compareCamera(const SyncFacts &facts)
{
    if (!facts.here)
        return facts.there ? SyncDifference::AddedThere : SyncDifference::None;
    if (*facts.here == Binding::Removed) {
        if (!facts.there)
            return SyncDifference::RemovedBoth;
        const bool asItWas = facts.hereToThere == Likeness::Same || facts.thereToLast == Likeness::Same;
        return asItWas ? SyncDifference::RemovedHere : SyncDifference::RemovedHereChangedThere;
    }
    if (!facts.there) {
        const bool wasThere = *facts.here == Binding::Confirmed || *facts.here == Binding::Missing;
        return wasThere ? SyncDifference::GoneThere : SyncDifference::AddedHere;
    }
    // A password that cannot be read here is not overwritten by the server's: nobody has it any more.
    return facts.hereToThere == Likeness::Differs ? whoChanged(facts) : SyncDifference::None;
}

bool needsReview(SyncDifference difference)
{
    return !actionsFor(difference).isEmpty();
}

bool wouldOverwrite(const Camera &here, const Camera &theirs)
{
    if (here.passwordUnknown)
        return here.binding == Binding::Removed;
    return here.password != theirs.password;
}

bool isLeftThere(const Camera &camera)
{
    return camera.binding == Binding::Removed && !camera.mark.kept.isEmpty();
}

QList<SyncAction> actionsFor(SyncDifference difference)
{
    switch (difference) {
    case SyncDifference::ChangedHere:
    case SyncDifference::ChangedThere:
    case SyncDifference::ChangedBoth:
    case SyncDifference::Changed:
        // Not FollowHere: a server refuses a password other than its own (docs/protocol.md, "Commands").
        return {SyncAction::Leave, SyncAction::FollowServer};
    case SyncDifference::GoneThere:
    case SyncDifference::RemovedHereChangedThere:
        return {SyncAction::Leave, SyncAction::FollowHere, SyncAction::FollowServer};
    case SyncDifference::None:
    case SyncDifference::AddedHere:
    case SyncDifference::AddedThere:
    case SyncDifference::RemovedHere:
    case SyncDifference::RemovedBoth:
        break;
    }
    return {};
}

} // namespace watchpost
