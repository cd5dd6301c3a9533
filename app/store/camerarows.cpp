#include "store/camerarows.h"

#include "store/accountkey.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace watchpost::camerarows {
namespace {

QVariant text(const QString &value)
{
    return value.isNull() ? QVariant(QLatin1String("")) : QVariant(value);
}

Binding bindingFrom(int stored)
{
    const bool known = stored >= 0 && stored <= static_cast<int>(Binding::Removed);
    return known ? static_cast<Binding>(stored) : Binding::Unconfirmed;
}

} // namespace

QString load(QSqlDatabase &db, const Account &account, QList<Camera> *cameras)
{
    QString error;
    const auto key = findAccountKey(db, account, &error);
    if (!key)
        return error;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral("SELECT id, password, name, binding, refusal FROM camera WHERE account = ? ORDER BY row"));
    query.addBindValue(*key);
    if (!query.exec())
        return query.lastError().text();
    while (query.next()) {
        cameras->append(Camera{.id = query.value(0).toString(),
                               .password = query.value(1).toString(),
                               .name = query.value(2).toString(),
                               .binding = bindingFrom(query.value(3).toInt()),
                               .refusal = query.value(4).toString()});
    }
    return query.lastError().isValid() ? query.lastError().text() : QString();
}

QString put(QSqlDatabase &db, const Account &account, const QList<Camera> &cameras)
{
    QString error;
    const auto key = ensureAccountKey(db, account, &error);
    if (!key)
        return error;
    QSqlQuery query(db);
    query.prepare(
        QStringLiteral("INSERT INTO camera (account, id, password, name, binding, refusal) VALUES (?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (account, id) DO UPDATE SET password = excluded.password, name = excluded.name,"
                       " binding = excluded.binding, refusal = excluded.refusal"));
    for (const Camera &camera : cameras) {
        query.bindValue(0, *key);
        query.bindValue(1, text(camera.id));
        query.bindValue(2, text(camera.password));
        query.bindValue(3, text(camera.name));
        query.bindValue(4, static_cast<int>(camera.binding));
        query.bindValue(5, text(camera.refusal));
        if (!query.exec())
            return query.lastError().text();
    }
    return {};
}

QString remove(QSqlDatabase &db, const Account &account, const QStringList &ids)
{
    QString error;
    const auto key = findAccountKey(db, account, &error);
    if (!key)
        return error;
    QSqlQuery query(db);
    query.prepare(QStringLiteral("DELETE FROM camera WHERE account = ? AND id = ?"));
    for (const QString &id : ids) {
        query.bindValue(0, *key);
        query.bindValue(1, text(id));
        if (!query.exec())
            return query.lastError().text();
    }
    return {};
}

} // namespace watchpost::camerarows
