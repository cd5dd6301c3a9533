#include "domain/alarmtype.h"
#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "ui/appearance.h"
#include "ui/cameratable.h"
#include "ui/detailspane.h"
#include "ui/elidedlabel.h"
#include "ui/timelinebar.h"

#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace watchpost;

namespace {

constexpr qint64 kHour = 3600 * 1000;
const QString A = QStringLiteral("CAM-A");
const QString B = QStringLiteral("CAM-B");

Camera camera(const QString &id, const QString &name)
{
    return {id, QStringLiteral("pw"), name, Binding::Confirmed, QString()};
}

} // namespace

class tst_DetailsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksToSelect();
    void showsOne();
    void drawsItsHistory();
    void saysWhy();
    void summarisesSeveral();
    void hasItsAlarms();
    void asksForNothingWhileHidden();
    void forgetsWhatIsGone();
    void hostileTextIsPlain();

private:
    void flush();
    template <typename T = QLabel>
    T *child(const char *name) const
    {
        return m_pane->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<CameraModel> m_cameras;
    std::unique_ptr<CameraFilter> m_filter;
    std::unique_ptr<AlarmModel> m_alarms;
    std::unique_ptr<CameraTable> m_table;
    std::unique_ptr<DetailsPane> m_pane;
    QHash<QString, StateChange> m_latest;
    qint64 m_now = 1795270991000;
};

void tst_DetailsPane::init()
{
    m_cameras = std::make_unique<CameraModel>();
    m_filter = std::make_unique<CameraFilter>(m_cameras.get());
    m_alarms = std::make_unique<AlarmModel>();
    m_table = std::make_unique<CameraTable>(m_filter.get());
    m_pane = std::make_unique<DetailsPane>(m_cameras.get(), m_filter.get(), m_alarms.get(), m_table.get());
    m_pane->setClock([this] { return m_now; });
    m_pane->setLatestLookup(
        [this](const QString &id) { return m_latest.contains(id) ? std::optional(m_latest.value(id)) : std::nullopt; });
    m_latest.clear();
    m_cameras->setCameras({camera(A, QStringLiteral("Gate")), camera(B, {})});
    flush();
    m_pane->resize(900, 280);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void tst_DetailsPane::cleanup()
{
    m_pane.reset();
    m_table.reset();
    m_alarms.reset();
    m_filter.reset();
    m_cameras.reset();
}

void tst_DetailsPane::flush()
{
    m_cameras->flush();
    m_filter->flush();
    QCoreApplication::processEvents();
}

void tst_DetailsPane::asksToSelect()
{
    QVERIFY(child("detailsMessage")->isVisible());
    QVERIFY(child("detailsMessage")->text().contains(u"Select a camera"));
    QCOMPARE(m_pane->cameraId(), QString());
}

void tst_DetailsPane::showsOne()
{
    QSignalSpy wanted(m_pane.get(), &DetailsPane::historyWanted);
    Camera gate = camera(A, QStringLiteral("Gate"));
    gate.group = QStringLiteral("Site/Floor");
    gate.tags = {QStringLiteral("outside"), QStringLiteral("ptz")};
    gate.note = QStringLiteral("Ladder needed\nKey: porter");
    m_cameras->putCameras({gate});
    m_cameras->applyStates({{A, OnlineState::Offline}}, m_now - 2 * kHour);
    flush();
    m_table->selectId(A);
    QTRY_COMPARE(m_pane->cameraId(), A);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), A);
    QCOMPARE(child<ElidedLabel>("detailsName")->fullText(), QStringLiteral("Gate"));
    QCOMPARE(child<ElidedLabel>("detailsId")->fullText(), A);
    QVERIFY2(child("detailsState")->text().startsWith(u"Offline since"), qPrintable(child("detailsState")->text()));
    QVERIFY(child("detailsState")->text().endsWith(u"(2 h)"));
    QCOMPARE(child("detailsGroup")->text(), gate.group);
    QCOMPARE(child("detailsTags")->text(), QStringLiteral("outside, ptz"));
    QCOMPARE(child("detailsNote")->text(), gate.note);
    m_table->selectId(B);
    QTRY_COMPARE(m_pane->cameraId(), B);
    QVERIFY(!child("detailsNote")->isVisible());
    QCOMPARE(child<ElidedLabel>("detailsId")->fullText(), QString()); // it is the name already
    m_cameras->applyStates({{B, OnlineState::Online}}, m_now);
    flush();
    QVERIFY(child("detailsState")->text().startsWith(u"Online since"));
}

void tst_DetailsPane::drawsItsHistory()
{
    m_table->selectId(A);
    QTRY_COMPARE(m_pane->cameraId(), A);
    const auto *day = child<TimelineBar>("timelineDay");
    QCOMPARE(child("timelineDayWords")->text(), QStringLiteral("Nothing is known of this time."));
    m_pane->setHistory(B, {{B, OnlineState::Offline, 1, StateCause::Push}}); // late: another one is selected by now
    QCOMPARE(day->timeline().segments.size(), 1);
    m_pane->setHistory(A, {{A, OnlineState::Online, m_now - 100 * kHour, StateCause::Answer},
                           {A, OnlineState::Offline, m_now - 30 * kHour, StateCause::Push},
                           {A, OnlineState::Online, m_now - 29 * kHour, StateCause::Push},
                           {A, OnlineState::Offline, m_now - kHour, StateCause::Push}});
    QCOMPARE(day->timeline().offlineTimes, 1);
    QCOMPARE(day->timeline().offlineMs, kHour);
    const auto *week = child<TimelineBar>("timelineWeek");
    QCOMPARE(week->timeline().offlineTimes, 2);
    QVERIFY(week->timeline().unknownMs > 0);
    QVERIFY(week->accessibleName().startsWith(u"Last 7 days: "));
}

void tst_DetailsPane::saysWhy()
{
    m_latest.insert(A, {A, OnlineState::Offline, m_now, StateCause::Push});
    m_pane->setHeldLookup([](const QString &) { return HeldChange{OnlineState::Online, 10}; });
    m_table->selectId(A);
    QTRY_COMPARE(m_pane->cameraId(), A);
    QVERIFY(child("detailsWhy")->text().contains(u"pushed “false”"));
    QVERIFY(child("detailsWhy")->text().contains(u"Held back for 10 second"));
    m_latest.insert(A, {A, OnlineState::Unknown, m_now, StateCause::LinkLost});
    m_pane->setHeldLookup({});
    m_cameras->applyStates({{A, OnlineState::Online}}, m_now - 1);
    m_cameras->loseStates(m_now);
    QVERIFY(child("detailsWhy")->text().contains(u"connection was lost"));
}

void tst_DetailsPane::summarisesSeveral()
{
    m_cameras->applyStates({{A, OnlineState::Offline}}, m_now);
    flush();
    m_table->selectAll();
    QTRY_COMPARE(child("detailsMessage")->text(),
                 QStringLiteral("2 camera(s) selected\n1 offline, 1 unknown, 0 online"));
    QCOMPARE(m_pane->cameraId(), QString());
    m_cameras->applyStates({{B, OnlineState::Online}}, m_now);
    flush();
    QTRY_VERIFY(child("detailsMessage")->text().contains(u"0 unknown, 1 online"));
}

void tst_DetailsPane::hasItsAlarms()
{
    Alarm alarm;
    alarm.id = nextAlarmId();
    alarm.cameraId = A;
    alarm.type = QStringLiteral("motion");
    alarm.time = m_now - kHour;
    m_alarms->prepend({alarm});
    m_table->selectId(B);
    QTRY_COMPARE(m_pane->cameraId(), B);
    QVERIFY(child("detailsNoAlarms")->isVisible());
    m_table->selectId(A);
    QTRY_COMPARE(m_pane->cameraId(), A);
    auto *list = child<QTableView>("detailsAlarms");
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(child<TimelineBar>("timelineDay")->timeline().marks.size(), 1);
    QSignalSpy activated(m_pane.get(), &DetailsPane::alarmActivated);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toLongLong(), alarm.id);
}

void tst_DetailsPane::asksForNothingWhileHidden()
{
    m_table->selectId(A);
    QTRY_COMPARE(m_pane->cameraId(), A);
    QSignalSpy wanted(m_pane.get(), &DetailsPane::historyWanted);
    m_pane->hide();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QString());
    m_table->selectId(B);
    QCoreApplication::processEvents();
    QCOMPARE(wanted.size(), 1);
    m_pane->show();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(m_pane->cameraId(), B);
}

void tst_DetailsPane::forgetsWhatIsGone()
{
    m_table->selectId(A);
    QTRY_COMPARE(m_pane->cameraId(), A);
    m_cameras->removeCameras({A});
    flush();
    QTRY_VERIFY(m_pane->cameraId() != A);
    m_cameras->setCameras({});
    flush();
    QTRY_COMPARE(m_pane->cameraId(), QString());
    QCOMPARE(child("detailsMessage")->text(), QString());
}

void tst_DetailsPane::hostileTextIsPlain()
{
    Camera evil = camera(A, QStringLiteral("<b>x</b>\u202E"));
    evil.note = QStringLiteral("<img src=x>\u202Egnp") + QString(300, u'W');
    evil.group = QStringLiteral("\u202Ea");
    m_cameras->putCameras({evil});
    flush();
    m_table->selectId(A);
    QTRY_COMPARE(m_pane->cameraId(), A);
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (!qobject_cast<const ElidedLabel *>(label)) // which draws its text itself
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x202E)));
    }
    QVERIFY(m_pane->findChild<QScrollArea *>()->widget()->minimumSizeHint().width() < 900);
}

QTEST_MAIN(tst_DetailsPane)
#include "tst_detailspane.moc"
