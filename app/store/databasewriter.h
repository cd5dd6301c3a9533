// The database's connection on a thread of its own.
#pragma once

#include "store/database.h"
#include "store/filemark.h"

#include <atomic>
#include <functional>

namespace watchpost {

// Lives on the writer thread; its event queue is the queue of jobs.
class DatabaseWriter : public QObject
{
public:
    DatabaseWriter();

    void close();
    Database::OpenResult open(const QString &path);
    void run(const std::function<void(QSqlDatabase &)> &work);

    // Returns what went wrong; empty: it is on the disk. `reopened` is told about an attempt to open the file again.
    QString write(const Database::Work &work, const std::function<void(const Database::OpenResult &)> &reopened);
    QString inTransaction(QSqlDatabase &db, const Database::Work &work);

    std::atomic<bool> abandoned = false;
    std::atomic<int> failures = 0; // see failNextWrites()

private:
    QString m_connection;
    QString m_path; // empty: never opened
    FileMark m_mark;
};

} // namespace watchpost
