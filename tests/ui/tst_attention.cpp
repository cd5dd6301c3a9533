#include "ui/attention.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace watchpost;

class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyWhereThereIsNoTray_data();
    void asksOnlyWhereThereIsNoTray();
};

void TestAttention::asksOnlyWhereThereIsNoTray_data()
{
    QTest::addColumn<bool>("tray");
    QTest::addColumn<bool>("visible");
    QTest::addColumn<bool>("active");
    QTest::addColumn<int>("asked");
    QTest::newRow("no tray, behind others") << false << true << false << 2;
    QTest::newRow("no tray, looked at") << false << true << true << 0;
    QTest::newRow("no tray, no window") << false << false << false << 0;
    QTest::newRow("tray") << true << true << false << 0;
}

void TestAttention::asksOnlyWhereThereIsNoTray()
{
    QFETCH(bool, tray);
    QFETCH(bool, visible);
    QFETCH(bool, active);
    QFETCH(int, asked);
    QWidget window;
    QWidget other;
    if (visible)
        window.show();
    other.show();
    QWidget *front = active ? &window : &other;
    front->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(front));
    Attention attention(&window, [tray] { return tray; });
    QSignalSpy spy(&attention, &Attention::asked);
    attention.notify({});
    attention.summarise({});
    QCOMPARE(spy.count(), asked);
}

QTEST_MAIN(TestAttention)
#include "tst_attention.moc"
