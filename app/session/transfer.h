// One direction of a synchronisation, without sockets: what to ask on a data connection, and what the answers mean. It
// outlives its connections, so that a transfer that was cut goes on. (docs/protocol.md, "Commands" and "What the tables
// leave open")
#pragma once

#include "domain/camera.h"
#include "domain/sync.h"
#include "protocol/parser.h"

#include <QList>
#include <QString>

#include <vector>

namespace watchpost {

class Transfer
{
public:
    enum class Verdict {
        Ignored, // nothing of ours
        Goes,    // an answer; ask on
        Broken,  // this connection makes no sense any more: begin another (problem() says why)
        Refused, // the server will not do it: problem() is final
    };

    Transfer() = default;
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;
    virtual ~Transfer() = default;

    // A new data connection: nothing is under way on it.
    virtual void begin() = 0;
    // Appends requests until `window` are under way or none is left to ask. Their views live until they were answered.
    virtual void fill(std::vector<protocol::Message> &requests, std::size_t window) = 0;
    virtual Verdict take(const protocol::Parsed &answer) = 0;

    [[nodiscard]] virtual bool isComplete() const = 0;
    [[nodiscard]] virtual int done() const = 0;
    [[nodiscard]] virtual int total() const = 0; // 0: not known yet
    // Rises with every answer that brought us forward.
    [[nodiscard]] int advance() const { return m_advance; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

protected:
    Verdict broken(const QString &problem)
    {
        m_problem = problem;
        return Verdict::Broken;
    }

    int m_advance = 0;
    QString m_problem;
};

} // namespace watchpost
