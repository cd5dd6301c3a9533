// Where a server and its management commands meet.
#pragma once

#include <QString>
#include <QStringList>

namespace watchpost::server {

// The directory of the default paths: in the user's runtime directory, else one of its own under the temporary files.
[[nodiscard]] QString socketDirectory();
// One for each database, so that several servers can run side by side.
[[nodiscard]] QString defaultSocketPath(const QString &database);
// The servers of this user that answer at a default path.
[[nodiscard]] QStringList runningServers();

// Makes the path's directory when it is missing, for its user alone. A default directory that another user could enter
// or made is refused. Elsewhere the directory is the caller's choice.
[[nodiscard]] bool makeSocketDirectory(const QString &socketPath, QString *error);

// What Qt's local sockets call it: the path itself; on Windows, whose pipes are no files, a name made of the path.
[[nodiscard]] QString socketName(const QString &socketPath);
// For runningServers(), once the server listens. On Windows a file at the path says so, which outlives a killed server.
void announceSocket(const QString &socketPath);

// False: the path lies in the default directory, and that belongs to somebody else or lets others in. A password must
// not go there.
[[nodiscard]] bool isTrustworthy(const QString &socketPath);

// Does a server take connections there? Waits a little, so not for a thread that has anything else to do.
[[nodiscard]] bool answers(const QString &socketPath);

} // namespace watchpost::server
