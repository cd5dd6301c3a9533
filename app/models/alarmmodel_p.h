// What AlarmModel keeps; only its own files include this.
#pragma once

#include "models/alarmmodel.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <deque>
#include <vector>

namespace watchpost {

class AlarmModel::Private
{
public:
    static constexpr int kLimit = 20000;
    static constexpr int kMost = 100000; // with those that nobody has acknowledged: they outlive the limit

    explicit Private(AlarmModel *model)
        : q(model)
    {
    }

    [[nodiscard]] int rowOf(qint64 id) const
    {
        const auto it = serials.constFind(id);
        return it == serials.constEnd() ? -1 : static_cast<int>(newest - *it);
    }
    [[nodiscard]] QString nameOf(const QString &camera) const
    {
        return lookup && !camera.isEmpty() ? lookup(camera) : camera;
    }
    void count(const Alarm &alarm, int sign);
    void pushNewest(const Alarm &alarm);
    void clear();
    void left(const Alarm &alarm); // the one that is about to
    [[nodiscard]] int keptLimit() const { return !olderSet ? limit : std::max(limit, kMost); }
    void rebuild(const std::vector<Alarm> &newestFirst);
    void makeRoom(int coming); // what waits for a person stays, and whatever came after it
    void announce(std::vector<int> rows);
    template <typename Change>
    void change(const QList<qint64> &ids, Change change);

    AlarmModel *q;
    std::deque<Alarm> alarms;      // newest first
    QHash<qint64, qint64> serials; // by ID: rises with arrival, so that an arrival changes no other entry
    qint64 newest = 0;             // serial of row 0
    int limit = kLimit;
    int unread = 0;
    std::array<int, 3> unreadBySeverity{};
    int unacknowledged = 0;
    QHash<QString, int> unreadByCamera;
    QHash<QString, int> typeCounts;
    qint64 completeFrom = 0;
    bool olderSet = false;
    QSet<qint64> older; // IDs of those that setOlder() brought
    qint64 olderFrom = 0;
    qint64 olderTo = 0; // 0: to the end
    std::function<QString(const QString &)> lookup;
    AlarmTypeNames typeNames;
};

} // namespace watchpost
