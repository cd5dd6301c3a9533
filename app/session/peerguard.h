// Stands at a socket until the first byte may be sent: for control and data connections alike, plain or TLS.
#pragma once

#include "domain/connection.h"
#include "session/peercheck.h"

#include <QObject>

#include <optional>

QT_BEGIN_NAMESPACE
class QSslSocket;
class QTcpSocket;
QT_END_NAMESPACE

namespace watchpost {

class PeerGuard : public QObject
{
    Q_OBJECT

public:
    // Lives as long as `socket`. For TLS: before the socket connects.
    PeerGuard(QTcpSocket *socket, PeerExpectation expected);

    // Why there is no connection: what happened and what to do.
    [[nodiscard]] ConnectionError describeFailure(const ServerAddress &address) const;
    [[nodiscard]] ConnectionError describeTimeout(const ServerAddress &address) const;
    [[nodiscard]] const std::optional<CertificateRefusal> &refusal() const { return m_refusal; }
    // What the server showed, once ready() under TLS.
    [[nodiscard]] const std::optional<CertificateInfo> &accepted() const { return m_accepted; }

Q_SIGNALS:
    // Connected, and under TLS to the server that was meant.
    void ready();
    // Connected to something else, which was sent nothing. The socket is closed at once after this. See
    // describeFailure(); refusal() is empty when it is not about the certificate.
    void refused();

private:
    void guardTls(QSslSocket *socket);
    void consider(const QList<QSslError> &errors); // during the handshake
    void decide();                                 // after it
    [[nodiscard]] bool check(const QList<QSslError> &errors);

    QTcpSocket *const m_socket;
    const PeerExpectation m_expected;
    std::optional<CertificateRefusal> m_refusal;
    std::optional<CertificateInfo> m_accepted;
    bool m_tooOld = false; // one side said that the other's TLS is too old
};

} // namespace watchpost
