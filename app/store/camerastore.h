// The local camera list of one account: in memory for reading, on disk behind the writer thread.
#pragma once

#include "domain/camera.h"
#include "domain/connection.h"
#include "domain/sync.h"
#include "domain/syncreview.h"

#include <QObject>

#include <memory>
#include <optional>

namespace watchpost {

class Database;

class CameraStore : public QObject
{
    Q_OBJECT

public:
    explicit CameraStore(Database *database, QObject *parent = nullptr);
    ~CameraStore() override;

    // Switches to an account's list and reads it; answered by loaded(). What was queued for the last one is still
    // written.
    void open(const Account &account);
    void close();
    [[nodiscard]] bool isLoaded() const;

    // The key of the camera passwords has come: fills in those that were unknown, seals what was learned meanwhile, and
    // names those whose key is lost. Answered by passwordsRead(), when a list is open.
    void readPasswords();

    // In order of adding; Removed ones included.
    [[nodiscard]] QList<Camera> cameras() const;
    [[nodiscard]] const Camera *find(const QString &id) const;

    // Adds or replaces by ID.
    void put(const QList<watchpost::Camera> &cameras);
    // Forgets the rows altogether (a camera that the server should forget is put with Binding::Removed instead).
    void remove(const QStringList &ids);

    // What a synchronisation learned. Names, groups and all else that the user said stay; an ID that is not in the list
    // is ignored, except in mergeDownloaded(). An Unconfirmed, Refused or Removed camera is never overwritten by a
    // download, and no password by another.
    void markConfirmed(const QStringList &ids);
    void markRefused(const QList<watchpost::SyncOutcome> &refused); // IDs and the server's reasons
    void markMissing(const QStringList &ids);
    void mergeDownloaded(const QList<watchpost::Camera> &cameras);

    // What differs, and what the user chose. `theirs`: as the server has them.
    void noteDiffering(const QList<watchpost::Camera> &theirs); // SyncMark::review, unless just that was chosen before
    void keepOurs(const QList<watchpost::Camera> &theirs);
    void takeTheirs(const QList<watchpost::Camera> &theirs); // one that was removed here is back by it
    void endReview(const QStringList &ids);
    // `theirs`: the password on the server; none: its list does not hold the camera.
    [[nodiscard]] SyncFacts compare(const QString &id, const std::optional<QString> &theirs) const;
    [[nodiscard]] bool isKept(const QString &id, const QString &theirs) const; // the user chose to leave just that

Q_SIGNALS:
    void loaded(const QList<watchpost::Camera> &cameras);
    void camerasPut(const QList<watchpost::Camera> &cameras);
    void camerasRemoved(const QStringList &ids); // also for those that became Binding::Removed
    void passwordsRead();             // cameras that could not be uploaded for want of their passwords can be now
    void failed(const QString &text); // a write failed; plain text; the list in memory stays, and is written again with
                                      // the next change

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
