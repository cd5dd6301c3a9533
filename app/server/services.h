// What a connection of the server works with. Everything outlives the connections.
#pragma once

#include "server/mischief.h"
#include "server/serverconfig.h"

#include <QtGlobal>

namespace watchpost::server {

class Accounts;
class Registry;
class AlarmJournal;
class StateHub;
class PasswordHasher;
class DataPorts;
class WriteBatch;
class LoginThrottle;

// For `status`; what the connections count.
struct Counters
{
    quint64 statePushes = 0;
    quint64 alarmPushes = 0;
    quint64 logins = 0;
    quint64 refusedLogins = 0;
    quint64 uploads = 0;
    quint64 downloads = 0;
    quint64 unknownCommands = 0;
    quint64 errors = 0;          // NormalCommand.Error that were sent
    quint64 slowClients = 0;     // disconnected for not reading
    quint64 refusedAlarms = 0;   // for too many wait for the disk
    quint64 throttledLogins = 0; // tries that had to wait, or were refused for coming too fast
    quint64 crowdedOut = 0;      // connections closed, or not taken in, for there were too many
};

// What a network or an unlucky day does; see Server's test seams.
struct Troubles
{
    bool dataPortsRefused = false;
    bool silent = false;
    int dataCutAfter = 0;
    Mischief mischief;
};

struct Services
{
    const ServerConfig &config;
    Accounts &accounts;
    Registry &registry;
    AlarmJournal &journal;
    StateHub &hub;
    PasswordHasher &hasher;
    DataPorts *dataPorts; // set right after it is made, for it uses the others
    WriteBatch &batch;
    Counters &counters;
    Troubles &troubles;
    LoginThrottle &throttle;
};

} // namespace watchpost::server
