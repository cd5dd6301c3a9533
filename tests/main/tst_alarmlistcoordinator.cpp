// What is done in the list reaches model and disk, and what is older than the list comes from there; on the real store.
#include "main/alarmlistcoordinator.h"

#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "store/alarmstore.h"
#include "store/database.h"
#include "ui/alarmolderbar.h"
#include "ui/alarmpage.h"
#include "ui/alarmpresenter.h"
#include "ui/alarmtable.h"
#include "ui/mainwindow.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

namespace {

const Account kAlice{QStringLiteral("cams.example:9251"), QStringLiteral("alice")};
constexpr qint64 kDay = qint64(24) * 3'600'000;

// Everything that the coordinator ties together.
struct Parts
{
    explicit Parts(const QString &path)
        : database(path)
        , store(&database)
        , filter(&cameras)
        , window(&cameras, &filter, &alarms)
        , presenter([](const QString &id) { return AlarmCamera{id}; })
        , list({&store, &alarms, &window, &presenter})
    {
        database.open();
        QObject::connect(&store, &AlarmStore::loaded, &alarms, [this](const QList<Alarm> &newestFirst) {
            alarms.setAlarms(newestFirst);
            alarms.setCompleteFrom(store.completeFrom());
        });
    }
    bool load(int limit = 10000)
    {
        QSignalSpy loaded(&store, &AlarmStore::loaded);
        store.open(kAlice, limit);
        return loaded.wait(20000);
    }

    Database database;
    AlarmStore store;
    CameraModel cameras;
    CameraFilter filter;
    AlarmModel alarms;
    MainWindow window;
    AlarmPresenter presenter;
    AlarmListCoordinator list;
};

Alarm anAlarm(qint64 id, qint64 time)
{
    Alarm alarm;
    alarm.id = id;
    alarm.cameraId = QStringLiteral("GATE");
    alarm.type = QStringLiteral("motion");
    alarm.time = alarm.receivedAt = time;
    return alarm;
}

} // namespace

class tst_AlarmListCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneInTheListStays();
    void olderOnesComeFromTheDisk();
    void aDiskThatCannotAnswer();

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
};

void tst_AlarmListCoordinator::whatIsDoneInTheListStays()
{
    {
        Parts parts(path("notes.sqlite"));
        QVERIFY(parts.load());
        parts.list.setClock([] { return qint64(77); });
        const QList<Alarm> batch{anAlarm(1, 1000), anAlarm(2, 2000), anAlarm(3, 3000), anAlarm(4, 4000)};
        parts.store.append(batch);
        parts.alarms.prepend(batch);
        Q_EMIT parts.window.acknowledgeRequested({1});
        Q_EMIT parts.window.acknowledgeWithNoteRequested({2, 3}, QStringLiteral("Guard sent"));
        Q_EMIT parts.window.alarmNoteRequested({3}, QStringLiteral("The cat"));
        Q_EMIT parts.window.alarmsSeen({4});
        QCOMPARE(parts.alarms.alarm(1).note, QStringLiteral("The cat"));
        QCOMPARE(parts.alarms.unacknowledgedCount(), 1);
        QCOMPARE(parts.alarms.unreadCount(), 0);
    }
    Parts parts(path("notes.sqlite"));
    QVERIFY(parts.load());
    QCOMPARE(parts.alarms.rowCount(), 4);
    QCOMPARE(parts.alarms.alarm(3).acknowledgedAt, 77);
    QCOMPARE(parts.alarms.alarm(3).note, QString());
    QCOMPARE(parts.alarms.alarm(2).note, QStringLiteral("Guard sent"));
    QCOMPARE(parts.alarms.alarm(1).note, QStringLiteral("The cat"));
    QCOMPARE(parts.alarms.alarm(0).seenAt, 77);
    QCOMPARE(parts.alarms.alarm(0).acknowledgedAt, 0);
}

void tst_AlarmListCoordinator::olderOnesComeFromTheDisk()
{
    Parts parts(path("older.sqlite"));
    QVERIFY(parts.load());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<Alarm> batch;
    for (qint64 id = 1; id <= 10; ++id) { // one a day, the last one yesterday
        batch.append(anAlarm(id, now - (11 - id) * kDay));
        batch.last().acknowledgedAt = batch.last().seenAt = now;
    }
    parts.store.append(batch);
    QVERIFY(parts.load(3));
    QCOMPARE(parts.alarms.rowCount(), 3);
    parts.window.show();
    auto *bar = parts.window.findChild<AlarmOlderBar *>();
    QVERIFY(bar->isVisible()); // seven are on the disk only, and it says so
    QCOMPARE(bar->state(), AlarmOlderBar::State::OnDisk);
    auto *span = parts.window.findChild<QComboBox *>(QStringLiteral("alarmSpan"));
    span->setCurrentIndex(3); // the last seven days
    QTRY_COMPARE(parts.window.findChild<AlarmTable *>()->model()->rowCount(), 6);
    QVERIFY(!bar->isVisible());
    span->setCurrentIndex(0);
    QTRY_COMPARE(parts.alarms.rowCount(), 3);
    QVERIFY(bar->isVisible());
    parts.window.findChild<QPushButton *>(QStringLiteral("showOlderAlarms"))->click();
    QTRY_COMPARE(parts.alarms.rowCount(), 10);
    QVERIFY(!bar->isVisible());
}

void tst_AlarmListCoordinator::aDiskThatCannotAnswer()
{
    Parts parts(path("broken.sqlite"));
    QVERIFY(parts.load());
    QSignalSpy saved(&parts.store, &AlarmStore::saved);
    Alarm stored = anAlarm(9, 1000);
    stored.sequence = 1;
    stored.journal = QStringLiteral("j");
    parts.store.append({stored});
    QVERIFY(saved.wait(20000));
    parts.alarms.setAlarms({anAlarm(1, QDateTime::currentMSecsSinceEpoch())});
    parts.alarms.setCompleteFrom(QDateTime::currentMSecsSinceEpoch() - kDay);
    parts.window.show();
    parts.database.post([](QSqlDatabase &db) { QSqlQuery(QStringLiteral("ALTER TABLE alarm RENAME TO lost"), db); });
    parts.window.findChild<QPushButton *>(QStringLiteral("showOlderAlarms"))->click();
    auto *bar = parts.window.findChild<AlarmOlderBar *>();
    QTRY_COMPARE(bar->state(), AlarmOlderBar::State::Failed);
    QVERIFY(bar->text().contains(QStringLiteral("try again")));
}

QTEST_MAIN(tst_AlarmListCoordinator)
#include "tst_alarmlistcoordinator.moc"
