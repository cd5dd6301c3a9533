// The protocol, message by message, for a bug report: QT_LOGGING_RULES="watchpost.protocol.debug=true". Off unless
// asked for. Passwords and tokens are never in it.
#pragma once

#include "protocol/parser.h"

#include <QLoggingCategory>
#include <QString>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace watchpost::protocol {

Q_DECLARE_LOGGING_CATEGORY(protocolLog)

// One message on one line: its name and its fields as they can be shown, secrets as "[redacted]". Which field of which
// command is a secret is decided here and nowhere else; a command that is not decided does not compile.
[[nodiscard]] QString redacted(const Message &message);
// Of a line that was not understood only the command and the length: what it holds is not known.
[[nodiscard]] QString redacted(const Parsed &parsed, std::size_t lineBytes);

void traceSent(const QIODevice *device, const Message &message);
void traceReceived(const QIODevice *device, const Parsed &parsed, std::size_t lineBytes);

} // namespace watchpost::protocol
