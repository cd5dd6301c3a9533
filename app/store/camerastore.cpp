#include "store/camerastore_p.h"

#include <QSet>

namespace watchpost {

CameraStore::CameraStore(Database *database, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, database))
{
    connect(&d->queue, &WriteQueue::failed, this, [this](const QString &error) {
        Q_EMIT failed(
            tr("The camera list could not be saved (%1). Check the free space of the disk; saving is tried again "
               "by itself.")
                .arg(error));
    });
    connect(&d->queue, &WriteQueue::idle, this, [this] { d->unsaved.clear(); });
    connect(database, &Database::opened, this, [this](const Database::OpenResult &result) {
        if (result.ok)
            d->readAgain();
    });
}

CameraStore::~CameraStore() = default;

void CameraStore::open(const Account &account)
{
    d->open(account);
}

void CameraStore::close()
{
    d->leave();
    d->account = {};
}

bool CameraStore::isLoaded() const
{
    return d->loaded;
}

QList<Camera> CameraStore::cameras() const
{
    return d->list;
}

const Camera *CameraStore::find(const QString &id) const
{
    const auto it = d->index.constFind(id);
    return it == d->index.constEnd() ? nullptr : &d->list.at(*it);
}

void CameraStore::readPasswords()
{
    d->readPasswords();
}

void CameraStore::put(const QList<Camera> &cameras)
{
    if (!d->isOpen || cameras.isEmpty())
        return;
    if (d->later([this, cameras] { put(cameras); })) {
        d->writePut(cameras); // what the user typed is safe even when the account is left before its list was read
        return;
    }
    for (const Camera &camera : cameras) {
        const auto it = d->index.constFind(camera.id);
        if (it != d->index.constEnd()) {
            d->list[*it] = camera;
        } else {
            d->index.insert(camera.id, d->list.size());
            d->list.append(camera);
        }
    }
    d->changed(cameras);
}

void CameraStore::remove(const QStringList &ids)
{
    if (!d->isOpen || ids.isEmpty())
        return;
    if (d->later([this, ids] { remove(ids); })) {
        d->writeRemove(ids);
        return;
    }
    QSet<QString> gone;
    QStringList removed;
    for (const QString &id : ids) {
        if (d->index.contains(id) && !gone.contains(id)) {
            gone.insert(id);
            removed.append(id);
        }
    }
    if (removed.isEmpty())
        return;
    d->list.removeIf([&gone](const Camera &camera) { return gone.contains(camera.id); });
    d->reindex();
    d->writeRemove(removed);
    Q_EMIT camerasRemoved(removed);
}

void CameraStore::markConfirmed(const QStringList &ids)
{
    if (d->isOpen && !d->later([this, ids] { markConfirmed(ids); }))
        d->mark(ids, Binding::Confirmed);
}

void CameraStore::markRefused(const QList<SyncOutcome> &refused)
{
    if (!d->isOpen || d->later([this, refused] { markRefused(refused); }))
        return;
    QStringList ids;
    QStringList reasons;
    for (const SyncOutcome &outcome : refused) {
        ids.append(outcome.id);
        reasons.append(outcome.reason);
    }
    d->mark(ids, Binding::Refused, reasons);
}

void CameraStore::markMissing(const QStringList &ids)
{
    if (d->isOpen && !d->later([this, ids] { markMissing(ids); }))
        d->mark(ids, Binding::Missing);
}

void CameraStore::mergeDownloaded(const QList<Camera> &cameras)
{
    if (!d->isOpen || d->later([this, cameras] { mergeDownloaded(cameras); }))
        return;
    QList<Camera> changed;
    for (const Camera &camera : cameras) {
        const auto it = d->index.constFind(camera.id);
        if (it == d->index.constEnd()) {
            Camera added = camera;
            added.binding = Binding::Confirmed;
            added.refusal.clear();
            d->agree(&added);
            d->index.insert(added.id, d->list.size());
            d->list.append(added);
            changed.append(added);
            continue;
        }
        const Camera &here = d->list.at(*it);
        if (here.binding != Binding::Confirmed && here.binding != Binding::Missing)
            continue;
        // The server knows that it has the camera, and a password that cannot be read here; all else is the user's.
        Camera merged = here;
        if (wouldOverwrite(here, camera)) {
            merged = d->held(here, camera);
        } else {
            merged.password = camera.password;
            merged.passwordUnknown = camera.passwordUnknown;
            merged.binding = Binding::Confirmed;
            merged.refusal.clear();
            d->agree(&merged);
        }
        Camera before = here;
        before.mark.last = merged.mark.last;
        d->list[*it] = merged;
        if (merged != before) // what both sides had is nothing to show, and load() knows it of a confirmed one
            changed.append(merged);
    }
    d->changed(changed);
}

} // namespace watchpost
