// The alarm tables: what runs on the writer thread for AlarmStore. Each returns what went wrong, empty: nothing.
#pragma once

#include "domain/alarm.h"
#include "domain/connection.h"

#include <QSqlDatabase>

namespace watchpost::alarmrows {

// More than anybody will ever acknowledge one by one, and still a few tens of MB.
inline constexpr int kMostOpenAlarms = 100000;

// The newest `limit`, and behind them all that are not acknowledged, kMostOpenAlarms together at most. `completeFrom`:
// every alarm of that time (ms, UTC) or later is among them; 0: all are.
[[nodiscard]] QString load(QSqlDatabase &db, const Account &account, int limit, QList<Alarm> *newestFirst,
                           AlarmCursor *cursor, qint64 *completeFrom);
// Those of a stretch of time (ms, UTC; `to` not included, 0: to the end), in the order of arrival, newest first; where
// there are more than `limit`, the latest by time. `completeFrom`: every alarm of the stretch that is not earlier than
// this is among them; `from` where all are.
[[nodiscard]] QString stretch(QSqlDatabase &db, const Account &account, qint64 from, qint64 to, int limit,
                              QList<Alarm> *newestFirst, qint64 *completeFrom);
// Stores what is not stored yet and moves the cursor over all that follows it without a hole; an alarm of another
// journal takes it there. `cursor`: as it then is.
[[nodiscard]] QString append(QSqlDatabase &db, const Account &account, const QList<Alarm> &alarms, AlarmCursor *cursor);
[[nodiscard]] QString beginAfter(QSqlDatabase &db, const Account &account, const AlarmCursor &from,
                                 AlarmCursor *cursor);
[[nodiscard]] QString passOver(QSqlDatabase &db, const Account &account, const QString &journal,
                               const QList<AlarmRange> &ranges, AlarmCursor *cursor);
[[nodiscard]] QString loadBlindSince(QSqlDatabase &db, const Account &account, qint64 *at);
[[nodiscard]] QString noteBlindSince(QSqlDatabase &db, const Account &account, qint64 at);
[[nodiscard]] QString types(QSqlDatabase &db, const Account &account, QStringList *sorted);
[[nodiscard]] QString markSeen(QSqlDatabase &db, const Account &account, const QList<qint64> &ids, qint64 at);
// `note`: of those that are acknowledged by this.
[[nodiscard]] QString acknowledge(QSqlDatabase &db, const Account &account, const QList<qint64> &ids, qint64 at,
                                  const QString &note);
[[nodiscard]] QString setNote(QSqlDatabase &db, const Account &account, const QList<qint64> &ids, const QString &note);

} // namespace watchpost::alarmrows
