#include "store/staterows.h"

#include "domain/changetally.h"
#include "store/accountkey.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace watchpost::staterows {
namespace {

constexpr int kMostOfOneCamera = 20000;

QVariant text(const QString &value)
{
    return value.isNull() ? QVariant(QLatin1String("")) : QVariant(value);
}

// Whatever somebody wrote into the file.
OnlineState stateFrom(int value)
{
    return value == 1 ? OnlineState::Offline : value == 2 ? OnlineState::Online : OnlineState::Unknown;
}

StateCause causeFrom(int value)
{
    return static_cast<StateCause>(std::clamp(value, 0, static_cast<int>(StateCause::NotRecorded)));
}

QString columns()
{
    return QStringLiteral("row, camera, state, before, at, cause");
}

StateRow rowFrom(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(),       query.value(1).toString(),   stateFrom(query.value(2).toInt()),
            stateFrom(query.value(3).toInt()), query.value(4).toLongLong(), causeFrom(query.value(5).toInt())};
}

QString problemOf(const QSqlQuery &query)
{
    return query.lastError().isValid() ? query.lastError().text() : QString();
}

// Newest first.
QString selectCamera(QSqlQuery &query, qint64 account, const QString &camera, int most)
{
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1 FROM state_change WHERE account = ? AND camera = ?"
                                 " ORDER BY row DESC LIMIT %2")
                      .arg(columns())
                      .arg(most));
    query.addBindValue(account);
    query.addBindValue(text(camera));
    return query.exec() ? QString() : query.lastError().text();
}

QString lastNumber(QSqlDatabase &db, qint64 *number)
{
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("SELECT max(row) FROM state_change")))
        return query.lastError().text();
    *number = query.next() ? query.value(0).toLongLong() : 0;
    return {};
}

} // namespace

QString loadPast(QSqlDatabase &db, const Account &account, StateRecorder::Past *past)
{
    if (const QString error = lastNumber(db, &past->lastRow); !error.isEmpty())
        return error;
    QString error;
    const auto key = findAccountKey(db, account, &error);
    if (!key)
        return error;
    QSqlQuery end(db);
    if (error = selectCamera(end, *key, {}, 1); !error.isEmpty())
        return error;
    if (end.next())
        past->end = rowFrom(end);
    QSqlQuery last(db);
    last.setForwardOnly(true);
    last.prepare(QStringLiteral("SELECT s.row, s.camera, s.state, s.before, s.at, s.cause FROM camera AS c"
                                " JOIN state_change AS s ON s.row = (SELECT max(row) FROM state_change"
                                " WHERE account = c.account AND camera = c.id) WHERE c.account = ?"));
    last.addBindValue(*key);
    if (!last.exec())
        return last.lastError().text();
    while (last.next())
        past->last.append(rowFrom(last));
    return problemOf(last);
}

QString loadCounts(QSqlDatabase &db, const Account &account, qint64 since, QList<Count> *counts)
{
    QString error;
    const auto key = findAccountKey(db, account, &error);
    if (!key)
        return error;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT camera, at / ?, count(*) FROM state_change WHERE row > coalesce("
                                 "(SELECT row FROM state_change WHERE at < ? ORDER BY row DESC LIMIT 1), 0)"
                                 " AND account = ? AND camera <> '' AND state <> 0 AND before <> 0"
                                 " AND before <> state GROUP BY 1, 2"));
    query.addBindValue(ChangeTally::kStepMs);
    query.addBindValue(since);
    query.addBindValue(*key);
    if (!query.exec())
        return query.lastError().text();
    while (query.next())
        counts->append({query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toInt()});
    return problemOf(query);
}

QString loadCamera(QSqlDatabase &db, const Account &account, const QString &camera, qint64 from, QList<StateRow> *rows)
{
    QString error;
    const auto key = findAccountKey(db, account, &error);
    if (!key)
        return error;
    QSqlQuery own(db);
    if (error = selectCamera(own, *key, camera, kMostOfOneCamera); !error.isEmpty())
        return error;
    bool reached = false; // the last before `from`, which tells the state there
    while (!reached && own.next()) {
        rows->append(rowFrom(own));
        reached = rows->constLast().at < from;
    }
    if (error = problemOf(own); !error.isEmpty() || rows->isEmpty())
        return error;
    const qint64 first = rows->constLast().row;
    QSqlQuery marks(db);
    if (error = selectCamera(marks, *key, {}, kMostOfOneCamera); !error.isEmpty())
        return error;
    bool beforeIt = false; // of the marks before `from` the last one tells all, unless rows were not written
    while (marks.next()) {
        const StateRow mark = rowFrom(marks);
        if (mark.row < first)
            break;
        if (mark.at >= from || !beforeIt || mark.cause == StateCause::NotRecorded)
            rows->append(mark);
        beforeIt = beforeIt || mark.at < from;
    }
    std::sort(rows->begin(), rows->end(), [](const StateRow &a, const StateRow &b) { return a.row < b.row; });
    return problemOf(marks);
}

QString write(QSqlDatabase &db, const Account &account, const QList<StateRow> &rows, qint64 oldEnd, const StateRow &end)
{
    QString error;
    const auto key = ensureAccountKey(db, account, &error);
    if (!key)
        return error;
    QSqlQuery query(db);
    if (oldEnd != 0) {
        query.prepare(QStringLiteral("DELETE FROM state_change WHERE row = ?"));
        query.addBindValue(oldEnd);
        if (!query.exec())
            return query.lastError().text();
    }
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO state_change (row, account, camera, state, before, at, cause)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?)"));
    const auto put = [&](const StateRow &row) {
        query.bindValue(0, row.row);
        query.bindValue(1, *key);
        query.bindValue(2, text(row.camera));
        query.bindValue(3, static_cast<int>(row.state));
        query.bindValue(4, static_cast<int>(row.before));
        query.bindValue(5, row.at);
        query.bindValue(6, static_cast<int>(row.cause));
        return query.exec();
    };
    for (const StateRow &row : rows) {
        if (!put(row))
            return query.lastError().text();
    }
    return end.row == 0 || put(end) ? QString() : query.lastError().text();
}

QString prune(QSqlDatabase &db, const PruneLimits &limits, qint64 *place)
{
    qint64 last = 0;
    if (const QString error = lastNumber(db, &last); !error.isEmpty())
        return error;
    const qint64 tooMany = last - limits.mostRows; // numbers are given without a gap, but for the marks
    QSqlQuery find(db);
    find.prepare(QStringLiteral("SELECT row, at FROM state_change WHERE row > ? ORDER BY row LIMIT ?"));
    find.addBindValue(*place);
    find.addBindValue(limits.atOnce);
    if (!find.exec())
        return find.lastError().text();
    qint64 upTo = 0;
    int seen = 0;
    while (find.next() && (find.value(0).toLongLong() <= tooMany || find.value(1).toLongLong() < limits.before)) {
        upTo = find.value(0).toLongLong();
        ++seen;
    }
    find.finish();
    const qint64 from = *place;
    *place = seen == limits.atOnce ? upTo : 0;
    if (seen == 0)
        return {};
    QSqlQuery remove(db);
    remove.prepare(QStringLiteral("DELETE FROM state_change WHERE row > ? AND row <= ? AND (cause = ? OR EXISTS"
                                  " (SELECT 1 FROM state_change AS later WHERE later.account = state_change.account"
                                  " AND later.camera = state_change.camera AND later.row > state_change.row"
                                  " AND later.row <= ?))"));
    remove.addBindValue(from);
    remove.addBindValue(upTo);
    remove.addBindValue(static_cast<int>(StateCause::Removed));
    remove.addBindValue(upTo);
    return remove.exec() ? QString() : remove.lastError().text();
}

} // namespace watchpost::staterows
