// Times on the wire, read and written (docs/protocol.md, "Commands" and "Alarm replay").
#include "protocol/timestamp.h"
#include "support/thinned.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace watchpost::test;
using namespace watchpost::protocol;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basicTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("ok");
        const auto row = [](const char *text, bool ok) { QTest::newRow(text) << QByteArray(text) << ok; };
        row("20261119T230117.250Z", true);
        row("00000101T000000.000Z", true);
        row("99991231T235959.999Z", true);
        row("20240229T000000.000Z", true);
        row("20000229T000000.000Z", true);
        row("20230229T000000.000Z", false);
        row("19000229T000000.000Z", false);
        row("20261301T000000.000Z", false);
        row("20260001T000000.000Z", false);
        row("20260100T000000.000Z", false);
        row("20260431T000000.000Z", false);
        row("20261119T240000.000Z", false);
        row("20261119T236000.000Z", false);
        row("20161231T235960.000Z", false);
        row("20261119T230117.25Z", false);
        row("20261119T230117.2500Z", false);
        row("20261119T230117Z", false);
        row("20261119T230117,250Z", false);
        row("20261119T230117.250", false);
        row("20261119T230117.250z", false);
        row("20261119t230117.250Z", false);
        row("20261119 230117.250Z", false);
        row("20261119T230117.250+0000", false);
        row("20261119T230117.250Z ", false);
        row(" 20261119T230117.250Z", false);
        row("-0261119T230117.250Z", false);
        row("2026111 T230117.250Z", false);
        row("2026-11-19T23:01:17.250Z", false);
        row("", false);
    }

    void basicTimes()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, ok);
        QCOMPARE(parseBasicTime(text.toStdString()).has_value(), ok);
    }

    void extendedTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("ok");
        const auto row = [](const char *text, bool ok) { QTest::newRow(text) << QByteArray(text) << ok; };
        row("2026-11-19T20:14:05Z", true);
        row("2026-11-19T20:14:05.0Z", true);
        row("2026-11-19T20:14:05.123456789012345678901234567890Z", true);
        row("2026-11-19T20:14:05.Z", false);
        row("2026-11-19T20:14:05", false);
        row("2026-11-19T20:14:05+00:00", false);
        row("2026-11-19T20:14Z", false);
        row("2026-11-31T20:14:05Z", false);
        row("20261119T201405Z", false);
        row("2026-11-19T20:14:60Z", false);
        row("2026-11-19 20:14:05Z", false);
        row("", false);
    }

    void extendedTimes()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, ok);
        const std::optional<Timestamp> time = parseExtendedTime(text.toStdString());
        QCOMPARE(time.has_value(), ok);
        if (ok)
            QCOMPARE(*time / 1000, 1795119245);
    }

    void times_data()
    {
        QTest::addColumn<Timestamp>("time");
        QTest::addColumn<QByteArray>("basic");
        QTest::addColumn<QByteArray>("extended");
        const auto row = [](const char *name, Timestamp time, const char *basic, const char *extended) {
            QTest::newRow(name) << time << QByteArray(basic) << QByteArray(extended);
        };
        row("epoch", 0, "19700101T000000.000Z", "1970-01-01T00:00:00Z");
        row("just before", -1, "19691231T235959.999Z", "1969-12-31T23:59:59Z");
        row("leap day", 1709251199999, "20240229T235959.999Z", "2024-02-29T23:59:59Z");
        row("day after it", 1709251200000, "20240301T000000.000Z", "2024-03-01T00:00:00Z");
        row("first", -62167219200000, "00000101T000000.000Z", "0000-01-01T00:00:00Z");
        row("last", 253402300799999, "99991231T235959.999Z", "9999-12-31T23:59:59Z");
        row("too early", std::numeric_limits<Timestamp>::min(), "00000101T000000.000Z", "0000-01-01T00:00:00Z");
        row("too late", std::numeric_limits<Timestamp>::max(), "99991231T235959.999Z", "9999-12-31T23:59:59Z");
    }

    void times()
    {
        QFETCH(Timestamp, time);
        QFETCH(QByteArray, basic);
        QFETCH(QByteArray, extended);
        std::string out;
        appendBasicTime(out, time);
        QCOMPARE(QByteArray::fromStdString(out), basic);
        out.clear();
        appendExtendedTime(out, time);
        QCOMPARE(QByteArray::fromStdString(out), extended);
    }

    // Every day of ten thousand years, some at odd times, against QDateTime where that counts the same years.
    void timesAgainstQt()
    {
        Timestamp previous = kEarliestTime - 1;
        std::string out;
        for (Timestamp day = kEarliestTime; day <= kLatestTime; day += oneIn(97) * qint64{86400000}) {
            const Timestamp time = day + (day / 86400000 * 7919 % 86400000 + 86400000) % 86400000;
            out.clear();
            appendBasicTime(out, time);
            QVERIFY2(parseBasicTime(out) == time, out.c_str());
            QVERIFY(time > previous);
            previous = time;
        }
        for (Timestamp time = kEarliestTime + qint64{366} * 86400000; time < kLatestTime;
             time += oneIn(97) * 9'999'999'937) {
            out.clear();
            appendBasicTime(out, time);
            const QDateTime qt = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
            QCOMPARE(QString::fromStdString(out), qt.toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'")));
        }
    }

    void fractionsAreCutToMilliseconds()
    {
        const Timestamp whole = 1795119245000;
        QCOMPARE(parseExtendedTime("2026-11-19T20:14:05Z"), whole);
        QCOMPARE(parseExtendedTime("2026-11-19T20:14:05.2Z"), whole + 200);
        QCOMPARE(parseExtendedTime("2026-11-19T20:14:05.25Z"), whole + 250);
        QCOMPARE(parseExtendedTime("2026-11-19T20:14:05.2509999Z"), whole + 250);
        QCOMPARE(parseBasicTime("20261119T201405.007Z"), whole + 7);
    }
};

QTEST_APPLESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
