#include "main/commandline.h"

#include "domain/version.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace watchpost {
namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

CommandLine failure(const QString &text)
{
    CommandLine result;
    result.message = QStringLiteral("watchpost: %1\n%2\n").arg(text, CommandLineText::tr("Try “watchpost --help”."));
    result.exitCode = 2;
    return result;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineText::tr("Watches many networked cameras: their states, and their alarms at once."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  CommandLineText::tr("Start an embedded demo server and fill in its login."));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     CommandLineText::tr("Keep settings, cameras and alarms in this folder."),
                                     QStringLiteral("DIR"));
    const QCommandLineOption server(QStringLiteral("server"), CommandLineText::tr("The server to log in to."),
                                    QStringLiteral("HOST[:PORT]"));
    const QCommandLineOption tls(QStringLiteral("tls"), CommandLineText::tr("Connect with TLS."));
    const QCommandLineOption user(QStringLiteral("user"), CommandLineText::tr("The account's name."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption passwordStdin(
        QStringLiteral("password-stdin"),
        CommandLineText::tr("Read the password from the first line of standard input."));
    const QCommandLineOption logIn(QStringLiteral("log-in"), CommandLineText::tr("Log in at once."));
    const QCommandLineOption minimized(
        QStringLiteral("minimized"),
        CommandLineText::tr("Start with the window minimized, in the tray where there is one."));
    const QCommandLineOption debugInfo(QStringLiteral("debug-info"),
                                       CommandLineText::tr("Print versions and folders for a bug report, and exit."));
    parser.addOptions({demo, profile, server, tls, user, passwordStdin, logIn, minimized, debugInfo});

    if (!parser.parse(arguments))
        return failure(parser.errorText());
    CommandLine result;
    if (parser.isSet(help)) {
        result.message = parser.helpText();
        return result;
    }
    if (parser.isSet(version)) {
        result.message = QStringLiteral("watchpost %1\n").arg(QLatin1StringView(kVersion));
        return result;
    }
    if (!parser.positionalArguments().isEmpty())
        return failure(CommandLineText::tr("“%1” is not an option. A server is given with --server.")
                           .arg(parser.positionalArguments().constFirst()));
    result.demo = parser.isSet(demo);
    result.profile = parser.value(profile);
    result.user = parser.value(user);
    result.passwordFromStdin = parser.isSet(passwordStdin);
    result.logIn = parser.isSet(logIn);
    result.minimized = parser.isSet(minimized);
    result.debugInfo = parser.isSet(debugInfo);
    if (parser.isSet(profile) && result.profile.isEmpty())
        return failure(CommandLineText::tr("--profile needs the name of a folder."));
    if (parser.isSet(server)) {
        result.server = parseServerAddress(parser.value(server), parser.isSet(tls));
        if (!result.server)
            return failure(
                CommandLineText::tr("“%1” is not a server. Write HOST or HOST:PORT, with a port from 1 to 65535.")
                    .arg(parser.value(server)));
    }
    if (result.demo && result.server)
        return failure(CommandLineText::tr("--demo brings its own server: leave --server out, or leave --demo out."));
    if (parser.isSet(tls) && !result.server)
        return failure(CommandLineText::tr("--tls belongs to --server: name the server, too."));
    return result;
}

} // namespace watchpost
