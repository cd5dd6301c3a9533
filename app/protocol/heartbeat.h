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
    };
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
        std::uint64_t number = 0;  // for SendHeartbeat
        std::int64_t nextInMs = 0; // ask again then
    };
    [[nodiscard]] Decision tick(std::int64_t now);
    // Of the last answered heartbeat.
    [[nodiscard]] std::optional<std::int64_t> roundTripMs() const { return m_roundTripMs; }

private:
    Decision sendHeartbeat(std::int64_t now);
    Decision sendProbe(std::int64_t now);

    Limits m_limits;
    std::int64_t m_lastHeard = 0;
    std::int64_t m_waitingSince = 0;
    std::int64_t m_sentAt = 0;    // the heartbeat m_number
    std::uint64_t m_number = 0;   // the last one sent
    std::uint64_t m_answered = 0; // the last one answered
    bool m_waiting = false;       // for any sign of life, after a heartbeat or a probe
    bool m_probing = false;       // what we wait for is the answer to a probe
    std::optional<std::int64_t> m_roundTripMs;
};

} // namespace watchpost::protocol
