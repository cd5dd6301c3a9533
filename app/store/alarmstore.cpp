#include "store/alarmstore.h"

#include "store/alarmchange.h"
#include "store/alarmrows.h"
#include "store/database.h"
#include "store/writequeue.h"

#include <QPointer>
#include <QSet>

#include <algorithm>
#include <deque>

namespace watchpost {

using namespace alarmchange;

namespace {

struct Found
{
    QList<Alarm> newestFirst;
    AlarmCursor cursor;
    qint64 blindSince = 0;
    qint64 completeFrom = 0;
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
    struct Unsaved
    {
        Account account;
        Change change;
        AlarmCursor result = {}; // where the journal on disk ends once it is written; not of a BlindSince
    };

    explicit Private(Database *base)
        : database(base)
        , queue(base)
    {
    }

    void addUnsaved(QList<Alarm> *newestFirst, int limit) const;
    void write(const Change &change, std::function<void()> done);

    QPointer<Database> database;
    WriteQueue queue;
    Account account;
    AlarmCursor onDisk;                           // of the account
    qint64 blindOnDisk = 0;                       // the same
    std::deque<std::shared_ptr<Unsaved>> unsaved; // in the order of the queue
    qint64 completeFrom = 0;
    quint64 stretchAsked = 0; // an answer to an earlier question is stale
    quint64 epoch = 0;        // one for each open() and close(): an answer to an earlier one is stale
    bool isOpen = false;
};

// An account that is opened again while its last alarms still wait for the disk.
void AlarmStore::Private::addUnsaved(QList<Alarm> *newestFirst, int limit) const
{
    QSet<qint64> ids;
    for (const auto &batch : unsaved) {
        if (!(batch->account == account))
            continue;
        if (ids.isEmpty()) {
            for (const Alarm &alarm : std::as_const(*newestFirst))
                ids.insert(alarm.id);
        }
        const auto *appended = std::get_if<Appended>(&batch->change);
        if (!appended)
            continue;
        for (const Alarm &alarm : appended->alarms) {
            if (!ids.contains(alarm.id))
                newestFirst->prepend(alarm);
        }
    }
    qsizetype place = 0;
    newestFirst->removeIf(
        [&place, limit](const Alarm &alarm) { return place++ >= limit && alarm.acknowledgedAt != 0; });
}

void AlarmStore::Private::write(const Change &change, std::function<void()> done)
{
    const auto batch = std::make_shared<Unsaved>(Unsaved{account, change});
    unsaved.push_back(batch);
    queue.add(
        [batch](QSqlDatabase &db) { return alarmchange::write(db, batch->account, batch->change, &batch->result); },
        [this, batch, done = std::move(done)] {
            unsaved.pop_front();
            if (!isOpen || !(batch->account == account))
                return;
            if (const auto *blind = std::get_if<BlindSince>(&batch->change))
                blindOnDisk = blind->at;
            else
                onDisk = batch->result;
            done();
        });
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
            if (const QString error = alarmrows::loadBlindSince(db, account, &found->blindSince); !error.isEmpty())
                return error;
            return alarmrows::load(db, account, limit, &found->newestFirst, &found->cursor, &found->completeFrom);
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
            d->addUnsaved(&found->newestFirst, std::max(limit, 0));
            d->onDisk = found->cursor;
            d->blindOnDisk = found->blindSince;
            d->completeFrom = found->completeFrom;
            Q_EMIT loaded(found->newestFirst, cursor());
        });
}

void AlarmStore::close()
{
    ++d->epoch;
    d->isOpen = false;
    d->account = {};
    d->onDisk = {};
    d->blindOnDisk = 0;
    d->completeFrom = 0;
}

AlarmCursor AlarmStore::cursor() const
{
    AlarmCursor cursor = d->onDisk;
    for (const auto &batch : d->unsaved) {
        if (batch->account == d->account)
            moveCursor(batch->change, &cursor);
    }
    return cursor;
}

void AlarmStore::append(const QList<Alarm> &alarms)
{
    if (!d->isOpen || alarms.isEmpty())
        return;
    const AlarmCursor upTo = lastSequenced(alarms);
    d->write(Appended{alarms}, [this, upTo] {
        if (upTo.sequence != 0)
            Q_EMIT saved(upTo);
    });
}

void AlarmStore::beginAfter(const AlarmCursor &cursor)
{
    if (d->isOpen)
        d->write(Begun{cursor}, [] {});
}

void AlarmStore::passOver(const QString &journal, const QList<AlarmRange> &ranges)
{
    if (d->isOpen && !ranges.isEmpty())
        d->write(PassedOver{journal, ranges}, [] {});
}

void AlarmStore::noteBlindSince(qint64 at)
{
    if (d->isOpen)
        d->write(BlindSince{at}, [] {});
}

qint64 AlarmStore::blindSince() const
{
    qint64 at = d->blindOnDisk;
    for (const auto &batch : d->unsaved) {
        if (const auto *blind = std::get_if<BlindSince>(&batch->change); blind && batch->account == d->account)
            at = blind->at;
    }
    return at;
}

void AlarmStore::readTypes()
{
    if (!d->isOpen || !d->database)
        return;
    auto types = std::make_shared<QStringList>();
    d->database->read(
        this, [account = d->account, types](QSqlDatabase &db) { return alarmrows::types(db, account, types.get()); },
        [this, epoch = d->epoch, types](const QString &error) {
            if (epoch == d->epoch && error.isEmpty()) // what cannot be read is missed by a list of suggestions only
                Q_EMIT typesRead(*types);
        });
}

void AlarmStore::markSeen(const QList<qint64> &ids, qint64 at)
{
    if (!d->isOpen || ids.isEmpty())
        return;
    d->queue.add(
        [account = d->account, ids, at](QSqlDatabase &db) { return alarmrows::markSeen(db, account, ids, at); });
}

void AlarmStore::acknowledge(const QList<qint64> &ids, qint64 at, const QString &note)
{
    if (!d->isOpen || ids.isEmpty())
        return;
    d->queue.add([account = d->account, ids, at, note = note.left(kMaxAlarmNoteLength)](QSqlDatabase &db) {
        return alarmrows::acknowledge(db, account, ids, at, note);
    });
}

void AlarmStore::setNote(const QList<qint64> &ids, const QString &note)
{
    if (!d->isOpen || ids.isEmpty())
        return;
    d->queue.add([account = d->account, ids, note = note.left(kMaxAlarmNoteLength)](QSqlDatabase &db) {
        return alarmrows::setNote(db, account, ids, note);
    });
}

qint64 AlarmStore::completeFrom() const
{
    return d->completeFrom;
}

void AlarmStore::readStretch(qint64 from, qint64 to, int limit)
{
    if (!d->isOpen || !d->database)
        return;
    struct Stretch
    {
        QList<Alarm> newestFirst;
        qint64 completeFrom = 0;
    };
    auto found = std::make_shared<Stretch>();
    d->database->read(
        this,
        [account = d->account, from, to, limit, found](QSqlDatabase &db) {
            return alarmrows::stretch(db, account, from, to, limit, &found->newestFirst, &found->completeFrom);
        },
        [this, epoch = d->epoch, asked = ++d->stretchAsked, to, found](const QString &error) {
            if (epoch != d->epoch || asked != d->stretchAsked)
                return;
            if (error.isEmpty())
                Q_EMIT stretchRead(found->newestFirst, found->completeFrom, to);
            else
                Q_EMIT stretchFailed(
                    tr("Older alarms could not be read from the disk (%1). Check the disk, then try again.")
                        .arg(error));
        });
}

} // namespace watchpost
