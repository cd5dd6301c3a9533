// The other end of the management socket. It waits: it is for a program that has nothing else to do.
#pragma once

#include "server/managementwire.h"

#include <QLocalSocket>

namespace watchpost::server {

class ManagementClient
{
public:
    // `path` empty: the server of the default database, else the only one that runs. False: `error` says what to do.
    [[nodiscard]] bool connectTo(const QString &path, QString *error);

    // Exit code 1 with an error when the server goes away meanwhile.
    [[nodiscard]] CommandResult send(const CommandRequest &request);

private:
    QLocalSocket m_socket;
};

} // namespace watchpost::server
