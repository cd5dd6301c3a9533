#include "session/alarmledger.h"

#include <QTest>

using namespace watchpost;
using Kind = AlarmLedger::Start::Kind;
using Range = AlarmLedger::Range;

namespace {

const QString J = QStringLiteral("5b1f0c9e");

AlarmLedger ledgerAt(quint64 sequence, const QString &journal = J)
{
    AlarmLedger ledger;
    ledger.restore({journal, sequence});
    return ledger;
}

} // namespace

class tst_AlarmLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_data();
    void start();
    void firstLoginTakesWhatComes();
    void replayedAreMarked();
    void duplicatesAreDropped();
    void reconnectAsksFromTheDisk();
    void gapIsAskedForOnceAndFilled();
    void gapIsRecordedAfterTheSecondAsking();
    void oldestBeyondWhatWasAsked();
    void liveAlarmsDuringTheSecondAsking();
    void gapsWithoutEndAreNotAskedForWithoutEnd();
    void unansweredAskingIsGivenUp();
    void stalledReplayIsAskedForOnceAndSettled();
    void gapSurvivesACut();
    void acknowledgements();
    void acknowledgementStopsBeforeWhatIsMissing();
    void changedJournalStartsAfresh();
    void olderCopyGetsANameOfItsOwn();
    void emptyJournalThatGoesOn();
    void doubledWhileOneIsMissing();
    void firstOnesOutOfOrder();
    void emptyJournalThatBeginsAgain();
    void unnumberedAlarmsAreDelivered();
    void gapsWithoutEnd();
    void moreLateOnesThanAreRemembered();
    void nameThatIsNotOurNumbering_data();
    void nameThatIsNotOurNumbering();
    void acknowledgedWithoutAJournal();
    void whatWaitsForTheDiskIsKnownAndNotAcknowledged();
};

// A login in the same program while alarms could not be saved yet: they are on the screen already.
void tst_AlarmLedger::whatWaitsForTheDiskIsKnownAndNotAcknowledged()
{
    AlarmLedger ledger;
    ledger.restore({J, 10, {{11, 12}, {15, 15}}});
    QCOMPARE(ledger.begin(J, 1, 16), (AlarmLedger::Start{Kind::GoesOn, 10}));
    QCOMPARE(ledger.takeAck(), std::optional<quint64>(10));
    QList<quint64> delivered;
    for (quint64 n = 11; n <= 16; ++n) {
        const AlarmLedger::Receipt receipt = ledger.receive(n);
        QVERIFY(receipt.gaps.isEmpty());
        if (receipt.deliver)
            delivered.append(n);
    }
    QCOMPARE(delivered, (QList<quint64>{13, 14, 16}));
    QCOMPARE(ledger.takeAck(), std::nullopt); // none of them is on the disk
    ledger.acknowledge({J, 15});
    QCOMPARE(ledger.takeAck(), std::optional<quint64>(15));
}

void tst_AlarmLedger::start_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<quint64>("cursor");
    QTest::addColumn<quint64>("oldest");
    QTest::addColumn<quint64>("newest");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<quint64>("askFrom");

    const auto row = [](const char *name, const char *ours, quint64 cursor, quint64 oldest, quint64 newest, Kind kind,
                        quint64 askFrom) {
        QTest::newRow(name) << QString::fromLatin1(ours) << cursor << oldest << newest << kind << askFrom;
    };
    row("none here, none there", "", 0, 0, 0, Kind::First, 0);
    row("none here", "", 0, 1, 42, Kind::First, 42);
    row("none here, old ones gone", "", 0, 30, 42, Kind::First, 42);
    row("nothing missed", "5b1f0c9e", 42, 1, 42, Kind::GoesOn, 42);
    row("missed some", "5b1f0c9e", 40, 1, 42, Kind::GoesOn, 40);
    row("missed more than is held", "5b1f0c9e", 10, 30, 42, Kind::GoesOn, 10);
    row("holds none any more", "5b1f0c9e", 42, 0, 0, Kind::GoesOn, 0);
    row("another journal", "0badcafe", 42, 3, 50, Kind::Changed, 2);
    row("another journal with lower numbers", "0badcafe", 42, 1, 5, Kind::Changed, 0);
    row("another journal, empty", "0badcafe", 42, 0, 0, Kind::Changed, 0);
    row("newest lies below ours", "5b1f0c9e", 42, 1, 41, Kind::Changed, 0);
    row("newest lies below ours, oldest gone", "5b1f0c9e", 42, 11, 20, Kind::Changed, 10);
    row("a copy that was put back before", "5b1f0c9e#1", 42, 1, 43, Kind::GoesOn, 42);
    row("a name that only begins alike", "5b1f0c9e00", 42, 1, 43, Kind::Changed, 0);
    row("a name that looks like a copy", "5b1f0c9e#x", 42, 1, 43, Kind::Changed, 0);
}

void tst_AlarmLedger::start()
{
    QFETCH(QString, ours);
    QFETCH(quint64, cursor);
    QFETCH(quint64, oldest);
    QFETCH(quint64, newest);
    QFETCH(Kind, kind);
    QFETCH(quint64, askFrom);
    AlarmLedger ledger = ledgerAt(cursor, ours);
    const AlarmLedger::Start start = ledger.begin(J, oldest, newest);
    QCOMPARE(start.kind, kind);
    QCOMPARE(start.askFrom, askFrom);
}

void tst_AlarmLedger::firstLoginTakesWhatComes()
{
    AlarmLedger ledger;
    ledger.restore({});
    QCOMPARE(ledger.begin(J, 1, 42).askFrom, 42);
    QCOMPARE(ledger.received(), (AlarmCursor{J, 42}));
    QVERIFY(!ledger.takeAck()); // these are not on our disk: the server need not hear otherwise
    const AlarmLedger::Receipt receipt = ledger.receive(43);
    QVERIFY(receipt.deliver && !receipt.replayed && !receipt.askAgainFrom);
    // A cut before anything was saved loses nothing.
    QCOMPARE(ledger.begin(J, 1, 45), (AlarmLedger::Start{Kind::GoesOn, 42}));
    QVERIFY(!ledger.receive(43).deliver);
    QVERIFY(ledger.receive(44).deliver);
}

void tst_AlarmLedger::replayedAreMarked()
{
    AlarmLedger ledger = ledgerAt(40);
    (void)ledger.begin(J, 1, 42);
    QVERIFY(ledger.receive(41).replayed);
    QVERIFY(ledger.receive(42).replayed);
    QVERIFY(!ledger.receive(43).replayed);
}

void tst_AlarmLedger::duplicatesAreDropped()
{
    AlarmLedger ledger = ledgerAt(40);
    (void)ledger.begin(J, 1, 42);
    QVERIFY(!ledger.receive(40).deliver);
    QVERIFY(ledger.receive(41).deliver);
    QVERIFY(!ledger.receive(41).deliver);
    QVERIFY(!ledger.receive(3).deliver);
    QVERIFY(ledger.receive(42).deliver);
}

void tst_AlarmLedger::reconnectAsksFromTheDisk()
{
    AlarmLedger ledger = ledgerAt(10);
    (void)ledger.begin(J, 1, 10);
    for (quint64 s = 11; s <= 15; ++s)
        QVERIFY(ledger.receive(s).deliver);
    ledger.acknowledge({J, 12});
    QCOMPARE(ledger.begin(J, 1, 16).askFrom, 12);
    for (quint64 s = 13; s <= 15; ++s)
        QVERIFY(!ledger.receive(s).deliver); // shown already; the store still has them to save
    QVERIFY(ledger.receive(16).deliver);
}

void tst_AlarmLedger::gapIsAskedForOnceAndFilled()
{
    AlarmLedger ledger = ledgerAt(10);
    (void)ledger.begin(J, 1, 10);
    QVERIFY(ledger.receive(11).deliver);
    const AlarmLedger::Receipt jump = ledger.receive(14);
    QVERIFY(jump.deliver); // an alarm does not wait for older ones
    QCOMPARE(jump.askAgainFrom, std::optional<quint64>(11));
    QVERIFY(jump.gaps.isEmpty());
    QVERIFY(ledger.isWaitingForMissing());
    for (const quint64 s : {12, 13}) {
        const AlarmLedger::Receipt receipt = ledger.receive(s);
        QVERIFY(receipt.deliver && receipt.gaps.isEmpty() && !receipt.askAgainFrom);
    }
    QVERIFY(!ledger.isWaitingForMissing());
    QVERIFY(!ledger.receive(14).deliver);
    QVERIFY(ledger.receive(15).deliver);
}

void tst_AlarmLedger::gapIsRecordedAfterTheSecondAsking()
{
    AlarmLedger ledger = ledgerAt(10);
    (void)ledger.begin(J, 1, 10);
    QVERIFY(ledger.receive(14).askAgainFrom.has_value());
    const AlarmLedger::Receipt filled = ledger.receive(12); // the server has this one of 11 to 13
    QVERIFY(filled.deliver);
    QCOMPARE(filled.gaps, (QList<Range>{{11, 11}}));
    const AlarmLedger::Receipt again = ledger.receive(14);
    QVERIFY(!again.deliver && !again.askAgainFrom);
    QCOMPARE(again.gaps, (QList<Range>{{13, 13}}));
    QVERIFY(!ledger.isWaitingForMissing());
    QCOMPARE(ledger.receive(15), (AlarmLedger::Receipt{.deliver = true, .askAgainFrom = {}, .gaps = {}}));
}

void tst_AlarmLedger::oldestBeyondWhatWasAsked()
{
    AlarmLedger ledger = ledgerAt(10);
    (void)ledger.begin(J, 30, 32);
    QCOMPARE(ledger.receive(30).askAgainFrom, std::optional<quint64>(10));
    QVERIFY(ledger.receive(31).deliver);
    QVERIFY(ledger.receive(32).deliver);
    const AlarmLedger::Receipt again = ledger.receive(30);
    QVERIFY(!again.deliver);
    QCOMPARE(again.gaps, (QList<Range>{{11, 29}}));
}

void tst_AlarmLedger::liveAlarmsDuringTheSecondAsking()
{
    AlarmLedger ledger = ledgerAt(10);
    (void)ledger.begin(J, 1, 10);
    QVERIFY(ledger.receive(12).askAgainFrom.has_value());
    const AlarmLedger::Receipt live = ledger.receive(13); // said before the server read our asking
    QVERIFY(live.deliver && live.gaps.isEmpty());
    QVERIFY(ledger.receive(11).deliver);
    QVERIFY(!ledger.receive(12).deliver);
    QVERIFY(!ledger.receive(13).deliver);
    QVERIFY(ledger.receive(14).deliver);
}

void tst_AlarmLedger::gapsWithoutEndAreNotAskedForWithoutEnd()
{
    AlarmLedger ledger = ledgerAt(10);
    (void)ledger.begin(J, 1, 10);
    int asked = 0;
    quint64 missing = 0;
    for (quint64 s = 12; s < 2000; s += 2) {
        const AlarmLedger::Receipt receipt = ledger.receive(s);
        QVERIFY(receipt.deliver);
        asked += receipt.askAgainFrom ? 1 : 0;
        for (const Range &range : receipt.gaps)
            missing += range.last - range.first + 1;
        QCOMPARE(ledger.receive(s), AlarmLedger::Receipt()); // once more is no replay
    }
    for (const Range &range : ledger.giveUp())
        missing += range.last - range.first + 1;
    QVERIFY(asked > 0 && asked < 10);
    QCOMPARE(missing, 994); // every odd number from 11 to 1997
}

void tst_AlarmLedger::unansweredAskingIsGivenUp()
{
    AlarmLedger ledger = ledgerAt(10);
    (void)ledger.begin(J, 1, 10);
    (void)ledger.receive(13);
    QCOMPARE(ledger.giveUp(), (QList<Range>{{11, 12}}));
    QVERIFY(!ledger.isWaitingForMissing());
    QVERIFY(ledger.giveUp().isEmpty());
    QCOMPARE(ledger.takeGivenUp(), (QList<Range>{{11, 12}}));
    QVERIFY(ledger.takeGivenUp().isEmpty());
    QVERIFY(ledger.receive(11).deliver); // late is better than never, and once
    QVERIFY(!ledger.receive(11).deliver);
}

void tst_AlarmLedger::stalledReplayIsAskedForOnceAndSettled()
{
    AlarmLedger ledger;
    ledger.restore({J, 10});
    QVERIFY(!ledger.isReplaying() && !ledger.stalled());
    QCOMPARE(ledger.begin(J, 1, 14).askFrom, 10U);
    QVERIFY(ledger.isReplaying());
    QVERIFY(ledger.receive(11).deliver);
    QCOMPARE(ledger.stalled(), std::optional<quint64>(11));
    QVERIFY(ledger.giveUp().isEmpty()); // nothing is missing yet
    QVERIFY(!ledger.stalled());
    QVERIFY(!ledger.isReplaying() && ledger.isWaitingForMissing());
    QCOMPARE(ledger.giveUp(), (QList<AlarmRange>{{12, 14}}));
    QCOMPARE(ledger.settled(), 14U);
    QVERIFY(ledger.receive(13).deliver); // late is better than never
    const AlarmLedger::Receipt live = ledger.receive(15);
    QVERIFY(live.deliver && !live.replayed && !live.askAgainFrom);
    QVERIFY(live.gaps.isEmpty());
    QCOMPARE(ledger.begin(J, 1, 16).askFrom, 10U); // from what is on the disk
    QVERIFY(ledger.receive(16).deliver);
    QVERIFY(!ledger.isReplaying());
}

void tst_AlarmLedger::gapSurvivesACut()
{
    AlarmLedger ledger = ledgerAt(10);
    (void)ledger.begin(J, 1, 10);
    (void)ledger.receive(13);
    ledger.acknowledge({J, 13});
    QCOMPARE(ledger.begin(J, 1, 13).askFrom, 10);
    QVERIFY(ledger.receive(11).deliver);
    const AlarmLedger::Receipt end = ledger.receive(13);
    QVERIFY(!end.deliver);
    QCOMPARE(end.gaps, (QList<Range>{{12, 12}}));
}

void tst_AlarmLedger::acknowledgements()
{
    AlarmLedger ledger = ledgerAt(10);
    (void)ledger.begin(J, 1, 20);
    QCOMPARE(ledger.takeAck(), std::optional<quint64>(10)); // an earlier one may not have arrived
    QVERIFY(!ledger.takeAck());
    for (quint64 s = 11; s <= 20; ++s)
        (void)ledger.receive(s);
    QVERIFY(!ledger.takeAck()); // shown is not saved
    ledger.acknowledge({J, 15});
    ledger.acknowledge({J, 17});
    ledger.acknowledge({J, 12});
    ledger.acknowledge({QStringLiteral("other"), 19});
    QCOMPARE(ledger.takeAck(), std::optional<quint64>(17));
    ledger.acknowledge({J, 1000}); // more than there ever was
    QCOMPARE(ledger.takeAck(), std::optional<quint64>(20));
}

void tst_AlarmLedger::acknowledgementStopsBeforeWhatIsMissing()
{
    AlarmLedger ledger = ledgerAt(10);
    (void)ledger.begin(J, 1, 10);
    (void)ledger.takeAck();
    (void)ledger.receive(11);
    (void)ledger.receive(14);
    ledger.acknowledge({J, 14});
    QCOMPARE(ledger.takeAck(), std::optional<quint64>(11));
    (void)ledger.giveUp();
    QCOMPARE(ledger.takeAck(), std::optional<quint64>(14));
}

void tst_AlarmLedger::changedJournalStartsAfresh()
{
    AlarmLedger ledger = ledgerAt(42, QStringLiteral("0badcafe"));
    QCOMPARE(ledger.begin(J, 3, 5), (AlarmLedger::Start{Kind::Changed, 2}));
    QCOMPARE(ledger.journal(), J);
    for (quint64 s = 3; s <= 6; ++s) {
        const AlarmLedger::Receipt receipt = ledger.receive(s);
        QVERIFY(receipt.deliver);
        QCOMPARE(receipt.replayed, s <= 5);
    }
    ledger.acknowledge({QStringLiteral("0badcafe"), 42}); // saved late: not of this journal
    QVERIFY(!ledger.takeAck());
    ledger.acknowledge({J, 4});
    QCOMPARE(ledger.takeAck(), std::optional<quint64>(4));
}

// The store drops what it has of a journal by its number: these are other alarms by the same numbers.
void tst_AlarmLedger::olderCopyGetsANameOfItsOwn()
{
    AlarmLedger ledger = ledgerAt(42);
    QCOMPARE(ledger.begin(J, 1, 10).kind, Kind::Changed);
    QCOMPARE(ledger.journal(), J + QStringLiteral("#1"));
    QVERIFY(ledger.receive(1).deliver);
    QVERIFY(ledger.receive(2).deliver);
    ledger.acknowledge({J + QStringLiteral("#1"), 2});
    QCOMPARE(ledger.takeAck(), std::optional<quint64>(2));
    QCOMPARE(ledger.begin(J, 1, 1).kind, Kind::Changed);
    QCOMPARE(ledger.journal(), J + QStringLiteral("#2"));
}

void tst_AlarmLedger::emptyJournalThatGoesOn()
{
    AlarmLedger ledger = ledgerAt(42);
    (void)ledger.begin(J, 0, 0);
    const AlarmLedger::Receipt receipt = ledger.receive(43);
    QVERIFY(receipt.deliver && !receipt.askAgainFrom);
    QCOMPARE(ledger.journal(), J);
    // On a computer that has none, any number may be the first.
    AlarmLedger fresh = ledgerAt(0, {});
    (void)fresh.begin(J, 0, 0);
    QCOMPARE(fresh.receive(777), (AlarmLedger::Receipt{.deliver = true, .askAgainFrom = 0, .gaps = {}}));
    QCOMPARE(fresh.received(), (AlarmCursor{J, 777}));
    // Nobody said that there are any below it, so none is missing when none comes.
    QVERIFY(fresh.giveUp().isEmpty());
    QVERIFY(!fresh.isWaitingForMissing());
    QCOMPARE(fresh.takeGivenUp(), (QList<Range>{{1, 776}}));
}

// One that comes twice is not the beginning of the replay that was asked for: what is missing may still be on its way.
void tst_AlarmLedger::doubledWhileOneIsMissing()
{
    AlarmLedger ledger = ledgerAt(10);
    (void)ledger.begin(J, 1, 10);
    QCOMPARE(ledger.receive(12).askAgainFrom, std::optional<quint64>(10));
    QCOMPARE(ledger.receive(12), AlarmLedger::Receipt());
    ledger.acknowledge({J, 12});
    QCOMPARE(ledger.takeAck(), std::optional<quint64>(10));
    QCOMPARE(ledger.begin(J, 1, 12).askFrom, 10); // after a cut
    QVERIFY(ledger.receive(11).deliver);
}

void tst_AlarmLedger::firstOnesOutOfOrder()
{
    AlarmLedger ledger = ledgerAt(0, {});
    (void)ledger.begin(J, 0, 0);
    QCOMPARE(ledger.receive(2).askAgainFrom, std::optional<quint64>(0));
    ledger.acknowledge({J, 2});
    QVERIFY(!ledger.takeAck()); // the first one is not here yet
    QVERIFY(ledger.receive(1).deliver);
    QVERIFY(!ledger.receive(1).deliver);
    QCOMPARE(ledger.takeAck(), std::optional<quint64>(2));
    QVERIFY(ledger.takeGivenUp().isEmpty());
}

void tst_AlarmLedger::emptyJournalThatBeginsAgain()
{
    AlarmLedger ledger = ledgerAt(42);
    (void)ledger.begin(J, 0, 0);
    QVERIFY(ledger.receive(1).deliver);
    QCOMPARE(ledger.journal(), J + QStringLiteral("#1"));
    QVERIFY(ledger.receive(2).deliver);
    QVERIFY(!ledger.receive(2).deliver);
}

void tst_AlarmLedger::unnumberedAlarmsAreDelivered()
{
    AlarmLedger ledger = ledgerAt(42);
    (void)ledger.begin(J, 1, 42);
    QVERIFY(ledger.receive(0).deliver);
    QVERIFY(ledger.receive(0).deliver);
    QVERIFY(!ledger.receive(42).deliver);
}

// Each time that the server begins to send again, it leaves out something else.
void tst_AlarmLedger::gapsWithoutEnd()
{
    AlarmLedger ledger = ledgerAt(10);
    (void)ledger.begin(J, 1, 10);
    int asked = 0;
    quint64 sequence = 10;
    for (int i = 0; i < 20; ++i) {
        sequence += 2;
        asked += ledger.receive(sequence).askAgainFrom ? 1 : 0;
        (void)ledger.receive(sequence - 2); // from there again, without what was asked for
        (void)ledger.receive(sequence);
    }
    QVERIFY(asked > 0 && asked <= 4);
    QVERIFY(ledger.receive(sequence + 1).deliver); // and goes on
    (void)ledger.begin(J, 1, sequence + 1);
    QVERIFY(ledger.receive(sequence + 3).askAgainFrom); // another connection, another chance
}

// What was given up is remembered, so that it is taken when it comes after all; not without end.
void tst_AlarmLedger::moreLateOnesThanAreRemembered()
{
    AlarmLedger ledger = ledgerAt(10);
    (void)ledger.begin(J, 1, 10);
    quint64 sequence = 10;
    for (int i = 0; i < 1100; ++i) {
        sequence += 2;
        (void)ledger.receive(sequence);
        QCOMPARE(ledger.giveUp(), (QList<Range>{{sequence - 1, sequence - 1}}));
    }
    QVERIFY(ledger.receive(11).deliver);
    QVERIFY(!ledger.receive(11).deliver);
    QVERIFY(!ledger.receive(sequence - 1).deliver);
    QCOMPARE(ledger.settled(), sequence);
}

void tst_AlarmLedger::nameThatIsNotOurNumbering_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"#0", "#-1", "#x", "#", "x"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

// A journal of another name: nothing of it is known here.
void tst_AlarmLedger::nameThatIsNotOurNumbering()
{
    QFETCH(QString, suffix);
    AlarmLedger ledger = ledgerAt(42, J + suffix);
    const AlarmLedger::Start start = ledger.begin(J, 1, 50);
    QCOMPARE(start.kind, AlarmLedger::Start::Kind::Changed);
    QCOMPARE(start.askFrom, 0);
    QCOMPARE(ledger.journal(), J);
}

void tst_AlarmLedger::acknowledgedWithoutAJournal()
{
    AlarmLedger ledger = ledgerAt(0, {});
    ledger.acknowledge({{}, 5});
    QVERIFY(!ledger.takeAck());
}

QTEST_GUILESS_MAIN(tst_AlarmLedger)
#include "tst_alarmledger.moc"
