#include "store/alarmrows.h"

#include "store/accountkey.h"
#include "store/alarmrows_p.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>

namespace watchpost::alarmrows {
namespace {

QString loadCursor(QSqlDatabase &db, qint64 account, AlarmCursor *cursor)
{
    QSqlQuery query(db);
    query.prepare(QStringLiteral("SELECT journal, sequence FROM alarm_cursor WHERE account = ?"));
    query.addBindValue(account);
    if (!query.exec())
        return query.lastError().text();
    if (query.next())
        *cursor = {query.value(0).toString(), static_cast<quint64>(query.value(1).toLongLong())};
    return {};
}

QString saveCursor(QSqlDatabase &db, qint64 account, const AlarmCursor &cursor)
{
    QSqlQuery query(db);
    query.prepare(QStringLiteral("INSERT INTO alarm_cursor (account, journal, sequence) VALUES (?, ?, ?)"
                                 " ON CONFLICT (account) DO UPDATE SET journal = excluded.journal,"
                                 " sequence = excluded.sequence"));
    query.addBindValue(account);
    query.addBindValue(bound(cursor.journal));
    query.addBindValue(static_cast<qint64>(cursor.sequence));
    return query.exec() ? QString() : query.lastError().text();
}

// The sequences of the cursor's journal beyond it, rising.
[[nodiscard]] bool selectBeyond(QSqlQuery &query, qint64 account, const AlarmCursor &cursor)
{
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT sequence FROM alarm WHERE account = ? AND journal = ? AND sequence > ?"
                                 " AND sequence <> 0 ORDER BY sequence"));
    query.addBindValue(account);
    query.addBindValue(bound(cursor.journal));
    query.addBindValue(static_cast<qint64>(cursor.sequence));
    return query.exec();
}

// Over what follows without a hole: an alarm that is missing holds the cursor back until it comes or is given up, so
// that a crash does not lose the knowledge of it.
QString moveOn(QSqlDatabase &db, qint64 account, AlarmCursor *cursor)
{
    QSqlQuery query(db);
    if (!selectBeyond(query, account, *cursor))
        return query.lastError().text();
    while (query.next()) {
        const auto sequence = static_cast<quint64>(query.value(0).toLongLong());
        if (sequence > cursor->sequence + 1)
            break;
        cursor->sequence = sequence;
    }
    return query.lastError().isValid() ? query.lastError().text() : QString();
}

QString loadBeyond(QSqlDatabase &db, qint64 account, AlarmCursor *cursor)
{
    QSqlQuery query(db);
    if (!selectBeyond(query, account, *cursor))
        return query.lastError().text();
    while (query.next()) {
        const auto sequence = static_cast<quint64>(query.value(0).toLongLong());
        if (!cursor->above.isEmpty() && sequence <= cursor->above.last().last + 1)
            cursor->above.last().last = sequence;
        else
            cursor->above.append({sequence, sequence});
    }
    return query.lastError().isValid() ? query.lastError().text() : QString();
}

void bind(QSqlQuery &query, qint64 account, const Alarm &alarm)
{
    query.bindValue(0, account);
    query.bindValue(1, alarm.id);
    query.bindValue(2, static_cast<int>(alarm.kind));
    query.bindValue(3, bound(alarm.cameraId));
    query.bindValue(4, bound(alarm.type));
    query.bindValue(5, static_cast<int>(alarm.severity));
    query.bindValue(6, alarm.time);
    query.bindValue(7, alarm.receivedAt);
    query.bindValue(8, static_cast<qint64>(alarm.sequence));
    query.bindValue(9, bound(alarm.journal));
    query.bindValue(10, alarm.replayed);
    query.bindValue(11, bound(alarm.text));
    query.bindValue(12, alarm.seenAt);
    query.bindValue(13, alarm.acknowledgedAt);
    query.bindValue(14, static_cast<int>(alarm.verdict));
    query.bindValue(15, bound(alarm.verdictDetail));
    query.bindValue(16, bound(alarm.note));
}

} // namespace

QString load(QSqlDatabase &db, const Account &account, int limit, QList<Alarm> *newestFirst, AlarmCursor *cursor,
             qint64 *completeFrom)
{
    QString error;
    const auto key = findAccountKey(db, account, &error);
    if (!key)
        return error;
    if (error = loadCursor(db, *key, cursor); !error.isEmpty())
        return error;
    if (error = loadBeyond(db, *key, cursor); !error.isEmpty())
        return error;
    qint64 oldestRow = std::numeric_limits<qint64>::max();
    if (error = readAlarms(db, *key, QString(), oldestRow, limit, newestFirst, &oldestRow); !error.isEmpty())
        return error;
    *completeFrom = 0;
    if (newestFirst->size() >= limit) { // else there are no others
        if (error = findCompleteFrom(db, *key, oldestRow, completeFrom); !error.isEmpty())
            return error;
    }
    const int room = kMostOpenAlarms - static_cast<int>(newestFirst->size());
    return readAlarms(db, *key, QStringLiteral("AND acknowledged_at = 0"), oldestRow, room, newestFirst, &oldestRow);
}

QString append(QSqlDatabase &db, const Account &account, const QList<Alarm> &alarms, AlarmCursor *cursor)
{
    QString error;
    const auto key = ensureAccountKey(db, account, &error);
    if (!key)
        return error;
    *cursor = {};
    if (error = loadCursor(db, *key, cursor); !error.isEmpty())
        return error;
    const AlarmCursor before = *cursor;
    QSqlQuery query(db);
    query.prepare(
        QStringLiteral("INSERT INTO alarm (account, id, kind, camera, type, severity, time, received_at, sequence,"
                       " journal, replayed, text, seen_at, acknowledged_at, verdict, verdict_detail, note)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"));
    for (const Alarm &alarm : alarms) {
        bind(query, *key, alarm);
        if (!query.exec())
            return query.lastError().text();
        if (alarm.sequence != 0 && alarm.journal != cursor->journal && query.numRowsAffected() > 0)
            *cursor = {alarm.journal, alarm.sequence - 1};
    }
    if (error = moveOn(db, *key, cursor); !error.isEmpty())
        return error;
    return *cursor == before ? QString() : saveCursor(db, *key, *cursor);
}

QString beginAfter(QSqlDatabase &db, const Account &account, const AlarmCursor &from, AlarmCursor *cursor)
{
    QString error;
    const auto key = ensureAccountKey(db, account, &error);
    if (!key)
        return error;
    *cursor = {};
    if (error = loadCursor(db, *key, cursor); !error.isEmpty())
        return error;
    if (cursor->journal == from.journal)
        return {};
    *cursor = {from.journal, from.sequence};
    return saveCursor(db, *key, *cursor);
}

QString passOver(QSqlDatabase &db, const Account &account, const QString &journal, const QList<AlarmRange> &ranges,
                 AlarmCursor *cursor)
{
    QString error;
    const auto key = ensureAccountKey(db, account, &error);
    if (!key)
        return error;
    *cursor = {};
    if (error = loadCursor(db, *key, cursor); !error.isEmpty() || cursor->journal != journal)
        return error;
    const AlarmCursor before = *cursor;
    for (const AlarmRange &range : ranges) {
        if (error = moveOn(db, *key, cursor); !error.isEmpty())
            return error;
        if (range.first <= cursor->sequence + 1)
            cursor->sequence = std::max(cursor->sequence, range.last);
    }
    if (error = moveOn(db, *key, cursor); !error.isEmpty())
        return error;
    return *cursor == before ? QString() : saveCursor(db, *key, *cursor);
}

QString loadBlindSince(QSqlDatabase &db, const Account &account, qint64 *at)
{
    QString error;
    const auto key = findAccountKey(db, account, &error);
    if (!key)
        return error;
    QSqlQuery query(db);
    query.prepare(QStringLiteral("SELECT blind_since FROM account WHERE key = ?"));
    query.addBindValue(*key);
    if (!query.exec())
        return query.lastError().text();
    if (query.next())
        *at = query.value(0).toLongLong();
    return {};
}

QString noteBlindSince(QSqlDatabase &db, const Account &account, qint64 at)
{
    QString error;
    const auto key = ensureAccountKey(db, account, &error);
    if (!key)
        return error;
    QSqlQuery query(db);
    query.prepare(QStringLiteral("UPDATE account SET blind_since = ? WHERE key = ?"));
    query.addBindValue(at);
    query.addBindValue(*key);
    return query.exec() ? QString() : query.lastError().text();
}

} // namespace watchpost::alarmrows
