// One struct for each command of the wire protocol, both directions (docs/protocol.md, "Commands" and "Extensions").
//
// The fields of a parsed message are views: into the reader's buffer, or into its scratch space where an escape had to
// be turned back. They live until the handler that was given the message returns. Who keeps a value copies it. The same
// structs are written; there the views must outlive the call of write().
#pragma once

#include "domain/camera.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace watchpost::protocol {

using View = std::string_view; // UTF-8

// Milliseconds since the epoch, UTC.
using Timestamp = std::int64_t;

// What the two ends agreed on (docs/protocol.md, "Extensions").
enum class Extension : std::uint8_t { DataToken, Pipeline, AlarmReplay, Unbind, ListPush };

class Extensions
{
public:
    constexpr Extensions() = default;
    [[nodiscard]] static constexpr Extensions all() { return Extensions(0b11111); }
    [[nodiscard]] constexpr bool has(Extension e) const { return (m_bits & bit(e)) != 0; }
    constexpr void add(Extension e) { m_bits |= bit(e); }
    constexpr void remove(Extension e) { m_bits &= static_cast<std::uint8_t>(~bit(e)); }
    [[nodiscard]] constexpr Extensions both(Extensions other) const
    {
        return Extensions(static_cast<std::uint8_t>(m_bits & other.m_bits));
    }
    friend constexpr bool operator==(Extensions, Extensions) = default;

private:
    constexpr explicit Extensions(std::uint8_t bits)
        : m_bits(bits)
    {
    }
    static constexpr std::uint8_t bit(Extension e) { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(e)); }
    std::uint8_t m_bits = 0;
};

// --- login -----------------------------------------------------------------------------------------------------------
struct Login
{
    View user;
    View password;
    friend bool operator==(const Login &, const Login &) = default;
};
struct LoginOk
{
    std::uint32_t cameraCount = 0;
    std::optional<Timestamp> lastTime;
    View lastAddress;
    friend bool operator==(const LoginOk &, const LoginOk &) = default;
};
struct LoginError
{
    View reason;
    friend bool operator==(const LoginError &, const LoginError &) = default;
};

// --- data connection -------------------------------------------------------------------------------------------------
struct CreateDataSocket
{
    View user;
    View password;
    friend bool operator==(const CreateDataSocket &, const CreateDataSocket &) = default;
};
struct ReturnDataSocketPort
{
    std::optional<std::uint16_t> port; // none: no port is free
    View token;                        // only under data-token
    friend bool operator==(const ReturnDataSocketPort &, const ReturnDataSocketPort &) = default;
};
struct DataSocketToken
{
    View token;
    friend bool operator==(const DataSocketToken &, const DataSocketToken &) = default;
};
struct UploadCamera
{
    View id;
    View password;
    std::uint32_t current = 0;
    std::uint32_t total = 0;
    friend bool operator==(const UploadCamera &, const UploadCamera &) = default;
};
struct UploadSuccess
{
    View id;
    OnlineState state = OnlineState::Unknown;
    std::uint32_t done = 0;
    std::uint32_t total = 0;
    friend bool operator==(const UploadSuccess &, const UploadSuccess &) = default;
};
struct UploadFail
{
    View id;
    View reason;
    std::uint32_t done = 0;
    std::uint32_t total = 0;
    friend bool operator==(const UploadFail &, const UploadFail &) = default;
};
struct DownloadCamera
{
    std::uint32_t done = 0;
    friend bool operator==(const DownloadCamera &, const DownloadCamera &) = default;
};
struct DownloadSuccess
{
    View id;
    View password;
    OnlineState state = OnlineState::Unknown;
    std::uint32_t current = 0;
    std::uint32_t total = 0;
    friend bool operator==(const DownloadSuccess &, const DownloadSuccess &) = default;
};
struct DownloadFail
{
    View reason;
    friend bool operator==(const DownloadFail &, const DownloadFail &) = default;
};

// --- states and alarms -----------------------------------------------------------------------------------------------
struct CheckOnlineStatus
{
    std::vector<View> ids; // 1 to kMaxStatusIds
    friend bool operator==(const CheckOnlineStatus &, const CheckOnlineStatus &) = default;
};
struct ReturnOnlineStatus
{
    struct Entry
    {
        View id;
        OnlineState state = OnlineState::Unknown;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    std::vector<Entry> entries;
    friend bool operator==(const ReturnOnlineStatus &, const ReturnOnlineStatus &) = default;
};
struct PushOnlineStatus
{
    View id;
    OnlineState state = OnlineState::Unknown;
    friend bool operator==(const PushOnlineStatus &, const PushOnlineStatus &) = default;
};
struct PushAlarm
{
    View id;
    View type;
    std::uint64_t sequence = 0; // only under alarm-replay
    Timestamp time = 0;         // only under alarm-replay
    friend bool operator==(const PushAlarm &, const PushAlarm &) = default;
};

// --- ours: heartbeat, errors, extensions -----------------------------------------------------------------------------
struct HeartBeat
{
    std::uint64_t number = 0;
    friend bool operator==(const HeartBeat &, const HeartBeat &) = default;
};
struct Capabilities
{
    std::vector<View> names; // as they came: unknown names included
    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};
struct Error
{
    View command;
    View reason;
    friend bool operator==(const Error &, const Error &) = default;
};
struct AlarmJournal
{
    View journal;
    std::uint64_t oldest = 0;
    std::uint64_t newest = 0;
    friend bool operator==(const AlarmJournal &, const AlarmJournal &) = default;
};
struct ReplayAlarms
{
    std::uint64_t sequence = 0;
    friend bool operator==(const ReplayAlarms &, const ReplayAlarms &) = default;
};
struct AckAlarms
{
    std::uint64_t sequence = 0;
    friend bool operator==(const AckAlarms &, const AckAlarms &) = default;
};
struct DeleteCamera
{
    View id;
    friend bool operator==(const DeleteCamera &, const DeleteCamera &) = default;
};
struct DeleteSuccess
{
    View id;
    friend bool operator==(const DeleteSuccess &, const DeleteSuccess &) = default;
};
struct DeleteFail
{
    View id;
    View reason;
    friend bool operator==(const DeleteFail &, const DeleteFail &) = default;
};
struct PushCameraCount
{
    std::uint32_t count = 0;
    friend bool operator==(const PushCameraCount &, const PushCameraCount &) = default;
};

using Message =
    std::variant<Login, LoginOk, LoginError, CreateDataSocket, ReturnDataSocketPort, DataSocketToken, UploadCamera,
                 UploadSuccess, UploadFail, DownloadCamera, DownloadSuccess, DownloadFail, CheckOnlineStatus,
                 ReturnOnlineStatus, PushOnlineStatus, PushAlarm, HeartBeat, Capabilities, Error, AlarmJournal,
                 ReplayAlarms, AckAlarms, DeleteCamera, DeleteSuccess, DeleteFail, PushCameraCount>;

// A line whose command is in no table: skipped and counted, so that either side can be newer than the other.
struct UnknownCommand
{
    View command;
    friend bool operator==(const UnknownCommand &, const UnknownCommand &) = default;
};
// A known command whose argument does not parse. The server answers it with Error, the client logs and counts it.
struct BadArgument
{
    View command;
    View reason;
    friend bool operator==(const BadArgument &, const BadArgument &) = default;
};

inline constexpr std::size_t kMaxLineBytes = 65536; // line feed included
inline constexpr std::size_t kMaxLineBytesBeforeLogin = 8192;
inline constexpr std::size_t kMaxStatusIds = 20;
inline constexpr std::size_t kMaxPipelined = 64;

// For visit(): one lambda for each alternative.
template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace watchpost::protocol
