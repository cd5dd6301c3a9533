#include "protocol/fields.h"

#include "protocol/escape.h"
#include "protocol/linesplitter.h"
#include "protocol/wirenames.h"

namespace watchpost::protocol {

bool Fields::splitAt(std::size_t at, View &head, View &tail)
{
    if (at == View::npos)
        return fail("too few fields");
    // Through copies: `head` may be what is being split.
    const View whole = m_argument;
    head = whole.substr(0, at);
    tail = whole.substr(at + 1);
    return true;
}

bool Fields::text(View raw, View &out)
{
    if (isPlain(raw)) {
        out = raw;
        return true;
    }
    // Room for all fields at once, as the views into the scratch must not move. Escapes only make a field shorter.
    if (m_scratch.capacity() < m_argument.size())
        m_scratch.reserve(m_argument.size());
    const std::size_t begin = m_scratch.size();
    appendUnescaped(m_scratch, raw);
    out = View(m_scratch).substr(begin);
    return isValidUtf8(out) || fail("an escaped field is not valid UTF-8");
}

bool Fields::nonEmpty(View raw, View &out)
{
    return text(raw, out) && (!out.empty() || fail("an empty field"));
}

bool Fields::cameraId(View raw, View &out)
{
    return text(raw, out) &&
           ((!out.empty() && out.size() <= kMaxCameraIdBytes) || fail("a camera ID is 1 to 128 bytes"));
}

bool Fields::password(View raw, View &out)
{
    return text(raw, out) && (out.size() <= kMaxPasswordBytes || fail("a password is at most 256 bytes"));
}

bool Fields::state(View raw, OnlineState &out)
{
    if (raw == kStateOnline)
        out = OnlineState::Online;
    else if (raw == kStateOffline)
        out = OnlineState::Offline;
    else if (raw == kStateUnknown)
        out = OnlineState::Unknown;
    else
        return fail("a state is true, false or null");
    return true;
}

} // namespace watchpost::protocol
