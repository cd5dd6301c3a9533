// Values that describe how the client stands to a server.
#pragma once

#include "domain/certificate.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace watchpost {

// Protocol, "Connections".
inline constexpr quint16 kDefaultPort = 9250;
inline constexpr quint16 kDefaultTlsPort = 9251;

struct ServerAddress
{
    QString host; // a name or an address, without brackets
    quint16 port = kDefaultPort;
    bool tls = false;

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

// How both connections reach the server.
struct ProxySettings
{
    enum class Kind : quint8 { System, None, Socks5, Http };
    Kind kind = Kind::System;
    QString host; // of Socks5 and Http
    quint16 port = 0;
    QString user; // both empty: the proxy wants none
    QString password;

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

// How soon a dead connection is noticed, and how soon being blind is an alarm of its own.
struct LivenessSettings
{
    static constexpr int kMinNoticeMs = 4000;
    static constexpr int kMaxNoticeMs = 120000;
    static constexpr int kMinBlindAlarmMs = 5000;
    static constexpr int kMaxBlindAlarmMs = 3600000;

    int noticeMs = 10000;     // silence after which a connection is dead, the question to the server included
    int blindAlarmMs = 30000; // time without a connection after which Alarm::Kind::Blind is raised; 0: never

    friend bool operator==(const LivenessSettings &, const LivenessSettings &) = default;
};

// Every stored row belongs to one of these.
struct Account
{
    QString server; // "host:port", lower case; see accountFor()
    QString user;

    friend bool operator==(const Account &, const Account &) = default;
};

struct LoginRequest
{
    ServerAddress address;
    QString user;
    QString password;
    bool remember = false;  // keep server, user and (in the key ring) the password
    bool automatic = false; // log in at once at the next start
    // Under TLS: the certificate that the user accepted for this server. Then this one, and no other.
    std::optional<CertificateInfo> pinned = {};

    friend bool operator==(const LoginRequest &, const LoginRequest &) = default;
};

// "HOST", "HOST:PORT", "[v6]:PORT" or a bare v6 address; no value when it is not one of these.
[[nodiscard]] std::optional<ServerAddress> parseServerAddress(const QString &text, bool tls);
[[nodiscard]] QString toString(const ServerAddress &address); // "host:port", v6 in brackets
// This very computer, by its literal name or address (RFC 6761, section 6.3; RFC 1122, 3.2.1.3; RFC 4291, 2.5.3), with
// or without brackets. In doubt it is not. An explicit proxy's "localhost" is the proxy's own, see isExplicit().
[[nodiscard]] bool isLoopback(const QString &host);
// Every connection goes through it, loopback included, and it resolves the names. The system's leaves loopback alone.
[[nodiscard]] bool isExplicit(const ProxySettings &proxy);
[[nodiscard]] Account accountFor(const ServerAddress &address, const QString &user);

// What the user sees.
enum class ConnectionState : quint8 {
    Offline, // not connected, and not trying
    Connecting,
    LoggingIn,
    Online,
    Waiting, // the link was lost; tries again by itself at ConnectionStatus::nextAttemptAt
};

// Sorted by what to do next.
enum class ErrorKind : quint8 {
    None,
    Transient, // retried alone, with backoff
    Rejected,  // the user must correct something; never retried alone
    Permanent, // retrying is of no use; the text explains
};

// The field of the login window that an error is about.
enum class LoginField : quint8 { None, Server, Tls, User, Password };

struct ConnectionError
{
    ErrorKind kind = ErrorKind::None;
    LoginField field = LoginField::None;
    QString text; // plain text: what happened and what to do

    friend bool operator==(const ConnectionError &, const ConnectionError &) = default;
};

struct ConnectionStatus
{
    ConnectionState state = ConnectionState::Offline;
    ConnectionError error;
    qint64 since = 0;         // ms since the epoch, UTC: when this state began
    qint64 lostAt = 0;        // ms since the epoch, UTC: since when the states are unknown; 0 while they are known
    qint64 nextAttemptAt = 0; // ms since the epoch, UTC; 0 unless Waiting
    int attempt = 0;          // of reconnecting, from 1
    int roundTripMs = -1;     // -1: not measured yet
    QString encryption;       // "TLS 1.3", empty: plain

    friend bool operator==(const ConnectionStatus &, const ConnectionStatus &) = default;
};

// Of this account, before this login; both empty at the first one.
struct LastLogin
{
    QDateTime time; // UTC
    QString address;

    friend bool operator==(const LastLogin &, const LastLogin &) = default;
};

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::ConnectionStatus)
Q_DECLARE_METATYPE(watchpost::LoginRequest)
