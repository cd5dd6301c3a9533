// What a camera's states were, when, and why: the values of the history of states. No wire, no SQL, no widgets.
#pragma once

#include "domain/camera.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace watchpost {

// One change of one camera. Between two changes the state of the first holds.
struct StateChange
{
    QString camera; // its ID
    OnlineState state = OnlineState::Unknown;
    qint64 at = 0; // ms since the epoch, UTC, by this computer's clock
    StateCause cause = StateCause::Push;

    friend bool operator==(const StateChange &, const StateChange &) = default;
};

// As it is stored. An empty camera: a mark for all cameras at once, so that losing the link to 100,000 cameras is one
// row. A mark of the cause Resumed gives each camera back the state that it had before the mark that took it away,
// unless the camera has a row of its own between the two; any other mark makes every state unknown (NotRecorded: and
// there is nothing to give back).
struct StateRow
{
    qint64 row = 0; // rises in the order of what happened, also where the clock was set back
    QString camera;
    OnlineState state = OnlineState::Unknown;
    OnlineState before = OnlineState::Unknown; // the last state that was known before it; Unknown: none was
    qint64 at = 0;
    StateCause cause = StateCause::Push;

    friend bool operator==(const StateRow &, const StateRow &) = default;
};

// What one camera went through: `rows` are its own and the marks, by rising StateRow::row. No two changes beside each
// other have the same state, save for the first.
[[nodiscard]] QList<StateChange> resolveChanges(const QString &camera, const QList<StateRow> &rows);

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::StateChange)
