#include "ui/alarmsifter.h"

#include "domain/durations.h"
#include "models/alarmmodel.h"
#include "ui/alarmfilterbar.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace watchpost {
namespace {

using namespace std::chrono_literals;

} // namespace

AlarmSifter::AlarmSifter(AlarmModel *alarms, AlarmFilterBar *bar, QObject *parent)
    : QObject(parent)
    , m_alarms(alarms)
    , m_bar(bar)
    , m_filter(alarms)
    , m_tally(alarms)
    , m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_zone(QTimeZone::systemTimeZone())
{
    connect(bar, &AlarmFilterBar::changed, this, [this] {
        m_bucket.reset();
        apply();
    });
    connect(&m_minute, &QTimer::timeout, this, &AlarmSifter::tick);
    connect(alarms, &AlarmModel::completenessChanged, this, &AlarmSifter::olderArrived);
    m_minute.start(1min);
    count();
}

void AlarmSifter::setClock(Clock clock)
{
    m_clock = std::move(clock);
    apply();
}

void AlarmSifter::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    count();
}

void AlarmSifter::setGroupLookup(const AlarmMatcher::GroupLookup &groupOf)
{
    m_filter.setGroupLookup(groupOf);
    m_tally.setGroupLookup(groupOf);
}

std::optional<qint64> AlarmSifter::chosenFrom() const
{
    return m_bucket ? std::optional(m_bucket->first) : std::nullopt;
}

QString AlarmSifter::title() const
{
    switch (m_bar->span()) {
    case AlarmFilterBar::Span::Hour:
        return tr("Last hour");
    case AlarmFilterBar::Span::Week:
        return tr("Last 7 days");
    case AlarmFilterBar::Span::Chosen:
        return tr("The chosen time");
    case AlarmFilterBar::Span::Any:
    case AlarmFilterBar::Span::Day:
        break;
    }
    return tr("Last 24 hours");
}

bool AlarmSifter::isFiltering() const
{
    return m_bucket || m_bar->isAnySet();
}

void AlarmSifter::toggleBucket(qint64 from, qint64 to)
{
    if (m_bucket && m_bucket->first == from)
        m_bucket.reset();
    else
        m_bucket = {from, to};
    setFilter();
    seeToOlder();
    Q_EMIT changed();
}

void AlarmSifter::clear()
{
    m_bucket.reset();
    if (m_bar->isAnySet())
        return m_bar->clear(); // and apply() by its signal
    apply();
}

void AlarmSifter::apply()
{
    m_criteria = m_bar->criteria(m_clock());
    count();
    setFilter();
    seeToOlder();
    Q_EMIT changed();
}

// The bars are of all that the filter shows but for the bar that is chosen, over its time, or over the last day.
void AlarmSifter::count()
{
    const qint64 now = m_clock();
    const bool any = m_bar->span() == AlarmFilterBar::Span::Any;
    const qint64 from = any ? now - 23 * kHourMs : m_criteria.from;
    const qint64 to = m_criteria.to != 0 ? m_criteria.to : now + 1;
    const BucketUnit unit = any ? BucketUnit::Hour : bucketUnitFor(from, to);
    QList<qint64> edges = bucketEdges(from, to, unit, m_zone, QLocale().firstDayOfWeek());
    if (!any && edges.size() > 1)
        edges.first() = std::max(edges.first(), from); // no more than the list shows
    if (m_criteria.to != 0 && edges.size() > 1)
        edges.last() = std::min(edges.last(), to);
    AlarmCriteria counted = m_criteria;
    counted.from = counted.to = 0;
    m_tally.set(counted, edges, unit);
}

void AlarmSifter::setFilter()
{
    AlarmCriteria criteria = m_criteria;
    std::tie(criteria.from, criteria.to) = stretch();
    m_filter.setCriteria(criteria);
}

std::pair<qint64, qint64> AlarmSifter::stretch() const
{
    if (!m_bucket)
        return {m_criteria.from, m_criteria.to};
    return {std::max(m_criteria.from, m_bucket->first),
            m_criteria.to == 0 ? m_bucket->second : std::min(m_criteria.to, m_bucket->second)};
}

void AlarmSifter::tick()
{
    const qint64 now = m_clock();
    const auto span = m_bar->span();
    const bool moving =
        span == AlarmFilterBar::Span::Hour || span == AlarmFilterBar::Span::Day || span == AlarmFilterBar::Span::Week;
    if (moving) {
        m_criteria.from = m_bar->criteria(now).from;
        m_filter.moveFrom(stretch().first);
    }
    if (moving || now >= m_tally.histogram().to())
        count();
    if (m_bucket && m_bucket->second <= m_tally.histogram().from()) { // it has moved out of the bars
        m_bucket.reset();
        setFilter();
        Q_EMIT changed();
    }
}

AlarmOlderBar::State AlarmSifter::older() const
{
    using State = AlarmOlderBar::State;
    const auto [from, to] = stretch();
    if (m_alarms->holdsAll(from, to))
        return State::Nothing;
    if (m_reading)
        return State::Reading;
    if (!m_olderError.isEmpty())
        return State::Failed;
    return m_truncated ? State::Truncated : State::OnDisk;
}

qint64 AlarmSifter::notBefore() const
{
    return m_alarms->heldFrom(stretch().second);
}

void AlarmSifter::seeToOlder()
{
    const std::pair wanted(m_criteria.from, m_criteria.to);
    const bool moving = m_bar->span() != AlarmFilterBar::Span::Any && m_bar->span() != AlarmFilterBar::Span::Chosen;
    const bool same = m_asked && (*m_asked == wanted || (moving && m_asked->second == 0 && m_asked->first != 0 &&
                                                         std::abs(m_asked->first - wanted.first) < kHourMs));
    if (!same) {
        m_asked.reset();
        m_reading = m_truncated = false;
        m_olderError.clear();
        const bool inUse =
            m_criteria.from < m_alarms->completeFrom() && m_alarms->holdsAll(wanted.first, wanted.second);
        if (m_alarms->hasOlder() && !inUse)
            Q_EMIT olderUnwanted();
        if (m_bar->span() != AlarmFilterBar::Span::Any && !m_alarms->holdsAll(wanted.first, wanted.second))
            return askForOlder();
    }
    Q_EMIT olderChanged();
}

void AlarmSifter::askForOlder()
{
    const qint64 complete = m_alarms->completeFrom();
    m_asked = {m_criteria.from, m_criteria.to};
    m_reading = true;
    m_truncated = false;
    m_olderError.clear();
    Q_EMIT olderChanged();
    const qint64 to = m_criteria.to != 0 ? std::min(m_criteria.to, complete) : complete;
    Q_EMIT olderWanted(m_criteria.from, to, m_alarms->olderRoom());
}

void AlarmSifter::olderArrived()
{
    if (m_alarms->rowCount() == 0) { // another account: nobody answers any more
        m_asked.reset();
        m_reading = m_truncated = false;
        m_olderError.clear();
    }
    if (m_reading && m_alarms->hasOlder()) {
        m_reading = false;
        m_truncated = !m_alarms->holdsAll(m_criteria.from, m_criteria.to);
    }
    Q_EMIT olderChanged();
}

void AlarmSifter::olderFailed(const QString &text)
{
    m_reading = false;
    m_olderError = text;
    Q_EMIT olderChanged();
}

} // namespace watchpost
