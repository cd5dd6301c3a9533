// A synchronisation's report in words, as pure functions.
#pragma once

#include "domain/sync.h"

#include <QString>

namespace watchpost {

// "up to date", "3 uploaded, 1 refused", "cancelled", "failed: ..."; plain text, made visible.
[[nodiscard]] QString syncSummary(const SyncReport &report);
// Something that a person should look at: refused or missing cameras, or an error.
[[nodiscard]] bool needsAttention(const SyncReport &report);
// The same things went wrong with the same cameras: no need to say it again with every reconnect.
[[nodiscard]] bool sameProblems(const SyncReport &a, const SyncReport &b);
[[nodiscard]] QString resultName(SyncOutcome::Result result); // "Uploaded"
// A reason for the eye: the server's, or what Missing means.
[[nodiscard]] QString reasonText(const SyncOutcome &outcome);

} // namespace watchpost
