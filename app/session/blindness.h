// The times in which the server could not be heard, and what a replay brought of them. Pure: no clock, no wire.
// (docs/protocol.md, "Alarm replay")
#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>

namespace watchpost {

class Blindness
{
public:
    struct Interval
    {
        qint64 from = 0;    // ms since the epoch, UTC
        qint64 to = 0;      // the same
        quint64 upTo = 0;   // the journal's newest sequence when it ended
        int again = 0;      // alarms of that time that a replay brought
        bool holes = false; // some it could not bring

        friend bool operator==(const Interval &, const Interval &) = default;
    };

    // Nothing is known from `at` on. While that is so already: nothing new.
    void lost(qint64 at);
    [[nodiscard]] bool isBlind() const { return m_since.has_value(); }
    [[nodiscard]] qint64 since() const { return m_since.value_or(0); }
    // The beginning of the first interval that has not been taken yet, the one that lasts included; 0: there is none.
    [[nodiscard]] qint64 untoldSince() const { return m_filling.isEmpty() ? since() : m_filling.first().from; }
    // Whether this interval's alarm is still to be raised: true once for each.
    [[nodiscard]] bool takeAlarm();

    // The link is back, and a replay brings what is missing up to `newest`.
    void replayBegins(qint64 at, quint64 newest);
    // An alarm of the replay, seen for the first time; sequences that it cannot bring.
    void replayed(quint64 sequence);
    void missing(quint64 first, quint64 last);
    // Of which every alarm up to `settled` came, or is known not to come. Oldest first. When the link is lost before
    // that, the next replay goes on with them: each is told once.
    [[nodiscard]] QList<Interval> takeFilled(quint64 settled);
    [[nodiscard]] bool isFilling() const { return !m_filling.isEmpty(); }
    // All of them, the one that lasts included: nothing will fill them any more.
    [[nodiscard]] QList<Interval> takeAll(qint64 at);

private:
    std::optional<qint64> m_since;
    bool m_alarmed = false;
    QList<Interval> m_filling; // `upTo` rising
};

} // namespace watchpost
