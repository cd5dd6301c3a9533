// The few things about sockets that every connection of the server does alike.
#pragma once

#include <QHostAddress>
#include <QString>

class QIODevice;

namespace watchpost::server {

// For a log, the database and a comparison: IPv4 in IPv6 clothes is IPv4.
[[nodiscard]] QHostAddress plainAddress(const QHostAddress &address);

// What limits for an address count together: an IPv6 network of 64 bits is one customer's.
[[nodiscard]] QHostAddress addressGroup(const QHostAddress &address);

// What is written and not sent yet, under TLS in both its forms.
[[nodiscard]] qint64 outgoingBytes(const QIODevice *device);

// Hands to the system what is written and not sent yet, as far as it takes that at once.
void flushConnection(QIODevice *device);

// Of a connection that was closed, and still has something to send: drops that, and ends it in the next turn.
void abortIfClosing(QIODevice *device);

// Ends the connection with a reset: nothing more is sent.
void resetConnection(QIODevice *device);

} // namespace watchpost::server
