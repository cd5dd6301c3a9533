// A camera server: accounts, cameras, bindings, states, the alarm journal, control and data connections.
// Lives in one thread (its own, for the demo); password hashing runs in a pool. (docs/protocol.md)
#pragma once

#include "server/commandresult.h"
#include "server/mischief.h"
#include "server/serverconfig.h"

#include <QObject>

#include <memory>

namespace watchpost::server {

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
    // SHA-256 of its certificate as the client's dialog shows it, "AB:CD:..."; empty without TLS.
    [[nodiscard]] QString certificateFingerprint() const;

    // The management commands, exactly as the local socket takes them, e.g. {"account", "add", "alice"}; `input` stands
    // for standard input (a password, a CSV file's bytes). Blocks for a password hash (account add, account password);
    // the socket does not.
    //   account add NAME            input: the password       camera add ID [--account NAME]   input: its password
    //   account password NAME       input: the new one        camera bind ID ACCOUNT
    //   account remove NAME                                   camera unbind ID ACCOUNT
    //   account list                                          camera remove ID
    //   state ID true|false|null                              camera list [--account NAME]
    //   state -                     input: "ID value" lines   camera import NAME               input: the CSV file
    //   alarm ID TYPE                                         status [--json]
    //   alarm -                     input: "ID TYPE" lines
    [[nodiscard]] CommandResult execute(const QStringList &command, const QByteArray &input = {});

    // Test seams: what a network or an unlucky day does. Forgotten by stop().
    void dropConnections();                     // RST every connection
    void setDataPortsRefused(bool refused);     // answers that no port is free
    void setSilent(bool silent);                // connections stay open, but nothing is read or answered on them
    void setDataCutAfter(int answers);          // RST each data connection after that many answers; 0: never
    void setMischief(const Mischief &mischief); // a server that is wrong, not the network; {}: none

Q_SIGNALS:
    void clientLoggedIn(const QString &user);

private:
    class Private;
    ServerConfig m_config;
    std::unique_ptr<Private> d; // while it runs
};

} // namespace watchpost::server
