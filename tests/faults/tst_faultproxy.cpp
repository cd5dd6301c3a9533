#include "support/faultproxy.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <cerrno>
#include <sys/socket.h>

using namespace watchpost::testsupport;
using Fault = FaultPlan::Fault;

namespace {

QByteArray someBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(1);
    for (char &byte : bytes)
        byte = static_cast<char>(random.generate());
    return bytes;
}

// A client, a proxy and a server that keeps what it is told.
struct Line
{
    explicit Line(const FaultPlan &plan)
    {
        proxy.planFor = [plan](int) { return plan; };
        listener.listen(QHostAddress::LocalHost);
        QObject::connect(&listener, &QTcpServer::newConnection, &listener, [this] {
            while (QTcpSocket *socket = listener.nextPendingConnection())
                peers.append(socket);
        });
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.listen(listener.serverPort()));
    }
    [[nodiscard]] bool joined(int count = 1)
    {
        return QTest::qWaitFor(
            [&] { return peers.size() == count && client.state() == QAbstractSocket::ConnectedState; });
    }
    QTcpSocket &server() { return *peers.first(); }
    static bool isClosed(const QTcpSocket &socket) { return socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] bool bothClosed()
    {
        return QTest::qWaitFor([&] { return isClosed(client) && isClosed(server()); });
    }

    QTcpServer listener;
    QList<QTcpSocket *> peers; // the listener's children
    FaultProxy proxy;
    QTcpSocket client;
};

} // namespace

class TestFaultProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forwardsFaithfully();
    void passesAnEndOn();
    void cutsToTheByte_data();
    void cutsToTheByte();
    void resets_data();
    void resets();
    void stalls();
    void goesHalfOpen();
    void delays();
    void drips();
    void showsAConnectionTwice();
    void strikesNow();
    void leadsOnce();
    void refuses();
    void leadsElsewhere();
    void plansCanBeRepeated();
};

void TestFaultProxy::forwardsFaithfully()
{
    Line line({});
    QVERIFY(line.joined());
    const QByteArray bytes = someBytes(3'000'000); // more than all buffers on the way hold
    line.client.write(bytes);
    line.server().write(bytes);
    QByteArray there;
    QByteArray back;
    QTRY_VERIFY_WITH_TIMEOUT((there += line.server().readAll()).size() >= bytes.size() &&
                                 (back += line.client.readAll()).size() >= bytes.size(),
                             10000);
    QVERIFY(there == bytes);
    QVERIFY(back == bytes);
    QCOMPARE(line.proxy.bytesToServer(), bytes.size());
    QCOMPARE(line.proxy.bytesToClient(), bytes.size());
    QCOMPARE(line.proxy.faults(), 0);
}

// What was said before it comes all the same.
void TestFaultProxy::passesAnEndOn()
{
    Line line({.delayMs = 20});
    QVERIFY(line.joined());
    line.client.write("goodbye");
    line.client.disconnectFromHost();
    QTRY_VERIFY(Line::isClosed(line.server()));
    QCOMPARE(line.server().readAll(), QByteArray("goodbye"));
}

void TestFaultProxy::cutsToTheByte_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<qint64>("at");
    for (const qint64 at : {0, 1, 999, 200'000}) {
        QTest::addRow("fin %lld", static_cast<long long>(at)) << Fault::Fin << at;
        QTest::addRow("reset %lld", static_cast<long long>(at)) << Fault::Reset << at;
    }
}

void TestFaultProxy::cutsToTheByte()
{
    QFETCH(Fault, fault);
    QFETCH(qint64, at);
    const QByteArray bytes = someBytes(400'000);
    Line up({.fault = fault, .toServer = at});
    QVERIFY(up.joined());
    up.client.write(bytes);
    QVERIFY(up.bothClosed());
    QVERIFY(up.server().readAll() == bytes.left(at));

    Line down({.fault = fault, .toClient = at});
    QVERIFY(down.joined());
    down.server().write(bytes);
    QVERIFY(down.bothClosed());
    QVERIFY(down.client.readAll() == bytes.left(at));
    QCOMPARE(down.proxy.faults(), 1);
}

void TestFaultProxy::resets_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("reset");
    QTest::addRow("fin") << Fault::Fin << false;
    QTest::addRow("reset") << Fault::Reset << true;
}

// Qt says RemoteHostClosedError of both; the kernel tells them apart.
void TestFaultProxy::resets()
{
    QFETCH(Fault, fault);
    QFETCH(bool, reset);
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    QTcpSocket end;
    end.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.serverPort());
    QVERIFY(end.waitForConnected() && listener.waitForNewConnection(5000));
    QTcpSocket *other = listener.nextPendingConnection();
    if (fault == Fault::Reset)
        resetSocket(other);
    else
        other->disconnectFromHost();
    char byte = 0;
    const auto got = ::recv(static_cast<int>(end.socketDescriptor()), &byte, 1, 0);
    QCOMPARE(got < 0 && errno == ECONNRESET, reset);
}

void TestFaultProxy::stalls()
{
    Line line({.fault = Fault::Stall, .toServer = 3});
    QVERIFY(line.joined());
    line.client.write("abcdef");
    QTRY_COMPARE(line.server().bytesAvailable(), 3);
    // Nobody reads: what is written comes to a halt in the buffers.
    const QByteArray much(32 * 1024 * 1024, 'x');
    line.client.write(much);
    QSignalSpy written(&line.client, &QTcpSocket::bytesWritten);
    while (written.wait(200)) {
    }
    QVERIFY(line.client.bytesToWrite() > 0);
    QCOMPARE(line.server().bytesAvailable(), 3);
    QVERIFY(!Line::isClosed(line.server()));
}

void TestFaultProxy::goesHalfOpen()
{
    Line line({.fault = Fault::HalfOpen, .toClient = 2});
    QVERIFY(line.joined());
    line.server().write("abc");
    QTRY_COMPARE(line.client.bytesAvailable(), 2);
    const QByteArray much(16 * 1024 * 1024, 'x');
    line.client.write(much);
    line.server().write("def");
    QTRY_COMPARE(line.client.bytesToWrite(), 0); // swallowed
    line.client.abort();
    QSignalSpy ended(&line.server(), &QTcpSocket::disconnected);
    QVERIFY(!ended.wait(200));
    QCOMPARE(line.server().bytesAvailable(), 0);
    QCOMPARE(line.client.bytesAvailable(), 0);
}

void TestFaultProxy::delays()
{
    Line line({.delayMs = 150});
    QVERIFY(line.joined());
    QElapsedTimer clock;
    clock.start();
    line.client.write("one");
    QTRY_COMPARE(line.server().bytesAvailable(), 3);
    QVERIFY(clock.elapsed() >= 149);
}

void TestFaultProxy::drips()
{
    Line line({.dripMs = 40});
    QVERIFY(line.joined());
    QElapsedTimer clock;
    clock.start();
    line.client.write("0123456");
    QSignalSpy ready(&line.server(), &QTcpSocket::readyRead);
    QTRY_COMPARE(line.server().bytesAvailable(), 7);
    QCOMPARE(ready.size(), 7);
    QVERIFY(clock.elapsed() >= 6 * 40);
    QCOMPARE(line.server().readAll(), QByteArray("0123456"));
}

void TestFaultProxy::showsAConnectionTwice()
{
    Line line({.twinBytes = 4});
    QVERIFY(line.joined(2));
    line.client.write("abcdefgh");
    // Which of the two was accepted first is the kernel's business.
    QTRY_COMPARE(line.peers.at(0)->bytesAvailable() + line.peers.at(1)->bytesAvailable(), 12);
    const bool twinIsFirst = line.peers.at(0)->bytesAvailable() == 4;
    QTcpSocket *twin = line.peers.at(twinIsFirst ? 0 : 1);
    QTcpSocket *real = line.peers.at(twinIsFirst ? 1 : 0);
    QTRY_VERIFY(Line::isClosed(*twin));
    QCOMPARE(twin->readAll(), QByteArray("abcd"));
    QVERIFY(!Line::isClosed(*real));
    real->write("answer");
    QTRY_COMPARE(line.client.bytesAvailable(), 6);
}

void TestFaultProxy::strikesNow()
{
    Line line({});
    QVERIFY(line.joined());
    line.client.write("before");
    QTRY_COMPARE(line.server().bytesAvailable(), 6);
    line.proxy.strike(Fault::HalfOpen);
    line.client.write("after");
    QSignalSpy ready(&line.server(), &QTcpSocket::readyRead);
    QVERIFY(!ready.wait(100));
    QCOMPARE(line.proxy.faults(), 1);
}

void TestFaultProxy::leadsOnce()
{
    Line line({});
    const quint16 port = line.proxy.listenOnce(line.listener.serverPort());
    QTcpSocket first;
    first.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(line.peers.size(), 2);
    QTcpSocket second;
    second.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(second.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestFaultProxy::refuses()
{
    Line line({});
    QVERIFY(line.joined());
    line.proxy.setRefusing(true);
    QTcpSocket refused;
    refused.connectToHost(QHostAddress(QHostAddress::LocalHost), line.proxy.listen(line.listener.serverPort()));
    QTRY_COMPARE(refused.error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(line.peers.size(), 1);
    QCOMPARE(line.client.state(), QAbstractSocket::ConnectedState);
}

void TestFaultProxy::leadsElsewhere()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Line line({});
    const quint16 port = line.proxy.listen(line.listener.serverPort());
    line.proxy.retarget(other.serverPort());
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(other.hasPendingConnections() || QSignalSpy(&other, &QTcpServer::newConnection).wait());
}

// The same seed is the same weather, another one is another; and every kind of fault comes up.
void TestFaultProxy::plansCanBeRepeated()
{
    QSet<QString> plans;
    QSet<Fault> kinds;
    for (int connection = 0; connection < 500; ++connection) {
        const FaultPlan plan = FaultPlan::random(7, connection);
        QCOMPARE(FaultPlan::random(7, connection).toString(), plan.toString());
        plans.insert(plan.toString());
        kinds.insert(plan.fault);
        QVERIFY(plan.fault == Fault::None || plan.toServer != FaultPlan::kNever || plan.toClient != FaultPlan::kNever);
    }
    QVERIFY(plans.size() > 300);
    QCOMPARE(kinds.size(), 5);
    QVERIFY(FaultPlan::random(8, 0).toString() != FaultPlan::random(7, 0).toString());
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
