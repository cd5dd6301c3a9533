// Which alarms of a server's journal are known here: where a replay begins, what is a duplicate, what is missing, and
// how far they may be acknowledged. Pure: no clock, no wire. (docs/protocol.md, "Extensions", alarm-replay)
#pragma once

#include "domain/alarm.h"

#include <QList>
#include <QString>

#include <optional>

namespace watchpost {

class AlarmLedger
{
public:
    using Range = AlarmRange;

    // A login by the user: what this computer has. Forgets everything else.
    void restore(const AlarmCursor &lastOnDisk);

    struct Start
    {
        enum class Kind {
            GoesOn,  // from the last alarm on disk
            First,   // this account has no journal on this computer: only what comes
            Changed, // another journal, or an older copy of ours: everything that it holds, as new
        };
        Kind kind = Kind::GoesOn;
        quint64 askFrom = 0; // for ReplayAlarms
        friend bool operator==(const Start &, const Start &) = default;
    };
    // The server's AlarmJournal, after each login. `oldest` and `newest` are 0 when it holds none.
    [[nodiscard]] Start begin(const QString &journal, quint64 oldest, quint64 newest);

    struct Receipt
    {
        bool deliver = false;                // false: seen before
        bool replayed = false;               // it was in the journal already when we logged in
        std::optional<quint64> askAgainFrom; // something is missing: ReplayAlarms with this, once
        QList<Range> gaps;                   // asked again in vain: to be recorded
        friend bool operator==(const Receipt &, const Receipt &) = default;
    };
    [[nodiscard]] Receipt receive(quint64 sequence);
    // The second asking was not answered in time: what is missing is a gap.
    [[nodiscard]] QList<Range> giveUp();
    // The replay has not reached what was the newest alarm at the login.
    [[nodiscard]] bool isReplaying() const { return m_seen < m_newestAtLogin; }
    // It brings nothing any more. The first time on a connection: for ReplayAlarms, once more. Then nothing: what it
    // owes counts as missing, for giveUp().
    [[nodiscard]] std::optional<quint64> stalled();
    // Given up since the last call, gaps or not: the alarms go on behind them, on the disk too.
    [[nodiscard]] QList<Range> takeGivenUp();
    [[nodiscard]] bool isWaitingForMissing() const { return !m_missing.isEmpty(); }

    // Safe on disk up to there. Ignored for a journal that is not the current one.
    void acknowledge(const AlarmCursor &safe);
    // What AckAlarms should say now; nothing when it has been said. Never goes past an alarm that is still missing.
    [[nodiscard]] std::optional<quint64> takeAck();

    // The journal's name on this computer (Alarm::journal): the server's, and when an older copy of that journal was
    // put back, the server's with "#1", "#2", ... since its numbers now mean other alarms.
    [[nodiscard]] QString journal() const { return m_journal; }
    // Every alarm up to here has come, or was given up.
    [[nodiscard]] quint64 settled() const { return m_missing.isEmpty() ? m_seen : m_missing.first().first - 1; }
    // What counts as received: on reconnecting within this process nothing up to here is new.
    [[nodiscard]] AlarmCursor received() const { return {m_journal, m_seen}; }

private:
    Start goOn(quint64 newest);
    Start startAfresh(const QString &journal, quint64 oldest, quint64 newest);
    void takeAsFirst(quint64 sequence);
    [[nodiscard]] static bool fill(QList<Range> &ranges, quint64 sequence);
    void settle(const Range &range, QList<Range> &gaps);
    void addMissing(const Range &range, Receipt &receipt);
    void takeConfirmedGaps(quint64 sequence, Receipt &receipt);

    QString m_journal;   // ours, see journal()
    QString m_server;    // the server's
    quint64 m_safe = 0;  // on disk
    quint64 m_acked = 0; // said to the server
    quint64 m_seen = 0;  // the highest received; all below it were, except m_missing
    quint64 m_newestAtLogin = 0;
    quint64 m_last = 0;      // the last one on this connection: a step back shows that a replay has begun again
    bool m_anyFirst = false; // an empty journal does not say at which number it will go on
    QList<Range> m_missing;  // rising
    QList<Range> m_late;     // given up
    quint64 m_promised = 0;  // below it nobody said that there are alarms: not coming is no gap
    QList<Range> m_givenUp;  // not told yet
    int m_asked = 0;         // times asked again on this connection
    bool m_waiting = false;  // asked again, and the replay has not begun yet
    bool m_stalled = false;  // stalled() on this connection
};

} // namespace watchpost
