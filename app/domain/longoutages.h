// Which cameras have been offline for too long: once for each outage. Only the time counts in which they were known to
// be offline; while the link is lost, or the server does not know, the count stands still. Neither a clock nor a timer
// inside.
#pragma once

#include "domain/camera.h"
#include "domain/statetimes.h"

#include <QHash>
#include <QList>

#include <optional>
#include <set>
#include <utility>

namespace watchpost {

inline constexpr char16_t kOfflineLongType[] = u"offline-long"; // Alarm::type

class LongOutages
{
public:
    struct Outage
    {
        QString camera;
        qint64 since = 0; // ms UTC: when it went offline

        friend bool operator==(const Outage &, const Outage &) = default;
    };

    // Seconds; 0: never.
    void setDefault(int seconds);
    // Its own time, and whether it is disabled: then nothing is raised. True: what was raised is over by that.
    [[nodiscard]] bool setCamera(const Camera &camera);

    // The states as the server says them, held back by nothing. `at`: ms UTC; `now`: ms of a clock that never steps.
    // Those that are back and had been raised.
    [[nodiscard]] QStringList take(const QList<CameraStateChange> &batch, qint64 at, qint64 now);
    [[nodiscard]] QList<Outage> due(qint64 now);
    [[nodiscard]] std::optional<qint64> nextDue() const;

    void lose(qint64 now);
    [[nodiscard]] QStringList forget(const QStringList &ids); // those that had been raised
    void clear();

private:
    struct Own
    {
        int after = -1; // s
        bool disabled = false;
    };
    struct Entry
    {
        qint64 since = 0;
        qint64 counted = 0; // ms known to be offline before `from`
        qint64 from = 0;    // while it counts
        qint64 due = 0;     // while it is in m_order
        bool counts = false;
        bool isDue = false; // it is in m_order
        bool raised = false;
    };

    void schedule(const QString &id, Entry *entry);
    void unschedule(const QString &id, Entry *entry);
    void pause(const QString &id, Entry *entry, qint64 now);

    int m_default = 0;
    QHash<QString, Own> m_own; // of those that have any
    QHash<QString, Entry> m_entries;
    std::set<std::pair<qint64, QString>> m_order;
};

} // namespace watchpost
