// Who else on this machine may read a file.
#pragma once

#include <QString>

namespace watchpost::server {

// Takes the group's and everybody's rights off a file, when it is there and has any: a restored backup often has. Says
// so in the log when it can not.
void closeToOthers(const QString &file);

// Says in the log when everybody on this machine can read a key. Not the group: that is how a service reads it.
void warnOfOpenKey(const QString &file);

} // namespace watchpost::server
