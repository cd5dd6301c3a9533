#include "domain/longoutages.h"

#include <utility>

namespace watchpost {

void LongOutages::setDefault(int seconds)
{
    if (m_default == seconds)
        return;
    m_default = seconds;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
        schedule(it.key(), &*it);
}

bool LongOutages::setCamera(const Camera &camera)
{
    if (camera.offlineAfter < 0 && !camera.disabled)
        m_own.remove(camera.id);
    else
        m_own.insert(camera.id, {camera.offlineAfter, camera.disabled});
    const auto entry = m_entries.find(camera.id);
    if (entry == m_entries.end())
        return false;
    const bool over = camera.disabled && std::exchange(entry->raised, false);
    schedule(camera.id, &*entry);
    return over;
}

QStringList LongOutages::take(const QList<CameraStateChange> &batch, qint64 at, qint64 now)
{
    QStringList back;
    for (const CameraStateChange &change : batch) {
        auto entry = m_entries.find(change.id);
        if (change.state == OnlineState::Offline) {
            if (entry == m_entries.end())
                entry = m_entries.insert(change.id, {at});
            if (!entry->counts) {
                entry->counts = true;
                entry->from = now;
                schedule(change.id, &*entry);
            }
        } else if (entry != m_entries.end() && change.state == OnlineState::Unknown) {
            pause(change.id, &*entry, now);
        } else if (entry != m_entries.end()) {
            unschedule(change.id, &*entry);
            if (entry->raised)
                back.append(change.id);
            m_entries.erase(entry);
        }
    }
    return back;
}

QList<LongOutages::Outage> LongOutages::due(qint64 now)
{
    QList<Outage> all;
    while (!m_order.empty() && m_order.begin()->first <= now) {
        const QString id = m_order.begin()->second;
        Entry &entry = m_entries[id];
        unschedule(id, &entry);
        entry.raised = true;
        all.append({id, entry.since});
    }
    return all;
}

std::optional<qint64> LongOutages::nextDue() const
{
    return m_order.empty() ? std::nullopt : std::optional(m_order.begin()->first);
}

void LongOutages::lose(qint64 now)
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
        pause(it.key(), &*it, now);
}

QStringList LongOutages::forget(const QStringList &ids)
{
    QStringList raised;
    for (const QString &id : ids) {
        m_own.remove(id);
        const auto entry = m_entries.find(id);
        if (entry == m_entries.end())
            continue;
        unschedule(id, &*entry);
        if (entry->raised)
            raised.append(id);
        m_entries.erase(entry);
    }
    return raised;
}

void LongOutages::clear()
{
    m_own.clear();
    m_entries.clear();
    m_order.clear();
}

void LongOutages::schedule(const QString &id, Entry *entry)
{
    unschedule(id, entry);
    const Own own = m_own.value(id);
    const int after = own.after < 0 ? m_default : own.after;
    if (after == 0 || own.disabled || entry->raised || !entry->counts)
        return;
    entry->due = entry->from + qint64(after) * 1000 - entry->counted;
    entry->isDue = true;
    m_order.emplace(entry->due, id);
}

void LongOutages::unschedule(const QString &id, Entry *entry)
{
    if (std::exchange(entry->isDue, false))
        m_order.erase({entry->due, id});
}

void LongOutages::pause(const QString &id, Entry *entry, qint64 now)
{
    if (!std::exchange(entry->counts, false))
        return;
    entry->counted += now - entry->from;
    unschedule(id, entry);
}

} // namespace watchpost
