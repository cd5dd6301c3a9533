// Who else on this machine may read a file, and whether it outlives a power cut.
#pragma once

#include <QString>

namespace watchpost::server {

// Takes the group's and everybody's rights off a file, when it is there and has any: a restored backup often has. Says
// so in the log when it can not.
void closeToOthers(const QString &file);

// Says in the log when everybody on this machine can read a key. Not the group: that is how a service reads it.
void warnOfOpenKey(const QString &file);

// Files that were just made or renamed in it stay there when the power fails. False: this system would not.
bool syncDirectory(const QString &directory);

} // namespace watchpost::server
