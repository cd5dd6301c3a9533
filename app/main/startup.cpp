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

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <shobjidl.h>

#include <io.h>
#endif

namespace watchpost {
namespace {

// A program with windows has no console of its own: what it prints goes to the one that it was started from.
void useParentConsole()
{
#ifdef Q_OS_WIN
    const auto open = [](FILE *stream) { return _get_osfhandle(_fileno(stream)) >= 0; };
    if (open(stdout) || open(stderr) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    for (FILE *stream : {stdout, stderr})
        (void)std::freopen("CONOUT$", "w", stream);
#endif
}

} // namespace

void describeProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("watchpost"));
    QCoreApplication::setApplicationVersion(QLatin1StringView(kVersion));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Watchpost"));
    QGuiApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", QStringLiteral("watchpost")));
#ifdef Q_OS_WIN
    // As the installer writes it into the shortcut: one button on the task bar, and notifications under our name.
    (void)SetCurrentProcessExplicitAppUserModelID(L"Watchpost.Watchpost");
#endif
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
    useParentConsole();
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
    useParentConsole();
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
