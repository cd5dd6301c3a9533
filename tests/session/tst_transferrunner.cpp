// A transfer over data connections that do not come, break, or are answered with nonsense, without a network: how the
// port is asked for, when it is tried again, and when it is given up (docs/protocol.md, "Data connections").
#include "session/downloadtransfer.h"
#include "session/transferrunner.h"
#include "support/session_fake.h"

#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;

namespace {

constexpr char kOne[] = "CaramCommand.DownloadSucess A|pw|true|1|1\n";
constexpr char kFirstOfTwo[] = "CaramCommand.DownloadSucess A|pw|true|1|2\n";

// Online, with a download that has not begun.
struct Fixture
{
    Fixture()
    {
        net.logIn();
        (void)net.control->takeWritten();
    }

    [[nodiscard]] qsizetype portsAskedFor() const
    {
        return net.control->takeWritten().count("NormalCommand.CreatDataSocket alice|secret\n");
    }
    [[nodiscard]] bool asksForAPort() const
    {
        return QTest::qWaitFor([this] { return portsAskedFor() == 1; });
    }
    // As far as the data connection's socket.
    bool openSocket()
    {
        const bool asked = asksForAPort();
        const int before = net.socketsMade;
        net.say("NormalCommand.ReturnDataSocketPort 5001|t0ken");
        return asked && net.socketsMade == before + 1;
    }
    // As far as the first question.
    bool openChannel()
    {
        if (!openSocket())
            return false;
        net.newest->establish();
        return QTest::qWaitFor([this] { return net.newest->written().contains("DownLoadCaramer 0\n"); });
    }

    FakeNet net;
    DownloadTransfer download{false};
    TransferRunner runner{net.session.get()};
    QSignalSpy finished{&runner, &TransferRunner::finished};
    QSignalSpy advanced{&runner, &TransferRunner::advanced};
};

} // namespace

class tst_TransferRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completes();
    void answersAndTheEndInOneRead();
    void refused();
    void refusedAndCut();
    void complete();
    void noPortFree();
    void portThatCannotBeOne();
    void tokenIsTheFirstLine();
    void stoppedWhileAsking();
    void stoppedWhileConnecting();
    void answerThatNobodyWaitsFor();
    void sessionGone();
    void loggedOutBySomebodyElse();
    void brokenAnswerBeginsAnother();
    void nothingHandledAfterABrokenAnswer();
    void givesUp_data();
    void givesUp();
    void anAnswerStartsTheCountAgain();
    void noAnswerToTheRequestForAPort();
    void stoppedWithAnAnswerOnItsWay();
    void speaksBeforeItIsAsked();
    void nobodyBehindThePort_data();
    void nobodyBehindThePort();
};

void tst_TransferRunner::completes()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(!f.runner.isWaitingForPort());
    QVERIFY(f.openChannel());
    QVERIFY(!f.runner.isWaitingForPort());
    f.net.newest->feed(kFirstOfTwo);
    QTRY_VERIFY(f.net.newest->written().endsWith("DownLoadCaramer 1\n"));
    QVERIFY(f.advanced.size() > 0);
    f.net.newest->feed("CaramCommand.DownloadSucess B|pw|true|2|2\n");
    QTRY_COMPARE(f.finished.size(), 1);
    QCOMPARE(f.finished.first().first().toString(), QString());
    QCOMPARE(f.download.takeResults().cameras.size(), 2);
}

void tst_TransferRunner::answersAndTheEndInOneRead()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.openChannel());
    f.net.newest->feed(kOne);
    f.net.newest->end();
    QTRY_COMPARE(f.finished.size(), 1);
    QCOMPARE(f.finished.first().first().toString(), QString());
}

void tst_TransferRunner::refused()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.openChannel());
    f.net.newest->feed("CaramCommand.DownloadFail ask later\n");
    QTRY_COMPARE(f.finished.size(), 1);
    QVERIFY(f.finished.first().first().toString().contains(QStringLiteral("ask later")));
}

void tst_TransferRunner::refusedAndCut()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.openChannel());
    f.net.newest->feed("CaramCommand.DownloadFail ask later\n");
    f.net.newest->end();
    QTRY_COMPARE(f.finished.size(), 1);
    QVERIFY(f.finished.first().first().toString().contains(QStringLiteral("ask later")));
}

// Nothing left to ask: no port is asked for.
void tst_TransferRunner::complete()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.openChannel());
    f.net.newest->feed(kOne);
    QTRY_COMPARE(f.finished.size(), 1);
    (void)f.net.control->takeWritten();
    f.runner.start(&f.download);
    QTRY_COMPARE(f.finished.size(), 2);
    QCOMPARE(f.portsAskedFor(), 0);
}

void tst_TransferRunner::noPortFree()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.asksForAPort());
    QVERIFY(f.runner.isWaitingForPort());
    f.net.say("NormalCommand.ReturnDataSocketPort");
    QVERIFY(f.runner.isWaitingForPort());
    QCOMPARE(f.advanced.size(), 1);
    QVERIFY(f.openChannel()); // it has asked again
    f.net.newest->feed(kOne);
    QTRY_COMPARE(f.finished.size(), 1);
    QCOMPARE(f.finished.first().first().toString(), QString());
}

void tst_TransferRunner::portThatCannotBeOne()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.asksForAPort());
    f.net.say("NormalCommand.ReturnDataSocketPort 22|t");
    QCOMPARE(f.finished.size(), 1);
    QVERIFY(f.finished.first().first().toString().contains(QStringLiteral("cannot be one")));
    QCOMPARE(f.net.socketsMade, 1);
}

void tst_TransferRunner::tokenIsTheFirstLine()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.openChannel());
    QCOMPARE(f.net.newest->askedPort(), 5001);
    QVERIFY(f.net.newest->written().startsWith("NormalCommand.DataSocketToken t0ken\n"));
}

// The port that is still owed serves the next transfer: it is not asked for twice.
void tst_TransferRunner::stoppedWhileAsking()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.asksForAPort());
    f.runner.stop();
    f.runner.start(&f.download);
    QTRY_VERIFY(f.runner.isWaitingForPort());
    QCOMPARE(f.portsAskedFor(), 0);
    f.net.say("NormalCommand.ReturnDataSocketPort 5001|t");
    QCOMPARE(f.net.socketsMade, 2);
    f.net.newest->establish();
    QTRY_VERIFY(f.net.newest->written().contains("DownLoadCaramer 0\n"));
}

void tst_TransferRunner::stoppedWhileConnecting()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.openSocket());
    const QPointer<test::FakeSocket> socket = f.net.newest;
    f.runner.stop();
    QTRY_VERIFY(!socket);
    QCOMPARE(f.finished.size(), 0);
    QCOMPARE(f.advanced.size(), 0);
}

void tst_TransferRunner::answerThatNobodyWaitsFor()
{
    Fixture f;
    f.net.session->requestDataPort(); // somebody else's
    f.net.say("NormalCommand.ReturnDataSocketPort 5001|t");
    QCOMPARE(f.net.socketsMade, 1);
    QVERIFY(!f.runner.isWaitingForPort());
}

void tst_TransferRunner::sessionGone()
{
    Fixture f;
    f.runner.start(&f.download);
    f.net.session.reset();
    QTRY_VERIFY(f.runner.isWaitingForPort());
    QCOMPARE(f.finished.size(), 0);
    f.runner.stop();
    QVERIFY(!f.runner.isWaitingForPort());
}

void tst_TransferRunner::loggedOutBySomebodyElse()
{
    FakeNet net;
    net.logIn();
    connect(net.session.get(), &Session::dataPortReturned, this, [&] { net.session->logOut(); });
    DownloadTransfer download(false);
    TransferRunner runner(net.session.get());
    QSignalSpy finished(&runner, &TransferRunner::finished);
    runner.start(&download);
    QTRY_VERIFY(runner.isWaitingForPort());
    net.say("NormalCommand.ReturnDataSocketPort 5001|t");
    QCOMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().toString().contains(QStringLiteral("was lost")));
}

void tst_TransferRunner::brokenAnswerBeginsAnother()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.openChannel());
    const QPointer<test::FakeSocket> first = f.net.newest;
    f.net.newest->feed("CaramCommand.DownloadSucess A|pw\n");
    QTRY_VERIFY(!first);
    QVERIFY(f.openChannel());
    f.net.newest->feed(kOne);
    QTRY_COMPARE(f.finished.size(), 1);
    QCOMPARE(f.finished.first().first().toString(), QString());
}

// What follows the first answer that makes no sense is not believed either.
void tst_TransferRunner::nothingHandledAfterABrokenAnswer()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.openChannel());
    f.net.newest->feed(QByteArray("CaramCommand.DownloadSucess A|pw\n") + kOne);
    QVERIFY(f.openChannel());
    QVERIFY(!f.download.isComplete());
    QCOMPARE(f.finished.size(), 0);
}

void tst_TransferRunner::givesUp_data()
{
    QTest::addColumn<bool>("connects");
    QTest::addColumn<QString>("told");
    QTest::newRow("refused") << false << QStringLiteral("Nothing answers");
    QTest::newRow("cut") << true << QStringLiteral("was cut");
}

void tst_TransferRunner::givesUp()
{
    QFETCH(bool, connects);
    QFETCH(QString, told);
    Fixture f;
    f.runner.start(&f.download);
    for (int i = 0; i < TransferRunner::kMaxFailures; ++i) {
        QCOMPARE(f.finished.size(), 0);
        if (connects) {
            QVERIFY(f.openChannel());
            f.net.newest->end();
        } else {
            QVERIFY(f.openSocket());
            f.net.newest->refuse(QAbstractSocket::ConnectionRefusedError);
        }
    }
    QTRY_COMPARE(f.finished.size(), 1);
    const QString error = f.finished.first().first().toString();
    QVERIFY2(error.contains(told), qPrintable(error));
}

// As long as each connection brings something, it is worth another one.
void tst_TransferRunner::anAnswerStartsTheCountAgain()
{
    constexpr int kCameras = TransferRunner::kMaxFailures + 4;
    Fixture f;
    f.runner.start(&f.download);
    for (int i = 0; i < kCameras; ++i) {
        QCOMPARE(f.finished.size(), 0);
        QVERIFY(f.openSocket());
        f.net.newest->establish();
        QTRY_VERIFY(f.net.newest->written().contains(QByteArray("DownLoadCaramer " + QByteArray::number(i))));
        f.net.newest->feed("CaramCommand.DownloadSucess CAM-" + QByteArray::number(i) + "|pw|true|" +
                           QByteArray::number(i + 1) + '|' + QByteArray::number(kCameras) + '\n');
        f.net.newest->end();
    }
    QTRY_COMPARE(f.finished.size(), 1);
    QCOMPARE(f.finished.first().first().toString(), QString());
}

// Asked again, with pauses, and not for ever.
void tst_TransferRunner::noAnswerToTheRequestForAPort()
{
    Fixture f;
    f.runner.setAnswerMs(5);
    f.runner.start(&f.download);
    for (int i = 0; i < TransferRunner::kMaxFailures; ++i) {
        QCOMPARE(f.finished.size(), 0);
        QVERIFY(f.asksForAPort());
    }
    QTRY_COMPARE(f.finished.size(), 1);
    const QString error = f.finished.first().first().toString();
    QVERIFY2(error.contains(QStringLiteral("does not answer the request")), qPrintable(error));
}

void tst_TransferRunner::stoppedWithAnAnswerOnItsWay()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.openChannel());
    const QPointer<test::FakeSocket> socket = f.net.newest;
    socket->feed(kFirstOfTwo);
    f.runner.stop();
    const qsizetype advanced = f.advanced.size();
    QTRY_VERIFY(!socket);
    QCOMPARE(f.finished.size(), 0);
    QCOMPARE(f.advanced.size(), advanced);
}

// Whatever it is, it is no answer.
void tst_TransferRunner::speaksBeforeItIsAsked()
{
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.openSocket());
    f.net.newest->establish();
    f.net.newest->feed(kOne);
    QTRY_VERIFY(f.net.newest->written().contains("DownLoadCaramer 0\n"));
    QVERIFY(!f.download.isComplete());
    QCOMPARE(f.finished.size(), 0);
    f.net.newest->feed(kOne);
    QTRY_COMPARE(f.finished.size(), 1);
    QCOMPARE(f.finished.first().first().toString(), QString());
}

void tst_TransferRunner::nobodyBehindThePort_data()
{
    QTest::addColumn<bool>("stopped");
    QTest::newRow("connected at the very end") << false;
    QTest::newRow("connected and stopped in one turn") << true;
}

// What is on its way when it ends is nobody's.
void tst_TransferRunner::nobodyBehindThePort()
{
    QFETCH(bool, stopped);
    Fixture f;
    f.runner.start(&f.download);
    QVERIFY(f.openSocket());
    const QPointer<test::FakeSocket> socket = f.net.newest;
    if (stopped) {
        socket->establish();
        f.runner.stop();
    } else {
        f.runner.stop();
        socket->establish();
    }
    QTRY_VERIFY(!socket);
    QCOMPARE(f.finished.size(), 0);
    QCOMPARE(f.advanced.size(), 0);
}

QTEST_GUILESS_MAIN(tst_TransferRunner)
#include "tst_transferrunner.moc"
