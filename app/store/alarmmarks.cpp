#include "store/alarmrows.h"

#include "store/accountkey.h"
#include "store/alarmrows_p.h"

#include <QSqlError>
#include <QSqlQuery>

namespace watchpost::alarmrows {
namespace {

// `sql`: with `values`, the account's key and an alarm's ID to bind.
QString mark(QSqlDatabase &db, const Account &account, const QList<qint64> &ids, const QString &sql,
             const QVariantList &values)
{
    QString error;
    const auto key = findAccountKey(db, account, &error);
    if (!key)
        return error;
    QSqlQuery query(db);
    query.prepare(sql);
    for (const qint64 id : ids) {
        int place = 0;
        for (const QVariant &value : values)
            query.bindValue(place++, value);
        query.bindValue(place++, *key);
        query.bindValue(place, id);
        if (!query.exec())
            return query.lastError().text();
    }
    return {};
}

} // namespace

QString markSeen(QSqlDatabase &db, const Account &account, const QList<qint64> &ids, qint64 at)
{
    return mark(db, account, ids,
                QStringLiteral("UPDATE alarm SET seen_at = ? WHERE account = ? AND id = ? AND seen_at = 0"), {at});
}

QString acknowledge(QSqlDatabase &db, const Account &account, const QList<qint64> &ids, qint64 at, const QString &note)
{
    return mark(db, account, ids,
                QStringLiteral("UPDATE alarm SET acknowledged_at = ?,"
                               " seen_at = CASE seen_at WHEN 0 THEN ? ELSE seen_at END, note = ?"
                               " WHERE account = ? AND id = ? AND acknowledged_at = 0"),
                {at, at, bound(note)});
}

QString setNote(QSqlDatabase &db, const Account &account, const QList<qint64> &ids, const QString &note)
{
    return mark(db, account, ids,
                QStringLiteral("UPDATE alarm SET note = ? WHERE account = ? AND id = ? AND acknowledged_at <> 0"),
                {bound(note)});
}

} // namespace watchpost::alarmrows
