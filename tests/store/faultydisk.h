// What a full disk and missing rights look like to the program that runs this test. Windows has no such switches: a
// test that needs them is passed over there.
#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#define WATCHPOST_NEEDS_UNIX QSKIP("Windows has no such modes and limits")
#else
#define WATCHPOST_NEEDS_UNIX (void)0

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

namespace watchpost::test {

// The file of the program may not grow past `bytes`: a write fails with EFBIG, as one on a full disk with ENOSPC.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { lift(); }
    void lift() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

// Root may write everywhere. From here on this process is nobody, for the files that it makes.
class Nobody
{
public:
    Nobody()
    {
        if (::geteuid() == 0)
            m_changed = ::seteuid(65534) == 0;
    }
    ~Nobody()
    {
        if (m_changed)
            (void)::seteuid(0);
    }

private:
    bool m_changed = false;
};

} // namespace watchpost::test

#endif
