// Requests that wait for their time: in order, each once, none after clear().
#include "server/heldrequests.h"

#include <QSignalSpy>
#include <QTest>

using watchpost::server::HeldRequests;

class HeldRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inOrder();
    void asksAgainHowLong();
    void clearedByOneOfThem();
};

void HeldRequestsTest::inOrder()
{
    HeldRequests held;
    QSignalSpy ran(&held, &HeldRequests::ran);
    QString order;
    bool open = false;
    held.add([] { return 0; }, [&] { order += QLatin1Char('a'); });
    held.add([&] { return open ? 0 : 10; }, [&] { order += QLatin1Char('b'); });
    held.add([] { return 0; }, [&] { order += QLatin1Char('c'); });
    QVERIFY(order.isEmpty()); // not from within add()
    QCOMPARE(held.size(), 3U);
    QVERIFY(ran.wait());
    QCOMPARE(order, QStringLiteral("a"));
    QVERIFY(!held.isEmpty());
    open = true;
    QVERIFY(ran.wait());
    QCOMPARE(order, QStringLiteral("abc"));
    QVERIFY(held.isEmpty());
    held.add([] { return 0; }, [&] { order += QLatin1Char('d'); });
    QVERIFY(ran.wait());
    QCOMPARE(order, QStringLiteral("abcd"));
    QCOMPARE(ran.count(), 3);
}

void HeldRequestsTest::asksAgainHowLong()
{
    HeldRequests held;
    int asked = 0;
    bool done = false;
    held.add([&] { return ++asked < 4 ? 1 : 0; }, [&] { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(asked, 4);
}

void HeldRequestsTest::clearedByOneOfThem()
{
    HeldRequests held;
    bool second = false;
    held.add([] { return 0; }, [&] { held.clear(); });
    held.add([] { return 0; }, [&] { second = true; });
    QSignalSpy ran(&held, &HeldRequests::ran);
    QVERIFY(ran.wait());
    QVERIFY(held.isEmpty());
    QVERIFY(!second);
    held.add([] { return 1; }, [&] { second = true; });
    held.clear();
    QVERIFY(!ran.wait(50));
    QVERIFY(!second);
}

QTEST_GUILESS_MAIN(HeldRequestsTest)
#include "tst_heldrequests.moc"
