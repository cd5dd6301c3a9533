// What a server's connections work with, without a listening socket: alice and bob, three cameras and two alarms, in a
// database in memory that every run of a fuzzer finds as the one before found it.
#pragma once

#include "fuzz/script.h"
#include "server/accounts.h"
#include "server/alarmjournal.h"
#include "server/controlconnection.h"
#include "server/database.h"
#include "server/dataconnection.h"
#include "server/dataports.h"
#include "server/loginthrottle.h"
#include "server/passwordhasher.h"
#include "server/registry.h"
#include "server/services.h"
#include "server/statehub.h"
#include "server/writebatch.h"
#include "support/fakesocket.h"

#include <memory>
#include <string>

namespace watchpost::fuzz {

class ServerUnderFuzz
{
public:
    // Of the data connections that are guarded by one.
    static inline const std::string kToken = "9f86d081884c7d659a2feaa0c55ad015";
    // Of his camera BOB.
    static constexpr char kBobsPassword[] = "Qx7+bobs-own";

    ServerUnderFuzz()
    {
        services.dataPorts = &dataPorts;
        refill();
        require(accounts.load() && registry.load() && journal.load());
        QObject::connect(&journal, &server::AlarmJournal::journalled, &hub, &server::StateHub::pushAlarms);
        QObject::connect(&registry, &server::Registry::listChanged, &hub, &server::StateHub::listChanged);
        alice = accounts.find("alice");
        require(alice != nullptr);
    }
    ~ServerUnderFuzz()
    {
        setWritable(true);
        (void)batch.flush();
    }

    // Until nothing is queued, no password is being checked and nothing is due.
    void settle()
    {
        turn();
        turn(); // a timer of no time was started by the first
        while (hasher().pending() > 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        turn();
        turn();
    }
    void setWritable(bool writable)
    {
        (void)database().exec(QStringLiteral("PRAGMA query_only = ") +
                              (writable ? QStringLiteral("OFF") : QStringLiteral("ON")));
    }
    void removeAccount(const server::AccountPtr &account)
    {
        for (server::ControlConnection *client : std::vector(account->clients))
            client->end(QStringLiteral("The account was removed."));
        if (accounts.remove(account))
            registry.forget(account);
    }

    const server::ServerConfig config = quickConfig();
    server::Counters counters;
    server::Troubles troubles;
    server::WriteBatch batch{database()};
    server::Accounts accounts{database(), batch};
    server::Registry registry{database(), batch, accounts, {true, 2}};
    server::AlarmJournal journal{database(), batch, accounts, config.alarmRetentionMs};
    server::StateHub hub{counters, config.listPushMs};
    server::Services services{config,  accounts, registry, journal,  hub,       hasher(),
                              nullptr, batch,    counters, troubles, throttle()};
    server::DataPorts dataPorts{services, {}};
    server::AccountPtr alice;

private:
    // No timer is due while a script runs but those that are due at once, and no port is opened.
    static server::ServerConfig quickConfig()
    {
        server::ServerConfig config;
        config.cheapPasswords = true;
        config.failedLoginDelayMs = 0;
        config.tryEveryMsPerName = 0; // no limit
        config.tryEveryMsPerAddress = 0;
        config.listPushMs = 0;
        config.guessDelayMs = 0;
        config.maxDataPorts = 0;
        config.maxConnectionsPerAccount = 2;
        config.maxOutgoingBytes = 4096;
        config.alarmRetentionMs = qint64{1} << 60;
        return config;
    }
    // Kept for the whole run: their making costs more than a script.
    static server::Database &database()
    {
        static auto &kept = *new server::Database;
        static const bool opened = [] {
            QString error;
            return kept.open(QStringLiteral(":memory:"), &error);
        }();
        require(opened);
        return kept;
    }
    static server::LoginThrottle &throttle()
    {
        static auto &kept = *new server::LoginThrottle({}, {});
        return kept;
    }
    static server::PasswordHasher &hasher()
    {
        static auto &kept = *new server::PasswordHasher(server::PasswordHasher::Cost::Cheapest);
        return kept;
    }
    static void refill()
    {
        static const QString hash = QString::fromStdString(hasher().makeNow("s3cret"));
        for (const char *table : {"alarms", "bindings", "cameras", "accounts", "retired_sequences", "sqlite_sequence"})
            require(database().run(QStringLiteral("DELETE FROM ") + QLatin1String(table)) != nullptr);
        const QString people =
            QStringLiteral("INSERT INTO accounts (id, name, password_hash, created, newest_alarm) VALUES "
                           "(1, CAST('alice' AS BLOB), ?, 0, 2), (2, CAST('bob' AS BLOB), ?, 0, 0)");
        const QString cameras =
            QStringLiteral("INSERT INTO cameras (id, camera_id, password, created) VALUES "
                           "(1, CAST('A' AS BLOB), CAST('pw' AS BLOB), 0), (2, CAST('B' AS BLOB), CAST('p|w' AS BLOB), "
                           "0), (3, CAST('BOB' AS BLOB), CAST('Qx7+bobs-own' AS BLOB), 0)");
        require(database().run(people, {hash, hash}) != nullptr && database().run(cameras) != nullptr);
        require(database().run(QStringLiteral("INSERT INTO bindings (account, camera) VALUES (1, 1), (2, 3)")) !=
                nullptr);
        require(database().run(QStringLiteral("INSERT INTO alarms VALUES (1, 1, 'A', 'motion', 1795119245000), "
                                              "(1, 2, 'A', 'smoke', 1795129277250)")) != nullptr);
    }
};

} // namespace watchpost::fuzz
