#include "main/reviewcoordinator.h"

#include "main/cameracoordinator.h"
#include "session/camerasync.h"
#include "store/camerastore.h"

#include <utility>

namespace watchpost {

ReviewCoordinator::ReviewCoordinator(CameraSync *sync, CameraStore *store, CameraCoordinator *cameras, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_store(store)
    , m_cameras(cameras)
{
    connect(sync, &CameraSync::camerasDiffer, this, &ReviewCoordinator::takeDiffering);
    connect(sync, &CameraSync::camerasMissing, this, [this](const QStringList &ids) {
        for (const QString &id : ids)
            m_theirs.remove(id);
        refresh(ids);
    });
    connect(sync, &CameraSync::listRead, this, &ReviewCoordinator::listRead);
    connect(sync, &CameraSync::finished, this, &ReviewCoordinator::report);
    connect(store, &CameraStore::loaded, this, &ReviewCoordinator::refreshAll);
    connect(store, &CameraStore::camerasRemoved, this, &ReviewCoordinator::refresh);
    connect(store, &CameraStore::camerasPut, this, [this](const QList<Camera> &put) {
        QStringList ids;
        for (const Camera &camera : put) {
            if (camera.mark.review || m_waiting.contains(camera.id))
                ids.append(camera.id);
        }
        refresh(ids);
    });
}

// What the download found is compared with what the list holds by now, and with the last synchronisation.
void ReviewCoordinator::takeDiffering(const QList<Camera> &theirs)
{
    QList<Camera> differing;
    QStringList ids;
    QStringList unchanged;
    for (const Camera &camera : theirs) {
        const SyncDifference difference = compareCamera(m_store->compare(camera.id, camera.password));
        if (difference == SyncDifference::RemovedHere)
            unchanged.append(camera.id);
        if (!needsReview(difference))
            continue;
        m_theirs.insert(camera.id, camera.password);
        m_seen.insert(camera.id);
        differing.append(camera);
        ids.append(camera.id);
    }
    m_store->noteDiffering(differing);
    refresh(ids);
    m_cameras->removeThere(unchanged);
}

// What the whole list did not show as different is so no longer.
void ReviewCoordinator::listRead()
{
    QStringList over;
    for (auto it = m_theirs.begin(); it != m_theirs.end();) {
        if (m_seen.contains(it.key())) {
            ++it;
        } else {
            over.append(it.key());
            it = m_theirs.erase(it);
        }
    }
    const QList<Camera> cameras = m_store->cameras();
    for (const Camera &camera : cameras) { // of an earlier run
        if (camera.mark.review && camera.binding != Binding::Missing && !m_theirs.contains(camera.id))
            over.append(camera.id);
    }
    m_store->endReview(over);
    refresh(over);
}

void ReviewCoordinator::report(SyncReport report)
{
    const QSet<QString> seen = std::exchange(m_seen, {});
    for (const QString &id : seen) {
        if (m_waiting.contains(id))
            report.outcomes.append({id, SyncOutcome::Result::Held, {}});
    }
    Q_EMIT reported(report);
}

bool ReviewCoordinator::isWaiting(const Camera *camera) const
{
    return camera && camera->mark.review && (camera->binding == Binding::Missing || m_theirs.contains(camera->id));
}

void ReviewCoordinator::refresh(const QStringList &ids)
{
    const qsizetype before = m_waiting.size();
    for (const QString &id : ids) {
        if (isWaiting(m_store->find(id)))
            m_waiting.insert(id);
        else
            m_waiting.remove(id);
    }
    tellCount(before);
}

// Another list: nothing of the one before concerns it.
void ReviewCoordinator::refreshAll()
{
    const qsizetype before = m_waiting.size();
    m_theirs.clear();
    m_seen.clear();
    m_waiting.clear();
    m_offered.clear();
    const QList<Camera> cameras = m_store->cameras();
    for (const Camera &camera : cameras) {
        if (isWaiting(&camera))
            m_waiting.insert(camera.id);
    }
    tellCount(before);
}

void ReviewCoordinator::tellCount(qsizetype before)
{
    if (m_waiting.size() != before)
        Q_EMIT countChanged(count());
}

std::optional<ReviewCoordinator::Offer> ReviewCoordinator::offer(const QString &id) const
{
    const Camera *camera = m_store->find(id);
    if (!isWaiting(camera))
        return {};
    std::optional<QString> theirs;
    if (camera->binding != Binding::Missing)
        theirs = m_theirs.value(id);
    const SyncDifference difference = compareCamera(m_store->compare(id, theirs));
    if (!needsReview(difference))
        return {};
    return Offer{difference, camera->binding, camera->password, theirs};
}

QList<SyncRow> ReviewCoordinator::rows()
{
    m_offered.clear();
    QList<SyncRow> rows;
    QStringList over;
    for (const QString &id : std::as_const(m_waiting)) {
        const auto now = offer(id);
        if (!now) {
            over.append(id);
            continue;
        }
        m_offered.insert(id, *now);
        rows.append({id, displayName(*m_store->find(id)), now->difference});
    }
    m_store->endReview(over);
    refresh(over);
    return rows;
}

// --- choosing -------------------------------------------------------------------------------------------------------

void ReviewCoordinator::choose(const QList<SyncChoice> &choices)
{
    Orders orders;
    for (const SyncChoice &choice : choices) {
        const auto seen = m_offered.constFind(choice.id);
        const auto now = offer(choice.id);
        // What has changed since the user looked is not what was chosen about.
        if (seen == m_offered.cend() || !now || *now != *seen || !actionsFor(now->difference).contains(choice.action))
            ++orders.stale;
        else
            sort(choice.id, choice.action, *now, &orders);
    }
    m_offered.clear();
    obey(orders);
    tell(orders);
}

void ReviewCoordinator::sort(const QString &id, SyncAction action, const Offer &seen, Orders *orders) const
{
    Camera theirs = *m_store->find(id);
    const bool unreadable = theirs.passwordUnknown;
    if (seen.difference == SyncDifference::GoneThere) {
        if (action == SyncAction::FollowServer)
            orders->remove.append(id);
        else if (action == SyncAction::Leave)
            orders->leave.append(id);
        else if (unreadable)
            ++orders->passwordless;
        else
            orders->upload.append(id);
        return;
    }
    theirs.password = *seen.theirs;
    theirs.passwordUnknown = false;
    if (action == SyncAction::FollowServer)
        orders->take.append(theirs);
    else if (action == SyncAction::Leave)
        orders->keep.append(theirs);
    else
        orders->removeThere.append(theirs);
}

void ReviewCoordinator::obey(const Orders &orders)
{
    m_store->keepOurs(orders.keep);
    m_store->takeTheirs(orders.take);
    m_store->endReview(orders.leave + orders.upload + orders.remove); // before: an undone removal asks no more
    QStringList taken;
    for (const Camera &camera : orders.take)
        taken.append(camera.id);
    m_cameras->askStates(taken);
    m_cameras->uploadAgain(orders.upload);
    m_cameras->remove(orders.remove);
    // What the user has seen there is what goes: should the link be cut now, the next login finds it unchanged.
    QList<Camera> hidden = orders.removeThere;
    QStringList ids;
    for (Camera &camera : hidden) {
        camera.mark = {};
        ids.append(camera.id);
    }
    m_store->put(hidden);
    m_cameras->removeThere(ids);
}

void ReviewCoordinator::tell(const Orders &orders)
{
    if (orders.passwordless > 0)
        Q_EMIT problem(tr("%n camera(s) could not be uploaded again, as the password cannot be read on this computer. "
                          "Unlock the key ring, or type the password again.",
                          nullptr, orders.passwordless));
    if (orders.stale > 0)
        Q_EMIT problem(tr("%n camera(s) changed while you were choosing, so nothing was done to them. Synchronise and "
                          "review what still differs.",
                          nullptr, orders.stale));
}

} // namespace watchpost
