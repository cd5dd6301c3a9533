// Where the bars and words of a histogram are, without painting.
#include "ui/histogramlayout.h"
#include "ui/histogramwords.h"

#include <QGuiApplication>
#include <QTest>

using namespace watchpost;

namespace {

constexpr qint64 kHour = 3'600'000;

qint64 at(const char *time)
{
    return QDateTime::fromString(QLatin1String(time), Qt::ISODate).toMSecsSinceEpoch();
}

AlarmHistogram dayOf(const char *from, const char *to, const QTimeZone &zone, BucketUnit unit = BucketUnit::Hour)
{
    return {bucketEdges(at(from), at(to), unit, zone), unit};
}

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class tst_HistogramLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bars();
    void oneBesideAThousandIsSeen();
    void rightToLeft();
    void labelsDoNotTouch_data();
    void labelsDoNotTouch();
    void noRoom();
    void words();
    void anHourThatComesTwice();
};

void tst_HistogramLayout::bars()
{
    AlarmHistogram histogram({0, kHour, 2 * kHour, 3 * kHour, 4 * kHour}, BucketUnit::Hour);
    histogram.add(0, Severity::Critical);
    histogram.add(0, Severity::Critical);
    histogram.add(0, Severity::Notice);
    histogram.add(0, Severity::Warning);
    histogram.add(2, Severity::Warning);
    const QFontMetrics metrics{QFont()};
    const QRect area(10, 20, 200, 100);
    const auto layout = layoutHistogram(area, histogram, QTimeZone::utc(), kBritish, metrics, Qt::LeftToRight);
    QCOMPARE(layout.bars.size(), 4);
    QVERIFY(area.contains(layout.plot));
    QCOMPARE(layout.bars[0].slot.left(), 10.0);
    QCOMPARE(layout.bars[3].slot.right(), 210.0);
    const auto part = [&](int bar, Severity severity) { return layout.bars[bar].parts[static_cast<size_t>(severity)]; };
    // The worst at the bottom, one on the other, the fullest as high as the plot.
    QCOMPARE(part(0, Severity::Critical).bottom(), qreal(layout.plot.bottom() + 1));
    QCOMPARE(part(0, Severity::Warning).bottom(), part(0, Severity::Critical).top());
    QCOMPARE(part(0, Severity::Notice).bottom(), part(0, Severity::Warning).top());
    QCOMPARE(qRound(part(0, Severity::Notice).top()), layout.plot.top());
    QCOMPARE(part(0, Severity::Critical).height(), 2 * part(0, Severity::Warning).height());
    QVERIFY(part(1, Severity::Critical).isEmpty() && part(1, Severity::Notice).isEmpty());
    QCOMPARE(part(2, Severity::Warning).height(), part(0, Severity::Warning).height());
    QVERIFY(part(0, Severity::Critical).right() < part(2, Severity::Warning).left());
    QCOMPARE(layout.barAt(10), 0);
    QCOMPARE(layout.barAt(209.5), 3);
    QCOMPARE(layout.barAt(9), -1);
    QCOMPARE(layout.barAt(210), -1);
}

void tst_HistogramLayout::oneBesideAThousandIsSeen()
{
    AlarmHistogram histogram({0, kHour, 2 * kHour}, BucketUnit::Hour);
    for (int i = 0; i < 1000; ++i)
        histogram.add(0, Severity::Notice);
    histogram.add(0, Severity::Critical);
    histogram.add(1, Severity::Critical);
    const auto layout =
        layoutHistogram({0, 0, 100, 60}, histogram, QTimeZone::utc(), kBritish, QFontMetrics{QFont()}, Qt::LeftToRight);
    for (int bar : {0, 1})
        QVERIFY(layout.bars[bar].parts[2].height() >= 2);
    QVERIFY(layout.bars[0].parts[0].top() >= layout.plot.top());
}

void tst_HistogramLayout::rightToLeft()
{
    AlarmHistogram histogram({0, kHour, 2 * kHour}, BucketUnit::Hour);
    histogram.add(0, Severity::Notice);
    const auto layout =
        layoutHistogram({0, 0, 100, 60}, histogram, QTimeZone::utc(), kBritish, QFontMetrics{QFont()}, Qt::RightToLeft);
    QCOMPARE(layout.barAt(99), 0);
    QCOMPARE(layout.barAt(1), 1);
    QVERIFY(layout.bars[0].parts[0].left() >= 50);
}

void tst_HistogramLayout::labelsDoNotTouch_data()
{
    QTest::addColumn<BucketUnit>("unit");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("first");
    QTest::newRow("five minutes") << BucketUnit::FiveMinutes << QByteArray("2026-11-20T02:00:00Z")
                                  << QStringLiteral("00:00");
    QTest::newRow("hours") << BucketUnit::Hour << QByteArray("2026-11-21T00:00:00Z") << QStringLiteral("00:00");
    QTest::newRow("a week") << BucketUnit::Day << QByteArray("2026-11-27T00:00:00Z") << QStringLiteral("Fri");
    QTest::newRow("two months") << BucketUnit::Day << QByteArray("2027-01-20T00:00:00Z")
                                << QStringLiteral("20/11/2026");
    QTest::newRow("weeks") << BucketUnit::Week << QByteArray("2027-08-20T00:00:00Z") << QStringLiteral("16/11/2026");
    QTest::newRow("months") << BucketUnit::Month << QByteArray("2028-11-20T00:00:00Z") << QStringLiteral("Nov");
}

void tst_HistogramLayout::labelsDoNotTouch()
{
    QFETCH(BucketUnit, unit);
    QFETCH(QByteArray, to);
    QFETCH(QString, first);
    for (const int width : {300, 600, 1000}) {
        const QRect area(0, 0, width, 80);
        const auto layout = layoutHistogram(area, dayOf("2026-11-20T00:00:00Z", to.constData(), QTimeZone::utc(), unit),
                                            QTimeZone::utc(), kBritish, QFontMetrics{QFont()}, Qt::LeftToRight);
        QVERIFY(!layout.labels.isEmpty());
        QCOMPARE(layout.labels.constFirst().text, first);
        for (qsizetype i = 0; i < layout.labels.size(); ++i) {
            QVERIFY(area.contains(layout.labels[i].rect));
            for (qsizetype n = 0; n < i; ++n)
                QVERIFY(!layout.labels[i].rect.intersects(layout.labels[n].rect));
        }
    }
}

void tst_HistogramLayout::noRoom()
{
    const AlarmHistogram histogram({0, kHour}, BucketUnit::Hour);
    for (const QRect &area : {QRect(), QRect(0, 0, 0, 50), QRect(0, 0, 50, 3)})
        QVERIFY(layoutHistogram(area, histogram, QTimeZone::utc(), kBritish, QFontMetrics{QFont()}, Qt::LeftToRight)
                    .bars.isEmpty());
    QVERIFY(layoutHistogram({0, 0, 50, 50}, {}, QTimeZone::utc(), kBritish, QFontMetrics{QFont()}, Qt::LeftToRight)
                .bars.isEmpty());
}

void tst_HistogramLayout::words()
{
    const QTimeZone utc = QTimeZone::utc();
    AlarmHistogram day = dayOf("2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z", utc);
    for (int i = 0; i < 12; ++i)
        day.add(14, i < 3 ? Severity::Critical : Severity::Notice);
    QCOMPARE(bucketWords(day, 14, utc, kBritish), QStringLiteral("14:00 to 15:00: 12 alarm(s), worst: Critical"));
    QCOMPARE(bucketWords(day, 15, utc, kBritish), QStringLiteral("15:00 to 16:00: no alarms"));
    QCOMPARE(bucketLines(day, 14, utc, kBritish), QStringLiteral("14:00 to 15:00\nCritical: 3\nNotice: 9"));
    QCOMPARE(bucketLines(day, 15, utc, kBritish), QStringLiteral("15:00 to 16:00\nNo alarms"));
    // The same hour of two days.
    const AlarmHistogram two = dayOf("2026-11-20T00:00:00Z", "2026-11-22T00:00:00Z", utc);
    QCOMPARE(bucketTime(two, 24, utc, kBritish), QStringLiteral("Sat 21/11/2026, 00:00 to 01:00"));
    QCOMPARE(bucketTime(dayOf("2026-11-20T00:00:00Z", "2026-11-22T00:00:00Z", utc, BucketUnit::Day), 0, utc, kBritish),
             QStringLiteral("Fri 20/11/2026"));
    QCOMPARE(bucketTime(dayOf("2026-11-20T00:00:00Z", "2026-11-22T00:00:00Z", utc, BucketUnit::Week), 0, utc, kBritish),
             QStringLiteral("Mon 16/11/2026 to Sun 22/11/2026"));
    QCOMPARE(
        bucketTime(dayOf("2026-11-20T00:00:00Z", "2026-11-22T00:00:00Z", utc, BucketUnit::Month), 0, utc, kBritish),
        QStringLiteral("November 2026"));
}

void tst_HistogramLayout::anHourThatComesTwice()
{
    const QTimeZone berlin("Europe/Berlin");
    const AlarmHistogram night = dayOf("2026-10-24T22:00:00Z", "2026-10-25T05:00:00Z", berlin);
    QCOMPARE(bucketTime(night, 0, berlin, kBritish), QStringLiteral("00:00 to 01:00"));
    const QString summer = bucketTime(night, 2, berlin, kBritish);
    const QString winter = bucketTime(night, 3, berlin, kBritish);
    QVERIFY2(summer != winter, qPrintable(summer));
    QVERIFY2(summer.contains(QStringLiteral("02:00 (")), qPrintable(summer));
}

QTEST_MAIN(tst_HistogramLayout)
#include "tst_histogramlayout.moc"
