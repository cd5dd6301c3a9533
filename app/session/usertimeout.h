// How long the kernel waits for the other side to acknowledge bytes.
#pragma once

class QAbstractSocket;

namespace watchpost {

// TCP_USER_TIMEOUT (RFC 5482, RFC 793 "USER TIMEOUT"): where sent bytes stay unacknowledged for so long, the kernel
// ends the connection instead of trying for a quarter of an hour. Nothing where the platform has none, or where the
// socket is not connected.
void setUserTimeout(const QAbstractSocket *socket, int ms);

} // namespace watchpost
