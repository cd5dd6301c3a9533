#include "session/peerguard.h"

#include "session/transport.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <utility>

namespace watchpost {

PeerGuard::PeerGuard(QTcpSocket *socket, PeerExpectation expected)
    : QObject(socket)
    , m_socket(socket)
    , m_expected(std::move(expected))
{
    if (auto *ssl = qobject_cast<QSslSocket *>(socket))
        guardTls(ssl);
    else
        connect(socket, &QTcpSocket::connected, this, &PeerGuard::ready);
}

void PeerGuard::guardTls(QSslSocket *socket)
{
    connect(socket, &QSslSocket::sslErrors, this, &PeerGuard::consider);
    connect(socket, &QSslSocket::encrypted, this, &PeerGuard::decide);
    const auto noteAlert = [this](QSsl::AlertLevel, QSsl::AlertType type) {
        if (type == QSsl::AlertType::ProtocolVersion)
            m_tooOld = true;
    };
    connect(socket, &QSslSocket::alertReceived, this, noteAlert);
    connect(socket, &QSslSocket::alertSent, this, noteAlert);
}

bool PeerGuard::check(const QList<QSslError> &errors)
{
    const auto *ssl = qobject_cast<QSslSocket *>(m_socket);
    m_refusal = checkPeer(m_expected, ssl->peerCertificateChain(), errors, QDateTime::currentDateTimeUtc());
    return !m_refusal;
}

// Unless told otherwise from within this slot, Qt fails the handshake.
void PeerGuard::consider(const QList<QSslError> &errors)
{
    if (check(errors)) // the pinned one
        qobject_cast<QSslSocket *>(m_socket)->ignoreSslErrors(errors);
    else
        Q_EMIT refused();
}

void PeerGuard::decide()
{
    auto *ssl = qobject_cast<QSslSocket *>(m_socket);
    const QSsl::SslProtocol protocol = ssl->sessionProtocol();
    m_tooOld = protocol != QSsl::TlsV1_2 && protocol != QSsl::TlsV1_3;
    if (check(ssl->sslHandshakeErrors()) && !m_tooOld) {
        m_accepted = certificateInfo(ssl->peerCertificate());
        Q_EMIT ready();
        return;
    }
    Q_EMIT refused();
    ssl->abort();
}

ConnectionError PeerGuard::describeFailure(const ServerAddress &address) const
{
    if (m_refusal)
        return describeRefusal(*m_refusal, address);
    if (m_tooOld)
        return describeOldTls(address);
    return watchpost::describeFailure(m_socket, address);
}

ConnectionError PeerGuard::describeTimeout(const ServerAddress &address) const
{
    const auto *ssl = qobject_cast<QSslSocket *>(m_socket);
    if (ssl && ssl->state() == QAbstractSocket::ConnectedState && !ssl->isEncrypted())
        return describeSilentHandshake(address);
    return watchpost::describeTimeout(address);
}

} // namespace watchpost
