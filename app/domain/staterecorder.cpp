#include "domain/staterecorder.h"

#include <algorithm>
#include <utility>

namespace watchpost {

void StateRecorder::begin(const Past &past)
{
    m_entries.clear();
    m_rows.clear();
    m_lastRow = std::max(m_lastRow, past.lastRow);
    m_watch = 2;
    m_watching = false;
    m_answered = m_answeredAtTick = 0;
    m_lostAt = past.end.at;
    m_lostBy = past.end.cause;
    for (const StateRow &row : past.last) {
        // What comes after the last mark was never taken back: as if it was not known here, it is written anew.
        if (row.cause == StateCause::Removed || row.row > past.end.row)
            continue;
        Entry entry;
        entry.state = row.state;
        entry.known = row.state == OnlineState::Unknown ? row.before : row.state;
        entry.cause = row.cause;
        entry.at = row.at;
        m_entries.insert(row.camera, entry);
    }
    m_pending = m_entries.size();
}

void StateRecorder::take(const QList<CameraStateChange> &batch, qint64 at)
{
    m_watching = m_watching || !batch.isEmpty();
    for (const CameraStateChange &change : batch) {
        const auto it = m_entries.find(change.id);
        if (it != m_entries.end()) {
            takeOne(&*it, change, at);
            continue;
        }
        Entry entry;
        entry.written = m_watch;
        entry.at = at;
        entry.cause = change.cause;
        Entry &made = *m_entries.insert(change.id, entry);
        if (change.state != OnlineState::Unknown) // which it is where nothing was written
            add(change.id, &made, change.state, at, change.cause);
    }
    if (m_pending > 0 && m_answered == m_pending)
        settle();
}

void StateRecorder::takeOne(Entry *entry, const CameraStateChange &change, qint64 at)
{
    const bool same = entry->state == change.state;
    if (entry->written == m_watch) {
        if (!same)
            add(change.id, entry, change.state, at, change.cause);
        return;
    }
    const bool answered = entry->answered == m_watch;
    if (same) {
        if (answered)
            return;
        ++m_answered;
        entry->answered = m_watch;
        entry->at = m_answeredAt = at;
        entry->cause = change.cause;
        return;
    }
    --m_pending;
    if (answered) { // that it was as before, for a while, has to be said by itself now
        --m_answered;
        add(change.id, entry, entry->state, entry->at, entry->cause);
    }
    add(change.id, entry, change.state, at, change.cause);
}

void StateRecorder::add(const QString &camera, Entry *entry, OnlineState state, qint64 at, StateCause cause)
{
    m_rows.append({nextRow(), camera, state, entry->known, at, cause});
    entry->state = state;
    if (state != OnlineState::Unknown)
        entry->known = state;
    entry->at = at;
    entry->cause = cause;
    entry->written = m_watch;
}

void StateRecorder::addMark(qint64 at, StateCause cause)
{
    m_rows.append({nextRow(), {}, OnlineState::Unknown, OnlineState::Unknown, at, cause});
}

void StateRecorder::lose(qint64 at, StateCause cause)
{
    if (!m_watching)
        return;
    addMark(at, cause);
    m_watching = false;
    ++m_watch;
    m_lostAt = at;
    m_lostBy = cause;
    m_pending = m_entries.size();
    m_answered = m_answeredAtTick = 0;
}

void StateRecorder::forget(const QStringList &ids, qint64 at)
{
    for (const QString &id : ids) {
        const auto it = m_entries.find(id);
        if (it == m_entries.end())
            continue;
        if (it->written != m_watch) {
            --m_pending;
            m_answered -= it->answered == m_watch ? 1 : 0;
        }
        if (it->state != OnlineState::Unknown)
            add(id, &*it, OnlineState::Unknown, at, StateCause::Removed);
        m_entries.erase(it);
    }
    if (m_pending > 0 && m_answered == m_pending)
        settle();
}

void StateRecorder::tick()
{
    if (!isSettling() || m_answered == 0)
        return;
    if (m_answered == m_answeredAtTick)
        settle();
    else
        m_answeredAtTick = m_answered; // answers are still coming
}

// Few have answered: a row for each of them, and the others may still do so. Most have: a row for each of the others.
void StateRecorder::settle()
{
    const bool most = m_answered * 2 > m_pending;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it->written == m_watch)
            continue;
        const bool answered = it->answered == m_watch;
        if (!most && answered) {
            add(it.key(), &*it, it->state, it->at, it->cause);
            --m_pending;
        } else if (most && !answered && it->state != OnlineState::Unknown) {
            add(it.key(), &*it, OnlineState::Unknown, m_lostAt, m_lostBy);
        }
        if (most)
            it->written = m_watch;
    }
    if (most) {
        addMark(m_answeredAt, StateCause::Resumed);
        m_pending = 0;
    }
    m_answered = m_answeredAtTick = 0;
}

void StateRecorder::drop(qint64 at)
{
    const qint64 since = m_rows.isEmpty() ? at : m_rows.first().at;
    m_rows.clear();
    addMark(since, StateCause::NotRecorded);
    // What has not answered yet may differ from what the disk says by now: it is news when it comes.
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        if (!m_watching || (it->written != m_watch && it->answered != m_watch)) {
            it = m_entries.erase(it);
            continue;
        }
        if (it->state != OnlineState::Unknown)
            add(it.key(), &*it, it->state, std::max(it->at, since), it->cause);
        it->written = m_watch;
        ++it;
    }
    m_pending = m_answered = m_answeredAtTick = 0;
}

QList<StateRow> StateRecorder::takeRows(qsizetype most)
{
    if (m_rows.size() <= most)
        return std::exchange(m_rows, {});
    QList<StateRow> first = m_rows.mid(0, most);
    m_rows.remove(0, most);
    return first;
}

std::optional<StateChange> StateRecorder::latest(const QString &id) const
{
    const auto it = m_entries.constFind(id);
    if (it == m_entries.constEnd())
        return std::nullopt;
    if (it->written == m_watch || it->answered == m_watch)
        return StateChange{id, it->state, it->at, it->cause};
    return StateChange{id, OnlineState::Unknown, m_lostAt, m_lostBy};
}

} // namespace watchpost
