// One transaction for a turn of the event loop, undone as a whole when it fails.
#include "server/writebatch.h"

#include <QRegularExpression>
#include <QTest>

using namespace watchpost::server;

class WriteBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commitsOnceATurn();
    void failedIsUndone();
    void doneWithoutAnyWrite();
    void undoMayBeginTheNext();

private:
    [[nodiscard]] bool insert(WriteBatch &batch, const char *id)
    {
        return batch.run(QStringLiteral("INSERT INTO cameras (camera_id, password, created) VALUES (?, 'x', 0)"),
                         {QByteArray(id)}) != nullptr;
    }
    [[nodiscard]] std::optional<qint64> count()
    {
        return m_database->number(QStringLiteral("SELECT count(*) FROM cameras"));
    }
    std::unique_ptr<Database> m_database;
};

void WriteBatchTest::init()
{
    m_database = std::make_unique<Database>();
    QString error;
    QVERIFY2(m_database->open(QStringLiteral(":memory:"), &error), qPrintable(error));
}

void WriteBatchTest::commitsOnceATurn()
{
    WriteBatch batch(*m_database);
    QStringList calls;
    QVERIFY(insert(batch, "A"));
    batch.onDone([&](bool ok) {
        calls << (ok ? QStringLiteral("first") : QStringLiteral("failed"));
        batch.onDone([&](bool) { calls << QStringLiteral("next batch"); });
    });
    QVERIFY(insert(batch, "B"));
    batch.onDone([&](bool) { calls << QStringLiteral("second"); });
    QVERIFY(calls.isEmpty());
    QTRY_COMPARE(calls, (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("next batch")}));
    QCOMPARE(count(), 2);
}

void WriteBatchTest::failedIsUndone()
{
    WriteBatch batch(*m_database);
    QString order;
    QVERIFY(insert(batch, "A"));
    batch.onFailure([&] { order += QLatin1Char('1'); });
    QVERIFY(!insert(batch, "A"));
    batch.onFailure([&] { order += QLatin1Char('2'); });
    batch.onDone([&](bool ok) { order += ok ? QLatin1Char('+') : QLatin1Char('-'); });
    QVERIFY(!insert(batch, "B")); // with the one before, all of the batch is lost
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be written.*UNIQUE")));
    QVERIFY(!batch.flush());
    QCOMPARE(order, QStringLiteral("21-"));
    QCOMPARE(batch.failures(), 1U);
    QCOMPARE(count(), 0);
    QVERIFY(insert(batch, "A"));
    QVERIFY(batch.flush());
    QCOMPARE(batch.failures(), 1U);
    QCOMPARE(order, QStringLiteral("21-")); // an undo is not kept for the next one
}

void WriteBatchTest::doneWithoutAnyWrite()
{
    WriteBatch batch(*m_database);
    QList<bool> done;
    batch.onDone([&](bool ok) { done << ok; });
    QVERIFY(done.isEmpty());
    QTRY_COMPARE(done, QList<bool>{true});
    QVERIFY(batch.flush());
    QCOMPARE(done.size(), 1);
}

void WriteBatchTest::undoMayBeginTheNext()
{
    WriteBatch batch(*m_database);
    QVERIFY(insert(batch, "A"));
    QVERIFY(!insert(batch, "A"));
    batch.onFailure([&] { QVERIFY(insert(batch, "KEPT")); });
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be written")));
    QVERIFY(!batch.flush());
    QVERIFY(batch.flush());
    QCOMPARE(count(), 1);
}

QTEST_GUILESS_MAIN(WriteBatchTest)
#include "tst_writebatch.moc"
