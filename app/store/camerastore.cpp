#include "store/camerastore.h"

#include "store/camerarows.h"
#include "store/database.h"
#include "store/writequeue.h"

#include <QHash>
#include <QPointer>
#include <QSet>

namespace watchpost {
namespace {

QString accountId(const Account &account)
{
    return account.server + u'\n' + account.user;
}

} // namespace

class CameraStore::Private
{
public:
    Private(CameraStore *store, Database *base)
        : q(store)
        , database(base)
        , queue(base)
    {
    }

    void take(QList<Camera> cameras);
    void answerLoad(const std::shared_ptr<QList<Camera>> &found, const QString &error);
    void leave();
    void writePut(const QList<Camera> &changed);
    void writeRemove(const QStringList &ids);
    bool setBinding(Camera &camera, Binding binding, const QString &refusal = {});
    void changed(const QList<Camera> &cameras);
    void reindex();
    // Before the list is read, what would change it waits.
    bool later(std::function<void()> call)
    {
        if (!loaded)
            waiting.append(std::move(call));
        return !loaded;
    }

    CameraStore *q;
    QPointer<Database> database;
    WriteQueue queue;
    Account account;
    QList<Camera> list;
    QHash<QString, qsizetype> index;
    // Lists of accounts left behind while some of their changes were not on the disk yet.
    QHash<QString, QList<Camera>> unsaved;
    QList<std::function<void()>> waiting;
    quint64 epoch = 0; // one for each open() and close(): an answer to an earlier one is stale
    bool isOpen = false;
    bool loaded = false;
    bool readFailed = false; // then nothing is written: what is on the disk must not be overwritten unseen
};

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
    const auto calls = std::exchange(waiting, {});
    for (const auto &call : calls) {
        if (guard)
            call();
    }
}

void CameraStore::Private::answerLoad(const std::shared_ptr<QList<Camera>> &found, const QString &error)
{
    readFailed = !error.isEmpty();
    if (readFailed) {
        found->clear();
        const QPointer<CameraStore> guard(q);
        Q_EMIT q->failed(
            CameraStore::tr("The camera list could not be read from the disk (%1). What you change now is kept "
                            "only until the program ends.")
                .arg(error));
        if (!guard || loaded)
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
    queue.add([account = account, cameras](QSqlDatabase &db) { return camerarows::put(db, account, cameras); });
}

void CameraStore::Private::writeRemove(const QStringList &ids)
{
    if (readFailed || ids.isEmpty())
        return;
    queue.add([account = account, ids](QSqlDatabase &db) { return camerarows::remove(db, account, ids); });
}

bool CameraStore::Private::setBinding(Camera &camera, Binding binding, const QString &refusal)
{
    if (camera.binding == binding && camera.refusal == refusal)
        return false;
    camera.binding = binding;
    camera.refusal = refusal;
    return true;
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
}

CameraStore::~CameraStore() = default;

void CameraStore::open(const Account &account)
{
    d->leave();
    d->account = account;
    d->isOpen = true;
    const quint64 epoch = d->epoch;
    const auto left = d->unsaved.constFind(accountId(account));
    if (left != d->unsaved.constEnd()) {
        const auto found = std::make_shared<QList<Camera>>(*left);
        QMetaObject::invokeMethod(
            this,
            [this, epoch, found] {
                if (epoch == d->epoch)
                    d->answerLoad(found, {});
            },
            Qt::QueuedConnection);
        return;
    }
    if (!d->database)
        return;
    auto found = std::make_shared<QList<Camera>>();
    d->database->read(
        this, [account, found](QSqlDatabase &db) { return camerarows::load(db, account, found.get()); },
        [this, epoch, found](const QString &error) {
            if (epoch == d->epoch)
                d->answerLoad(found, error);
        });
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
    if (!d->isOpen || d->later([this, ids] { markConfirmed(ids); }))
        return;
    QList<Camera> changed;
    for (const QString &id : ids) {
        const auto it = d->index.constFind(id);
        // Removed while its upload was under way: the removal is the user's last word.
        if (it == d->index.constEnd() || d->list.at(*it).binding == Binding::Removed)
            continue;
        if (d->setBinding(d->list[*it], Binding::Confirmed))
            changed.append(d->list.at(*it));
    }
    d->changed(changed);
}

void CameraStore::markRefused(const QString &id, const QString &reason)
{
    if (!d->isOpen || d->later([this, id, reason] { markRefused(id, reason); }))
        return;
    const auto it = d->index.constFind(id);
    if (it == d->index.constEnd() || d->list.at(*it).binding == Binding::Removed)
        return;
    if (d->setBinding(d->list[*it], Binding::Refused, reason))
        d->changed({d->list.at(*it)});
}

void CameraStore::markMissing(const QStringList &ids)
{
    if (!d->isOpen || d->later([this, ids] { markMissing(ids); }))
        return;
    QList<Camera> changed;
    for (const QString &id : ids) {
        const auto it = d->index.constFind(id);
        // Only what was confirmed can have gone missing.
        if (it == d->index.constEnd() || d->list.at(*it).binding != Binding::Confirmed)
            continue;
        if (d->setBinding(d->list[*it], Binding::Missing))
            changed.append(d->list.at(*it));
    }
    d->changed(changed);
}

void CameraStore::mergeDownloaded(const QList<Camera> &cameras)
{
    if (!d->isOpen || d->later([this, cameras] { mergeDownloaded(cameras); }))
        return;
    QList<Camera> changed;
    for (const Camera &camera : cameras) {
        Camera merged = camera;
        merged.binding = Binding::Confirmed;
        merged.refusal.clear();
        const auto it = d->index.constFind(camera.id);
        if (it == d->index.constEnd()) {
            d->index.insert(merged.id, d->list.size());
            d->list.append(merged);
            changed.append(merged);
            continue;
        }
        const Camera &here = d->list.at(*it);
        if (here.binding != Binding::Confirmed && here.binding != Binding::Missing)
            continue;
        merged.name = here.name;
        if (merged != here) {
            d->list[*it] = merged;
            changed.append(merged);
        }
    }
    d->changed(changed);
}

} // namespace watchpost
