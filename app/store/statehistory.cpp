#include "store/statehistory_p.h"

#include <algorithm>

namespace watchpost {

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
    d->days = std::clamp(days, RetentionSettings::kMinDays, RetentionSettings::kMaxDays);
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
