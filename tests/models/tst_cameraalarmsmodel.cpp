#include "domain/alarmtype.h"
#include "models/alarmmodel.h"
#include "models/cameraalarmsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

const QString A = QStringLiteral("A");
const QString B = QStringLiteral("B");

Alarm alarm(const QString &camera, qint64 time)
{
    Alarm made;
    made.id = nextAlarmId();
    made.cameraId = camera;
    made.type = QStringLiteral("motion");
    made.time = made.receivedAt = time;
    return made;
}

} // namespace

class tst_CameraAlarmsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThoseOfOneCamera();
    void newOnesComeOnTop();
    void theOldestLeave();
    void followsTheSource();
};

void tst_CameraAlarmsModel::showsThoseOfOneCamera()
{
    AlarmModel source;
    CameraAlarmsModel model(&source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    source.prepend({alarm(A, 1), alarm(B, 2), alarm(A, 3)});
    QCOMPARE(model.rowCount(), 0);
    model.setCamera(A);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.alarmAt(0), source.alarm(0).id);
    QCOMPARE(model.alarmAt(7), 0);
    QCOMPARE(model.index(0, CameraAlarmsModel::TypeColumn).data().toString(), QStringLiteral("Motion"));
    QCOMPARE(model.index(0, 0).data(AlarmModel::CameraIdRole).toString(), A);
    QCOMPARE(model.alarmsSince(2).size(), 1);
    model.setCamera(QStringLiteral("nobody"));
    QCOMPARE(model.rowCount(), 0);
    model.setCamera({});
    QVERIFY(model.alarmsSince(0).isEmpty());
}

void tst_CameraAlarmsModel::newOnesComeOnTop()
{
    AlarmModel source;
    CameraAlarmsModel model(&source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    source.prepend({alarm(A, 1)});
    model.setCamera(A);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex first = model.index(0, 0);
    source.prepend({alarm(A, 2), alarm(B, 3), alarm(A, 4)});
    QTRY_COMPARE(inserted.size(), 1); // by itself, once for all
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(first.row(), 2);
    QCOMPARE(reset.size(), 0);
}

void tst_CameraAlarmsModel::theOldestLeave()
{
    AlarmModel source;
    CameraAlarmsModel model(&source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCamera(A);
    QList<Alarm> many;
    for (int i = 0; i < CameraAlarmsModel::kMost; ++i)
        many.append(alarm(A, i));
    source.prepend(many);
    model.update();
    QCOMPARE(model.rowCount(), CameraAlarmsModel::kMost);
    const qint64 newest = model.alarmAt(0);
    source.prepend({alarm(A, 1000), alarm(A, 1001)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.update();
    QCOMPARE(model.rowCount(), CameraAlarmsModel::kMost);
    QCOMPARE(model.alarmAt(2), newest);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.alarmsSince(0).size(), CameraAlarmsModel::kMost + 2);
}

void tst_CameraAlarmsModel::followsTheSource()
{
    AlarmModel source;
    CameraAlarmsModel model(&source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    source.prepend({alarm(A, 1), alarm(A, 2)});
    model.setCamera(A);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    source.acknowledge({model.alarmAt(0)}, 5);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(model.index(0, 0).data(AlarmModel::AcknowledgedRole).toBool());
    source.setAlarms({});                         // another account
    QVERIFY(!model.index(0, 0).data().isValid()); // not here any more, and not told yet
    QTRY_COMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_CameraAlarmsModel)
#include "tst_cameraalarmsmodel.moc"
