#include "ui/alarmrowlayout.h"

#include <QFont>
#include <QGuiApplication>
#include <QTest>

using namespace watchpost;

class TestAlarmRowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsDoNotOverlap_data();
    void partsDoNotOverlap();
    void mirrored();
    void whatGivesWay();
};

namespace {

QList<QRect> textParts(const AlarmRowLayout &layout)
{
    QList<QRect> parts{layout.strip, layout.name, layout.age, layout.detail, layout.statusIcon, layout.status};
    parts.removeIf([](const QRect &part) { return part.isEmpty(); });
    return parts;
}

AlarmRowLayout laidOut(const QRect &row, Qt::LayoutDirection direction, int age = 30, int status = 40)
{
    QFont bold;
    bold.setBold(true);
    return layoutAlarmRow(row, QFontMetrics(bold), QFontMetrics(QFont()), age, status, true, direction);
}

QRect rowOf(int width)
{
    QFont bold;
    bold.setBold(true);
    return {10, 200, width, alarmRowHeight(QFontMetrics(bold), QFontMetrics(QFont()))};
}

} // namespace

void TestAlarmRowLayout::partsDoNotOverlap_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1000, 400, 250, 180, 120, 60, 20})
        QTest::addRow("%d px", width) << width;
}

void TestAlarmRowLayout::partsDoNotOverlap()
{
    QFETCH(int, width);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const QRect row = rowOf(width);
        const AlarmRowLayout layout = laidOut(row, direction);
        const QList<QRect> parts = textParts(layout);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (width >= 60)
                QVERIFY(row.contains(parts.at(i)));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!parts.at(i).intersects(parts.at(j)));
        }
        QVERIFY(layout.strip.contains(layout.icon));
    }
}

void TestAlarmRowLayout::mirrored()
{
    const QRect row = rowOf(400);
    const AlarmRowLayout left = laidOut(row, Qt::LeftToRight);
    const AlarmRowLayout right = laidOut(row, Qt::RightToLeft);
    QCOMPARE(left.strip.left(), row.left());
    QCOMPARE(right.strip.right(), row.right());
    QVERIFY(left.name.left() < left.age.left());
    QVERIFY(right.name.left() > right.age.left());
    QCOMPARE(left.name.size(), right.name.size());
    QVERIFY(left.detail.top() > left.name.bottom());
}

void TestAlarmRowLayout::whatGivesWay()
{
    const AlarmRowLayout wide = laidOut(rowOf(400), Qt::LeftToRight);
    QVERIFY(!wide.age.isEmpty() && !wide.status.isEmpty() && !wide.statusIcon.isEmpty());
    const AlarmRowLayout narrow = laidOut(rowOf(160), Qt::LeftToRight);
    QVERIFY(narrow.status.isEmpty()); // the word first
    QVERIFY(!narrow.statusIcon.isEmpty());
    QVERIFY(!narrow.detail.isEmpty());
    const AlarmRowLayout bare = laidOut(rowOf(400), Qt::LeftToRight, 0, 0);
    QVERIFY(bare.age.isEmpty() && bare.status.isEmpty());
    QVERIFY(bare.name.width() > wide.name.width());
}

QTEST_MAIN(TestAlarmRowLayout)
#include "tst_alarmrowlayout.moc"
