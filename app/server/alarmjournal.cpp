#include "server/alarmjournal.h"

#include "server/text.h"

#include <QDateTime>
#include <QVariant>

#include <iterator>
#include <utility>

namespace watchpost::server {

namespace {

constexpr int kPurgeEveryMs = 3600 * 1000;
// A purge must not hold up a push.
constexpr int kPurgeRows = 5000;
constexpr int kPurgeAccounts = 50;
constexpr int kPurgeGoesOnMs = 100;
constexpr int kRetryMs = 1000;

} // namespace

AlarmJournal::AlarmJournal(Database &database, WriteBatch &batch, Accounts &accounts, qint64 retentionMs,
                           QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_batch(batch)
    , m_accounts(accounts)
    , m_retentionMs(retentionMs)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &AlarmJournal::retry);
    m_purge.setSingleShot(true);
    connect(&m_purge, &QTimer::timeout, this, [this] { purge(QDateTime::currentMSecsSinceEpoch()); });
}

bool AlarmJournal::load()
{
    QSqlQuery *row = m_database.run(QStringLiteral("SELECT value FROM meta WHERE key = 'journal'"));
    if (row == nullptr || !row->next())
        return false;
    m_name = toUtf8(row->value(0).toString());
    row->finish();
    if (!findOldest())
        return false;
    purge(QDateTime::currentMSecsSinceEpoch());
    return true;
}

bool AlarmJournal::findOldest()
{
    for (const AccountPtr &account : m_accounts.all()) {
        QSqlQuery *row =
            m_database.run(QStringLiteral("SELECT min(sequence) FROM alarms WHERE account = ?"), {account->row});
        if (row == nullptr || !row->next())
            return false;
        account->oldestAlarm = row->value(0).toULongLong();
        row->finish();
    }
    return true;
}

void AlarmJournal::raise(const CameraPtr &camera, const std::string &type, qint64 time)
{
    for (const CameraRecord::Bound &bound : camera->bound) {
        const AccountPtr account = m_accounts.byRow(bound.account->row);
        JournalledAlarm alarm{account, 0, camera->id, type, time};
        // Behind what still waits for the disk, or the order of an account's alarms would turn.
        if (m_refused.empty())
            write(std::move(alarm));
        else
            m_refused.push_back(std::move(alarm));
    }
}

void AlarmJournal::write(JournalledAlarm alarm)
{
    if (m_written.empty())
        m_batch.onDone([this](bool ok) { finish(ok); });
    alarm.sequence = ++alarm.account->assignedAlarm;
    m_batch.run(QStringLiteral("INSERT INTO alarms (account, sequence, camera_id, type, time) VALUES (?, ?, ?, ?, ?)"),
                {alarm.account->row, static_cast<qint64>(alarm.sequence), toBlob(alarm.cameraId), toBlob(alarm.type),
                 alarm.time});
    m_batch.run(QStringLiteral("UPDATE accounts SET newest_alarm = ? WHERE id = ?"),
                {static_cast<qint64>(alarm.sequence), alarm.account->row});
    m_written.push_back(std::move(alarm));
}

void AlarmJournal::finish(bool ok)
{
    std::vector<JournalledAlarm> alarms = std::exchange(m_written, {});
    if (!ok) {
        for (const JournalledAlarm &alarm : alarms)
            --alarm.account->assignedAlarm;
        m_refused.insert(m_refused.begin(), std::make_move_iterator(alarms.begin()),
                         std::make_move_iterator(alarms.end()));
        m_retry.start();
        return;
    }
    for (const JournalledAlarm &alarm : alarms) {
        alarm.account->newestAlarm = alarm.sequence;
        if (alarm.account->oldestAlarm == 0)
            alarm.account->oldestAlarm = alarm.sequence;
    }
    Q_EMIT journalled(alarms);
}

void AlarmJournal::retry()
{
    for (JournalledAlarm &alarm : std::exchange(m_refused, {})) {
        if (!alarm.account->removed)
            write(std::move(alarm));
    }
}

std::optional<std::vector<JournalledAlarm>> AlarmJournal::read(const AccountRecord &account, quint64 sequence,
                                                               int limit)
{
    std::vector<JournalledAlarm> alarms;
    // The upper end keeps out what the open batch has written and may yet lose.
    QSqlQuery *rows =
        m_database.run(QStringLiteral("SELECT sequence, camera_id, type, time FROM alarms WHERE account = ? "
                                      "AND sequence > ? AND sequence <= ? ORDER BY sequence LIMIT ?"),
                       {account.row, static_cast<qint64>(sequence), static_cast<qint64>(account.newestAlarm), limit});
    if (rows == nullptr)
        return std::nullopt;
    while (rows->next()) {
        alarms.push_back({nullptr, rows->value(0).toULongLong(), rows->value(1).toByteArray().toStdString(),
                          rows->value(2).toByteArray().toStdString(), rows->value(3).toLongLong()});
    }
    rows->finish();
    return alarms;
}

void AlarmJournal::purge(qint64 now)
{
    if (m_toPurge.empty())
        m_toPurge = m_accounts.all();
    quint64 rows = kPurgeRows;
    std::vector<std::pair<AccountPtr, quint64>> dropped;
    for (int looked = 0; looked < kPurgeAccounts && rows > 0 && !m_toPurge.empty(); ++looked) {
        const AccountPtr account = m_toPurge.back();
        const auto keep = account->removed ? std::nullopt : firstToKeep(*account, now - m_retentionMs);
        const quint64 first = keep ? std::min(*keep, account->oldestAlarm + rows) : 0;
        if (keep && first > account->oldestAlarm) {
            rows -= first - account->oldestAlarm;
            m_batch.run(QStringLiteral("DELETE FROM alarms WHERE account = ? AND sequence < ?"),
                        {account->row, static_cast<qint64>(first)});
            dropped.emplace_back(account, first);
        }
        if (!keep || first >= *keep)
            m_toPurge.pop_back();
    }
    if (!dropped.empty() && !m_batch.flush())
        m_toPurge.clear(); // a disk that takes nothing is tried again in an hour
    else
        for (const auto &[account, first] : dropped)
            account->oldestAlarm = first;
    m_purge.start(m_toPurge.empty() ? kPurgeEveryMs : kPurgeGoesOnMs);
}

// By number, up to the first one that is young enough: a clock that was set back must not tear a hole. Nothing: there
// is nothing to drop.
std::optional<quint64> AlarmJournal::firstToKeep(const AccountRecord &account, qint64 before)
{
    if (account.oldestAlarm == 0 || account.oldestAlarm == account.newestAlarm)
        return std::nullopt;
    QSqlQuery *young = m_database.run(
        QStringLiteral("SELECT sequence FROM alarms WHERE account = ? AND time >= ? ORDER BY sequence LIMIT 1"),
        {account.row, before});
    if (young == nullptr)
        return std::nullopt;
    const quint64 keep = young->next() ? young->value(0).toULongLong() : account.newestAlarm;
    young->finish();
    return std::min(keep, account.newestAlarm);
}

} // namespace watchpost::server
