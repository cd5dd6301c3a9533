// What the files of alarmrows.h share.
#pragma once

#include "domain/alarm.h"

#include <QSqlDatabase>
#include <QVariant>

namespace watchpost::alarmrows {

// A null string would be bound as NULL.
[[nodiscard]] inline QVariant bound(const QString &value)
{
    return value.isNull() ? QVariant(QLatin1String("")) : QVariant(value);
}

// The newest `limit` before a row, of those that `which` (SQL, "AND ...") names. `oldestRow`: the last one's number.
[[nodiscard]] QString readAlarms(QSqlDatabase &db, qint64 account, const QString &which, qint64 before, int limit,
                                 QList<Alarm> *newestFirst, qint64 *oldestRow);
// The time after which there is none before `oldestRow` but such as nobody has acknowledged; 0: there is none at all.
[[nodiscard]] QString findCompleteFrom(QSqlDatabase &db, qint64 account, qint64 oldestRow, qint64 *completeFrom);

} // namespace watchpost::alarmrows
