// SIGTERM and SIGINT reach the event loop, and are the system's again afterwards.
#include "server/quitsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <csignal>

using watchpost::server::QuitSignals;

class QuitSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrive_data();
    void arrive();
    void leaveErrnoAlone();
    void giveBack();
};

void QuitSignalsTest::arrive_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void QuitSignalsTest::arrive()
{
    QFETCH(int, number);
#ifdef Q_OS_UNIX
    for (int round = 0; round < 2; ++round) { // also a second time
        const QuitSignals quitSignals;
        QSignalSpy requested(&quitSignals, &QuitSignals::quitRequested);
        QCOMPARE(std::raise(number), 0);
        QCOMPARE(requested.count(), 0); // from the event loop, not from the handler
        QVERIFY(requested.wait());
        QCOMPARE(std::raise(number), 0);
        QVERIFY(requested.wait());
    }
#else
    Q_UNUSED(number)
#endif
}

void QuitSignalsTest::leaveErrnoAlone()
{
#ifdef Q_OS_UNIX
    const QuitSignals quitSignals;
    errno = ENOTTY;
    for (int i = 0; i < 100; ++i)
        std::raise(SIGTERM);
    QCOMPARE(errno, ENOTTY);
#endif
}

void QuitSignalsTest::giveBack()
{
#ifdef Q_OS_UNIX
    {
        const QuitSignals quitSignals;
    }
    struct sigaction now = {};
    QCOMPARE(sigaction(SIGTERM, nullptr, &now), 0);
    QVERIFY(now.sa_handler == SIG_DFL);
    QCOMPARE(sigaction(SIGINT, nullptr, &now), 0);
    QVERIFY(now.sa_handler == SIG_DFL);
#endif
}

QTEST_GUILESS_MAIN(QuitSignalsTest)
#include "tst_quitsignals.moc"
