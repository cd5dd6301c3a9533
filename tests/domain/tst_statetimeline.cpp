// A bar's segments, as a table.
#include "domain/statetimeline.h"

#include <QTest>
#include <QTimeZone>

using namespace watchpost;

namespace {

constexpr auto U = OnlineState::Unknown;
constexpr auto F = OnlineState::Offline;
constexpr auto N = OnlineState::Online;

struct Change
{
    OnlineState state;
    qint64 at;
};

struct Segment
{
    OnlineState state;
    qint64 from, to;
};

QList<StateChange> changes(const QList<Change> &list)
{
    QList<StateChange> result;
    for (const Change &change : list)
        result.append({QStringLiteral("A"), change.state, change.at, StateCause::Push});
    return result;
}

using Changes = QList<Change>;
using Segments = QList<Segment>;

} // namespace

class tst_StateTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segments_data();
    void segments();
    void anEmptyStretchHasNothing();
    void placesAlarms();
    void overAChangeOfTheClocks_data();
    void overAChangeOfTheClocks();
};

void tst_StateTimeline::segments_data()
{
    QTest::addColumn<Changes>("what");
    QTest::addColumn<Segments>("expected");
    QTest::addColumn<int>("times");
    // The stretch is 100 to 200.
    const auto row = [](const char *name, const Changes &what, const Segments &expected, int times) {
        QTest::newRow(name) << what << expected << times;
    };
    row("nothing known", {}, {{U, 100, 200}}, 0);
    row("known before", {{N, 10}}, {{N, 100, 200}}, 0);
    row("known from the middle on", {{N, 150}}, {{U, 100, 150}, {N, 150, 200}}, 0);
    row("once offline", {{N, 10}, {F, 120}, {N, 140}}, {{N, 100, 120}, {F, 120, 140}, {N, 140, 200}}, 1);
    row("offline before", {{F, 10}, {N, 140}}, {{F, 100, 140}, {N, 140, 200}}, 1);
    row("offline long before", {{F, 10}, {N, 40}}, {{N, 100, 200}}, 0);
    row("offline at the end", {{N, 10}, {F, 190}}, {{N, 100, 190}, {F, 190, 200}}, 1);
    row("twice", {{N, 10}, {F, 110}, {N, 120}, {F, 130}, {N, 140}},
        {{N, 100, 110}, {F, 110, 120}, {N, 120, 130}, {F, 130, 140}, {N, 140, 200}}, 2);
    row("the link lost while offline", {{F, 110}, {U, 120}, {F, 130}, {N, 140}},
        {{U, 100, 110}, {F, 110, 120}, {U, 120, 130}, {F, 130, 140}, {N, 140, 200}}, 1);
    row("offline before the link was lost", {{F, 10}, {U, 50}, {F, 130}}, {{U, 100, 130}, {F, 130, 200}}, 1);
    row("at the very beginning", {{F, 100}}, {{F, 100, 200}}, 1);
    row("at the very end", {{N, 10}, {F, 200}}, {{N, 100, 200}}, 1);
    row("for no time", {{N, 10}, {F, 120}, {N, 120}}, {{N, 100, 200}}, 1);
    row("the same twice", {{N, 10}, {N, 120}}, {{N, 100, 200}}, 0);
    row("a clock set back", {{N, 10}, {F, 180}, {N, 140}}, {{N, 100, 200}}, 1);
    row("set back to before the stretch", {{N, 150}, {F, 50}}, {{F, 100, 200}}, 1);
    row("from the future", {{N, 10}, {F, 900}}, {{N, 100, 200}}, 1);
    row("only from the future", {{F, 900}, {N, 950}}, {{U, 100, 200}}, 1);
}

void tst_StateTimeline::segments()
{
    QFETCH(Changes, what);
    QFETCH(Segments, expected);
    QFETCH(int, times);
    const StateTimeline line = makeTimeline(changes(what), {}, 100, 200);
    QCOMPARE(line.segments.size(), expected.size());
    qint64 offline = 0;
    qint64 unknown = 0;
    double shares = 0;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const StateSegment &segment = line.segments.at(i);
        QCOMPARE(segment.state, expected.at(i).state);
        QCOMPARE(segment.from, expected.at(i).from);
        QCOMPARE(segment.to, expected.at(i).to);
        QCOMPARE(segment.share, static_cast<double>(segment.to - segment.from) / 100);
        shares += segment.share;
        offline += segment.state == F ? segment.to - segment.from : 0;
        unknown += segment.state == U ? segment.to - segment.from : 0;
    }
    QCOMPARE(shares, 1.0);
    QCOMPARE(line.offlineMs, offline);
    QCOMPARE(line.unknownMs, unknown);
    QCOMPARE(line.offlineTimes, times);
}

void tst_StateTimeline::anEmptyStretchHasNothing()
{
    QVERIFY(makeTimeline(changes({{N, 10}}), {}, 100, 100).segments.isEmpty());
    QVERIFY(makeTimeline(changes({{N, 10}}), {}, 100, 50).segments.isEmpty());
}

void tst_StateTimeline::placesAlarms()
{
    QList<Alarm> alarms(4);
    alarms[0].time = 200;
    alarms[0].severity = Severity::Critical;
    alarms[1].time = 99;
    alarms[2].time = 150;
    alarms[2].severity = Severity::Warning;
    alarms[3].time = 201;
    const StateTimeline line = makeTimeline({}, alarms, 100, 200);
    QCOMPARE(line.marks, (QList<TimelineMark>{{150, 0.5, Severity::Warning}, {200, 1.0, Severity::Critical}}));
}

void tst_StateTimeline::overAChangeOfTheClocks_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("an ordinary day") << QDate(2026, 11, 20) << 24;
    QTest::newRow("spring forward") << QDate(2026, 3, 29) << 23;
    QTest::newRow("fall back") << QDate(2026, 10, 25) << 25;
}

// From midnight to midnight: a state that held half of the hours that there were has half of the bar.
void tst_StateTimeline::overAChangeOfTheClocks()
{
    QFETCH(QDate, day);
    QFETCH(int, hours);
    const QTimeZone zone("Europe/Berlin");
    QVERIFY(zone.isValid());
    const qint64 from = day.startOfDay(zone).toMSecsSinceEpoch();
    const qint64 to = day.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    const qint64 noon = from + (to - from) / 2;
    const StateTimeline line = makeTimeline(changes({{F, from}, {N, noon}}), {}, from, to);
    QCOMPARE(line.segments.size(), 2);
    QCOMPARE(line.segments.first().share, 0.5);
    QCOMPARE(line.offlineMs, hours * qint64(1800000));
}

QTEST_APPLESS_MAIN(tst_StateTimeline)
#include "tst_statetimeline.moc"
