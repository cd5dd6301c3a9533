#include "store/accountkey.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace watchpost {
namespace {

// A null QString would be bound as NULL, and NULLs are never equal to each other.
QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

} // namespace

std::optional<qint64> findAccountKey(QSqlDatabase &db, const Account &account, QString *error)
{
    QSqlQuery query(db);
    query.prepare(QStringLiteral("SELECT key FROM account WHERE server = ? AND user = ?"));
    query.addBindValue(notNull(account.server));
    query.addBindValue(notNull(account.user));
    if (!query.exec()) {
        *error = query.lastError().text();
        return std::nullopt;
    }
    if (!query.next())
        return std::nullopt;
    return query.value(0).toLongLong();
}

std::optional<qint64> ensureAccountKey(QSqlDatabase &db, const Account &account, QString *error)
{
    if (const auto key = findAccountKey(db, account, error); key || !error->isEmpty())
        return key;
    QSqlQuery query(db);
    query.prepare(QStringLiteral("INSERT INTO account (server, user) VALUES (?, ?)"));
    query.addBindValue(notNull(account.server));
    query.addBindValue(notNull(account.user));
    if (!query.exec()) {
        *error = query.lastError().text();
        return std::nullopt;
    }
    return query.lastInsertId().toLongLong();
}

} // namespace watchpost
