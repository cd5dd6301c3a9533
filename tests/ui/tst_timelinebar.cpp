// Geometry without painting, what is said in words, and that the widget paints what it says.
#include "ui/appearance.h"
#include "ui/timelinebar.h"
#include "ui/timelinelayout.h"

#include <QImage>
#include <QLocale>
#include <QTest>

using namespace watchpost;

namespace {

constexpr auto U = OnlineState::Unknown;
constexpr auto F = OnlineState::Offline;
constexpr auto N = OnlineState::Online;
constexpr qint64 kMinute = 60000;
constexpr qint64 kHour = 60 * kMinute;

StateTimeline line(const QList<std::pair<OnlineState, qint64>> &what, qint64 from, qint64 to,
                   const QList<Alarm> &alarms = {})
{
    QList<StateChange> changes;
    for (const auto &[state, at] : what)
        changes.append({QStringLiteral("A"), state, at, StateCause::Push});
    return makeTimeline(changes, alarms, from, to);
}

} // namespace

class tst_TimelineBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOut();
    void offlineIsNeverTooSmallToSee();
    void mirrors();
    void findsTheMoment();
    void ticksFollowTheLocalClock();
    void labelsDoNotOverlap();
    void saysItInWords();
    void paintsWhatItSays();
};

void tst_TimelineBar::laysOut()
{
    const QFontMetrics metrics{QFont()};
    const QRect area(10, 20, 100, 60);
    QList<Alarm> alarms(1);
    alarms[0].time = 50;
    const TimelineLayout layout =
        layoutTimeline(area, line({{N, 0}, {F, 20}, {N, 40}, {U, 60}}, 0, 100, alarms), {}, metrics, Qt::LeftToRight);
    QVERIFY(area.contains(layout.bar));
    QCOMPARE(layout.bar.width(), 100);
    QCOMPARE(layout.parts.size(), 4);
    QCOMPARE(layout.parts.constLast().state, F); // painted last, over all
    const QRectF offline = layout.parts.constLast().rect;
    QCOMPARE(offline.left(), 30.0);
    QCOMPARE(offline.width(), 20.0);
    QCOMPARE(offline.height(), qreal(layout.bar.height()));
    QVERIFY(layout.parts.constFirst().rect.height() < layout.bar.height()); // a shape, too
    QCOMPARE(layout.marks.size(), 1);
    QCOMPARE(layout.marks.first().center().x(), 60.0);
    QVERIFY(layout.marks.first().bottom() <= layout.bar.top() + 1);
    QVERIFY(layoutTimeline(area, StateTimeline(), {}, metrics, Qt::LeftToRight).parts.isEmpty());
}

void tst_TimelineBar::offlineIsNeverTooSmallToSee()
{
    const QFontMetrics metrics{QFont()};
    const QRect area(0, 0, 200, 60);
    const qint64 week = 7 * 24 * kHour;
    for (const qint64 at : {qint64(0), week / 2, week - 1000}) {
        const TimelineLayout layout =
            layoutTimeline(area, line({{N, -5}, {F, at}, {N, at + 1000}}, 0, week), {}, metrics, Qt::LeftToRight);
        const TimelinePart &last = layout.parts.constLast();
        QCOMPARE(last.state, F);
        QVERIFY(last.rect.width() >= 3);
        QVERIFY(last.rect.left() >= 0 && last.rect.right() <= 200);
    }
}

void tst_TimelineBar::mirrors()
{
    const QFontMetrics metrics{QFont()};
    const QRect area(0, 0, 100, 60);
    const StateTimeline what = line({{N, 0}, {F, 20}, {N, 30}}, 0, 100);
    const TimelineLayout layout = layoutTimeline(area, what, {}, metrics, Qt::RightToLeft);
    QCOMPARE(layout.parts.constLast().rect.left(), 70.0);
    QCOMPARE(layout.parts.constLast().rect.width(), 10.0);
    QCOMPARE(momentAt(layout, what, 75, Qt::RightToLeft), 25);
}

void tst_TimelineBar::findsTheMoment()
{
    const QFontMetrics metrics{QFont()};
    const StateTimeline what = line({{N, 0}}, 1000, 2000);
    const TimelineLayout layout = layoutTimeline({0, 0, 100, 60}, what, {}, metrics, Qt::LeftToRight);
    QCOMPARE(momentAt(layout, what, 0, Qt::LeftToRight), 1000);
    QCOMPARE(momentAt(layout, what, 50, Qt::LeftToRight), 1500);
    QCOMPARE(momentAt(layout, what, 500, Qt::LeftToRight), 2000);
    QCOMPARE(momentAt(layout, what, -5, Qt::LeftToRight), 1000);
}

void tst_TimelineBar::ticksFollowTheLocalClock()
{
    const QTimeZone zone("Europe/Berlin");
    const auto ms = [&](const QDate &day, int hour) {
        return QDateTime(day, QTime(hour, 0), zone).toMSecsSinceEpoch();
    };
    // The night in which three o'clock comes twice.
    const QDate day(2026, 10, 25);
    const auto hours = timelineTicks(ms(day, 0), ms(day.addDays(1), 0), zone, QLocale::c());
    QCOMPARE(hours.size(), 5);
    QCOMPARE(hours.at(1).at - hours.at(0).at, 7 * kHour);
    QCOMPARE(hours.at(2).at - hours.at(1).at, 6 * kHour);
    QCOMPARE(hours.at(0).text, QStringLiteral("Sun"));
    QCOMPARE(hours.at(4).text, QStringLiteral("Mon"));
    const auto days = timelineTicks(ms(day.addDays(-3), 15), ms(day.addDays(4), 15), zone, QLocale::c());
    QCOMPARE(days.size(), 7);
    QCOMPARE(days.at(0).text, QStringLiteral("Fri"));
    for (const TimelineTick &tick : days)
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(tick.at, zone).time(), QTime(0, 0));
}

void tst_TimelineBar::labelsDoNotOverlap()
{
    const QFontMetrics metrics{QFont()};
    QList<TimelineTick> ticks;
    for (int i = 0; i <= 20; ++i)
        ticks.append({i * 5, QStringLiteral("Wednesday")});
    const QRect area(5, 0, 400, 60);
    const TimelineLayout layout = layoutTimeline(area, line({{N, 0}}, 0, 100), ticks, metrics, Qt::LeftToRight);
    QCOMPARE(layout.labels.size(), 21);
    QRect last;
    int shown = 0;
    for (const TimelineLabel &label : layout.labels) {
        if (label.rect.isEmpty())
            continue;
        ++shown;
        QVERIFY(area.contains(label.rect));
        QVERIFY(last.isNull() || !last.intersects(label.rect));
        last = label.rect;
    }
    QVERIFY(shown >= 2 && shown < 21);
}

void tst_TimelineBar::saysItInWords()
{
    const qint64 day = 24 * kHour;
    QCOMPARE(timelineWords(line({}, 0, day)), QStringLiteral("Nothing is known of this time."));
    QCOMPARE(timelineWords(line({{N, -5}}, 0, day)), QStringLiteral("Never offline."));
    QCOMPARE(timelineWords(line({{N, 2 * kHour}}, 0, day)), QStringLiteral("Never offline. Unknown for 2 h."));
    const StateTimeline thrice = line({{N, -5},
                                       {F, kHour},
                                       {N, kHour + 12 * kMinute},
                                       {F, 3 * kHour},
                                       {N, 3 * kHour + 20 * kMinute},
                                       {F, 9 * kHour},
                                       {N, 9 * kHour + 10 * kMinute}},
                                      0, day);
    QCOMPARE(timelineWords(thrice), QStringLiteral("Offline 3 time(s), 42 min in all."));
    TimelineBar bar;
    bar.show(QStringLiteral("Last 24 hours"), thrice);
    QCOMPARE(bar.accessibleName(), QStringLiteral("Last 24 hours: Offline 3 time(s), 42 min in all."));
    QCOMPARE(bar.accessibleDescription().split(u'\n').size(), 3);
    QVERIFY(bar.accessibleDescription().contains(exactTime(9 * kHour)));
}

void tst_TimelineBar::paintsWhatItSays()
{
    TimelineBar bar;
    bar.resize(242, bar.sizeHint().height());
    bar.show(QStringLiteral("Last 24 hours"), line({{N, -5}, {F, 10 * kHour}, {N, 12 * kHour}}, 0, 24 * kHour));
    const QImage image = bar.grab().toImage();
    const QPoint inside(111, bar.height() / 3);
    QCOMPARE(image.pixelColor(inside * image.devicePixelRatio()).rgb(), stateColor(F, bar.palette()).rgb());
    QVERIFY(bar.toolTipAt(inside).startsWith(QStringLiteral("Offline from")));
    QVERIFY(bar.toolTipAt(inside).contains(QStringLiteral("(2 h)")));
    QVERIFY(bar.toolTipAt({20, bar.height() / 2}).startsWith(QStringLiteral("Online from")));
    QCOMPARE(bar.toolTipAt({20, bar.height() - 1}), bar.accessibleName());
}

QTEST_MAIN(tst_TimelineBar)
#include "tst_timelinebar.moc"
