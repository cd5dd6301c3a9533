// What a server is started with: from the command line, the configuration file, or a test.
#pragma once

#include "protocol/heartbeat.h"
#include "protocol/message.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

namespace watchpost::server {

struct ServerConfig
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;        // control port; 0: any free one, see Server::port()
    QString certificateFile; // PEM; with keyFile: the control and data connections are TLS
    QString keyFile;
    bool ownCertificate = false; // without files: one that the server makes beside its database
    QStringList tlsNames;        // what that one is for; empty: this computer's name
    quint16 dataPortFirst = 0;   // 0 to 0: any free ports, at most maxDataPorts at a time
    quint16 dataPortLast = 0;
    int maxDataPorts = 64;
    QString database = QStringLiteral(":memory:"); // SQLite file, made and migrated when missing
    QString managementSocket;                      // path of the local socket for the management commands; empty: none
    protocol::Extensions extensions = protocol::Extensions::all(); // fewer: plays an older server
    bool registerUnknownCameras = true;                            // the first upload of an unknown ID registers it
    int accountsPerCamera = 5;
    int camerasPerAccount = 100000; // that it registers by uploads; 0: no limit
    bool cheapPasswords = false;    // argon2id with the smallest cost: tests and the demo only
    int loginDeadlineMs = 30000;    // from the connection to the login that succeeds... or is at least under way
    int dataUnusedMs = 30000;
    int dataIdleMs = 60000;
    qint64 alarmRetentionMs = qint64{30} * 24 * 3600 * 1000;
    protocol::Heartbeat::Limits heartbeat;
    int grantMs = 30000;          // how long a data port waits for the connection it was made for
    int loginRetryMs = 300000;    // after a refused login the user has this long to correct it
    int failedLoginDelayMs = 250; // before the third try on a connection; doubles from try to try, at most 8 s
    // Failed logins: so many at once, then one in that time; for a name (known or not), and from an address (an IPv6
    // network of 64 bits). 0 ms: no limit.
    int freeTriesPerName = 5;
    int tryEveryMsPerName = 15000;
    int freeTriesPerAddress = 10;
    int tryEveryMsPerAddress = 10000;
    int longestTryWaitMs = 20000; // then it is refused unchecked; below the time that a client gives a login (30 s)
    int guessDelayMs = 250;       // after GuessBrake::kFree wrong passwords of cameras; doubles from one to the next
    int listPushMs = 200;         // changes of a camera list are told at most this often
    int maxConnections = 10000;
    int maxConnectionsPerAddress = 256;
    int maxConnectionsPerAccount = 128;
    int maxNotLoggedIn = 1000; // then the oldest of the address with the most of them goes
    int maxNotLoggedInPerAddress = 128;
    std::size_t maxAlarmsWaiting = 100000; // for a disk that takes none; then a new one is refused, and said so
    qint64 maxOutgoingBytes = qint64{16} * 1024 * 1024; // a client that reads more slowly than this is disconnected
    QStringList simulatedIds;            // names of the first invented cameras; SIM-000001 and on after them
    int simulatedFirstAlarmMs = -1;      // the first alarm comes this long after the first login; negative: at any time
    int simulatedCameras = 0;            // invented cameras, bound to `simulatedUser`, that come, go and alarm
    double simulatedPushesPerSecond = 0; // 0: a calm default that suits the number of cameras
    double simulatedAlarmsPerMinute = 6;
    quint64 seed = 1;
    QString simulatedUser = QStringLiteral("demo");
    QString simulatedPassword = QStringLiteral("demo");
};

} // namespace watchpost::server
