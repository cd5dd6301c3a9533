#include "main/cameracoordinator.h"

#include "domain/cameragroup.h"
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
    connect(session, &Session::statesLost, this, [this] {
        m_again = m_againVerify = false;
        m_asked.clear();
    });
    connect(session, &Session::cameraStatesChanged, this, &CameraCoordinator::checkAnswers);

    connect(sync, &CameraSync::camerasConfirmed, store, &CameraStore::markConfirmed);
    connect(sync, &CameraSync::camerasMissing, store, &CameraStore::markMissing);
    connect(sync, &CameraSync::camerasUnbound, this, &CameraCoordinator::forget);
    connect(sync, &CameraSync::camerasDownloaded, store, &CameraStore::mergeDownloaded);
    connect(sync, &CameraSync::camerasRefused, store, &CameraStore::markRefused);
    // What a data connection says of a state may be older than a push that overtook it. The control connection's answer
    // comes in order.
    connect(sync, &CameraSync::cameraStatesChanged, session, [session](const QList<CameraStateChange> &batch) {
        QStringList ids;
        for (const CameraStateChange &change : batch)
            ids.append(change.id);
        session->queryStates(ids);
    });
    connect(sync, &CameraSync::finished, this, &CameraCoordinator::afterSync);
    connect(store, &CameraStore::passwordsRead, this, [this] { start(anyDiffers()); });
    connect(store, &CameraStore::loaded, this, &CameraCoordinator::forgetRemovals); // those were another list's
}

void CameraCoordinator::add(const QList<Camera> &cameras)
{
    QList<Camera> added = cameras;
    for (Camera &camera : added) {
        if (const Camera *before = m_store->find(camera.id))
            keepWords(&camera, *before);
    }
    putUnconfirmed(added);
}

void CameraCoordinator::import(const QList<CameraRecord> &records)
{
    QList<Camera> changed;
    bool upload = false;
    for (const CameraRecord &record : records) {
        const Camera *found = m_store->find(record.camera.id);
        const bool here = found && found->binding != Binding::Removed;
        ImportVerdict verdict = judgeRecord(record, here ? found : nullptr, record.camera.password);
        if (verdict.fate != ImportFate::New && verdict.fate != ImportFate::Changed)
            continue;
        if (verdict.fate == ImportFate::New && found)
            keepWords(&verdict.camera, *found);
        upload = upload || verdict.camera.binding == Binding::Unconfirmed;
        changed.append(std::move(verdict.camera));
    }
    m_store->put(changed);
    if (upload)
        start(false);
}

void CameraCoordinator::rename(const QString &id, const QString &name)
{
    if (const Camera *found = m_store->find(id)) {
        Camera camera = *found;
        camera.name = name;
        m_store->put({camera});
    }
}

void CameraCoordinator::edit(const QStringList &ids, const CameraEdit &edit)
{
    QList<Camera> changed;
    for (const QString &id : ids) {
        const Camera *found = m_store->find(id);
        if (!found)
            continue;
        if (Camera camera = edited(*found, edit); camera != *found)
            changed.append(std::move(camera));
    }
    m_store->put(changed);
}

void CameraCoordinator::renameGroup(const QString &from, const QString &to)
{
    const QString target = cleanGroup(to);
    if (from.isEmpty() || target == from)
        return;
    QList<Camera> moved;
    const QList<Camera> cameras = m_store->cameras();
    for (const Camera &camera : cameras) {
        if (const QString group = groupOf(camera); isWithin(group, from))
            moved.append(inGroup(camera, cleanGroup(target + group.mid(from.size()))));
    }
    m_store->put(moved);
}

void CameraCoordinator::changePassword(const QString &id, const QString &password)
{
    if (const Camera *found = m_store->find(id)) {
        Camera camera = *found;
        camera.password = password;
        camera.passwordUnknown = false;
        putUnconfirmed({camera});
    }
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
    noteTold();
    const QList<Camera> cameras = m_store->cameras();
    QSet<QString> lookFirst;
    for (const Camera &camera : cameras) {
        if (camera.binding == Binding::Removed && !m_removedNow.contains(camera.id))
            lookFirst.insert(camera.id);
    }
    m_sync->start(cameras, m_serverCount, verify, lookFirst);
}

// What the server has of those is not kept: only its list says whether the user has to choose still.
bool CameraCoordinator::anyDiffers() const
{
    const QList<Camera> cameras = m_store->cameras();
    return std::any_of(cameras.cbegin(), cameras.cend(),
                       [](const Camera &camera) { return camera.mark.review && camera.binding != Binding::Missing; });
}

void CameraCoordinator::afterLogin(int serverCount)
{
    m_serverCount = serverCount;
    m_asked.clear();
    QStringList ids;
    const QList<Camera> cameras = m_store->cameras();
    for (const Camera &camera : cameras) {
        if (camera.binding == Binding::Confirmed)
            ids.append(camera.id);
    }
    m_asked = QSet<QString>(ids.cbegin(), ids.cend());
    m_session->queryStates(ids);
    m_removedNow.clear();
    start(anyDiffers());
}

// Equal numbers do not prove equal lists. A server that knows nothing of a camera that it has confirmed may no longer
// have it on the account: then its list says so. Once for a login.
void CameraCoordinator::checkAnswers(const QList<CameraStateChange> &batch)
{
    if (m_asked.isEmpty())
        return;
    for (const CameraStateChange &change : batch) {
        if (!m_asked.remove(change.id) || change.state != OnlineState::Unknown)
            continue;
        const Camera *camera = m_store->find(change.id);
        if (!camera || camera->binding != Binding::Confirmed)
            continue;
        m_asked.clear();
        start(true);
        return;
    }
}

// One that the user has added again meanwhile stays: it is uploaded by the next synchronisation.
void CameraCoordinator::forget(const QStringList &unbound)
{
    QStringList gone;
    for (const QString &id : unbound) {
        const Camera *camera = m_store->find(id);
        if (camera && camera->binding == Binding::Removed)
            gone.append(id);
    }
    m_store->remove(gone);
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
