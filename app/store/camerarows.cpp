#include "store/camerarows.h"

#include "store/accountkey.h"
#include "store/passwordcipher.h"

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

void readPassword(const QSqlQuery &row, const Account &account, const PasswordCipher &cipher, Camera *camera)
{
    if (row.value(5).isNull()) {
        camera->password = row.value(1).toString();
        return;
    }
    const auto password = cipher.open(account, camera->id, row.value(5).toByteArray());
    camera->password = password.value_or(QString());
    camera->passwordUnknown = !password;
}

// What the user says of a camera; whoever edits the file may write any number there.
void readWords(const QSqlQuery &row, Camera *camera)
{
    const auto seconds = [&row](int column) { return std::max(-1, row.value(column).toInt()); };
    camera->group = row.value(6).toString();
    camera->tags = row.value(7).toString().split(u'\n', Qt::SkipEmptyParts);
    camera->note = row.value(8).toString();
    camera->favourite = row.value(9).toBool();
    camera->disabled = row.value(10).toBool();
    camera->holdDown = seconds(11);
    camera->holdUp = seconds(12);
    camera->offlineAfter = seconds(13);
}

void bindWords(QSqlQuery *query, int first, const Camera &camera)
{
    int place = first;
    for (const QVariant &value :
         {text(camera.group), text(camera.tags.join(u'\n')), text(camera.note), QVariant(camera.favourite),
          QVariant(camera.disabled), QVariant(camera.holdDown), QVariant(camera.holdUp), QVariant(camera.offlineAfter)})
        query->bindValue(place++, value);
}

// A confirmed camera's password is what both sides had, unless the user chose to keep another: an older version, or one
// without a key, has not written that down.
void readMark(const QSqlQuery &row, const Account &account, const PasswordCipher &cipher, Camera *camera)
{
    camera->mark = {row.value(14).toByteArray(), row.value(15).toByteArray(), row.value(16).toBool()};
    if (camera->binding != Binding::Confirmed || camera->passwordUnknown || !camera->mark.kept.isEmpty())
        return;
    const QByteArray now = cipher.digest(account, camera->id, camera->password);
    if (!cipher.isPassing(now) && PasswordCipher::likeness(camera->mark.last, now) == Likeness::Unknown)
        camera->mark.last = now;
}

// Digests that nothing will ever be compared with are not written.
void bindMark(QSqlQuery *query, int first, const SyncMark &mark, const PasswordCipher &cipher)
{
    int place = first;
    for (const QByteArray &digest : {mark.last, mark.kept}) {
        const bool none = digest.isEmpty() || cipher.isPassing(digest);
        query->bindValue(place++, none ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(digest));
    }
    query->bindValue(place, mark.review);
}

enum class Keeping { Clear, Sealed, KeyIsAway };

QString findKeeping(QSqlDatabase &db, const PasswordCipher &cipher, Keeping *keeping)
{
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("SELECT identity FROM vault")))
        return query.lastError().text();
    *keeping = Keeping::Clear;
    if (query.next())
        *keeping = cipher.hasKeyFor(query.value(0).toString()) ? Keeping::Sealed : Keeping::KeyIsAway;
    return {};
}

} // namespace

QString load(QSqlDatabase &db, const Account &account, const PasswordCipher &cipher, QList<Camera> *cameras)
{
    QString error;
    const auto key = findAccountKey(db, account, &error);
    if (!key)
        return error;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral(
        "SELECT id, password, name, binding, refusal, sealed, grp, tags, note, favourite, disabled, hold_down, hold_up,"
        " offline_after, last_digest, kept_digest, review FROM camera WHERE account = ? ORDER BY row"));
    query.addBindValue(*key);
    if (!query.exec())
        return query.lastError().text();
    while (query.next()) {
        Camera camera{.id = query.value(0).toString(),
                      .password = {},
                      .name = query.value(2).toString(),
                      .binding = bindingFrom(query.value(3).toInt()),
                      .refusal = query.value(4).toString()};
        readPassword(query, account, cipher, &camera);
        readWords(query, &camera);
        readMark(query, account, cipher, &camera);
        cameras->append(camera);
    }
    return query.lastError().isValid() ? query.lastError().text() : QString();
}

QString put(QSqlDatabase &db, const Account &account, const QList<Camera> &cameras, const PasswordCipher &cipher)
{
    QString error;
    const auto key = ensureAccountKey(db, account, &error);
    if (!key)
        return error;
    Keeping keeping = Keeping::Clear;
    if (error = findKeeping(db, cipher, &keeping); !error.isEmpty())
        return error;
    QSqlQuery query(db);
    // The last two, keep: the password that the row has is not touched.
    query.prepare(
        QStringLiteral("INSERT INTO camera (account, id, password, name, binding, refusal, sealed, grp, tags, note,"
                       " favourite, disabled, hold_down, hold_up, offline_after, last_digest, kept_digest, review)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (account, id) DO UPDATE SET name = excluded.name, binding = excluded.binding,"
                       " refusal = excluded.refusal, grp = excluded.grp, tags = excluded.tags, note = excluded.note,"
                       " favourite = excluded.favourite, disabled = excluded.disabled, hold_down = excluded.hold_down,"
                       " hold_up = excluded.hold_up, offline_after = excluded.offline_after,"
                       " last_digest = excluded.last_digest, kept_digest = excluded.kept_digest,"
                       " review = excluded.review,"
                       " password = CASE WHEN ? THEN password ELSE excluded.password END,"
                       " sealed = CASE WHEN ? THEN sealed ELSE excluded.sealed END"));
    for (const Camera &camera : cameras) {
        const bool clear = keeping == Keeping::Clear && !camera.passwordUnknown;
        QVariant sealed = clear ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(QByteArray("", 0));
        if (keeping == Keeping::Sealed && !camera.passwordUnknown)
            sealed = cipher.seal(account, camera.id, camera.password).value_or(QByteArray("", 0));
        const bool keep =
            camera.passwordUnknown || (keeping == Keeping::KeyIsAway && camera.binding == Binding::Confirmed);
        query.bindValue(0, *key);
        query.bindValue(1, text(camera.id));
        query.bindValue(2, text(clear ? camera.password : QString()));
        query.bindValue(3, text(camera.name));
        query.bindValue(4, static_cast<int>(camera.binding));
        query.bindValue(5, text(camera.refusal));
        query.bindValue(6, sealed);
        bindWords(&query, 7, camera);
        bindMark(&query, 15, camera.mark, cipher);
        query.bindValue(18, keep);
        query.bindValue(19, keep);
        if (!query.exec())
            return query.lastError().text();
    }
    return {};
}

QString sealAll(QSqlDatabase &db, const PasswordCipher &cipher)
{
    QSqlQuery clear(db);
    if (!clear.exec(QStringLiteral("SELECT camera.row, server, user, id, password FROM camera"
                                   " JOIN account ON account.key = camera.account WHERE sealed IS NULL")))
        return clear.lastError().text();
    QSqlQuery update(db);
    update.prepare(QStringLiteral("UPDATE camera SET password = '', sealed = ? WHERE row = ?"));
    while (clear.next()) {
        const Account account{clear.value(1).toString(), clear.value(2).toString()};
        const auto sealed = cipher.seal(account, clear.value(3).toString(), clear.value(4).toString());
        if (!sealed)
            return QStringLiteral("there is no key");
        update.bindValue(0, *sealed);
        update.bindValue(1, clear.value(0));
        if (!update.exec())
            return update.lastError().text();
    }
    return clear.lastError().isValid() ? clear.lastError().text() : QString();
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
