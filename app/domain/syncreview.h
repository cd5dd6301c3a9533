// The three-way comparison of a synchronisation: a camera here, on the server, and at the last synchronisation. Pure
// functions of plain values: docs/decisions/0009-what-would-overwrite-is-held-back.md.
#pragma once

#include "domain/camera.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace watchpost {

enum class Likeness : quint8 { Unknown, Same, Differs };

struct SyncFacts
{
    std::optional<Binding> here = {}; // none: not in the list here
    bool there = false;               // in the server's list
    // The password, compared.
    Likeness hereToThere = Likeness::Unknown;
    Likeness hereToLast = Likeness::Unknown;
    Likeness thereToLast = Likeness::Unknown;
};

enum class SyncDifference : quint8 {
    None,      // or none that is known
    AddedHere, // the next synchronisation uploads it
    AddedThere,
    ChangedHere,
    ChangedThere,
    ChangedBoth,
    Changed, // the passwords differ, and what it was at the last synchronisation is not known
    GoneThere,
    RemovedHere,             // and is on the server what it was when it was removed: taken off, as the user asked
    RemovedHereChangedThere, // or nobody knows whether it was changed
    RemovedBoth,
};

[[nodiscard]] SyncDifference compareCamera(const SyncFacts &facts);
// Whether bringing both sides together would overwrite or remove something that the user has not been asked about.
[[nodiscard]] bool needsReview(SyncDifference difference);

// The same without the third side, for a camera that a download has brought: `here` must not simply become `theirs`.
// For one that was removed here: it must not simply be taken off the server.
[[nodiscard]] bool wouldOverwrite(const Camera &here, const Camera &theirs);
// Removed here, and the user has chosen to leave it on the server.
[[nodiscard]] bool isLeftThere(const Camera &camera);

// What the user may choose. Stored nowhere.
enum class SyncAction : quint8 {
    Leave,        // both sides as they are; asked again only when the server's side changes
    FollowServer, // here becomes what the server has
    FollowHere,   // the server becomes what is here
};

// The first is what loses nothing.
[[nodiscard]] QList<SyncAction> actionsFor(SyncDifference difference);

// A row of the preview. Never a password.
struct SyncRow
{
    QString id;
    QString name; // displayName()
    SyncDifference difference = SyncDifference::None;

    friend bool operator==(const SyncRow &, const SyncRow &) = default;
};

struct SyncChoice
{
    QString id;
    SyncAction action = SyncAction::Leave;

    friend bool operator==(const SyncChoice &, const SyncChoice &) = default;
};

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::SyncRow)
Q_DECLARE_METATYPE(watchpost::SyncChoice)
