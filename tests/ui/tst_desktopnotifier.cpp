#include "ui/desktopnotifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

class FakeService : public NotificationService
{
public:
    struct Sent
    {
        quint64 ticket;
        DesktopNotice notice;
        uint replaces;
    };

    void begin() override {}
    Health health() const override { return m_health; }
    NotificationServer server() const override { return m_server; }
    bool isInhibited() const override { return false; }
    void send(quint64 ticket, const DesktopNotice &notice, uint replaces) override
    {
        all.append({ticket, notice, replaces});
        if (answers)
            answer();
    }
    void close(uint id) override { closedIds.append(id); }

    uint answer(qsizetype which = -1) // the last one, unless told
    {
        const Sent done = all.at(which < 0 ? all.size() - 1 : which);
        const uint id = done.replaces != 0 ? done.replaces : ++lastId;
        Q_EMIT sent(done.ticket, id);
        return id;
    }
    void setHealth(Health health)
    {
        m_health = health;
        Q_EMIT healthChanged();
    }

    Health m_health = Health::Ready;
    NotificationServer m_server{
        {}, {}, {QStringLiteral("body"), QStringLiteral("actions"), QStringLiteral("body-markup")}};
    QList<Sent> all;
    QList<uint> closedIds;
    uint lastId = 0;
    bool answers = true;
};

AlarmNotice noticeOf(qint64 id, const QString &camera = QStringLiteral("a"), Severity severity = Severity::Warning)
{
    AlarmNotice notice;
    notice.alarm.id = id;
    notice.alarm.cameraId = camera;
    notice.alarm.severity = severity;
    notice.alarm.type = QStringLiteral("person");
    notice.alarm.time = 1700000000000;
    notice.cameraName = u"Camera " + camera;
    notice.iconName = QStringLiteral("alarm-person");
    return notice;
}

QList<qint64> idsOf(const QSignalSpy &spy, qsizetype at)
{
    return spy.at(at).at(0).value<QList<qint64>>();
}

constexpr auto kReady = NotificationService::Health::Ready;
constexpr auto kAsking = NotificationService::Health::Asking;
constexpr auto kAbsent = NotificationService::Health::Absent;

} // namespace

class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words();
    void wordsFollowTheServer();
    void wordsOfOtherKinds();
    void oneForEachCamera();
    void manyAtOnceShareOne();
    void othersWaitForTheirTurn();
    void theWorstGoesFirst();
    void actions();
    void acknowledgedElsewhere();
    void acknowledgedOnItsWay();
    void closedByThePerson();
    void noServer();
    void aServerThatFails();
    void aServerThatComesAnew();
    void aServerThatDies();
    void summaries();
    void sounds();
    void clears();
};

void TestDesktopNotifier::words()
{
    AlarmNotice alarm = noticeOf(1, QStringLiteral("a"), Severity::Critical);
    alarm.cameraName = QStringLiteral("<b>Gate</b> & door");
    alarm.alarm.type = QStringLiteral("<i>x</i>&");
    const NotificationServer server{{}, {}, {QStringLiteral("body"), QStringLiteral("actions")}};
    const DesktopNotice notice = composeNotice(alarm, 2, server);
    QCOMPARE(notice.summary, QStringLiteral("<b>Gate</b> & door")); // the specification's summary is plain
    QVERIFY(notice.body.startsWith(QStringLiteral("<i>x</i>& · Critical · ")));
    QVERIFY(notice.body.contains(QStringLiteral("\nand 2 more alarm")));
    QCOMPARE(notice.urgency, NoticeUrgency::Critical);
    QCOMPARE(notice.timeoutMs, 0);
    QCOMPARE(notice.category, QStringLiteral("x-watchpost.alarm"));
    QCOMPARE(notice.actions,
             (QStringList{QStringLiteral("default"), QStringLiteral("Show camera"), QStringLiteral("acknowledge"),
                          QStringLiteral("Acknowledge"), QStringLiteral("mute-10"), QStringLiteral("Mute 10 min"),
                          QStringLiteral("mute-60"), QStringLiteral("Mute 60 min")}));
    alarm.alarm.severity = Severity::Notice;
    QCOMPARE(composeNotice(alarm, 0, server).urgency, NoticeUrgency::Normal);
    QVERIFY(composeNotice(alarm, 0, server).timeoutMs > 0);
    QVERIFY(!composeNotice(alarm, 0, server).body.contains(u'\n'));
    alarm.ownTypeName = true;
    alarm.typeName = QStringLiteral("Visitor");
    QVERIFY(composeNotice(alarm, 0, server).body.startsWith(u"Visitor · Notice"));
}

void TestDesktopNotifier::wordsFollowTheServer()
{
    AlarmNotice alarm = noticeOf(1);
    alarm.alarm.type = QStringLiteral("<i>\"x\"&");
    const QString body = QStringLiteral("body");
    const DesktopNotice markup = composeNotice(alarm, 0, {{}, {}, {body, QStringLiteral("body-markup")}});
    QVERIFY2(markup.body.startsWith(QStringLiteral("&lt;i&gt;&quot;x&quot;&amp; · ")), qPrintable(markup.body));
    QVERIFY(markup.actions.isEmpty());
    const DesktopNotice bare = composeNotice(alarm, 3, {});
    QVERIFY(bare.body.isEmpty());
    QVERIFY2(bare.summary.startsWith(QStringLiteral("Camera a: <i>\"x\"& · Warning")), qPrintable(bare.summary));
    QVERIFY(!bare.summary.contains(u'\n'));
}

void TestDesktopNotifier::wordsOfOtherKinds()
{
    const NotificationServer server{{}, {}, {QStringLiteral("body"), QStringLiteral("actions")}};
    AlarmNotice blind = noticeOf(1, {}, Severity::Critical);
    blind.alarm.kind = Alarm::Kind::Blind;
    blind.cameraName = QStringLiteral("host");
    const DesktopNotice of = composeNotice(blind, 0, server);
    QCOMPARE(of.summary, QStringLiteral("This computer is blind"));
    QVERIFY(of.body.contains(QStringLiteral("No connection to host since")));
    QCOMPARE(of.category, QStringLiteral("network.disconnected"));
    QVERIFY(!of.actions.contains(noticeaction::kMuteShort));
    AwaySummary summary;
    summary.count = 12;
    summary.worst = Severity::Critical;
    summary.gaps = 1;
    const DesktopNotice away = composeNotice(summary, server);
    QVERIFY(away.summary.contains(QStringLiteral("12 alarm")));
    QVERIFY(away.body.contains(QStringLiteral("Some may be missing")));
    QCOMPARE(away.actions.size(), 2);
    summary.count = 0;
    QCOMPARE(composeNotice(summary, server).summary, QStringLiteral("Alarms may have been missed"));
}

void TestDesktopNotifier::manyAtOnceShareOne()
{
    FakeService service;
    DesktopNotifier notifier(&service);
    notifier.setPace(std::chrono::milliseconds(0));
    QSignalSpy shown(&notifier, &Notifier::showAlarmsRequested);
    QSignalSpy camera(&notifier, &Notifier::showCameraRequested);
    QSignalSpy muted(&notifier, &Notifier::muteRequested);
    notifier.notify(noticeOf(1, {}));
    AlarmNotice last = noticeOf(2, {});
    last.cameraName = QStringLiteral("7 cameras");
    notifier.notify(last);
    AlarmNotice other = noticeOf(3, {});
    other.alarm.type = QStringLiteral("smoke"); // something else that happened
    notifier.notify(other);
    QTRY_COMPARE(service.all.size(), 3);
    const auto grown = std::find_if(service.all.cbegin(), service.all.cend(),
                                    [](const auto &sent) { return sent.notice.summary == u"7 cameras"; });
    QVERIFY(grown != service.all.cend());
    QCOMPARE(grown->replaces, 1U);
    QVERIFY2(grown->notice.body.contains(QStringLiteral("more alarm(s) of this type")), qPrintable(grown->notice.body));
    QVERIFY(grown->notice.actions.contains(QStringLiteral("Show alarms")));
    Q_EMIT service.actionInvoked(1, noticeaction::kShow, {});
    QCOMPARE(shown.size(), 1);
    QVERIFY(camera.isEmpty());
    Q_EMIT service.actionInvoked(1, noticeaction::kMuteShort, {});
    QCOMPARE(muted.at(0).at(0).value<QList<Mute>>().constFirst().target,
             (MuteTarget{MuteTarget::Scope::Type, QStringLiteral("person")}));
}

void TestDesktopNotifier::oneForEachCamera()
{
    FakeService service;
    DesktopNotifier notifier(&service);
    notifier.setPace(std::chrono::milliseconds(0));
    notifier.notify(noticeOf(1));
    notifier.notify(noticeOf(1)); // the same
    notifier.notify(noticeOf(2, QStringLiteral("b")));
    QCOMPARE(service.all.size(), 2);
    notifier.notify(noticeOf(3));
    QTRY_COMPARE(service.all.size(), 3);
    QCOMPARE(service.all.at(0).replaces, 0u);
    QCOMPARE(service.all.at(1).replaces, 0u);
    QCOMPARE(service.all.at(2).replaces, 1u);
    QVERIFY(service.all.at(2).notice.body.contains(QStringLiteral("1 more")));
}

void TestDesktopNotifier::othersWaitForTheirTurn()
{
    FakeService service;
    service.answers = false;
    DesktopNotifier notifier(&service);
    notifier.setPace(std::chrono::milliseconds(20));
    for (qint64 id = 1; id <= 1000; ++id)
        notifier.notify(noticeOf(id, QString::number(id % 20)));
    QCOMPARE(service.all.size(), DesktopNotifier::kMostInFlight);
    service.answers = true;
    for (qsizetype i = 0; i < DesktopNotifier::kMostInFlight; ++i)
        service.answer(i);
    // Each camera once more at most: with all that came meanwhile.
    QTRY_COMPARE(service.all.size(), 20 + DesktopNotifier::kMostInFlight);
    QTest::qWait(60);
    QCOMPARE(service.all.size(), 20 + DesktopNotifier::kMostInFlight);
    QVERIFY(service.all.constLast().notice.body.contains(QStringLiteral("49 more")));
}

void TestDesktopNotifier::theWorstGoesFirst()
{
    FakeService service;
    service.setHealth(kAsking);
    DesktopNotifier notifier(&service);
    notifier.notify(noticeOf(1, QStringLiteral("a"), Severity::Notice));
    notifier.notify(noticeOf(2, QStringLiteral("b"), Severity::Warning));
    notifier.notify(noticeOf(3, QStringLiteral("c"), Severity::Critical));
    QVERIFY(service.all.isEmpty()); // what it can do is not known yet
    service.setHealth(kReady);
    QCOMPARE(service.all.size(), 3);
    QCOMPARE(service.all.at(0).notice.severity, Severity::Critical);
    QCOMPARE(service.all.at(2).notice.severity, Severity::Notice);
}

void TestDesktopNotifier::actions()
{
    FakeService service;
    DesktopNotifier notifier(&service);
    notifier.setPace(std::chrono::milliseconds(0));
    QSignalSpy acknowledged(&notifier, &Notifier::acknowledgeRequested);
    QSignalSpy shown(&notifier, &Notifier::showCameraRequested);
    QSignalSpy muted(&notifier, &Notifier::muteRequested);
    QSignalSpy token(&notifier, &DesktopNotifier::activationTokenGiven);
    notifier.notify(noticeOf(1));
    notifier.notify(noticeOf(2, QStringLiteral("a"), Severity::Critical));
    QTRY_COMPARE(service.all.size(), 2);
    Q_EMIT service.actionInvoked(1, noticeaction::kShow, QStringLiteral("token-7"));
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.at(0).at(0).toString(), QStringLiteral("a"));
    QCOMPARE(token.at(0).at(0).toString(), QStringLiteral("token-7"));
    Q_EMIT service.actionInvoked(1, noticeaction::kMuteLong, {});
    const Mute mute = muted.at(0).at(0).value<QList<Mute>>().constFirst();
    QCOMPARE(mute.target, (MuteTarget{MuteTarget::Scope::Camera, QStringLiteral("a")}));
    QCOMPARE(mute.upTo, Severity::Critical); // else it would hold back nothing of what was muted
    QCOMPARE(mute.until - mute.since, qint64(3600) * 1000);
    Q_EMIT service.actionInvoked(1, noticeaction::kMuteShort, {});
    const Mute brief = muted.at(1).at(0).value<QList<Mute>>().constFirst();
    QCOMPARE(brief.until - brief.since, qint64(600) * 1000);
    Q_EMIT service.actionInvoked(1, QStringLiteral("format-disk"), {});
    Q_EMIT service.actionInvoked(99, noticeaction::kAcknowledge, {}); // somebody else's
    QVERIFY(acknowledged.isEmpty());
    Q_EMIT service.actionInvoked(1, noticeaction::kAcknowledge, {});
    QCOMPARE(idsOf(acknowledged, 0), (QList<qint64>{1, 2}));
    QCOMPARE(service.closedIds, QList<uint>{1});
    QCOMPARE(shown.count(), 1);
}

void TestDesktopNotifier::acknowledgedElsewhere()
{
    FakeService service;
    DesktopNotifier notifier(&service);
    notifier.setPace(std::chrono::milliseconds(0));
    notifier.notify(noticeOf(1));
    notifier.notify(noticeOf(2));
    QTRY_COMPARE(service.all.size(), 2);
    notifier.withdraw({1, 77});
    QVERIFY(service.closedIds.isEmpty());
    notifier.withdraw({2});
    QCOMPARE(service.closedIds, QList<uint>{1});
    notifier.notify(noticeOf(3));
    QTRY_COMPARE(service.all.size(), 3);
    QCOMPARE(service.all.at(2).replaces, 0u);
}

void TestDesktopNotifier::acknowledgedOnItsWay()
{
    FakeService service;
    service.answers = false;
    DesktopNotifier notifier(&service);
    notifier.notify(noticeOf(1));
    notifier.withdraw({1});
    QVERIFY(service.closedIds.isEmpty());
    const uint id = service.answer(0);
    QCOMPARE(service.closedIds, QList<uint>{id});
}

void TestDesktopNotifier::closedByThePerson()
{
    FakeService service;
    DesktopNotifier notifier(&service);
    notifier.setPace(std::chrono::milliseconds(0));
    QSignalSpy acknowledged(&notifier, &Notifier::acknowledgeRequested);
    notifier.notify(noticeOf(1));
    Q_EMIT service.closed(1);
    QVERIFY(acknowledged.isEmpty()); // put away is not acknowledged
    service.answers = false;
    notifier.notify(noticeOf(2));
    QTRY_COMPARE(service.all.size(), 2);
    QCOMPARE(service.all.at(1).replaces, 0u);
    QVERIFY(!service.all.at(1).notice.body.contains(u'\n')); // of what was put away nothing is counted
    notifier.setPace(std::chrono::milliseconds(50));
    service.answer(1);
    notifier.notify(noticeOf(3));
    service.answers = true;
    service.answer(2);
    notifier.notify(noticeOf(4)); // waits for its turn
    QCOMPARE(service.all.size(), 3);
    Q_EMIT service.closed(2);
    QTRY_COMPARE(service.all.size(), 4);
    QCOMPARE(service.all.at(3).replaces, 0u);
    QVERIFY(!service.all.at(3).notice.body.contains(u'\n'));
}

void TestDesktopNotifier::noServer()
{
    FakeService service;
    service.setHealth(kAbsent);
    DesktopNotifier notifier(&service);
    QSignalSpy undelivered(&notifier, &DesktopNotifier::undelivered);
    QSignalSpy summary(&notifier, &DesktopNotifier::summaryUndelivered);
    notifier.notify(noticeOf(1));
    notifier.notify(noticeOf(2));
    AwaySummary away;
    away.count = 1;
    away.alarmIds = {9};
    notifier.summarise(away);
    QCOMPARE(undelivered.count(), 2);
    QCOMPARE(summary.count(), 1);
    QVERIFY(service.all.isEmpty());
}

void TestDesktopNotifier::aServerThatFails()
{
    FakeService service;
    service.answers = false;
    DesktopNotifier notifier(&service);
    QSignalSpy undelivered(&notifier, &DesktopNotifier::undelivered);
    notifier.notify(noticeOf(1));
    notifier.notify(noticeOf(2)); // came while the first was on its way
    Q_EMIT service.failed(service.all.constFirst().ticket);
    QCOMPARE(undelivered.count(), 2);
    QCOMPARE(undelivered.at(0).at(0).value<AlarmNotice>().alarm.id, 1);
    Q_EMIT service.failed(12345);
    QCOMPARE(undelivered.count(), 2);
    notifier.notify(noticeOf(3)); // and the next one is tried
    QTRY_COMPARE(service.all.size(), 2);
}

void TestDesktopNotifier::aServerThatComesAnew()
{
    FakeService service;
    DesktopNotifier notifier(&service);
    notifier.notify(noticeOf(1));
    notifier.notify(noticeOf(2, QStringLiteral("b")));
    notifier.notify(noticeOf(3, QStringLiteral("c")));
    Q_EMIT service.closed(2); // put away: not once more
    QSignalSpy acknowledged(&notifier, &Notifier::acknowledgeRequested);
    QSignalSpy undelivered(&notifier, &DesktopNotifier::undelivered);
    service.all.clear();
    service.lastId = 100;
    Q_EMIT service.allGone();
    service.setHealth(kAsking);
    service.setHealth(kReady);
    QCOMPARE(service.all.size(), 2);
    QCOMPARE(service.all.at(0).replaces, 0u);
    Q_EMIT service.actionInvoked(1, noticeaction::kAcknowledge, {}); // an ID of the one before
    QVERIFY(acknowledged.isEmpty());
    Q_EMIT service.actionInvoked(101, noticeaction::kAcknowledge, {});
    QCOMPARE(acknowledged.count(), 1);
    QVERIFY(undelivered.isEmpty());
}

void TestDesktopNotifier::aServerThatDies()
{
    FakeService service;
    DesktopNotifier notifier(&service);
    QSignalSpy undelivered(&notifier, &DesktopNotifier::undelivered);
    notifier.notify(noticeOf(1));
    service.answers = false;
    notifier.notify(noticeOf(2, QStringLiteral("b")));
    Q_EMIT service.allGone();
    service.setHealth(kAsking);
    QVERIFY(undelivered.isEmpty());
    service.setHealth(kAbsent);
    QCOMPARE(undelivered.count(), 2); // both are shown otherwise, once
    service.setHealth(kReady);
    QTest::qWait(10);
    QCOMPARE(service.all.size(), 2);
}

void TestDesktopNotifier::summaries()
{
    FakeService service;
    DesktopNotifier notifier(&service);
    notifier.setPace(std::chrono::milliseconds(0));
    QSignalSpy shown(&notifier, &Notifier::showAlarmsRequested);
    AwaySummary away;
    away.count = 2;
    away.worst = Severity::Critical;
    away.alarmIds = {1, 2};
    notifier.summarise(away);
    away.alarmIds = {3, 4};
    notifier.summarise(away);
    QTRY_COMPARE(service.all.size(), 2);
    QCOMPARE(service.all.at(1).replaces, 1u);
    QVERIFY(service.all.at(1).notice.summary.contains(u'4'));
    Q_EMIT service.actionInvoked(1, noticeaction::kShow, {});
    QCOMPARE(shown.count(), 1);
    notifier.withdraw({1, 2, 3});
    QVERIFY(service.closedIds.isEmpty());
    notifier.withdraw({4});
    QCOMPARE(service.closedIds, QList<uint>{1});
}

void TestDesktopNotifier::sounds()
{
    FakeService service;
    DesktopNotifier notifier(&service);
    notifier.notify(noticeOf(1));
    QVERIFY(service.all.constLast().notice.suppressSound);
    QVERIFY(service.all.constLast().notice.soundName.isEmpty());
    notifier.setServerSounds([](Severity severity) { return severity == Severity::Critical; });
    notifier.notify(noticeOf(2, QStringLiteral("b"), Severity::Critical));
    QVERIFY(!service.all.constLast().notice.suppressSound);
    QCOMPARE(service.all.constLast().notice.soundName, QStringLiteral("alarm-clock-elapsed"));
    notifier.notify(noticeOf(3, QStringLiteral("c"), Severity::Warning));
    QVERIFY(service.all.constLast().notice.suppressSound);
}

void TestDesktopNotifier::clears()
{
    FakeService service;
    DesktopNotifier notifier(&service);
    notifier.notify(noticeOf(1));
    service.answers = false;
    notifier.notify(noticeOf(2, QStringLiteral("b")));
    notifier.clear();
    QCOMPARE(service.closedIds, QList<uint>{1});
    const uint late = service.answer(1);
    QCOMPARE(service.closedIds, (QList<uint>{1, late}));
    notifier.notify(noticeOf(1)); // another account
    QCOMPARE(service.all.size(), 3);
}

QTEST_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
