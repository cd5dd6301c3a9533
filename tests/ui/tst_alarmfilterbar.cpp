#include "ui/alarmfilterbar.h"

#include "domain/alarmtype.h"
#include "models/alarmmodel.h"
#include "ui/alarmfilterchip.h"
#include "ui/freshcombobox.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

constexpr qint64 kNow = 1'800'000'000'000;
constexpr qint64 kHour = 3'600'000;

Alarm anAlarm(qint64 id, const char *type)
{
    Alarm alarm;
    alarm.id = id;
    alarm.cameraId = QStringLiteral("cam");
    alarm.type = QString::fromLatin1(type);
    return alarm;
}

QStringList texts(const QComboBox *box)
{
    QStringList result;
    for (int i = 0; i < box->count(); ++i)
        result.append(box->itemText(i));
    return result;
}

} // namespace

class tst_AlarmFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsSetAtFirst();
    void eachChoiceIsACriterion();
    void times_data();
    void times();
    void chosenTimes();
    void typingWaits();
    void keysLeaveTheField();
    void typesByTheirOwnNames();
    void groups();
    void whatIsGoneStaysChosen();
    void clearsWithOneSignal();
    void fitsIntoANarrowPanel();
    void chip();

private:
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_bar->findChild<Widget *>(QLatin1String(name));
    }
    FreshComboBox *box(const char *name) const { return child<FreshComboBox>(name); }
    AlarmCriteria criteria() const { return m_bar->criteria(kNow); }

    std::unique_ptr<AlarmModel> m_model;
    std::unique_ptr<AlarmFilterBar> m_bar;
};

void tst_AlarmFilterBar::init()
{
    m_model = std::make_unique<AlarmModel>();
    m_bar = std::make_unique<AlarmFilterBar>(m_model.get());
    m_bar->resize(320, 200);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

void tst_AlarmFilterBar::cleanup()
{
    m_bar.reset();
    m_model.reset();
}

void tst_AlarmFilterBar::nothingIsSetAtFirst()
{
    QVERIFY(!m_bar->isAnySet());
    QCOMPARE(criteria(), AlarmCriteria());
    QVERIFY(!child<QDateTimeEdit>("alarmFrom")->isVisible());
}

void tst_AlarmFilterBar::eachChoiceIsACriterion()
{
    QSignalSpy changed(m_bar.get(), &AlarmFilterBar::changed);
    box("alarmSeverity")->setCurrentIndex(1);
    QCOMPARE(criteria(), (AlarmCriteria{.atLeast = Severity::Warning}));
    box("alarmSeverity")->setCurrentIndex(2);
    QCOMPARE(criteria(), (AlarmCriteria{.atLeast = Severity::Critical}));
    box("alarmSeverity")->setCurrentIndex(0);
    box("alarmAcknowledged")->setCurrentIndex(1);
    QCOMPARE(criteria(), (AlarmCriteria{.acknowledged = false}));
    box("alarmAcknowledged")->setCurrentIndex(2);
    QCOMPARE(criteria(), (AlarmCriteria{.acknowledged = true}));
    QVERIFY(m_bar->isAnySet());
    QCOMPARE(changed.size(), 5);
}

void tst_AlarmFilterBar::times_data()
{
    QTest::addColumn<AlarmFilterBar::Span>("span");
    QTest::addColumn<qint64>("from");
    QTest::newRow("any") << AlarmFilterBar::Span::Any << qint64(0);
    QTest::newRow("hour") << AlarmFilterBar::Span::Hour << kNow - kHour;
    QTest::newRow("day") << AlarmFilterBar::Span::Day << kNow - 24 * kHour;
    QTest::newRow("week") << AlarmFilterBar::Span::Week << kNow - 7 * 24 * kHour;
}

void tst_AlarmFilterBar::times()
{
    QFETCH(AlarmFilterBar::Span, span);
    QFETCH(qint64, from);
    box("alarmSpan")->setCurrentIndex(static_cast<int>(span));
    QCOMPARE(m_bar->span(), span);
    QCOMPARE(criteria(), AlarmCriteria{.from = from});
    QCOMPARE(m_bar->isAnySet(), from != 0);
}

void tst_AlarmFilterBar::chosenTimes()
{
    box("alarmSpan")->setCurrentIndex(static_cast<int>(AlarmFilterBar::Span::Chosen));
    auto *from = child<QDateTimeEdit>("alarmFrom");
    auto *to = child<QDateTimeEdit>("alarmTo");
    QVERIFY(from->isVisible() && to->isVisible());
    QCOMPARE(from->dateTime(), QDate::currentDate().startOfDay());
    from->setDateTime(QDateTime(QDate(2026, 11, 20), QTime(14, 30)));
    to->setDateTime(QDateTime(QDate(2026, 11, 20), QTime(16, 0)));
    QCOMPARE(criteria().from, QDateTime(QDate(2026, 11, 20), QTime(14, 30)).toMSecsSinceEpoch());
    QCOMPARE(criteria().to - criteria().from, kHour * 3 / 2);
    // The end is never before the beginning.
    from->setDateTime(QDateTime(QDate(2026, 11, 21), QTime(0, 0)));
    QVERIFY(criteria().to >= criteria().from);
    box("alarmSpan")->setCurrentIndex(0);
    QVERIFY(!from->isVisible());
    QCOMPARE(criteria(), AlarmCriteria());
}

void tst_AlarmFilterBar::typingWaits()
{
    QSignalSpy changed(m_bar.get(), &AlarmFilterBar::changed);
    auto *search = child<QLineEdit>("alarmSearch");
    QTest::keyClicks(search, QStringLiteral("gate"));
    QVERIFY(changed.isEmpty()); // not with each letter
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(criteria().text, QStringLiteral("gate"));
    QTest::keyClicks(search, QStringLiteral(" n"));
    box("alarmSeverity")->setCurrentIndex(1); // takes the letters along
    QCOMPARE(changed.size(), 2);
    QTest::qWait(AlarmFilterBar::kTypingMs * 2);
    QCOMPARE(changed.size(), 2);
}

void tst_AlarmFilterBar::keysLeaveTheField()
{
    QSignalSpy changed(m_bar.get(), &AlarmFilterBar::changed);
    QSignalSpy left(m_bar.get(), &AlarmFilterBar::leftSearch);
    auto *search = child<QLineEdit>("alarmSearch");
    m_bar->focusSearch();
    QTest::keyClicks(search, QStringLiteral("x"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(changed.size(), 1); // at once
    QCOMPARE(left.size(), 1);
    QTest::keyClick(search, Qt::Key_Escape); // first the text
    QCOMPARE(left.size(), 1);
    QCOMPARE(search->text(), QString());
    QTest::keyClick(search, Qt::Key_Escape);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(left.size(), 3);
}

void tst_AlarmFilterBar::typesByTheirOwnNames()
{
    m_model->setTypeNames({{QStringLiteral("x-7"), QStringLiteral("Fence\ncrossed")}});
    m_model->prepend({anAlarm(1, "x-7"), anAlarm(2, "motion"), anAlarm(3, "smoke")});
    FreshComboBox *types = box("alarmType");
    types->showPopup();
    types->hidePopup();
    QCOMPARE(texts(types),
             (QStringList{QStringLiteral("All types"), QStringLiteral("Fence\u240Acrossed"),
                          alarmTypeInfo(QStringLiteral("motion")).name, alarmTypeInfo(QStringLiteral("smoke")).name}));
    types->setCurrentIndex(1);
    QCOMPARE(criteria(), AlarmCriteria{.type = QStringLiteral("x-7")});
}

void tst_AlarmFilterBar::groups()
{
    m_bar->setGroups([] { return QStringList{QStringLiteral("Site"), QStringLiteral("Site/Floor")}; });
    FreshComboBox *groups = box("alarmGroup");
    groups->showPopup();
    groups->hidePopup();
    QCOMPARE(groups->count(), 4);
    groups->setCurrentIndex(2);
    QCOMPARE(criteria(), AlarmCriteria{.group = QStringLiteral("Site/Floor")});
    groups->setCurrentIndex(3);
    QCOMPARE(criteria(), AlarmCriteria{.group = QStringLiteral("")}); // those in no group
    QVERIFY(m_bar->isAnySet());
}

void tst_AlarmFilterBar::whatIsGoneStaysChosen()
{
    m_model->prepend({anAlarm(1, "motion")});
    FreshComboBox *types = box("alarmType");
    types->showPopup();
    types->hidePopup();
    types->setCurrentIndex(1);
    m_model->setAlarms({anAlarm(2, "smoke")});
    QSignalSpy changed(m_bar.get(), &AlarmFilterBar::changed);
    types->showPopup();
    types->hidePopup();
    QCOMPARE(criteria().type, std::optional(QStringLiteral("motion")));
    QCOMPARE(types->currentText(), alarmTypeInfo(QStringLiteral("motion")).name);
    QVERIFY(changed.isEmpty());
}

void tst_AlarmFilterBar::clearsWithOneSignal()
{
    child<QLineEdit>("alarmSearch")->setText(QStringLiteral("x"));
    box("alarmSpan")->setCurrentIndex(static_cast<int>(AlarmFilterBar::Span::Chosen));
    box("alarmSeverity")->setCurrentIndex(1);
    QSignalSpy changed(m_bar.get(), &AlarmFilterBar::changed);
    m_bar->clear();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_bar->isAnySet());
    QVERIFY(!child<QDateTimeEdit>("alarmTo")->isVisible());
    QTest::qWait(AlarmFilterBar::kTypingMs * 2);
    QCOMPARE(changed.size(), 1);
}

void tst_AlarmFilterBar::fitsIntoANarrowPanel()
{
    box("alarmSpan")->setCurrentIndex(static_cast<int>(AlarmFilterBar::Span::Chosen));
    m_model->setTypeNames({{QStringLiteral("x"), QString(60, u'W')}});
    m_model->prepend({anAlarm(1, "x")});
    box("alarmType")->showPopup();
    box("alarmType")->hidePopup();
    box("alarmType")->setCurrentIndex(1);
    QVERIFY2(m_bar->minimumSizeHint().width() <= 320, qPrintable(QString::number(m_bar->minimumSizeHint().width())));
}

void tst_AlarmFilterBar::chip()
{
    AlarmFilterChip chip;
    QSignalSpy clear(&chip, &AlarmFilterChip::clearRequested);
    chip.setCounts(false, 9, 9, 0);
    QVERIFY(chip.isHidden());
    chip.setCounts(true, 9, 9, 0); // it hides nothing now, but the next one
    QVERIFY(!chip.isHidden());
    QCOMPARE(chip.text(), QStringLiteral("9 of 9 shown"));
    chip.setCounts(true, 2, 9, 3);
    QCOMPARE(chip.text(), QStringLiteral("2 of 9 shown. 3 hidden alarm(s) not acknowledged"));
    chip.show();
    QVERIFY(chip.findChild<QLabel *>(QStringLiteral("alarmFilterHidden"))->isVisible());
    chip.announceCounts();
    QCOMPARE(chip.accessibleName(), chip.text());
    chip.findChild<QPushButton *>(QStringLiteral("clearAlarmFilter"))->click();
    QCOMPARE(clear.size(), 1);
    QVERIFY(chip.minimumSizeHint().width() <= 320);
}

QTEST_MAIN(tst_AlarmFilterBar)
#include "tst_alarmfilterbar.moc"
