#include "session/capabilities.h"

#include "protocol/writer.h"

namespace watchpost {

void Capabilities::reset()
{
    m_agreed = {};
    m_asked = false;
    m_settled = false;
}

std::vector<protocol::View> Capabilities::takeOffer()
{
    if (m_asked)
        return {};
    m_asked = true;
    return protocol::extensionNames(m_offered);
}

void Capabilities::answered(const std::vector<protocol::View> &names)
{
    if (!m_asked || m_settled)
        return;
    m_agreed = m_offered.both(protocol::extensionsFromNames(names));
    m_settled = true;
}

} // namespace watchpost
