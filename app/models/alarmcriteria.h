// What a filter of alarms asks for, and whether a row of an AlarmModel meets it.
#pragma once

#include "domain/alarm.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace watchpost {

class AlarmModel;

// An alarm has to meet all that is set.
struct AlarmCriteria
{
    qint64 from = 0;                      // ms since the epoch, UTC, included; 0: any
    qint64 to = 0;                        // the same, not included; a gap is between them when any part of it is
    QString text = {};                    // words, each of which is in the camera's name or ID; whatever the case
    std::optional<QString> group = {};    // that group or one within it (domain/cameragroup.h)
    std::optional<QString> type = {};     // as on the wire, of a camera's alarm
    std::optional<Severity> atLeast = {}; // or worse
    std::optional<bool> acknowledged = {};

    friend bool operator==(const AlarmCriteria &, const AlarmCriteria &) = default;
};

class AlarmMatcher
{
public:
    using GroupLookup = std::function<QString(const QString &cameraId)>;

    explicit AlarmMatcher(const AlarmModel *source)
        : m_source(source)
    {
    }

    void setCriteria(const AlarmCriteria &criteria);
    void setFrom(qint64 from) { m_criteria.from = from; }
    [[nodiscard]] const AlarmCriteria &criteria() const { return m_criteria; }
    void setGroupLookup(GroupLookup groupOf) { m_groupOf = std::move(groupOf); }

    [[nodiscard]] bool matches(int sourceRow) const;
    [[nodiscard]] bool isEarly(const Alarm &alarm) const; // before criteria().from
    // Whether a change of these roles may change an answer. None: of any.
    [[nodiscard]] bool isAffectedBy(const QList<int> &roles) const;

private:
    [[nodiscard]] bool namesMatch(const Alarm &alarm, int sourceRow) const;
    [[nodiscard]] bool groupMatches(const Alarm &alarm) const;

    const AlarmModel *m_source;
    AlarmCriteria m_criteria;
    QStringList m_words;
    GroupLookup m_groupOf;
};

} // namespace watchpost
