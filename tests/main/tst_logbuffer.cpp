#include "main/logbuffer.h"

#include <QLoggingCategory>
#include <QTest>
#include <QThread>

#include <memory>

using namespace watchpost;

Q_LOGGING_CATEGORY(lcTest, "watchpost.test")

class tst_LogBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsLoggedAndHandsItOn();
    void keepsOnlyTheLast();
    void cutsEndlessLines();
    void isFedFromAnyThread();
};

void tst_LogBuffer::keepsWhatIsLoggedAndHandsItOn()
{
    const LogBuffer buffer;
    QTest::ignoreMessage(QtWarningMsg, "the link is gone"); // fails the test unless it is handed on
    qCWarning(lcTest) << "the link is gone";
    QCOMPARE(buffer.lines().size(), 1);
    QVERIFY2(buffer.lines().constFirst().endsWith(u" warning watchpost.test: the link is gone"),
             qPrintable(buffer.lines().constFirst()));
}

void tst_LogBuffer::keepsOnlyTheLast()
{
    const LogBuffer buffer;
    for (int i = 0; i < LogBuffer::kLines + 10; ++i) {
        const QByteArray text = "line " + QByteArray::number(i);
        QTest::ignoreMessage(QtWarningMsg, text.constData());
        qCWarning(lcTest, "%s", text.constData());
    }
    QCOMPARE(buffer.lines().size(), LogBuffer::kLines);
    QVERIFY(buffer.lines().constFirst().endsWith(u": line 10"));
    QVERIFY(buffer.lines().constLast().endsWith(u": line 509"));
}

void tst_LogBuffer::cutsEndlessLines()
{
    const LogBuffer buffer;
    const QByteArray endless(100000, 'x');
    QTest::ignoreMessage(QtWarningMsg, endless.constData());
    qCWarning(lcTest, "%s", endless.constData());
    QVERIFY(buffer.lines().constFirst().size() < LogBuffer::kLineLength + 100);
    QVERIFY(buffer.lines().constFirst().endsWith(u'…'));
}

void tst_LogBuffer::isFedFromAnyThread()
{
    const LogBuffer buffer;
    for (int i = 0; i < 200; ++i)
        QTest::ignoreMessage(QtWarningMsg, "from a thread");
    QList<QThread *> threads;
    for (int i = 0; i < 4; ++i) {
        threads << QThread::create([] {
            for (int n = 0; n < 50; ++n)
                qCWarning(lcTest, "from a thread");
        });
        threads.constLast()->start();
    }
    for (QThread *thread : std::as_const(threads)) {
        QVERIFY(thread->wait(10000));
        delete thread;
    }
    QCOMPARE(buffer.lines().size(), 200);
}

QTEST_GUILESS_MAIN(tst_LogBuffer)
#include "tst_logbuffer.moc"
