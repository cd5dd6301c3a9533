// How a program ends that MinGW-w64 has compiled: exit() without the part in which Windows tells every library of it.
//
// There the libstdc++ of Debian 12 deletes a key of winpthreads 10, which waits for ever for a reader of its keys that is
// no more once threads have ended: the program would stay, without a window, and hold its lock. What is ours is done by
// then: main() has returned and the handlers of atexit() have run. (The linker's --wrap=exit brings every exit() here.)
#include <windows.h>

#include <cstdio>
#include <cstdlib>
#include <process.h>

extern "C" [[noreturn]] void __wrap_exit(int code)
{
    _cexit(); // the handlers, and on Windows what the C library still holds for files
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
    std::abort();
}
