// Passwords in the Credential Manager of Windows: generic credentials named "<service>/<key>", of this user on this
// computer. Sources: https://learn.microsoft.com/windows/win32/api/wincred/ (CredReadW, CredWriteW, CredDeleteW).
#pragma once

#include "store/keyring.h"

namespace watchpost {

// What an error of Windows (winerror.h) means for us; 0: it worked.
[[nodiscard]] KeyRing::Outcome outcomeOf(unsigned long windowsError);

} // namespace watchpost
