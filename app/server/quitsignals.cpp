#include "server/quitsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <qt_windows.h>

#include <atomic>
#endif

namespace watchpost::server {

#ifdef Q_OS_UNIX

namespace {

// Written to by the handler, which may call next to nothing; read by the event loop.
int g_wakeUp[2] = {-1, -1};

void handleSignal(int)
{
    const int before = errno; // of whatever was interrupted
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_wakeUp[0], &byte, sizeof byte);
    errno = before;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_wakeUp) != 0)
        return;
    m_notifier = new QSocketNotifier(g_wakeUp[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(g_wakeUp[1], &byte, sizeof byte);
        Q_EMIT quitRequested();
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    delete m_notifier;
    for (int &end : g_wakeUp) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#else

namespace {

std::atomic<QuitSignals *> g_listener{nullptr};

// In a thread that Windows makes for it. When it returns from a closed window or a logout the program is ended at once;
// while it does not, the program has five seconds.
BOOL WINAPI handleConsole(DWORD event)
{
    QuitSignals *listener = g_listener.load();
    if (listener == nullptr)
        return FALSE;
    QMetaObject::invokeMethod(listener, &QuitSignals::quitRequested, Qt::QueuedConnection);
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    g_listener = this;
    SetConsoleCtrlHandler(handleConsole, TRUE);
}

QuitSignals::~QuitSignals()
{
    SetConsoleCtrlHandler(handleConsole, FALSE);
    g_listener = nullptr;
}

#endif

} // namespace watchpost::server
