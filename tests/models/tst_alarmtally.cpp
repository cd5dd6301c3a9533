#include "models/alarmtally.h"

#include "models/alarmmodel.h"

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

QList<int> totals(const AlarmTally &tally)
{
    QList<int> result;
    for (const AlarmBucket &bucket : tally.histogram().buckets())
        result.append(bucket.total());
    return result;
}

const QList<qint64> kEdges{1000, 4000, 8000, 10000};

} // namespace

class tst_AlarmTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsThere();
    void followsTheModel();
    void followsTheCriteria();
    void namesAndGroupsThatChange();
    void isWhatAFreshOneWouldBe();
};

void tst_AlarmTally::countsWhatIsThere()
{
    AlarmModel model;
    model.setAlarms(
        {anAlarm(12), anAlarm(9, Severity::Critical), anAlarm(5), anAlarm(4, Severity::Warning), anAlarm(1)});
    AlarmTally tally(&model);
    QVERIFY(tally.histogram().buckets().isEmpty());
    QSignalSpy changed(&tally, &AlarmTally::changed);
    tally.set({}, kEdges, BucketUnit::Hour);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(totals(tally), (QList<int>{1, 2, 1}));
    QCOMPARE(tally.histogram().buckets().at(1).worst(), Severity::Warning);
    QCOMPARE(tally.histogram().buckets().at(2).worst(), Severity::Critical);
}

void tst_AlarmTally::followsTheModel()
{
    AlarmModel model;
    AlarmTally tally(&model);
    tally.set({}, kEdges, BucketUnit::Hour);
    QSignalSpy changed(&tally, &AlarmTally::changed);
    model.prepend({anAlarm(2), anAlarm(5)});
    QCOMPARE(totals(tally), (QList<int>{1, 1, 0}));
    QCOMPARE(changed.size(), 1);
    model.acknowledge({2, 5}, 9);
    QCOMPARE(changed.size(), 1); // nothing that is counted
    model.setLimit(1);
    QCOMPARE(totals(tally), (QList<int>{0, 1, 0}));
    model.prepend({anAlarm(9)});
    QCOMPARE(totals(tally), (QList<int>{0, 0, 1}));
    model.setAlarms({});
    QCOMPARE(totals(tally), (QList<int>{0, 0, 0}));
}

void tst_AlarmTally::followsTheCriteria()
{
    AlarmModel model;
    model.setAlarms({anAlarm(9, Severity::Critical), anAlarm(5, Severity::Warning), anAlarm(2)});
    AlarmTally tally(&model);
    tally.set({.acknowledged = false}, kEdges, BucketUnit::Hour);
    QCOMPARE(totals(tally), (QList<int>{1, 1, 1}));
    QSignalSpy changed(&tally, &AlarmTally::changed);
    model.acknowledge({5}, 9);
    QCOMPARE(totals(tally), (QList<int>{1, 0, 1}));
    QCOMPARE(changed.size(), 1);
    tally.set({.atLeast = Severity::Critical}, kEdges, BucketUnit::Hour);
    QCOMPARE(totals(tally), (QList<int>{0, 0, 1}));
}

void tst_AlarmTally::namesAndGroupsThatChange()
{
    QString name = QStringLiteral("Gate");
    QString group = QStringLiteral("Site");
    AlarmModel model;
    model.setNameLookup([&name](const QString &) { return name; });
    model.setAlarms({anAlarm(5)});
    AlarmTally tally(&model);
    tally.setGroupLookup([&group](const QString &) { return group; });
    tally.set({.text = QStringLiteral("gate")}, kEdges, BucketUnit::Hour);
    QCOMPARE(tally.histogram().total(), 1);
    name = QStringLiteral("Hall");
    model.namesChanged();
    QCOMPARE(tally.histogram().total(), 0);
    tally.set({.group = QStringLiteral("Site")}, kEdges, BucketUnit::Hour);
    QCOMPARE(tally.histogram().total(), 1);
    group = QStringLiteral("Elsewhere");
    model.namesChanged(); // a camera that is moved is announced so, too
    QCOMPARE(tally.histogram().total(), 0);
    tally.setGroupLookup([](const QString &) { return QStringLiteral("Site"); });
    QCOMPARE(tally.histogram().total(), 1);
}

void tst_AlarmTally::isWhatAFreshOneWouldBe()
{
    QRandomGenerator random(7);
    AlarmModel model;
    model.setLimit(60);
    AlarmTally tally(&model);
    const AlarmCriteria criteria{.atLeast = Severity::Warning, .acknowledged = false};
    const QList<qint64> edges{0, 50'000, 90'000, 300'000, 900'000};
    tally.set(criteria, edges, BucketUnit::Day);
    qint64 next = 1;
    for (int step = 0; step < 300; ++step) {
        if (random.bounded(3) > 0) {
            QList<Alarm> batch;
            for (int i = random.bounded(4); i >= 0; --i, ++next)
                batch.append(anAlarm(next, static_cast<Severity>(random.bounded(3))));
            model.prepend(batch);
        } else {
            model.acknowledge({random.bounded(next), random.bounded(next)}, 9);
        }
        AlarmTally fresh(&model);
        fresh.set(criteria, edges, BucketUnit::Day);
        QCOMPARE(tally.histogram().buckets(), fresh.histogram().buckets());
        QCOMPARE(tally.histogram().total(), fresh.histogram().total());
    }
    QVERIFY(next > 400);
}

QTEST_GUILESS_MAIN(tst_AlarmTally)
#include "tst_alarmtally.moc"
