#include "domain/hardening.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoCore()
    {
        watchpost::forbidCoreDumps();
        rlimit limit{1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0)); // nobody puts it up again
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0L, 0L, 0L, 0L), 0);
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
