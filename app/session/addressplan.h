// One server may have several addresses: which is tried next, for how long, and which failure is worth telling. Pure:
// the owner tells the time.
#pragma once

#include "domain/connection.h"

#include <QHostAddress>
#include <QList>

#include <optional>

namespace watchpost {

class AddressPlan
{
public:
    // How much a failure says about what is wrong.
    enum class Telling { Unreachable, NoAnswer, Refused, Understood };

    struct Attempt
    {
        QHostAddress address;
        int limitMs = 0; // to be connected, TLS included

        friend bool operator==(const Attempt &, const Attempt &) = default;
    };

    // A round of tries. In the order given, but the one that worked last comes first. `now`: ms of any monotonic
    // origin.
    void begin(const QList<QHostAddress> &addresses, int totalMs, qint64 now);
    // Each but the last gets its part of the time that is left, and not too much of it: one that swallows everything
    // must not use up the time of the others.
    [[nodiscard]] std::optional<Attempt> next(qint64 now);
    // `refusal`: of the certificate, when that was why.
    void failed(const ConnectionError &error, Telling telling,
                const std::optional<CertificateRefusal> &refusal = std::nullopt);
    // The most telling one of this round, the first of its kind.
    [[nodiscard]] const ConnectionError &error() const { return m_error; }
    // The first of this round.
    [[nodiscard]] const std::optional<CertificateRefusal> &refusal() const { return m_refusal; }
    void worked(const QHostAddress &address) { m_good = address; }

private:
    QList<QHostAddress> m_left;
    QHostAddress m_good;
    int m_totalMs = 0;
    qint64 m_deadline = 0;
    ConnectionError m_error;
    Telling m_telling = Telling::Unreachable;
    std::optional<CertificateRefusal> m_refusal;
};

} // namespace watchpost
