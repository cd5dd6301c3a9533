// kill -9 of a process that saves alarms, at random moments: what it told as saved is on the disk, once.
#include "store/alarmstore.h"

#include "store/storefixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace watchpost;
using namespace watchpost::test;

namespace {

constexpr int kKills = 50;

// The child: goes on after the last alarm on the disk, in batches of one to five, and says each number once it is told
// as saved. Never ends by itself.
int appendForEver(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Database database(QString::fromLocal8Bit(argv[2]));
    AlarmStore store(&database);
    quint64 last = 0;
    QObject::connect(&store, &AlarmStore::saved, &store, [](const AlarmCursor &cursor) {
        const QByteArray line = QByteArray::number(cursor.sequence) + '\n';
        std::fputs(line.constData(), stdout);
        std::fflush(stdout);
    });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &store, [&] {
        for (int batches = 0; batches < 3; ++batches) {
            QList<Alarm> alarms;
            for (quint64 i = 0; i <= last % 5; ++i)
                alarms.append(anAlarm(last + 1 + i));
            last += static_cast<quint64>(alarms.size());
            store.append(alarms);
        }
    });
    QObject::connect(&store, &AlarmStore::loaded, &store, [&](const QList<Alarm> &, const AlarmCursor &cursor) {
        last = cursor.sequence;
        timer.start(1);
    });
    QObject::connect(&database, &Database::opened, &store, [&](const Database::OpenResult &result) {
        if (!result.ok || !result.error.isEmpty())
            std::exit(1);
        store.open(account(), 1);
    });
    database.open();
    return QCoreApplication::exec();
}

} // namespace

class TestAlarmCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldAsSavedIsThereOnce();
};

void TestAlarmCrash::whatWasToldAsSavedIsThereOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("watchpost.sqlite"));
    QRandomGenerator random(20261121);
    quint64 told = 0;
    int killed = 0;
    for (int run = 0; run < kKills; ++run) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {s("--append-for-ever"), path});
        QVERIFY(child.waitForStarted(20000));
        QByteArray output;
        // One run in five is killed while it opens and migrates, the others at work.
        if (run % 5 != 0) {
            QVERIFY(child.waitForReadyRead(20000));
            QTest::qSleep(random.bounded(40));
        } else {
            QTest::qSleep(random.bounded(30));
        }
        child.kill(); // SIGKILL, or TerminateProcess() of Windows
        QVERIFY(child.waitForFinished(20000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        ++killed;
        output = child.readAllStandardOutput();
        const QByteArray whole = output.left(output.lastIndexOf('\n') + 1).trimmed();
        if (!whole.isEmpty())
            told = std::max(told, whole.mid(whole.lastIndexOf('\n') + 1).toULongLong());
    }
    SqlFile file(path);
    QCOMPARE(file.value(s("PRAGMA integrity_check")).toString(), s("ok"));
    const quint64 rows = file.value(s("SELECT count(*) FROM alarm")).toULongLong();
    const quint64 newest = file.value(s("SELECT max(sequence) FROM alarm")).toULongLong();
    qInfo("%d kills: %llu told as saved, %llu on the disk", killed, told, rows);
    QVERIFY(told > kKills);
    QVERIFY(newest >= told);
    QCOMPARE(rows, newest); // none is missing, and with the next line none is there twice
    QCOMPARE(file.value(s("SELECT count(DISTINCT sequence) FROM alarm")).toULongLong(), rows);
    QCOMPARE(file.value(s("SELECT sequence FROM alarm_cursor")).toULongLong(), newest);
}

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--append-for-ever") == 0)
        return appendForEver(argc, argv);
    QCoreApplication application(argc, argv);
    TestAlarmCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_alarmcrash.moc"
