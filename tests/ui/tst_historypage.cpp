#include "ui/historypage.h"

#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace watchpost;

class tst_HistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyWhatChanged()
    {
        HistoryPage page(30, 3650, nullptr);
        auto *days = page.findChild<QSpinBox *>(QStringLiteral("historyDays"));
        QCOMPARE(days->value(), 30);
        QCOMPARE(days->maximum(), 3650);
        QSignalSpy chosen(&page, &HistoryPage::daysChosen);
        page.apply();
        QCOMPARE(chosen.size(), 0);
        days->setValue(7);
        QVERIFY(page.validate());
        page.apply();
        page.apply();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 7);
    }
};

QTEST_MAIN(tst_HistoryPage)
#include "tst_historypage.moc"
