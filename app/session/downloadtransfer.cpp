#include "session/downloadtransfer.h"

#include "domain/plaintext.h"
#include "protocol/text.h"
#include "protocol/wirenames.h"

#include <utility>

namespace watchpost {

using protocol::toQString;

void DownloadTransfer::begin()
{
    m_underWay = 0;
}

void DownloadTransfer::fill(std::vector<protocol::Message> &requests, std::size_t window)
{
    if (m_complete)
        return;
    // Only the first answer says how many there are.
    const std::uint32_t end = m_total == 0 ? m_done + 1 : m_total;
    while (m_underWay < window && m_done + m_underWay < end)
        requests.emplace_back(protocol::DownloadCamera{m_done + m_underWay++});
}

Transfer::Verdict DownloadTransfer::take(const protocol::Parsed &answer)
{
    const auto *message = std::get_if<protocol::Message>(&answer);
    if (!message)
        return std::holds_alternative<protocol::BadArgument>(answer) ? broken(tr("An answer could not be read."))
                                                                     : Verdict::Ignored;
    return std::visit(protocol::Overloaded{
                          [this](const protocol::DownloadSuccess &m) { return take(m); },
                          [this](const protocol::DownloadFail &m) { return take(m); },
                          [this](const protocol::Error &m) {
                              return m.command == protocol::wireName<protocol::DownloadCamera>
                                         ? broken(visibleText(toQString(m.reason)))
                                         : Verdict::Ignored;
                          },
                          [](const auto &) { return Verdict::Ignored; },
                      },
                      *message);
}

Transfer::Verdict DownloadTransfer::take(const protocol::DownloadSuccess &answer)
{
    if (m_underWay == 0 || answer.total == 0 || answer.current > answer.total)
        return broken(tr("The server sent a camera that was not asked for."));
    if (answer.total > kMaxCameras)
        return broken(tr("The server claims to have %1 cameras for this account.").arg(answer.total));
    if (m_total != 0 && answer.total != m_total)
        return startOver(tr("The server's list changed while it was read."));
    if (answer.current != m_done + 1)
        return startOver(tr("The server sent another camera than the one that was asked for."));
    QString id = toQString(answer.id);
    if (id.isEmpty() || m_ids.contains(id))
        return startOver(tr("The server's list holds a camera twice or without an ID."));
    m_ids.insert(id);
    m_total = answer.total;
    m_results.cameras.append(Camera{id, toQString(answer.password), {}, Binding::Confirmed, {}});
    m_results.states.append({std::move(id), answer.state, StateCause::Synchronisation});
    --m_underWay;
    ++m_advance;
    m_complete = ++m_done == m_total;
    return Verdict::Goes;
}

Transfer::Verdict DownloadTransfer::take(const protocol::DownloadFail &answer)
{
    if (m_underWay == 0 || m_complete)
        return Verdict::Ignored;
    if (m_done > 0) // the list has become shorter than what we have of it
        return startOver(tr("The server's list changed while it was read."));
    if (m_mayBeEmpty) {
        m_complete = true;
        return Verdict::Goes;
    }
    m_problem = tr("The server did not give its list: %1").arg(visibleText(toQString(answer.reason)));
    return Verdict::Refused;
}

Transfer::Verdict DownloadTransfer::startOver(const QString &why)
{
    m_done = 0;
    m_total = 0;
    m_ids.clear();
    broken(why);
    return ++m_restarts > kMaxRestarts ? Verdict::Refused : Verdict::Broken;
}

DownloadTransfer::Results DownloadTransfer::takeResults()
{
    return std::exchange(m_results, {});
}

} // namespace watchpost
