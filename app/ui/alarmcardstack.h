// Which alarms the cards stand for: those of one camera and type fold into one, with a counter. Plain values, no
// widgets, no clock; every operation is cheap however many alarms there are.
#pragma once

#include "ui/notifier.h"

#include <QHash>
#include <QList>

#include <map>
#include <utility>

namespace watchpost {

// Alarms of one camera and type.
struct AlarmFold
{
    quint64 key = 0;    // never used twice
    AlarmNotice latest; // its time is that of the latest one that is still there
    struct Member
    {
        qint64 id = 0;
        qint64 time = 0;
        AlarmOfMany one = {}; // of isOfMany()
    };
    QList<Member> members; // in the order of arrival, never empty
    qint64 expiresAt = 0;  // ms, the caller's clock; 0: stays until somebody acts

    [[nodiscard]] int count() const { return static_cast<int>(members.size()); }
    [[nodiscard]] QList<qint64> ids() const;
};

class AlarmCardStack
{
public:
    // Critical ones stay; the others go `lifetime` ms after the last alarm of their fold. An alarm that is already
    // there is not counted twice.
    void add(const AlarmNotice &notice, qint64 now, qint64 lifetime);
    void withdraw(const QList<qint64> &alarmIds);
    // Takes the fold away and hands back the IDs of its alarms; nothing for an unknown key.
    QList<qint64> take(quint64 key);
    // Takes away what has had its time.
    void expire(qint64 now);
    // Nothing goes before `at` (a person is reading).
    void postpone(qint64 at);
    void clear();

    // The keys of the `limit` worst, the worst first; of the same severity the newest fold first. A fold that gets
    // another alarm keeps its place: cards do not dance.
    [[nodiscard]] QList<quint64> worst(int limit) const;
    [[nodiscard]] const AlarmFold *fold(quint64 key) const; // null: gone
    [[nodiscard]] int alarmCount() const { return static_cast<int>(m_foldOf.size()); }
    [[nodiscard]] int foldCount() const { return static_cast<int>(m_folds.size()); }

private:
    using Place = std::pair<int, quint64>; // severity, key: ordered from the least to the worst and newest
    using Name = std::pair<QString, QString>;
    void drop(quint64 key);

    std::map<Place, AlarmFold> m_folds;
    QHash<quint64, Place> m_places;
    QHash<Name, quint64> m_keys;     // by camera and type
    QHash<qint64, quint64> m_foldOf; // by the alarm's ID
    quint64 m_lastKey = 0;
};

} // namespace watchpost
