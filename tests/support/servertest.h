// What the tests of the server share: a started server, and the first steps of a client.
#pragma once

#include "server/server.h"
#include "support/lineclient.h"

#include <QTest>

#include <memory>

namespace watchpost::test {

inline constexpr char kAllExtensions[] = "data-token;pipeline;alarm-replay;unbind;list-push";

// A configuration for tests: in memory, cheap hashes, no delay between tries.
inline server::ServerConfig testConfig()
{
    server::ServerConfig config;
    config.cheapPasswords = true;
    config.failedLoginDelayMs = 0;
    config.tryEveryMsPerName = config.tryEveryMsPerAddress = 0;
    config.listPushMs = 20;
    return config;
}

// Null when it does not start.
inline std::unique_ptr<server::Server> startServer(const server::ServerConfig &config = testConfig())
{
    auto server = std::make_unique<server::Server>(config);
    QString error;
    if (!server->start(&error)) {
        qWarning("%s", qUtf8Printable(error));
        return nullptr;
    }
    return server;
}

// "account add alice" becomes a command; the input is for its standard input.
inline server::CommandResult run(server::Server &server, const QString &command, const QByteArray &input = {})
{
    return server.execute(command.split(QLatin1Char(' ')), input);
}
inline server::CommandResult run(server::Server &server, const char *command, const QByteArray &input = {})
{
    return run(server, QString::fromUtf8(command), input);
}

// With the account alice, password pw, and her camera A, password x. Null when something of that failed.
inline std::unique_ptr<server::Server> startAlicesServer(const server::ServerConfig &config = testConfig())
{
    auto server = startServer(config);
    const bool ok = server && run(*server, "account add alice", "pw").exitCode == 0 &&
                    run(*server, "camera add A --account alice", "x").exitCode == 0;
    return ok ? std::move(server) : nullptr;
}

// A control connection that is logged in; its LoginOk has been read. `extensions`: as they go over the wire, empty for
// none.
inline std::unique_ptr<LineClient> logIn(server::Server &server, const QByteArray &user, const QByteArray &password,
                                         const QByteArray &extensions = {})
{
    auto client = std::make_unique<LineClient>(server.port());
    if (!extensions.isEmpty())
        client->send("NormalCommand.Capabilities " + extensions);
    client->send("LoginCommand.Login " + user + '|' + password);
    if (!extensions.isEmpty() && !client->next().startsWith("NormalCommand.Capabilities "))
        return nullptr;
    return client->next().startsWith("LoginCommand.LoginOk ") ? std::move(client) : nullptr;
}

struct DataGranted
{
    quint16 port = 0; // 0: none was free
    QByteArray token; // empty without data-token
};
inline DataGranted askForData(LineClient &control, const QByteArray &user, const QByteArray &password)
{
    const QByteArray answer = control.ask("NormalCommand.CreatDataSocket " + user + '|' + password);
    const QByteArray prefix = "NormalCommand.ReturnDataSocketPort ";
    if (!answer.startsWith(prefix))
        return {};
    const QList<QByteArray> fields = answer.mid(prefix.size()).split('|');
    return {fields.value(0).toUShort(), fields.value(1)};
}

// A data connection for it, which has shown its token when one was given. Null: no port was free.
inline std::unique_ptr<LineClient> openData(LineClient &control, const QByteArray &user, const QByteArray &password)
{
    const DataGranted granted = askForData(control, user, password);
    if (granted.port == 0)
        return nullptr;
    auto data = std::make_unique<LineClient>(granted.port);
    if (!granted.token.isEmpty())
        data->send("NormalCommand.DataSocketToken " + granted.token);
    return data;
}

} // namespace watchpost::test
