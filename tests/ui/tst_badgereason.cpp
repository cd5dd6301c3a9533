// "Why this badge", as a table.
#include "ui/appearance.h"
#include "ui/badgereason.h"
#include "ui/durationtext.h"

#include <QTest>

using namespace watchpost;

class tst_BadgeReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void saysWhatElseDecides();
    void durations_data();
    void durations();
};

void tst_BadgeReason::says_data()
{
    QTest::addColumn<OnlineState>("state");
    QTest::addColumn<StateCause>("cause");
    QTest::addColumn<QString>("text");
    constexpr auto U = OnlineState::Unknown;
    constexpr auto F = OnlineState::Offline;
    constexpr auto N = OnlineState::Online;
    const auto row = [](const char *name, OnlineState state, StateCause cause, const char *text) {
        QTest::newRow(name) << state << cause << QString::fromUtf8(text);
    };
    row("pushed", F, StateCause::Push, "The server pushed “false” at %1.");
    row("pushed online", N, StateCause::Push, "The server pushed “true” at %1.");
    row("pushed unknown", U, StateCause::Push,
        "The server pushed “null” at %1.\nThat is: the server itself does not know. It is not shown as offline for "
        "that.");
    row("answered", N, StateCause::Answer, "Asked for its state, the server answered “true” at %1.");
    row("list", F, StateCause::Synchronisation, "The server's list said “false” at %1, at a synchronisation.");
    row("as before", N, StateCause::Resumed, "Connected again, the server said “true”, as before, at %1.");
    row("missing", U, StateCause::Missing, "The server's list no longer held it at %1.");
    row("lost", U, StateCause::LinkLost,
        "The connection was lost at %1: every state became unknown.\nThe server has not answered for this camera since "
        "then.");
    row("logged out", U, StateCause::LoggedOut,
        "You logged out at %1: every state became unknown.\nThe server has not answered for this camera since then.");
    row("ended", U, StateCause::ProgramEnded,
        "Nothing was heard after %1, as Watchpost did not run any more: every state became unknown.\nThe server has "
        "not answered for this camera since then.");
    row("removed", U, StateCause::Removed, "It was removed from the list at %1.");
    row("disk", U, StateCause::NotRecorded, "The disk did not take what happened after %1.");
}

void tst_BadgeReason::says()
{
    QFETCH(OnlineState, state);
    QFETCH(StateCause, cause);
    QFETCH(QString, text);
    constexpr qint64 kTime = 1795270991000;
    const BadgeFacts facts{StateChange{QStringLiteral("A"), state, kTime, cause}};
    QCOMPARE(badgeReason(facts), text.arg(exactTime(kTime)));
}

void tst_BadgeReason::saysWhatElseDecides()
{
    QCOMPARE(badgeReason({}), QStringLiteral("The server has not said anything of its state yet."));
    BadgeFacts facts;
    facts.onServer = false;
    QVERIFY(badgeReason(facts).contains(u"not on your account"));
    facts.latest = StateChange{QStringLiteral("A"), OnlineState::Offline, 1000, StateCause::Push};
    QVERIFY(!badgeReason(facts).contains(u"not on your account"));
    facts.held = HeldChange{OnlineState::Online, 10};
    QVERIFY(badgeReason(facts).contains(u"Held back for 10 second"));
    QVERIFY(badgeReason(facts).endsWith(u"still shown as “Online”."));
    facts.disabled = true;
    QVERIFY(badgeReason(facts).startsWith(u"You have disabled this camera"));
}

void tst_BadgeReason::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 seconds, const char *text) {
        QTest::addRow("%lld", static_cast<long long>(seconds)) << seconds << QString::fromUtf8(text);
    };
    row(-5, "0 s");
    row(59, "59 s");
    row(60, "1 min");
    row(61, "1 min 1 s");
    row(600, "10 min");
    row(601, "10 min");
    row(3600, "1 h");
    row(3660, "1 h 1 min");
    row(47 * 3600 + 60, "47 h 1 min");
    row(48 * 3600, "2 d");
    row(49 * 3600, "2 d 1 h");
}

void tst_BadgeReason::durations()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(seconds * 1000), text);
}

QTEST_GUILESS_MAIN(tst_BadgeReason)
#include "tst_badgereason.moc"
