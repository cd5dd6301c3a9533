#include "models/alarmcriteria.h"

#include "domain/cameragroup.h"
#include "models/alarmmodel.h"

#include <algorithm>

namespace watchpost {

void AlarmMatcher::setCriteria(const AlarmCriteria &criteria)
{
    m_criteria = criteria;
    m_words = criteria.text.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool AlarmMatcher::isEarly(const Alarm &alarm) const
{
    const qint64 end = alarm.kind == Alarm::Kind::Gap ? std::max(alarm.time, alarm.receivedAt) : alarm.time;
    return m_criteria.from != 0 && end < m_criteria.from;
}

// What is cheap comes first.
bool AlarmMatcher::matches(int sourceRow) const
{
    const Alarm &alarm = m_source->alarm(sourceRow);
    if (isEarly(alarm) || (m_criteria.to != 0 && alarm.time >= m_criteria.to))
        return false;
    if (m_criteria.atLeast && alarm.severity < *m_criteria.atLeast)
        return false;
    if (m_criteria.acknowledged && *m_criteria.acknowledged != (alarm.acknowledgedAt != 0))
        return false;
    if (m_criteria.type && (alarm.kind != Alarm::Kind::Server || alarm.type != *m_criteria.type))
        return false;
    return groupMatches(alarm) && namesMatch(alarm, sourceRow);
}

bool AlarmMatcher::groupMatches(const Alarm &alarm) const
{
    if (!m_criteria.group)
        return true;
    if (alarm.cameraId.isEmpty())
        return false;
    const QString group = m_groupOf ? m_groupOf(alarm.cameraId) : QString();
    return m_criteria.group->isEmpty() ? group.isEmpty() : isWithin(group, *m_criteria.group);
}

bool AlarmMatcher::namesMatch(const Alarm &alarm, int sourceRow) const
{
    if (m_words.isEmpty())
        return true;
    const QString name = m_source->index(sourceRow, 0).data(AlarmModel::CameraNameRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive) || alarm.cameraId.contains(word, Qt::CaseInsensitive);
    });
}

bool AlarmMatcher::isAffectedBy(const QList<int> &roles) const
{
    if (roles.isEmpty())
        return m_criteria != AlarmCriteria();
    // A camera that is renamed may have moved to another group with it.
    return roles.contains(AlarmModel::CameraNameRole) && (!m_words.isEmpty() || m_criteria.group.has_value());
}

} // namespace watchpost
