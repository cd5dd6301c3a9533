#include "ui/popuplayout.h"

#include <QTest>

using namespace watchpost;

using Keys = QList<quint64>;

namespace {

constexpr PopupMetrics kMetrics{.card = {300, 80}, .rest = 40, .margin = 16, .gap = 8};

} // namespace

class TestPopupLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsStandInside_data();
    void cardsStandInside();
    void cardsStackFromTheCorner();
    void everyCorner();
    void topCornersReadFromTheWorst();
    void tooSmallAScreen();
    void arranges_data();
    void arranges();
};

void TestPopupLayout::cardsStandInside_data()
{
    QTest::addColumn<QRect>("available");
    QTest::addColumn<int>("fit");
    QTest::newRow("full HD") << QRect(0, 0, 1920, 1040) << 5;
    QTest::newRow("right of another screen") << QRect(1920, 24, 1280, 700) << 5;
    QTest::newRow("left of the primary") << QRect(-1280, -300, 1280, 700) << 5;
    QTest::newRow("low") << QRect(0, 0, 800, 300) << 2;
    QTest::newRow("just one") << QRect(0, 0, 800, 168) << 1;
}

void TestPopupLayout::cardsStandInside()
{
    QFETCH(QRect, available);
    QFETCH(int, fit);
    QCOMPARE(cardsThatFit(available, kMetrics, 5), fit);
    using C = PopupCorner;
    for (const auto &[corner, withRest] : {std::pair{C::BottomRight, false},
                                           {C::BottomRight, true},
                                           {C::BottomLeft, false},
                                           {C::BottomLeft, true},
                                           {C::TopRight, false},
                                           {C::TopRight, true},
                                           {C::TopLeft, false},
                                           {C::TopLeft, true}}) {
        PopupMetrics metrics = kMetrics;
        metrics.corner = corner;
        QList<QRect> rects;
        if (withRest)
            rects << restRect(available, metrics);
        for (int slot = 0; slot < fit; ++slot)
            rects << cardRect(available, metrics, slot, withRest);
        for (qsizetype i = 0; i < rects.size(); ++i) {
            QVERIFY(available.contains(rects.at(i)));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!rects.at(i).intersects(rects.at(j)));
        }
    }
}

void TestPopupLayout::everyCorner()
{
    const QRect available(100, 50, 1000, 800); // x 100 to 1099, y 50 to 849
    PopupMetrics metrics = kMetrics;
    metrics.corner = PopupCorner::TopLeft;
    QCOMPARE(cardRect(available, metrics, 0, false).topLeft(), QPoint(100 + 16, 50 + 16));
    QCOMPARE(cardRect(available, metrics, 1, false).top(), cardRect(available, metrics, 0, false).bottom() + 1 + 8);
    QCOMPARE(restRect(available, metrics).topLeft(), QPoint(100 + 16, 50 + 16));
    QCOMPARE(cardRect(available, metrics, 0, true).top(), restRect(available, metrics).bottom() + 1 + 8);
    metrics.corner = PopupCorner::TopRight;
    QCOMPARE(cardRect(available, metrics, 0, false).topRight(), QPoint(1099 - 16, 50 + 16));
    metrics.corner = PopupCorner::BottomLeft;
    QCOMPARE(cardRect(available, metrics, 0, false).bottomLeft(), QPoint(100 + 16, 849 - 16));
}

void TestPopupLayout::topCornersReadFromTheWorst()
{
    constexpr auto top = PopupCorner::TopRight;
    QCOMPARE(arrangeSlots({}, {1, 2, 3}, false, 5, top), (Keys{1, 2, 3}));
    QCOMPARE(arrangeSlots({1, 2, 3}, {1, 9, 3}, true, 5, top), (Keys{1, 0, 3, 9})); // nothing moves
    QCOMPARE(arrangeSlots({1, 0, 3, 0, 5}, {1, 9, 3, 5}, true, 5, top), (Keys{1, 9, 3, 0, 5}));
}

void TestPopupLayout::cardsStackFromTheCorner()
{
    const QRect available(100, 50, 1000, 800); // right edge 1099, bottom edge 849
    const QRect first = cardRect(available, kMetrics, 0, false);
    QCOMPARE(first.size(), kMetrics.card);
    QCOMPARE(first.bottomRight(), QPoint(1099 - 16, 849 - 16));
    QCOMPARE(cardRect(available, kMetrics, 1, false).bottom(), first.top() - 1 - 8);
    QCOMPARE(restRect(available, kMetrics).bottomRight(), first.bottomRight());
    QCOMPARE(cardRect(available, kMetrics, 0, true).bottom(), restRect(available, kMetrics).top() - 1 - 8);
}

void TestPopupLayout::tooSmallAScreen()
{
    const QRect available(10, 10, 200, 60);
    QCOMPARE(cardsThatFit(available, kMetrics, 5), 1);
    QVERIFY(available.contains(cardRect(available, kMetrics, 0, false).topLeft()));
    QVERIFY(cardRect(available, kMetrics, 0, false).width() <= 200);
}

void TestPopupLayout::arranges_data()
{
    QTest::addColumn<Keys>("shown");
    QTest::addColumn<Keys>("wanted");
    QTest::addColumn<bool>("steady");
    QTest::addColumn<Keys>("result");

    QTest::newRow("nothing") << Keys{} << Keys{} << false << Keys{};
    QTest::newRow("the worst on top") << Keys{} << Keys{1, 2, 3} << false << Keys{3, 2, 1};
    QTest::newRow("a worse one comes on top") << Keys{3, 2, 1} << Keys{9, 1, 2, 3} << false << Keys{3, 2, 1, 9};
    QTest::newRow("what goes closes up") << Keys{3, 2, 1} << Keys{1, 3} << false << Keys{3, 1};

    QTest::newRow("steady: what goes leaves a hole") << Keys{3, 2, 1} << Keys{1, 3} << true << Keys{3, 0, 1};
    QTest::newRow("steady: no hole on top") << Keys{3, 2, 1} << Keys{2, 3} << true << Keys{3, 2};
    QTest::newRow("steady: what comes goes on top") << Keys{3, 2, 1} << Keys{1, 2, 9, 3} << true << Keys{3, 2, 1, 9};
    QTest::newRow("steady: on top even if there is a hole")
        << Keys{3, 0, 1} << Keys{1, 3, 9} << true << Keys{3, 0, 1, 9};
    QTest::newRow("steady: into the hole when full")
        << Keys{5, 4, 3, 2, 1} << Keys{9, 1, 2, 3, 5} << true << Keys{5, 9, 3, 2, 1};
    QTest::newRow("steady: several, the worst highest") << Keys{3} << Keys{1, 2, 3} << true << Keys{3, 2, 1};
    QTest::newRow("steady: all gone") << Keys{3, 2} << Keys{} << true << Keys{};
}

void TestPopupLayout::arranges()
{
    QFETCH(Keys, shown);
    QFETCH(Keys, wanted);
    QFETCH(bool, steady);
    QFETCH(Keys, result);
    const Keys places = arrangeSlots(shown, wanted, steady, 5);
    if (result.isEmpty())
        QVERIFY(places.isEmpty()); // Qt 6.4 compares two empty lists by memcmp() of null pointers
    else
        QCOMPARE(places, result);
}

QTEST_GUILESS_MAIN(TestPopupLayout)
#include "tst_popuplayout.moc"
