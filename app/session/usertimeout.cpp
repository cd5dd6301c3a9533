#include "session/usertimeout.h"

#include <QAbstractSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace watchpost {

void setUserTimeout(const QAbstractSocket *socket, int ms)
{
#ifdef TCP_USER_TIMEOUT
    if (socket->socketDescriptor() < 0)
        return;
    const auto value = static_cast<unsigned int>(ms);
    // What cannot be set is no loss: the heartbeat finds it out, too.
    (void)setsockopt(static_cast<int>(socket->socketDescriptor()), IPPROTO_TCP, TCP_USER_TIMEOUT, &value, sizeof value);
#else
    Q_UNUSED(socket)
    Q_UNUSED(ms)
#endif
}

} // namespace watchpost
