// What happens before there is a window.
#pragma once

#include "main/commandline.h"

#include <memory>
#include <optional>

namespace watchpost {

class SingleInstance;

void describeProgram(); // name, version, desktop file

// Works without a display: --help, --version and --debug-info must not need one.
[[nodiscard]] CommandLine readCommandLine(int argc, char **argv);
[[nodiscard]] int printAndExit(const CommandLine &commandLine);

// One program for each profile: set, this start was told to the first one (0), or cannot be (1), and ends. Else
// `*instance` holds the profile; null for a demo, whose profile is its own.
[[nodiscard]] std::optional<int> passToFirst(int argc, char **argv, const CommandLine &commandLine,
                                             std::unique_ptr<SingleInstance> *instance);

// The first line of standard input, without its line end. Blocks: called before there is a window.
[[nodiscard]] QString readPasswordFromStdin();

} // namespace watchpost
