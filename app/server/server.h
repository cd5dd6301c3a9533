// A camera server: accounts, cameras, bindings, states, the alarm journal, control and data connections.
// Lives in one thread (its own, for the demo); password hashing runs in a pool. (docs/protocol.md)
#pragma once

#include "server/serverconfig.h"

#include <QObject>

#include <memory>

namespace watchpost::server {

// What a management command prints and how it exits.
struct CommandResult
{
    int exitCode = 0;  // 0 done, 1 refused or failed, 2 usage
    QString output;    // for standard output
    QString error;     // for standard error: what happened and what to do
};

class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(ServerConfig config, QObject *parent = nullptr);
    ~Server() override;

    // Opens the database, listens. False: `error` says what happened and what to do.
    [[nodiscard]] bool start(QString *error);
    void stop();
    [[nodiscard]] quint16 port() const;

    // The management commands, exactly as the local socket takes them, e.g. {"account", "add", "alice"}; `input` stands
    // for standard input (a password, a CSV file's bytes).
    [[nodiscard]] CommandResult execute(const QStringList &command, const QByteArray &input = {});

    // Test seams: what a network or an unlucky day does.
    void dropConnections();               // RST every connection
    void setDataPortsRefused(bool refused); // answers that no port is free

Q_SIGNALS:
    void clientLoggedIn(const QString &user);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost::server
