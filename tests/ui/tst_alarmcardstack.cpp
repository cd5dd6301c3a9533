#include "ui/alarmcardstack.h"

#include <QElapsedTimer>
#include <QTest>

using namespace watchpost;

namespace {

AlarmNotice notice(qint64 id, const QString &camera, const char *type, Severity severity)
{
    AlarmNotice notice;
    notice.alarm.id = id;
    notice.alarm.cameraId = camera;
    notice.alarm.type = QString::fromLatin1(type);
    notice.alarm.severity = severity;
    notice.alarm.time = 1000 + id;
    notice.cameraName = camera;
    return notice;
}

const QString kA = QStringLiteral("A");
const QString kB = QStringLiteral("B");

} // namespace

class TestAlarmCardStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsByCameraAndType();
    void countsAnAlarmOnce();
    void worstThenNewestFirst();
    void aFoldKeepsItsPlace();
    void aWorseSeverityMovesTheFold();
    void withdraws();
    void takes();
    void expires();
    void postpones();
    void clears();
    void flood();
};

void TestAlarmCardStack::foldsByCameraAndType()
{
    AlarmCardStack stack;
    stack.add(notice(1, kA, "motion", Severity::Notice), 0, 100);
    stack.add(notice(2, kA, "motion", Severity::Notice), 0, 100);
    stack.add(notice(3, kA, "sound", Severity::Notice), 0, 100);
    stack.add(notice(4, kB, "motion", Severity::Notice), 0, 100);
    QCOMPARE(stack.foldCount(), 3);
    QCOMPARE(stack.alarmCount(), 4);
    const AlarmFold *fold = stack.fold(stack.worst(9).constLast());
    QCOMPARE(fold->count(), 2);
    QCOMPARE(fold->ids(), (QList<qint64>{1, 2}));
    QCOMPARE(fold->latest.alarm.time, 1002);
}

void TestAlarmCardStack::countsAnAlarmOnce()
{
    AlarmCardStack stack;
    stack.add(notice(1, kA, "motion", Severity::Notice), 0, 100);
    stack.add(notice(1, kA, "motion", Severity::Notice), 0, 100);
    QCOMPARE(stack.alarmCount(), 1);
    QCOMPARE(stack.fold(stack.worst(1).constFirst())->count(), 1);
}

void TestAlarmCardStack::worstThenNewestFirst()
{
    AlarmCardStack stack;
    stack.add(notice(1, kA, "motion", Severity::Notice), 0, 100);
    stack.add(notice(2, kA, "smoke", Severity::Critical), 0, 100);
    stack.add(notice(3, kA, "person", Severity::Warning), 0, 100);
    stack.add(notice(4, kB, "smoke", Severity::Critical), 0, 100);
    stack.add(notice(5, kB, "motion", Severity::Notice), 0, 100);
    QList<qint64> firstIds;
    const QList<quint64> keys = stack.worst(9);
    for (const quint64 key : keys)
        firstIds << stack.fold(key)->members.constFirst().id;
    QCOMPARE(firstIds, (QList<qint64>{4, 2, 3, 5, 1}));
    QCOMPARE(stack.worst(2), keys.first(2));
    QCOMPARE(stack.worst(0), QList<quint64>());
}

void TestAlarmCardStack::aFoldKeepsItsPlace()
{
    AlarmCardStack stack;
    stack.add(notice(1, kA, "motion", Severity::Notice), 0, 100);
    stack.add(notice(2, kB, "motion", Severity::Notice), 0, 100);
    const QList<quint64> before = stack.worst(9);
    stack.add(notice(3, kA, "motion", Severity::Notice), 0, 100);
    QCOMPARE(stack.worst(9), before);
}

void TestAlarmCardStack::aWorseSeverityMovesTheFold()
{
    AlarmCardStack stack;
    stack.add(notice(1, kA, "x", Severity::Notice), 0, 100);
    stack.add(notice(2, kB, "person", Severity::Warning), 0, 100);
    stack.add(notice(3, kA, "x", Severity::Critical), 0, 100);
    const AlarmFold *fold = stack.fold(stack.worst(1).constFirst());
    QCOMPARE(fold->ids(), (QList<qint64>{1, 3}));
    QCOMPARE(fold->latest.alarm.severity, Severity::Critical);
    stack.add(notice(4, kA, "x", Severity::Notice), 0, 100);
    fold = stack.fold(stack.worst(1).constFirst());
    QCOMPARE(fold->count(), 3);
    QCOMPARE(fold->latest.alarm.severity, Severity::Critical); // the fold's worst
    QCOMPARE(fold->expiresAt, 0);
}

void TestAlarmCardStack::withdraws()
{
    AlarmCardStack stack;
    for (qint64 id = 1; id <= 4; ++id)
        stack.add(notice(id, kA, "motion", Severity::Notice), 0, 100);
    stack.add(notice(5, kB, "motion", Severity::Notice), 0, 100);
    stack.withdraw({4, 2, 77});
    QCOMPARE(stack.alarmCount(), 3);
    const AlarmFold *fold = stack.fold(stack.worst(9).constLast());
    QCOMPARE(fold->ids(), (QList<qint64>{1, 3}));
    QCOMPARE(fold->latest.alarm.time, 1003);
    stack.withdraw({1, 3});
    QCOMPARE(stack.foldCount(), 1);
    QCOMPARE(stack.alarmCount(), 1);
    stack.withdraw({1});
    QCOMPARE(stack.alarmCount(), 1);
}

void TestAlarmCardStack::takes()
{
    AlarmCardStack stack;
    stack.add(notice(1, kA, "motion", Severity::Notice), 0, 100);
    stack.add(notice(2, kA, "motion", Severity::Notice), 0, 100);
    const quint64 key = stack.worst(1).constFirst();
    QCOMPARE(stack.take(key), (QList<qint64>{1, 2}));
    QCOMPARE(stack.take(key), QList<qint64>());
    QCOMPARE(stack.fold(key), nullptr);
    QCOMPARE(stack.alarmCount(), 0);
    stack.add(notice(3, kA, "motion", Severity::Notice), 0, 100);
    QVERIFY(stack.worst(1).constFirst() != key); // a card that is about to be clicked never changes its meaning
    QCOMPARE(stack.fold(stack.worst(1).constFirst())->count(), 1);
}

void TestAlarmCardStack::expires()
{
    AlarmCardStack stack;
    stack.add(notice(1, kA, "motion", Severity::Notice), 1000, 100);
    stack.add(notice(2, kA, "person", Severity::Warning), 1000, 100);
    stack.add(notice(3, kA, "smoke", Severity::Critical), 1000, 100);
    stack.add(notice(4, kA, "motion", Severity::Notice), 1050, 100); // begins anew
    stack.expire(1099);
    QCOMPARE(stack.foldCount(), 3);
    stack.expire(1100);
    QCOMPARE(stack.foldCount(), 2);
    stack.expire(1150);
    QCOMPARE(stack.foldCount(), 1);
    stack.expire(1'000'000'000);
    QCOMPARE(stack.fold(stack.worst(1).constFirst())->ids(), QList<qint64>{3});
    QCOMPARE(stack.alarmCount(), 1);
}

void TestAlarmCardStack::postpones()
{
    AlarmCardStack stack;
    stack.add(notice(1, kA, "motion", Severity::Notice), 0, 100);
    stack.add(notice(2, kA, "smoke", Severity::Critical), 0, 100);
    stack.postpone(500);
    stack.postpone(50); // never sooner
    stack.expire(499);
    QCOMPARE(stack.foldCount(), 2);
    stack.expire(500);
    QCOMPARE(stack.foldCount(), 1);
}

void TestAlarmCardStack::clears()
{
    AlarmCardStack stack;
    stack.add(notice(1, kA, "motion", Severity::Notice), 0, 100);
    stack.clear();
    QCOMPARE(stack.alarmCount(), 0);
    QCOMPARE(stack.foldCount(), 0);
    stack.add(notice(1, kA, "motion", Severity::Notice), 0, 100);
    QCOMPARE(stack.alarmCount(), 1);
}

void TestAlarmCardStack::flood()
{
    AlarmCardStack stack;
    constexpr int kAlarms = 100'000;
    QList<qint64> odd;
    for (qint64 id = 1; id <= kAlarms; ++id) {
        stack.add(notice(id, QString::number(id % 10'000), "motion", Severity::Notice), id, 1'000'000);
        if (id % 2 != 0)
            odd << id;
    }
    QCOMPARE(stack.alarmCount(), kAlarms);
    QCOMPARE(stack.foldCount(), 10'000);
    stack.withdraw(odd);
    QCOMPARE(stack.alarmCount(), kAlarms / 2);
    int sum = 0;
    const QList<quint64> keys = stack.worst(10'000);
    for (const quint64 key : keys)
        sum += stack.fold(key)->count();
    QCOMPARE(sum, kAlarms / 2);
}

QTEST_GUILESS_MAIN(TestAlarmCardStack)
#include "tst_alarmcardstack.moc"
