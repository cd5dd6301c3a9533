// The alarms of each account in the order in which they happened, numbered without holes, on the disk before anybody is
// told (docs/protocol.md, "alarm-replay").
#pragma once

#include "server/accounts.h"
#include "server/records.h"
#include "server/writebatch.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace watchpost::server {

struct JournalledAlarm
{
    AccountPtr account; // null in what read() returns
    quint64 sequence = 0;
    std::string cameraId;
    std::string type;
    qint64 time = 0; // ms since the epoch, UTC
};

class AlarmJournal : public QObject
{
    Q_OBJECT

public:
    AlarmJournal(Database &database, WriteBatch &batch, Accounts &accounts, qint64 retentionMs,
                 QObject *parent = nullptr);

    [[nodiscard]] bool load();
    // Random, made with the database: another one means that earlier numbers mean nothing.
    [[nodiscard]] const std::string &name() const { return m_name; }

    // One entry for each account that has the camera, in the current batch. When the disk refuses it is tried again
    // each second until it is taken.
    void raise(const CameraPtr &camera, const std::string &type, qint64 time);

    // Now, for a server that stops. The caller flushes the batch.
    void retry();

    // Up to `limit` alarms after `sequence` that are on the disk, oldest first.
    // Nothing: the disk could not be read.
    [[nodiscard]] std::optional<std::vector<JournalledAlarm>> read(const AccountRecord &account, quint64 sequence,
                                                                   int limit);

    // Drops what is older than the retention time; the newest of each account stays, so that its numbers never seem to
    // fall. A bounded number of accounts and alarms with one commit, and goes on by itself until all accounts are done;
    // begins by itself at start and each hour.
    void purge(qint64 now);

    // What the disk has refused so far: lost, when the server ends now.
    [[nodiscard]] const std::deque<JournalledAlarm> &refused() const { return m_refused; }
    [[nodiscard]] std::size_t waiting() const { return m_written.size() + m_refused.size(); }

Q_SIGNALS:
    // They are on the disk; in order.
    void journalled(const std::vector<watchpost::server::JournalledAlarm> &alarms);

private:
    void write(JournalledAlarm alarm);
    void finish(bool ok);
    [[nodiscard]] bool findOldest();
    [[nodiscard]] std::optional<quint64> firstToKeep(const AccountRecord &account, qint64 before);

    Database &m_database;
    WriteBatch &m_batch;
    Accounts &m_accounts;
    qint64 m_retentionMs;
    std::string m_name;
    std::vector<JournalledAlarm> m_written; // in the batch that is not committed yet
    std::deque<JournalledAlarm> m_refused;  // by the disk; tried again
    std::vector<AccountPtr> m_toPurge;      // the accounts that this hour's purge has not done yet
    QTimer m_retry;
    QTimer m_purge;
};

} // namespace watchpost::server
