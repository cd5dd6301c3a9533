#include "server/cli.h"
#include "server/dataports.h"

#include "server/clioptions.h"
#include "server/filelimit.h"
#include "server/managementclient.h"
#include "server/quitsignals.h"
#include "server/server.h"
#include "server/terminal.h"

#include "domain/connection.h"
#include "domain/version.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace watchpost::server {

namespace {

constexpr qsizetype kBatchBytes = 64 * 1024;

int finish(const CommandResult &result)
{
    printOut(result.output);
    printError(result.error);
    return result.exitCode;
}

int serve(ServerConfig config)
{
    const QuitSignals signals_;
    config.maxConnections =
        std::min(config.maxConnections,
                 connectionsWithin(raiseFileLimit(), config.maxDataPorts, static_cast<int>(DataPorts::kMaxCandidates)));
    Server server(config);
    QString error;
    if (!server.start(&error))
        return finish(refused(error));
    QObject::connect(&signals_, &QuitSignals::quitRequested, qApp, &QCoreApplication::quit);
    const bool tls = !server.certificateFingerprint().isEmpty();
    printOut(QStringLiteral("watchpost-server %1 listening on %2\n")
                 .arg(QString::fromLatin1(kVersion),
                      toString(ServerAddress{config.address.toString(), server.port(), tls})));
    if (tls)
        printOut(QStringLiteral("certificate SHA-256 %1\n").arg(server.certificateFingerprint()));
    return QCoreApplication::exec();
}

bool wantsPassword(const QStringList &command)
{
    const QString what = command.mid(0, 2).join(QLatin1Char(' '));
    return command.size() >= 3 && (what == QLatin1String("account add") || what == QLatin1String("account password") ||
                                   what == QLatin1String("camera add"));
}

// Nothing: `error` says why.
std::optional<QByteArray> password(const CommandLine &line, QString *error)
{
    if (line.passwordStdin || !inputIsTerminal())
        return readInputLine(kMaxPasswordLine);
    auto first = askPassword(QStringLiteral("Password for %1: ").arg(line.command.at(2)));
    const auto second = first ? askPassword(QStringLiteral("Once more: ")) : std::nullopt;
    if (second && first == second)
        return first;
    *error = first && second ? QStringLiteral("The two are not the same. Nothing was changed; try again.")
                             : QStringLiteral("No password was given. Nothing was changed.");
    return std::nullopt;
}

// "state -" and "alarm -": what has come is sent at once, so that a script can keep the pipe open.
int stream(ManagementClient *client, const QStringList &command)
{
    int exitCode = 0;
    qsizetype lines = 0;
    QByteArray waiting;
    for (bool more = true; more;) {
        const QByteArray read = readInput(kBatchBytes);
        more = !read.isEmpty();
        waiting += more ? read : QByteArray("\n");
        const auto end = waiting.lastIndexOf('\n') + 1;
        if (end == 0 && waiting.size() < kBatchBytes)
            continue;
        const QByteArray batch = waiting.left(end == 0 ? waiting.size() : end);
        waiting.remove(0, batch.size());
        const CommandResult result = client->send({command + QStringList{QString::number(lines + 1)}, batch});
        lines += batch.count('\n');
        exitCode = std::max(exitCode, finish(result));
    }
    return exitCode;
}

int manage(const CommandLine &line)
{
    CommandRequest request{line.command, {}};
    // The client reads the file: it may well be one that the server may not.
    if (line.command.mid(0, 2) == QStringList{QStringLiteral("camera"), QStringLiteral("import")} &&
        line.command.size() == 3) {
        QFile file(line.command.at(2));
        if (!file.open(QIODevice::ReadOnly))
            return finish(refused(
                QStringLiteral("%1 could not be read (%2). Check the path.").arg(file.fileName(), file.errorString())));
        request.input = file.readAll();
    }
    ManagementClient client;
    QString error;
    if (!client.connectTo(line.socket, &error))
        return finish(refused(error));
    const bool lines = line.command.size() == 2 && line.command.at(1) == QLatin1String("-");
    if (lines && (line.command.at(0) == QLatin1String("state") || line.command.at(0) == QLatin1String("alarm")))
        return stream(&client, line.command);
    if (wantsPassword(line.command)) {
        const auto given = password(line, &error);
        if (!given)
            return finish(refused(error));
        request.input = *given;
    }
    return finish(client.send(request));
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    const CommandLine line = parseCommandLine(arguments);
    switch (line.action) {
    case CommandLine::Action::Serve:
        return serve(line.config);
    case CommandLine::Action::Manage:
        return manage(line);
    case CommandLine::Action::Print:
        break;
    }
    return line.exitCode == 0 ? finish(done(line.text)) : finish({line.exitCode, {}, line.text});
}

} // namespace watchpost::server
