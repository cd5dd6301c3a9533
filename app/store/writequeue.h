// A store's writes, strictly in order: what fails is kept and tried again before anything later.
#pragma once

#include "store/database.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace watchpost {

class WriteQueue : public QObject
{
    Q_OBJECT

public:
    explicit WriteQueue(Database *database, QObject *parent = nullptr);
    ~WriteQueue() override; // hands what is left to the writer thread for one last try

    // `work` runs in a transaction on the writer thread, more than once when that fails; so it must not matter how
    // often. `done` runs here once it is on the disk. Writes that wait share a transaction: one sync for all of them.
    void add(Database::Work work, std::function<void()> done = {});
    [[nodiscard]] bool isIdle() const { return m_entries.empty(); }

    void setRetryDelays(int firstMs, int longestMs);

Q_SIGNALS:
    void failed(const QString &error); // the first of a row of failures
    void recovered();
    void idle();

private:
    struct Entry
    {
        Database::Work work;
        std::function<void()> done;
    };

    void pump();
    void finish(int count, const QString &error);

    QPointer<Database> m_database;
    std::deque<Entry> m_entries;
    QTimer m_retry;
    bool m_inFlight = false;
    bool m_failing = false;
    int m_firstDelayMs = 250;
    int m_longestDelayMs = 30000;
    int m_delayMs = 250;
};

} // namespace watchpost
