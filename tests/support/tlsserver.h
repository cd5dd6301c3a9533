// Whether a test can have a TLS server of its own. Under wine it cannot: what wine puts in the place of Windows' Secure
// Channel reads no key that Qt hands it, and waits for more when it is answered in plain text. Windows itself can.
#pragma once

#include <QTest>

#ifdef Q_OS_WIN
#include <QLibrary>
#endif

namespace watchpost::test {

inline bool hasTlsServer()
{
#ifdef Q_OS_WIN
    return QLibrary::resolve(QStringLiteral("ntdll"), "wine_get_version") == nullptr;
#else
    return true;
#endif
}

} // namespace watchpost::test

#define WATCHPOST_NEEDS_TLS_SERVER                                                                                     \
    do {                                                                                                               \
        if (!watchpost::test::hasTlsServer())                                                                          \
            QSKIP("wine can be no TLS server");                                                                        \
    } while (false)
