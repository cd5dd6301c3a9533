#include "ui/mutemenu.h"

#include "ui/fieldmessage.h"
#include "ui/muteuntildialog.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;
using Scope = MuteTarget::Scope;

namespace {

constexpr qint64 kNow = 1'800'000'000'000;

MuteSubject critical()
{
    return {{QStringLiteral("CAM-1")}, QStringLiteral("Front & back"), QStringLiteral("Site/Floor"),
            QStringLiteral("smoke"),   QStringLiteral("Smoke"),        Severity::Critical};
}

QList<Mute> mutesOf(const QSignalSpy &spy)
{
    return spy.constLast().constFirst().value<QList<Mute>>();
}

} // namespace

class TestMuteMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void camerasFirst();
    void durations_data();
    void durations();
    void groupsTypesAndAll();
    void holdsBackWhatItWasMadeOn();
    void severalCameras();
    void withoutACamera();
    void fillsAnewEachTime();
    void untilATime();
    void untilRefuses_data();
    void untilRefuses();
    void untilExplains();

private:
    void open() { Q_EMIT m_menu->aboutToShow(); }
    QMenu *submenu(const char *begins)
    {
        const QList<QAction *> actions = m_menu->actions();
        for (const QAction *action : actions) {
            if (action->menu() && action->text().startsWith(QLatin1StringView(begins)))
                return action->menu();
        }
        return nullptr;
    }
    MuteSubject m_subject;
    std::unique_ptr<MuteMenu> m_menu;
};

void TestMuteMenu::init()
{
    m_subject = critical();
    m_menu = std::make_unique<MuteMenu>([this] { return m_subject; });
    m_menu->setClock([] { return kNow; });
}

void TestMuteMenu::camerasFirst()
{
    open();
    const QList<QAction *> actions = m_menu->actions();
    QCOMPARE(actions.at(0)->text(), QStringLiteral("Front && back"));
    QVERIFY(!actions.at(0)->isEnabled());
    QCOMPARE(actions.at(1)->data().toInt(), 10);
    QCOMPARE(actions.at(4)->text(), QStringLiteral("Until…"));
}

void TestMuteMenu::durations_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("minutes");
    QTest::newRow("10") << 1 << 10;
    QTest::newRow("30") << 2 << 30;
    QTest::newRow("60") << 3 << 60;
}

void TestMuteMenu::durations()
{
    QFETCH(int, place);
    QFETCH(int, minutes);
    open();
    QSignalSpy muted(m_menu.get(), &MuteMenu::muteRequested);
    m_menu->actions().at(place)->trigger();
    const Mute expected{{Scope::Camera, QStringLiteral("CAM-1")}, Severity::Critical, kNow, kNow + minutes * 60'000};
    QCOMPARE(mutesOf(muted), QList{expected});
}

void TestMuteMenu::groupsTypesAndAll()
{
    m_subject.severity = Severity::Notice;
    open();
    QSignalSpy muted(m_menu.get(), &MuteMenu::muteRequested);
    submenu("Group Site/Floor")->actions().constFirst()->trigger();
    QCOMPARE(mutesOf(muted).constFirst().target, (MuteTarget{Scope::Group, QStringLiteral("Site/Floor")}));
    QCOMPARE(mutesOf(muted).constFirst().upTo, Severity::Warning);
    submenu("Type Smoke")->actions().constFirst()->trigger();
    QCOMPARE(mutesOf(muted).constFirst().target, (MuteTarget{Scope::Type, QStringLiteral("smoke")}));
    QCOMPARE(mutesOf(muted).constFirst().upTo, Severity::Critical); // who mutes a type means it
    submenu("All alarms")->actions().constFirst()->trigger();
    QCOMPARE(mutesOf(muted).constFirst().target, (MuteTarget{Scope::All, {}}));
    QSignalSpy until(m_menu.get(), &MuteMenu::muteUntilRequested);
    submenu("All alarms")->actions().constLast()->trigger();
    QCOMPARE(mutesOf(until).constFirst().target.scope, Scope::All);
}

void TestMuteMenu::holdsBackWhatItWasMadeOn()
{
    const auto upTo = [this](Severity severity, Severity holdBack) {
        m_subject.severity = severity;
        m_menu->setHoldBack(holdBack);
        open();
        QSignalSpy muted(m_menu.get(), &MuteMenu::muteRequested);
        m_menu->actions().at(1)->trigger();
        return mutesOf(muted).constFirst().upTo;
    };
    QCOMPARE(upTo(Severity::Notice, Severity::Notice), Severity::Notice);
    QCOMPARE(upTo(Severity::Notice, Severity::Warning), Severity::Warning);
    QCOMPARE(upTo(Severity::Critical, Severity::Notice), Severity::Critical);
    QCOMPARE(upTo(Severity::Notice, Severity::Critical), Severity::Critical);
}

void TestMuteMenu::severalCameras()
{
    m_subject = {};
    m_subject.cameraIds = {QStringLiteral("a"), QStringLiteral("b")};
    open();
    QVERIFY(m_menu->actions().constFirst()->text().startsWith(u'2'));
    QVERIFY(!submenu("Group"));
    QSignalSpy muted(m_menu.get(), &MuteMenu::muteRequested);
    m_menu->actions().at(2)->trigger();
    QCOMPARE(mutesOf(muted).size(), 2);
    QCOMPARE(mutesOf(muted).at(1).target.what, QStringLiteral("b"));
}

void TestMuteMenu::withoutACamera()
{
    m_subject = {};
    open();
    QCOMPARE(m_menu->actions().size(), 1);
    QVERIFY(submenu("All alarms"));
}

void TestMuteMenu::fillsAnewEachTime()
{
    open();
    const qsizetype count = m_menu->actions().size();
    open();
    QCOMPARE(m_menu->actions().size(), count);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_menu->findChildren<QMenu *>().size(), 3);
}

void TestMuteMenu::untilATime()
{
    const Mute mute{{Scope::Camera, QStringLiteral("a")}, Severity::Warning, 0, 0};
    const QPointer<MuteUntilDialog> dialog =
        new MuteUntilDialog({mute}, QStringLiteral("the camera a"), nullptr, [] { return kNow; });
    QSignalSpy chosen(dialog.data(), &MuteUntilDialog::chosen);
    dialog->open();
    auto *until = dialog->findChild<QDateTimeEdit *>(QStringLiteral("until"));
    const qint64 offered = until->dateTime().toMSecsSinceEpoch();
    QVERIFY(offered > kNow + 3'600'000 && offered <= kNow + 2 * 3'600'000);
    until->setDateTime(QDateTime::fromMSecsSinceEpoch(kNow + 5'400'000));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("mute")), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    const Mute expected{mute.target, Severity::Warning, kNow, kNow + 5'400'000};
    QCOMPARE(mutesOf(chosen), QList{expected});
    QTRY_VERIFY(!dialog);
}

void TestMuteMenu::untilRefuses_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<bool>("fine");
    QTest::newRow("over") << qint64(-60'000) << false;
    QTest::newRow("now") << qint64(0) << false;
    QTest::newRow("a week") << kMaxMuteMs << true;
    QTest::newRow("more than a week") << kMaxMuteMs + 60'000 << false;
}

void TestMuteMenu::untilRefuses()
{
    QFETCH(qint64, ms);
    QFETCH(bool, fine);
    const QPointer<MuteUntilDialog> dialog = new MuteUntilDialog({{{Scope::All, {}}, Severity::Warning, 0, 0}},
                                                                 QStringLiteral("all"), nullptr, [] { return kNow; });
    QSignalSpy chosen(dialog.data(), &MuteUntilDialog::chosen);
    dialog->open();
    auto *until = dialog->findChild<QDateTimeEdit *>(QStringLiteral("until"));
    auto *error = dialog->findChild<FieldMessage *>(QStringLiteral("untilError"));
    until->setDateTime(QDateTime::fromMSecsSinceEpoch(kNow + ms));
    dialog->accept();
    QCOMPARE(chosen.size(), fine ? 1 : 0);
    QCOMPARE(dialog->isVisible(), !fine);
    QCOMPARE(error->text().isEmpty(), fine);
    if (!fine) { // it goes as soon as something else is entered
        until->setDateTime(QDateTime::fromMSecsSinceEpoch(kNow + 60'000));
        QVERIFY(error->text().isEmpty());
        dialog->close();
    }
    QTRY_VERIFY(!dialog);
}

void TestMuteMenu::untilExplains()
{
    for (const Severity upTo : {Severity::Warning, Severity::Critical}) {
        const QPointer<MuteUntilDialog> dialog =
            new MuteUntilDialog({{{Scope::All, {}}, upTo, 0, 0}}, QStringLiteral("all"), nullptr, [] { return kNow; });
        QString hints;
        const auto all = dialog->findChildren<FieldMessage *>();
        for (const FieldMessage *message : all)
            hints += message->text();
        QCOMPARE(hints.contains(u"Warning"), upTo == Severity::Warning);
        QVERIFY(hints.contains(u"listed"));
        delete dialog;
    }
}

QTEST_MAIN(TestMuteMenu)
#include "tst_mutemenu.moc"
