#include "server/clioptions.h"

#include "server/serveoptions.h"
#include "server/socketpath.h"

#include "domain/plaintext.h"
#include "domain/version.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace watchpost::server {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void addOptions(QCommandLineParser *parser)
{
    parser->addOption({{text("h"), text("help")}, text("Shows this text.")});
    parser->addOption({{text("v"), text("version")}, text("Shows the version.")});
    parser->addOption({text("database"), text("The SQLite file; made when it is missing."), text("FILE")});
    parser->addOption(
        {text("config"), text("A configuration file (INI) with the same names as these options."), text("FILE")});
    parser->addOption({text("socket"), text("The management socket, when not the default one."), text("PATH")});
    parser->addOption({text("listen"),
                       text("serve: the control port. 127.0.0.1:9250 unless told; port 0: any free one."),
                       text("HOST:PORT")});
    parser->addOption({text("data-ports"), text("serve: the data ports. 9260-9323 unless told."), text("A-B")});
    parser->addOption(
        {text("tls"), text("serve: all connections are TLS, with a certificate that the server makes itself "
                           "when none is named.")});
    parser->addOption({text("tls-name"), text("serve: host names and addresses of that certificate, commas between."),
                       text("NAMES")});
    parser->addOption({text("tls-certificate"),
                       text("serve: PEM certificate chain; with --tls-key all connections are TLS."), text("FILE")});
    parser->addOption({text("tls-key"), text("serve: the certificate's PEM private key."), text("FILE")});
    parser->addOption({text("no-register"), text("serve: an upload does not register a camera that is not known.")});
    parser->addOption({text("accounts-per-camera"),
                       text("serve: how many accounts may have the same camera. 5 unless told."), text("N")});
    parser->addOption({text("cameras-per-account"),
                       text("serve: how many cameras an account may register by uploads. 100000 unless told."),
                       text("N")});
    parser->addOption(
        {text("simulate"), text("serve: N invented cameras on the account demo (password demo)."), text("N")});
    parser->addOption({text("simulate-rate"), text("serve: their state changes a second."), text("R")});
    parser->addOption({text("seed"), text("serve: what their changes follow from."), text("S")});
    parser->addOption({text("account"), text("camera add, camera list: the account."), text("NAME")});
    parser->addOption({text("password-stdin"), text("Reads the password from standard input without asking for it.")});
    parser->addOption({text("json"), text("status: as JSON.")});
    parser->addPositionalArgument(text("command"), text("What to do; see below."));
}

QString helpText(const QCommandLineParser &parser)
{
    return parser.helpText() + text("\n"
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
    return printed(what + text("\nSee watchpost-server --help.\n"), 2);
}

// Those that only `serve` understands, so that nobody believes a management command had taken them.
QString strayOption(const QCommandLineParser &parser, bool serving)
{
    QStringList serveOnly = serveOptions();
    for (const char *also : {"database", "socket"}) // how a management command finds the server
        serveOnly.removeOne(text(also));
    const QStringList manageOnly{text("account"), text("password-stdin"), text("json")};
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
    if (parser.isSet(text("account")))
        result.command << text("--account") << parser.value(text("account"));
    if (parser.isSet(text("json")))
        result.command << text("--json");
    result.passwordStdin = parser.isSet(text("password-stdin"));
    result.socket = parser.value(text("socket"));
    if (!result.socket.isEmpty() || (!parser.isSet(text("config")) && !parser.isSet(text("database"))))
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
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + text("/watchpost-server/server.db");
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text("The camera server of Watchpost: runs it, and manages the one that runs."));
    addOptions(&parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(text("help")))
        return printed(helpText(parser));
    if (parser.isSet(text("version")))
        return printed(text("watchpost-server ") + QString::fromLatin1(kVersion) + QLatin1Char('\n'));
    const QStringList command = parser.positionalArguments();
    if (command.isEmpty())
        return wrong(text("Say what to do, e.g. \"watchpost-server serve\"."));
    const bool serving = command.at(0) == QLatin1String("serve");
    const QStringList known{text("serve"), text("account"), text("camera"),
                            text("state"), text("alarm"),   text("status")};
    if (!known.contains(command.at(0)))
        return wrong(text("\"%1\" is not a command.").arg(visibleText(command.at(0))));
    if (const QString stray = strayOption(parser, serving); !stray.isEmpty())
        return wrong(text("--%1 does not belong to the command %2.").arg(stray, command.at(0)));
    if (!serving)
        return manage(parser);
    if (command.size() > 1)
        return wrong(text("serve takes options only, not \"%1\".").arg(visibleText(command.at(1))));
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
