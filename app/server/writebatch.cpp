#include "server/writebatch.h"

#include <algorithm>
#include <utility>

namespace watchpost::server {

WriteBatch::WriteBatch(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

WriteBatch::~WriteBatch() = default;

void WriteBatch::schedule()
{
    if (std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(
        this, [this] { flush(); }, Qt::QueuedConnection);
}

QSqlQuery *WriteBatch::run(const QString &sql, const QVariantList &values)
{
    schedule();
    if (m_failed)
        return nullptr;
    if (!m_open)
        m_open = m_database.exec(QStringLiteral("BEGIN IMMEDIATE"));
    QSqlQuery *query = m_open ? m_database.run(sql, values) : nullptr;
    if (query == nullptr) {
        m_failed = true;
        m_lastError = m_database.lastError();
    }
    return query;
}

void WriteBatch::onFailure(std::function<void()> undo)
{
    m_undo.push_back(std::move(undo));
    schedule();
}

void WriteBatch::onDone(std::function<void(bool)> done)
{
    m_done.push_back(std::move(done));
    schedule();
}

bool WriteBatch::commit()
{
    if (!m_failed && (!m_open || m_database.exec(QStringLiteral("COMMIT"))))
        return true;
    if (!m_failed)
        m_lastError = m_database.lastError();
    if (m_open)
        (void)m_database.exec(QStringLiteral("ROLLBACK"));
    return false;
}

bool WriteBatch::flush()
{
    m_scheduled = false;
    const bool ok = commit();
    m_open = false;
    m_failed = false;
    // Both lists are taken first: what is called may well begin the next batch.
    const auto undo = std::exchange(m_undo, {});
    const auto done = std::exchange(m_done, {});
    if (!ok) {
        ++m_failures;
        qWarning("The database could not be written: %s", qUtf8Printable(m_lastError));
        std::for_each(undo.rbegin(), undo.rend(), [](const auto &entry) { entry(); });
    }
    for (const auto &entry : done)
        entry(ok);
    return ok;
}

} // namespace watchpost::server
