// One transaction for everything that one turn of the event loop writes. What it changes in memory is undone when the
// commit fails, and who waits for the commit (an upload's answer, an alarm's push) is told how it went.
#pragma once

#include "server/database.h"

#include <QObject>

#include <functional>
#include <vector>

namespace watchpost::server {

class WriteBatch : public QObject
{
    Q_OBJECT

public:
    explicit WriteBatch(Database &database, QObject *parent = nullptr);
    ~WriteBatch() override;

    // Begins the transaction when it is the first. Null: it failed, and with it the whole batch will.
    QSqlQuery *run(const QString &sql, const QVariantList &values);
    // Takes back a change in memory when the commit fails; called newest first.
    void onFailure(std::function<void()> undo);
    // Called once after the commit, with how it went. Also without any write: then at the end of this turn.
    void onDone(std::function<void(bool ok)> done);

    // Commits now. True when everything since the last commit is safe on the disk.
    bool flush();
    [[nodiscard]] QString lastError() const { return m_lastError; }
    [[nodiscard]] quint64 failures() const { return m_failures; }

private:
    void schedule();
    [[nodiscard]] bool commit();

    Database &m_database;
    std::vector<std::function<void()>> m_undo;
    std::vector<std::function<void(bool)>> m_done;
    QString m_lastError;
    quint64 m_failures = 0;
    bool m_open = false;
    bool m_failed = false;
    bool m_scheduled = false;
};

} // namespace watchpost::server
