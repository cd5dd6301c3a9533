// The tenth error within a minute closes a connection (docs/protocol.md, "Errors").
#include "server/errorbudget.h"

#include <QTest>

using watchpost::server::ErrorBudget;

class ErrorBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenthWithinAMinute();
    void allAtOnce();
    void slowlyForEver();
};

void ErrorBudgetTest::tenthWithinAMinute()
{
    ErrorBudget budget;
    for (int i = 0; i < 9; ++i)
        QVERIFY(budget.spend(i * 1000));
    QVERIFY(!ErrorBudget(budget).spend(59999));
    // A minute after the first of ten: that one no longer counts.
    QVERIFY(budget.spend(60000));
    QVERIFY(!budget.spend(60999));
}

void ErrorBudgetTest::allAtOnce()
{
    ErrorBudget budget;
    for (int i = 0; i < 9; ++i)
        QVERIFY(budget.spend(0));
    QVERIFY(!budget.spend(0));
    QVERIFY(!budget.spend(59999));
}

// Nine within any minute are never too many, however long it goes on; one more in any of those minutes is.
void ErrorBudgetTest::slowlyForEver()
{
    constexpr qint64 kEvery = 6667;
    ErrorBudget budget;
    qint64 now = 0;
    for (int i = 0; i < 100; ++i, now += kEvery)
        QVERIFY(budget.spend(now));
    QVERIFY(!budget.spend(now - kEvery + 1));
}

QTEST_APPLESS_MAIN(ErrorBudgetTest)
#include "tst_errorbudget.moc"
