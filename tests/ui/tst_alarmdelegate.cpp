#include "ui/alarmdelegate.h"

#include "domain/alarmtype.h"
#include "models/alarmmodel.h"
#include "ui/appearance.h"

#include <QApplication>
#include <QDateTime>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace watchpost;

namespace {

constexpr qint64 kNow = 1'800'000'000'000;

Alarm alarmOf(qint64 id, const char *type)
{
    Alarm alarm;
    alarm.id = id;
    alarm.cameraId = QStringLiteral("CAM-1");
    alarm.type = QString::fromLatin1(type);
    alarm.severity = severityOf(alarm.type);
    alarm.time = kNow - 5 * 60'000;
    return alarm;
}

Alarm gap(qint64 id)
{
    Alarm alarm;
    alarm.id = id;
    alarm.kind = Alarm::Kind::Gap;
    alarm.time = kNow - 600'000;
    alarm.receivedAt = kNow - 300'000;
    alarm.text = QStringLiteral("The server\ncannot replay.");
    return alarm;
}

QImage drawn(const AlarmDelegate &delegate, const QModelIndex &index, bool selected)
{
    QStyleOptionViewItem option;
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    if (selected)
        option.state |= QStyle::State_Selected;
    option.rect = QRect(0, 0, 320, delegate.sizeHint(option, index).height());
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

} // namespace

class TestAlarmDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts();
    void timesAreNotCut();
    void textIsMadeVisible();
    void gapsAreIntervals();
    void toolTips();
    void onlyOpenAlarmsShout();
};

void TestAlarmDelegate::texts()
{
    AlarmModel model;
    model.setNameLookup([](const QString &) { return QStringLiteral("Yard"); });
    model.setAlarms({alarmOf(1, "motion")});
    const QModelIndex index = model.index(0, AlarmModel::CameraColumn);
    QCOMPARE(AlarmDelegate::nameText(index), QStringLiteral("Yard"));
    QVERIFY(AlarmDelegate::detailText(index).startsWith(QStringLiteral("Motion · ")));
    QCOMPARE(AlarmDelegate::statusText(index), QStringLiteral("New"));
    model.markSeen({1}, kNow);
    QCOMPARE(AlarmDelegate::statusText(index), QString());
    model.acknowledge({1}, kNow);
    QCOMPARE(AlarmDelegate::statusText(index), QStringLiteral("Acknowledged"));
}

void TestAlarmDelegate::timesAreNotCut()
{
    AlarmModel model;
    Alarm alarm = alarmOf(1, "disconnected");
    alarm.note = QStringLiteral("The plug was pulled.");
    model.setAlarms({alarm});
    const QModelIndex index = model.index(0, AlarmModel::CameraColumn);
    const QFontMetrics metrics(QApplication::font());
    const QString whole = AlarmDelegate::detailText(index);
    const QString time = index.siblingAtColumn(AlarmModel::TimeColumn).data().toString();
    const auto within = [&](int width) { return AlarmDelegate::detailText(index, metrics, width); };
    const int all = metrics.horizontalAdvance(whole);
    QCOMPARE(within(all), whole);
    // The note first...
    QVERIFY(within(all - 20).startsWith(QStringLiteral("Disconnected · ") + time));
    QVERIFY(within(all - 20).endsWith(u'…'));
    // ...then the type...
    const int start = metrics.horizontalAdvance(QStringLiteral("Disconnected · ") + time);
    const QString cut = within(start - 20);
    QVERIFY2(cut.startsWith(QStringLiteral("Dis")) && cut.endsWith(QStringLiteral("… · ") + time), qPrintable(cut));
    // ...and where there is room for nothing, whatever fits.
    for (int width = 0; width <= all; ++width)
        QVERIFY2(metrics.horizontalAdvance(within(width)) <= std::max(width, metrics.horizontalAdvance(u'…')),
                 qPrintable(within(width)));
}

void TestAlarmDelegate::textIsMadeVisible()
{
    AlarmModel model;
    model.setNameLookup([](const QString &) { return QStringLiteral("a\u202Eb"); });
    model.setAlarms({alarmOf(1, "x\ny")});
    const QModelIndex index = model.index(0, AlarmModel::CameraColumn);
    QCOMPARE(AlarmDelegate::nameText(index), QStringLiteral("a<U+202E>b"));
    QVERIFY(AlarmDelegate::detailText(index).startsWith(QStringLiteral("x\u240Ay")));
}

void TestAlarmDelegate::gapsAreIntervals()
{
    AlarmModel model;
    model.setAlarms({gap(1)});
    const QModelIndex index = model.index(0, AlarmModel::CameraColumn);
    QCOMPARE(AlarmDelegate::nameText(index), QStringLiteral("Alarms may have been missed"));
    const QString detail = AlarmDelegate::detailText(index);
    QCOMPARE(detail, model.index(0, AlarmModel::TimeColumn).data().toString());
    QVERIFY2(detail.contains(QStringLiteral(" to ")), qPrintable(detail));
    AlarmDelegate delegate;
    QVERIFY(delegate.toolTipText(index).contains(QStringLiteral("The server\u240Acannot replay.")));
}

void TestAlarmDelegate::toolTips()
{
    AlarmModel model;
    model.setAlarms({alarmOf(1, "smoke")});
    AlarmDelegate delegate;
    delegate.setClock([] { return kNow; });
    const QString tip = delegate.toolTipText(model.index(0, AlarmModel::CameraColumn));
    const QStringList lines = tip.split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), QStringLiteral("CAM-1")); // once, although name and ID are the same
    QCOMPARE(lines.at(1), QStringLiteral("Critical · Smoke"));
    QVERIFY(lines.at(2).endsWith(QStringLiteral("5 minute(s) ago")));
    QCOMPARE(lines.at(3), QStringLiteral("New"));
}

// The filled strip in the severity's colour is for what nobody has taken care of.
void TestAlarmDelegate::onlyOpenAlarmsShout()
{
    AlarmModel model;
    model.setAlarms({alarmOf(2, "smoke"), gap(1)});
    AlarmDelegate delegate;
    delegate.setClock([] { return kNow; });
    const QModelIndex open = model.index(0, AlarmModel::CameraColumn);
    const QModelIndex gapRow = model.index(1, AlarmModel::CameraColumn);
    const QColor red = severityColor(Severity::Critical, QApplication::palette());
    QCOMPARE(drawn(delegate, open, false).pixelColor(1, 1), red);
    QCOMPARE(drawn(delegate, open, true).pixelColor(1, 1), red);
    QVERIFY(drawn(delegate, gapRow, false).pixelColor(1, 1) != red);
    model.acknowledge({2}, kNow);
    QCOMPARE(drawn(delegate, open, false).pixelColor(1, 1), QApplication::palette().color(QPalette::Base));
    QCOMPARE(drawn(delegate, open, true).pixelColor(1, 1), QApplication::palette().color(QPalette::Highlight));
}

QTEST_MAIN(TestAlarmDelegate)
#include "tst_alarmdelegate.moc"
