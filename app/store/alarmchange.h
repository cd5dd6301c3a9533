// What waits for the disk of an account's alarms.
#pragma once

#include "domain/alarm.h"
#include "domain/connection.h"

#include <variant>

class QSqlDatabase;

namespace watchpost::alarmchange {

struct Appended
{
    QList<Alarm> alarms;
};
struct Begun
{
    AlarmCursor at;
};
struct PassedOver
{
    QString journal;
    QList<AlarmRange> ranges;
};
struct BlindSince
{
    qint64 at = 0;
};
using Change = std::variant<Appended, Begun, PassedOver, BlindSince>;

// `cursor`: where the journal on disk will end once the change is written.
void moveCursor(const Change &change, AlarmCursor *cursor);

// `cursor`: where the journal on disk then ends; as it is, when the change does not touch it. Returns what went wrong;
// empty: nothing. Runs on the database's thread.
[[nodiscard]] QString write(QSqlDatabase &db, const Account &account, const Change &change, AlarmCursor *cursor);

} // namespace watchpost::alarmchange
