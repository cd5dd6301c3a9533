// What is said of alarms, states and the connection, and how it comes to assistive technology.
#include "domain/alarmtype.h"
#include "ui/accessibilitypage.h"
#include "ui/announce.h"
#include "ui/announcer.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

AlarmNotice notice(const QString &type, const QString &camera)
{
    Alarm alarm;
    alarm.id = 1;
    alarm.cameraId = camera;
    alarm.type = type;
    alarm.severity = severityOf(type);
    return {alarm, camera, alarmTypeInfo(type).name, {}};
}

ConnectionStatus status(ConnectionState state, qint64 lostAt = 0)
{
    ConnectionStatus made;
    made.state = state;
    made.lostAt = lostAt;
    return made;
}

} // namespace

class TestAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_said.clear();
        m_now = 0;
        m_announcer = std::make_unique<Announcer>(
            &m_window, [](const QString &id) { return QStringLiteral("Camera %1").arg(id); });
        m_announcer->setClock([this] { return m_now; });
        m_announcer->setVoice([this](const QString &text, bool urgent) {
            m_said.append(urgent ? QStringLiteral("! %1").arg(text) : text);
        });
        m_announcer->setHost(QStringLiteral("example.org"));
    }

    void alarms()
    {
        m_announcer->notify(notice(QStringLiteral("smoke"), QStringLiteral("Hall")));
        QCOMPARE(m_said, QStringList{QStringLiteral("! Alarm: Critical, Smoke, Hall")});
        for (int i = 0; i < 12; ++i)
            m_announcer->notify(notice(QStringLiteral("smoke"), QString::number(i)));
        wait(AnnouncementQueue::kShortestRest);
        QCOMPARE(m_said.size(), 2);
        QVERIFY2(m_said.at(1).contains(u"12 alarm") && m_said.at(1).endsWith(u"Critical. The latest: Smoke, 11"),
                 qPrintable(m_said.at(1)));
        AwaySummary summary;
        summary.count = 3;
        wait(kLong);
        m_announcer->summarise(summary);
        QVERIFY2(m_said.constLast().contains(u"While you were away: 3 alarm"), qPrintable(m_said.constLast()));
    }

    void states()
    {
        m_announcer->takeStates(
            {{QStringLiteral("a"), OnlineState::Online}, {QStringLiteral("b"), OnlineState::Online}});
        wait(kLong);
        QCOMPARE(m_said, {});
        m_announcer->takeStates({{QStringLiteral("a"), OnlineState::Offline}});
        wait(kLong);
        m_announcer->takeStates({{QStringLiteral("a"), OnlineState::Online}});
        wait(kLong);
        QCOMPARE(m_said,
                 (QStringList{QStringLiteral("Camera a is offline."), QStringLiteral("Camera a is online again.")}));
        m_announcer->takeStates(
            {{QStringLiteral("a"), OnlineState::Offline}, {QStringLiteral("b"), OnlineState::Offline}});
        wait(kLong);
        QVERIFY2(m_said.constLast().startsWith(u"2 camera") && m_said.constLast().endsWith(u"went offline."),
                 qPrintable(m_said.constLast()));
        m_announcer->forgetCameras({QStringLiteral("a")});
        m_announcer->takeStates({{QStringLiteral("a"), OnlineState::Online}});
        wait(kLong);
        QCOMPARE(m_said.size(), 3);
    }

    void connection()
    {
        m_announcer->showStatus(status(ConnectionState::Connecting));
        m_announcer->showStatus(
            status(ConnectionState::Waiting)); // a server that was never there is the login window's
        wait(kLong);
        QCOMPARE(m_said, {});
        m_announcer->showStatus(status(ConnectionState::Online));
        wait(kLong);
        QCOMPARE(m_said, {});
        m_announcer->showStatus(status(ConnectionState::Waiting, 5));
        m_announcer->showStatus(status(ConnectionState::Connecting, 5));
        wait(kLong);
        QCOMPARE(m_said, QStringList{QStringLiteral(
                             "! The connection to example.org is lost. The states of the cameras are unknown.")});
        m_announcer->showStatus(status(ConnectionState::Online));
        wait(kLong);
        QCOMPARE(m_said.constLast(), QStringLiteral("Connected to example.org again."));

        // Who logs out loses nothing.
        m_announcer->showStatus(status(ConnectionState::Offline));
        m_announcer->clear();
        wait(kLong);
        QCOMPARE(m_said.size(), 2);
    }

    void asTheSettingsSay()
    {
        m_announcer->setSettings({false, true});
        m_announcer->notify(notice(QStringLiteral("smoke"), QStringLiteral("Hall")));
        m_announcer->takeStates({{QStringLiteral("a"), OnlineState::Online}});
        m_announcer->takeStates({{QStringLiteral("a"), OnlineState::Offline}});
        wait(kLong);
        QCOMPARE(m_said, QStringList{QStringLiteral("Camera a is offline.")});
        m_announcer->setSettings({true, false});
        m_announcer->takeStates({{QStringLiteral("a"), OnlineState::Online}});
        m_announcer->showStatus(status(ConnectionState::Online));
        m_announcer->showStatus(status(ConnectionState::Waiting, 5));
        m_announcer->notify(notice(QStringLiteral("motion"), QStringLiteral("Hall")));
        wait(kLong);
        QCOMPARE(m_said.size(), 2);
        QVERIFY(m_said.at(1).startsWith(u"Alarm: "));
    }

    void page()
    {
        AccessibilityPage page({true, false});
        auto *alarms = page.findChild<QCheckBox *>(QStringLiteral("announceAlarms"));
        auto *states = page.findChild<QCheckBox *>(QStringLiteral("announceStates"));
        QVERIFY(alarms && states && alarms->isChecked() && !states->isChecked());
        AnnouncementSettings applied;
        connect(&page, &AccessibilityPage::applied, this,
                [&applied](const AnnouncementSettings &settings) { applied = settings; });
        alarms->click();
        states->click();
        QVERIFY(page.validate());
        page.apply();
        QCOMPARE(applied, (AnnouncementSettings{false, true}));
    }

    // What comes out on the bus: e2e.test_announcements. Here nobody listens.
    void saysItInTheName()
    {
        QLabel label(&m_window);
        announce(&label, QStringLiteral("first"));
        announce(&label, QStringLiteral("first"));
        QCOMPARE(label.accessibleName(), QStringLiteral("first"));
        announce(&label, QString());
        QCOMPARE(label.accessibleName(), QString());
        QCOMPARE(m_window.children().size(), 1);
    }

private:
    static constexpr qint64 kLong = 10 * AnnouncementQueue::kLongestRest;

    // The timer's way without its time: what is due is looked for with the next thing that happens.
    void wait(qint64 ms)
    {
        m_now += ms;
        m_announcer->takeStates({});
    }

    QWidget m_window;
    std::unique_ptr<Announcer> m_announcer;
    QStringList m_said;
    qint64 m_now = 0;
};

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
