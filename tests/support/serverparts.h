// What a server is made of, put together by hand: for tests of one part, and of what a failing disk does to it.
#pragma once

#include "server/accounts.h"
#include "server/alarmjournal.h"
#include "server/controlport.h"
#include "server/database.h"
#include "server/dataports.h"
#include "server/loginthrottle.h"
#include "server/passwordhasher.h"
#include "server/registry.h"
#include "server/services.h"
#include "server/statehub.h"
#include "server/writebatch.h"
#include "support/servertest.h"

#include <QRegularExpression>

namespace watchpost::test {

struct ServerParts
{
    explicit ServerParts(const server::ServerConfig &serverConfig = testConfig())
        : config(serverConfig)
    {
        QString error;
        opened = database.open(QStringLiteral(":memory:"), &error) && accounts.load() && registry.load() &&
                 journal.load() && clients.listen(config.address, 0, &error);
        services.dataPorts = &dataPorts;
        QObject::connect(&journal, &server::AlarmJournal::journalled, &hub, &server::StateHub::pushAlarms);
        QObject::connect(&registry, &server::Registry::listChanged, &hub, &server::StateHub::listChanged);
    }

    server::AccountPtr addAccount(const std::string &name, const std::string &password)
    {
        return accounts.add(name, hasher.makeNow(password));
    }
    // The disk is full, or is not any more.
    [[nodiscard]] bool setWritable(bool writable)
    {
        if (!writable)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be written")));
        return database.exec(QStringLiteral("PRAGMA query_only = ") +
                             (writable ? QStringLiteral("OFF") : QStringLiteral("ON")));
    }

    const server::ServerConfig config;
    bool opened = false;
    server::Counters counters;
    server::Troubles troubles;
    server::Database database;
    server::WriteBatch batch{database};
    server::Accounts accounts{database, batch};
    server::Registry registry{
        database, batch, accounts, {config.registerUnknownCameras, config.accountsPerCamera, config.camerasPerAccount}};
    server::AlarmJournal journal{database, batch, accounts, config.alarmRetentionMs};
    server::StateHub hub{counters, config.listPushMs};
    server::PasswordHasher hasher{server::PasswordHasher::Cost::Cheapest};
    server::LoginThrottle throttle{{config.freeTriesPerName, config.tryEveryMsPerName},
                                   {config.freeTriesPerAddress, config.tryEveryMsPerAddress}};
    server::Services services{config,  accounts, registry, journal,  hub,     hasher,
                              nullptr, batch,    counters, troubles, throttle};
    server::DataPorts dataPorts{services, {}};
    server::ControlPort clients{services, {}};
};

} // namespace watchpost::test
