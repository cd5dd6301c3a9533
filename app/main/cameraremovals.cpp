// Removing, and what brings back what was removed.
#include "main/cameracoordinator.h"

#include "domain/removal.h"
#include "session/camerasync.h"
#include "session/session.h"
#include "store/camerastore.h"

#include <algorithm>
#include <utility>

namespace watchpost {
namespace {

constexpr qsizetype kMostRemovals = 50; // that can be undone, one after the other

} // namespace

// A camera that the server has, or may get at this moment, becomes a hidden row until the server knows (or for ever,
// where it cannot be told), so that no download brings it back. Any other is simply forgotten.
void CameraCoordinator::remove(const QStringList &ids)
{
    QStringList forgotten;
    QList<Camera> hidden;
    Removal removal;
    for (const QString &id : ids) {
        const Camera *found = m_store->find(id);
        if (!found || found->binding == Binding::Removed)
            continue;
        removal.before.append(*found);
        if (found->binding == Binding::Confirmed || m_sync->isRunning()) {
            hidden.append(*found);
            hidden.last().binding = Binding::Removed;
        } else {
            forgotten.append(id);
        }
    }
    if (removal.before.isEmpty())
        return;
    m_removals.append(std::move(removal));
    if (m_removals.size() > kMostRemovals)
        m_removals.removeFirst();
    if (isOnline()) {
        for (const Camera &camera : std::as_const(hidden))
            m_removedNow.insert(camera.id);
    }
    m_store->remove(forgotten);
    m_store->put(hidden);
    if (!hidden.isEmpty())
        start(false);
    tellRemovals(true);
}

void CameraCoordinator::undoRemoval()
{
    if (m_removals.isEmpty())
        return;
    const Removal removal = m_removals.takeLast();
    QList<Camera> back;
    for (const Camera &before : removal.before) {
        // One that runs may have the removal on its way; what it makes of it is known only afterwards.
        if (auto camera = putBack(before, m_store->find(before.id), removal.mayBeTold || m_sync->isRunning()))
            back.append(*std::move(camera));
    }
    putAgain(back);
    tellRemovals(false);
}

void CameraCoordinator::bringBack(const QStringList &ids)
{
    QList<Camera> back;
    for (const QString &id : ids) {
        const Camera *found = m_store->find(id);
        if (found && found->binding == Binding::Removed)
            back.append(broughtBack(*found));
    }
    putAgain(back);
}

QList<Camera> CameraCoordinator::removedCameras() const
{
    QList<Camera> removed = m_store->cameras();
    removed.removeIf([](const Camera &camera) { return camera.binding != Binding::Removed; });
    for (Camera &camera : removed)
        camera.password.clear();
    return removed;
}

void CameraCoordinator::removeThere(const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    for (const QString &id : ids)
        m_removedNow.insert(id);
    start(false);
}

void CameraCoordinator::askStates(const QStringList &ids)
{
    if (isOnline())
        m_session->queryStates(ids);
}

void CameraCoordinator::putAgain(const QList<Camera> &cameras)
{
    if (cameras.isEmpty())
        return;
    m_store->put(cameras);
    QStringList confirmed;
    bool verify = false;
    bool upload = false;
    for (const Camera &camera : cameras) {
        if (camera.binding == Binding::Confirmed)
            confirmed.append(camera.id);
        verify |= camera.binding == Binding::Confirmed && camera.passwordUnknown;
        upload |= camera.binding == Binding::Unconfirmed;
    }
    askStates(confirmed); // their rows are new on the screen
    if (upload || verify)
        start(verify);
}

// The server learns of removals in a synchronisation, where it understands them.
void CameraCoordinator::noteTold()
{
    if (!m_session->extensions().has(protocol::Extension::Unbind))
        return;
    for (Removal &removal : m_removals)
        removal.mayBeTold = true;
}

void CameraCoordinator::forgetRemovals()
{
    m_removals.clear();
    tellRemovals(false);
}

void CameraCoordinator::tellRemovals(bool fresh)
{
    Q_EMIT removalsChanged(m_removals.isEmpty() ? 0 : static_cast<int>(m_removals.constLast().before.size()), fresh);
}

} // namespace watchpost
