// What the disk does to alarms, with real faults: they wait, nothing is told as saved that is not, and afterwards each
// is there once, in order.
#include "store/alarmstore.h"

#include "store/faultydisk.h"
#include "store/storefixture.h"

#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QThread>

#include <functional>
#include <optional>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace watchpost;
using namespace watchpost::test;

namespace {

// Every fdatasync() and fsync() of this process: the linker prefers these to the C library's.
struct Syncs
{
    QMutex mutex;
    QStringList files;
    bool onMainThread = false;

    QStringList take()
    {
        const QMutexLocker lock(&mutex);
        return std::exchange(files, {});
    }
};
Syncs syncs;

int noteSync(int descriptor, long call)
{
    char name[4096] = {};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
    const ssize_t size = ::readlink(link.constData(), name, sizeof name - 1);
    {
        const QMutexLocker lock(&syncs.mutex);
        syncs.files.append(QString::fromLocal8Bit(name, std::max<ssize_t>(size, 0)));
        syncs.onMainThread = syncs.onMainThread || ::getpid() == ::gettid();
    }
    return static_cast<int>(::syscall(call, descriptor));
}

} // namespace

extern "C" int fdatasync(int descriptor)
{
    return noteSync(descriptor, SYS_fdatasync);
}
extern "C" int fsync(int descriptor)
{
    return noteSync(descriptor, SYS_fsync);
}

namespace {

struct Fixture : StoreFixture
{
    std::unique_ptr<AlarmStore> store;
    std::unique_ptr<QSignalSpy> saved;
    std::unique_ptr<QSignalSpy> failed;
    std::unique_ptr<QSignalSpy> recovered;

    bool start()
    {
        const bool ok = StoreFixture::open();
        store = std::make_unique<AlarmStore>(database.get());
        saved = std::make_unique<QSignalSpy>(store.get(), &AlarmStore::saved);
        failed = std::make_unique<QSignalSpy>(store.get(), &AlarmStore::failed);
        recovered = std::make_unique<QSignalSpy>(store.get(), &AlarmStore::recovered);
        QSignalSpy loaded(store.get(), &AlarmStore::loaded);
        store->open(account());
        return loaded.wait(20000) && ok;
    }
    // Appends the next `count` as single batches and waits until one fails.
    bool fails(int count)
    {
        append(count);
        return failed->size() == 1 || failed->wait(15000);
    }
    void append(int count)
    {
        for (int i = 0; i < count; ++i)
            store->append({anAlarm(++last)});
    }
    // Every alarm so far was told as saved once and in order, and is on the disk once and in order.
    QString allSavedOnce(quint64 firstOnDisk = 1)
    {
        if (!QTest::qWaitFor([&] { return saved->size() == static_cast<int>(last); }, 60000))
            return QStringLiteral("%1 of %2 saved").arg(saved->size()).arg(last);
        for (quint64 n = 1; n <= last; ++n) {
            if (saved->at(static_cast<int>(n) - 1)[0].value<AlarmCursor>() != AlarmCursor{s("j1"), n})
                return QStringLiteral("out of order at %1").arg(n);
        }
        store.reset();
        database.reset();
        SqlFile file(path);
        QStringList expected;
        for (quint64 n = firstOnDisk; n <= last; ++n)
            expected.append(QString::number(n));
        const QString found =
            file.value(s("SELECT group_concat(sequence, ' ') FROM (SELECT sequence FROM alarm ORDER BY row)"))
                .toString();
        return found == expected.join(u' ') ? QString() : QStringLiteral("on disk: ") + found;
    }
    quint64 last = 0;
};

} // namespace

class TestAlarmFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSyncForEachReadBatchAndNoneOnTheGuiThread();
    void theDiskIsFull();
    void theFolderCannotBeWritten();
    void theFileIsTakenAway_data();
    void theFileIsTakenAway();
    void thePagesAreOverwritten_data();
    void thePagesAreOverwritten();
    void theFileCannotBeWrittenBack_data();
    void theFileCannotBeWrittenBack();
    void theFileIsCut_data();
    void theFileIsCut();
    void anotherProcessHoldsTheLock();
};

// The figure: `tst_alarmfaults oneSyncForEachReadBatchAndNoneOnTheGuiThread` prints it.
void TestAlarmFaults::oneSyncForEachReadBatchAndNoneOnTheGuiThread()
{
    Fixture f;
    QVERIFY(f.start());
    f.append(1);
    QTRY_COMPARE(f.saved->size(), 1);
    constexpr int kBatches = 20;
    syncs.take();
    for (int batch = 0; batch < kBatches; ++batch) { // one after the other, as reads of a socket come
        QList<Alarm> alarms;
        for (int i = 0; i < 10; ++i)
            alarms.append(anAlarm(++f.last));
        f.store->append(alarms);
        QTRY_COMPARE(f.saved->size(), batch + 2);
    }
    const QStringList files = syncs.take();
    qInfo("%d batches of 10 alarms: %d syncs", kBatches, int(files.size()));
    QCOMPARE(files.size(), kBatches);
    for (const QString &file : files)
        QCOMPARE(file, f.path + s("-wal"));
    QVERIFY(!syncs.onMainThread);
}

void TestAlarmFaults::theDiskIsFull()
{
    Fixture f;
    QVERIFY(f.start());
    f.append(1);
    QTRY_COMPARE(f.saved->size(), 1);
    SizeLimit full(static_cast<rlim_t>(QFileInfo(f.path + s("-wal")).size()) + 10000);
    for (int i = 0; i < 50 && f.failed->isEmpty(); ++i) {
        f.append(1);
        QTest::qWait(1);
    }
    QTRY_COMPARE(f.failed->size(), 1);
    const QString text = f.failed->at(0)[0].toString();
    QVERIFY2(text.contains(s("Check the free space of the disk")), qPrintable(text));
    f.append(20);
    QTest::qWait(600); // some attempts
    const int before = static_cast<int>(f.saved->size());
    QVERIFY(before < static_cast<int>(f.last));
    QCOMPARE(SqlFile(f.path).value(s("SELECT count(*) FROM alarm")).toInt(), before);
    full.lift();
    QVERIFY(f.recovered->wait(15000));
    QCOMPARE(f.allSavedOnce(), QString());
}

void TestAlarmFaults::theFolderCannotBeWritten()
{
    Fixture f;
    QVERIFY(f.start()); // makes the database
    f.append(1);
    QCOMPARE(f.allSavedOnce(), QString());
    const QString folder = f.folder.path();
    for (const QString &name : {folder, f.path})
        QCOMPARE(::chown(qPrintable(name), ::geteuid() == 0 ? 65534 : ::getuid(), gid_t(-1)), 0);
    const Nobody nobody;
    QVERIFY(QFile::setPermissions(f.path, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(!f.start());
    QVERIFY2(f.result.error.contains(s("Check its permissions")), qPrintable(f.result.error));
    QVERIFY(f.result.error.contains(f.path));
    f.failed->clear(); // the history could not be read
    f.last = 0;        // the first comes again: it is there already
    f.append(2);
    QTRY_VERIFY(!f.failed->isEmpty());
    QVERIFY2(f.failed->at(0)[0].toString().contains(s("Check its permissions")),
             qPrintable(f.failed->at(0)[0].toString()));
    QTest::qWait(600);
    QCOMPARE(f.saved->size(), 0);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QFile::setPermissions(f.path, QFile::ReadOwner | QFile::WriteOwner));
    QSignalSpy opened(f.database.get(), &Database::opened);
    QVERIFY(f.recovered->wait(15000));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(f.allSavedOnce(), QString());
}

void TestAlarmFaults::theFileIsTakenAway_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("oldOnesStay");
    QTest::newRow("deleted") << "file" << true;
    QTest::newRow("its log deleted") << "log" << false;
    QTest::newRow("folder removed") << "folder" << true;
    QTest::newRow("moved away") << "moved" << true;
}

void TestAlarmFaults::theFileIsTakenAway()
{
    QFETCH(QString, what);
    QFETCH(bool, oldOnesStay);
    Fixture f;
    f.path = f.folder.filePath(s("profile/watchpost.sqlite"));
    QVERIFY(f.start());
    f.append(3);
    QTRY_COMPARE(f.saved->size(), 3);
    if (what == s("folder"))
        QVERIFY(QDir(f.folder.filePath(s("profile"))).removeRecursively());
    else if (what == s("moved"))
        QVERIFY(QFile::rename(f.path, f.path + s(".old")));
    else
        QVERIFY(QFile::remove(what == s("log") ? f.path + s("-wal") : f.path));
    QSignalSpy opened(f.database.get(), &Database::opened);
    QVERIFY(f.fails(3));
    QVERIFY2(f.failed->at(0)[0].toString().contains(s("moved, deleted or cut")),
             qPrintable(f.failed->at(0)[0].toString()));
    QCOMPARE(f.saved->size(), 3); // what went into the deleted file is not saved
    QVERIFY(f.recovered->wait(15000));
    QCOMPARE(opened.size(), 1);
    if (what != s("log")) // its content comes back from the open file
        QCOMPARE(QFile::permissions(f.path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QString wrong = f.allSavedOnce();
    if (oldOnesStay)
        QCOMPARE(wrong, QString());
    // Without its log the file may or may not hold the first three; the later ones it does.
    SqlFile file(f.path);
    QCOMPARE(file.value(s("SELECT count(*) FROM alarm WHERE sequence > 3")).toInt(), 3);
    QCOMPARE(file.value(s("PRAGMA integrity_check")).toString(), s("ok"));
}

void TestAlarmFaults::thePagesAreOverwritten_data()
{
    QTest::addColumn<QString>("checkpoint");
    QTest::newRow("and the log is cut") << "PRAGMA wal_checkpoint(TRUNCATE)";
    QTest::newRow("and the log is whole") << "PRAGMA wal_checkpoint(PASSIVE)";
}

void TestAlarmFaults::thePagesAreOverwritten()
{
    QFETCH(QString, checkpoint);
    Fixture f;
    QVERIFY(f.start());
    f.append(3);
    QTRY_COMPARE(f.saved->size(), 3);
    // A second connection makes the first read its pages anew.
    QVERIFY(SqlFile(f.path).run(checkpoint));
    QVERIFY(SqlFile(f.path).run(s("INSERT INTO account (server, user) VALUES ('s', 'u')")));
    QFile file(f.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = 4096; page < file.size(); page += 4096) {
        file.seek(page);
        file.write(QByteArray(200, '\xAB'));
    }
    file.close();
    QSignalSpy opened(f.database.get(), &Database::opened);
    QVERIFY(f.fails(3));
    QCOMPARE(f.saved->size(), 3);
    QVERIFY(f.recovered->wait(15000));
    QCOMPARE(opened.size(), 1);
    const auto result = opened[0][0].value<Database::OpenResult>();
    QVERIFY(result.setAside.startsWith(f.path + s(".damaged-")));
    QVERIFY(result.error.contains(result.setAside));
    QCOMPARE(f.allSavedOnce(4), QString()); // the first three were told as saved once, and lie in the damaged file
}

void TestAlarmFaults::theFileCannotBeWrittenBack_data()
{
    QTest::addColumn<bool>("diskIsFull");
    QTest::newRow("a file where its folder was") << false;
    QTest::newRow("the disk is full") << true;
}

// What was in the deleted file is gone then; what is still to be written is not.
void TestAlarmFaults::theFileCannotBeWrittenBack()
{
    QFETCH(bool, diskIsFull);
    Fixture f;
    const QString folder = f.folder.filePath(s("profile"));
    f.path = folder + s("/watchpost.sqlite");
    QVERIFY(f.start());
    f.append(3);
    QTRY_COMPARE(f.saved->size(), 3);
    std::optional<SizeLimit> full;
    if (diskIsFull) {
        QVERIFY(QFile::remove(f.path));
        full.emplace(20000);
    } else {
        QVERIFY(QDir(folder).removeRecursively());
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    }
    QVERIFY(f.fails(3));
    QCOMPARE(f.saved->size(), 3);
    if (full)
        full->lift();
    else
        QVERIFY(QFile::remove(folder));
    QVERIFY(f.recovered->wait(15000));
    QCOMPARE(f.allSavedOnce(4), QString());
}

void TestAlarmFaults::theFileIsCut_data()
{
    QTest::addColumn<double>("left");
    QTest::newRow("to nothing") << 0.0;
    QTest::newRow("to a half") << 0.5;
}

void TestAlarmFaults::theFileIsCut()
{
    QFETCH(double, left);
    Fixture f;
    QVERIFY(f.start());
    f.append(3);
    QTRY_COMPARE(f.saved->size(), 3);
    QVERIFY(SqlFile(f.path).run(s("PRAGMA wal_checkpoint(PASSIVE)")));
    f.append(1);
    QTRY_COMPARE(f.saved->size(), 4);
    QVERIFY(QFile::resize(f.path, qint64(double(QFileInfo(f.path).size()) * left)));
    QVERIFY(f.fails(3));
    QVERIFY(f.recovered->wait(15000));
    QTRY_COMPARE_WITH_TIMEOUT(f.saved->size(), 7, 15000);
    f.store.reset();
    f.database.reset();
    SqlFile file(f.path);
    QCOMPARE(file.value(s("PRAGMA integrity_check")).toString(), s("ok"));
    QCOMPARE(file.value(s("SELECT group_concat(sequence, ' ') FROM (SELECT sequence FROM alarm WHERE sequence > 4"
                          " ORDER BY row)"))
                 .toString(),
             s("5 6 7"));
}

void TestAlarmFaults::anotherProcessHoldsTheLock()
{
    Fixture f;
    QVERIFY(f.start());
    QProcess other;
    other.start(s("/usr/bin/python3"), {s("-c"),
                                        s("import sqlite3, sys\n"
                                          "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                                          "db.execute('BEGIN IMMEDIATE')\n"
                                          "print('held', flush=True)\n"
                                          "sys.stdin.read()\n"),
                                        f.path});
    QVERIFY(other.waitForReadyRead(20000));
    QVERIFY(f.fails(3)); // after SQLite's own patience
    QVERIFY(f.failed->at(0)[0].toString().contains(s("locked")));
    QCOMPARE(f.saved->size(), 0);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(20000));
    QVERIFY(f.recovered->wait(15000));
    QCOMPARE(f.allSavedOnce(), QString());
}

QTEST_GUILESS_MAIN(TestAlarmFaults)
#include "tst_alarmfaults.moc"
