// Holds back short blips: a camera's change between online and offline is shown only once it has lasted. Unknown is
// never held, neither its coming nor its end: the screen would claim what nobody knows. Neither a clock nor a timer
// inside; each change costs O(log n) however many cameras wait.
#pragma once

#include "domain/camera.h"
#include "domain/statetimes.h"

#include <QHash>
#include <QList>

#include <optional>
#include <set>
#include <utility>

namespace watchpost {

class StateHold
{
public:
    struct Due
    {
        CameraStateChange change;
        qint64 at = 0; // ms UTC: when it happened, not when it was shown

        friend bool operator==(const Due &, const Due &) = default;
    };
    struct Held
    {
        OnlineState shown = OnlineState::Unknown;
        int seconds = 0; // how long the change has to last

        friend bool operator==(const Held &, const Held &) = default;
    };

    // `now`, here and below: ms of a clock that never steps. What waits goes by the new times at once.
    void setDefaults(const StateTimes &times);
    void setCamera(const Camera &camera); // its own times

    // What is to be shown at once, in the order that it came. `at`: ms UTC.
    [[nodiscard]] QList<CameraStateChange> take(const QList<CameraStateChange> &batch, qint64 at, qint64 now);
    // What has lasted, in the order that it fell due.
    [[nodiscard]] QList<Due> due(qint64 now);
    [[nodiscard]] std::optional<qint64> nextDue() const;
    [[nodiscard]] std::optional<Held> held(const QString &id) const;

    void lose(); // the link is gone: everything is unknown
    void forget(const QStringList &ids);
    void clear();

private:
    struct Own
    {
        int down = -1;
        int up = -1;
    };
    struct Waiting
    {
        CameraStateChange change;
        qint64 at = 0;
        qint64 from = 0;
        qint64 due = 0;
    };

    [[nodiscard]] int secondsFor(const QString &id, OnlineState state) const;
    void wait(const CameraStateChange &change, qint64 at, qint64 now, int seconds);
    void stopWaiting(const QString &id);
    void retime(const QString &id);

    StateTimes m_defaults;
    QHash<QString, Own> m_own; // of those that have any
    QHash<QString, OnlineState> m_shown;
    QHash<QString, Waiting> m_waiting;
    std::set<std::pair<qint64, QString>> m_order; // of m_waiting, by when it falls due
};

} // namespace watchpost
