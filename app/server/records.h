// What the server keeps in memory: every account and every camera, with who has which. The database follows it; nothing
// on the way of a push asks SQL.
#pragma once

#include "server/guessbrake.h"
#include "server/sockets.h"

#include "domain/camera.h"

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace watchpost::server {

class ControlConnection;
struct AccountRecord;

struct CameraRecord
{
    struct Bound
    {
        AccountRecord *account = nullptr;
        qint64 binding = 0;
    };

    qint64 row = 0;
    std::string id;          // UTF-8, as on the wire
    qint64 registeredBy = 0; // row of the account whose upload made it known; 0: the operator
    std::string password;    // UTF-8; recoverable, for a download hands it back
    OnlineState state = OnlineState::Unknown;
    std::vector<Bound> bound; // a handful: see ServerConfig::accountsPerCamera

    [[nodiscard]] const Bound *boundTo(const AccountRecord *account) const
    {
        const auto at = std::find_if(bound.begin(), bound.end(), [&](const Bound &b) { return b.account == account; });
        return at == bound.end() ? nullptr : &*at;
    }
};
using CameraPtr = std::shared_ptr<CameraRecord>;
using CameraList = std::shared_ptr<const std::vector<CameraPtr>>;

struct AccountRecord
{
    qint64 row = 0;
    std::string name;
    std::string passwordHash;
    std::optional<qint64> lastLogin; // ms since the epoch, UTC
    std::string lastAddress;
    std::vector<QHostAddress> knownFrom; // networks of the last logins, newest last (addressGroup())
    bool removed = false;

    std::map<qint64, CameraPtr> bindings; // oldest first, which is a download's order
    CameraList ordered; // the same, as a list that a download can walk; null when it must be made again
    std::optional<qint64> orderedAt;

    quint64 oldestAlarm = 0;   // 0 and 0: the journal holds none
    quint64 newestAlarm = 0;   // on the disk
    quint64 assignedAlarm = 0; // the last number given away, perhaps not on the disk yet

    GuessBrake cameraGuesses;

    std::vector<ControlConnection *> clients; // logged in
    std::vector<std::pair<CameraPtr, OnlineState>> pendingStates;

    std::size_t registered = 0; // cameras that its uploads made known

    [[nodiscard]] bool isKnownFrom(const QHostAddress &peer) const
    {
        return std::find(knownFrom.begin(), knownFrom.end(), addressGroup(peer)) != knownFrom.end();
    }

    // Making the list anew costs with its length, and each change asks for it: after one that long there is a rest,
    // so that who changes and asks all the time does not hold up everybody. `now`: ms of any monotonic clock.
    [[nodiscard]] qint64 snapshotWaitMs(qint64 now) const
    {
        constexpr qint64 kCamerasPerMs = 500;
        const auto rest = static_cast<qint64>(bindings.size()) / kCamerasPerMs;
        return ordered || !orderedAt ? 0 : std::max<qint64>(*orderedAt + rest - now, 0);
    }
    [[nodiscard]] CameraList snapshot(qint64 now)
    {
        if (!ordered) {
            orderedAt = now;
            auto list = std::make_shared<std::vector<CameraPtr>>();
            list->reserve(bindings.size());
            for (const auto &[binding, camera] : bindings)
                list->push_back(camera);
            ordered = std::move(list);
        }
        return ordered;
    }
};
using AccountPtr = std::shared_ptr<AccountRecord>;

// So that a view of the wire finds its record without a copy.
struct StringHash
{
    using is_transparent = void;
    [[nodiscard]] std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
template <class Value>
using ByName = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

} // namespace watchpost::server
