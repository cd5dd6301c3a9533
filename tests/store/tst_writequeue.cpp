#include "store/writequeue.h"

#include "store/storefixture.h"

using namespace watchpost;
using namespace watchpost::test;

namespace {

Database::Work note(int number)
{
    return [number](QSqlDatabase &db) {
        QSqlQuery query(db);
        return query.exec(QStringLiteral("INSERT INTO account (server, user) VALUES ('s', %1)"
                                         " ON CONFLICT DO NOTHING")
                              .arg(number))
                   ? QString()
                   : query.lastError().text();
    };
}

} // namespace

class TestWriteQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInOrder();
    void waitingWritesShareATransaction();
    void aFailureIsToldOnceAndRetriedInOrder();
    void delaysGrowUpToALimit();
    void oneThatCannotSucceedHoldsOnlyTheLaterOnes();
    void leftoversAreWrittenWhenItIsDestroyed();
    void mayBeDestroyedByAnAnswer();
};

void TestWriteQueue::answersInOrder()
{
    StoreFixture f;
    QVERIFY(f.open());
    WriteQueue queue(f.database.get());
    QSignalSpy idle(&queue, &WriteQueue::idle);
    QList<int> done;
    for (int i = 0; i < 1000; ++i)
        queue.add(note(i), [&done, i] { done.append(i); });
    QVERIFY(!queue.isIdle());
    QTRY_COMPARE(done.size(), 1000);
    QVERIFY(std::is_sorted(done.begin(), done.end()));
    QVERIFY(queue.isIdle());
    QCOMPARE(idle.size(), 1);
}

void TestWriteQueue::waitingWritesShareATransaction()
{
    StoreFixture f;
    QVERIFY(f.open());
    WriteQueue queue(f.database.get());
    int done = 0;
    for (int i = 0; i < 100; ++i)
        queue.add(note(i), [&] { ++done; });
    f.database->failNextWrites(2); // the first one alone, and the rest together
    queue.setRetryDelays(1, 1);
    QTRY_COMPARE(done, 100);
    f.database.reset();
    QCOMPARE(SqlFile(f.path).value(QStringLiteral("SELECT count(*) FROM account")).toInt(), 100);
}

void TestWriteQueue::aFailureIsToldOnceAndRetriedInOrder()
{
    StoreFixture f;
    QVERIFY(f.open());
    WriteQueue queue(f.database.get());
    queue.setRetryDelays(1, 4);
    QSignalSpy failed(&queue, &WriteQueue::failed);
    QSignalSpy recovered(&queue, &WriteQueue::recovered);
    f.database->failNextWrites(5);
    QList<int> done;
    QList<qsizetype> recoveredBefore;
    for (int i = 0; i < 20; ++i)
        queue.add(note(i), [&, i] {
            done.append(i);
            recoveredBefore.append(recovered.size());
        });
    QTRY_COMPARE(done.size(), 20);
    QVERIFY(std::is_sorted(done.begin(), done.end()));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), QStringLiteral("database or disk is full"));
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(recoveredBefore.constFirst(), 1);
    f.database->failNextWrites(1);
    queue.add(note(99), [&] { done.append(99); });
    QTRY_COMPARE(done.size(), 21);
    QCOMPARE(failed.size(), 2); // a new failure after a recovery is told again
}

void TestWriteQueue::delaysGrowUpToALimit()
{
    StoreFixture f;
    QVERIFY(f.open());
    WriteQueue queue(f.database.get());
    queue.setRetryDelays(20, 80);
    f.database->failNextWrites(4);
    QElapsedTimer timer;
    timer.start();
    bool done = false;
    queue.add(note(1), [&] { done = true; });
    QTRY_VERIFY(done);
    QVERIFY2(timer.elapsed() >= 20 + 40 + 80 + 80 - 8, qPrintable(QString::number(timer.elapsed()))); // coarse timers
}

void TestWriteQueue::oneThatCannotSucceedHoldsOnlyTheLaterOnes()
{
    StoreFixture f;
    QVERIFY(f.open());
    WriteQueue queue(f.database.get());
    queue.setRetryDelays(1, 1);
    QSignalSpy failed(&queue, &WriteQueue::failed);
    QList<int> done;
    for (int i = 0; i < 10; ++i)
        queue.add(i == 5 ? Database::Work([](QSqlDatabase &) { return QStringLiteral("never"); }) : note(i),
                  [&done, i] { done.append(i); });
    QTRY_VERIFY(failed.size() > 1 || done.size() == 5);
    QTRY_COMPARE(done, (QList<int>{0, 1, 2, 3, 4}));
    QVERIFY(!queue.isIdle());
}

void TestWriteQueue::leftoversAreWrittenWhenItIsDestroyed()
{
    StoreFixture f;
    QVERIFY(f.open());
    {
        WriteQueue queue(f.database.get());
        f.database->failNextWrites(1);
        QSignalSpy failed(&queue, &WriteQueue::failed);
        for (int i = 0; i < 10; ++i)
            queue.add(note(i));
        QVERIFY(failed.wait(5000)); // waits for its retry now
    }
    f.database.reset();
    QCOMPARE(SqlFile(f.path).value(QStringLiteral("SELECT count(*) FROM account")).toInt(), 10);
}

void TestWriteQueue::mayBeDestroyedByAnAnswer()
{
    StoreFixture f;
    QVERIFY(f.open());
    auto queue = std::make_unique<WriteQueue>(f.database.get());
    int done = 0;
    queue->add(note(0));
    for (int i = 1; i < 4; ++i)
        queue->add(note(i), [&] {
            ++done;
            queue.reset();
        });
    QTRY_COMPARE(done, 1);
    f.database.reset();
    QCOMPARE(done, 1);
    QCOMPARE(SqlFile(f.path).value(QStringLiteral("SELECT count(*) FROM account")).toInt(), 4);
}

QTEST_GUILESS_MAIN(TestWriteQueue)
#include "tst_writequeue.moc"
