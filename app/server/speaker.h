// What a connection of the server says: as it is meant, or bent as a test asks (Mischief).
#pragma once

#include "server/mischief.h"

#include "protocol/link.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace watchpost::server {

class Speaker
{
public:
    // `number` tells the connections of a server apart.
    Speaker(protocol::Link &link, const Mischief &mischief, quint64 number)
        : m_link(link)
        , m_mischief(mischief)
        , m_number(number)
    {
    }

    void send(const protocol::Message &message);
    void sendBatch(const std::vector<protocol::Message> &messages);

private:
    struct HeldAlarm
    {
        std::string id;
        std::string type;
        std::uint64_t sequence = 0;
        protocol::Timestamp time = 0;
    };

    void bend(const protocol::Message &message);
    void bendAlarm(protocol::PushAlarm alarm);
    void bendNumbers(std::uint32_t *done, std::uint32_t *total);
    void noise();
    void sayHeld();
    [[nodiscard]] bool happens(int share);
    [[nodiscard]] bool happensTo(std::uint64_t sequence, int share, quint64 salt) const;

    protocol::Link &m_link;
    const Mischief &m_mischief;
    const quint64 m_number;
    quint64 m_chances = 0;
    std::uint64_t m_newestTold = 0; // of the alarms, left out ones included
    std::optional<HeldAlarm> m_held;
};

} // namespace watchpost::server
