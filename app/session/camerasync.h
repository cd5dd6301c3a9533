// One synchronisation: plans it, asks the session for a data port, drives a data channel, reports.
// Keeps no list of its own: what it learns leaves by signals as it is learned, so that a cancel or a cut loses nothing.
#pragma once

#include "domain/camera.h"
#include "domain/sync.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace watchpost {

class Session;

class CameraSync : public QObject
{
    Q_OBJECT

public:
    explicit CameraSync(Session *session, QObject *parent = nullptr);
    ~CameraSync() override;

    // `local`: the whole local list, Removed ones included. `serverCount`: the server's number.
    // `verify`: download even when the numbers agree (asked for by the user, or another client changed the list).
    // `lookFirst`: Removed ones, of an earlier day: taken off the account only after the server's list has shown that
    // they are there what they were here. Any other Removed one is taken off at once, as the user has just asked.
    // Ignored while one runs: whoever has a newer list starts again with it at finished().
    void start(const QList<watchpost::Camera> &local, int serverCount, bool verify = false,
               const QSet<QString> &lookFirst = {});
    void cancel();
    void setAnswerMs(int ms); // how long an answer of the control connection is waited for; 30 s unless set
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressChanged(const watchpost::SyncProgress &progress);
    // Batches, as they come.
    void camerasConfirmed(const QStringList &ids);                     // uploaded
    void camerasRefused(const QList<watchpost::SyncOutcome> &refused); // id and the server's reason
    void camerasDownloaded(const QList<watchpost::Camera> &cameras);   // binding Confirmed; names empty
    // As the server has them, where merging would overwrite what is here, or a removal what somebody changed there
    // (domain/syncreview.h): nothing was done to either side. The password here is another, or cannot be read.
    void camerasDiffer(const QList<watchpost::Camera> &theirs);
    void camerasMissing(const QStringList &ids); // not in the server's complete list
    void camerasUnbound(const QStringList &ids); // Removed ones the server now knows of
    void listRead(); // the server's whole list was read: all of the above that this synchronisation finds is told
    void cameraStatesChanged(const QList<watchpost::CameraStateChange> &batch, qint64 at);
    // Always the last signal of a synchronisation, also when nothing had to be done.
    void finished(const watchpost::SyncReport &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
