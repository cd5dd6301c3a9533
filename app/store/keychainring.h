// What QtKeychain's words mean for us.
#pragma once

#include "store/keyring.h"

#include <qt6keychain/keychain.h>

namespace watchpost {

[[nodiscard]] KeyRing::Outcome outcomeOf(QKeychain::Error error);

} // namespace watchpost
