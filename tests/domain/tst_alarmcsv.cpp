// Alarms as a file, byte for byte.
#include "domain/alarmcsv.h"

#include <QTest>

using namespace watchpost;

namespace {

AlarmLine lineOf()
{
    AlarmLine line;
    line.alarm.cameraId = QStringLiteral("GATE");
    line.alarm.type = QStringLiteral("motion");
    line.alarm.severity = Severity::Warning;
    line.alarm.time = 1'792'875'600'123; // 2026-10-24T23:00:00.123+02:00
    line.cameraName = QStringLiteral("Main gate");
    line.group = QStringLiteral("Yard/North");
    line.typeName = QStringLiteral("Motion");
    line.verdict = QStringLiteral("It popped up.");
    return line;
}

} // namespace

class tst_AlarmCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLine();
    void everythingThatIsKnown();
    void aGap();
    void timesHaveTheirOffset();
    void whatProgramsWouldRun();
    void separatorAndMark();
};

void tst_AlarmCsv::aLine()
{
    QCOMPARE(
        writeAlarmLines({lineOf()}, {}, QTimeZone("Europe/Berlin")),
        QByteArray("Time,Until,Camera ID,Camera name,Group,Type,Type name,Severity,Seen,Acknowledged,Note,Sequence,"
                   "Verdict,Text\r\n"
                   "2026-10-24T23:00:00.123+02:00,,GATE,Main gate,Yard/North,motion,Motion,warning,,,,,"
                   "It popped up.,\r\n"));
}

void tst_AlarmCsv::everythingThatIsKnown()
{
    AlarmLine line = lineOf();
    line.alarm.severity = Severity::Critical;
    line.alarm.seenAt = line.alarm.time + 60'000;
    line.alarm.acknowledgedAt = line.alarm.time + 120'000;
    line.alarm.note = QStringLiteral("Guard sent,\nall \"quiet\"");
    line.alarm.sequence = 18446744073709551615ULL;
    const QByteArray file = writeAlarmLines({line}, {}, QTimeZone::utc());
    QVERIFY(file.contains(",critical,2026-10-24T21:01:00.123Z,2026-10-24T21:02:00.123Z,"
                          "\"Guard sent,\nall \"\"quiet\"\"\",18446744073709551615,"));
}

void tst_AlarmCsv::aGap()
{
    AlarmLine line;
    line.alarm.kind = Alarm::Kind::Gap;
    line.alarm.severity = Severity::Notice;
    line.alarm.time = 1'792'875'600'000;
    line.alarm.receivedAt = line.alarm.time + 3'600'000;
    line.alarm.text = QStringLiteral("Nobody knows.");
    line.typeName = QStringLiteral("Alarms may have been missed");
    QByteArray file = writeAlarmLines({line}, {}, QTimeZone::utc());
    QVERIFY(file.endsWith("2026-10-24T21:00:00.000Z,2026-10-24T22:00:00.000Z,,,,gap,Alarms may have been missed,notice,"
                          ",,,,,Nobody knows.\r\n"));
    line.alarm.kind = Alarm::Kind::Blind;
    file = writeAlarmLines({line}, {}, QTimeZone::utc());
    QVERIFY(file.contains("2026-10-24T21:00:00.000Z,,,,,blind,"));
}

// The hour that comes twice is told apart.
void tst_AlarmCsv::timesHaveTheirOffset()
{
    AlarmLine line = lineOf();
    line.alarm.time = 1'792'888'200'000;
    AlarmLine later = line;
    later.alarm.time += 3'600'000;
    const QByteArray file = writeAlarmLines({line, later}, {}, QTimeZone("Europe/Berlin"));
    QVERIFY(file.contains("\r\n2026-10-25T02:30:00.000+02:00,"));
    QVERIFY(file.contains("\r\n2026-10-25T02:30:00.000+01:00,"));
}

void tst_AlarmCsv::whatProgramsWouldRun()
{
    AlarmLine line = lineOf();
    line.alarm.note = QStringLiteral("=HYPERLINK(\"http://example.com\")");
    line.cameraName = QStringLiteral("+1");
    line.group = QStringLiteral("@x");
    line.alarm.type = QStringLiteral("-2");
    const QByteArray file = writeAlarmLines({line}, {}, QTimeZone::utc());
    QVERIFY(file.contains(",'+1,'@x,'-2,"));
    QVERIFY(file.contains("\"'=HYPERLINK(\"\"http://example.com\"\")\""));
}

void tst_AlarmCsv::separatorAndMark()
{
    const QByteArray file = writeAlarmLines({lineOf()}, {';', true}, QTimeZone::utc());
    QVERIFY(file.startsWith("\xEF\xBB\xBFTime;Until;Camera ID;"));
    QVERIFY(file.contains(";GATE;Main gate;"));
}

QTEST_GUILESS_MAIN(tst_AlarmCsv)
#include "tst_alarmcsv.moc"
