#include "domain/changetally.h"

#include <QTest>

using namespace watchpost;

namespace {

constexpr qint64 kHour = 3600 * 1000;
const QString A = QStringLiteral("A");
const QString B = QStringLiteral("B");
using Counts = QHash<QString, int>;

} // namespace

class tst_ChangeTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNew();
    void losesWhatIsOld();
    void clears();
};

void tst_ChangeTally::tellsWhatIsNew()
{
    ChangeTally tally;
    tally.add(A, kHour);
    tally.add(A, 2 * kHour, 4);
    tally.add(B, 2 * kHour);
    QCOMPARE(tally.takeChanged(), (Counts{{A, 5}, {B, 1}}));
    QCOMPARE(tally.takeChanged(), Counts());
    tally.add(B, 3 * kHour);
    QCOMPARE(tally.takeChanged(), (Counts{{B, 2}}));
}

void tst_ChangeTally::losesWhatIsOld()
{
    ChangeTally tally;
    tally.add(A, kHour);
    tally.add(A, 20 * kHour);
    tally.add(B, kHour);
    (void)tally.takeChanged();
    tally.expire(25 * kHour); // a whole day later it still counts
    QCOMPARE(tally.takeChanged(), Counts());
    tally.expire(25 * kHour + 2 * ChangeTally::kStepMs);
    QCOMPARE(tally.takeChanged(), (Counts{{A, 1}, {B, 0}}));
    tally.expire(100 * kHour);
    QCOMPARE(tally.takeChanged(), (Counts{{A, 0}}));
}

void tst_ChangeTally::clears()
{
    ChangeTally tally;
    tally.add(A, kHour);
    tally.clear();
    QCOMPARE(tally.takeChanged(), Counts());
    tally.expire(100 * kHour);
    QCOMPARE(tally.takeChanged(), Counts());
}

QTEST_APPLESS_MAIN(tst_ChangeTally)
#include "tst_changetally.moc"
