#include "models/alarmfilter.h"

#include "models/alarmmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

Alarm anAlarm(qint64 id, Severity severity = Severity::Notice, const QString &camera = QStringLiteral("cam"))
{
    Alarm alarm;
    alarm.id = id;
    alarm.cameraId = camera;
    alarm.type = QStringLiteral("motion");
    alarm.severity = severity;
    alarm.time = alarm.receivedAt = id * 1000;
    return alarm;
}

struct Fixture
{
    AlarmModel model;
    AlarmFilter filter{&model};
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QList<qint64> ids() const
    {
        QList<qint64> result;
        for (int row = 0; row < filter.rowCount(); ++row)
            result.append(filter.index(row, 0).data(AlarmModel::AlarmIdRole).toLongLong());
        return result;
    }
};

} // namespace

class TestAlarmFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void criteria_data();
    void criteria();
    void arrivalsComeOnTop();
    void leavesWhenItNoLongerMatches();
    void namesAndGroupsThatChange();
    void isWhatAFreshOneWouldBe();
    void countsWhatWaitsForAPerson();
    void timeMovesOn();
};

void TestAlarmFilter::criteria_data()
{
    QTest::addColumn<AlarmCriteria>("criteria");
    QTest::addColumn<QList<qint64>>("ids");
    using C = AlarmCriteria;
    QTest::newRow("none") << C{} << QList<qint64>{6, 5, 4, 3, 2, 1};
    QTest::newRow("from, and a gap that reaches into it") << C{.from = 4000} << QList<qint64>{6, 5, 4, 3};
    QTest::newRow("to is not included") << C{.to = 4000} << QList<qint64>{3, 2, 1};
    QTest::newRow("one hour of it") << C{.from = 2000, .to = 3000} << QList<qint64>{2};
    QTest::newRow("the name") << C{.text = QStringLiteral(" GATE  north")} << QList<qint64>{5, 1};
    QTest::newRow("the ID") << C{.text = QStringLiteral("b-")} << QList<qint64>{4, 2};
    QTest::newRow("a word that nothing has") << C{.text = QStringLiteral("gate roof")} << QList<qint64>{};
    QTest::newRow("a group and those within") << C{.group = QStringLiteral("Site")} << QList<qint64>{5, 4, 2, 1};
    QTest::newRow("a group, not its namesake") << C{.group = QStringLiteral("Site/Floor")} << QList<qint64>{5, 1};
    QTest::newRow("in no group") << C{.group = QString()} << QList<qint64>{6};
    QTest::newRow("the type") << C{.type = QStringLiteral("smoke")} << QList<qint64>{5};
    QTest::newRow("a gap has no type") << C{.type = QString()} << QList<qint64>{};
    QTest::newRow("severity") << C{.atLeast = Severity::Warning} << QList<qint64>{5, 3, 2};
    QTest::newRow("critical") << C{.atLeast = Severity::Critical} << QList<qint64>{5};
    QTest::newRow("acknowledged") << C{.acknowledged = true} << QList<qint64>{6, 2};
    QTest::newRow("not acknowledged") << C{.acknowledged = false} << QList<qint64>{5, 4, 3, 1};
    QTest::newRow("all of them") << C{.from = 1000,
                                      .text = QStringLiteral("b"),
                                      .atLeast = Severity::Warning,
                                      .acknowledged = true}
                                 << QList<qint64>{2};
}

void TestAlarmFilter::criteria()
{
    QFETCH(AlarmCriteria, criteria);
    QFETCH(QList<qint64>, ids);
    Fixture f;
    f.model.setNameLookup([](const QString &id) { return id == u"a-1" ? QStringLiteral("North Gate") : id; });
    f.filter.setGroupLookup([](const QString &id) {
        return id == u"a-1" ? QStringLiteral("Site/Floor") : id == u"b-1" ? QStringLiteral("Site") : QString();
    });
    Alarm gap = anAlarm(3, Severity::Warning, {});
    gap.kind = Alarm::Kind::Gap;
    gap.type.clear();
    gap.receivedAt = 4500;
    Alarm smoke = anAlarm(5, Severity::Critical, QStringLiteral("a-1"));
    smoke.type = QStringLiteral("smoke");
    QList<Alarm> alarms{
        anAlarm(6, Severity::Notice, QStringLiteral("c-1")),  smoke,
        anAlarm(4, Severity::Notice, QStringLiteral("b-1")),  gap,
        anAlarm(2, Severity::Warning, QStringLiteral("b-1")), anAlarm(1, Severity::Notice, QStringLiteral("a-1"))};
    alarms[0].acknowledgedAt = alarms[4].acknowledgedAt = 9;
    f.model.setAlarms(alarms);
    f.filter.setCriteria(criteria);
    QCOMPARE(f.ids(), ids);
    QCOMPARE(f.filter.criteria(), criteria);
    f.filter.setCriteria({});
    QCOMPARE(f.filter.rowCount(), 6);
}

void TestAlarmFilter::arrivalsComeOnTop()
{
    Fixture f;
    f.filter.setCriteria({.atLeast = Severity::Warning});
    QSignalSpy inserted(&f.filter, &QAbstractItemModel::rowsInserted);
    f.model.prepend({anAlarm(1, Severity::Warning), anAlarm(2), anAlarm(3, Severity::Critical)});
    QCOMPARE(f.ids(), (QList<qint64>{3, 1}));
    QCOMPARE(inserted.size(), 1);
    f.model.prepend({anAlarm(4)});
    QCOMPARE(inserted.size(), 1); // nothing that is shown
    QCOMPARE(f.filter.sourceRow(0), 1);
    QCOMPARE(f.filter.rowOf(1), 1);
    QCOMPARE(f.filter.rowOf(4), -1);
    QCOMPARE(f.filter.rowOf(99), -1);
    QCOMPARE(f.filter.alarm(1).id, 1);
}

void TestAlarmFilter::leavesWhenItNoLongerMatches()
{
    Fixture f;
    f.model.setAlarms({anAlarm(5), anAlarm(4), anAlarm(3), anAlarm(2), anAlarm(1)});
    f.filter.setCriteria({.acknowledged = false});
    QSignalSpy removed(&f.filter, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&f.filter, &QAbstractItemModel::dataChanged);
    f.model.acknowledge({3, 2, 4}, 9);
    QCOMPARE(f.ids(), (QList<qint64>{5, 1}));
    QCOMPARE(removed.size(), 1); // side by side: in one go
    QCOMPARE(changed.size(), 0);
    f.model.markSeen({1}, 9);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
}

void TestAlarmFilter::namesAndGroupsThatChange()
{
    Fixture f;
    QString name = QStringLiteral("roof");
    f.model.setNameLookup([&name](const QString &id) { return id == u"cam" ? name : id; });
    f.model.setAlarms({anAlarm(3), anAlarm(2, Severity::Notice, QStringLiteral("gate 2")), anAlarm(1)});
    f.filter.setCriteria({.text = QStringLiteral("gate")});
    QCOMPARE(f.ids(), (QList<qint64>{2}));
    name = QStringLiteral("Gate");
    f.model.namesChanged();
    QCOMPARE(f.ids(), (QList<qint64>{3, 2, 1}));
    QString group;
    f.filter.setGroupLookup([&group](const QString &) { return group; });
    f.filter.setCriteria({.group = QStringLiteral("Site")});
    QCOMPARE(f.filter.rowCount(), 0);
    group = QStringLiteral("Site/Floor");
    f.filter.groupsChanged();
    QCOMPARE(f.filter.rowCount(), 3);
}

void TestAlarmFilter::isWhatAFreshOneWouldBe()
{
    Fixture f;
    f.model.setLimit(60);
    QRandomGenerator random(7);
    qint64 next = 1;
    for (int step = 0; step < 400; ++step) {
        QList<Alarm> batch;
        QList<qint64> some;
        for (int i = random.bounded(8); i > 0; --i) {
            batch.append(anAlarm(next++, static_cast<Severity>(random.bounded(3))));
            some.append(std::max<qint64>(1, next - random.bounded(90)));
        }
        switch (random.bounded(6)) {
        case 0:
            f.filter.setCriteria({.from = random.bounded(2) * (next - 40) * 1000,
                                  .atLeast = static_cast<Severity>(random.bounded(3)),
                                  .acknowledged = random.bounded(2) == 0});
            break;
        case 1:
        case 2:
            f.model.acknowledge(some, step + 1);
            break;
        case 3:
            if (random.bounded(20) == 0)
                f.model.setAlarms(batch);
            break;
        default:
            f.model.prepend(batch);
        }
        AlarmFilter fresh(&f.model);
        fresh.setCriteria(f.filter.criteria());
        QCOMPARE(f.filter.rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row) {
            QCOMPARE(f.filter.alarm(row).id, fresh.alarm(row).id);
            QCOMPARE(f.filter.rowOf(fresh.alarm(row).id), row);
        }
    }
}

void TestAlarmFilter::countsWhatWaitsForAPerson()
{
    Fixture f;
    QSignalSpy counts(&f.filter, &AlarmFilter::countsChanged);
    f.model.prepend({anAlarm(1), anAlarm(2, Severity::Warning), anAlarm(3, Severity::Critical)});
    QCOMPARE(f.filter.unacknowledgedCount(), 3);
    QCOMPARE(counts.size(), 1);
    f.filter.setCriteria({.atLeast = Severity::Warning});
    QCOMPARE(f.filter.unacknowledgedCount(), 2);
    QCOMPARE(f.filter.unacknowledged(), (QList<qint64>{3, 2}));
    counts.clear();
    f.model.acknowledge({2}, 9); // stays in sight
    QCOMPARE(f.filter.rowCount(), 2);
    QCOMPARE(f.filter.unacknowledgedCount(), 1);
    QVERIFY(!counts.isEmpty());
    f.filter.setCriteria({.acknowledged = false});
    QCOMPARE(f.filter.unacknowledgedCount(), 2);
    f.model.acknowledge({1}, 9); // leaves
    QCOMPARE(f.filter.unacknowledged(), (QList<qint64>{3}));
    QCOMPARE(f.filter.unacknowledgedCount(), 1);
    f.filter.setCriteria({.acknowledged = true});
    QCOMPARE(f.filter.unacknowledgedCount(), 0);
    f.model.acknowledge({3}, 9); // comes in
    QCOMPARE(f.ids(), (QList<qint64>{3, 2, 1}));
    QCOMPARE(f.filter.unacknowledgedCount(), 0);
    f.filter.setCriteria({});
    f.model.prepend({anAlarm(4)});
    f.model.setLimit(1);
    QCOMPARE(f.filter.unacknowledgedCount(), 1);
    f.model.setAlarms({});
    QCOMPARE(f.filter.unacknowledgedCount(), 0);
    QCOMPARE(f.filter.source(), &f.model);
}

void TestAlarmFilter::timeMovesOn()
{
    Fixture f;
    f.model.prepend({anAlarm(1), anAlarm(4), anAlarm(2), anAlarm(3)}); // not in the order of their times
    Alarm gap = anAlarm(5, Severity::Warning, {});
    gap.kind = Alarm::Kind::Gap;
    gap.time = 1000;
    gap.receivedAt = 9000;
    f.model.prepend({gap});
    f.filter.setCriteria({.from = 1000});
    QCOMPARE(f.ids(), (QList<qint64>{5, 3, 2, 4, 1}));
    QSignalSpy reset(&f.filter, &QAbstractItemModel::modelReset);
    f.filter.moveFrom(3000);
    QCOMPARE(f.ids(), (QList<qint64>{5, 3, 4}));
    QCOMPARE(f.filter.unacknowledgedCount(), 3);
    QCOMPARE(f.filter.criteria().from, 3000);
    QVERIFY(reset.isEmpty()); // whoever reads on loses neither place nor selection
    f.model.prepend({anAlarm(2 + 10)});
    QCOMPARE(f.filter.rowCount(), 4);
    f.filter.moveFrom(99'000);
    QCOMPARE(f.filter.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestAlarmFilter)
#include "tst_alarmfilter.moc"
