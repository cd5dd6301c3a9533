// What a program that holds passwords does first.
#pragma once

namespace watchpost {

// No core dump: it would hold every password in clear. On Linux other processes of the user cannot read this one's
// memory either, except a debugger that started it. Developers who want a core: see CONTRIBUTING.md.
void forbidCoreDumps();

} // namespace watchpost
