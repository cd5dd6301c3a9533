#include "session/uploadtransfer.h"

#include "protocol/text.h"
#include "protocol/wirenames.h"

#include <utility>

namespace watchpost {

using protocol::toQString;

UploadTransfer::UploadTransfer(const QList<Camera> &cameras)
    : m_total(static_cast<int>(cameras.size()))
{
    for (const Camera &camera : cameras) {
        Item item{camera.id, camera.id.toStdString(), camera.password.toStdString()};
        // The server would answer these with an error, and after ten of those close the connection on the others.
        if (item.idBytes.empty() || item.idBytes.size() > kMaxCameraIdBytes)
            refuse(camera.id, tr("An ID has 1 to %1 bytes. Correct the camera's ID.").arg(kMaxCameraIdBytes));
        else if (item.password.size() > kMaxPasswordBytes)
            refuse(camera.id,
                   tr("A password has at most %1 bytes. Correct the camera's password.").arg(kMaxPasswordBytes));
        else
            m_left.push_back(std::move(item));
    }
}

void UploadTransfer::begin()
{
    m_underWay = 0;
    m_answeredHere = 0;
    m_totalHere = static_cast<std::uint32_t>(m_left.size());
}

void UploadTransfer::fill(std::vector<protocol::Message> &requests, std::size_t window)
{
    while (m_underWay < window && m_underWay < m_left.size()) {
        const Item &item = m_left[m_underWay++];
        const auto current = m_answeredHere + static_cast<std::uint32_t>(m_underWay);
        requests.emplace_back(protocol::UploadCamera{item.idBytes, item.password, current, m_totalHere});
    }
}

Transfer::Verdict UploadTransfer::take(const protocol::Parsed &answer)
{
    const auto *message = std::get_if<protocol::Message>(&answer);
    if (!message)
        return std::holds_alternative<protocol::BadArgument>(answer) ? broken(tr("An answer could not be read."))
                                                                     : Verdict::Ignored;
    return std::visit(protocol::Overloaded{
                          [this](const protocol::UploadSuccess &m) { return take(m); },
                          [this](const protocol::UploadFail &m) { return take(m); },
                          [this](const protocol::Error &m) { return take(m); },
                          [](const auto &) { return Verdict::Ignored; },
                      },
                      *message);
}

// Answers come in the order asked, so there is only one camera and one number that the next can be about.
bool UploadTransfer::fits(protocol::View id, std::uint32_t done, std::uint32_t total) const
{
    return m_underWay > 0 && m_left.front().idBytes == id && done == m_answeredHere + 1 && total == m_totalHere;
}

Transfer::Verdict UploadTransfer::take(const protocol::UploadSuccess &answer)
{
    if (!fits(answer.id, answer.done, answer.total))
        return broken(tr("The server confirmed another camera than the one that was sent."));
    const Item item = settleFirst();
    m_results.confirmed.append(item.id);
    m_results.states.append({item.id, answer.state, StateCause::Synchronisation});
    return Verdict::Goes;
}

Transfer::Verdict UploadTransfer::take(const protocol::UploadFail &answer)
{
    if (!fits(answer.id, answer.done, answer.total))
        return broken(tr("The server refused another camera than the one that was sent."));
    const Item item = settleFirst();
    m_results.refused.append({item.id, SyncOutcome::Result::Refused, toQString(answer.reason)});
    return Verdict::Goes;
}

// The server could not make sense of this one camera. Sending it again would not help.
Transfer::Verdict UploadTransfer::take(const protocol::Error &answer)
{
    if (m_underWay == 0 || answer.command != protocol::wireName<protocol::UploadCamera>)
        return Verdict::Ignored;
    const Item item = settleFirst();
    m_results.refused.append({item.id, SyncOutcome::Result::Refused, toQString(answer.reason)});
    return Verdict::Goes;
}

void UploadTransfer::refuse(const QString &id, const QString &reason)
{
    m_results.refused.append({id, SyncOutcome::Result::Refused, reason});
    ++m_done;
}

UploadTransfer::Item UploadTransfer::settleFirst()
{
    Item item = std::move(m_left.front());
    m_left.pop_front();
    --m_underWay;
    ++m_answeredHere;
    ++m_done;
    ++m_advance;
    return item;
}

UploadTransfer::Results UploadTransfer::takeResults()
{
    return std::exchange(m_results, {});
}

} // namespace watchpost
