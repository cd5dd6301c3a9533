// What `watchpost-server status` prints.
#pragma once

#include "server/services.h"

#include <QJsonObject>
#include <QString>

namespace watchpost::server {

struct ServerStatus
{
    QString listening; // "127.0.0.1:9250"
    bool tls = false;
    QString fingerprint; // of the certificate, SHA-256
    QString database;
    QString journal;
    qint64 uptimeMs = 0;
    quint64 controlConnections = 0;
    quint64 loggedIn = 0;
    quint64 dataConnections = 0;
    quint64 dataPortsInUse = 0;
    int dataPorts = 0;
    quint64 accounts = 0;
    quint64 cameras = 0;
    quint64 bindings = 0;
    Counters counters;
    // Queue depths
    quint64 statesWaiting = 0;    // pushes of this turn of the event loop
    quint64 alarmsWaiting = 0;    // for the disk
    quint64 passwordsWaiting = 0; // being hashed
    quint64 bytesWaiting = 0;     // written to connections and not sent yet
    quint64 failedWrites = 0;     // of the database
    QString lastDatabaseError;
    double simulatedPushesPerSecond = 0; // 0: nothing is simulated

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toText() const;
};

} // namespace watchpost::server
