#include "domain/hardening.h"
#include "main/application.h"
#include "main/commandline.h"
#include "main/singleinstance.h"
#include "main/startup.h"
#include "server/quitsignals.h"
#include "ui/accessibles.h"
#include "ui/clearedges.h"

#include <QApplication>

using namespace watchpost;

int main(int argc, char **argv)
{
    forbidCoreDumps();
    const CommandLine commandLine = readCommandLine(argc, argv);
    if (commandLine.isFinal())
        return printAndExit(commandLine);
    describeProgram();
    std::unique_ptr<SingleInstance> instance; // ends last: until then the profile is ours
    if (const auto exitCode = passToFirst(argc, argv, commandLine, &instance))
        return *exitCode;
    QApplication qt(argc, argv);
    ClearEdges::install();
    installAccessibles();
    Application application(commandLine);
    application.answerFor(instance.get());
    application.start();
    // The end of the desktop's session, or Ctrl+C: what is queued is still saved. Not before start(), which may wait
    // for a password.
    const server::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &server::QuitSignals::quitRequested, &qt, &QCoreApplication::quit);
    return QApplication::exec();
}
