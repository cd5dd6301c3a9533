#include "store/camerastore_p.h"

#include "store/camerarows.h"
#include "store/passwordcipher.h"

namespace watchpost {
namespace {

constexpr int kMostNamed = 5;

QString accountId(const Account &account)
{
    return account.server + u'\n' + account.user;
}

} // namespace

void CameraStore::Private::open(const Account &next)
{
    leave();
    account = next;
    isOpen = true;
    const quint64 opened = epoch;
    const auto left = unsaved.constFind(accountId(account));
    if (left != unsaved.constEnd()) {
        const auto found = std::make_shared<QList<Camera>>(*left);
        QMetaObject::invokeMethod(
            q,
            [this, opened, found] {
                if (opened == epoch)
                    answerLoad(found, {});
            },
            Qt::QueuedConnection);
        return;
    }
    read([this](const std::shared_ptr<QList<Camera>> &found, const QString &error) { answerLoad(found, error); });
}

void CameraStore::Private::read(std::function<void(const std::shared_ptr<QList<Camera>> &, const QString &)> take)
{
    if (!database)
        return;
    const auto found = std::make_shared<QList<Camera>>();
    database->read(
        q,
        [account = account, cipher = cipher, found](QSqlDatabase &db) {
            return camerarows::load(db, account, *cipher, found.get());
        },
        [this, opened = epoch, found, take = std::move(take)](const QString &error) {
            if (opened == epoch)
                take(found, error);
        });
}

void CameraStore::Private::reindex()
{
    index.clear();
    index.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i)
        index.insert(list[i].id, i);
}

void CameraStore::Private::take(QList<Camera> cameras)
{
    list = std::move(cameras);
    reindex();
    loaded = true;
    const QPointer<CameraStore> guard(q);
    Q_EMIT q->loaded(list);
    if (!guard)
        return;
    const auto calls = std::exchange(waiting, {});
    for (const auto &call : calls) {
        if (guard)
            call();
    }
    if (guard && loaded && keyCame)
        nameUnreadable();
}

void CameraStore::Private::answerLoad(const std::shared_ptr<QList<Camera>> &found, const QString &error)
{
    readFailed = !error.isEmpty();
    if (readFailed) {
        found->clear();
        const quint64 read = epoch;
        const QPointer<CameraStore> guard(q);
        Q_EMIT q->failed(
            CameraStore::tr("The camera list could not be read from the disk (%1). What you change now is kept "
                            "only until the program ends.")
                .arg(error));
        if (!guard || read != epoch)
            return;
    }
    take(std::move(*found));
}

void CameraStore::Private::leave()
{
    if (loaded && !readFailed && !queue.isIdle())
        unsaved.insert(accountId(account), list);
    waiting.clear();
    list.clear();
    index.clear();
    loaded = readFailed = isOpen = false;
    ++epoch;
}

void CameraStore::Private::writePut(const QList<Camera> &cameras)
{
    if (readFailed || cameras.isEmpty())
        return;
    queue.add([account = account, cameras, cipher = cipher](QSqlDatabase &db) {
        return camerarows::put(db, account, cameras, *cipher);
    });
}

void CameraStore::Private::writeRemove(const QStringList &ids)
{
    if (readFailed || ids.isEmpty())
        return;
    queue.add([account = account, ids](QSqlDatabase &db) { return camerarows::remove(db, account, ids); });
}

void CameraStore::Private::mark(const QStringList &ids, Binding binding, const QStringList &refusals)
{
    QList<Camera> marked;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto it = index.constFind(ids.at(i));
        if (it == index.constEnd())
            continue;
        Camera camera = list.at(*it);
        // Removed while its upload was under way: the removal is the user's last word. And only what was confirmed can
        // have gone missing.
        if (camera.binding == Binding::Removed || (binding == Binding::Missing && camera.binding != Binding::Confirmed))
            continue;
        camera.binding = binding;
        camera.refusal = refusals.value(i);
        if (binding == Binding::Confirmed)
            agree(&camera);
        else if (binding == Binding::Missing)
            camera.mark.review = true;
        Camera before = list.at(*it);
        before.mark.last = camera.mark.last;
        list[*it] = camera;
        if (camera != before) // as in mergeDownloaded()
            marked.append(std::move(camera));
    }
    changed(marked);
}

void CameraStore::Private::changed(const QList<Camera> &cameras)
{
    if (cameras.isEmpty())
        return;
    writePut(cameras);
    QList<Camera> shown;
    QStringList hidden;
    for (const Camera &camera : cameras) {
        if (camera.binding == Binding::Removed)
            hidden.append(camera.id);
        else
            shown.append(camera);
    }
    const QPointer<CameraStore> guard(q);
    if (!shown.isEmpty())
        Q_EMIT q->camerasPut(shown);
    if (guard && !hidden.isEmpty())
        Q_EMIT q->camerasRemoved(hidden);
}

// --- the key of the passwords, and the disk, come back
// ----------------------------------------------------------------

void CameraStore::Private::readPasswords()
{
    keyCame = true;
    if (!loaded || readFailed)
        return; // read with the key, later
    read([this](const std::shared_ptr<QList<Camera>> &found, const QString &error) {
        if (error.isEmpty())
            takePasswords(*found);
    });
}

// What the disk knows fills the gaps here; what was learned while the key was away goes to the disk.
void CameraStore::Private::takePasswords(const QList<Camera> &found)
{
    QList<Camera> learned;
    QList<Camera> toWrite;
    for (const Camera &onDisk : found) {
        const auto it = index.constFind(onDisk.id);
        if (it == index.constEnd())
            continue;
        Camera &here = list[*it];
        const bool otherKey = PasswordCipher::likeness(here.mark.last, onDisk.mark.last) == Likeness::Unknown;
        if (otherKey && here.mark.kept.isEmpty() && !onDisk.mark.last.isEmpty())
            here.mark.last = onDisk.mark.last;
        // The server's, downloaded while ours could not be read: the user chooses.
        const bool overwritten = here.binding == Binding::Confirmed && !here.passwordUnknown && queue.isIdle() &&
                                 !onDisk.passwordUnknown && onDisk.password != here.password;
        if (overwritten)
            here.mark.review = true;
        if (overwritten || (here.passwordUnknown && !onDisk.passwordUnknown)) {
            here.password = onDisk.password;
            here.passwordUnknown = false;
            learned.append(here);
        } else if (!here.passwordUnknown && (onDisk.passwordUnknown || onDisk.password != here.password)) {
            toWrite.append(here);
        }
    }
    writePut(toWrite);
    const QPointer<CameraStore> guard(q);
    if (!learned.isEmpty())
        Q_EMIT q->camerasPut(learned);
    if (guard)
        nameUnreadable();
    if (guard)
        Q_EMIT q->passwordsRead();
}

void CameraStore::Private::nameUnreadable()
{
    QStringList names;
    for (const Camera &camera : std::as_const(list)) {
        if (camera.passwordUnknown && camera.binding != Binding::Removed)
            names.append(displayName(camera));
    }
    const int count = static_cast<int>(names.size());
    if (count == 0)
        return;
    if (count > kMostNamed)
        names = names.mid(0, kMostNamed) + QStringList{QStringLiteral("…")};
    Q_EMIT q->failed(
        CameraStore::tr("The passwords of %n camera(s) cannot be read, as their key is no longer in the key "
                        "ring: %1. Synchronise to get them back from the server, or type them again.",
                        nullptr, count)
            .arg(names.join(QStringLiteral(", "))));
}

// The database was opened again: the list that could not be read may be there now, and a fresh file holds no list.
void CameraStore::Private::readAgain()
{
    if (!loaded)
        return;
    read([this](const std::shared_ptr<QList<Camera>> &found, const QString &error) {
        if (error.isEmpty())
            takeAgain(*found);
    });
}

void CameraStore::Private::takeAgain(const QList<Camera> &found)
{
    readFailed = false;
    writePut(list);
    QList<Camera> missed;
    for (const Camera &camera : found) {
        if (index.contains(camera.id))
            continue;
        index.insert(camera.id, list.size());
        list.append(camera);
        missed.append(camera);
    }
    missed.removeIf([](const Camera &camera) { return camera.binding == Binding::Removed; });
    if (!missed.isEmpty())
        Q_EMIT q->camerasPut(missed);
}

} // namespace watchpost
