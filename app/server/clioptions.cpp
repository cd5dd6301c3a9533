#include "server/clioptions.h"

#include "server/serveoptions.h"
#include "server/socketpath.h"
#include "server/text.h"

#include "domain/plaintext.h"
#include "domain/version.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace watchpost::server {

namespace {

void addOptions(QCommandLineParser *parser)
{
    parser->addOption({{toText("h"), toText("help")}, toText("Shows this text.")});
    parser->addOption({{toText("v"), toText("version")}, toText("Shows the version.")});
    parser->addOption({toText("database"), toText("The SQLite file; made when it is missing."), toText("FILE")});
    parser->addOption(
        {toText("config"), toText("A configuration file (INI) with the same names as these options."), toText("FILE")});
    parser->addOption({toText("socket"), toText("The management socket, when not the default one."), toText("PATH")});
    parser->addOption({toText("listen"),
                       toText("serve: the control port. 127.0.0.1:9250 unless told; port 0: any free one."),
                       toText("HOST:PORT")});
    parser->addOption({toText("data-ports"), toText("serve: the data ports. 9260-9323 unless told."), toText("A-B")});
    parser->addOption(
        {toText("tls"), toText("serve: all connections are TLS, with a certificate that the server makes itself "
                               "when none is named.")});
    parser->addOption({toText("tls-name"),
                       toText("serve: host names and addresses of that certificate, commas between."),
                       toText("NAMES")});
    parser->addOption({toText("tls-certificate"),
                       toText("serve: PEM certificate chain; with --tls-key all connections are TLS."),
                       toText("FILE")});
    parser->addOption({toText("tls-key"), toText("serve: the certificate's PEM private key."), toText("FILE")});
    parser->addOption(
        {toText("no-register"), toText("serve: an upload does not register a camera that is not known.")});
    parser->addOption({toText("accounts-per-camera"),
                       toText("serve: how many accounts may have the same camera. 5 unless told."), toText("N")});
    parser->addOption({toText("cameras-per-account"),
                       toText("serve: how many cameras an account may register by uploads. 100000 unless told."),
                       toText("N")});
    parser->addOption(
        {toText("simulate"), toText("serve: N invented cameras on the account demo (password demo)."), toText("N")});
    parser->addOption({toText("simulate-rate"), toText("serve: their state changes a second."), toText("R")});
    parser->addOption({toText("seed"), toText("serve: what their changes follow from."), toText("S")});
    parser->addOption({toText("account"), toText("camera add, camera list: the account."), toText("NAME")});
    parser->addOption(
        {toText("password-stdin"), toText("Reads the password from standard input without asking for it.")});
    parser->addOption({toText("json"), toText("status: as JSON.")});
    parser->addPositionalArgument(toText("command"), toText("What to do; see below."));
}

QString helpText(const QCommandLineParser &parser)
{
    return parser.helpText() +
           toText("\n"
                  "Commands:\n"
                  "  serve                          runs the server\n"
                  "  account add NAME               the password comes from standard input\n"
                  "  account list\n"
                  "  account password NAME          changes it, and ends the account's connections\n"
                  "  account remove NAME            removes it, and ends its connections\n"
                  "  camera add ID [--account NAME] the camera's password comes from standard input\n"
                  "  camera import FILE.csv         columns id,password[,account]\n"
                  "  camera list [--account NAME]\n"
                  "  camera remove ID\n"
                  "  camera bind ID ACCOUNT\n"
                  "  camera unbind ID ACCOUNT\n"
                  "  state ID true|false|null       true: online, false: offline, null: not known\n"
                  "  state -                        reads \"ID value\" lines from standard input\n"
                  "  alarm ID TYPE                  e.g. motion, person, intrusion, smoke, sos\n"
                  "  alarm -                        reads \"ID TYPE\" lines from standard input\n"
                  "  status [--json]\n"
                  "\n"
                  "Exit codes: 0 done, 1 refused or failed, 2 wrong usage.\n");
}

CommandLine printed(const QString &what, int exitCode = 0)
{
    CommandLine result;
    result.text = what;
    result.exitCode = exitCode;
    return result;
}

CommandLine wrong(const QString &what)
{
    return printed(what + toText("\nSee watchpost-server --help.\n"), 2);
}

// Those that only `serve` understands, so that nobody believes a management command had taken them.
QString strayOption(const QCommandLineParser &parser, bool serving)
{
    QStringList serveOnly = serveOptions();
    for (const char *also : {"database", "socket"}) // how a management command finds the server
        serveOnly.removeOne(toText(also));
    const QStringList manageOnly{toText("account"), toText("password-stdin"), toText("json")};
    for (const QString &name : serving ? manageOnly : serveOnly) {
        if (parser.isSet(name))
            return name;
    }
    return {};
}

CommandLine manage(const QCommandLineParser &parser)
{
    CommandLine result;
    result.action = CommandLine::Action::Manage;
    result.command = parser.positionalArguments();
    if (parser.isSet(toText("account")))
        result.command << toText("--account") << parser.value(toText("account"));
    if (parser.isSet(toText("json")))
        result.command << toText("--json");
    result.passwordStdin = parser.isSet(toText("password-stdin"));
    result.socket = parser.value(toText("socket"));
    if (!result.socket.isEmpty() || (!parser.isSet(toText("config")) && !parser.isSet(toText("database"))))
        return result;
    QString error;
    const auto config = serveConfig(parser, &error);
    if (!config)
        return wrong(error);
    result.socket = config->managementSocket;
    return result;
}

} // namespace

QString defaultDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           toText("/watchpost-server/server.db");
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(toText("The camera server of Watchpost: runs it, and manages the one that runs."));
    addOptions(&parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(toText("help")))
        return printed(helpText(parser));
    if (parser.isSet(toText("version")))
        return printed(toText("watchpost-server ") + QString::fromLatin1(kVersion) + QLatin1Char('\n'));
    const QStringList command = parser.positionalArguments();
    if (command.isEmpty())
        return wrong(toText("Say what to do, e.g. \"watchpost-server serve\"."));
    const bool serving = command.at(0) == QLatin1String("serve");
    const QStringList known{toText("serve"), toText("account"), toText("camera"),
                            toText("state"), toText("alarm"),   toText("status")};
    if (!known.contains(command.at(0)))
        return wrong(toText("\"%1\" is not a command.").arg(visibleText(command.at(0))));
    if (const QString stray = strayOption(parser, serving); !stray.isEmpty())
        return wrong(toText("--%1 does not belong to the command %2.").arg(stray, command.at(0)));
    if (!serving)
        return manage(parser);
    if (command.size() > 1)
        return wrong(toText("serve takes options only, not \"%1\".").arg(visibleText(command.at(1))));
    CommandLine result;
    result.action = CommandLine::Action::Serve;
    QString error;
    const auto config = serveConfig(parser, &error);
    if (!config)
        return wrong(error);
    result.config = *config;
    return result;
}

} // namespace watchpost::server
