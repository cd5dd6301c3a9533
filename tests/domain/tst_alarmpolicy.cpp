#include "domain/alarmpolicy.h"

#include <QTest>
#include <QTimeZone>

using namespace watchpost;

namespace {

const QTimeZone kBerlin("Europe/Berlin");

QDateTime at(const char *text) // local time of Berlin
{
    const QDateTime read = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    return {read.date(), read.time(), kBerlin};
}

QDateTime utc(const char *text) // the same, where an hour comes twice
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toTimeZone(kBerlin);
}

constexpr quint8 kMonToFri = 0x1f;
constexpr auto kSeverities = {Severity::Notice, Severity::Warning, Severity::Critical};

// A Monday, 23:00.
QDateTime night()
{
    return at("2026-11-23T23:00:00");
}

Mute mute(MuteTarget::Scope scope, const char *what, Severity upTo = Severity::Warning, const QDateTime &now = night(),
          qint64 minutes = 10)
{
    const qint64 ms = now.toMSecsSinceEpoch();
    return {{scope, QString::fromLatin1(what)}, upTo, ms - 60'000, ms + minutes * 60'000};
}

AlarmRules withMute(const Mute &one)
{
    AlarmRules rules;
    rules.mutes.insert(one.target, one);
    return rules;
}

// Of a type without rules of its own, so that the severity can be chosen.
AlarmFacts motion()
{
    AlarmFacts facts;
    facts.type = QStringLiteral("motion");
    facts.severity = Severity::Notice;
    facts.cameraId = QStringLiteral("CAM-1");
    facts.group = QStringLiteral("Site/Floor");
    return facts;
}

void setSeverity(AlarmRules *rules, Severity severity)
{
    rules->types[QStringLiteral("motion")].severity = severity;
}

} // namespace

class TestAlarmPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(kBerlin.isValid()); }
    void table_data();
    void table();
    void everyCombination();
    void channels_data();
    void channels();
    void severityByTheRules();
    void namesOfTypes();
    void mutes_data();
    void mutes();
    void theStrongestMuteCounts();
    void clockSetBack();
    void quietHours_data();
    void quietHours();
    void quietEnds_data();
    void quietEnds();
    void strictestHours();
    void detailsReadBack();
    void detailsOfAnything_data();
    void detailsOfAnything();
};

void TestAlarmPolicy::table_data()
{
    QTest::addColumn<AlarmFacts>("facts");
    QTest::addColumn<AlarmRules>("rules");
    QTest::addColumn<QString>("shows"); // p: pop-up, s: sound, t: tray, n: notification, c: counted, f: folded
    QTest::addColumn<Verdict>("verdict");

    const AlarmRules none;
    const auto row = [](const char *name, const AlarmFacts &facts, const AlarmRules &rules, const char *shows,
                        Verdict verdict) {
        QTest::newRow(name) << facts << rules << QString::fromLatin1(shows) << verdict;
    };
    AlarmFacts facts = motion();
    row("happens now", facts, none, "pst", Verdict::Shown);
    facts.replayed = true;
    row("missed while away", facts, none, "c", Verdict::CountedAway);
    facts.cameraDisabled = true;
    row("missed while away, disabled", facts, none, "", Verdict::CameraDisabled);
    facts.replayed = false;
    row("disabled", facts, none, "", Verdict::CameraDisabled);
    facts = motion();
    facts.foldedInto = QStringLiteral("Flood");
    row("folded", facts, none, "f", Verdict::Folded);
    facts = motion();
    facts.doNotDisturb = true;
    row("do not disturb", facts, none, "", Verdict::DoNotDisturb);
    AlarmRules rules;
    rules.doNotDisturb.respect = false;
    row("do not disturb, not respected", facts, rules, "pst", Verdict::Shown);
    rules = {};
    setSeverity(&rules, Severity::Critical);
    row("critical, do not disturb", facts, rules, "pst", Verdict::BrokeThrough);
    rules.doNotDisturb.criticalBreaksThrough = false;
    row("critical, do not disturb at all", facts, rules, "", Verdict::DoNotDisturb);

    facts = motion();
    rules = withMute(mute(MuteTarget::Scope::Camera, "CAM-1"));
    row("muted camera", facts, rules, "", Verdict::Muted);
    facts.replayed = true;
    row("muted camera, missed", facts, rules, "", Verdict::Muted);
    facts.replayed = false;
    setSeverity(&rules, Severity::Critical);
    row("muted camera, critical", facts, rules, "pst", Verdict::BrokeThrough);
    facts.doNotDisturb = true;
    rules.doNotDisturb.criticalBreaksThrough = false;
    row("through the mute, not through the system", facts, rules, "", Verdict::DoNotDisturb);
    facts = motion();
    facts.foldedInto = QStringLiteral("Flood");
    row("muted and folded", facts, withMute(mute(MuteTarget::Scope::Type, "motion")), "", Verdict::Muted);

    rules = {};
    rules.quietHours = {QuietHours()};
    row("quiet", motion(), rules, "", Verdict::QuietHours);
    setSeverity(&rules, Severity::Critical);
    row("quiet, critical", motion(), rules, "pst", Verdict::BrokeThrough);
    rules.quietHours[0].breaksThrough.reset();
    row("quiet for all", motion(), rules, "", Verdict::QuietHours);

    rules = {};
    rules.presentation[0] = Presentation::ListOnly;
    row("only listed", motion(), rules, "t", Verdict::ListedOnly);
    facts = motion();
    facts.replayed = true;
    row("only listed, missed", facts, rules, "", Verdict::ListedOnly);
    setSeverity(&rules, Severity::Critical);
    rules.presentation[2] = Presentation::ListOnly; // a file that somebody edited
    row("critical is never only listed", motion(), rules, "pst", Verdict::Shown);

    AlarmFacts ours;
    ours.kind = Alarm::Kind::Blind;
    row("blind", ours, none, "pst", Verdict::Shown);
    ours.replayed = true;
    row("blind, during a replay", ours, none, "pst", Verdict::Shown);
    row("blind, everything muted", ours, withMute(mute(MuteTarget::Scope::All, "", Severity::Critical)), "",
        Verdict::Muted);
    row("blind, no camera is meant", ours, withMute(mute(MuteTarget::Scope::Camera, "", Severity::Critical)), "pst",
        Verdict::Shown);
    ours.kind = Alarm::Kind::Gap;
    row("gap", ours, none, "c", Verdict::GapTold);
    ours.severity = Severity::Notice;
    row("gap that was filled", ours, none, "", Verdict::GapFilled);
}

void TestAlarmPolicy::table()
{
    QFETCH(AlarmFacts, facts);
    QFETCH(AlarmRules, rules);
    const AlarmDecision decision = decide(facts, rules, night());
    QString shows;
    for (const auto &[yes, letter] : {std::pair(decision.popUp, u'p'), std::pair(decision.sound, u's'),
                                      std::pair(decision.tray, u't'), std::pair(decision.desktopNotification, u'n'),
                                      std::pair(decision.summarise, u'c'), std::pair(decision.fold, u'f')}) {
        if (yes)
            shows += QChar(letter);
    }
    QTEST(shows, "shows");
    QTEST(decision.verdict, "verdict");
}

// Severity × mute × quiet hours × do-not-disturb × disabled × flood × missed, against the rules in one expression each.
void TestAlarmPolicy::everyCombination()
{
    int combinations = 0;
    int shown = 0;
    for (const Severity severity : kSeverities)
        for (const int muteUpTo : {-1, 0, 1, 2})
            for (const int quietFrom : {-1, 1, 2, 3}) // -1: none; 3: nothing breaks through
                for (const int disturb : {0, 1, 2})   // no; critical ones break through; none does
                    for (const bool disabled : {false, true})
                        for (const bool flood : {false, true})
                            for (const bool missed : {false, true}) {
                                AlarmRules rules;
                                setSeverity(&rules, severity);
                                if (muteUpTo >= 0) {
                                    const Mute one =
                                        mute(MuteTarget::Scope::Group, "Site", static_cast<Severity>(muteUpTo));
                                    rules.mutes.insert(one.target, one);
                                }
                                if (quietFrom >= 0) {
                                    QuietHours hours;
                                    hours.breaksThrough.reset();
                                    if (quietFrom < 3)
                                        hours.breaksThrough = static_cast<Severity>(quietFrom);
                                    rules.quietHours = {hours};
                                }
                                rules.doNotDisturb.criticalBreaksThrough = disturb == 1;
                                AlarmFacts facts = motion();
                                facts.doNotDisturb = disturb != 0;
                                facts.cameraDisabled = disabled;
                                facts.foldedInto = flood ? QStringLiteral("x") : QString();
                                facts.replayed = missed;

                                const int level = static_cast<int>(severity);
                                const bool heldByMute = level <= muteUpTo;
                                const bool heldByHours = quietFrom >= 0 && level < quietFrom;
                                const bool heldBySystem = disturb == 2 || (disturb == 1 && level < 2);
                                const bool held = disabled || heldByMute || heldByHours || heldBySystem;
                                const AlarmDecision decision = decide(facts, rules, night());
                                QCOMPARE(decision.severity, severity);
                                QCOMPARE(decision.fold, !held && flood);
                                QCOMPARE(decision.summarise, !held && !flood && missed);
                                QCOMPARE(decision.popUp, !held && !flood && !missed);
                                QCOMPARE(decision.sound, decision.popUp);
                                QCOMPARE(decision.tray, decision.popUp);
                                QCOMPARE(decision.desktopNotification, false);
                                const Verdict holder = disabled      ? Verdict::CameraDisabled
                                                       : heldByMute  ? Verdict::Muted
                                                       : heldByHours ? Verdict::QuietHours
                                                                     : Verdict::DoNotDisturb;
                                const bool through = muteUpTo >= 0 || quietFrom >= 0 || disturb != 0;
                                const Verdict free = flood     ? Verdict::Folded
                                                     : missed  ? Verdict::CountedAway
                                                     : through ? Verdict::BrokeThrough
                                                               : Verdict::Shown;
                                QCOMPARE(decision.verdict, held ? holder : free);
                                ++combinations;
                                shown += decision.popUp ? 1 : 0;
                            }
    QCOMPARE(combinations, 3 * 4 * 4 * 3 * 2 * 2 * 2);
    QVERIFY(shown > 10);
}

void TestAlarmPolicy::channels_data()
{
    QTest::addColumn<Presentation>("chosen");
    QTest::addColumn<bool>("canPlace");
    QTest::addColumn<bool>("canNotify");
    QTest::addColumn<bool>("card");
    QTest::addColumn<bool>("notification");
    const auto row = [](const char *name, Presentation chosen, bool canPlace, bool canNotify, bool card, bool note) {
        QTest::newRow(name) << chosen << canPlace << canNotify << card << note;
    };
    row("X11", Presentation::Automatic, true, true, true, false);
    row("X11, no service", Presentation::Automatic, true, false, true, false);
    row("Wayland", Presentation::Automatic, false, true, false, true);
    row("Wayland, no service: a card all the same", Presentation::Automatic, false, false, true, false);
    row("card", Presentation::PopUp, true, true, true, false);
    row("card on Wayland", Presentation::PopUp, false, true, true, false);
    row("notification", Presentation::Notification, true, true, false, true);
    row("notification, no service", Presentation::Notification, true, false, true, false);
    row("both", Presentation::Both, true, true, true, true);
    row("both, no service", Presentation::Both, true, false, true, false);
    row("only listed", Presentation::ListOnly, true, true, false, false);
}

void TestAlarmPolicy::channels()
{
    QFETCH(Presentation, chosen);
    QFETCH(bool, canPlace);
    QFETCH(bool, canNotify);
    AlarmFacts facts = motion();
    facts.canPlaceCards = canPlace;
    facts.canNotify = canNotify;
    AlarmRules rules;
    rules.presentation[static_cast<size_t>(Severity::Warning)] = chosen;
    setSeverity(&rules, Severity::Warning);
    const AlarmDecision decision = decide(facts, rules, night());
    QTEST(decision.names(Channel::PopUp), "card");
    QTEST(decision.names(Channel::Notification), "notification");
    const bool anything = decision.popUp || decision.desktopNotification;
    QCOMPARE(decision.names(Channel::Sound), anything);
    QVERIFY(decision.names(Channel::Tray));
    QCOMPARE(decision.verdict == Verdict::Notified, decision.desktopNotification && !decision.popUp);
    // Another severity goes its own way.
    setSeverity(&rules, Severity::Critical);
    QCOMPARE(decide(facts, rules, night()).popUp, canPlace || !canNotify);
}

void TestAlarmPolicy::severityByTheRules()
{
    AlarmRules rules;
    const QString unknown = QStringLiteral("gate 7");
    QCOMPARE(severityOf(unknown, rules), Severity::Critical);
    QCOMPARE(severityOf(QStringLiteral("motion"), rules), Severity::Notice);
    rules.types[unknown] = {QStringLiteral("Gate"), std::nullopt}; // only a name
    QCOMPARE(severityOf(unknown, rules), Severity::Critical);
    rules.types[unknown].severity = Severity::Notice;
    QCOMPARE(severityOf(unknown, rules), Severity::Notice);
    QCOMPARE(severityOf(QStringLiteral("gate"), rules), Severity::Critical);

    AlarmFacts facts = motion();
    facts.type = unknown;
    facts.severity = Severity::Critical; // as it came
    rules.presentation[static_cast<size_t>(Severity::Notice)] = Presentation::ListOnly;
    const AlarmDecision decision = decide(facts, rules, night());
    QCOMPARE(decision.severity, Severity::Notice);
    QVERIFY(!decision.popUp); // it is presented as what it is taken for
    facts.kind = Alarm::Kind::Gap;
    QCOMPARE(decide(facts, rules, night()).severity, Severity::Critical); // ours have no type
}

void TestAlarmPolicy::namesOfTypes()
{
    AlarmTypeRules rules;
    rules[QStringLiteral("gate 7")] = {QStringLiteral("Gate"), Severity::Notice};
    rules[QStringLiteral("smoke")] = {{}, Severity::Notice};
    const AlarmTypeNames names = typeNames(rules);
    QCOMPARE(names.size(), 1);
    QCOMPARE(typeName(QStringLiteral("gate 7"), names), QStringLiteral("Gate"));
    QCOMPARE(typeName(QStringLiteral("smoke"), names), QStringLiteral("Smoke"));
    QCOMPARE(typeName(QStringLiteral("other"), names), QStringLiteral("other"));
}

void TestAlarmPolicy::mutes_data()
{
    using Scope = MuteTarget::Scope;
    QTest::addColumn<Mute>("one");
    QTest::addColumn<bool>("met");
    QTest::newRow("camera") << mute(Scope::Camera, "CAM-1") << true;
    QTest::newRow("other camera") << mute(Scope::Camera, "CAM-2") << false;
    QTest::newRow("a camera is no group") << mute(Scope::Group, "CAM-1") << false;
    QTest::newRow("group") << mute(Scope::Group, "Site/Floor") << true;
    QTest::newRow("group above") << mute(Scope::Group, "Site") << true;
    QTest::newRow("group with the same beginning") << mute(Scope::Group, "Sit") << false;
    QTest::newRow("group below") << mute(Scope::Group, "Site/Floor/Door") << false;
    QTest::newRow("the nameless group") << mute(Scope::Group, "") << false;
    QTest::newRow("type") << mute(Scope::Type, "motion") << true;
    QTest::newRow("other type") << mute(Scope::Type, "sound") << false;
    QTest::newRow("all") << mute(Scope::All, "") << true;
    QTest::newRow("over") << mute(Scope::All, "", Severity::Warning, night(), 0) << false;
    QTest::newRow("over long ago") << mute(Scope::Camera, "CAM-1", Severity::Critical, night(), -60) << false;
}

void TestAlarmPolicy::mutes()
{
    QFETCH(Mute, one);
    QFETCH(bool, met);
    const AlarmRules rules = withMute(one);
    const AlarmDecision decision = decide(motion(), rules, night());
    QCOMPARE(decision.verdict, met ? Verdict::Muted : Verdict::Shown);
    QCOMPARE(decision.detail, met ? verdictDetail(one) : QString());
    // To the millisecond, by the wall clock.
    if (met) {
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(one.until, kBerlin);
        QCOMPARE(decide(motion(), rules, end.addMSecs(-1)).verdict, Verdict::Muted);
        QCOMPARE(decide(motion(), rules, end).verdict, Verdict::Shown);
    }
}

void TestAlarmPolicy::theStrongestMuteCounts()
{
    AlarmRules rules;
    const Mute camera = mute(MuteTarget::Scope::Camera, "CAM-1", Severity::Critical);
    const Mute group = mute(MuteTarget::Scope::Group, "Site", Severity::Warning, night(), 60);
    const Mute type = mute(MuteTarget::Scope::Type, "motion", Severity::Critical, night(), 30);
    for (const Mute &one : {group, camera})
        rules.mutes.insert(one.target, one);
    setSeverity(&rules, Severity::Critical);
    AlarmDecision decision = decide(motion(), rules, night());
    QCOMPARE(decision.verdict, Verdict::Muted); // although the group's lets it through, and lasts longer
    QCOMPARE(decision.detail, verdictDetail(camera));
    rules.mutes.insert(type.target, type);
    decision = decide(motion(), rules, night());
    QCOMPARE(decision.detail, verdictDetail(type)); // the same, for longer
    rules.mutes = {{group.target, group}};
    decision = decide(motion(), rules, night());
    QCOMPARE(decision.verdict, Verdict::BrokeThrough);
    const auto through = brokenThroughFromDetail(decision.detail);
    QVERIFY(through);
    QCOMPARE(through->verdict, Verdict::Muted);
    QCOMPARE(muteFromDetail(through->detail)->target, group.target);
}

void TestAlarmPolicy::clockSetBack()
{
    const Mute one = mute(MuteTarget::Scope::All, "");
    const AlarmRules rules = withMute(one);
    QCOMPARE(decide(motion(), rules, night().addSecs(-90)).verdict, Verdict::Muted); // corrected a little
    QCOMPARE(decide(motion(), rules, night().addDays(-1)).verdict, Verdict::Shown);  // it would last a day more
}

void TestAlarmPolicy::quietHours_data()
{
    QTest::addColumn<QuietHours>("hours");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("quiet");
    const QuietHours week{kMonToFri, 22 * 60, 6 * 60};
    const QuietHours noon{0x60, 12 * 60, 13 * 60 + 30}; // Saturday and Sunday
    const QuietHours wholeSunday{0x40, 0, 0};
    const auto row = [](const char *name, const QuietHours &hours, const char *now, bool quiet) {
        QTest::newRow(name) << hours << at(now) << quiet;
    };
    row("before", week, "2026-11-23T21:59:59", false); // a Monday
    row("from", week, "2026-11-23T22:00:00", true);
    row("midnight", week, "2026-11-24T00:00:00", true);
    row("last minute", week, "2026-11-24T05:59:59", true);
    row("to", week, "2026-11-24T06:00:00", false);
    row("Friday evening", week, "2026-11-27T23:00:00", true);
    row("Saturday morning is still Friday's", week, "2026-11-28T05:00:00", true);
    row("Saturday evening", week, "2026-11-28T23:00:00", false);
    row("Monday morning is Sunday's", week, "2026-11-23T05:00:00", false);
    row("within a day", noon, "2026-11-28T12:00:00", true);
    row("within a day, over", noon, "2026-11-28T13:30:00", false);
    row("within a day, Friday", noon, "2026-11-27T12:30:00", false);
    row("the whole day", wholeSunday, "2026-11-29T00:00:00", true);
    row("the whole day, evening", wholeSunday, "2026-11-29T23:59:59", true);
    row("the whole day, over", wholeSunday, "2026-11-30T00:00:00", false);
    row("the whole day, before", wholeSunday, "2026-11-28T23:59:59", false);
    row("no day", {0, 0, 0}, "2026-11-28T12:00:00", false);
    // Clocks go forward on 29 March 2026, 02:00, and back on 25 October 2026, 03:00: the wall clock counts.
    const QuietHours every{QuietHours::kEveryDay, 22 * 60, 2 * 60 + 30};
    row("spring, before", every, "2026-03-29T01:59:59", true);
    row("spring, after", every, "2026-03-29T03:00:00", false);
    QTest::newRow("autumn, summer time") << every << utc("2026-10-25T00:29:59Z") << true;
    QTest::newRow("autumn, winter time") << every << utc("2026-10-25T01:29:59Z") << true;
    QTest::newRow("autumn, over") << every << utc("2026-10-25T01:30:00Z") << false;
}

void TestAlarmPolicy::quietHours()
{
    QFETCH(QuietHours, hours);
    QFETCH(QDateTime, now);
    QTEST(holds(hours, now), "quiet");
    AlarmRules rules;
    rules.quietHours = {hours};
    QFETCH(bool, quiet);
    QCOMPARE(decide(motion(), rules, now).verdict, quiet ? Verdict::QuietHours : Verdict::Shown);
    QCOMPARE(quietNow(rules.quietHours, now).has_value(), quiet);
}

void TestAlarmPolicy::quietEnds_data()
{
    QTest::addColumn<QList<QuietHours>>("hours");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("end"); // invalid: never
    const QuietHours every;
    QTest::newRow("tomorrow") << QList{every} << at("2026-11-23T23:00:00") << at("2026-11-24T06:00:00");
    QTest::newRow("today") << QList{every} << at("2026-11-24T05:00:00") << at("2026-11-24T06:00:00");
    QTest::newRow("one follows another") << QList{every, QuietHours{QuietHours::kEveryDay, 6 * 60, 8 * 60}}
                                         << at("2026-11-23T23:00:00") << at("2026-11-24T08:00:00");
    QTest::newRow("weekend") << QList{QuietHours{0x60, 0, 0}} << at("2026-11-28T10:00:00") << at("2026-11-30T00:00:00");
    QTest::newRow("always") << QList{QuietHours{QuietHours::kEveryDay, 0, 0}} << at("2026-11-28T10:00:00")
                            << QDateTime();
    QTest::newRow("a short night") << QList{every} << at("2026-03-28T23:00:00") << at("2026-03-29T06:00:00");
    const QuietHours half{QuietHours::kEveryDay, 22 * 60, 2 * 60 + 30};
    QTest::newRow("the hour twice") << QList{half} << utc("2026-10-25T01:10:00Z") << utc("2026-10-25T01:30:00Z");
    QTest::newRow("the hour twice, its first")
        << QList{half} << utc("2026-10-25T00:10:00Z") << utc("2026-10-25T01:30:00Z");
}

void TestAlarmPolicy::quietEnds()
{
    QFETCH(QList<QuietHours>, hours);
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, end);
    const auto quiet = quietNow(hours, now);
    QVERIFY(quiet);
    QCOMPARE(quiet->until, end.isValid() ? end.toMSecsSinceEpoch() : 0);
}

void TestAlarmPolicy::strictestHours()
{
    const QuietHours warnings{QuietHours::kEveryDay, 22 * 60, 6 * 60, Severity::Warning};
    const QuietHours critical;
    const QuietHours nothing{QuietHours::kEveryDay, 22 * 60, 6 * 60, std::nullopt};
    QCOMPARE(*strictestNow({warnings, critical}, night()), critical);
    QCOMPARE(*strictestNow({critical, nothing, warnings}, night()), nothing);
    QCOMPARE(quietNow({critical, nothing}, night())->hours, nothing);
    QVERIFY(!strictestNow({critical}, night().addSecs(12 * 3600)));
    QVERIFY(!strictestNow({}, night()));
}

void TestAlarmPolicy::detailsReadBack()
{
    using Scope = MuteTarget::Scope;
    for (const Scope scope : {Scope::Camera, Scope::Group, Scope::Type, Scope::All}) {
        const Mute written = mute(scope, scope == Scope::All ? "" : "a|b|", Severity::Critical);
        const auto read = muteFromDetail(verdictDetail(written));
        QVERIFY(read);
        QCOMPARE(read->target, written.target);
        QCOMPARE(read->until, written.until);
        QCOMPARE(read->upTo, written.upTo);
    }
    for (const auto &breaks : {std::optional<Severity>(), std::optional(Severity::Warning)}) {
        const QuietHours written{0x15, 61, 1439, breaks};
        QCOMPARE(quietHoursFromDetail(verdictDetail(written)), written);
    }
    const auto through = brokenThroughFromDetail(verdictDetail(Verdict::QuietHours, QStringLiteral("1|2")));
    QVERIFY(through);
    QCOMPARE(through->verdict, Verdict::QuietHours);
    QCOMPARE(through->detail, QStringLiteral("1|2"));
}

void TestAlarmPolicy::detailsOfAnything_data()
{
    QTest::addColumn<QString>("detail");
    for (const char *detail :
         {"", "|", "||||", "camera", "camera|x|1|a", "camera|5|9|a", "camera|5||a", "zoo|5|1|a", "300|0|0|1",
          "1|1440|0|1", "1|0|-1|1", "1|0|0|3", "0|0|0|1", "1|0|0|1|1", "1|", "99|a", "-1|a", "camera|-5|1|a"})
        QTest::newRow(detail) << QString::fromLatin1(detail);
}

void TestAlarmPolicy::detailsOfAnything()
{
    QFETCH(QString, detail);
    QVERIFY(!muteFromDetail(detail));
    QVERIFY(!quietHoursFromDetail(detail));
    QVERIFY(!brokenThroughFromDetail(detail));
}

QTEST_GUILESS_MAIN(TestAlarmPolicy)
#include "tst_alarmpolicy.moc"
