#include "store/alarmstore.h"

#include "store/alarmrows.h"
#include "store/database.h"
#include "store/writequeue.h"

#include <QPointer>
#include <QSet>

#include <algorithm>
#include <deque>

namespace watchpost {
namespace {

struct Found
{
    QList<Alarm> newestFirst;
    AlarmCursor cursor;
};

AlarmCursor lastSequenced(const QList<Alarm> &alarms)
{
    for (auto it = alarms.crbegin(); it != alarms.crend(); ++it) {
        if (it->sequence != 0)
            return {it->journal, it->sequence};
    }
    return {};
}

} // namespace

class AlarmStore::Private
{
public:
    explicit Private(Database *base)
        : database(base)
        , queue(base)
    {
    }

    void addUnsaved(Found *found, int limit) const;

    struct Unsaved
    {
        Account account;
        QList<Alarm> alarms;
    };

    QPointer<Database> database;
    WriteQueue queue;
    Account account;
    std::deque<Unsaved> unsaved; // in the order of the queue
    quint64 epoch = 0;           // one for each open() and close(): an answer to an earlier one is stale
    bool isOpen = false;
};

// An account that is opened again while its last alarms still wait for the disk.
void AlarmStore::Private::addUnsaved(Found *found, int limit) const
{
    QSet<qint64> ids;
    for (const Unsaved &batch : unsaved) {
        if (!(batch.account == account))
            continue;
        if (ids.isEmpty()) {
            for (const Alarm &alarm : std::as_const(found->newestFirst))
                ids.insert(alarm.id);
        }
        for (const Alarm &alarm : batch.alarms) {
            if (!ids.contains(alarm.id))
                found->newestFirst.prepend(alarm);
        }
    }
    if (found->newestFirst.size() > limit)
        found->newestFirst.resize(limit);
}

AlarmStore::AlarmStore(Database *database, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(database))
{
    connect(&d->queue, &WriteQueue::failed, this, [this](const QString &error) {
        Q_EMIT failed(
            tr("Alarms could not be saved (%1). They are shown all the same. Check the free space of the disk; "
               "saving is tried again by itself.")
                .arg(error));
    });
    connect(&d->queue, &WriteQueue::recovered, this, &AlarmStore::recovered);
}

AlarmStore::~AlarmStore() = default;

void AlarmStore::open(const Account &account, int limit)
{
    d->account = account;
    d->isOpen = true;
    const quint64 epoch = ++d->epoch;
    if (!d->database)
        return;
    auto found = std::make_shared<Found>();
    d->database->read(
        this,
        [account, limit, found](QSqlDatabase &db) {
            return alarmrows::load(db, account, limit, &found->newestFirst, &found->cursor);
        },
        [this, epoch, found, limit](const QString &error) {
            if (epoch != d->epoch)
                return;
            const QPointer<AlarmStore> guard(this);
            if (!error.isEmpty())
                Q_EMIT failed(
                    tr("The alarm history could not be read from the disk (%1). Check the disk, then start the "
                       "program again.")
                        .arg(error));
            if (!guard || epoch != d->epoch)
                return;
            d->addUnsaved(found.get(), std::max(limit, 0));
            Q_EMIT loaded(found->newestFirst, found->cursor);
        });
}

void AlarmStore::close()
{
    ++d->epoch;
    d->isOpen = false;
    d->account = {};
}

void AlarmStore::append(const QList<Alarm> &alarms)
{
    if (!d->isOpen || alarms.isEmpty())
        return;
    d->unsaved.push_back({d->account, alarms});
    const AlarmCursor upTo = lastSequenced(alarms);
    d->queue.add([account = d->account, alarms](QSqlDatabase &db) { return alarmrows::append(db, account, alarms); },
                 [this, upTo, epoch = d->epoch] {
                     d->unsaved.pop_front();
                     if (epoch == d->epoch && upTo.sequence != 0)
                         Q_EMIT saved(upTo);
                 });
}

void AlarmStore::beginAfter(const AlarmCursor &cursor)
{
    if (!d->isOpen)
        return;
    d->queue.add(
        [account = d->account, cursor](QSqlDatabase &db) { return alarmrows::beginAfter(db, account, cursor); });
}

void AlarmStore::markSeen(const QList<qint64> &ids, qint64 at)
{
    if (!d->isOpen || ids.isEmpty())
        return;
    d->queue.add(
        [account = d->account, ids, at](QSqlDatabase &db) { return alarmrows::markSeen(db, account, ids, at); });
}

void AlarmStore::acknowledge(const QList<qint64> &ids, qint64 at)
{
    if (!d->isOpen || ids.isEmpty())
        return;
    d->queue.add(
        [account = d->account, ids, at](QSqlDatabase &db) { return alarmrows::acknowledge(db, account, ids, at); });
}

} // namespace watchpost
