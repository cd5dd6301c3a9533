// What the alarm page shows and counts, and what it asks the disk for, with a clock in the test's hand.
#include "ui/alarmsifter.h"

#include "models/alarmmodel.h"
#include "ui/alarmfilterbar.h"
#include "ui/alarmolderbar.h"
#include "ui/freshcombobox.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
const qint64 kNow = QDateTime(QDate(2026, 11, 20), QTime(14, 30), Qt::UTC).toMSecsSinceEpoch();

Alarm anAlarm(qint64 id, qint64 time, Severity severity = Severity::Notice)
{
    Alarm alarm;
    alarm.id = id;
    alarm.cameraId = QStringLiteral("cam");
    alarm.type = QStringLiteral("motion");
    alarm.severity = severity;
    alarm.time = alarm.receivedAt = time;
    return alarm;
}

} // namespace

class tst_AlarmSifter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theLastDayByTheHour();
    void barsOfWhatTheFilterShows();
    void aBarAndBack();
    void clearsAll();
    void timeGoesBy();
    void aBarThatHasGone();
    void asksForWhatIsOnTheDisk();
    void asksOnlyForAChosenTime();
    void saysWhatDidNotFit();
    void saysWhatWentWrong();
    void dropsWhatIsNoLongerLookedAt();
    void anotherAccountEndsTheWait();
    void olderBar();

private:
    void choose(AlarmFilterBar::Span span)
    {
        m_bar->findChild<FreshComboBox *>(QStringLiteral("alarmSpan"))->setCurrentIndex(static_cast<int>(span));
    }
    QList<qint64> ids() const
    {
        QList<qint64> result;
        for (int row = 0; row < m_sifter->filter()->rowCount(); ++row)
            result.append(m_sifter->filter()->alarm(row).id);
        return result;
    }
    const AlarmHistogram &bars() const { return m_sifter->tally().histogram(); }

    qint64 m_now = kNow;
    std::unique_ptr<AlarmModel> m_model;
    std::unique_ptr<AlarmFilterBar> m_bar;
    std::unique_ptr<AlarmSifter> m_sifter;
};

void tst_AlarmSifter::init()
{
    m_now = kNow;
    m_model = std::make_unique<AlarmModel>();
    m_bar = std::make_unique<AlarmFilterBar>(m_model.get());
    m_sifter = std::make_unique<AlarmSifter>(m_model.get(), m_bar.get());
    m_sifter->setZone(QTimeZone::utc());
    m_sifter->setClock([this] { return m_now; });
    // As the coordinator has it.
    connect(m_sifter.get(), &AlarmSifter::olderUnwanted, m_model.get(), &AlarmModel::dropOlder);
    m_model->setAlarms({anAlarm(5, kNow - 60'000, Severity::Critical), anAlarm(4, kNow - 2 * kHour),
                        anAlarm(3, kNow - 2 * kHour - 60'000), anAlarm(2, kNow - 23 * kHour),
                        anAlarm(1, kNow - 3 * kDay)});
}

void tst_AlarmSifter::cleanup()
{
    m_sifter.reset();
    m_bar.reset();
    m_model.reset();
}

void tst_AlarmSifter::theLastDayByTheHour()
{
    QCOMPARE(bars().unit(), BucketUnit::Hour);
    QCOMPARE(bars().buckets().size(), 24);
    QCOMPARE(bars().to(), kNow + 30 * 60'000); // the hour that is now is one of them
    QCOMPARE(bars().total(), 4);
    QCOMPARE(ids().size(), 5); // the list is of any time
    QVERIFY(!m_sifter->isFiltering());
    m_model->prepend({anAlarm(6, kNow)});
    QCOMPARE(bars().buckets().constLast().total(), 2);
    QCOMPARE(m_sifter->title(), QStringLiteral("Last 24 hours"));
}

void tst_AlarmSifter::barsOfWhatTheFilterShows()
{
    m_bar->findChild<FreshComboBox *>(QStringLiteral("alarmSeverity"))->setCurrentIndex(2);
    QCOMPARE(bars().total(), 1);
    QVERIFY(m_sifter->isFiltering());
    m_bar->clear();
    choose(AlarmFilterBar::Span::Hour);
    QCOMPARE(bars().unit(), BucketUnit::FiveMinutes);
    QCOMPARE(bars().from(), kNow - kHour); // not an alarm more than the list
    QCOMPARE(bars().total(), 1);
    QCOMPARE(ids(), QList<qint64>{5});
    choose(AlarmFilterBar::Span::Day);
    QCOMPARE(bars().total(), 4);
    QCOMPARE(ids().size(), 4);
    choose(AlarmFilterBar::Span::Week);
    QCOMPARE(bars().unit(), BucketUnit::Day);
    QCOMPARE(bars().total(), 5);
}

void tst_AlarmSifter::aBarAndBack()
{
    QSignalSpy changed(m_sifter.get(), &AlarmSifter::changed);
    const AlarmBucket bucket = bars().buckets().at(bars().indexAt(kNow - 2 * kHour));
    m_sifter->toggleBucket(bucket.from, bucket.to);
    QCOMPARE(ids(), (QList<qint64>{4, 3}));
    QCOMPARE(bars().total(), 4); // the bars stay
    QCOMPARE(m_sifter->chosenFrom(), std::optional(bucket.from));
    QVERIFY(m_sifter->isFiltering());
    QCOMPARE(changed.size(), 1);
    m_sifter->toggleBucket(bucket.from, bucket.to);
    QCOMPARE(ids().size(), 5);
    QVERIFY(!m_sifter->isFiltering());
    // Within the time of the filter.
    choose(AlarmFilterBar::Span::Day);
    m_sifter->toggleBucket(bucket.from, bucket.to);
    QCOMPARE(ids(), (QList<qint64>{4, 3}));
    m_bar->findChild<FreshComboBox *>(QStringLiteral("alarmAcknowledged"))->setCurrentIndex(2);
    QVERIFY(!m_sifter->chosenFrom()); // another question
    QVERIFY(ids().isEmpty());
}

void tst_AlarmSifter::clearsAll()
{
    choose(AlarmFilterBar::Span::Hour);
    m_sifter->toggleBucket(kNow - kHour, kNow);
    QSignalSpy changed(m_sifter.get(), &AlarmSifter::changed);
    m_sifter->clear();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(ids().size(), 5);
    m_sifter->toggleBucket(kNow - kHour, kNow);
    m_sifter->clear(); // of a bar alone
    QCOMPARE(ids().size(), 5);
    QVERIFY(!m_sifter->isFiltering());
}

void tst_AlarmSifter::timeGoesBy()
{
    choose(AlarmFilterBar::Span::Hour);
    QCOMPARE(ids(), QList<qint64>{5});
    QSignalSpy reset(m_sifter->filter(), &QAbstractItemModel::modelReset);
    m_now += kHour;
    m_sifter->tick();
    QVERIFY(ids().isEmpty());
    QCOMPARE(bars().total(), 0);
    QVERIFY(reset.isEmpty());
    m_sifter->clear();
    QCOMPARE(bars().to(), kNow + 90 * 60'000);
    m_now += 10 * 60'000;
    m_sifter->tick(); // within the same hour: the same bars
    QCOMPARE(bars().to(), kNow + 90 * 60'000);
    m_now += kHour;
    m_sifter->tick();
    QCOMPARE(bars().to(), kNow + 150 * 60'000);
}

void tst_AlarmSifter::aBarThatHasGone()
{
    const AlarmBucket first = bars().buckets().constFirst();
    m_sifter->toggleBucket(first.from, first.to);
    QSignalSpy changed(m_sifter.get(), &AlarmSifter::changed);
    m_now += 2 * kHour;
    m_sifter->tick();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_sifter->chosenFrom());
    QCOMPARE(ids().size(), 5);
}

void tst_AlarmSifter::asksForWhatIsOnTheDisk()
{
    const qint64 complete = kNow - 2 * kDay;
    m_model->setCompleteFrom(complete);
    QSignalSpy wanted(m_sifter.get(), &AlarmSifter::olderWanted);
    choose(AlarmFilterBar::Span::Day); // all here
    QVERIFY(wanted.isEmpty());
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::Nothing);
    choose(AlarmFilterBar::Span::Week);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toLongLong(), kNow - 7 * kDay);
    QCOMPARE(wanted[0][1].toLongLong(), complete);
    QVERIFY(wanted[0][2].toInt() > 90'000);
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::Reading);
    QSignalSpy told(m_sifter.get(), &AlarmSifter::olderChanged);
    m_model->setOlder({anAlarm(0, kNow - 5 * kDay)}, kNow - 7 * kDay, complete);
    QVERIFY(!told.isEmpty());
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::Nothing);
    QCOMPARE(ids().size(), 6);
    QCOMPARE(bars().total(), 6);
    // Another criterion of the same time asks for nothing.
    m_bar->findChild<FreshComboBox *>(QStringLiteral("alarmSeverity"))->setCurrentIndex(1);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_model->hasOlder());
}

void tst_AlarmSifter::asksOnlyForAChosenTime()
{
    m_model->setCompleteFrom(kNow - 2 * kDay);
    QSignalSpy wanted(m_sifter.get(), &AlarmSifter::olderWanted);
    m_bar->findChild<FreshComboBox *>(QStringLiteral("alarmSeverity"))->setCurrentIndex(1);
    QVERIFY(wanted.isEmpty());
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::OnDisk); // but it says so
    QCOMPARE(m_sifter->notBefore(), kNow - 2 * kDay);
    m_sifter->askForOlder();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toLongLong(), 0);
    QCOMPARE(wanted[0][1].toLongLong(), kNow - 2 * kDay);
    m_model->setOlder({anAlarm(0, kNow - 9 * kDay)}, 0, kNow - 2 * kDay);
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::Nothing);
    // A bar of the last day is all here, whatever the rest is.
    m_model->dropOlder();
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::OnDisk);
    m_sifter->toggleBucket(kNow - kHour, kNow);
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::Nothing);
}

void tst_AlarmSifter::saysWhatDidNotFit()
{
    m_model->setCompleteFrom(kNow - 2 * kDay);
    choose(AlarmFilterBar::Span::Week);
    m_model->setOlder({anAlarm(0, kNow - 4 * kDay)}, kNow - 5 * kDay, kNow - 2 * kDay);
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::Truncated);
    QCOMPARE(m_sifter->notBefore(), kNow - 5 * kDay);
    QSignalSpy wanted(m_sifter.get(), &AlarmSifter::olderWanted);
    m_bar->findChild<FreshComboBox *>(QStringLiteral("alarmSeverity"))->setCurrentIndex(1);
    QVERIFY(wanted.isEmpty()); // it would get the same again
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::Truncated);
    QVERIFY(m_model->hasOlder());
}

void tst_AlarmSifter::saysWhatWentWrong()
{
    m_model->setCompleteFrom(kNow - 2 * kDay);
    choose(AlarmFilterBar::Span::Week);
    m_sifter->olderFailed(QStringLiteral("The disk is gone."));
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::Failed);
    QCOMPARE(m_sifter->olderError(), QStringLiteral("The disk is gone."));
    QSignalSpy wanted(m_sifter.get(), &AlarmSifter::olderWanted);
    m_sifter->askForOlder();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::Reading);
    choose(AlarmFilterBar::Span::Day);
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::Nothing);
}

void tst_AlarmSifter::dropsWhatIsNoLongerLookedAt()
{
    m_model->setCompleteFrom(kNow - 2 * kDay);
    choose(AlarmFilterBar::Span::Week);
    m_model->setOlder({anAlarm(0, kNow - 5 * kDay)}, kNow - 7 * kDay, kNow - 2 * kDay);
    QSignalSpy unwanted(m_sifter.get(), &AlarmSifter::olderUnwanted);
    choose(AlarmFilterBar::Span::Any); // of which they are only a part
    QCOMPARE(unwanted.size(), 1);
    QVERIFY(!m_model->hasOlder());
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::OnDisk);
    QCOMPARE(ids().size(), 5);
}

void tst_AlarmSifter::anotherAccountEndsTheWait()
{
    m_model->setCompleteFrom(kNow - 2 * kDay);
    m_sifter->askForOlder();
    m_model->setAlarms({});
    m_model->setAlarms({anAlarm(9, kNow)});
    m_model->setCompleteFrom(kNow - kDay);
    QCOMPARE(m_sifter->older(), AlarmOlderBar::State::OnDisk);
}

void tst_AlarmSifter::olderBar()
{
    using State = AlarmOlderBar::State;
    AlarmOlderBar bar;
    auto *button = bar.findChild<QPushButton *>();
    QSignalSpy wanted(&bar, &AlarmOlderBar::olderRequested);
    QVERIFY(bar.isHidden());
    bar.show(State::OnDisk, kNow);
    QVERIFY(!bar.isHidden());
    QVERIFY(bar.text().contains(QStringLiteral("on the disk")));
    button->click();
    QCOMPARE(wanted.size(), 1);
    bar.show(State::Reading, kNow);
    QVERIFY(button->isHidden());
    bar.show(State::Truncated, kNow);
    QVERIFY(button->isHidden());
    QVERIFY(bar.text().contains(QStringLiteral("shorter time")));
    bar.show(State::Failed, kNow, QStringLiteral("The disk is gone."));
    QCOMPARE(bar.text(), QStringLiteral("The disk is gone."));
    QVERIFY(!button->isHidden());
    QVERIFY(bar.minimumSizeHint().width() <= 320);
    bar.show(State::Nothing);
    QVERIFY(bar.isHidden());
}

QTEST_MAIN(tst_AlarmSifter)
#include "tst_alarmsifter.moc"
