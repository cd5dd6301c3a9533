#include "domain/noise.h"

#include "domain/durations.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace watchpost {
namespace {

using Rows = QHash<QString, NoiseRow>;

NoiseRow &rowOf(Rows *rows, const QString &name)
{
    NoiseRow &row = (*rows)[name];
    row.name = name;
    return row;
}

// As if a person had muted at the first alarm, and again at each that came after a mute had ended.
void countAlarms(const NoiseHistory &history, const NoiseQuestion &question, Rows *rows)
{
    QHash<QString, QList<qint64>> times;
    for (const NoiseHistory::AlarmAt &alarm : history.alarms)
        times[question.by == NoiseQuestion::By::Camera ? alarm.camera : alarm.type].append(alarm.time);
    const qint64 mute = question.muteMinutes * kMinuteMs;
    for (auto it = times.begin(); it != times.end(); ++it) {
        std::sort(it->begin(), it->end());
        NoiseRow &row = rowOf(rows, it.key());
        row.alarms = static_cast<int>(it->size());
        qint64 mutedUntil = it->constFirst();
        for (const qint64 time : std::as_const(*it)) {
            if (time < mutedUntil)
                ++row.hiddenByMute;
            else
                mutedUntil = time + mute;
        }
    }
}

// A hold-down of N seconds hides an outage that was over sooner: its beginning and its end. One that ended in "unknown"
// is not over.
void countStates(const NoiseHistory &history, const NoiseQuestion &question, Rows *rows)
{
    QHash<QString, qint64> offlineSince;
    const qint64 hold = qint64(question.holdSeconds) * 1000;
    for (const NoiseHistory::StateAt &change : history.states) {
        if (change.camera.isEmpty()) {
            offlineSince.clear(); // nobody knows what happened meanwhile
            continue;
        }
        const qint64 since = offlineSince.take(change.camera);
        if (change.state == OnlineState::Offline)
            offlineSince.insert(change.camera, change.at);
        if (change.state == OnlineState::Unknown || change.before == OnlineState::Unknown ||
            change.before == change.state)
            continue;
        NoiseRow &row = rowOf(rows, change.camera);
        ++row.changes;
        if (since == 0 || change.state != OnlineState::Online)
            continue;
        row.flaps += change.at - since < NoiseRow::kFlapMs ? 1 : 0;
        row.hiddenByHold += change.at - since < hold ? 2 : 0;
    }
}

} // namespace

QList<NoiseRow> noisiest(const NoiseHistory &history, const NoiseQuestion &question, int most)
{
    Rows rows;
    countAlarms(history, question, &rows);
    if (question.by == NoiseQuestion::By::Camera)
        countStates(history, question, &rows);
    QList<NoiseRow> all(rows.cbegin(), rows.cend());
    std::sort(all.begin(), all.end(), [](const NoiseRow &one, const NoiseRow &other) {
        const int loud = one.alarms + one.changes;
        const int louder = other.alarms + other.changes;
        return loud != louder ? loud > louder : one.name < other.name;
    });
    if (all.size() > most)
        all.resize(most);
    return all;
}

} // namespace watchpost
