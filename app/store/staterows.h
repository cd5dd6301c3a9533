// The table of state changes: what runs on the writer thread for StateHistory. Each returns what went wrong, empty:
// nothing. Rows are found by their number, which rises with what happened, and not by their time: a clock may be set
// back.
#pragma once

#include "domain/connection.h"
#include "domain/staterecorder.h"

#include <QSqlDatabase>

namespace watchpost::staterows {

// Of the cameras in the list.
[[nodiscard]] QString loadPast(QSqlDatabase &db, const Account &account, StateRecorder::Past *past);

// Real changes, from one known state to another, since a time.
struct Count
{
    QString camera;
    qint64 step = 0; // time / ChangeTally::kStepMs
    int count = 0;
};
[[nodiscard]] QString loadCounts(QSqlDatabase &db, const Account &account, qint64 since, QList<Count> *counts);

// One camera's rows and the marks for all, rising, so far back that the state at `from` follows from them.
[[nodiscard]] QString loadCamera(QSqlDatabase &db, const Account &account, const QString &camera, qint64 from,
                                 QList<StateRow> *rows);

// Writes what is given by number: twice does no harm. `oldEnd`, a mark (0: none), makes way for `end` (number 0: none).
[[nodiscard]] QString write(QSqlDatabase &db, const Account &account, const QList<StateRow> &rows, qint64 oldEnd,
                            const StateRow &end);

struct PruneLimits
{
    qint64 before = 0;             // older rows go
    qint64 mostRows = 2000 * 1000; // and what is more than so many, the oldest first
    int atOnce = 5000;             // rows of one call
};
// Of all accounts. A camera's last row stays however old it is, for it says what still is so. `place`: where to look on
// from, 0 at first, and 0 again when the end is reached.
[[nodiscard]] QString prune(QSqlDatabase &db, const PruneLimits &limits, qint64 *place);

} // namespace watchpost::staterows
