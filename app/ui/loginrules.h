// What the login window knows about its fields, as pure functions.
#pragma once

#include "domain/connection.h"

#include <QString>

#include <optional>

namespace watchpost {

// What stands in the fields, as typed.
struct LoginDraft
{
    QString host; // may also be HOST:PORT or [v6]:PORT, as pasted: that port then counts
    int port = kDefaultPort;
    bool tls = false;
    QString user;
    QString password;
};

inline constexpr int kMaxLoginPasswordBytes = 256; // docs/protocol.md, "What the tables leave open"

struct LoginCheck
{
    std::optional<ServerAddress> address; // none: `problem` says why
    ConnectionError problem;              // kind None: all is well. The first field from the top that needs something
};

[[nodiscard]] LoginCheck checkLogin(const LoginDraft &draft);

// The host and port in a text with an own port ("host:9300", "[::1]:9300"); none when the text names no port.
[[nodiscard]] std::optional<ServerAddress> pastedAddress(const QString &text, bool tls);

// The port to show after TLS was switched: the other default, if the port was a default (docs/protocol.md,
// "Connections").
[[nodiscard]] int portAfterTlsChange(int port, bool tls);

// The password would travel in clear over a network. `throughProxy`: an explicit one, for which "localhost" is itself.
[[nodiscard]] bool sendsPasswordInClear(const ServerAddress &address, bool throughProxy);

} // namespace watchpost
