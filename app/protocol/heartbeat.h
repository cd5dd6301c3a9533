// When to send a heartbeat, and when a connection is dead (docs/protocol.md, "Heartbeat"). No timer and no clock
// inside: the owner tells the time (ms, any monotonic origin) and asks what to do.
#pragma once

#include <cstdint>
#include <optional>

namespace watchpost::protocol {

class Heartbeat
{
public:
    struct Limits
    {
        std::int64_t idleMs = 15000;   // silence after which one is sent
        std::int64_t answerMs = 10000; // more silence after which the connection is dead
        // How much of answerMs the first heartbeat gets, as long as the peer has answered none; the probe behind it
        // gets the rest. 0: each of the two gets answerMs.
        std::int64_t tryMs = 0;

        friend bool operator==(const Limits &, const Limits &) = default;
    };
    // The protocol's limits, or sooner: so that a dead connection is noticed `noticeMs` after the last byte, whether
    // the peer knows heartbeats or not. Where that is longer than the protocol's 25 s, the answer gets the difference:
    // a heartbeat still goes out after 15 s.
    [[nodiscard]] static Limits noticingWithin(std::int64_t noticeMs);
    enum class Action {
        Wait,
        SendHeartbeat,
        SendProbe, // to a peer that never answered a heartbeat: ask for one camera's state instead
        Dead,
    };

    Heartbeat() = default;
    explicit Heartbeat(Limits limits)
        : m_limits(limits)
    {
    }

    // At once: what is waited for is measured by the new ones.
    void setLimits(Limits limits) { m_limits = limits; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }

    // A new connection: nothing is known of the peer any more.
    void start(std::int64_t now);
    void heard(std::int64_t now);                             // any bytes from the peer
    void heardAnswer(std::uint64_t number, std::int64_t now); // HeartBeat with the number of one of ours
    // Whether `number` is one of ours that has not been answered yet (so this is its answer) or the peer's own (to be
    // answered with the same line). An answer may come after other bytes already proved the peer alive. When both ends
    // ask with the same number at the same moment, each takes the other's question for its answer: the count is even.
    [[nodiscard]] bool isOurs(std::uint64_t number) const { return number > m_answered && number <= m_number; }

    struct Decision
    {
        Action action = Action::Wait;
        std::uint64_t number = 0;  // for SendHeartbeat; for SendProbe, see askNow()
        std::int64_t nextInMs = 0; // ask again then
    };
    [[nodiscard]] Decision tick(std::int64_t now);
    // Asks for a sign of life now; `limitMs` without one, and the connection is dead. A peer that has answered no
    // heartbeat yet has to be asked both ways, so the action is then SendProbe with a number for a heartbeat beside it
    // (0: it was tried before).
    [[nodiscard]] Decision askNow(std::int64_t now, std::int64_t limitMs);
    // Of the last answered heartbeat.
    [[nodiscard]] std::optional<std::int64_t> roundTripMs() const { return m_roundTripMs; }

private:
    Decision sendHeartbeat(std::int64_t now, std::int64_t limitMs);
    Decision sendProbe(std::int64_t now, std::int64_t limitMs);

    Limits m_limits;
    std::int64_t m_lastHeard = 0;
    std::int64_t m_waitingSince = 0;
    std::int64_t m_waitingMs = 0; // how long for; cut short by the limits
    std::int64_t m_sentAt = 0;    // the heartbeat m_number
    std::uint64_t m_number = 0;   // the last one sent
    std::uint64_t m_answered = 0; // the last one answered
    bool m_waiting = false;       // for any sign of life, after a heartbeat or a probe
    bool m_probing = false;       // what we wait for is the answer to a probe
    std::optional<std::int64_t> m_roundTripMs;
};

} // namespace watchpost::protocol
