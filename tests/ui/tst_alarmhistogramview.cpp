// The histogram in the hands of a person: by mouse, by keyboard, read aloud, in both palettes.
#include "ui/alarmhistogramview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

constexpr qint64 kHour = 3'600'000;

AlarmHistogram someHours(qint64 from = 0)
{
    QList<qint64> edges;
    for (int i = 0; i <= 24; ++i)
        edges.append(from + i * kHour);
    AlarmHistogram histogram(edges, BucketUnit::Hour);
    histogram.add(histogram.indexAt(14 * kHour), Severity::Critical);
    histogram.add(histogram.indexAt(14 * kHour), Severity::Notice);
    histogram.add(histogram.indexAt(20 * kHour), Severity::Warning);
    return histogram;
}

} // namespace

class tst_AlarmHistogramView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void arrowsGoFromBarToBar();
    void enterChooses();
    void escapeShowsAll();
    void clicks();
    void hovers();
    void isReadAloud();
    void theHourStaysUnderTheKeyboard();
    void severitiesAreShapes();
    void rightToLeft();

private:
    void key(Qt::Key key) { QTest::keyClick(m_view.get(), key); }
    QPoint middleOf(int bar) const
    {
        const int pad = m_view->fontMetrics().height() / 2;
        const qreal width = (m_view->width() - 2 * pad) / 24.0;
        return {pad + qRound((bar + 0.5) * width), m_view->height() / 2};
    }

    std::unique_ptr<AlarmHistogramView> m_view;
};

void tst_AlarmHistogramView::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_view = std::make_unique<AlarmHistogramView>();
    m_view->setLocale(QLocale());
    m_view->setZone(QTimeZone::utc());
    m_view->show(QStringLiteral("Last 24 hours"), someHours(), {});
    m_view->resize(320, m_view->sizeHint().height());
    m_view->setVisible(true);
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
}

void tst_AlarmHistogramView::arrowsGoFromBarToBar()
{
    QCOMPARE(m_view->current(), 23); // now
    key(Qt::Key_Right);
    QCOMPARE(m_view->current(), 23);
    key(Qt::Key_Left);
    QCOMPARE(m_view->current(), 22);
    key(Qt::Key_Home);
    QCOMPARE(m_view->current(), 0);
    key(Qt::Key_Left);
    QCOMPARE(m_view->current(), 0);
    key(Qt::Key_Right);
    QCOMPARE(m_view->current(), 1);
    key(Qt::Key_End);
    QCOMPARE(m_view->current(), 23);
    QCOMPARE(m_view->caption(), QStringLiteral("23:00 to 00:00: no alarms"));
}

void tst_AlarmHistogramView::enterChooses()
{
    QSignalSpy chosen(m_view.get(), &AlarmHistogramView::bucketActivated);
    for (int i = 0; i < 9; ++i)
        key(Qt::Key_Left);
    key(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 14 * kHour);
    QCOMPARE(chosen[0][1].toLongLong(), 15 * kHour);
    key(Qt::Key_Space);
    QCOMPARE(chosen.size(), 2);
    m_view->show(QStringLiteral("Last 24 hours"), someHours(), 14 * kHour);
    QCOMPARE(m_view->chosen(), 14);
}

void tst_AlarmHistogramView::escapeShowsAll()
{
    QSignalSpy cleared(m_view.get(), &AlarmHistogramView::clearRequested);
    key(Qt::Key_Escape);
    QVERIFY(cleared.isEmpty());
    m_view->show(QStringLiteral("Last 24 hours"), someHours(), 14 * kHour);
    key(Qt::Key_Escape);
    QCOMPARE(cleared.size(), 1);
}

void tst_AlarmHistogramView::clicks()
{
    QSignalSpy chosen(m_view.get(), &AlarmHistogramView::bucketActivated);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(14));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 14 * kHour);
    QCOMPARE(m_view->current(), 14);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {0, m_view->height() / 2}); // beside them
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, middleOf(14));
    QCOMPARE(chosen.size(), 1);
}

void tst_AlarmHistogramView::hovers()
{
    m_view->clearFocus();
    QCOMPARE(m_view->caption(), QStringLiteral("Last 24 hours: 3 alarm(s)"));
    QTest::mouseMove(m_view.get(), middleOf(14));
    QTRY_COMPARE(m_view->caption(), QStringLiteral("14:00 to 15:00: 2 alarm(s), worst: Critical"));
    QCOMPARE(m_view->toolTipAt(middleOf(14)), QStringLiteral("14:00 to 15:00\nCritical: 1\nNotice: 1"));
    QVERIFY(m_view->toolTipAt({1, 1}).startsWith(QStringLiteral("Last 24 hours")));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_view.get(), &leave);
    QCOMPARE(m_view->caption(), QStringLiteral("Last 24 hours: 3 alarm(s)"));
}

void tst_AlarmHistogramView::isReadAloud()
{
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(read);
    QCOMPARE(read->text(QAccessible::Name), QStringLiteral("Last 24 hours: 3 alarm(s). 23:00 to 00:00: no alarms"));
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Left);
    QCOMPARE(read->text(QAccessible::Name),
             QStringLiteral("Last 24 hours: 3 alarm(s). 20:00 to 21:00: 1 alarm(s), worst: Warning"));
    QCOMPARE(read->text(QAccessible::Description), QStringLiteral("20:00 to 21:00: 1 alarm(s), worst: Warning\n"
                                                                  "14:00 to 15:00: 2 alarm(s), worst: Critical"));
}

void tst_AlarmHistogramView::theHourStaysUnderTheKeyboard()
{
    for (int i = 0; i < 9; ++i)
        key(Qt::Key_Left);
    QCOMPARE(m_view->current(), 14);
    m_view->show(QStringLiteral("Last 24 hours"), someHours(2 * kHour), {});
    QCOMPARE(m_view->current(), 12);
    m_view->show(QStringLiteral("Last 24 hours"), someHours(20 * kHour), {}); // it has gone
    QCOMPARE(m_view->current(), 23);
    m_view->show(QStringLiteral("Nothing"), {}, {});
    key(Qt::Key_Return);
    key(Qt::Key_Left);
    QVERIFY(m_view->current() <= 0);
    QVERIFY(!m_view->grab().isNull());
}

// Full, striped, hollow: told apart without their colours, in both palettes.
void tst_AlarmHistogramView::severitiesAreShapes()
{
    m_view->clearFocus();
    m_view->resize(1200, 160);
    for (const bool dark : {false, true}) {
        m_view->setPalette(dark ? QPalette(QColor(0x2a, 0x2e, 0x32)) : QPalette(QColor(0xef, 0xef, 0xef)));
        AlarmHistogram histogram({0, kHour, 2 * kHour, 3 * kHour}, BucketUnit::Hour);
        for (const int i : {0, 1, 2})
            histogram.add(i, static_cast<Severity>(i));
        m_view->show(QStringLiteral("Last hours"), histogram, {});
        const QImage image = m_view->grab().toImage();
        const int pad = m_view->fontMetrics().height() / 2;
        QList<int> shapes;
        for (const int bar : {0, 1, 2}) {
            const int left = pad + (m_view->width() - 2 * pad) / 3 * bar + 20;
            QSet<QRgb> colors;
            for (int x = left; x < left + 100; ++x)
                colors.insert(image.pixel(x, image.height() / 2));
            shapes.append(static_cast<int>(colors.size()));
        }
        QCOMPARE(shapes[0], 1); // hollow: the ground only
        QVERIFY(shapes[1] > 1); // striped
        QCOMPARE(shapes[2], 1); // full
        QVERIFY(image.pixel(pad + 40, image.height() / 2) !=
                image.pixel(m_view->width() - pad - 40, image.height() / 2));
    }
}

void tst_AlarmHistogramView::rightToLeft()
{
    m_view->setLayoutDirection(Qt::RightToLeft);
    key(Qt::Key_Right);
    QCOMPARE(m_view->current(), 22);
    QSignalSpy chosen(m_view.get(), &AlarmHistogramView::bucketActivated);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(0));
    QCOMPARE(chosen[0][0].toLongLong(), 23 * kHour);
}

QTEST_MAIN(tst_AlarmHistogramView)
#include "tst_alarmhistogramview.moc"
