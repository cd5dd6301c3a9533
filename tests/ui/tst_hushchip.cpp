#include "ui/hushchip.h"

#include "ui/elidedbutton.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

const qint64 kNow = QDateTime(QDate(2026, 11, 23), QTime(22, 10)).toMSecsSinceEpoch();

ShownMute shown(const char *camera, int seconds)
{
    return {{{MuteTarget::Scope::Camera, QString::fromLatin1(camera)},
             Severity::Warning,
             kNow - 1000,
             kNow + qint64(seconds) * 1000},
            QString::fromLatin1(camera)};
}

QuietNow night()
{
    return {QuietHours{}, QDateTime(QDate(2026, 11, 24), QTime(6, 0)).toMSecsSinceEpoch()};
}

} // namespace

class TestHushChip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void nothingIsNothing();
    void oneMuteCountsDown();
    void severalAreAList();
    void quietHoursShowLikewise();
    void doNotDisturbShows();
    void forTheTray_data();
    void forTheTray();

private:
    QToolButton *button(const char *name) { return m_chip->findChild<QToolButton *>(QLatin1String(name)); }
    std::unique_ptr<HushChip> m_chip;
};

void TestHushChip::init()
{
    m_chip = std::make_unique<HushChip>();
    m_chip->show();
}

void TestHushChip::nothingIsNothing()
{
    m_chip->showState({{}, {}, false, kNow});
    QVERIFY(!m_chip->isVisible());
    QCOMPARE(m_chip->text(), QString());
}

void TestHushChip::oneMuteCountsDown()
{
    m_chip->showState({{shown("Front door", 754)}, {}, false, kNow});
    QVERIFY(m_chip->isVisible());
    QCOMPARE(m_chip->text(), QStringLiteral("Front door muted, 12:34 left"));
    QCOMPARE(button("mutes")->accessibleName(), m_chip->text());
    m_chip->showState({{shown("Front door", 754)}, {}, false, kNow + 1000});
    QCOMPARE(m_chip->text(), QStringLiteral("Front door muted, 12:33 left"));
    QVERIFY(button("unmute")->isVisible());
    QCOMPARE(button("unmute")->accessibleName(), QStringLiteral("Unmute Front door"));
    QSignalSpy unmuted(m_chip.get(), &HushChip::unmuteRequested);
    button("unmute")->click();
    QCOMPARE(unmuted.constFirst().constFirst().value<QList<MuteTarget>>(),
             (QList<MuteTarget>{{MuteTarget::Scope::Camera, QStringLiteral("Front door")}}));
}

void TestHushChip::severalAreAList()
{
    m_chip->showState({{shown("A & B", 90), shown("Yard", 3600)}, {}, false, kNow});
    QVERIFY2(m_chip->text().startsWith(u"2 mute"), qPrintable(m_chip->text()));
    QVERIFY2(m_chip->text().endsWith(u"1:30"), qPrintable(m_chip->text()));
    QVERIFY(!button("unmute")->isVisible());
    Q_EMIT m_chip->menu()->aboutToShow();
    const QList<QAction *> actions = m_chip->menu()->actions();
    QCOMPARE(actions.size(), 4);
    QCOMPARE(actions.at(0)->text(), QStringLiteral("Unmute A && B (until 22:11)"));
    QCOMPARE(actions.at(1)->text(), QStringLiteral("Unmute Yard (until 23:10)"));
    QSignalSpy unmuted(m_chip.get(), &HushChip::unmuteRequested);
    actions.at(1)->trigger();
    actions.at(3)->trigger();
    QCOMPARE(unmuted.at(0).constFirst().value<QList<MuteTarget>>().size(), 1);
    QCOMPARE(unmuted.at(0).constFirst().value<QList<MuteTarget>>().constFirst().what, QStringLiteral("Yard"));
    QCOMPARE(unmuted.at(1).constFirst().value<QList<MuteTarget>>().size(), 2);
}

void TestHushChip::quietHoursShowLikewise()
{
    m_chip->showState({{}, night(), true, kNow});
    QVERIFY2(m_chip->text().startsWith(u"Quiet hours until "), qPrintable(m_chip->text()));
    QVERIFY2(m_chip->text().contains(u"06:00"), qPrintable(m_chip->text()));
    QVERIFY(button("quietHours")->toolTip().contains(u"only critical alarms come through"));
    QSignalSpy rules(m_chip.get(), &HushChip::rulesRequested);
    button("quietHours")->click();
    QCOMPARE(rules.size(), 1);
    m_chip->showState({{shown("Yard", 60)}, QuietNow{QuietHours{0x7f, 0, 0, std::nullopt}, 0}, false, kNow});
    QCOMPARE(m_chip->text(), QStringLiteral("Quiet hours · Yard muted, 1:00 left"));
    QVERIFY(button("quietHours")->toolTip().contains(u"no alarm comes through"));
}

void TestHushChip::doNotDisturbShows()
{
    m_chip->showState({{}, {}, true, kNow});
    QCOMPARE(m_chip->text(), QStringLiteral("Do not disturb"));
    m_chip->showState({{}, {}, false, kNow});
    QVERIFY(!m_chip->isVisible());
}

void TestHushChip::forTheTray_data()
{
    QTest::addColumn<QList<ShownMute>>("mutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QList<ShownMute>() << QString();
    QTest::newRow("one") << QList{shown("Yard", 754)} << QStringLiteral("Yard muted, 13 minute(s) left");
    QTest::newRow("long") << QList{shown("Yard", 3 * 3600)} << QStringLiteral("Yard muted, 3 hour(s) left");
    QTest::newRow("last second") << QList{shown("Yard", 1)} << QStringLiteral("Yard muted, 1 minute(s) left");
    QTest::newRow("two") << QList{shown("Yard", 60), shown("Gate", 600)}
                         << QStringLiteral("Yard muted, 1 minute(s) left, and 1 more");
}

void TestHushChip::forTheTray()
{
    QFETCH(QList<ShownMute>, mutes);
    QTEST(hushSummary({mutes, {}, false, kNow}), "text");
    QFETCH(QString, text);
    const QString both = hushSummary({mutes, night(), false, kNow});
    QVERIFY(both.startsWith(u"Quiet hours until"));
    QVERIFY(both.endsWith(text));
}

QTEST_MAIN(TestHushChip)
#include "tst_hushchip.moc"
