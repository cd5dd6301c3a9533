#include "store/alarmrows.h"

#include "store/accountkey.h"
#include "store/alarmrows_p.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace watchpost::alarmrows {
namespace {

constexpr int kRowColumn = 16; // behind columns()

QString columns() // as alarmFrom() takes them
{
    return QStringLiteral(
        "id, kind, camera, type, severity, time, received_at, sequence, journal, replayed, text, seen_at,"
        " acknowledged_at, verdict, verdict_detail, note");
}

Alarm alarmFrom(const QSqlQuery &row)
{
    Alarm alarm;
    alarm.id = row.value(0).toLongLong();
    const int kind = row.value(1).toInt();
    for (const Alarm::Kind ours : {Alarm::Kind::Gap, Alarm::Kind::Blind}) {
        if (kind == static_cast<int>(ours))
            alarm.kind = ours;
    }
    alarm.cameraId = row.value(2).toString();
    alarm.type = row.value(3).toString();
    alarm.severity = static_cast<Severity>(std::clamp(row.value(4).toInt(), 0, static_cast<int>(Severity::Critical)));
    alarm.time = row.value(5).toLongLong();
    alarm.receivedAt = row.value(6).toLongLong();
    alarm.sequence = static_cast<quint64>(row.value(7).toLongLong());
    alarm.journal = row.value(8).toString();
    alarm.replayed = row.value(9).toBool();
    alarm.text = row.value(10).toString();
    alarm.seenAt = row.value(11).toLongLong();
    alarm.acknowledgedAt = row.value(12).toLongLong();
    const int verdict = row.value(13).toInt(); // a newer program may know more of them
    if (verdict >= 0 && verdict <= static_cast<int>(kLastVerdict))
        alarm.verdict = static_cast<Verdict>(verdict);
    alarm.verdictDetail = row.value(14).toString();
    alarm.note = row.value(15).toString();
    return alarm;
}

QString problemOf(const QSqlQuery &query)
{
    return query.lastError().isValid() ? query.lastError().text() : QString();
}

} // namespace

QString readAlarms(QSqlDatabase &db, qint64 account, const QString &which, qint64 before, int limit,
                   QList<Alarm> *newestFirst, qint64 *oldestRow)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1, row FROM alarm WHERE account = ? AND row < ? %2 ORDER BY row DESC LIMIT ?")
                      .arg(columns(), which));
    query.addBindValue(account);
    query.addBindValue(before);
    query.addBindValue(std::max(limit, 0));
    if (!query.exec())
        return query.lastError().text();
    while (query.next()) {
        newestFirst->append(alarmFrom(query));
        *oldestRow = query.value(kRowColumn).toLongLong();
    }
    return problemOf(query);
}

// By the index of times (the + keeps SQLite from going by the rows): of what is newer it looks at nothing but the
// number of the row.
QString findCompleteFrom(QSqlDatabase &db, qint64 account, qint64 oldestRow, qint64 *completeFrom)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT time FROM alarm WHERE account = ? AND +row < ?"
                                 " AND acknowledged_at <> 0 ORDER BY time DESC LIMIT 1"));
    query.addBindValue(account);
    query.addBindValue(oldestRow);
    if (!query.exec())
        return query.lastError().text();
    *completeFrom = query.next() ? query.value(0).toLongLong() + 1 : 0;
    return problemOf(query);
}

QString stretch(QSqlDatabase &db, const Account &account, qint64 from, qint64 to, int limit, QList<Alarm> *newestFirst,
                qint64 *completeFrom)
{
    QString error;
    const auto key = findAccountKey(db, account, &error);
    if (!key)
        return error;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1, row FROM alarm WHERE account = ? AND time >= ? AND time < ?"
                                 " ORDER BY time DESC LIMIT ?")
                      .arg(columns()));
    query.addBindValue(*key);
    query.addBindValue(from);
    query.addBindValue(to == 0 ? std::numeric_limits<qint64>::max() : to);
    query.addBindValue(std::max(limit, 0) + 1); // one more tells that there are more
    if (!query.exec())
        return query.lastError().text();
    std::vector<std::pair<qint64, Alarm>> found; // by the number of the row
    while (query.next())
        found.emplace_back(query.value(kRowColumn).toLongLong(), alarmFrom(query));
    if (query.lastError().isValid())
        return query.lastError().text();
    *completeFrom = from;
    if (static_cast<int>(found.size()) > std::max(limit, 0)) {
        *completeFrom = found.back().second.time + 1;
        found.pop_back();
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (auto &[row, alarm] : found)
        newestFirst->append(std::move(alarm));
    return {};
}

QString types(QSqlDatabase &db, const Account &account, QStringList *sorted)
{
    constexpr int kMost = 1000; // a server that makes them up fills no window
    QString error;
    const auto key = findAccountKey(db, account, &error);
    if (!key)
        return error;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral("SELECT DISTINCT type FROM alarm WHERE account = ? AND kind = 0 ORDER BY type LIMIT ?"));
    query.addBindValue(*key);
    query.addBindValue(kMost);
    if (!query.exec())
        return query.lastError().text();
    while (query.next())
        sorted->append(query.value(0).toString());
    return problemOf(query);
}

} // namespace watchpost::alarmrows
