#include "ui/alarmpage.h"

#include "domain/alarmtype.h"
#include "models/alarmmodel.h"
#include "ui/alarmhistogramview.h"
#include "ui/alarmnotedialog.h"
#include "ui/alarmtable.h"
#include "ui/emptystate.h"
#include "ui/mutemenu.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace watchpost;
using namespace std::chrono_literals;

namespace {

Alarm alarmOf(qint64 id, const char *type = "motion", const char *camera = "CAM-1")
{
    Alarm alarm;
    alarm.id = id;
    alarm.cameraId = QString::fromLatin1(camera);
    alarm.type = QString::fromLatin1(type);
    alarm.severity = severityOf(alarm.type);
    alarm.time = alarm.receivedAt = 1'800'000'000'000 + id;
    return alarm;
}

QList<qint64> idsOf(const QSignalSpy &spy, qsizetype call = 0)
{
    return spy.at(call).constFirst().value<QList<qint64>>();
}

class Shouting : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

} // namespace

class TestAlarmPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyState();
    void counts();
    void acknowledgesTheSelection();
    void acknowledgesAll();
    void acknowledgesByKey();
    void goesFromAlarmToAlarm();
    void explainsWhyThereWasNoPopUp();
    void mutesWhatIsSelected();
    void showsTheCamera();
    void aGapHasNoCamera();
    void contextMenu();
    void marksAsSeen();
    void seenNeedsAnActiveWindow();
    void seenNeedsTime();
    void onlyRowsInSightAreSeen();
    void keepsTheReadingPlace();
    void staysAtTheTop();
    void showNewest();
    void retranslates();
    void accessibleNames();
    void manyRows();
    void filterFoldsAndFilters();
    void aNewAlarmThatIsHiddenIsToldOf();
    void showsAnAlarmThatTheFilterHides();
    void acknowledgesOnlyWhatIsShown();
    void keepsTheSelectionWhenTheFilterChanges();
    void searchKeyUnfoldsAll();
    void aBarFilters();
    void acknowledgesWithANote();
    void editsNotes();
    void remembersWhatIsFolded();
    void fitsIntoANarrowPanel();

private:
    template <typename Widget>
    Widget *child(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QAbstractButton *button(const char *name) const { return child<QAbstractButton>(name); }
    AlarmTable *table() const { return child<AlarmTable>("alarmTable"); }
    void activate()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    std::unique_ptr<AlarmModel> m_model;
    std::unique_ptr<AlarmPage> m_page;
};

void TestAlarmPage::init()
{
    m_model = std::make_unique<AlarmModel>();
    m_page = std::make_unique<AlarmPage>(m_model.get());
    m_page->resize(360, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    // Intents come back as changes of the model, as the application has it.
    connect(m_page.get(), &AlarmPage::acknowledgeRequested, m_model.get(),
            [this](const QList<qint64> &ids) { m_model->acknowledge(ids, 1); });
    connect(m_page.get(), &AlarmPage::alarmsSeen, m_model.get(),
            [this](const QList<qint64> &ids) { m_model->markSeen(ids, 1); });
}

void TestAlarmPage::cleanup()
{
    m_page.reset();
    m_model.reset();
}

void TestAlarmPage::emptyState()
{
    auto *empty = child<EmptyState>("noAlarms");
    QVERIFY(empty->isVisible());
    QVERIFY(!table()->isVisible());
    QVERIFY(!button("acknowledgeAll")->isEnabled());
    QVERIFY(!button("acknowledgeAlarm")->isEnabled());
    QVERIFY(!button("showAlarmCamera")->isEnabled());
    m_page->showNewest(); // nothing to show
    m_model->prepend({alarmOf(1)});
    QVERIFY(!empty->isVisible());
    QVERIFY(table()->isVisible());
    m_model->setAlarms({});
    QVERIFY(empty->isVisible());
}

void TestAlarmPage::counts()
{
    auto *unread = child<QLabel>("unreadAlarms");
    QVERIFY(!unread->isVisible());
    m_model->prepend({alarmOf(1), alarmOf(2), alarmOf(3)});
    QVERIFY(unread->isVisible());
    QCOMPARE(unread->text(), QStringLiteral("3 new"));
    m_model->markSeen({2}, 1);
    QCOMPARE(unread->text(), QStringLiteral("2 new"));
    m_model->acknowledge({1, 3}, 1);
    QVERIFY(!unread->isVisible());
    QVERIFY(button("acknowledgeAll")->isEnabled()); // 2 is seen, not acknowledged
}

void TestAlarmPage::acknowledgesTheSelection()
{
    QSignalSpy spy(m_page.get(), &AlarmPage::acknowledgeRequested);
    m_model->prepend({alarmOf(1), alarmOf(2), alarmOf(3)});
    QVERIFY(!button("acknowledgeAlarm")->isEnabled());
    const QPoint second = table()->visualRect(table()->model()->index(1, AlarmModel::CameraColumn)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, second);
    QVERIFY(button("acknowledgeAlarm")->isEnabled());
    QTest::mouseClick(button("acknowledgeAlarm"), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(idsOf(spy), QList<qint64>{2});
    QVERIFY(!button("acknowledgeAlarm")->isEnabled()); // done with
    table()->selectAll();
    QTest::mouseClick(button("acknowledgeAlarm"), Qt::LeftButton);
    QCOMPARE(idsOf(spy, 1), (QList<qint64>{3, 1})); // not again what is acknowledged
}

void TestAlarmPage::acknowledgesAll()
{
    QSignalSpy spy(m_page.get(), &AlarmPage::acknowledgeRequested);
    m_model->prepend({alarmOf(1), alarmOf(2), alarmOf(3)});
    m_model->acknowledge({2}, 1);
    QTest::mouseClick(button("acknowledgeAll"), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(idsOf(spy), (QList<qint64>{3, 1}));
    QVERIFY(!button("acknowledgeAll")->isEnabled());
}

void TestAlarmPage::acknowledgesByKey()
{
    QSignalSpy spy(m_page.get(), &AlarmPage::acknowledgeRequested);
    m_model->prepend({alarmOf(1), alarmOf(2), alarmOf(3)});
    activate();
    m_page->showNewest();
    QTest::keyClick(table(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(idsOf(spy), QList<qint64>{3});
    QTest::keyClick(table(), Qt::Key_Delete);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(idsOf(spy, 1), QList<qint64>{2});
    QTest::keyClick(table(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(spy.size(), 3);
    QCOMPARE(idsOf(spy, 2), QList<qint64>{1});
}

void TestAlarmPage::goesFromAlarmToAlarm()
{
    m_page->step(1); // there is none
    m_model->prepend({alarmOf(1), alarmOf(2), alarmOf(3)});
    activate();
    m_page->step(1);
    QCOMPARE(table()->selectedRows(), QList<int>{0});
    QVERIFY(table()->hasFocus());
    m_page->step(1);
    m_page->step(1);
    m_page->step(1); // stays at the last one
    QCOMPARE(table()->selectedRows(), QList<int>{2});
    m_page->step(-1);
    QCOMPARE(table()->selectedRows(), QList<int>{1});
    table()->clearSelection();
    m_page->step(-1);
    QCOMPARE(table()->selectedRows(), QList<int>{2});
}

void TestAlarmPage::explainsWhyThereWasNoPopUp()
{
    auto *why = child<QAction>("whyNoPopUp");
    QVERIFY(!why->isEnabled());
    Alarm quiet = alarmOf(1);
    quiet.verdict = Verdict::DoNotDisturb;
    m_model->prepend({quiet, alarmOf(2)});
    activate();
    table()->selectAll();
    QVERIFY(!why->isEnabled());
    table()->selectRow(1);
    QVERIFY(why->isEnabled());
    why->trigger();
    auto *box = m_page->findChild<QMessageBox *>();
    QTRY_VERIFY(box && box->isVisible());
    QCOMPARE(box->text(), QStringLiteral("Do-not-disturb was on in the system."));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->informativeText().contains(u"Motion"));
    box->close();
}

void TestAlarmPage::mutesWhatIsSelected()
{
    m_page->setGroupLookup([](const QString &id) { return id == u"A" ? QStringLiteral("Site") : QString(); });
    m_model->prepend({alarmOf(1, "motion", "A"), alarmOf(2, "smoke", "A"), alarmOf(3, "smoke", "B")});
    activate();
    QSignalSpy muted(m_page.get(), &AlarmPage::muteRequested);
    auto *menu = child<MuteMenu>("muteMenu");
    const auto texts = [menu] {
        Q_EMIT menu->aboutToShow();
        QStringList all;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (action->menu())
                all << action->text();
        }
        return all;
    };
    table()->selectRow(2);
    QCOMPARE(texts(),
             (QStringList{QStringLiteral("Group Site"), QStringLiteral("Type Motion"), QStringLiteral("All alarms")}));
    menu->actions().at(1)->trigger();
    const Mute mute = muted.constFirst().constFirst().value<QList<Mute>>().constFirst();
    QCOMPARE(mute.target, (MuteTarget{MuteTarget::Scope::Camera, QStringLiteral("A")}));
    QCOMPARE(mute.upTo, Severity::Warning);
    table()->selectAll(); // two cameras, two types: only everything is common to them
    QCOMPARE(texts(), QStringList{QStringLiteral("All alarms")});
    table()->selectRow(0);
    m_page->openMuteMenu();
    QTRY_VERIFY(menu->isVisible());
    menu->close();
}

void TestAlarmPage::showsTheCamera()
{
    QSignalSpy spy(m_page.get(), &AlarmPage::showCameraRequested);
    m_model->prepend({alarmOf(1, "motion", "A"), alarmOf(2, "motion", "B")});
    activate();
    const QPoint older = table()->visualRect(table()->model()->index(1, AlarmModel::CameraColumn)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, older);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, older);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).constFirst().toString(), QStringLiteral("A"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(spy.size(), 2);
    QTest::mouseClick(button("showAlarmCamera"), Qt::LeftButton);
    QCOMPARE(spy.size(), 3);
    QCOMPARE(spy.at(2).constFirst().toString(), QStringLiteral("A"));
    table()->selectAll(); // two cameras: which one?
    QVERIFY(!button("showAlarmCamera")->isEnabled());
}

void TestAlarmPage::aGapHasNoCamera()
{
    QSignalSpy spy(m_page.get(), &AlarmPage::showCameraRequested);
    Alarm gap = alarmOf(1, "", "");
    gap.kind = Alarm::Kind::Gap;
    m_model->prepend({gap});
    table()->selectRow(0);
    QVERIFY(!button("showAlarmCamera")->isEnabled());
    QVERIFY(button("acknowledgeAlarm")->isEnabled());
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {},
                       table()->visualRect(table()->model()->index(0, 1)).center());
    QVERIFY(spy.isEmpty());
}

void TestAlarmPage::contextMenu()
{
    QSignalSpy spy(m_page.get(), &AlarmPage::acknowledgeRequested);
    m_model->prepend({alarmOf(1, "motion", "A"), alarmOf(2, "sound", "B"), alarmOf(3, "sound", "A")});
    table()->selectRow(0);
    auto *menu = child<QMenu>("alarmMenu");
    Q_EMIT table()->customContextMenuRequested(QPoint(20, 20));
    QTRY_VERIFY(menu->isVisible());
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.at(3)->text(), QStringLiteral("Acknowledge all of this camera"));
    actions.at(3)->trigger();
    menu->close();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(idsOf(spy), (QList<qint64>{3, 1}));
    QVERIFY(!actions.at(1)->isEnabled());
}

void TestAlarmPage::marksAsSeen()
{
    QSignalSpy spy(m_page.get(), &AlarmPage::alarmsSeen);
    table()->setDwell(60ms);
    m_model->prepend({alarmOf(1), alarmOf(2)});
    activate();
    QTRY_COMPARE(m_model->unreadCount(), 0);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(idsOf(spy), (QList<qint64>{2, 1}));
    m_model->prepend({alarmOf(3)});
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(idsOf(spy, 1), QList<qint64>{3});
}

void TestAlarmPage::seenNeedsAnActiveWindow()
{
    QSignalSpy spy(m_page.get(), &AlarmPage::alarmsSeen);
    table()->setDwell(40ms);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    m_model->prepend({alarmOf(1)});
    QTest::qWait(250);
    QVERIFY(spy.isEmpty());
    QCOMPARE(m_model->unreadCount(), 1);
    other.hide();
    activate();
    QTRY_COMPARE(spy.size(), 1);
}

void TestAlarmPage::seenNeedsTime()
{
    QSignalSpy spy(m_page.get(), &AlarmPage::alarmsSeen);
    qint64 now = 1000;
    table()->setClock([&now] { return now; });
    activate();
    m_model->prepend({alarmOf(1)});
    table()->lookAround();
    now += 1999;
    table()->lookAround();
    m_model->setAlarms({}); // out of sight: time begins anew
    m_model->setAlarms({alarmOf(1)});
    now += 1;
    table()->lookAround();
    now += 1999;
    table()->lookAround();
    QVERIFY(spy.isEmpty());
    now += 1;
    table()->lookAround();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(idsOf(spy), QList<qint64>{1});
}

void TestAlarmPage::onlyRowsInSightAreSeen()
{
    QSignalSpy spy(m_page.get(), &AlarmPage::alarmsSeen);
    table()->setDwell(40ms);
    QList<Alarm> batch;
    for (qint64 id = 1; id <= 200; ++id)
        batch << alarmOf(id);
    m_model->prepend(batch);
    activate();
    QTRY_COMPARE(spy.size(), 1);
    const qsizetype inSight = idsOf(spy).size();
    QVERIFY(inSight > 3);
    QVERIFY(inSight < 30);
    QCOMPARE(idsOf(spy).constFirst(), 200);
    table()->scrollToBottom();
    QTRY_COMPARE(spy.size(), 2);
    QVERIFY(idsOf(spy, 1).contains(1));
    QVERIFY(!idsOf(spy, 1).contains(100));
}

void TestAlarmPage::keepsTheReadingPlace()
{
    QList<Alarm> batch;
    for (qint64 id = 1; id <= 100; ++id)
        batch << alarmOf(id);
    m_model->prepend(batch);
    table()->verticalScrollBar()->setValue(500);
    const auto idOnTop = [this] { return table()->indexAt(QPoint(5, 5)).data(AlarmModel::AlarmIdRole).toLongLong(); };
    const qint64 before = idOnTop();
    QVERIFY(before < 100);
    m_model->prepend({alarmOf(101), alarmOf(102), alarmOf(103)});
    QTRY_VERIFY(table()->verticalScrollBar()->value() > 500);
    QCOMPARE(idOnTop(), before);
}

void TestAlarmPage::staysAtTheTop()
{
    QList<Alarm> batch;
    for (qint64 id = 1; id <= 100; ++id)
        batch << alarmOf(id);
    m_model->prepend(batch);
    m_model->prepend({alarmOf(101)});
    QTest::qWait(50);
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    QCOMPARE(table()->indexAt(QPoint(5, 5)).data(AlarmModel::AlarmIdRole).toLongLong(), 101);
}

void TestAlarmPage::showNewest()
{
    QList<Alarm> batch;
    for (qint64 id = 1; id <= 100; ++id)
        batch << alarmOf(id);
    m_model->prepend(batch);
    m_model->acknowledge({100, 99}, 1);
    table()->scrollToBottom();
    m_page->showNewest();
    QCOMPARE(table()->selectedRows(), QList<int>{2});
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    m_model->acknowledge(m_model->unacknowledged(), 1);
    m_page->showNewest();
    QCOMPARE(table()->selectedRows(), QList<int>{0});
}

void TestAlarmPage::retranslates()
{
    m_model->prepend({alarmOf(1)});
    Shouting translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(button("acknowledgeAll")->text(), QStringLiteral("ACKNOWLEDGE ALL"));
    QCOMPARE(child<QLabel>("unreadAlarms")->text().right(3), QStringLiteral("NEW"));
    QCOMPARE(table()->accessibleName(), QStringLiteral("ALARMS"));
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(button("acknowledgeAll")->text(), QStringLiteral("Acknowledge all"));
}

void TestAlarmPage::accessibleNames()
{
    m_model->setNameLookup([](const QString &) { return QStringLiteral("Front door"); });
    m_model->prepend({alarmOf(1, "smoke")});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(table());
    QCOMPARE(list->role(), QAccessible::Table);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Alarms"));
    const QModelIndex index = table()->model()->index(0, AlarmModel::CameraColumn);
    const QString row = index.data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"Critical", "Smoke", "Front door", "New"})
        QVERIFY2(row.contains(QLatin1String(part)), qPrintable(row));
    for (const char *name : {"acknowledgeAll", "acknowledgeAlarm", "showAlarmCamera"})
        QVERIFY(!QAccessible::queryAccessibleInterface(button(name))->text(QAccessible::Name).isEmpty());
    // The count is in the name: it has a label of its own, which says it.
    QCOMPARE(QAccessible::queryAccessibleInterface(child<QLabel>("unreadAlarms"))->text(QAccessible::Name),
             QStringLiteral("1 new"));
}

void TestAlarmPage::manyRows()
{
    QList<Alarm> batch;
    for (qint64 id = 1; id <= 20'000; ++id)
        batch << alarmOf(id);
    m_model->prepend(batch);
    table()->selectAll();
    QElapsedTimer timer;
    timer.start();
    for (qint64 id = 1; id <= 100; ++id)
        m_model->prepend({alarmOf(20'000 + id)});
    qInfo("100 arrivals on a list of 20,000, all selected: %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(m_model->alarm(0).id, 20'100);
}

void TestAlarmPage::filterFoldsAndFilters()
{
    m_model->prepend({alarmOf(1, "motion"), alarmOf(2, "smoke"), alarmOf(3, "smoke", "CAM-2")});
    auto *bar = child<QWidget>("alarmFilter");
    auto *chip = child<QWidget>("alarmFilterChip");
    QVERIFY(!bar->isVisible() && !chip->isVisible());
    QTest::mouseClick(button("filterAlarmsButton"), Qt::LeftButton);
    QVERIFY(bar->isVisible());
    child<QComboBox>("alarmSeverity")->setCurrentIndex(2);
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(chip->isVisible());
    QTest::mouseClick(button("filterAlarmsButton"), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QVERIFY(chip->isVisible()); // folded, and still said
    child<QLineEdit>("alarmSearch")->setText(QStringLiteral("nothing"));
    auto *hidden = child<QWidget>("allAlarmsHidden");
    QTRY_VERIFY(hidden->isVisible());
    QVERIFY(!table()->isVisible());
    QTest::mouseClick(button("showAllAlarms"), Qt::LeftButton);
    QVERIFY(table()->isVisible() && !chip->isVisible());
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(table()->hasFocus() || !m_page->isActiveWindow());
}

void TestAlarmPage::aNewAlarmThatIsHiddenIsToldOf()
{
    m_model->prepend({alarmOf(1, "motion")});
    child<QComboBox>("alarmAcknowledged")->setCurrentIndex(2);
    QVERIFY(child<QWidget>("allAlarmsHidden")->isVisible());
    auto *hidden = child<QLabel>("alarmFilterHidden");
    QCOMPARE(hidden->text(), QStringLiteral("1 hidden alarm(s) not acknowledged"));
    m_model->prepend({alarmOf(2, "smoke")});
    QCOMPARE(hidden->text(), QStringLiteral("2 hidden alarm(s) not acknowledged"));
    QCOMPARE(child<QLabel>("unreadAlarms")->text(), QStringLiteral("2 new")); // whatever is shown
    m_model->acknowledge({1, 2}, 5);
    QVERIFY(!hidden->isVisible());
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestAlarmPage::showsAnAlarmThatTheFilterHides()
{
    m_model->prepend({alarmOf(1, "motion"), alarmOf(2, "smoke"), alarmOf(3, "motion")});
    child<QComboBox>("alarmSeverity")->setCurrentIndex(2);
    QCOMPARE(table()->model()->rowCount(), 1);
    m_page->showAlarm(2); // is shown: the filter stays
    QCOMPARE(table()->model()->rowCount(), 1);
    m_page->showAlarm(1);
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(table()->selectedRows(), QList<int>{2});
    QCOMPARE(child<QComboBox>("alarmSeverity")->currentIndex(), 0);
    child<QComboBox>("alarmSeverity")->setCurrentIndex(2);
    m_page->showNewest();
    QCOMPARE(table()->selectedRows(), QList<int>{0});
    QCOMPARE(table()->model()->rowCount(), 3);
    m_page->showAlarm(99); // there is none
    QCOMPARE(table()->selectedRows(), QList<int>{0});
}

void TestAlarmPage::acknowledgesOnlyWhatIsShown()
{
    QSignalSpy spy(m_page.get(), &AlarmPage::acknowledgeRequested);
    m_model->prepend({alarmOf(1, "motion"), alarmOf(2, "smoke"), alarmOf(3, "motion")});
    child<QComboBox>("alarmSeverity")->setCurrentIndex(2);
    QCOMPARE(button("acknowledgeAll")->text(), QStringLiteral("Acknowledge shown"));
    QTest::mouseClick(button("acknowledgeAll"), Qt::LeftButton);
    QCOMPARE(idsOf(spy), QList<qint64>{2});
    QVERIFY(!button("acknowledgeAll")->isEnabled());
    m_page->clearFilter();
    QCOMPARE(button("acknowledgeAll")->text(), QStringLiteral("Acknowledge all"));
    QVERIFY(button("acknowledgeAll")->isEnabled());
}

void TestAlarmPage::keepsTheSelectionWhenTheFilterChanges()
{
    m_model->prepend({alarmOf(1, "motion"), alarmOf(2, "smoke"), alarmOf(3, "motion")});
    table()->selectRow(1);
    child<QComboBox>("alarmSeverity")->setCurrentIndex(2);
    QCOMPARE(table()->selectedRows(), QList<int>{0});
    m_page->clearFilter();
    QCOMPARE(table()->selectedRows(), QList<int>{1});
    table()->selectRow(0);
    child<QComboBox>("alarmSeverity")->setCurrentIndex(2); // hidden now
    QVERIFY(table()->selectedRows().isEmpty());
    QVERIFY(!button("acknowledgeAlarm")->isEnabled());
}

void TestAlarmPage::searchKeyUnfoldsAll()
{
    QSignalSpy unfold(m_page.get(), &AlarmPage::unfoldRequested);
    m_model->prepend({alarmOf(1), alarmOf(2, "smoke", "GATE")});
    activate();
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(unfold.size(), 1);
    auto *search = child<QLineEdit>("alarmSearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("gate"));
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->selectedRows(), QList<int>{0});
}

void TestAlarmPage::aBarFilters()
{
    auto *bars = child<AlarmHistogramView>("alarmHistogram");
    QVERIFY(!bars->isVisible()); // nothing to count
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Alarm fresh = alarmOf(2, "smoke");
    fresh.time = now - 1000;
    Alarm old = alarmOf(1, "motion");
    old.time = now - qint64(40) * 3'600'000;
    m_model->prepend({old, fresh});
    QVERIFY(bars->isVisible());
    activate();
    QTRY_VERIFY(bars->accessibleName().contains(QStringLiteral("1 alarm(s)")));
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_End);
    if (!bars->caption().contains(QStringLiteral("1 alarm(s)"))) // the hour has just begun
        QTest::keyClick(bars, Qt::Key_Left);
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(child<QWidget>("alarmFilterChip")->isVisible());
    QVERIFY(bars->chosen() >= 22);
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(table()->model()->rowCount(), 2);
    QTest::keyClick(bars, Qt::Key_Return);
    QTest::keyClick(bars, Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(bars->chosen(), -1);
    child<QAction>("showHistogram")->setChecked(false);
    QVERIFY(!bars->isVisible());
}

void TestAlarmPage::acknowledgesWithANote()
{
    QSignalSpy spy(m_page.get(), &AlarmPage::acknowledgeWithNoteRequested);
    m_model->prepend({alarmOf(1), alarmOf(2), alarmOf(3)});
    m_model->acknowledge({2}, 1);
    QVERIFY(!button("acknowledgeWithNoteButton")->isEnabled());
    table()->selectAll();
    QTest::mouseClick(button("acknowledgeWithNoteButton"), Qt::LeftButton);
    auto *dialog = child<AlarmNoteDialog>("alarmNoteDialog");
    QVERIFY(dialog->isVisible());
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Guard sent"));
    m_model->prepend({alarmOf(4)}); // meanwhile: not meant
    dialog->findChild<QPushButton *>(QStringLiteral("saveAlarmNote"))->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(idsOf(spy), (QList<qint64>{3, 1}));
    QCOMPARE(spy[0][1].toString(), QStringLiteral("Guard sent"));
}

void TestAlarmPage::editsNotes()
{
    QSignalSpy spy(m_page.get(), &AlarmPage::noteRequested);
    m_model->prepend({alarmOf(1), alarmOf(2), alarmOf(3)});
    auto *edit = child<QAction>("editAlarmNote");
    table()->selectRow(0);
    QVERIFY(!edit->isEnabled()); // first it is acknowledged
    m_model->acknowledge({3}, 1, QStringLiteral("one"));
    m_model->acknowledge({2}, 1, QStringLiteral("two"));
    QVERIFY(edit->isEnabled());
    edit->trigger();
    auto *dialog = child<AlarmNoteDialog>("alarmNoteDialog");
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("one"));
    dialog->close();
    QTRY_VERIFY(!m_page->findChild<AlarmNoteDialog *>());
    table()->selectAll();
    edit->trigger();
    dialog = child<AlarmNoteDialog>("alarmNoteDialog");
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QCOMPARE(text->toPlainText(), QString()); // they differ
    text->setPlainText(QStringLiteral("both"));
    dialog->accept();
    QCOMPARE(idsOf(spy), (QList<qint64>{3, 2}));
    QCOMPARE(spy[0][1].toString(), QStringLiteral("both"));
}

void TestAlarmPage::remembersWhatIsFolded()
{
    child<QAction>("filterAlarms")->setChecked(true);
    child<QAction>("showHistogram")->setChecked(false);
    AlarmPage other(m_model.get());
    other.restoreState(m_page->saveState());
    QVERIFY(other.findChild<QAction *>(QStringLiteral("filterAlarms"))->isChecked());
    QVERIFY(!other.findChild<QAction *>(QStringLiteral("showHistogram"))->isChecked());
    other.restoreState(QByteArrayLiteral("x")); // of no use
    QVERIFY(other.findChild<QAction *>(QStringLiteral("filterAlarms"))->isChecked());
}

void TestAlarmPage::fitsIntoANarrowPanel()
{
    m_model->prepend({alarmOf(1), alarmOf(2, "smoke")});
    m_model->setCompleteFrom(1);
    child<QAction>("filterAlarms")->setChecked(true);
    child<QComboBox>("alarmSpan")->setCurrentIndex(4);
    child<QComboBox>("alarmSeverity")->setCurrentIndex(1);
    QVERIFY2(m_page->minimumSizeHint().width() <= 320, qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

QTEST_MAIN(TestAlarmPage)
#include "tst_alarmpage.moc"
