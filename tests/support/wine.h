// What wine cannot show of a program for Windows: tests of it are passed over there, and run on Windows.
#pragma once

#include <QTest>

#ifdef Q_OS_WIN
#include <QLibrary>
#endif

namespace watchpost::test {

inline bool isUnderWine()
{
#ifdef Q_OS_WIN
    return QLibrary::resolve(QStringLiteral("ntdll"), "wine_get_version") != nullptr;
#else
    return false;
#endif
}

} // namespace watchpost::test

// A TLS server of the test's own. What wine puts in the place of Windows' Secure Channel reads no key that Qt hands it,
// and waits for more when it is answered in plain text.
#define WATCHPOST_NEEDS_TLS_SERVER                                                                                     \
    do {                                                                                                               \
        if (watchpost::test::isUnderWine())                                                                            \
            QSKIP("wine can be no TLS server");                                                                        \
    } while (false)

// An order with 5 before 30. The sort keys of wine 8 know no numbers (SORT_DIGITSASNUMBERS of LCMapStringW).
#define WATCHPOST_NEEDS_NATURAL_ORDER                                                                                  \
    do {                                                                                                               \
        if (watchpost::test::isUnderWine())                                                                            \
            QSKIP("wine's sort keys know no numbers");                                                                 \
    } while (false)
