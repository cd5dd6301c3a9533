#include "main/cameracoordinator.h"

#include "session/camerasync.h"
#include "session/session.h"
#include "store/camerastore.h"

#include <algorithm>

namespace watchpost {

CameraCoordinator::CameraCoordinator(Session *session, CameraSync *sync, CameraStore *store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_sync(sync)
    , m_store(store)
{
    connect(session, &Session::loggedIn, this, [this](int count) { afterLogin(count); });
    connect(session, &Session::serverCameraCountChanged, this, [this](int count) {
        m_serverCount = count;
        start(true);
    });
    connect(session, &Session::statesLost, this, [this] { m_again = m_againVerify = false; });

    connect(sync, &CameraSync::camerasConfirmed, store, &CameraStore::markConfirmed);
    connect(sync, &CameraSync::camerasMissing, store, &CameraStore::markMissing);
    connect(sync, &CameraSync::camerasUnbound, store, &CameraStore::remove);
    connect(sync, &CameraSync::camerasDownloaded, store, &CameraStore::mergeDownloaded);
    connect(sync, &CameraSync::camerasRefused, store, [store](const QList<SyncOutcome> &refused) {
        for (const SyncOutcome &outcome : refused)
            store->markRefused(outcome.id, outcome.reason);
    });
    connect(sync, &CameraSync::finished, this, &CameraCoordinator::afterSync);
}

void CameraCoordinator::add(const QList<Camera> &cameras)
{
    putUnconfirmed(cameras);
}

void CameraCoordinator::rename(const QString &id, const QString &name)
{
    if (const Camera *found = m_store->find(id)) {
        Camera camera = *found;
        camera.name = name;
        m_store->put({camera});
    }
}

void CameraCoordinator::changePassword(const QString &id, const QString &password)
{
    if (const Camera *found = m_store->find(id)) {
        Camera camera = *found;
        camera.password = password;
        putUnconfirmed({camera});
    }
}

// A camera that the server has becomes a hidden row until the server knows (or for ever, where it cannot be told), so
// that no download brings it back. Any other is simply forgotten.
void CameraCoordinator::remove(const QStringList &ids)
{
    QStringList forgotten;
    QList<Camera> removed;
    for (const QString &id : ids) {
        const Camera *found = m_store->find(id);
        if (!found)
            continue;
        if (found->binding == Binding::Confirmed) {
            removed.append(*found);
            removed.last().binding = Binding::Removed;
        } else {
            forgotten.append(id);
        }
    }
    if (!forgotten.isEmpty())
        m_store->remove(forgotten);
    if (removed.isEmpty())
        return;
    m_store->put(removed);
    start(false);
}

void CameraCoordinator::uploadAgain(const QStringList &ids)
{
    QList<Camera> cameras;
    for (const QString &id : ids) {
        if (const Camera *found = m_store->find(id))
            cameras.append(*found);
    }
    putUnconfirmed(cameras);
}

void CameraCoordinator::synchronise()
{
    start(true);
}

void CameraCoordinator::putUnconfirmed(QList<Camera> cameras)
{
    if (cameras.isEmpty())
        return;
    for (Camera &camera : cameras) {
        camera.binding = Binding::Unconfirmed;
        camera.refusal.clear();
    }
    m_store->put(cameras);
    start(false);
}

void CameraCoordinator::start(bool verify)
{
    if (!isOnline() || !m_store->isLoaded())
        return; // the next login synchronises
    if (m_sync->isRunning()) {
        m_again = true;
        m_againVerify = m_againVerify || verify;
        return;
    }
    m_sync->start(m_store->cameras(), m_serverCount, verify);
}

void CameraCoordinator::afterLogin(int serverCount)
{
    m_serverCount = serverCount;
    QStringList ids;
    const QList<Camera> cameras = m_store->cameras();
    for (const Camera &camera : cameras) {
        if (camera.binding == Binding::Confirmed)
            ids.append(camera.id);
    }
    m_session->queryStates(ids);
    start(false);
}

void CameraCoordinator::afterSync(const SyncReport &report)
{
    if (report.error.isEmpty() && !report.cancelled) {
        // After a whole synchronisation the two lists agree, so the local one tells the server's number.
        const QList<Camera> cameras = m_store->cameras();
        m_serverCount = static_cast<int>(std::count_if(cameras.cbegin(), cameras.cend(), [](const Camera &camera) {
            return camera.binding == Binding::Confirmed || camera.binding == Binding::Removed;
        }));
    }
    if (m_again) {
        const bool verify = m_againVerify;
        m_again = m_againVerify = false;
        start(verify);
    }
}

bool CameraCoordinator::isOnline() const
{
    return m_session->status().state == ConnectionState::Online;
}

} // namespace watchpost
