// A synchronisation's report in words, as pure functions.
#pragma once

#include "domain/connection.h"
#include "domain/sync.h"

#include <QString>

namespace watchpost {

// "up to date", "3 uploaded, 1 refused", "cancelled", "failed: ..."; plain text, made visible.
[[nodiscard]] QString syncSummary(const SyncReport &report);
// Something that a person should look at: refused or missing cameras, or an error.
[[nodiscard]] bool needsAttention(const SyncReport &report);
// Of what went wrong with which cameras, in any order: what was said once need not be said again with every reconnect
// and every start. Holds neither an ID nor a reason.
[[nodiscard]] QByteArray problemDigest(const SyncReport &report, const Account &account);
[[nodiscard]] QString resultName(SyncOutcome::Result result); // "Uploaded"
// A reason for the eye: the server's, or what Missing means.
[[nodiscard]] QString reasonText(const SyncOutcome &outcome);

} // namespace watchpost
