// The management commands: what Server::execute() and the local socket take (docs/server.md, "Commands").
#pragma once

#include "server/commandresult.h"
#include "server/records.h"
#include "server/services.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <functional>
#include <variant>

namespace watchpost::server {

class ControlPort;

class Management : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const CommandResult &)>;

    // `status`: what the command of that name prints, as JSON or as text.
    Management(Services &services, ControlPort &clients, std::function<QString(bool json)> status,
               QObject *parent = nullptr);

    // Blocks for a password hash.
    [[nodiscard]] CommandResult executeNow(const QStringList &command, const QByteArray &input);
    // Does not: the reply may come later, and does not come when `context` is gone by then.
    void execute(const QStringList &command, const QByteArray &input, QObject *context, const Reply &reply);

private:
    // An account's new password, to be hashed before anything is done.
    struct PasswordJob
    {
        QString verb; // add, password
        std::string account;
        std::string password;
    };
    using Outcome = std::variant<CommandResult, PasswordJob>;

    [[nodiscard]] Outcome run(const QStringList &command, const QByteArray &input);
    [[nodiscard]] CommandResult finish(const PasswordJob &job, const std::string &hash);

    [[nodiscard]] Outcome account(const QStringList &arguments, const QByteArray &input);
    [[nodiscard]] Outcome accountPassword(const QString &verb, const QString &name, const QByteArray &input);
    [[nodiscard]] CommandResult accountList() const;
    [[nodiscard]] CommandResult accountRemove(const QString &name);

    [[nodiscard]] CommandResult state(const QStringList &arguments, const QByteArray &input);
    [[nodiscard]] CommandResult alarm(const QStringList &arguments, const QByteArray &input);
    [[nodiscard]] QString setState(const QString &id, const QString &value);
    [[nodiscard]] QString journalFull();
    [[nodiscard]] bool alarmsAreSaved();
    [[nodiscard]] QString raiseAlarm(const QString &id, const QString &type);

    Services &m_services;
    ControlPort &m_clients;
    std::function<QString(bool)> m_status;
};

} // namespace watchpost::server
