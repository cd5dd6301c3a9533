// What differs between here and the server, and what the user chose.
#include "store/camerastore_p.h"

#include "store/passwordcipher.h"

namespace watchpost {

QByteArray CameraStore::Private::digest(const QString &id, const QString &password) const
{
    return cipher->digest(account, id, password);
}

void CameraStore::Private::agree(Camera *camera) const
{
    camera->mark = {};
    if (!camera->passwordUnknown)
        camera->mark.last = digest(camera->id, camera->password);
}

// The server has it, that much is certain; its password waits for the user.
Camera CameraStore::Private::held(const Camera &here, const Camera &theirs) const
{
    Camera camera = here;
    if (camera.binding == Binding::Missing)
        camera.binding = Binding::Confirmed;
    const QByteArray server = digest(theirs.id, theirs.password);
    camera.mark.review = PasswordCipher::likeness(camera.mark.kept, server) != Likeness::Same;
    return camera;
}

void CameraStore::Private::change(const QList<Camera> &cameras,
                                  const std::function<Camera(const Camera &, const Camera &)> &make)
{
    QList<Camera> made;
    for (const Camera &camera : cameras) {
        const auto it = index.constFind(camera.id);
        if (it == index.constEnd())
            continue;
        if (Camera next = make(list.at(*it), camera); next != list.at(*it)) {
            list[*it] = next;
            made.append(std::move(next));
        }
    }
    changed(made);
}

void CameraStore::noteDiffering(const QList<Camera> &theirs)
{
    if (d->isOpen && !d->later([this, theirs] { noteDiffering(theirs); }))
        d->change(theirs, [this](const Camera &here, const Camera &camera) { return d->held(here, camera); });
}

void CameraStore::keepOurs(const QList<Camera> &theirs)
{
    if (!d->isOpen || d->later([this, theirs] { keepOurs(theirs); }))
        return;
    d->change(theirs, [this](const Camera &here, const Camera &camera) {
        Camera kept = here;
        kept.mark.kept = d->digest(camera.id, camera.password);
        kept.mark.review = false;
        return kept;
    });
}

void CameraStore::takeTheirs(const QList<Camera> &theirs)
{
    if (!d->isOpen || d->later([this, theirs] { takeTheirs(theirs); }))
        return;
    d->change(theirs, [this](const Camera &here, const Camera &camera) {
        Camera taken = here;
        taken.password = camera.password;
        taken.passwordUnknown = false;
        taken.binding = Binding::Confirmed;
        taken.refusal.clear();
        d->agree(&taken);
        return taken;
    });
}

void CameraStore::endReview(const QStringList &ids)
{
    if (!d->isOpen || d->later([this, ids] { endReview(ids); }))
        return;
    QList<Camera> ended;
    for (const QString &id : ids) {
        const auto it = d->index.constFind(id);
        if (it == d->index.constEnd() || !d->list.at(*it).mark.review)
            continue;
        d->list[*it].mark.review = false;
        ended.append(d->list.at(*it));
    }
    d->changed(ended);
}

SyncFacts CameraStore::compare(const QString &id, const std::optional<QString> &theirs) const
{
    SyncFacts facts;
    facts.there = theirs.has_value();
    const Camera *here = find(id);
    if (!here)
        return facts;
    facts.here = here->binding;
    QByteArray ours;
    if (!here->passwordUnknown) {
        ours = d->digest(id, here->password);
        facts.hereToLast = PasswordCipher::likeness(ours, here->mark.last);
    }
    if (theirs) {
        const QByteArray server = d->digest(id, *theirs);
        facts.hereToThere = PasswordCipher::likeness(ours, server);
        facts.thereToLast = PasswordCipher::likeness(server, here->mark.last);
    }
    return facts;
}

bool CameraStore::isKept(const QString &id, const QString &theirs) const
{
    const Camera *here = find(id);
    return here && PasswordCipher::likeness(here->mark.kept, d->digest(id, theirs)) == Likeness::Same;
}

} // namespace watchpost
