#include "server/terminal.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#else
#include <qt_windows.h>

#include <io.h>
#endif

namespace watchpost::server {

namespace {

// While it lives, the terminal does not show what is typed.
class HiddenInput
{
public:
#ifdef Q_OS_UNIX
    HiddenInput()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenInput()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before = {};
#else
    HiddenInput()
    {
        m_changed = GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &m_before) != 0;
        if (m_changed)
            SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~HiddenInput()
    {
        if (m_changed)
            SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
    }

private:
    DWORD m_before = 0;
#endif
    bool m_changed = false;

public:
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;
};

void print(FILE *stream, const QString &text)
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8); // without a console this does nothing
#endif
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

bool inputIsTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDIN_FILENO) != 0;
#else
    return _isatty(_fileno(stdin)) != 0;
#endif
}

QByteArray readInput(qsizetype most)
{
    // Not QFile or stdio: both wait until their buffer is full, and a script that feeds us line by line would wait with
    // them.
    QByteArray bytes(most, Qt::Uninitialized);
#ifdef Q_OS_UNIX
    const auto got = ::read(STDIN_FILENO, bytes.data(), static_cast<std::size_t>(most));
#else
    const auto got = _read(_fileno(stdin), bytes.data(), static_cast<unsigned>(most));
#endif
    bytes.truncate(got > 0 ? static_cast<qsizetype>(got) : 0);
    return bytes;
}

QByteArray readInputLine(qsizetype most)
{
    QByteArray line;
    while (line.size() < most && !line.contains('\n')) {
        const QByteArray more = readInput(most - line.size());
        if (more.isEmpty())
            break;
        line += more;
    }
    const auto end = line.indexOf('\n');
    return end < 0 ? line : line.left(end);
}

std::optional<QByteArray> askPassword(const QString &prompt)
{
    printError(prompt);
    const HiddenInput hidden;
    const QByteArray line = readInputLine(kMaxPasswordLine);
    printError(QStringLiteral("\n"));
    if (line.isEmpty())
        return std::nullopt;
    return line;
}

void printOut(const QString &text)
{
    print(stdout, text);
}

void printError(const QString &text)
{
    print(stderr, text);
}

} // namespace watchpost::server
