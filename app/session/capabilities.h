// Which extensions this connection may use (docs/protocol.md, "Extensions"). Pure: says what was agreed, sends nothing.
#pragma once

#include "protocol/message.h"

#include <vector>

namespace watchpost {

class Capabilities
{
public:
    explicit Capabilities(protocol::Extensions offered)
        : m_offered(offered)
    {
    }

    // A new connection: nothing is agreed, and nothing has been asked.
    void reset();
    // The names to send before the login; empty when they need not be sent (again).
    [[nodiscard]] std::vector<protocol::View> takeOffer();
    // The server's NormalCommand.Capabilities. Ignored once the login was answered: too late to mean anything.
    void answered(const std::vector<protocol::View> &names);
    // LoginOk or LoginError: a server that knew the command would have answered it before.
    void loginAnswered() { m_settled = true; }

    [[nodiscard]] protocol::Extensions agreed() const { return m_agreed; }

private:
    protocol::Extensions m_offered;
    protocol::Extensions m_agreed;
    bool m_asked = false;
    bool m_settled = false;
};

} // namespace watchpost
