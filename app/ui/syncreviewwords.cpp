#include "ui/syncreviewwords.h"

#include <QCoreApplication>

namespace watchpost {
namespace {

using Difference = SyncDifference;

QString reviewText(const char *source)
{
    return QCoreApplication::translate("SyncReviewWords", source);
}

QString effectOnChanged(Difference difference, SyncAction action)
{
    if (action == SyncAction::FollowServer)
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "The password on this computer is replaced by the "
                                                               "server's. Name, group and notes stay."));
    if (difference == Difference::ChangedHere || difference == Difference::ChangedBoth)
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords",
                                            "Your password stays on this computer. A server takes it only when it "
                                            "is the camera's own, and it is offered again with each "
                                            "synchronisation."));
    return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Your password stays on this computer, and the server goes "
                                                           "on with its own. You are asked again when the server's "
                                                           "changes."));
}

QString effectOnGone(SyncAction action)
{
    switch (action) {
    case SyncAction::FollowHere:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "The camera is uploaded to your account again."));
    case SyncAction::FollowServer:
        return reviewText(QT_TRANSLATE_NOOP(
            "SyncReviewWords", "The camera is removed from the list on this computer. That can be undone."));
    case SyncAction::Leave:
        break;
    }
    return reviewText(QT_TRANSLATE_NOOP(
        "SyncReviewWords", "The camera stays in the list, marked as missing. The server does not watch it."));
}

QString effectOnRemoved(SyncAction action)
{
    switch (action) {
    case SyncAction::FollowHere:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "The camera is taken off your account on the server, "
                                                               "even if it was changed there."));
    case SyncAction::FollowServer:
        return reviewText(
            QT_TRANSLATE_NOOP("SyncReviewWords", "The camera comes back into the list, with the server's password."));
    case SyncAction::Leave:
        break;
    }
    return reviewText(
        QT_TRANSLATE_NOOP("SyncReviewWords", "The camera stays removed on this computer, and stays on the server."));
}

} // namespace

QString sideHere(SyncDifference difference)
{
    switch (difference) {
    case Difference::ChangedHere:
    case Difference::ChangedBoth:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Password changed"));
    case Difference::ChangedThere:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "As at the last synchronisation"));
    case Difference::RemovedHereChangedThere:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Removed"));
    default:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "In the list"));
    }
}

QString sideThere(SyncDifference difference)
{
    switch (difference) {
    case Difference::ChangedHere:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "As at the last synchronisation"));
    case Difference::ChangedThere:
    case Difference::ChangedBoth:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Password changed"));
    case Difference::Changed:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Another password"));
    case Difference::GoneThere:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Not there"));
    default:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "There, perhaps changed"));
    }
}

QString sideLast(SyncDifference difference)
{
    switch (difference) {
    case Difference::ChangedHere:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Same as on the server"));
    case Difference::ChangedThere:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Same as here"));
    case Difference::ChangedBoth:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Different from both"));
    case Difference::Changed:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Not known"));
    default:
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "On the server"));
    }
}

QString actionName(SyncDifference difference, SyncAction action)
{
    const bool gone = difference == Difference::GoneThere;
    const bool removed = difference == Difference::RemovedHereChangedThere;
    switch (action) {
    case SyncAction::FollowHere:
        return gone ? reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Upload again"))
                    : reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Remove it there"));
    case SyncAction::FollowServer:
        if (gone)
            return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Remove here"));
        return removed ? reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Bring it back"))
                       : reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Take the server's"));
    case SyncAction::Leave:
        break;
    }
    if (gone)
        return reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Keep here"));
    return removed ? reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Leave it there"))
                   : reviewText(QT_TRANSLATE_NOOP("SyncReviewWords", "Keep mine"));
}

QString actionEffect(SyncDifference difference, SyncAction action)
{
    if (difference == Difference::GoneThere)
        return effectOnGone(action);
    if (difference == Difference::RemovedHereChangedThere)
        return effectOnRemoved(action);
    return effectOnChanged(difference, action);
}

} // namespace watchpost
