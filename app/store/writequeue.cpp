#include "store/writequeue.h"

#include <QList>

#include <algorithm>

namespace watchpost {
namespace {

constexpr int kMostPerTransaction = 256;

Database::Work together(const QList<Database::Work> &works)
{
    return [works](QSqlDatabase &db) {
        for (const Database::Work &work : works) {
            if (const QString error = work(db); !error.isEmpty())
                return error;
        }
        return QString();
    };
}

} // namespace

WriteQueue::WriteQueue(Database *database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &WriteQueue::pump);
}

WriteQueue::~WriteQueue()
{
    // Also what is under way: nobody would hear of its failure any more, and writing it twice does no harm.
    if (!m_database)
        return;
    for (const Entry &entry : m_entries)
        m_database->write(nullptr, entry.work, {});
}

void WriteQueue::setRetryDelays(int firstMs, int longestMs)
{
    m_firstDelayMs = m_delayMs = firstMs;
    m_longestDelayMs = longestMs;
}

void WriteQueue::add(Database::Work work, std::function<void()> done)
{
    m_entries.push_back({std::move(work), std::move(done)});
    if (!m_retry.isActive())
        pump();
}

void WriteQueue::pump()
{
    if (m_inFlight || m_entries.empty() || !m_database)
        return;
    // One at a time after a failure, so that a write that cannot succeed takes no earlier one down with it.
    const int count = m_failing ? 1 : static_cast<int>(std::min<size_t>(m_entries.size(), kMostPerTransaction));
    QList<Database::Work> works;
    works.reserve(count);
    for (int i = 0; i < count; ++i)
        works.append(m_entries[static_cast<size_t>(i)].work);
    m_inFlight = true;
    m_database->write(this, together(works), [this, count](const QString &error) { finish(count, error); });
}

void WriteQueue::finish(int count, const QString &error)
{
    const QPointer<WriteQueue> self(this);
    m_inFlight = false;
    if (!error.isEmpty()) {
        m_retry.start(m_delayMs);
        m_delayMs = std::min(m_delayMs * 2, m_longestDelayMs);
        if (!std::exchange(m_failing, true))
            Q_EMIT failed(error);
        return;
    }
    QList<std::function<void()>> done;
    for (int i = 0; i < count; ++i) {
        done.append(std::move(m_entries.front().done));
        m_entries.pop_front();
    }
    m_delayMs = m_firstDelayMs;
    const bool wasFailing = std::exchange(m_failing, false);
    pump(); // before the answers: the writer need not wait for them
    if (wasFailing)
        Q_EMIT recovered();
    for (const auto &answer : done) {
        if (self && answer)
            answer();
    }
    if (self && m_entries.empty())
        Q_EMIT idle();
}

} // namespace watchpost
