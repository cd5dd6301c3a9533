#include "main/application.h"
#include "main/commandline.h"
#include "main/startup.h"

#include <QApplication>

using namespace watchpost;

int main(int argc, char **argv)
{
    const CommandLine commandLine = readCommandLine(argc, argv);
    if (commandLine.isFinal())
        return printAndExit(commandLine);
    describeProgram();
    QApplication qt(argc, argv);
    Application application(commandLine);
    application.start();
    return QApplication::exec();
}
