#include "ui/badgelayout.h"

#include <QFont>
#include <QTest>

using namespace watchpost;

class TestBadgeLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badgeHoldsShapeAndWord();
    void columnIsExactlyWideEnough();
    void mirrorsAsAWhole();
    void nothingLeavesItsCell_data();
    void nothingLeavesItsCell();
    void nameTakesTheRoomWithoutAMark();
    void markGivesWayBeforeTheName();
    void typeGivesWayBeforeTheAge();
    void pillStandsAtTheEnd();

private:
    QFont m_font;
    const QFontMetrics m_metrics{m_font};
    const QRect m_cell{100, 40, 300, cameraRowHeight(m_metrics)};
};

void TestBadgeLayout::badgeHoldsShapeAndWord()
{
    const BadgeLayout layout = layoutBadge(m_cell, m_metrics, 50, Qt::LeftToRight);
    QVERIFY(m_cell.contains(layout.badge));
    QVERIFY(layout.badge.contains(layout.shape));
    QVERIFY(layout.badge.contains(layout.word));
    QCOMPARE(layout.shape.width(), layout.shape.height());
    QVERIFY(layout.shape.right() < layout.word.left());
    QVERIFY(layout.word.width() >= 50);
    QVERIFY(qAbs(layout.badge.center().y() - m_cell.center().y()) <= 1);
}

void TestBadgeLayout::columnIsExactlyWideEnough()
{
    const int width = stateColumnWidth(m_metrics, 50);
    const QRect cell(0, 0, width, m_cell.height());
    const BadgeLayout layout = layoutBadge(cell, m_metrics, 50, Qt::LeftToRight);
    QCOMPARE(layout.word.width(), 51);
    QCOMPARE(cell.right() - layout.badge.right(), layout.badge.left() - cell.left());
    const BadgeLayout narrow = layoutBadge(cell.adjusted(0, 0, -1, 0), m_metrics, 50, Qt::LeftToRight);
    QVERIFY(narrow.word.width() < 51);
}

void TestBadgeLayout::mirrorsAsAWhole()
{
    const auto mirrored = [this](const QRect &rect) {
        return rect.isEmpty()
                   ? rect
                   : QRect(m_cell.left() + m_cell.right() - rect.right(), rect.top(), rect.width(), rect.height());
    };
    const BadgeLayout left = layoutBadge(m_cell, m_metrics, 50, Qt::LeftToRight);
    const BadgeLayout right = layoutBadge(m_cell, m_metrics, 50, Qt::RightToLeft);
    QCOMPARE(right.badge, mirrored(left.badge));
    QCOMPARE(right.shape, mirrored(left.shape));
    QCOMPARE(right.word, mirrored(left.word));
    const QString type = QStringLiteral("Motion"), age = QStringLiteral("5 min"), count = QStringLiteral("12");
    const LastAlarmLayout a = layoutLastAlarm(m_cell, m_metrics, type, age, count, Qt::LeftToRight);
    const LastAlarmLayout b = layoutLastAlarm(m_cell, m_metrics, type, age, count, Qt::RightToLeft);
    QCOMPARE(b.icon, mirrored(a.icon));
    QCOMPARE(b.type, mirrored(a.type));
    QCOMPARE(b.age, mirrored(a.age));
    QCOMPARE(b.pill, mirrored(a.pill));
}

void TestBadgeLayout::nothingLeavesItsCell_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {0, 1, 7, 20, 35, 60, 100, 160, 250, 1000})
        QTest::addRow("%d", width) << width;
}

void TestBadgeLayout::nothingLeavesItsCell()
{
    QFETCH(int, width);
    const QRect cell(-30, 5, width, m_cell.height());
    const QString text = QStringLiteral("A text of some length");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const BadgeLayout badge = layoutBadge(cell, m_metrics, 60, direction);
        const NameLayout name = layoutName(cell, m_metrics, m_metrics, text, text, direction);
        const LastAlarmLayout alarm = layoutLastAlarm(cell, m_metrics, text, text, QStringLiteral("99"), direction);
        const QList<QRect> parts{badge.badge, badge.shape, badge.word, name.name, name.markIcon,
                                 name.mark,   alarm.icon,  alarm.type, alarm.age, alarm.pill};
        for (const QRect &part : parts)
            QVERIFY(part.isEmpty() || cell.contains(part));
        for (const QList<QRect> &apart : {QList<QRect>{name.name, name.markIcon, name.mark},
                                          QList<QRect>{alarm.icon, alarm.type, alarm.age, alarm.pill}}) {
            for (qsizetype i = 0; i < apart.size(); ++i)
                for (qsizetype j = i + 1; j < apart.size(); ++j)
                    QVERIFY(!apart.at(i).intersects(apart.at(j)));
        }
    }
}

void TestBadgeLayout::nameTakesTheRoomWithoutAMark()
{
    const NameLayout layout =
        layoutName(m_cell, m_metrics, m_metrics, QStringLiteral("Lobby"), QString(), Qt::LeftToRight);
    QCOMPARE(layout.name.width(), m_cell.width() - 2 * cellMargin(m_metrics));
    QVERIFY(layout.markIcon.isEmpty());
    QVERIFY(layout.mark.isEmpty());
}

void TestBadgeLayout::markGivesWayBeforeTheName()
{
    const QString name = QStringLiteral("Loading bay");
    const QString mark = QStringLiteral("not on the server yet");
    const int full = m_metrics.horizontalAdvance(name) + 1;
    const QRect wide(0, 0, 1000, m_cell.height());
    const NameLayout all = layoutName(wide, m_metrics, m_metrics, name, mark, Qt::LeftToRight);
    QCOMPARE(all.name.width(), full);
    QCOMPARE(all.mark.width(), m_metrics.horizontalAdvance(mark) + 1);
    // Room for the name and the icon: the words go as a whole, the name stays whole.
    const QRect less(0, 0, all.markIcon.right() + cellMargin(m_metrics) * 3, m_cell.height());
    const NameLayout some = layoutName(less, m_metrics, m_metrics, name, mark, Qt::LeftToRight);
    QCOMPARE(some.name.width(), full);
    QVERIFY(!some.markIcon.isEmpty());
    QVERIFY(some.mark.isEmpty());
    const QRect least(0, 0, full, m_cell.height());
    const NameLayout few = layoutName(least, m_metrics, m_metrics, name, mark, Qt::LeftToRight);
    QVERIFY(few.name.width() < full);
    QVERIFY(!few.markIcon.isEmpty());
}

void TestBadgeLayout::typeGivesWayBeforeTheAge()
{
    const QString type = QStringLiteral("An alarm type with a long name");
    const QString age = QStringLiteral("12 min");
    const QRect cell(0, 0, m_metrics.horizontalAdvance(type), m_cell.height());
    const LastAlarmLayout layout = layoutLastAlarm(cell, m_metrics, type, age, QString(), Qt::LeftToRight);
    QVERIFY(layout.type.width() < m_metrics.horizontalAdvance(type));
    QVERIFY(layout.age.width() >= m_metrics.horizontalAdvance(age));
}

void TestBadgeLayout::pillStandsAtTheEnd()
{
    const LastAlarmLayout layout = layoutLastAlarm(m_cell, m_metrics, QStringLiteral("Motion"), QStringLiteral("1 s"),
                                                   QStringLiteral("3"), Qt::LeftToRight);
    QCOMPARE(layout.pill.right(), m_cell.right() - cellMargin(m_metrics));
    QVERIFY(layout.pill.width() >= layout.pill.height());
    const LastAlarmLayout none =
        layoutLastAlarm(m_cell, m_metrics, QString(), QString(), QStringLiteral("3"), Qt::LeftToRight);
    QVERIFY(!none.pill.isEmpty());
    QVERIFY(none.icon.isEmpty());
}

QTEST_MAIN(TestBadgeLayout)
#include "tst_badgelayout.moc"
