#include "store/statehistory.h"

#include "domain/changetally.h"
#include "domain/staterecorder.h"
#include "store/database.h"
#include "store/staterows.h"
#include "store/writequeue.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace watchpost {
namespace {

constexpr int kFlushMs = 250;
constexpr int kTickMs = 1000;
constexpr int kMinuteMs = 60 * 1000;
constexpr qsizetype kRowsAtOnce = 5000; // of one transaction: an alarm that waits for the disk waits for one of them
constexpr qsizetype kMostWaiting = 200 * 1000;
constexpr int kMinutesBetweenPrunings = 60;
constexpr qint64 kDayMs = 24 * 3600 * qint64(1000);

struct Found
{
    StateRecorder::Past past;
    QList<staterows::Count> counts;
};

bool isChange(const StateRow &row)
{
    return row.state != OnlineState::Unknown && row.before != OnlineState::Unknown && row.state != row.before;
}

} // namespace

class StateHistory::Private
{
public:
    Private(StateHistory *history, Database *base)
        : q(history)
        , database(base)
        , queue(base)
    {
        flushSoon.setSingleShot(true);
        flushSoon.setInterval(kFlushMs);
        settling.setInterval(kTickMs);
        minute.setInterval(kMinuteMs);
        minute.setTimerType(Qt::VeryCoarseTimer);
    }

    void open(const Account &next);
    void loaded(const Found &found);
    void leave();
    bool later(std::function<void()> call);
    void changed();
    void flush();
    void flushAll();
    void write(const QList<StateRow> &rows, bool last);
    void everyMinute();
    void tellCounts();
    void prune(qint64 place);

    StateHistory *q;
    QPointer<Database> database;
    WriteQueue queue;
    StateRecorder recorder;
    ChangeTally tally;
    Account account;
    QString followed;
    QTimer flushSoon, settling, minute;
    QList<std::function<void()>> waiting; // until the account's history was read
    Clock clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    quint64 epoch = 0;     // one for each open() and close(): an answer to an earlier one is stale
    qint64 end = 0;        // number of the mark that stands for a program that is no longer heard of; 0: none
    qint64 watchEnd = 0;   // and its time
    qint64 watchBegan = 0; // the first number of this watch
    int days = kDefaultDays;
    int minutes = 0;
    bool isOpen = false;
    bool isLoaded = false;
    bool pruning = false;
};

void StateHistory::Private::open(const Account &next)
{
    if (isOpen && next == account)
        return;
    leave();
    account = next;
    isOpen = true;
    if (!database)
        return;
    const auto found = std::make_shared<Found>();
    database->read(
        q,
        [account = account, since = clock() - ChangeTally::kSpanMs, found](QSqlDatabase &db) {
            const QString error = staterows::loadPast(db, account, &found->past);
            return error.isEmpty() ? staterows::loadCounts(db, account, since, &found->counts) : error;
        },
        [this, opened = epoch, found](const QString &error) {
            if (opened != epoch)
                return;
            if (!error.isEmpty())
                *found = {};
            loaded(*found);
        });
}

void StateHistory::Private::loaded(const Found &found)
{
    recorder.begin(found.past);
    for (const staterows::Count &count : found.counts)
        tally.add(count.camera, count.step * ChangeTally::kStepMs, count.count);
    isLoaded = true;
    minute.start();
    const auto calls = std::exchange(waiting, {});
    for (const auto &call : calls)
        call();
    const QPointer<StateHistory> guard(q);
    Q_EMIT q->countsLoaded(tally.takeChanged());
    if (guard && !followed.isEmpty())
        Q_EMIT q->followedChanged();
}

void StateHistory::Private::leave()
{
    flushAll();
    ++epoch;
    waiting.clear();
    recorder.begin({});
    tally.clear();
    followed.clear();
    flushSoon.stop();
    settling.stop();
    minute.stop();
    account = {};
    end = watchEnd = watchBegan = 0;
    isOpen = isLoaded = false;
}

bool StateHistory::Private::later(std::function<void()> call)
{
    if (isOpen && !isLoaded)
        waiting.append(std::move(call));
    return !isLoaded;
}

void StateHistory::Private::changed()
{
    if (recorder.waiting() > std::max(kMostWaiting, 2 * recorder.cameraCount()))
        recorder.drop(clock());
    if (!flushSoon.isActive() && (recorder.waiting() > 0 || (recorder.isWatching() && end == 0)))
        flushSoon.start();
    if (recorder.isSettling() && !settling.isActive())
        settling.start();
}

// One write at a time: while the disk is slow or full, what waits is in the recorder, which knows a bound.
void StateHistory::Private::flush()
{
    if (!isLoaded || !queue.isIdle())
        return;
    const QList<StateRow> rows = recorder.takeRows(kRowsAtOnce);
    if (!rows.isEmpty() || recorder.isWatching())
        write(rows, recorder.waiting() == 0);
}

void StateHistory::Private::flushAll()
{
    while (isLoaded && recorder.waiting() > 0) {
        const QList<StateRow> rows = recorder.takeRows(kRowsAtOnce);
        write(rows, recorder.waiting() == 0);
    }
}

// The last row of a watch is a mark that says: nothing was heard after this. It moves on with every write, so that a
// program that was killed claims no more than it knew.
void StateHistory::Private::write(const QList<StateRow> &rows, bool last)
{
    bool tellFollowed = false;
    for (const StateRow &row : rows) {
        if (isChange(row))
            tally.add(row.camera, row.at);
        tellFollowed = tellFollowed || row.camera.isEmpty() || row.camera == followed;
        watchEnd = std::max(watchEnd, row.at);
    }
    if (watchBegan == 0)
        watchBegan = rows.isEmpty() ? recorder.nextRow() : rows.first().row;
    StateRow mark;
    if (recorder.isWatching()) {
        watchEnd = last ? clock() : watchEnd;
        mark = {recorder.nextRow(), {}, OnlineState::Unknown, OnlineState::Unknown, watchEnd, StateCause::ProgramEnded};
    }
    const qint64 oldEnd = std::exchange(end, mark.row);
    if (!recorder.isWatching() && last)
        watchEnd = watchBegan = 0;
    queue.add([account = account, rows, oldEnd,
               mark](QSqlDatabase &db) { return staterows::write(db, account, rows, oldEnd, mark); },
              [this, tellFollowed, written = epoch] {
                  if (written != epoch)
                      return;
                  if (recorder.waiting() > 0 && !flushSoon.isActive())
                      flushSoon.start();
                  if (tellFollowed && !followed.isEmpty())
                      Q_EMIT q->followedChanged();
              });
}

void StateHistory::Private::everyMinute()
{
    tally.expire(clock());
    const QPointer<StateHistory> guard(q);
    tellCounts();
    if (!guard)
        return;
    flush();
    if (++minutes % kMinutesBetweenPrunings == 0)
        prune(0);
}

void StateHistory::Private::tellCounts()
{
    const QHash<QString, int> counts = tally.takeChanged();
    if (!counts.isEmpty())
        Q_EMIT q->countsChanged(counts);
}

void StateHistory::Private::prune(qint64 place)
{
    if (!database || (place == 0 && pruning))
        return;
    pruning = true;
    staterows::PruneLimits limits;
    limits.before = clock() - days * kDayMs;
    const auto next = std::make_shared<qint64>(place);
    database->write(
        q, [limits, next](QSqlDatabase &db) { return staterows::prune(db, limits, next.get()); },
        [this, next](const QString &error) {
            pruning = error.isEmpty() && *next != 0;
            if (pruning)
                prune(*next);
        });
}

StateHistory::StateHistory(Database *database, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, database))
{
    connect(&d->flushSoon, &QTimer::timeout, this, [this] { d->flush(); });
    connect(&d->minute, &QTimer::timeout, this, [this] { d->everyMinute(); });
    connect(&d->settling, &QTimer::timeout, this, [this] {
        d->recorder.tick();
        if (!d->recorder.isSettling())
            d->settling.stop();
        d->changed();
    });
    connect(&d->queue, &WriteQueue::failed, this, [this](const QString &error) {
        Q_EMIT failed(tr("The history of states could not be saved (%1). Check the free space of the disk; saving is "
                         "tried again by itself.")
                          .arg(error));
    });
}

StateHistory::~StateHistory()
{
    d->flushAll();
}

void StateHistory::setClock(Clock clock)
{
    d->clock = std::move(clock);
}

void StateHistory::open(const Account &account)
{
    d->open(account);
}

void StateHistory::close()
{
    d->leave();
}

void StateHistory::setDays(int days)
{
    d->days = std::clamp(days, 1, kMostDays);
    d->prune(0);
}

void StateHistory::take(const QList<CameraStateChange> &batch, qint64 at)
{
    if (d->later([this, batch, at] { take(batch, at); }))
        return;
    d->recorder.take(batch, at);
    d->changed();
}

void StateHistory::lose(qint64 at, StateCause cause)
{
    if (d->later([this, at, cause] { lose(at, cause); }))
        return;
    d->recorder.lose(at, cause);
    d->settling.stop();
    d->changed();
}

void StateHistory::forget(const QStringList &ids)
{
    if (d->later([this, ids] { forget(ids); }))
        return;
    d->recorder.forget(ids, d->clock());
    d->changed();
}

std::optional<StateChange> StateHistory::latest(const QString &camera) const
{
    return d->recorder.latest(camera);
}

void StateHistory::read(const QString &camera, qint64 from, QObject *context, Answer answer)
{
    if (!d->isOpen || !d->database)
        return;
    d->flush(); // what waits is read, too
    const auto rows = std::make_shared<QList<StateRow>>();
    // The mark that stands for a program that is gone says nothing while it runs.
    const qint64 ours = d->end != 0 ? d->watchBegan : 0;
    d->database->read(
        context,
        [account = d->account, camera, from, rows](QSqlDatabase &db) {
            return staterows::loadCamera(db, account, camera, from, rows.get());
        },
        [camera, rows, ours, answer = std::move(answer)](const QString &error) {
            if (!error.isEmpty())
                rows->clear();
            if (ours != 0) {
                rows->removeIf(
                    [ours](const StateRow &row) { return row.row >= ours && row.cause == StateCause::ProgramEnded; });
            }
            answer(resolveChanges(camera, *rows));
        });
}

void StateHistory::follow(const QString &camera)
{
    d->followed = camera;
}

} // namespace watchpost
