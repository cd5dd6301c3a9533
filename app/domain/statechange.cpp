#include "domain/statechange.h"

#include <utility>

namespace watchpost {

QList<StateChange> resolveChanges(const QString &camera, const QList<StateRow> &rows)
{
    QList<StateChange> changes;
    OnlineState state = OnlineState::Unknown;
    OnlineState held = OnlineState::Unknown; // what a Resumed gives back
    bool holds = false;
    for (const StateRow &row : rows) {
        OnlineState next = row.state;
        if (!row.camera.isEmpty()) {
            if (row.camera != camera)
                continue;
            holds = false;
        } else if (row.cause == StateCause::Resumed) {
            next = std::exchange(holds, false) ? held : state;
        } else {
            if (row.cause == StateCause::NotRecorded)
                held = OnlineState::Unknown; // what it was may have changed unseen
            else if (!holds)
                held = state;
            holds = true;
            next = OnlineState::Unknown;
        }
        if (!changes.isEmpty() && next == state)
            continue;
        if (changes.isEmpty() && next == OnlineState::Unknown && row.camera.isEmpty())
            continue; // before anything was known of it
        state = next;
        changes.append({camera, state, row.at, row.cause});
    }
    return changes;
}

} // namespace watchpost
