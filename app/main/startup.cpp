#include "main/startup.h"

#include "domain/version.h"
#include "main/debuginfo.h"
#include "main/language.h"
#include "main/profile.h"
#include "main/singleinstance.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

namespace watchpost {

void describeProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("watchpost"));
    QCoreApplication::setApplicationVersion(QLatin1StringView(kVersion));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Watchpost"));
    QGuiApplication::setDesktopFileName(QStringLiteral("watchpost"));
}

CommandLine readCommandLine(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("watchpost"));
    int count = argc;
    QCoreApplication core(count, argv);
    const Language language{QString()};
    CommandLine commandLine = parseCommandLine(QCoreApplication::arguments());
    if (!commandLine.isFinal() && commandLine.debugInfo)
        commandLine.message = debugInfo(commandLine.profile.isEmpty() ? Profile::defaultFolder() : commandLine.profile);
    return commandLine;
}

int printAndExit(const CommandLine &commandLine)
{
    std::FILE *stream = commandLine.exitCode == 0 ? stdout : stderr;
    std::fputs(commandLine.message.toLocal8Bit().constData(), stream);
    return commandLine.exitCode;
}

std::optional<int> passToFirst(int argc, char **argv, const CommandLine &commandLine,
                               std::unique_ptr<SingleInstance> *instance)
{
    if (commandLine.demo && commandLine.profile.isEmpty())
        return std::nullopt;
    int count = argc;
    const QCoreApplication core(count, argv);
    const QString profile = commandLine.profile.isEmpty() ? Profile::defaultFolder() : commandLine.profile;
    *instance = std::make_unique<SingleInstance>(SingleInstance::defaultFolder(), profile);
    switch ((*instance)->claim(StartMessage::fromEnvironment(QCoreApplication::arguments()))) {
    case SingleInstance::Claim::First:
        return std::nullopt;
    case SingleInstance::Claim::Alone:
        instance->reset();
        return std::nullopt;
    case SingleInstance::Claim::Passed:
        return 0;
    case SingleInstance::Claim::Busy:
        break;
    }
    const Language language{QString()};
    const QString text = QCoreApplication::translate(
        "CommandLine", "Watchpost already runs with this profile, and does not answer. End it, or choose another "
                       "folder with --profile.");
    std::fputs(QStringLiteral("watchpost: %1\n").arg(text).toLocal8Bit().constData(), stderr);
    return 1;
}

QString readPasswordFromStdin()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray line = input.readLine(64 * 1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace watchpost
