// Keeps the local camera list and the server's the same: turns the user's intents and the session's news into changes
// of the store and into synchronisations. Talks to no window.
#pragma once

#include "domain/camera.h"
#include "domain/cameraedit.h"
#include "domain/cameratable.h"
#include "domain/sync.h"

#include <QObject>
#include <QSet>

namespace watchpost {

class CameraStore;
class CameraSync;
class Session;

class CameraCoordinator : public QObject
{
    Q_OBJECT

public:
    CameraCoordinator(Session *session, CameraSync *sync, CameraStore *store, QObject *parent = nullptr);

    // Intents of the user.
    void add(const QList<watchpost::Camera> &cameras);
    // All of them or, where the disk does not take them, none; what the list holds by now counts, not what it held when
    // they were checked.
    void import(const QList<watchpost::CameraRecord> &records);
    void rename(const QString &id, const QString &name);
    void edit(const QStringList &ids, const watchpost::CameraEdit &edit);
    void renameGroup(const QString &from, const QString &to); // and what is within it; to an existing one: merges them
    void changePassword(const QString &id, const QString &password);
    void remove(const QStringList &ids);
    void undoRemoval();                     // the last one; once more: the one before it
    void bringBack(const QStringList &ids); // of removedCameras()
    // Hidden here, and not forgotten as the server could not be told. Without their passwords.
    [[nodiscard]] QList<watchpost::Camera> removedCameras() const;
    void uploadAgain(const QStringList &ids);
    void removeThere(const QStringList &ids); // removed here already, and to be taken off the server as it is there
    void askStates(const QStringList &ids);   // of those whose rows are new on the screen
    void synchronise();                       // asked for by the user: downloads whatever the numbers say

Q_SIGNALS:
    void problem(const QString &text);
    // `cameras`: how many undoRemoval() would bring back; 0: there is nothing to undo. `fresh`: removed just now.
    void removalsChanged(int cameras, bool fresh);

private:
    struct Removal
    {
        QList<Camera> before;
        bool mayBeTold = false; // to the server
    };

    void start(bool verify);
    [[nodiscard]] bool anyDiffers() const;
    void putAgain(const QList<Camera> &cameras);
    void noteTold();
    void forgetRemovals();
    void tellRemovals(bool fresh);
    void afterLogin(int serverCount);
    void afterSync(const SyncReport &report);
    void checkAnswers(const QList<CameraStateChange> &batch);
    void forget(const QStringList &unbound);
    void putUnconfirmed(QList<Camera> cameras);
    [[nodiscard]] bool isOnline() const;

    Session *m_session;
    CameraSync *m_sync;
    CameraStore *m_store;
    QList<Removal> m_removals; // in this run; the last is undone first
    int m_serverCount = 0;
    bool m_again = false; // asked for while one was running
    bool m_againVerify = false;
    QSet<QString> m_asked;      // at this login, and not answered yet
    QSet<QString> m_removedNow; // since this login
};

} // namespace watchpost
