#include "ui/alarmpresenter.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace watchpost;

namespace {

class FakeNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit FakeNotifier(Channel channel = Channel::PopUp)
        : m_channel(channel)
    {
    }
    [[nodiscard]] Channel channel() const override { return m_channel; }
    void notify(const AlarmNotice &notice) override { notices.append(notice); }
    void summarise(const AwaySummary &summary) override
    {
        summaries.append(summary);
        noticesBeforeSummary = notices.size();
    }
    void withdraw(const QList<qint64> &alarmIds) override { withdrawn += alarmIds; }
    void clear() override { ++cleared; }

    QList<AlarmNotice> notices;
    QList<AwaySummary> summaries;
    QList<qint64> withdrawn;
    qsizetype noticesBeforeSummary = -1;
    int cleared = 0;

private:
    Channel m_channel;
};

Alarm live(qint64 id, const char *type = "motion", Severity severity = Severity::Notice)
{
    Alarm alarm;
    alarm.id = id;
    alarm.cameraId = QStringLiteral("CAM-1");
    alarm.type = QString::fromLatin1(type);
    alarm.severity = severity;
    alarm.time = 1'000'000 + id;
    return alarm;
}

Alarm missed(qint64 id, Severity severity = Severity::Notice)
{
    const char *type = severity == Severity::Critical ? "smoke" : severity == Severity::Warning ? "person" : "motion";
    Alarm alarm = live(id, type, severity);
    alarm.replayed = true;
    return alarm;
}

Alarm gap(qint64 id)
{
    Alarm alarm;
    alarm.id = id;
    alarm.kind = Alarm::Kind::Gap;
    alarm.severity = Severity::Critical;
    alarm.time = 1'000'000 + id;
    return alarm;
}

} // namespace

class TestAlarmPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void decisionsAreDone();
    void summariesGoTheirWay();
    void disabledCamerasAreQuiet();
    void groupsReachTheMutes();
    void liveOnesAtOnce();
    void namesAreSafeToShow();
    void oneSummaryForAReplay();
    void summaryAfterQuiet();
    void liveOnesDoNotWaitForTheReplay();
    void aGapIsToldOnce();
    void blindUntilSightReturns();
    void withdrawnOnesAreNotCounted();
    void clearForgets();
    void intentsPassThrough();
    void survivesANotifier();
    void manyAtOnceAreOneEntry();
    void whatIsHeldBackIsNoStorm();

private:
    std::unique_ptr<AlarmPresenter> m_presenter;
    std::unique_ptr<FakeNotifier> m_first, m_second;
};

void TestAlarmPresenter::init()
{
    m_presenter = std::make_unique<AlarmPresenter>([](const QString &id) {
        return AlarmCamera{id == QLatin1String("CAM-1") ? QStringLiteral("Front\ndoor") : QString()};
    });
    m_first = std::make_unique<FakeNotifier>();
    m_second = std::make_unique<FakeNotifier>();
    m_presenter->addNotifier(m_first.get());
    m_presenter->addNotifier(m_second.get());
}

// What the policy says of each is tst_alarmpolicy's matter; here: it is done, and told on.
void TestAlarmPresenter::decisionsAreDone()
{
    FakeNotifier notification(Channel::Notification), sound(Channel::Sound), tray(Channel::Tray);
    for (FakeNotifier *notifier : {&notification, &sound, &tray})
        m_presenter->addNotifier(notifier);
    m_presenter->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(23, 0)); });
    AlarmRules rules;
    rules.quietHours = {QuietHours{}}; // critical ones come through
    rules.presentation[2] = Presentation::Both;
    rules.types[QStringLiteral("gate")] = {QStringLiteral("Gate\nopen"), Severity::Notice};
    m_presenter->setRules(rules);
    m_presenter->setCanNotify(true);
    QSignalSpy decided(m_presenter.get(), &AlarmPresenter::decided);
    QList<Alarm> judged;
    qsizetype shownBefore = -1;
    connect(m_presenter.get(), &AlarmPresenter::decided, this, [&](const QList<Alarm> &batch) {
        judged = batch;
        shownBefore = m_first->notices.size();
    });

    m_presenter->present({live(1), live(2, "smoke"), live(3, "gate", Severity::Critical)});
    QCOMPARE(decided.size(), 1);
    QCOMPARE(shownBefore, 1); // the screen first
    QCOMPARE(judged.size(), 3);
    QCOMPARE(judged.at(0).verdict, Verdict::QuietHours);
    QCOMPARE(judged.at(0).verdictDetail, verdictDetail(QuietHours{}));
    QCOMPARE(judged.at(1).verdict, Verdict::BrokeThrough);
    QCOMPARE(judged.at(1).severity, Severity::Critical);
    QCOMPARE(judged.at(2).verdict, Verdict::QuietHours); // critical as it came, but not for this user
    QCOMPARE(judged.at(2).severity, Severity::Notice);
    for (const FakeNotifier *notifier : {m_first.get(), &notification, &sound, &tray}) {
        QCOMPARE(notifier->notices.size(), 1);
        QCOMPARE(notifier->notices.constFirst().alarm, judged.at(1));
    }

    rules.quietHours.clear();
    rules.presentation[0] = Presentation::Notification;
    m_presenter->setRules(rules);
    m_presenter->present({live(4, "gate", Severity::Critical)});
    QCOMPARE(m_first->notices.size(), 1);
    QCOMPARE(notification.notices.size(), 2);
    QCOMPARE(notification.notices.constLast().typeName, QStringLiteral("Gate\u240Aopen"));
    QVERIFY(notification.notices.constLast().ownTypeName);
    QCOMPARE(judged.constFirst().verdict, Verdict::Notified);

    m_presenter->setDoNotDisturb(true);
    m_presenter->present({live(5, "gate")});
    QCOMPARE(judged.constFirst().verdict, Verdict::DoNotDisturb);
    QCOMPARE(tray.notices.size(), 2);
}

void TestAlarmPresenter::summariesGoTheirWay()
{
    FakeNotifier notification(Channel::Notification), sound(Channel::Sound), tray(Channel::Tray);
    for (FakeNotifier *notifier : {&notification, &sound, &tray})
        m_presenter->addNotifier(notifier);
    m_presenter->setCanNotify(true);
    m_presenter->setCanPlaceCards(false);
    m_presenter->present({missed(1)});
    m_presenter->present({live(2)});
    QCOMPARE(m_first->summaries.size(), 0);
    QCOMPARE(notification.summaries.size(), 1);
    QCOMPARE(tray.summaries.size(), 1);
    QCOMPARE(sound.summaries.size(), 0);
}

void TestAlarmPresenter::disabledCamerasAreQuiet()
{
    AlarmPresenter presenter([](const QString &) { return AlarmCamera{QStringLiteral("Yard"), {}, true}; });
    presenter.addNotifier(m_first.get());
    QSignalSpy decided(&presenter, &AlarmPresenter::decided);
    presenter.present({live(1), missed(2)});
    presenter.present({gap(3)}); // of no camera
    presenter.present({live(4)});
    QCOMPARE(m_first->notices.size(), 0);
    QCOMPARE(m_first->summaries.size(), 1);
    QCOMPARE(m_first->summaries.constFirst().count, 0);
    QCOMPARE(decided.constFirst().constFirst().value<QList<Alarm>>().constFirst().verdict, Verdict::CameraDisabled);
}

void TestAlarmPresenter::groupsReachTheMutes()
{
    AlarmPresenter presenter([](const QString &) {
        return AlarmCamera{QStringLiteral("Door"), QStringLiteral("A/B")};
    });
    presenter.addNotifier(m_first.get());
    presenter.present({live(1)});
    QCOMPARE(m_first->notices.constFirst().group, QStringLiteral("A/B"));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const Mute mute{{MuteTarget::Scope::Group, QStringLiteral("A")}, Severity::Warning, now, now + 600'000};
    AlarmRules rules;
    rules.mutes.insert(mute.target, mute);
    presenter.setRules(rules);
    presenter.present({live(2)});
    QCOMPARE(m_first->notices.size(), 1);
}

void TestAlarmPresenter::liveOnesAtOnce()
{
    m_presenter->present({live(1), live(2, "smoke", Severity::Critical)});
    for (const FakeNotifier *notifier : {m_first.get(), m_second.get()}) {
        QCOMPARE(notifier->notices.size(), 2); // in the same call
        QCOMPARE(notifier->notices.at(0).alarm.id, 1);
        QCOMPARE(notifier->notices.at(1).alarm.id, 2);
        QCOMPARE(notifier->notices.at(1).typeName, QStringLiteral("Smoke"));
        QCOMPARE(notifier->notices.at(1).iconName, QStringLiteral("alarm-smoke"));
    }
    m_presenter->present({});
    QCOMPARE(m_first->notices.size(), 2);
    QVERIFY(m_first->summaries.isEmpty());
}

void TestAlarmPresenter::namesAreSafeToShow()
{
    Alarm unknown = live(3, "<b>zap</b>\x01");
    unknown.cameraId = QStringLiteral("CAM\u202E-2");
    m_presenter->present({live(1), unknown});
    QCOMPARE(m_first->notices.at(0).cameraName, QStringLiteral("Front\u240Adoor"));
    QCOMPARE(m_first->notices.at(1).cameraName, QStringLiteral("CAM<U+202E>-2")); // no name: the ID, and visible
    QCOMPARE(m_first->notices.at(1).typeName, QStringLiteral("<b>zap</b>\u2401"));
    QCOMPARE(m_first->notices.at(1).alarm.cameraId, unknown.cameraId); // itself untouched
    QCOMPARE(m_first->notices.at(1).alarm.type, unknown.type);
}

void TestAlarmPresenter::oneSummaryForAReplay()
{
    m_presenter->present({missed(20), missed(21, Severity::Warning)});
    m_presenter->present({missed(10, Severity::Critical), missed(22)});
    QVERIFY(m_first->summaries.isEmpty());
    m_presenter->present({live(30)});
    QCOMPARE(m_first->notices.size(), 1);
    QCOMPARE(m_first->summaries.size(), 1);
    QCOMPARE(m_first->noticesBeforeSummary, 1); // what happens now comes before what has been
    const AwaySummary &summary = m_first->summaries.constFirst();
    QCOMPARE(summary.count, 4);
    QCOMPARE(summary.gaps, 0);
    QCOMPARE(summary.worst, Severity::Critical);
    QCOMPARE(summary.since, 1'000'010);
    QCOMPARE(summary.alarmIds, (QList<qint64>{20, 21, 10, 22}));
    QCOMPARE(m_second->summaries.size(), 1);
    m_presenter->present({live(31)});
    QCOMPARE(m_first->summaries.size(), 1);
}

void TestAlarmPresenter::summaryAfterQuiet()
{
    m_presenter->present({missed(1)});
    QTRY_COMPARE_WITH_TIMEOUT(m_first->summaries.size(), 1, 5000);
    QCOMPARE(m_first->summaries.constFirst().count, 1);
    m_presenter->present({missed(2)}); // a second absence: a second summary
    QTRY_COMPARE_WITH_TIMEOUT(m_first->summaries.size(), 2, 5000);
    QCOMPARE(m_first->summaries.at(1).count, 1);
    QCOMPARE(m_first->summaries.at(1).alarmIds, QList<qint64>{2});
}

void TestAlarmPresenter::liveOnesDoNotWaitForTheReplay()
{
    m_presenter->present({missed(1), live(2), missed(3)});
    QCOMPARE(m_first->notices.size(), 1);
    QVERIFY(m_first->summaries.isEmpty()); // the replay may go on
    m_presenter->present({live(4)});
    QCOMPARE(m_first->summaries.size(), 1);
    QCOMPARE(m_first->summaries.constFirst().count, 2);
}

void TestAlarmPresenter::aGapIsToldOnce()
{
    m_presenter->present({gap(1), missed(2)});
    m_presenter->present({live(3)});
    QCOMPARE(m_first->notices.size(), 1);
    QCOMPARE(m_first->summaries.size(), 1);
    QCOMPARE(m_first->summaries.constFirst().count, 1);
    QCOMPARE(m_first->summaries.constFirst().gaps, 1);
    QCOMPARE(m_first->summaries.constFirst().worst, Severity::Warning);

    m_presenter->present({gap(4)}); // alone, from a server that cannot replay
    m_presenter->present({live(5)});
    QCOMPARE(m_first->summaries.at(1).count, 0);
    QCOMPARE(m_first->summaries.at(1).gaps, 1);
    QCOMPARE(m_first->summaries.at(1).since, 1'000'004);
}

void TestAlarmPresenter::blindUntilSightReturns()
{
    m_presenter->setServer(QStringLiteral("cameras\nexample"));
    Alarm blind = gap(7);
    blind.kind = Alarm::Kind::Blind;
    m_presenter->present({live(1)});
    m_presenter->present({blind});
    QCOMPARE(m_first->notices.size(), 2);
    QCOMPARE(m_first->notices.constLast().iconName, QStringLiteral("alarm-blind"));
    QCOMPARE(m_first->notices.constLast().cameraName, QStringLiteral("cameras\u240aexample"));
    QCOMPARE(m_first->summaries.size(), 0);
    m_presenter->sightReturned();
    QCOMPARE(m_first->withdrawn, QList<qint64>{7}); // the camera's stays
    m_presenter->sightReturned();
    QCOMPARE(m_first->withdrawn, QList<qint64>{7});
}

void TestAlarmPresenter::withdrawnOnesAreNotCounted()
{
    m_presenter->present({missed(1, Severity::Critical), missed(2)});
    m_presenter->withdraw({1, 99});
    QCOMPARE(m_first->withdrawn, (QList<qint64>{1, 99}));
    m_presenter->present({live(3)});
    QCOMPARE(m_first->summaries.size(), 1);
    QCOMPARE(m_first->summaries.constFirst().count, 1);
    QCOMPARE(m_first->summaries.constFirst().worst, Severity::Notice);
    m_presenter->present({missed(4)});
    m_presenter->withdraw({4});
    m_presenter->present({live(5)});
    QCOMPARE(m_first->summaries.size(), 1); // nothing left to tell
}

void TestAlarmPresenter::clearForgets()
{
    m_presenter->present({missed(1)});
    m_presenter->clear();
    QCOMPARE(m_first->cleared, 1);
    QCOMPARE(m_second->cleared, 1);
    m_presenter->present({live(2)});
    QVERIFY(m_first->summaries.isEmpty());
}

void TestAlarmPresenter::intentsPassThrough()
{
    QSignalSpy acknowledged(m_presenter.get(), &AlarmPresenter::acknowledgeRequested);
    QSignalSpy camera(m_presenter.get(), &AlarmPresenter::showCameraRequested);
    QSignalSpy alarms(m_presenter.get(), &AlarmPresenter::showAlarmsRequested);
    Q_EMIT m_second->acknowledgeRequested({7, 8});
    Q_EMIT m_first->showCameraRequested(QStringLiteral("CAM-1"));
    Q_EMIT m_first->showAlarmsRequested();
    QCOMPARE(acknowledged.size(), 1);
    QCOMPARE(acknowledged.constFirst().constFirst().value<QList<qint64>>(), (QList<qint64>{7, 8}));
    QCOMPARE(camera.constFirst().constFirst().toString(), QStringLiteral("CAM-1"));
    QCOMPARE(alarms.size(), 1);
}

void TestAlarmPresenter::survivesANotifier()
{
    m_second.reset();
    m_presenter->present({live(1)});
    QCOMPARE(m_first->notices.size(), 1);
}

// Each of them is decided on and handed on; what is worse has its own card.
void TestAlarmPresenter::manyAtOnceAreOneEntry()
{
    FakeNotifier sound(Channel::Sound), notification(Channel::Notification);
    m_presenter->addNotifier(&sound);
    m_presenter->addNotifier(&notification); // not wanted by the rules
    QSignalSpy decided(m_presenter.get(), &AlarmPresenter::decided);
    QList<Alarm> batch;
    for (int i = 1; i <= 8; ++i) {
        batch.append(live(i, "disconnected", Severity::Warning));
        batch.last().cameraId = QString::number(i);
    }
    batch.append(live(100, "smoke", Severity::Critical));
    m_presenter->present(batch);

    // Four by themselves, then the entry: these four, the fifth, and each that followed.
    QCOMPARE(m_first->notices.size(), 4 + 4 + 4 + 1);
    QCOMPARE(m_first->withdrawn, (QList<qint64>{1, 2, 3, 4}));
    const AlarmNotice entry = m_first->notices.at(11);
    QVERIFY(isOfMany(entry));
    QCOMPARE(entry.alarm.id, 8);
    QCOMPARE(entry.alarm.time, batch.constFirst().time);
    QVERIFY2(entry.cameraName.startsWith(u'8'), qPrintable(entry.cameraName));
    QCOMPARE(entry.one.cameraId, QStringLiteral("8"));
    QCOMPARE(entry.one.time, batch.at(7).time);
    QCOMPARE(m_first->notices.at(4).one.cameraId, QStringLiteral("1")); // one of those that were shown before
    QCOMPARE(m_first->notices.constLast().alarm.id, 100);
    QVERIFY(!isOfMany(m_first->notices.constLast()));
    QCOMPARE(sound.notices.size(), 5); // not once for each
    QVERIFY(sound.withdrawn.isEmpty());
    QVERIFY(notification.notices.isEmpty());

    const auto judged = decided.constFirst().constFirst().value<QList<Alarm>>();
    QCOMPARE(judged.size(), 9);
    QCOMPARE(judged.at(3).verdict, Verdict::Shown);
    QCOMPARE(judged.at(4).verdict, Verdict::Folded);
    QVERIFY(judged.at(4).verdictDetail.startsWith(QStringLiteral("Disconnected since ")));
    QCOMPARE(judged.at(7).cameraId, QStringLiteral("8")); // each keeps its record
    QCOMPARE(judged.at(8).verdict, Verdict::Shown);

    m_presenter->clear();
    m_presenter->present({batch.constFirst()});
    QVERIFY(!isOfMany(m_first->notices.constLast()));
}

void TestAlarmPresenter::whatIsHeldBackIsNoStorm()
{
    AlarmRules rules;
    rules.presentation[1] = Presentation::ListOnly;
    m_presenter->setRules(rules);
    for (int i = 1; i <= 8; ++i) {
        Alarm alarm = live(i, "disconnected", Severity::Warning);
        alarm.cameraId = QString::number(i);
        m_presenter->present({alarm});
    }
    m_presenter->setRules({});
    m_presenter->present({live(9, "disconnected", Severity::Warning)});
    QVERIFY(!isOfMany(m_first->notices.constLast()));
}

QTEST_GUILESS_MAIN(TestAlarmPresenter)
#include "tst_alarmpresenter.moc"
