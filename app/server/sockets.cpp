#include "server/sockets.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <iterator>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace watchpost::server {

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

QHostAddress addressGroup(const QHostAddress &address)
{
    const QHostAddress plain = plainAddress(address);
    if (plain.protocol() != QAbstractSocket::IPv6Protocol)
        return plain;
    Q_IPV6ADDR bytes = plain.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8{0});
    return QHostAddress(bytes);
}

qint64 outgoingBytes(const QIODevice *device)
{
    if (device == nullptr)
        return 0;
    const auto *tls = qobject_cast<const QSslSocket *>(device);
    return device->bytesToWrite() + (tls != nullptr ? tls->encryptedBytesToWrite() : 0);
}

void flushConnection(QIODevice *device)
{
    if (auto *socket = qobject_cast<QAbstractSocket *>(device))
        socket->flush();
}

void abortIfClosing(QIODevice *device)
{
    auto *socket = qobject_cast<QAbstractSocket *>(device);
    if (socket == nullptr || socket->state() != QAbstractSocket::ClosingState)
        return;
    // Not at once: this may be within the socket's own signal.
    QMetaObject::invokeMethod(
        socket, [socket] { socket->abort(); }, Qt::QueuedConnection);
}

void resetConnection(QIODevice *device)
{
    auto *socket = qobject_cast<QAbstractSocket *>(device);
    if (socket == nullptr)
        return;
#ifdef Q_OS_UNIX
    const linger reset{1, 0};
    if (socket->socketDescriptor() >= 0)
        setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
#endif
    socket->abort();
}

} // namespace watchpost::server
