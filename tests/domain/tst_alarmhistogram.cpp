// The bars of a histogram, as tables.
#include "domain/alarmhistogram.h"

#include <QTest>
#include <QTimeZone>

using namespace watchpost;

namespace {

const QByteArray kBerlin = "Europe/Berlin";
const QByteArray kLordHowe = "Australia/Lord_Howe"; // its clock goes half an hour forward and back

qint64 at(const char *time)
{
    return QDateTime::fromString(QLatin1String(time), Qt::ISODate).toMSecsSinceEpoch();
}

// As the clock on the wall shows them.
QStringList local(const QList<qint64> &edges, const QTimeZone &zone)
{
    QStringList result;
    for (const qint64 edge : edges) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(edge, zone);
        result.append(
            moment.time().msec() != 0
                ? QStringLiteral("fraction")
                : moment.toString(moment.time() == QTime(0, 0) ? QStringLiteral("dd.MM.") : QStringLiteral("HH:mm")));
    }
    return result;
}

} // namespace

class tst_AlarmHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void units_data();
    void units();
    void edges_data();
    void edges();
    void alwaysCoverWhatIsAsked();
    void noStretchNoBuckets();
    void counts();
    void outOfTheStretch();
};

void tst_AlarmHistogram::units_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<BucketUnit>("unit");
    QTest::newRow("an hour") << qint64(1) << BucketUnit::FiveMinutes;
    QTest::newRow("three hours") << qint64(3) << BucketUnit::FiveMinutes;
    QTest::newRow("four hours") << qint64(4) << BucketUnit::Hour;
    QTest::newRow("two days") << qint64(48) << BucketUnit::Hour;
    QTest::newRow("three days") << qint64(72) << BucketUnit::Day;
    QTest::newRow("two months") << qint64(62 * 24) << BucketUnit::Day;
    QTest::newRow("a quarter") << qint64(90 * 24) << BucketUnit::Week;
    QTest::newRow("a year") << qint64(366 * 24) << BucketUnit::Week;
    QTest::newRow("two years") << qint64(730 * 24) << BucketUnit::Month;
}

void tst_AlarmHistogram::units()
{
    QFETCH(qint64, hours);
    QFETCH(BucketUnit, unit);
    QCOMPARE(bucketUnitFor(0, hours * 3'600'000), unit);
    const QList<qint64> edges = bucketEdges(0, hours * 3'600'000, unit, QTimeZone::utc());
    QVERIFY2(edges.size() <= 64, "too many bars to tell them apart");
}

void tst_AlarmHistogram::edges_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<BucketUnit>("unit");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &zone, const char *from, const char *to, BucketUnit unit,
                        const char *expected) {
        QTest::newRow(name) << zone << QString::fromLatin1(from) << QString::fromLatin1(to) << unit
                            << QString::fromLatin1(expected).split(u' ');
    };
    row("whole hours around", "UTC", "2026-11-20T13:20:00Z", "2026-11-20T15:00:01Z", BucketUnit::Hour,
        "13:00 14:00 15:00 16:00");
    row("the end is not included", "UTC", "2026-11-20T13:00:00Z", "2026-11-20T15:00:00Z", BucketUnit::Hour,
        "13:00 14:00 15:00");
    row("five minutes", "UTC", "2026-11-20T13:57:00Z", "2026-11-20T14:06:00Z", BucketUnit::FiveMinutes,
        "13:55 14:00 14:05 14:10");
    // Spelt as Unicode's CLDR has it: Qt on Windows knows no other spelling.
    row("a quarter of an hour beside UTC", "Asia/Katmandu", "2026-11-20T00:00:00Z", "2026-11-20T01:30:00Z",
        BucketUnit::Hour, "05:00 06:00 07:00 08:00");
    row("before 1970", "UTC", "1969-12-31T22:30:00Z", "1970-01-01T00:00:00Z", BucketUnit::Hour, "22:00 23:00 01.01.");
    // The clock goes back at 03:00 summer time: 02:00 comes twice.
    row("an hour twice", kBerlin, "2026-10-24T23:10:00Z", "2026-10-25T03:00:00Z", BucketUnit::Hour,
        "01:00 02:00 02:00 03:00 04:00");
    // It goes forward at 02:00: there is no such hour.
    row("an hour that is missing", kBerlin, "2026-03-28T23:10:00Z", "2026-03-29T03:00:00Z", BucketUnit::Hour,
        "29.03. 01:00 03:00 04:00 05:00");
    row("half an hour that is missing", kLordHowe, "2026-10-03T14:40:00Z", "2026-10-03T17:00:00Z", BucketUnit::Hour,
        "01:00 02:30 03:00 04:00");
    row("half an hour twice", kLordHowe, "2026-04-04T14:10:00Z", "2026-04-04T16:30:00Z", BucketUnit::Hour,
        "01:00 01:30 02:00 03:00");
    // Until 2011 the clock was changed there a minute after midnight.
    row("a change within an hour", "America/St_Johns", "2010-11-07T01:40:00Z", "2010-11-07T04:10:00Z", BucketUnit::Hour,
        "23:00 07.11. 23:01 07.11. 01:00");
    row("days", kBerlin, "2026-10-24T10:00:00Z", "2026-10-26T10:00:00Z", BucketUnit::Day,
        "24.10. 25.10. 26.10. 27.10.");
    row("weeks from Monday", kBerlin, "2026-10-22T10:00:00Z", "2026-10-28T10:00:00Z", BucketUnit::Week,
        "19.10. 26.10. 02.11.");
    row("months", kBerlin, "2026-01-31T10:00:00Z", "2026-03-05T10:00:00Z", BucketUnit::Month,
        "01.01. 01.02. 01.03. 01.04.");
}

void tst_AlarmHistogram::edges()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(BucketUnit, unit);
    QFETCH(QStringList, expected);
    const QTimeZone there(zone);
    QVERIFY(there.isValid());
    const QList<qint64> edges =
        bucketEdges(at(from.toLatin1().constData()), at(to.toLatin1().constData()), unit, there);
    QCOMPARE(local(edges, there), expected);
}

void tst_AlarmHistogram::alwaysCoverWhatIsAsked()
{
    for (const char *name : {"UTC", "Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia"}) {
        const QTimeZone zone(name);
        for (const BucketUnit unit : {BucketUnit::FiveMinutes, BucketUnit::Hour, BucketUnit::Day, BucketUnit::Week}) {
            const qint64 length = unit == BucketUnit::FiveMinutes ? 3'600'000 : qint64(3) * 24 * 3'600'000;
            // From each seventh hour of a year.
            for (qint64 from = at("2026-01-01T00:00:00Z") + 123; from < at("2027-01-01T00:00:00Z");
                 from += qint64(unit == BucketUnit::FiveMinutes ? 71 : 37) * 3'600'000) {
                const QList<qint64> edges = bucketEdges(from, from + length, unit, zone);
                QVERIFY(edges.size() >= 2);
                QVERIFY2(edges.first() <= from && edges[1] > from, name);
                QVERIFY2(edges.last() >= from + length && edges[edges.size() - 2] < from + length, name);
                for (qsizetype i = 1; i < edges.size(); ++i)
                    QVERIFY2(edges[i] > edges[i - 1], name);
            }
        }
    }
}

void tst_AlarmHistogram::noStretchNoBuckets()
{
    QVERIFY(bucketEdges(5, 5, BucketUnit::Hour, QTimeZone::utc()).isEmpty());
    QVERIFY(bucketEdges(5, 4, BucketUnit::Day, QTimeZone::utc()).isEmpty());
    const AlarmHistogram none({}, BucketUnit::Hour);
    QCOMPARE(none.indexAt(0), -1);
    QCOMPARE(none.most(), 0);
    QCOMPARE(none.from(), 0);
    // However long: bounded.
    QVERIFY(bucketEdges(0, qint64(1) << 42, BucketUnit::Hour, QTimeZone::utc()).size() < 1100);
}

void tst_AlarmHistogram::counts()
{
    AlarmHistogram histogram({1000, 2000, 4000}, BucketUnit::Hour);
    histogram.add(histogram.indexAt(1000), Severity::Notice);
    histogram.add(histogram.indexAt(1999), Severity::Warning);
    histogram.add(histogram.indexAt(2000), Severity::Critical);
    histogram.add(histogram.indexAt(3999), Severity::Critical);
    histogram.add(histogram.indexAt(3999), Severity::Notice);
    QCOMPARE(histogram.buckets().at(0), (AlarmBucket{1000, 2000, {1, 1, 0}}));
    QCOMPARE(histogram.buckets().at(1), (AlarmBucket{2000, 4000, {1, 0, 2}}));
    QCOMPARE(histogram.total(), 5);
    QCOMPARE(histogram.most(), 3);
    QCOMPARE(histogram.buckets().at(0).worst(), Severity::Warning);
    QCOMPARE(histogram.buckets().at(1).worst(), Severity::Critical);
    histogram.add(1, Severity::Critical, -1);
    histogram.add(1, Severity::Critical, -1);
    QCOMPARE(histogram.buckets().at(1).worst(), Severity::Notice);
    QCOMPARE(histogram.total(), 3);
    histogram.clear();
    QCOMPARE(histogram.total(), 0);
    QCOMPARE(histogram.most(), 0);
    QCOMPARE(histogram.buckets().size(), 2);
}

void tst_AlarmHistogram::outOfTheStretch()
{
    AlarmHistogram histogram({1000, 2000}, BucketUnit::Hour);
    QCOMPARE(histogram.indexAt(999), -1);
    QCOMPARE(histogram.indexAt(2000), -1);
    histogram.add(-1, Severity::Critical);
    histogram.add(1, Severity::Critical);
    QCOMPARE(histogram.total(), 0);
}

QTEST_GUILESS_MAIN(tst_AlarmHistogram)
#include "tst_alarmhistogram.moc"
