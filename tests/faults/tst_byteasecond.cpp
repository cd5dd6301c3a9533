// A peer that sends a byte a second keeps nobody: every deadline runs from what was asked for, not from the last byte.
#include "headlessclient.h"
#include "support/lineclient.h"
#include "support/servertest.h"
#include "support/session_fixture.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace watchpost;

namespace {

constexpr int kDeadlineMs = 2500;

// The rest of `bytes`, one a second, as long as the socket is open.
void drip(QTcpSocket *socket, QByteArray bytes)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, bytes]() mutable {
        if (socket->state() != QAbstractSocket::ConnectedState || bytes.isEmpty())
            return;
        socket->write(bytes.left(1));
        bytes.remove(0, 1);
    });
    timer->start(1000);
}

server::ServerConfig shortDeadlines()
{
    server::ServerConfig config = test::testConfig();
    config.loginDeadlineMs = kDeadlineMs;
    config.dataIdleMs = kDeadlineMs;
    config.dataUnusedMs = kDeadlineMs;
    return config;
}

} // namespace

class TestByteASecond : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void login();
    void dataRequest();
    void loginAnswer();
};

void TestByteASecond::login()
{
    const auto server = test::startServer(shortDeadlines());
    QVERIFY(server);
    test::LineClient client(server->port());
    QVERIFY(client.waitForConnected());
    QElapsedTimer clock;
    clock.start();
    drip(&client.socket(), "LoginCommand.Login alice|secret\n");
    QVERIFY(client.waitForClosed(3 * kDeadlineMs));
    QVERIFY2(clock.elapsed() >= kDeadlineMs * 9 / 10, qPrintable(QString::number(clock.elapsed())));
}

void TestByteASecond::dataRequest()
{
    const auto server = test::startServer(shortDeadlines());
    QVERIFY(server);
    QCOMPARE(test::run(*server, "account add alice", "secret\n").exitCode, 0);
    const auto control = test::logIn(*server, "alice", "secret", "data-token");
    QVERIFY(control);
    const auto data = test::openData(*control, "alice", "secret");
    QVERIFY(data && data->waitForConnected());
    drip(&data->socket(), "CaramCommand.DownLoadCaramer 0\n");
    QVERIFY(data->waitForClosed(3 * kDeadlineMs));
    QVERIFY(control->isOpen());
}

void TestByteASecond::loginAnswer()
{
    QTcpServer slow;
    QVERIFY(slow.listen(QHostAddress::LocalHost));
    QObject::connect(&slow, &QTcpServer::newConnection, &slow,
                     [&slow] { drip(slow.nextPendingConnection(), "LoginCommand.LoginOk 1||\n"); });
    Session::Options options;
    options.loginTimeoutMs = kDeadlineMs;
    Session session(options);
    session.logIn(testsupport::loginTo(slow.serverPort()), {});
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.status().state == ConnectionState::Offline, 3 * kDeadlineMs);
    QCOMPARE(session.status().error.kind, ErrorKind::Transient);
    QVERIFY(clock.elapsed() >= kDeadlineMs * 9 / 10);
}

QTEST_GUILESS_MAIN(TestByteASecond)
#include "tst_byteasecond.moc"
