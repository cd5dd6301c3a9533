#include "session/statusquery.h"

#include <algorithm>

namespace watchpost {

void StatusQuery::enqueue(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (id.isEmpty() || m_waitingSet.contains(id))
            continue;
        m_waitingSet.insert(id);
        m_waiting.push_back(id);
    }
}

std::optional<protocol::CheckOnlineStatus> StatusQuery::next(qint64 now)
{
    if (m_waiting.empty() || m_underWay.size() >= kMaxUnderWay)
        return std::nullopt;
    Question question;
    question.sentAt = now;
    while (!m_waiting.empty() && question.utf8.size() < protocol::kMaxStatusIds) {
        const QString id = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_waitingSet.remove(id);
        question.utf8.push_back(id.toStdString());
        question.ids.append(id);
    }
    return message(m_underWay.emplace_back(std::move(question)));
}

protocol::CheckOnlineStatus StatusQuery::probe(std::string_view id, qint64 now)
{
    Question question;
    question.sentAt = now;
    question.probe = true;
    question.utf8.emplace_back(id);
    return message(m_underWay.emplace_back(std::move(question)));
}

protocol::CheckOnlineStatus StatusQuery::message(const Question &question)
{
    return {std::vector<protocol::View>(question.utf8.begin(), question.utf8.end())};
}

// Answers come in order, so it is the first one, unless the server left some unanswered.
std::size_t StatusQuery::questionFor(const protocol::ReturnOnlineStatus &answer) const
{
    if (answer.entries.empty())
        return 0;
    for (std::size_t i = 0; i < m_underWay.size(); ++i) {
        const auto &ids = m_underWay[i].utf8;
        for (const auto &entry : answer.entries) {
            if (std::find(ids.begin(), ids.end(), entry.id) != ids.end())
                return i;
        }
    }
    return m_underWay.size();
}

std::optional<qint64> StatusQuery::answered(const protocol::ReturnOnlineStatus &answer, qint64 now,
                                            QList<CameraStateChange> &changes)
{
    const std::size_t index = questionFor(answer);
    if (index >= m_underWay.size())
        return std::nullopt;
    m_underWay.erase(m_underWay.begin(), m_underWay.begin() + static_cast<std::ptrdiff_t>(index));
    Question question = std::move(m_underWay.front());
    m_underWay.pop_front();
    const qint64 roundTripMs = now - question.sentAt;
    if (question.probe)
        return roundTripMs;
    auto &ids = question.utf8;
    std::size_t expected = 0; // entries come in the order asked: nearly always found at the first look
    for (const auto &entry : answer.entries) {
        if (entry.id.empty())
            continue;
        auto it = ids.begin() + static_cast<std::ptrdiff_t>(expected);
        if (it == ids.end() || *it != entry.id)
            it = std::find(ids.begin(), ids.end(), entry.id);
        if (it == ids.end())
            continue;
        const auto position = static_cast<std::size_t>(it - ids.begin());
        changes.append({question.ids.at(static_cast<qsizetype>(position)), entry.state, StateCause::Answer});
        it->clear(); // a second entry for it would be one that nobody asked for
        expected = position + 1;
    }
    return roundTripMs;
}

void StatusQuery::refused()
{
    if (!m_underWay.empty())
        m_underWay.pop_front();
}

void StatusQuery::expire(qint64 now, qint64 ms)
{
    while (!m_underWay.empty() && now - m_underWay.front().sentAt > ms)
        m_underWay.pop_front();
}

void StatusQuery::clear()
{
    m_waiting.clear();
    m_waitingSet.clear();
    m_underWay.clear();
}

} // namespace watchpost
