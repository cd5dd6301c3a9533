// The sockets below the session's connections: made, connected and explained in one place, so that the control and the
// data connections behave alike. (docs/protocol.md, "Connections")
#pragma once

#include "domain/connection.h"
#include "session/route.h"

#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace watchpost {

// TLS 1.2 or newer, or plain: never one after the other. Who is at the other end is for PeerGuard to say.
// protocol::Link bounds its buffer.
[[nodiscard]] std::unique_ptr<QTcpSocket> makeSocket(bool tls, const Route &route);
// `tlsName`: the name that the certificate must be for; empty: `host`.
void connectSocket(QTcpSocket *socket, const QString &host, quint16 port, const QString &tlsName = {});
// Once it is connected: no delay, keep-alive.
void tuneSocket(QTcpSocket *socket);
// "TLS 1.3"; empty when the connection is plain.
[[nodiscard]] QString encryptionOf(const QTcpSocket *socket);
[[nodiscard]] QString cipherOf(const QTcpSocket *socket); // "TLS_AES_256_GCM_SHA384"; the same

// Why there is no connection to `address`: what happened and what to do. PeerGuard knows which of these it is.
[[nodiscard]] ConnectionError describeFailure(const QTcpSocket *socket, const ServerAddress &address);
[[nodiscard]] ConnectionError describeRefusal(const CertificateRefusal &refusal, const ServerAddress &address);
[[nodiscard]] ConnectionError describeOldTls(const ServerAddress &address);
[[nodiscard]] ConnectionError describeNoSuchHost(const ServerAddress &address);
[[nodiscard]] ConnectionError describeTimeout(const ServerAddress &address);
[[nodiscard]] ConnectionError describeSilentHandshake(const ServerAddress &address);
// The server's bytes are not those of a camera server.
[[nodiscard]] ConnectionError describeGarbage(const ServerAddress &address);

} // namespace watchpost
