#include "ui/alarmpopup.h"

#include "domain/alarmtype.h"
#include "ui/alarmcard.h"
#include "ui/alarmcardcolumn.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace watchpost;
using namespace std::chrono_literals;

namespace {

constexpr int kWindows = AlarmCardColumn::kMostCards + 2; // and the summary, and the rest

AlarmNotice notice(qint64 id, const QString &camera, const char *type)
{
    AlarmNotice notice;
    notice.alarm.id = id;
    notice.alarm.cameraId = camera;
    notice.alarm.type = QString::fromLatin1(type);
    const AlarmTypeInfo info = alarmTypeInfo(notice.alarm.type);
    notice.alarm.severity = info.severity;
    notice.alarm.time = QDateTime(QDate::currentDate(), QTime(12, 3)).toMSecsSinceEpoch();
    notice.cameraName = camera;
    notice.typeName = info.name;
    notice.iconName = info.iconName;
    return notice;
}

QList<AlarmCard *> allCards()
{
    QList<AlarmCard *> cards;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *card = qobject_cast<AlarmCard *>(window))
            cards.append(card);
    }
    return cards;
}

// From the top of the screen down.
QList<AlarmCard *> visibleCards()
{
    QList<AlarmCard *> cards = allCards();
    cards.removeIf([](const AlarmCard *card) { return !card->isVisible(); });
    std::sort(cards.begin(), cards.end(), [](const AlarmCard *a, const AlarmCard *b) { return a->y() < b->y(); });
    return cards;
}

QStringList visibleTitles()
{
    QStringList titles;
    const QList<AlarmCard *> cards = visibleCards();
    for (const AlarmCard *card : cards)
        titles << card->title();
    return titles;
}

void click(AlarmCard *card, const char *name)
{
    auto *button = card->findChild<QAbstractButton *>(QLatin1String(name));
    QVERIFY(button);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
}

void hover(AlarmCard *card, bool on)
{
    if (on) {
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(card->pos()));
        QApplication::sendEvent(card, &enter);
    } else {
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(card, &leave);
    }
}

class PaintWatch : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<AlarmCard *>(watched))
            painted = true;
        return false;
    }
    bool painted = false;
};

} // namespace

class TestAlarmPopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsAtOnce();
    void wordsAndNames();
    void textIsPlain();
    void folds();
    void worstOnTop();
    void limitsTheCards();
    void showAllClearsTheRest();
    void acknowledges();
    void closesAndShowsTheCamera();
    void aHastyClickDoesNothing();
    void criticalOnesStay();
    void hoveringKeeps();
    void cardsStandStillUnderThePointer();
    void blindness();
    void manyAtOnceShareACard();
    void summary();
    void summariesMerge();
    void onlyGaps();
    void withdraws();
    void clears();
    void flood();
    void neverTakesTheFocus();
    void insideTheScreen_data();
    void insideTheScreen();
    void startsQuickly();

private:
    void waitForGuard() { QTest::qWait(static_cast<int>(AlarmCard::kClickGuard.count()) + 20); }

    std::unique_ptr<AlarmPopup> m_popup;
};

void TestAlarmPopup::init()
{
    m_popup = std::make_unique<AlarmPopup>();
    QVERIFY(visibleCards().isEmpty());
}

void TestAlarmPopup::cleanup()
{
    m_popup.reset();
    QVERIFY(allCards().isEmpty());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestAlarmPopup::showsAtOnce()
{
    m_popup->notify(notice(1, QStringLiteral("Front door"), "motion"));
    QCOMPARE(visibleTitles(), QStringList{QStringLiteral("Front door")}); // in the same call
    m_popup->notify(notice(2, QStringLiteral("Yard"), "motion"));
    QTRY_COMPARE(visibleCards().size(), 2); // within the next frame
}

void TestAlarmPopup::wordsAndNames()
{
    m_popup->notify(notice(1, QStringLiteral("Front door"), "smoke"));
    AlarmCard *card = visibleCards().constFirst();
    const QString time = QLocale().toString(QTime(12, 3), QLocale::ShortFormat);
    QCOMPARE(card->line(), QStringLiteral("Smoke · %1").arg(time));
    QCOMPARE(card->accessibleName(), QStringLiteral("Alarm: Critical, Smoke, Front door, %1").arg(time));
    m_popup->notify(notice(2, QStringLiteral("Front door"), "smoke"));
    m_popup->notify(notice(3, QStringLiteral("Front door"), "smoke"));
    QTRY_COMPARE(card->line(), QStringLiteral("Smoke · %1 · ×3").arg(time));
    QCOMPARE(card->accessibleName(), QStringLiteral("Alarm: Critical, Smoke, Front door, %1, 3 time(s)").arg(time));
    QCOMPARE(visibleCards().size(), 1);

    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(card);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::AlertMessage);
    QCOMPARE(interface->text(QAccessible::Name), card->accessibleName());
    QVERIFY(interface->childCount() >= 5);
    for (const char *name : {"acknowledge", "showCamera", "close"}) {
        auto *button = card->findChild<QAbstractButton *>(QLatin1String(name));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(button);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), name);
        QVERIFY2(!button->icon().isNull(), name);
    }
}

void TestAlarmPopup::textIsPlain()
{
    m_popup->notify(notice(1, QStringLiteral("<b>Yard</b>"), "<img src=x>"));
    AlarmCard *card = visibleCards().constFirst();
    QCOMPARE(card->title(), QStringLiteral("<b>Yard</b>"));
    QVERIFY(card->line().startsWith(QStringLiteral("<img src=x>")));
    const QList<QLabel *> labels = card->findChildren<QLabel *>();
    QVERIFY(labels.size() >= 3);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestAlarmPopup::folds()
{
    for (qint64 id = 1; id <= 12; ++id)
        m_popup->notify(notice(id, QStringLiteral("Yard"), "motion"));
    m_popup->notify(notice(13, QStringLiteral("Yard"), "sound"));
    QTRY_COMPARE(visibleCards().size(), 2);
    QVERIFY(visibleCards().constLast()->line().endsWith(QStringLiteral("×12")));
    QVERIFY(!visibleCards().constFirst()->line().contains(u'×'));
}

void TestAlarmPopup::worstOnTop()
{
    m_popup->notify(notice(1, QStringLiteral("smoke"), "smoke"));
    m_popup->notify(notice(2, QStringLiteral("motion"), "motion"));
    m_popup->notify(notice(3, QStringLiteral("person"), "person"));
    m_popup->notify(notice(4, QStringLiteral("motion 2"), "motion"));
    const QStringList expected{QStringLiteral("smoke"), QStringLiteral("person"), QStringLiteral("motion 2"),
                               QStringLiteral("motion")};
    QTRY_COMPARE(visibleTitles(), expected);
}

void TestAlarmPopup::limitsTheCards()
{
    for (qint64 id = 1; id <= 42; ++id)
        m_popup->notify(notice(id, QStringLiteral("CAM-%1").arg(id), "motion"));
    QTRY_COMPARE(visibleCards().size(), 6);
    const AlarmCard *rest = visibleCards().constLast();
    QCOMPARE(rest->title(), QStringLiteral("and 37 more alarm(s)"));
    QCOMPARE(rest->accessibleName(), rest->title());
    // A worse one gets a card of its own although all are taken.
    m_popup->notify(notice(43, QStringLiteral("kitchen"), "smoke"));
    QTRY_COMPARE(visibleTitles().constFirst(), QStringLiteral("kitchen"));
    QCOMPARE(visibleCards().size(), 6);
    QTRY_COMPARE(rest->title(), QStringLiteral("and 38 more alarm(s)"));
}

void TestAlarmPopup::showAllClearsTheRest()
{
    QSignalSpy showAlarms(m_popup.get(), &Notifier::showAlarmsRequested);
    QSignalSpy acknowledged(m_popup.get(), &Notifier::acknowledgeRequested);
    for (qint64 id = 1; id <= 42; ++id)
        m_popup->notify(notice(id, QStringLiteral("CAM-%1").arg(id), "smoke"));
    QTRY_COMPARE(visibleCards().size(), 6);
    waitForGuard();
    click(visibleCards().constLast(), "showAlarms");
    QCOMPARE(showAlarms.size(), 1);
    QCOMPARE(visibleCards().size(), 5);
    QVERIFY(acknowledged.isEmpty());
}

void TestAlarmPopup::acknowledges()
{
    QSignalSpy acknowledged(m_popup.get(), &Notifier::acknowledgeRequested);
    m_popup->notify(notice(1, QStringLiteral("Yard"), "smoke"));
    m_popup->notify(notice(2, QStringLiteral("Yard"), "smoke"));
    m_popup->notify(notice(3, QStringLiteral("Door"), "motion"));
    QTRY_COMPARE(visibleCards().size(), 2);
    waitForGuard();
    click(visibleCards().constFirst(), "acknowledge");
    QCOMPARE(acknowledged.size(), 1);
    QCOMPARE(acknowledged.constFirst().constFirst().value<QList<qint64>>(), (QList<qint64>{1, 2}));
    QCOMPARE(visibleTitles(), QStringList{QStringLiteral("Door")});
    // What comes afterwards is a new alarm.
    m_popup->notify(notice(4, QStringLiteral("Yard"), "smoke"));
    QTRY_COMPARE(visibleCards().size(), 2);
    QVERIFY(!visibleCards().constFirst()->line().contains(u'×'));
}

void TestAlarmPopup::closesAndShowsTheCamera()
{
    QSignalSpy acknowledged(m_popup.get(), &Notifier::acknowledgeRequested);
    QSignalSpy camera(m_popup.get(), &Notifier::showCameraRequested);
    AlarmNotice one = notice(1, QStringLiteral("Yard"), "smoke");
    one.alarm.cameraId = QStringLiteral("CAM-7");
    m_popup->notify(one);
    waitForGuard();
    click(visibleCards().constFirst(), "showCamera");
    QCOMPARE(camera.size(), 1);
    QCOMPARE(camera.constFirst().constFirst().toString(), QStringLiteral("CAM-7"));
    QCOMPARE(visibleCards().size(), 1); // not yet acted on: looked at
    click(visibleCards().constFirst(), "close");
    QVERIFY(visibleCards().isEmpty());
    QVERIFY(acknowledged.isEmpty());
}

void TestAlarmPopup::aHastyClickDoesNothing()
{
    QSignalSpy acknowledged(m_popup.get(), &Notifier::acknowledgeRequested);
    m_popup->notify(notice(1, QStringLiteral("Yard"), "smoke"));
    click(visibleCards().constFirst(), "acknowledge"); // meant for the window below
    QVERIFY(acknowledged.isEmpty());
    waitForGuard();
    click(visibleCards().constFirst(), "acknowledge");
    QCOMPARE(acknowledged.size(), 1);
}

void TestAlarmPopup::criticalOnesStay()
{
    m_popup->setLifetime(60ms);
    m_popup->notify(notice(1, QStringLiteral("motion"), "motion"));
    m_popup->notify(notice(2, QStringLiteral("person"), "person"));
    m_popup->notify(notice(3, QStringLiteral("smoke"), "smoke"));
    QTRY_COMPARE(visibleCards().size(), 3);
    QTRY_COMPARE(visibleTitles(), QStringList{QStringLiteral("smoke")});
    QTest::qWait(200);
    QCOMPARE(visibleTitles(), QStringList{QStringLiteral("smoke")});
}

void TestAlarmPopup::hoveringKeeps()
{
    m_popup->setLifetime(100ms);
    m_popup->notify(notice(1, QStringLiteral("motion"), "motion"));
    AlarmCard *card = visibleCards().constFirst();
    hover(card, true);
    QTest::qWait(300);
    QVERIFY(card->isVisible());
    hover(card, false);
    QTRY_VERIFY(!card->isVisible());
}

void TestAlarmPopup::cardsStandStillUnderThePointer()
{
    m_popup->notify(notice(1, QStringLiteral("lower"), "motion"));
    m_popup->notify(notice(2, QStringLiteral("upper"), "motion"));
    QTRY_COMPARE(visibleCards().size(), 2);
    AlarmCard *upper = visibleCards().constFirst();
    const QPoint before = upper->pos();
    hover(upper, true);
    m_popup->withdraw({1}); // the one below goes: the upper one would come down
    QTRY_COMPARE(visibleCards().size(), 1);
    QCOMPARE(upper->pos(), before);
    for (qint64 id = 10; id < 60; ++id) // worse ones want all places
        m_popup->notify(notice(id, QStringLiteral("CAM-%1").arg(id), "smoke"));
    QTRY_COMPARE(visibleCards().size(), 5);
    QVERIFY(upper->isVisible());
    QCOMPARE(upper->pos(), before);
    hover(upper, false);
    QTRY_COMPARE(visibleCards().size(), 6); // now in order, with the rest
    QVERIFY(!visibleTitles().contains(QStringLiteral("upper")));
}

void TestAlarmPopup::blindness()
{
    AlarmNotice blind;
    blind.alarm.id = 5;
    blind.alarm.kind = Alarm::Kind::Blind;
    blind.alarm.time = QDateTime(QDate(2020, 1, 2), QTime(3, 4)).toMSecsSinceEpoch();
    blind.cameraName = QStringLiteral("cameras.example.com");
    blind.iconName = QStringLiteral("alarm-blind");
    m_popup->notify(notice(1, QStringLiteral("Yard"), "motion"));
    m_popup->notify(blind);
    QTRY_COMPARE(visibleCards().size(), 2);
    AlarmCard *card = visibleCards().constFirst(); // before a camera's notice
    QCOMPARE(card->title(), QStringLiteral("This computer is blind"));
    QVERIFY2(card->line().startsWith(u"No connection to cameras.example.com since "), qPrintable(card->line()));
    QVERIFY2(card->line().contains(u"3:04") || card->line().contains(u"03:04"), qPrintable(card->line()));
    QVERIFY(card->accessibleName().contains(card->line()));
    QCOMPARE(card->findChild<QPushButton *>(QStringLiteral("showCamera"))->text(), QStringLiteral("Show Watchpost"));
    QCOMPARE(visibleCards().at(1)->findChild<QPushButton *>(QStringLiteral("showCamera"))->text(),
             QStringLiteral("Show camera"));
    m_popup->withdraw({5});
    QTRY_COMPARE(visibleCards().size(), 1);
}

// What the presenter tells of a mass failure: no camera, how many in the name, since when in the time.
void TestAlarmPopup::manyAtOnceShareACard()
{
    QSignalSpy showAlarms(m_popup.get(), &Notifier::showAlarmsRequested);
    QSignalSpy showCamera(m_popup.get(), &Notifier::showCameraRequested);
    QSignalSpy acknowledged(m_popup.get(), &Notifier::acknowledgeRequested);
    for (int id = 1; id <= 3; ++id) {
        AlarmNotice many = notice(id, {}, "disconnected");
        many.cameraName = QStringLiteral("%1 cameras").arg(id + 4);
        many.one = {QStringLiteral("CAM-%1").arg(id), QStringLiteral("Cam & %1").arg(id), many.alarm.time};
        m_popup->notify(many);
    }
    m_popup->notify(notice(9, QStringLiteral("Yard"), "smoke")); // worse: a card of its own, before it
    QTRY_COMPARE(visibleCards().size(), 2);
    QCOMPARE(visibleCards().at(0)->title(), QStringLiteral("Yard"));
    AlarmCard *card = visibleCards().at(1);
    QCOMPARE(card->title(), QStringLiteral("7 cameras"));
    QVERIFY2(card->line().startsWith(QStringLiteral("Disconnected · since ")), qPrintable(card->line()));
    QVERIFY2(card->line().endsWith(QStringLiteral("×3")), qPrintable(card->line()));
    auto *show = card->findChild<QPushButton *>(QStringLiteral("showCamera"));
    QCOMPARE(show->text(), QStringLiteral("Cameras"));
    auto *menu = show->menu();
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 3 + 1 + 1); // and a separator, and the list
    QVERIFY(menu->actions().at(1)->text().startsWith(QStringLiteral("Cam && 2, ")));
    menu->actions().at(1)->trigger();
    QCOMPARE(showCamera.size(), 1);
    QCOMPARE(showCamera.constFirst().constFirst().toString(), QStringLiteral("CAM-2"));
    QVERIFY(showAlarms.isEmpty());
    menu->actions().constLast()->trigger();
    QCOMPARE(showAlarms.size(), 1);
    QVERIFY(!visibleCards().at(0)->findChild<QPushButton *>(QStringLiteral("showCamera"))->menu());
    m_popup->withdraw({2});
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2 + 1 + 1); // what was acknowledged is not in it any more
    QTRY_VERIFY(card->line().endsWith(QStringLiteral("×2")));
    Q_EMIT card->acknowledgeClicked();
    QCOMPARE(acknowledged.constFirst().constFirst().value<QList<qint64>>(), (QList<qint64>{1, 3}));
}

void TestAlarmPopup::summary()
{
    QSignalSpy showAlarms(m_popup.get(), &Notifier::showAlarmsRequested);
    m_popup->summarise({.count = 37,
                        .worst = Severity::Critical,
                        .since = QDateTime(QDate::currentDate(), QTime(0, 0, 30)).toMSecsSinceEpoch(),
                        .gaps = 0,
                        .alarmIds = {1, 2}});
    QCOMPARE(visibleCards().size(), 1);
    AlarmCard *card = visibleCards().constFirst();
    QCOMPARE(card->title(), QStringLiteral("While you were away: 37 alarm(s)"));
    QVERIFY2(card->line().contains(QStringLiteral("the worst: Critical")), qPrintable(card->line()));
    QVERIFY(card->accessibleName().contains(card->title()));
    m_popup->notify(notice(9, QStringLiteral("motion"), "motion"));
    QTRY_COMPARE(visibleCards().size(), 2);
    QCOMPARE(visibleCards().constLast(), card); // what is comes above what has been
    waitForGuard();
    click(card, "showAlarms");
    QCOMPARE(showAlarms.size(), 1);
    QCOMPARE(visibleTitles(), QStringList{QStringLiteral("motion")});
}

void TestAlarmPopup::summariesMerge()
{
    const qint64 noon = QDateTime(QDate::currentDate(), QTime(12, 0)).toMSecsSinceEpoch();
    m_popup->summarise({.count = 3, .worst = Severity::Critical, .since = noon, .gaps = 0, .alarmIds = {1, 2, 3}});
    m_popup->summarise({.count = 4, .worst = Severity::Notice, .since = noon + 60'000, .gaps = 1, .alarmIds = {4, 5}});
    QTRY_COMPARE(visibleTitles(), QStringList{QStringLiteral("While you were away: 7 alarm(s)")});
    const AlarmCard *card = visibleCards().constFirst();
    QVERIFY(card->line().contains(QLocale().toString(QTime(12, 0), QLocale::ShortFormat)));
    QVERIFY(card->line().contains(QStringLiteral("Critical")));
    QVERIFY(card->line().contains(QStringLiteral("some may be missing")));
    m_popup->withdraw({1, 2, 3, 4});
    QTest::qWait(40);
    QCOMPARE(visibleCards().size(), 1);
    m_popup->withdraw({5});
    QTRY_VERIFY(visibleCards().isEmpty());
}

void TestAlarmPopup::onlyGaps()
{
    m_popup->summarise({.count = 0, .worst = Severity::Warning, .since = 1000, .gaps = 2, .alarmIds = {1, 2}});
    QCOMPARE(visibleTitles(), QStringList{QStringLiteral("Alarms may have been missed")});
}

void TestAlarmPopup::withdraws()
{
    for (qint64 id = 1; id <= 3; ++id)
        m_popup->notify(notice(id, QStringLiteral("Yard"), "smoke"));
    m_popup->notify(notice(4, QStringLiteral("Door"), "smoke"));
    QTRY_COMPARE(visibleCards().size(), 2);
    m_popup->withdraw({1, 4});
    QTRY_COMPARE(visibleCards().size(), 1);
    QTRY_VERIFY(visibleCards().constFirst()->line().endsWith(QStringLiteral("×2")));
    m_popup->withdraw({2, 3});
    QTRY_VERIFY(visibleCards().isEmpty());
}

void TestAlarmPopup::clears()
{
    for (qint64 id = 1; id <= 30; ++id)
        m_popup->notify(notice(id, QStringLiteral("CAM-%1").arg(id), "smoke"));
    m_popup->summarise({.count = 1, .worst = Severity::Notice, .since = 1000, .gaps = 0, .alarmIds = {99}});
    m_popup->clear();
    QVERIFY(visibleCards().isEmpty());
    QTest::qWait(40);
    QVERIFY(visibleCards().isEmpty());
}

void TestAlarmPopup::flood()
{
    QCOMPARE(allCards().size(), kWindows);
    QElapsedTimer timer;
    timer.start();
    for (qint64 id = 1; id <= 10'000; ++id)
        m_popup->notify(notice(id, QStringLiteral("CAM-%1").arg(id % 500), "smoke"));
    qInfo("10,000 alarms in one go: %lld ms", static_cast<long long>(timer.elapsed()));
    QTRY_COMPARE(visibleCards().size(), 6);
    QCOMPARE(allCards().size(), kWindows);
    // 500 cameras, 20 alarms each; 5 of them have a card.
    QTRY_COMPARE(visibleCards().constLast()->title(),
                 QStringLiteral("and %1 more alarm(s)").arg(QLocale().toString(9900)));
    for (const AlarmCard *card : visibleCards().first(5))
        QVERIFY(card->line().endsWith(QStringLiteral("×20")));
}

void TestAlarmPopup::neverTakesTheFocus()
{
    QWidget window;
    auto *edit = new QLineEdit(&window);
    window.show();
    edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_popup->notify(notice(1, QStringLiteral("Yard"), "smoke"));
    m_popup->summarise({.count = 1, .worst = Severity::Notice, .since = 1000, .gaps = 0, .alarmIds = {99}});
    QTRY_COMPARE(visibleCards().size(), 2);
    QTest::qWait(50);
    // The offscreen platform activates whatever is shown; a real one is asked whether it heeds the flags.
    const bool real = QGuiApplication::platformName() != QLatin1String("offscreen");
    if (real) {
        QCOMPARE(QApplication::activeWindow(), &window);
        QCOMPARE(QApplication::focusWidget(), edit);
    }
    waitForGuard();
    click(visibleCards().constFirst(), "acknowledge");
    if (real) {
        QCOMPARE(QApplication::activeWindow(), &window);
        QCOMPARE(QApplication::focusWidget(), edit);
    }
    const QList<AlarmCard *> cards = allCards();
    for (AlarmCard *card : cards) {
        QVERIFY(card->testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(card->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QVERIFY(card->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QVERIFY(!card->testAttribute(Qt::WA_QuitOnClose));
        const QList<QWidget *> children = card->findChildren<QWidget *>();
        for (const QWidget *child : children)
            QCOMPARE(child->focusPolicy(), Qt::NoFocus);
    }
}

void TestAlarmPopup::insideTheScreen_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestAlarmPopup::insideTheScreen()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    for (qint64 id = 1; id <= 20; ++id)
        m_popup->notify(notice(id, QString(200, u'W') + QString::number(id), "smoke"));
    QTRY_COMPARE(visibleCards().size(), 6);
    const QList<AlarmCard *> cards = visibleCards();
    const QRect available = QGuiApplication::primaryScreen()->availableGeometry();
    for (const AlarmCard *card : cards) {
        QVERIFY(available.contains(card->frameGeometry()));
        QCOMPARE(card->width(), cards.constFirst()->width());
        QVERIFY(card->width() < available.width() / 2 + 100); // a long name gives way
        for (const AlarmCard *other : cards)
            QVERIFY(other == card || !other->geometry().intersects(card->geometry()));
    }
    // The whole name is in the tool tip.
    QVERIFY(cards.constFirst()->findChild<QWidget *>(QStringLiteral("title"))->toolTip().contains(QString(200, u'W')));
    const auto *acknowledge = cards.constFirst()->findChild<QWidget *>(QStringLiteral("acknowledge"));
    const auto *close = cards.constFirst()->findChild<QWidget *>(QStringLiteral("close"));
    QCOMPARE(acknowledge->x() < close->x(), direction == Qt::LeftToRight);
}

// From notify() to the first paint event. Printed, not asserted: a busy machine is no error.
void TestAlarmPopup::startsQuickly()
{
    PaintWatch watch;
    qApp->installEventFilter(&watch);
    QList<qint64> times;
    for (qint64 round = 0; round < 60; ++round) {
        watch.painted = false;
        QElapsedTimer timer;
        timer.start();
        m_popup->notify(notice(round + 1, QStringLiteral("CAM-%1").arg(round), "smoke"));
        while (!watch.painted && timer.elapsed() < 1000)
            QCoreApplication::processEvents();
        times << timer.nsecsElapsed() / 1000;
        QVERIFY(watch.painted);
        m_popup->clear();
        QTest::qWait(20); // the frame ends
    }
    qInfo("the very first: %.2f ms", static_cast<double>(times.constFirst()) / 1000);
    std::sort(times.begin(), times.end());
    qInfo("notify() to first paint: p50 %.2f ms, p99 %.2f ms", static_cast<double>(times.at(30)) / 1000,
          static_cast<double>(times.at(59)) / 1000);
}

QTEST_MAIN(TestAlarmPopup)
#include "tst_alarmpopup.moc"
