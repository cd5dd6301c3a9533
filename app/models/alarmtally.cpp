#include "models/alarmtally.h"

#include "models/alarmmodel.h"

namespace watchpost {

AlarmTally::AlarmTally(AlarmModel *source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_matcher(source)
{
    countAnew();
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int, int last) { insert(last); }); // they come on top
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int) { remove(first); }); // they leave at the end
    connect(source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                update(from.row(), to.row(), roles);
            });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        countAnew();
        Q_EMIT changed();
    });
}

void AlarmTally::set(const AlarmCriteria &criteria, const QList<qint64> &edges, BucketUnit unit)
{
    m_matcher.setCriteria(criteria);
    m_histogram = AlarmHistogram(edges, unit);
    countAnew();
    Q_EMIT changed();
}

void AlarmTally::setGroupLookup(AlarmMatcher::GroupLookup groupOf)
{
    m_matcher.setGroupLookup(std::move(groupOf));
    if (!m_matcher.criteria().group)
        return;
    countAnew();
    Q_EMIT changed();
}

int AlarmTally::placeOf(int sourceRow) const
{
    const int place = m_histogram.indexAt(m_source->alarm(sourceRow).time);
    return place >= 0 && m_matcher.matches(sourceRow) ? place : -1;
}

void AlarmTally::countAnew()
{
    m_histogram.clear();
    m_places.clear();
    const int rows = m_source->rowCount();
    for (int row = 0; row < rows; ++row) {
        m_places.push_back(placeOf(row));
        m_histogram.add(m_places.back(), m_source->alarm(row).severity);
    }
}

void AlarmTally::insert(int last)
{
    for (int row = last; row >= 0; --row) {
        m_places.push_front(placeOf(row));
        m_histogram.add(m_places.front(), m_source->alarm(row).severity);
    }
    Q_EMIT changed();
}

void AlarmTally::remove(int first)
{
    for (int row = static_cast<int>(m_places.size()) - 1; row >= first; --row) {
        m_histogram.add(m_places.back(), m_source->alarm(row).severity, -1);
        m_places.pop_back();
    }
    Q_EMIT changed();
}

void AlarmTally::update(int first, int last, const QList<int> &roles)
{
    if (!m_matcher.isAffectedBy(roles))
        return;
    bool any = false;
    for (int row = first; row <= last; ++row) {
        int &place = m_places[static_cast<size_t>(row)];
        const int now = placeOf(row);
        if (now == place)
            continue;
        m_histogram.add(place, m_source->alarm(row).severity, -1);
        m_histogram.add(now, m_source->alarm(row).severity);
        place = now;
        any = true;
    }
    if (any)
        Q_EMIT changed();
}

} // namespace watchpost
