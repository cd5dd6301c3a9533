// What happens before there is a window.
#pragma once

#include "main/commandline.h"

namespace watchpost {

void describeProgram(); // name, version, desktop file

// Works without a display: --help, --version and --debug-info must not need one.
[[nodiscard]] CommandLine readCommandLine(int argc, char **argv);
[[nodiscard]] int printAndExit(const CommandLine &commandLine);

// The first line of standard input, without its line end. Blocks: called before there is a window.
[[nodiscard]] QString readPasswordFromStdin();

} // namespace watchpost
