#include "store/statehistory_p.h"

#include "domain/durations.h"

#include <algorithm>
#include <utility>

namespace watchpost {
namespace {

constexpr int kFlushMs = 250;
constexpr int kTickMs = 1000;
constexpr qsizetype kRowsAtOnce = 5000; // of one transaction: an alarm that waits for the disk waits for one of them
constexpr qsizetype kMostWaiting = 200 * 1000;
constexpr int kMinutesBetweenPrunings = 60;

bool isChange(const StateRow &row)
{
    return row.state != OnlineState::Unknown && row.before != OnlineState::Unknown && row.state != row.before;
}

} // namespace

StateHistory::Private::Private(StateHistory *history, Database *base)
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

} // namespace watchpost
