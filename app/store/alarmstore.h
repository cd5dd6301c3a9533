// The alarm history of one account.
#pragma once

#include "domain/alarm.h"
#include "domain/connection.h"

#include <QObject>

#include <memory>

namespace watchpost {

class Database;

class AlarmStore : public QObject
{
    Q_OBJECT

public:
    explicit AlarmStore(Database *database, QObject *parent = nullptr);
    ~AlarmStore() override;

    // Answered by loaded(): the newest `limit` alarms and, however old, those that nobody has acknowledged (100,000 in
    // all at most), newest first; and where the journal on disk ends.
    void open(const Account &account, int limit = 10000);
    void close();

    // Each call is stored whole and synced to the disk (calls that wait share a transaction); answered by saved(), in
    // order. When it fails, failed() is emitted, the batch is kept and tried again (growing delays) before any later
    // one: saved() never skips an alarm. An alarm that is on disk already (same journal, sequence, time, camera and
    // type) is not stored twice.
    void append(const QList<watchpost::Alarm> &alarms);
    // What a session that logs in now has to know: loaded()'s cursor, moved on by what was saved since, and with the
    // alarms that still wait for the disk, for this account also those of an earlier open().
    [[nodiscard]] watchpost::AlarmCursor cursor() const;
    // The account's alarms are taken from here on, although none is stored yet: the cursor of the next loaded(). Where
    // the journal on disk is this very one, it stays where it is: what follows it is still to come.
    void beginAfter(const watchpost::AlarmCursor &cursor);
    // These do not come any more: the cursor, which waits for an alarm that is missing, goes on behind them.
    void passOver(const QString &journal, const QList<watchpost::AlarmRange> &ranges);
    // The account's history does not tell yet of the time from `at` (ms, UTC) on; 0: it does. Behind what append() was
    // given before.
    void noteBlindSince(qint64 at);
    [[nodiscard]] qint64 blindSince() const; // as cursor(): with what still waits for the disk
    // Answered by typesRead(): every type that an alarm of the account has had, sorted. No answer while it is closed.
    void readTypes();
    void markSeen(const QList<qint64> &ids, qint64 at);
    void acknowledge(const QList<qint64> &ids, qint64 at, const QString &note = {});
    void setNote(const QList<qint64> &ids, const QString &note); // of acknowledged ones
    // Every alarm of this time (ms, UTC) or later was in loaded(); 0: all of them.
    [[nodiscard]] qint64 completeFrom() const;
    // Answered by stretchRead() or stretchFailed(): the alarms of a stretch of time (ms, UTC; `to` not included, 0: to
    // the end), in the order of arrival, newest first; where they are more than `limit`, the latest. No answer once the
    // account is another one, or when asked again before it came.
    void readStretch(qint64 from, qint64 to, int limit);

Q_SIGNALS:
    void loaded(const QList<watchpost::Alarm> &newestFirst, const watchpost::AlarmCursor &cursor);
    // Not emitted for a batch without a sequence, nor for another account than the one that is open.
    void saved(const watchpost::AlarmCursor &upTo);
    void typesRead(const QStringList &types);
    // `completeFrom`: every alarm of the stretch that is not earlier than this is there.
    void stretchRead(const QList<watchpost::Alarm> &newestFirst, qint64 completeFrom, qint64 to);
    void stretchFailed(const QString &text);
    void failed(const QString &text);
    void recovered(); // the first save that succeeded after failed()

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
