#include "main/alarmrulescoordinator.h"

#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "store/alarmstore.h"
#include "store/database.h"
#include "store/settings.h"
#include "ui/alarmpopup.h"
#include "ui/alarmpresenter.h"
#include "ui/alarmrulespage.h"
#include "ui/hushchip.h"
#include "ui/mainwindow.h"
#include "ui/muteuntildialog.h"
#include "ui/trayicon.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace watchpost;
using Scope = MuteTarget::Scope;

namespace {

const Account kAlice{QStringLiteral("cams.example:9251"), QStringLiteral("alice")};

QDateTime noon()
{
    return {QDate(2026, 11, 23), QTime(12, 0)}; // a Monday
}

class Seen : public Notifier
{
public:
    [[nodiscard]] Channel channel() const override { return Channel::PopUp; }
    void notify(const AlarmNotice &notice) override { shown.append(notice.alarm.id); }
    void summarise(const AwaySummary &) override {}
    void withdraw(const QList<qint64> &ids) override { withdrawn += ids; }
    void clear() override {}
    QList<qint64> shown, withdrawn;
};

// The program's parts around the rules; once more after a "restart".
struct Desk
{
    explicit Desk(const QString &folder)
        : settings(folder + QStringLiteral("/watchpost.ini"))
        , database(folder + QStringLiteral("/watchpost.sqlite"))
        , store(&database)
        , filter(&cameras)
        , window(&cameras, &filter, &alarms)
        , presenter([](const QString &id) { return cameraOf(id); })
        , rules({&settings, &store, &presenter, &alarms, &cameras, &window, &popup, &tray},
                [](const QString &id) { return cameraOf(id); })
    {
        presenter.addNotifier(&seen);
        QObject::connect(&presenter, &AlarmPresenter::decided, &alarms, &AlarmModel::prepend);
        QObject::connect(&presenter, &AlarmPresenter::decided, &store, &AlarmStore::append);
        rules.setClock([this] { return now; });
        Camera camera;
        camera.id = QStringLiteral("CAM-1");
        camera.name = QStringLiteral("Door");
        cameras.setCameras({camera});
        alarms.setNameLookup([this](const QString &id) { return cameras.nameOf(id); });
        database.open();
        store.open(kAlice);
        rules.begin();
        rules.setAccount(kAlice);
        window.show();
    }
    static AlarmCamera cameraOf(const QString &id) { return {id, QStringLiteral("Site/Floor")}; }
    void raise(qint64 id, const char *type = "motion")
    {
        Alarm alarm;
        alarm.id = id;
        alarm.cameraId = QStringLiteral("CAM-1");
        alarm.type = QString::fromLatin1(type);
        alarm.time = alarm.receivedAt = now.toMSecsSinceEpoch();
        presenter.present({alarm});
    }
    Mute mute(Scope scope, const char *what, int minutes, Severity upTo = Severity::Warning)
    {
        const qint64 ms = now.toMSecsSinceEpoch();
        return {{scope, QString::fromLatin1(what)}, upTo, ms, ms + minutes * 60'000};
    }
    [[nodiscard]] QString chip() const { return window.findChild<HushChip *>()->text(); }

    QDateTime now = noon();
    Settings settings;
    Database database;
    AlarmStore store;
    CameraModel cameras;
    CameraFilter filter;
    AlarmModel alarms;
    MainWindow window;
    AlarmPresenter presenter;
    AlarmPopup popup;
    TrayIcon tray;
    Seen seen;
    AlarmRulesCoordinator rules;
};

} // namespace

class TestAlarmRulesCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        restart();
    }
    void cleanup() { m_desk.reset(); }
    void aMuteHoldsBackAndCountsDown();
    void aMuteEndsByTheWallClock();
    void aMuteOutlivesARestart();
    void aMuteEndsEarly();
    void aMuteIsOfItsAccount();
    void whatShowsOfItGoes();
    void fromTheWindow();
    void untilATime();
    void quietHoursShow();
    void doNotDisturbIsRespected();
    void settingsReachEverything();
    void seenTypesReachThePage();
    void theReasonIsKept();

private:
    void restart()
    {
        m_desk.reset();
        m_desk = std::make_unique<Desk>(m_folder->path());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestAlarmRulesCoordinator::aMuteHoldsBackAndCountsDown()
{
    Desk &desk = *m_desk;
    QCOMPARE(desk.chip(), QString());
    desk.rules.mute({desk.mute(Scope::Camera, "CAM-1", 10)});
    QCOMPARE(desk.chip(), QStringLiteral("Door muted, 10:00 left"));
    QVERIFY(desk.tray.face().toolTip.contains(u"Door muted, 10"));
    desk.raise(1);
    desk.raise(2, "smoke"); // critical
    QCOMPARE(desk.seen.shown, QList<qint64>{2});
    QCOMPARE(desk.alarms.rowCount(), 2); // nothing is dropped
    QCOMPARE(desk.alarms.alarm(1).verdict, Verdict::Muted);
    QVERIFY(desk.alarms.index(1, 0).data(AlarmModel::VerdictRole).toString().contains(u"camera Door"));
    desk.now = noon().addSecs(90);
    QTRY_COMPARE(desk.chip(), QStringLiteral("Door muted, 8:30 left")); // by itself
}

void TestAlarmRulesCoordinator::aMuteEndsByTheWallClock()
{
    Desk &desk = *m_desk;
    desk.rules.mute({desk.mute(Scope::Group, "Site", 60), desk.mute(Scope::Type, "sound", 30)});
    desk.now = noon().addSecs(59 * 60);
    desk.raise(1);
    QVERIFY(desk.seen.shown.isEmpty());
    desk.now = noon().addDays(2); // it was asleep
    desk.raise(2);
    QCOMPARE(desk.seen.shown, QList<qint64>{2}); // at once, whatever the timer does
    QTRY_COMPARE(desk.chip(), QString());
    QVERIFY(desk.settings.mutes(kAlice).isEmpty());
}

void TestAlarmRulesCoordinator::aMuteOutlivesARestart()
{
    m_desk->rules.mute({m_desk->mute(Scope::Camera, "CAM-1", 10), m_desk->mute(Scope::Type, "sound", 60)});
    restart();
    QVERIFY2(m_desk->chip().startsWith(u"2 mute"), qPrintable(m_desk->chip()));
    m_desk->raise(1);
    QVERIFY(m_desk->seen.shown.isEmpty());
    m_desk->now = noon().addSecs(30 * 60);
    m_desk->rules.setAccount(kAlice); // logs in again later: what is over is gone
    QCOMPARE(m_desk->chip(), QStringLiteral("Sound muted, 30:00 left"));
}

void TestAlarmRulesCoordinator::aMuteEndsEarly()
{
    Desk &desk = *m_desk;
    desk.rules.mute({desk.mute(Scope::Camera, "CAM-1", 10)});
    desk.window.findChild<QToolButton *>(QStringLiteral("unmute"))->click();
    QCOMPARE(desk.chip(), QString());
    QCOMPARE(desk.tray.face().toolTip.contains(u"muted"), false);
    desk.raise(1);
    QCOMPARE(desk.seen.shown, QList<qint64>{1});
    restart();
    QCOMPARE(m_desk->chip(), QString());
}

void TestAlarmRulesCoordinator::aMuteIsOfItsAccount()
{
    Desk &desk = *m_desk;
    desk.rules.mute({desk.mute(Scope::Camera, "CAM-1", 10)});
    desk.rules.setAccount({kAlice.server, QStringLiteral("bob")});
    QCOMPARE(desk.chip(), QString());
    desk.raise(1);
    QCOMPARE(desk.seen.shown, QList<qint64>{1});
    desk.rules.setAccount(kAlice);
    QCOMPARE(desk.chip(), QStringLiteral("Door muted, 10:00 left"));
}

void TestAlarmRulesCoordinator::whatShowsOfItGoes()
{
    Desk &desk = *m_desk;
    desk.raise(1);
    desk.raise(2, "smoke");
    desk.raise(3, "sound");
    desk.rules.mute({desk.mute(Scope::Group, "Site/Floor", 10)});
    QCOMPARE(QSet<qint64>(desk.seen.withdrawn.cbegin(), desk.seen.withdrawn.cend()), (QSet<qint64>{1, 3}));
    desk.rules.mute({desk.mute(Scope::Type, "smoke", 10, Severity::Critical)});
    QVERIFY(desk.seen.withdrawn.contains(2));
    QCOMPARE(desk.alarms.unacknowledgedCount(), 3); // they are not dealt with
}

void TestAlarmRulesCoordinator::fromTheWindow()
{
    Desk &desk = *m_desk;
    Q_EMIT desk.window.muteRequested({desk.mute(Scope::Camera, "CAM-1", 30)});
    QCOMPARE(desk.chip(), QStringLiteral("Door muted, 30:00 left"));
    Q_EMIT desk.popup.muteRequested({desk.mute(Scope::Camera, "CAM-2", 10)}); // no notifier of this presenter
    QCOMPARE(desk.rules.rules().mutes.size(), 1);
    Q_EMIT desk.seen.muteRequested({desk.mute(Scope::Camera, "CAM-1", 10)}); // replaces
    QCOMPARE(desk.chip(), QStringLiteral("Door muted, 10:00 left"));
}

void TestAlarmRulesCoordinator::untilATime()
{
    Desk &desk = *m_desk;
    Q_EMIT desk.window.muteUntilRequested({desk.mute(Scope::Group, "Site", 0)});
    auto *dialog = desk.window.findChild<MuteUntilDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QDateTimeEdit *>(QStringLiteral("until"))->setDateTime(noon().addSecs(3 * 3600));
    dialog->accept();
    QCOMPARE(desk.chip(), QStringLiteral("Site muted, 3:00:00 left"));
}

void TestAlarmRulesCoordinator::quietHoursShow()
{
    Desk &desk = *m_desk;
    AlarmRules rules;
    rules.quietHours = {QuietHours{}};
    desk.settings.setAlarmRules(rules);
    desk.rules.begin();
    QCOMPARE(desk.chip(), QString());
    desk.now = noon().addSecs(11 * 3600);
    desk.rules.setAccount(kAlice);
    QVERIFY2(desk.chip().startsWith(u"Quiet hours until"), qPrintable(desk.chip()));
    QVERIFY(desk.tray.face().toolTip.contains(u"Quiet hours until"));
    QSignalSpy settings(&desk.rules, &AlarmRulesCoordinator::settingsWanted);
    desk.window.findChild<QToolButton *>(QStringLiteral("quietHours"))->click();
    QCOMPARE(settings.size(), 1);
}

void TestAlarmRulesCoordinator::doNotDisturbIsRespected()
{
    Desk &desk = *m_desk;
    desk.rules.setDoNotDisturb(true);
    QCOMPARE(desk.chip(), QStringLiteral("Do not disturb"));
    desk.raise(1);
    QVERIFY(desk.seen.shown.isEmpty());
    desk.rules.setDoNotDisturb(false);
    QCOMPARE(desk.chip(), QString());
    desk.raise(2);
    QCOMPARE(desk.seen.shown, QList<qint64>{2});
}

void TestAlarmRulesCoordinator::settingsReachEverything()
{
    Desk &desk = *m_desk;
    desk.rules.mute({desk.mute(Scope::Type, "sound", 10)});
    QWidget parent;
    auto *page = qobject_cast<AlarmRulesPage *>(desk.rules.makePage(&parent));
    QVERIFY(page);
    AlarmRules rules = page->rules();
    rules.types[QStringLiteral("motion")] = {QStringLiteral("Movement"), Severity::Critical};
    rules.presentation[0] = Presentation::ListOnly;
    Q_EMIT page->applied(rules);
    QCOMPARE(desk.settings.alarmRules().types, rules.types);
    QCOMPARE(desk.rules.rules().mutes.size(), 1); // not a matter of the page
    desk.raise(1);
    desk.raise(2, "sound");
    QCOMPARE(desk.seen.shown, QList<qint64>{1});
    QCOMPARE(desk.alarms.alarm(1).severity, Severity::Critical);
    const QModelIndex motion = desk.alarms.index(1, 0);
    QCOMPARE(motion.data(AlarmModel::TypeNameRole).toString(), QStringLiteral("Movement"));
    QVERIFY(motion.data(Qt::AccessibleTextRole).toString().contains(u"Movement"));
    desk.cameras.noteAlarms({desk.alarms.alarm(1)});
    desk.cameras.flush();
    const QModelIndex camera = desk.cameras.index(0, CameraModel::LastAlarmColumn);
    QVERIFY(camera.data().toString().startsWith(u"Movement"));
    QCOMPARE(camera.data(CameraModel::LastAlarmSeverityRole).toInt(), static_cast<int>(Severity::Critical));
    rules.types.clear();
    Q_EMIT page->applied(rules);
    QVERIFY(camera.data().toString().startsWith(u"Motion"));
    restart();
    QCOMPARE(m_desk->rules.rules().presentation[0], Presentation::ListOnly);
}

void TestAlarmRulesCoordinator::seenTypesReachThePage()
{
    Desk &desk = *m_desk;
    desk.raise(1, "gate 7");
    QWidget parent;
    auto *page = qobject_cast<AlarmRulesPage *>(desk.rules.makePage(&parent));
    QSignalSpy read(&desk.store, &AlarmStore::typesRead);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().constFirst().toStringList(), QStringList{QStringLiteral("gate 7")});
    QVERIFY(page);
    desk.store.close();
    desk.store.readTypes(); // nothing to ask: nobody is logged in
}

void TestAlarmRulesCoordinator::theReasonIsKept()
{
    Desk &desk = *m_desk;
    desk.rules.mute({desk.mute(Scope::Group, "Site/Floor", 10)});
    desk.raise(7);
    restart(); // the database writes what waits before it goes
    QSignalSpy loaded(&m_desk->store, &AlarmStore::loaded);
    m_desk->store.open(kAlice);
    QTRY_COMPARE(loaded.size(), 1);
    m_desk->alarms.setAlarms(loaded.constFirst().constFirst().value<QList<Alarm>>());
    QCOMPARE(m_desk->alarms.rowCount(), 1);
    const QString why = m_desk->alarms.index(0, 0).data(AlarmModel::VerdictRole).toString();
    QVERIFY2(why.startsWith(u"Muted until ") && why.endsWith(u"for the group Site/Floor."), qPrintable(why));
}

QTEST_MAIN(TestAlarmRulesCoordinator)
#include "tst_alarmrulescoordinator.moc"
