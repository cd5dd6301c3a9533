// Looks after what the database holds: its size, how old it may get, and accounts of which nothing is to stay. All of
// it happens in the writer thread, in steps between which alarms are saved.
#pragma once

#include "domain/connection.h"
#include "domain/shellsettings.h"

#include <QObject>
#include <QPointer>

namespace watchpost {

class Database;

class StorageKeeper : public QObject
{
    Q_OBJECT

public:
    explicit StorageKeeper(Database *database, QObject *parent = nullptr);

    // Removes the alarms of all accounts that happened before `olderThan` (ms since the epoch), at most `step` in a
    // transaction. Never one that is not acknowledged, unless `unacknowledgedToo`; never one that the journal still has
    // to know: behind a hole the alarms on the disk are what keeps them from being shown once more. Answered by
    // pruned(). One that is asked for while another one is at work takes its place.
    void prune(qint64 olderThan, bool unacknowledgedToo, int step = 500);
    void readFacts();                   // answered by factsRead()
    void erase(const Account &account); // with its cameras, alarms and states; nothing when it is not there

Q_SIGNALS:
    void pruned(int alarms);
    void factsRead(const watchpost::StorageFacts &facts);
    void erased(const watchpost::Account &account);
    void failed(const QString &text); // plain: what happened and what to do

private:
    void pruneStep(quint64 run, int before);

    QPointer<Database> m_database;
    quint64 m_run = 0;
    qint64 m_olderThan = 0;
    bool m_unacknowledgedToo = false;
    int m_step = 0;
};

} // namespace watchpost
