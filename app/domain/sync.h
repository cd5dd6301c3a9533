// Values that describe one synchronisation of the camera list with the server's.
#pragma once

#include "domain/camera.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace watchpost {

enum class SyncPhase : quint8 { Idle, Removing, WaitingForPort, Uploading, Downloading };

struct SyncProgress
{
    SyncPhase phase = SyncPhase::Idle;
    int done = 0;
    int total = 0; // 0: not known yet

    friend bool operator==(const SyncProgress &, const SyncProgress &) = default;
};

// What became of one camera.
struct SyncOutcome
{
    enum class Result : quint8 {
        Uploaded,   // the server confirmed it
        Downloaded, // new here, there again, or its password here could not be read
        Refused,    // `reason` is the server's, plain text
        Missing,    // confirmed once, and the server's complete list does not hold it
        Unbound,    // taken off the account, as the user asked
        Held,       // both sides differ: nothing was done to either, the user chooses (domain/syncreview.h)
    };
    QString id;
    Result result = Result::Uploaded;
    QString reason;

    friend bool operator==(const SyncOutcome &, const SyncOutcome &) = default;
};

struct SyncReport
{
    qint64 startedAt = 0; // ms since the epoch, UTC
    qint64 finishedAt = 0;
    bool cancelled = false;
    QString error; // empty: it ran to its end
    QList<SyncOutcome> outcomes;

    friend bool operator==(const SyncReport &, const SyncReport &) = default;
};

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::SyncProgress)
Q_DECLARE_METATYPE(watchpost::SyncReport)
