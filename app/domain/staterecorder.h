// Decides what of the states that arrive goes into the history: no row repeats what the row before said, and losing or
// finding again every camera is a mark for all of them. Neither a clock nor a disk inside.
#pragma once

#include "domain/statechange.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace watchpost {

class StateRecorder
{
public:
    // What the history on the disk ends with.
    struct Past
    {
        QList<StateRow> last; // each camera's last row of its own
        StateRow end;         // the last mark
        qint64 lastRow = 0;   // the highest number there is, of any account
    };

    // Forgets everything but the numbers of rows.
    void begin(const Past &past);

    void take(const QList<CameraStateChange> &batch, qint64 at);
    void lose(qint64 at, StateCause cause); // the link is gone: nothing is known any more
    void forget(const QStringList &ids, qint64 at);
    // Once a second: whoever has not answered after a lost link by now is taken for unknown.
    void tick();
    // More waits than is reasonable: says that a part was not recorded, and what is so now. Call at `at`.
    void drop(qint64 at);

    [[nodiscard]] bool isWatching() const { return m_watching; } // something is known
    [[nodiscard]] bool isSettling() const { return m_watching && m_pending > 0; }
    [[nodiscard]] qsizetype waiting() const { return m_rows.size(); }
    [[nodiscard]] qsizetype cameraCount() const { return m_entries.size(); }
    [[nodiscard]] QList<StateRow> takeRows(qsizetype most);
    [[nodiscard]] qint64 nextRow() { return ++m_lastRow; }

    // Why a camera's badge is what it is; none: nothing was ever said of it.
    [[nodiscard]] std::optional<StateChange> latest(const QString &id) const;

private:
    struct Entry
    {
        OnlineState state = OnlineState::Unknown; // as the history says, or said before the link was lost
        OnlineState known = OnlineState::Unknown; // the last one that was not unknown
        StateCause cause = StateCause::Push;
        quint32 written = 0;  // the watch for which the history says `state`
        quint32 answered = 0; // the watch for which the server has said `state` again
        qint64 at = 0;
    };

    void takeOne(Entry *entry, const CameraStateChange &change, qint64 at);
    void add(const QString &camera, Entry *entry, OnlineState state, qint64 at, StateCause cause);
    void addMark(qint64 at, StateCause cause);
    void settle();
    [[nodiscard]] bool isAnswered(const Entry &entry) const
    {
        return entry.written != m_watch && entry.answered == m_watch;
    }

    QHash<QString, Entry> m_entries;
    QList<StateRow> m_rows;
    qint64 m_lastRow = 0;
    quint32 m_watch = 1; // counts the times that the link was lost
    bool m_watching = false;
    qint64 m_lostAt = 0;
    StateCause m_lostBy = StateCause::ProgramEnded;
    qint64 m_answeredAt = 0;
    qsizetype m_pending = 0;  // entries that are not written for this watch
    qsizetype m_answered = 0; // of those: the server has said the same as before
    qsizetype m_answeredAtTick = 0;
};

} // namespace watchpost
