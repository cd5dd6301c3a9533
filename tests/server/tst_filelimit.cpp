// The room that the process's files leave for connections.
#include "server/filelimit.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace watchpost::server;

class FileLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raises();
    void leavesRoomForTheRest_data();
    void leavesRoomForTheRest();
};

void FileLimitTest::raises()
{
#ifdef Q_OS_UNIX
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit few = before;
    few.rlim_cur = 64;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &few), 0);
    const int raised = raiseFileLimit();
    rlimit now = {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &now), 0);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(raised > 64);
    QCOMPARE(now.rlim_cur, static_cast<rlim_t>(raised));
    QCOMPARE(now.rlim_max, before.rlim_max);
#else
    QVERIFY(raiseFileLimit() > 1024);
#endif
}

void FileLimitTest::leavesRoomForTheRest_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("dataPorts");
    QTest::addColumn<int>("connections");
    QTest::newRow("usual") << 1024 << 64 << 540;
    QTest::newRow("plenty") << 1048576 << 64 << 1048092;
    QTest::newRow("hardly any") << 128 << 64 << 16;
}

void FileLimitTest::leavesRoomForTheRest()
{
    QFETCH(int, files);
    QFETCH(int, dataPorts);
    QTEST(connectionsWithin(files, dataPorts, 256), "connections");
}

QTEST_GUILESS_MAIN(FileLimitTest)
#include "tst_filelimit.moc"
