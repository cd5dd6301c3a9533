// A listening port when the process has no file descriptor left for who knocks.
#include "server/tcplistener.h"
#include "support/lineclient.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <utility>
#include <vector>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace watchpost::server;
using namespace watchpost::test;

class TcpListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutConnectedSockets();
    void goesOnWhenThereAreFilesAgain();
};

void TcpListenerTest::handsOutConnectedSockets()
{
    TcpListener listener({});
    QTcpSocket *taken = nullptr;
    connect(&listener, &TcpListener::accepted, this, [&](QTcpSocket *socket) { taken = socket; });
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    LineClient client(listener.serverPort());
    QVERIFY(client.waitForConnected());
    QTRY_VERIFY(taken != nullptr);
    QCOMPARE(taken->state(), QAbstractSocket::ConnectedState);
    QVERIFY(taken->readBufferSize() > 0);
}

void TcpListenerTest::goesOnWhenThereAreFilesAgain()
{
#ifdef Q_OS_UNIX
    TcpListener listener({});
    QSignalSpy accepted(&listener, &TcpListener::accepted);
    QVERIFY(listener.listen(QHostAddress::LocalHost));

    // The kernel takes it in; the process can not, for it may open nothing more.
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    QVERIFY(client >= 0);
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit few = before;
    few.rlim_cur = 256;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &few), 0);
    std::vector<int> taken;
    for (int file = ::dup(client); file >= 0; file = ::dup(client))
        taken.push_back(file);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(listener.serverPort());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // At once: without a free one not even a sanitizer can do its work.
    bool refused = false;
    connect(&listener, &QTcpServer::acceptError, this, [&] {
        if (std::exchange(refused, true))
            return;
        for (const int file : taken)
            ::close(file);
    });
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("No connection could be taken in")));
    const int connected = ::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    (void)waitFor([&] { return refused; }, 5000);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(!taken.empty());
    QCOMPARE(connected, 0);
    QVERIFY(refused);
    QCOMPARE(accepted.count(), 0);
    QTRY_COMPARE(accepted.count(), 1);
    // And then as quickly as ever.
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 20; ++i) {
        LineClient later(listener.serverPort());
        QVERIFY(later.waitForConnected());
        QTRY_COMPARE(accepted.count(), i + 2);
    }
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    ::close(client);
#else
    QSKIP("no limit of open files here");
#endif
}

QTEST_GUILESS_MAIN(TcpListenerTest)
#include "tst_tcplistener.moc"
