// Counts the alarms of an AlarmModel that meet criteria into a histogram. An alarm that comes, changes or leaves costs
// no look at the others.
#pragma once

#include "domain/alarmhistogram.h"
#include "models/alarmcriteria.h"

#include <QObject>

#include <deque>

namespace watchpost {

class AlarmTally : public QObject
{
    Q_OBJECT

public:
    explicit AlarmTally(AlarmModel *source, QObject *parent = nullptr); // `source` outlives it

    // Both count anew. The stretch of time is that of the edges (domain/alarmhistogram.h).
    void set(const AlarmCriteria &criteria, const QList<qint64> &edges, BucketUnit unit);
    void setGroupLookup(AlarmMatcher::GroupLookup groupOf);
    [[nodiscard]] const AlarmHistogram &histogram() const { return m_histogram; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] int placeOf(int sourceRow) const; // -1: nowhere
    void countAnew();
    void insert(int last);
    void remove(int first);
    void update(int first, int last, const QList<int> &roles);

    AlarmModel *m_source;
    AlarmMatcher m_matcher;
    AlarmHistogram m_histogram;
    std::deque<int> m_places; // of the source's rows, in their order
};

} // namespace watchpost
