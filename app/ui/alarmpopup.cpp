#include "ui/alarmpopup.h"

#include "ui/alarmcardcolumn.h"
#include "ui/alarmcardstack.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace watchpost {
namespace {

constexpr std::chrono::milliseconds kFrame{16};
constexpr std::chrono::minutes kWordsAgain{1}; // past midnight a time needs its date

} // namespace

class AlarmPopup::Private
{
public:
    explicit Private(AlarmPopup *popup);

    void wireClicks();
    void schedule();
    void refresh();
    void tick();
    void acknowledge(quint64 key);
    void close(quint64 key);
    void showRestInList();
    [[nodiscard]] QList<AlarmOfMany> camerasOf(quint64 key) const;

    AlarmPopup *q;
    AlarmCardStack stack;
    std::optional<AwaySummary> summary;
    AlarmCardColumn column;
    std::chrono::milliseconds lifetime = kLifetime;
    QElapsedTimer clock;
    QTimer frame;  // at most one refresh a frame, the first at once
    QTimer ticker; // lets cards go
    qint64 wordedAt = 0;
    bool dirty = false;
};

AlarmPopup::Private::Private(AlarmPopup *popup)
    : q(popup)
{
    clock.start();
    frame.setSingleShot(true);
    frame.setInterval(kFrame);
    frame.setTimerType(Qt::PreciseTimer);
    QObject::connect(&frame, &QTimer::timeout, q, [this] {
        if (dirty)
            refresh();
    });
    QObject::connect(&ticker, &QTimer::timeout, q, [this] { tick(); });
    QObject::connect(&column, &AlarmCardColumn::outdated, q, [this] { schedule(); });
    wireClicks();
}

void AlarmPopup::Private::wireClicks()
{
    QObject::connect(&column, &AlarmCardColumn::acknowledgeClicked, q, [this](quint64 key) { acknowledge(key); });
    QObject::connect(&column, &AlarmCardColumn::closeClicked, q, [this](quint64 key) { close(key); });
    column.setCamerasLookup([this](quint64 key) { return camerasOf(key); });
    QObject::connect(&column, &AlarmCardColumn::cameraChosen, q, &Notifier::showCameraRequested);
    QObject::connect(&column, &AlarmCardColumn::showCameraClicked, q, [this](quint64 key) {
        const AlarmFold *fold = stack.fold(key);
        if (fold && isOfMany(fold->latest))
            Q_EMIT q->showAlarmsRequested();
        else if (fold)
            Q_EMIT q->showCameraRequested(QString(fold->latest.alarm.cameraId));
    });
    // Whoever mutes what a card is about has dealt with the card; the alarm stays in the list.
    QObject::connect(&column, &AlarmCardColumn::muteChosen, q, [this](quint64 key, const QList<Mute> &mutes) {
        close(key);
        Q_EMIT q->muteRequested(mutes);
    });
    QObject::connect(&column, &AlarmCardColumn::muteUntilChosen, q,
                     [this](quint64, const QList<Mute> &mutes) { Q_EMIT q->muteUntilRequested(mutes); });
    QObject::connect(&column, &AlarmCardColumn::restOpened, q, [this] { showRestInList(); });
    const auto closeSummary = [this] {
        summary.reset();
        column.holdStill();
        refresh();
    };
    QObject::connect(&column, &AlarmCardColumn::summaryClosed, q, closeSummary);
    QObject::connect(&column, &AlarmCardColumn::summaryOpened, q, [this, closeSummary] {
        closeSummary();
        Q_EMIT q->showAlarmsRequested();
    });
}

void AlarmPopup::Private::schedule()
{
    if (frame.isActive())
        dirty = true;
    else
        refresh();
}

void AlarmPopup::Private::refresh()
{
    dirty = false;
    frame.start();
    column.present(stack, summary);
    wordedAt = clock.elapsed();
    if (stack.foldCount() == 0 && !summary)
        ticker.stop();
    else if (!ticker.isActive())
        ticker.start(std::clamp(lifetime / 8, std::chrono::milliseconds(5), std::chrono::milliseconds(1000)));
}

void AlarmPopup::Private::tick()
{
    const qint64 now = clock.elapsed();
    if (column.isHovered())
        stack.postpone(now + lifetime.count() / 4);
    const int before = stack.foldCount();
    stack.expire(now);
    if (stack.foldCount() != before || now - wordedAt >= std::chrono::milliseconds(kWordsAgain).count())
        refresh();
}

void AlarmPopup::Private::acknowledge(quint64 key)
{
    column.holdStill();
    const QList<qint64> ids = stack.take(key);
    refresh();
    if (!ids.isEmpty())
        Q_EMIT q->acknowledgeRequested(ids);
}

void AlarmPopup::Private::close(quint64 key)
{
    column.holdStill();
    stack.take(key);
    refresh();
}

QList<AlarmOfMany> AlarmPopup::Private::camerasOf(quint64 key) const
{
    QList<AlarmOfMany> cameras;
    if (const AlarmFold *fold = stack.fold(key)) {
        for (const AlarmFold::Member &member : fold->members)
            cameras.append(member.one);
    }
    return cameras;
}

// The person looks at the list now, which holds them all: what has no card needs none any more.
void AlarmPopup::Private::showRestInList()
{
    column.holdStill();
    const QList<quint64> keys = stack.worst(stack.foldCount());
    for (const quint64 key : keys) {
        if (!column.hasCardFor(key))
            stack.take(key);
    }
    refresh();
    Q_EMIT q->showAlarmsRequested();
}

AlarmPopup::AlarmPopup(QObject *parent)
    : Notifier(parent)
    , d(std::make_unique<Private>(this))
{
}

AlarmPopup::~AlarmPopup() = default;

void AlarmPopup::setLifetime(std::chrono::milliseconds lifetime)
{
    d->lifetime = lifetime;
}

void AlarmPopup::setHoldBack(Severity upTo)
{
    d->column.setHoldBack(upTo);
}

void AlarmPopup::setPlace(const PopupPlace &place)
{
    d->column.setPlace(place);
}

void AlarmPopup::notify(const AlarmNotice &notice)
{
    d->stack.add(notice, d->clock.elapsed(), d->lifetime.count());
    d->schedule();
}

void AlarmPopup::summarise(const AwaySummary &summary)
{
    if (d->summary) {
        d->summary->count += summary.count;
        d->summary->gaps += summary.gaps;
        d->summary->worst = std::max(d->summary->worst, summary.worst);
        d->summary->since = std::min(d->summary->since, summary.since);
        d->summary->alarmIds += summary.alarmIds;
    } else {
        d->summary = summary;
    }
    d->schedule();
}

void AlarmPopup::withdraw(const QList<qint64> &alarmIds)
{
    d->stack.withdraw(alarmIds);
    if (d->summary) {
        const QSet<qint64> gone(alarmIds.cbegin(), alarmIds.cend());
        d->summary->alarmIds.removeIf([&gone](qint64 id) { return gone.contains(id); });
        if (d->summary->alarmIds.isEmpty())
            d->summary.reset();
    }
    d->schedule();
}

void AlarmPopup::clear()
{
    d->stack.clear();
    d->summary.reset();
    d->refresh();
}

} // namespace watchpost
