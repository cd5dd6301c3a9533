// What is read out when: the policy as a table of what happens and what is said, by a clock in the test's hand.
#include "domain/announcements.h"

#include <QTest>

using namespace watchpost;

namespace {

constexpr qint64 kMinute = 60'000;

QString wordsFor(const Utterance &utterance)
{
    switch (utterance.kind) {
    case Utterance::Kind::LinkLost:
        return QStringLiteral("lost");
    case Utterance::Kind::LinkBack:
        return QStringLiteral("back");
    case Utterance::Kind::States:
        return QStringLiteral("states -%1 +%2 %3").arg(utterance.offline).arg(utterance.online).arg(utterance.camera);
    case Utterance::Kind::Alarms:
        break;
    }
    return QStringLiteral("alarms %1 x%2 %3")
        .arg(static_cast<int>(utterance.severity))
        .arg(utterance.count)
        .arg(utterance.text);
}

// One letter and its time: c, w, n an alarm; "-A", "+A" camera A offline, online; "?A" unknown; "L" the link is lost,
// "B" back.
struct Step
{
    qint64 at;
    QString what;
};

void apply(AnnouncementQueue *queue, const Step &step)
{
    const QChar sign = step.what.at(0);
    const QString camera = step.what.mid(1);
    if (sign == u'c')
        queue->addAlarm(Severity::Critical, step.what, step.at);
    else if (sign == u'w')
        queue->addAlarm(Severity::Warning, step.what, step.at);
    else if (sign == u'n')
        queue->addAlarm(Severity::Notice, step.what, step.at);
    else if (sign == u'L' || sign == u'B')
        queue->addLink(sign == u'L', step.at);
    else
        queue->addStates({{camera, sign == u'+'   ? OnlineState::Online
                                   : sign == u'-' ? OnlineState::Offline
                                                  : OnlineState::Unknown}},
                         step.at);
}

void speakUntil(AnnouncementQueue *queue, qint64 end, QStringList *said)
{
    for (auto due = queue->nextDue(); due && *due <= end; due = queue->nextDue()) {
        const auto utterance = queue->next(*due);
        if (!utterance) {
            said->append(QStringLiteral("%1 nothing, and it was due").arg(*due));
            return;
        }
        said->append(QStringLiteral("%1 %2").arg(*due).arg(wordsFor(*utterance)).trimmed());
    }
}

QStringList said(const QList<Step> &steps, qint64 end = kMinute)
{
    AnnouncementQueue queue;
    QStringList all;
    for (const Step &step : steps) {
        speakUntil(&queue, step.at - 1, &all);
        apply(&queue, step);
    }
    speakUntil(&queue, end, &all);
    return all;
}

QList<Step> steps(const QString &text)
{
    QList<Step> made;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
        made.append({parts[i].toLongLong(), parts[i + 1]});
    return made;
}

} // namespace

class TestAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policy_data()
    {
        QTest::addColumn<QString>("happens");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *happens, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(happens) << QString::fromLatin1(expected);
        };
        row("nothing", "", "");
        row("an alarm, at once", "500 w1", "500 alarms 1 x1 w1");
        row("two at once", "0 w1 0 w2 10 w3", "0 alarms 1 x2 w2|3000 alarms 1 x1 w3");
        row("the worst first, not cut off", "0 n1 0 w1 0 c1",
            "0 alarms 2 x1 c1|1500 alarms 1 x1 w1|3000 alarms 0 x1 n1");
        row("critical while a notice is told", "0 n1 100 n2 200 c1",
            "0 alarms 0 x1 n1|1500 alarms 2 x1 c1|3000 alarms 0 x1 n2");
        row("more of the same waits", "0 w1 1600 w2 1700 w3", "0 alarms 1 x1 w1|3000 alarms 1 x2 w3");
        row("after a pause at once again", "0 w1 30000 w2", "0 alarms 1 x1 w1|30000 alarms 1 x1 w2");
        row("what is known first is no news", "0 -A 0 +B", "");
        row("a camera goes", "0 +A 5000 -A", "6000 states -1 +0 A");
        row("and comes", "0 -A 5000 +A", "6000 states -0 +1 A");
        row("a blip", "0 +A 5000 -A 5400 +A", "");
        row("many together", "0 +A 0 +B 0 -C 5000 -A 5100 -B 5900 +C", "6000 states -2 +1");
        row("unknown tells nothing", "0 +A 5000 ?A 9000 +A", "");
        row("other than before it was unknown", "0 +A 5000 ?A 9000 -A", "10000 states -1 +0 A");
        row("the link", "0 L 20000 B", "1000 lost|21000 back");
        row("a link that is back at once", "0 L 500 B", "");
        row("the link that was never lost is not back", "0 B", "");
        row("lost twice is lost once", "0 L 3000 L", "1000 lost");
        row("alarms before the link, the link before states", "0 +A 5000 -A 5000 L 6000 c1 6000 w1",
            "6000 alarms 2 x1 c1|7500 lost|9000 alarms 1 x1 w1|10500 states -1 +0 A");
    }

    void policy()
    {
        QFETCH(QString, happens);
        QFETCH(QString, expected);
        QCOMPARE(said(steps(happens)).join(u'|'), expected);
    }

    // Ten minutes of alarms, and of cameras that come and go: told of now and then, and over soon after its end.
    void flood()
    {
        QList<Step> all{{0, QStringLiteral("+A")}};
        for (qint64 at = 0; at < 10 * kMinute; at += 100) {
            all.append({at, QStringLiteral("n%1").arg(at)});
            all.append({at, at / 5000 % 2 == 0 ? QStringLiteral("-A") : QStringLiteral("+A")});
        }
        const QStringList told = said(all, 20 * kMinute);
        const auto ofAlarms = told.filter(QStringLiteral("alarms")).size();
        QVERIFY2(ofAlarms > 10 && ofAlarms <= 10 * kMinute / AnnouncementQueue::kLongestRest + 5,
                 qPrintable(told.join(u'\n')));
        QVERIFY2(told.size() - ofAlarms <= 10 * kMinute / AnnouncementQueue::kLongestRest + 5,
                 qPrintable(told.join(u'\n')));
        QVERIFY(told.constLast().section(u' ', 0, 0).toLongLong() <=
                10 * kMinute + AnnouncementQueue::kLongestRest + 2 * AnnouncementQueue::kBetween);
        int alarms = 0;
        for (const QString &one : told) {
            if (one.contains(u"alarms"))
                alarms += one.section(QStringLiteral(" x"), 1).section(u' ', 0, 0).toInt();
        }
        QCOMPARE(alarms, 6000); // none is left out of the count
    }

    // However long a flood of notices goes on, what is critical is told of within the pause between two.
    void theWorstBreaksThrough()
    {
        QList<Step> all;
        for (qint64 at = 0; at < kMinute; at += 50)
            all.append({at, QStringLiteral("n")});
        all.append({kMinute, QStringLiteral("c1")});
        const QStringList told = said(all, kMinute + AnnouncementQueue::kBetween);
        QCOMPARE(told.filter(QStringLiteral("alarms 2 x1 c1")).size(), 1);
    }

    void manyCameras()
    {
        AnnouncementQueue queue;
        QList<CameraStateChange> online, offline;
        for (int i = 0; i < 12; ++i) {
            online.append({QString::number(i), OnlineState::Online});
            offline.append({QString::number(i), OnlineState::Offline});
        }
        queue.addStates(online, 0);
        QVERIFY(!queue.nextDue());
        queue.addStates(offline, 100);
        QVERIFY(!queue.next(1099));
        const auto utterance = queue.next(1100);
        QVERIFY(utterance);
        QCOMPARE(utterance->offline, 12);
        QCOMPARE(utterance->online, 0);
        QCOMPARE(utterance->camera, QString());
        QVERIFY(!queue.nextDue());
    }

    void dropped()
    {
        AnnouncementQueue queue;
        queue.addStates({{QStringLiteral("A"), OnlineState::Online}, {QStringLiteral("B"), OnlineState::Online}}, 0);
        queue.addStates({{QStringLiteral("A"), OnlineState::Offline}}, 10);
        queue.addLink(true, 10);
        queue.addAlarm(Severity::Critical, QStringLiteral("c"), 10);
        queue.dropAlarms();
        queue.forgetCameras({QStringLiteral("A")});
        QCOMPARE(queue.next(5000)->kind, Utterance::Kind::LinkLost);
        QVERIFY(!queue.nextDue());

        // Who does not want to hear of states now hears later only of what changes later.
        queue.addStates({{QStringLiteral("B"), OnlineState::Offline}}, 6000);
        queue.addLink(false, 6000);
        queue.dropStates();
        QVERIFY(!queue.nextDue());
        queue.addLink(false, 7000);
        queue.addStates({{QStringLiteral("B"), OnlineState::Offline}}, 7000);
        QVERIFY(!queue.nextDue());

        queue.addAlarm(Severity::Notice, QStringLiteral("n"), 8000, 7);
        QCOMPARE(queue.next(8000)->count, 7);
        queue.addStates({{QStringLiteral("B"), OnlineState::Online}}, 9000);
        queue.clear();
        QVERIFY(!queue.nextDue());
    }
};

QTEST_GUILESS_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
