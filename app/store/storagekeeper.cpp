#include "store/storagekeeper.h"

#include "store/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <memory>

namespace watchpost {
namespace {

// `time`: also of an alarm that came late, its own. An alarm of ours (a gap, blind time) is history once it was seen.
QString pruneSql(bool unacknowledgedToo)
{
    const QString acknowledged =
        QStringLiteral(" AND (acknowledged_at <> 0 OR (kind <> 0 AND seen_at <> 0))"); // Alarm::Kind::Server
    const QString all;
    return QStringLiteral("DELETE FROM alarm WHERE row IN (SELECT alarm.row FROM account"
                          " JOIN alarm ON alarm.account = account.key"
                          " LEFT JOIN alarm_cursor ON alarm_cursor.account = account.key"
                          " WHERE alarm.time < ?"
                          " AND (alarm.sequence = 0 OR (alarm_cursor.journal IS NOT NULL"
                          " AND (alarm_cursor.journal <> alarm.journal OR alarm.sequence <= alarm_cursor.sequence)))") +
           (unacknowledgedToo ? all : acknowledged) + QStringLiteral(" LIMIT ?)");
}

QString pruneSome(QSqlDatabase &db, qint64 olderThan, bool unacknowledgedToo, int step, int *removed)
{
    QSqlQuery query(db);
    query.prepare(pruneSql(unacknowledgedToo));
    query.addBindValue(olderThan);
    query.addBindValue(step);
    if (!query.exec())
        return query.lastError().text();
    *removed = query.numRowsAffected();
    return {};
}

QString numberOf(QSqlDatabase &db, const QString &sql, qint64 *number)
{
    QSqlQuery query(db);
    if (!query.exec(sql) || !query.next())
        return query.lastError().text();
    *number = query.value(0).toLongLong();
    return {};
}

QString readStorageFacts(QSqlDatabase &db, StorageFacts *facts)
{
    qint64 bytes = 0;
    for (const char *suffix : {"", "-wal", "-shm"})
        bytes += QFileInfo(facts->path + QLatin1StringView(suffix)).size();
    facts->bytes = bytes;
    if (QString e = numberOf(db, QStringLiteral("SELECT count(*) FROM alarm"), &facts->alarms); !e.isEmpty())
        return e;
    if (QString e = numberOf(db, QStringLiteral("SELECT count(*) FROM state_change"), &facts->stateChanges);
        !e.isEmpty())
        return e;
    return numberOf(db, QStringLiteral("SELECT coalesce(min(time), 0) FROM alarm"), &facts->oldestAlarm);
}

} // namespace

StorageKeeper::StorageKeeper(Database *database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

void StorageKeeper::prune(qint64 olderThan, bool unacknowledgedToo, int step)
{
    m_olderThan = olderThan;
    m_unacknowledgedToo = unacknowledgedToo;
    m_step = step;
    pruneStep(++m_run, 0);
}

void StorageKeeper::pruneStep(quint64 run, int before)
{
    if (!m_database)
        return;
    auto removed = std::make_shared<int>(0);
    m_database->write(
        this,
        [olderThan = m_olderThan, too = m_unacknowledgedToo, step = m_step, removed](QSqlDatabase &db) {
            return pruneSome(db, olderThan, too, step, removed.get());
        },
        [this, run, before, removed](const QString &error) {
            if (run != m_run)
                return; // another one has taken its place
            if (!error.isEmpty())
                Q_EMIT failed(tr("Old alarms could not be removed from the disk (%1). Check the free space of the "
                                 "disk; it is tried again tomorrow, and after the next start.")
                                  .arg(error));
            const int all = error.isEmpty() ? before + *removed : before; // a step that failed is rolled back
            if (error.isEmpty() && *removed >= m_step)
                pruneStep(run, all);
            else
                Q_EMIT pruned(all);
        });
}

void StorageKeeper::readFacts()
{
    if (!m_database)
        return;
    auto facts = std::make_shared<StorageFacts>();
    facts->path = m_database->path();
    m_database->read(
        this, [facts](QSqlDatabase &db) { return readStorageFacts(db, facts.get()); },
        [this, facts](const QString &error) {
            if (!error.isEmpty())
                facts->bytes = -1;
            Q_EMIT factsRead(*facts);
        });
}

void StorageKeeper::erase(const Account &account)
{
    if (!m_database)
        return;
    m_database->write(
        this,
        [account](QSqlDatabase &db) {
            QSqlQuery query(db);
            query.prepare(QStringLiteral("DELETE FROM account WHERE server = ? AND user = ?"));
            query.addBindValue(account.server);
            query.addBindValue(account.user);
            return query.exec() ? QString() : query.lastError().text();
        },
        [this, account](const QString &error) {
            if (error.isEmpty())
                Q_EMIT erased(account);
        });
}

} // namespace watchpost
