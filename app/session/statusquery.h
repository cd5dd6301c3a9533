// Asking for the states of any number of cameras: batches of 20, a few of them under way, answers matched in order.
// Pure: no wire and no clock. (docs/protocol.md, "Commands", the check of online states)
#pragma once

#include "domain/camera.h"
#include "protocol/message.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace watchpost {

class StatusQuery
{
public:
    static constexpr std::size_t kMaxUnderWay = 8;

    // An ID that waits already is not asked for twice.
    void enqueue(const QStringList &ids);
    // The next message, or nothing when enough are under way or none waits. Its views live until it was answered.
    // `now`: ms of any monotonic origin.
    [[nodiscard]] std::optional<protocol::CheckOnlineStatus> next(qint64 now);
    // One camera's state as a sign of life, whatever is under way.
    [[nodiscard]] protocol::CheckOnlineStatus probe(std::string_view id, qint64 now);

    // Appends what was asked for and answered to `changes`; entries that nobody asked for are ignored.
    // Returns the round trip in ms; nothing when the answer fits no question.
    std::optional<qint64> answered(const protocol::ReturnOnlineStatus &answer, qint64 now,
                                   QList<CameraStateChange> &changes);
    // The server refused the oldest question.
    void refused();
    // Questions that are older than `ms` are taken for lost, so that they hold up no others.
    void expire(qint64 now, qint64 ms);
    void clear();

    [[nodiscard]] bool isIdle() const { return m_waiting.empty() && m_underWay.empty(); }
    [[nodiscard]] std::size_t underWay() const { return m_underWay.size(); }

private:
    struct Question
    {
        QStringList ids;
        std::vector<std::string> utf8;
        qint64 sentAt = 0;
        bool probe = false;
    };
    [[nodiscard]] static protocol::CheckOnlineStatus message(const Question &question);
    [[nodiscard]] std::size_t questionFor(const protocol::ReturnOnlineStatus &answer) const;

    std::deque<QString> m_waiting;
    QSet<QString> m_waitingSet;
    std::deque<Question> m_underWay;
};

} // namespace watchpost
