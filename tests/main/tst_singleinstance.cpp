// One program for each profile: with real processes, which are this program again.
#include "main/singleinstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <vector>

#include <sys/stat.h>

using namespace watchpost;
using Claim = SingleInstance::Claim;

namespace {

// What a started process says, then it lives until its input ends.
int runInstance(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SingleInstance instance(arguments.at(2), arguments.at(3));
    const Claim claim = instance.claim(StartMessage::fromEnvironment(arguments), arguments.at(4).toInt());
    const char *words[] = {"first", "passed", "busy", "alone"};
    std::puts(words[static_cast<int>(claim)]);
    std::fflush(stdout);
    if (claim != Claim::First)
        return 0;
    QObject::connect(&instance, &SingleInstance::started, &app, [](const StartMessage &message) {
        std::printf("started %s\n", qPrintable(message.arguments.constLast()));
        std::fflush(stdout);
    });
    instance.listen();
    return QCoreApplication::exec();
}

struct Process : QProcess
{
    bool says(const QByteArray &line, int timeoutMs = 10000)
    {
        const QDeadlineTimer deadline(timeoutMs);
        const QByteArray wanted = line + '\n';
        while (!m_said.contains(wanted)) {
            if (deadline.hasExpired() || (state() == QProcess::NotRunning && !bytesAvailable()))
                return false;
            waitForReadyRead(50);
            m_said += readAllStandardOutput();
        }
        return true;
    }
    ~Process() override
    {
        kill();
        waitForFinished();
    }

private:
    QByteArray m_said;
};

} // namespace

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void messagesComeThroughWhole();
    void rubbishIsNoMessage_data();
    void rubbishIsNoMessage();
    void theSecondIsHeardByTheFirst();
    void anotherProfileIsAnotherProgram();
    void ofManyAtOnceExactlyOneWins();
    void aKilledOneIsInNobodysWay();
    void oneThatDoesNotAnswerIsBusy();
    void theNextTakesOverFromOneThatEnds();
    void whoSendsRubbishIsLeftAndOthersAreHeard();
    void aFolderThatOthersMayEnterIsNoPlace();
    void theSameFolderByAnotherName();

private:
    [[nodiscard]] std::unique_ptr<Process> start(const QString &profile, const QString &word = QStringLiteral("x"),
                                                 int timeoutMs = 8000) const
    {
        auto process = std::make_unique<Process>();
        process->start(QCoreApplication::applicationFilePath(),
                       {QStringLiteral("--instance"), m_folder, profile, QString::number(timeoutMs), word});
        return process;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    QString m_profile;
};

void tst_SingleInstance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(QStringLiteral("run"));
    m_profile = m_dir->filePath(QStringLiteral("profile"));
    QVERIFY(QDir().mkpath(m_profile));
}

void tst_SingleInstance::messagesComeThroughWhole()
{
    const StartMessage message{{QStringLiteral("watchpost"), QStringLiteral("--user"), QStringLiteral("müller\n")},
                               QStringLiteral("token"),
                               QStringLiteral("id_TIME42")};
    const QByteArray bytes = encodeStart(message);
    bool bad = true;
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        QVERIFY(!decodeStart(bytes.first(size), &bad));
        QVERIFY(!bad);
    }
    QCOMPARE(decodeStart(bytes, &bad).value_or(StartMessage()), message);
}

void tst_SingleInstance::rubbishIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = encodeStart({{QStringLiteral("a")}, {}, {}});
    QTest::newRow("something else") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("more than one") << QByteArray(whole + 'x');
    QByteArray huge = whole;
    huge.replace(4, 4, "\x7f\xff\xff\xff");
    QTest::newRow("huge") << huge;
    QByteArray torn = whole;
    torn.replace(8, 4, QByteArray("\0\0\0\x09", 4));
    QTest::newRow("a list that is longer than the message") << torn;
}

void tst_SingleInstance::rubbishIsNoMessage()
{
    QFETCH(QByteArray, bytes);
    bool bad = false;
    QVERIFY(!decodeStart(bytes, &bad));
    QVERIFY(bad);
}

void tst_SingleInstance::theSecondIsHeardByTheFirst()
{
    auto first = start(m_profile);
    QVERIFY(first->says("first"));
    auto second = start(m_profile, QStringLiteral("hello"));
    QVERIFY(second->says("passed"));
    QVERIFY(first->says("started hello"));
    QVERIFY(second->waitForFinished());
    QCOMPARE(QFileInfo(m_folder).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
}

void tst_SingleInstance::anotherProfileIsAnotherProgram()
{
    auto one = start(m_profile);
    auto other = start(m_dir->filePath(QStringLiteral("other")));
    QVERIFY(one->says("first"));
    QVERIFY(other->says("first"));
}

void tst_SingleInstance::ofManyAtOnceExactlyOneWins()
{
    for (int round = 0; round < 3; ++round) {
        const QString profile = m_dir->filePath(QStringLiteral("race%1").arg(round));
        std::vector<std::unique_ptr<Process>> all;
        for (int i = 0; i < 6; ++i)
            all.push_back(start(profile, QString::number(i)));
        int firsts = 0;
        int passed = 0;
        Process *winner = nullptr;
        for (const auto &process : all) {
            while (!process->says("first", 100) && !process->says("passed", 100))
                QVERIFY(process->state() == QProcess::Running);
            if (process->says("first", 0)) {
                ++firsts;
                winner = process.get();
            } else {
                ++passed;
            }
        }
        QCOMPARE(firsts, 1);
        QCOMPARE(passed, 5);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].get() != winner)
                QVERIFY(winner->says("started " + QByteArray::number(static_cast<int>(i))));
        }
    }
}

void tst_SingleInstance::aKilledOneIsInNobodysWay()
{
    const SingleInstance here(m_folder, m_profile);
    auto first = start(m_profile);
    QVERIFY(first->says("first"));
    QTRY_VERIFY(QFileInfo::exists(here.socketPath()));
    first->kill();
    QVERIFY(first->waitForFinished());
    QVERIFY(QFileInfo::exists(here.socketPath())); // left behind
    auto next = start(m_profile);
    QVERIFY(next->says("first"));
    auto second = start(m_profile, QStringLiteral("again"));
    QVERIFY(second->says("passed"));
    QVERIFY(next->says("started again"));
}

void tst_SingleInstance::oneThatDoesNotAnswerIsBusy()
{
    SingleInstance here(m_folder, m_profile);
    QCOMPARE(here.claim({}, 100), Claim::First); // holds the profile, and does not listen
    auto second = start(m_profile, QStringLiteral("x"), 300);
    QVERIFY(second->says("busy"));
}

void tst_SingleInstance::theNextTakesOverFromOneThatEnds()
{
    auto here = std::make_unique<SingleInstance>(m_folder, m_profile);
    QCOMPARE(here->claim({}, 100), Claim::First);
    auto second = start(m_profile);
    QVERIFY(!second->says("first", 300));
    here.reset();
    QVERIFY(second->says("first"));
}

void tst_SingleInstance::whoSendsRubbishIsLeftAndOthersAreHeard()
{
    SingleInstance here(m_folder, m_profile);
    QCOMPARE(here.claim({}, 100), Claim::First);
    QVERIFY(here.listen());
    QSignalSpy started(&here, &SingleInstance::started);
    QLocalSocket mute;
    mute.connectToServer(here.socketPath());
    QLocalSocket rude;
    rude.connectToServer(here.socketPath());
    rude.write("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(rude.state(), QLocalSocket::UnconnectedState);
    auto second = start(m_profile, QStringLiteral("polite"));
    QTRY_COMPARE(started.count(), 1);
    QCOMPARE(started.at(0).at(0).value<StartMessage>().arguments.constLast(), QStringLiteral("polite"));
    QTRY_COMPARE(mute.state(), QLocalSocket::UnconnectedState); // not for ever
    QCOMPARE(started.count(), 1);
}

void tst_SingleInstance::aFolderThatOthersMayEnterIsNoPlace()
{
    QVERIFY(QDir().mkdir(m_folder));
    QCOMPARE(chmod(QFile::encodeName(m_folder).constData(), 0755), 0);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no folder of our own")));
    SingleInstance here(m_folder, m_profile);
    QCOMPARE(here.claim({}, 100), Claim::Alone);
    QCOMPARE(chmod(QFile::encodeName(m_folder).constData(), 0700), 0);
    QVERIFY(QFile::link(m_folder, m_dir->filePath(QStringLiteral("link"))));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no folder of our own")));
    SingleInstance linked(m_dir->filePath(QStringLiteral("link")), m_profile);
    QCOMPARE(linked.claim({}, 100), Claim::Alone);
}

void tst_SingleInstance::theSameFolderByAnotherName()
{
    QVERIFY(QFile::link(m_profile, m_dir->filePath(QStringLiteral("alias"))));
    const SingleInstance one(m_folder, m_profile);
    QCOMPARE(SingleInstance(m_folder, m_profile + u'/').socketPath(), one.socketPath());
    QCOMPARE(SingleInstance(m_folder, m_dir->filePath(QStringLiteral("alias"))).socketPath(), one.socketPath());
    QVERIFY(SingleInstance(m_folder, m_dir->path()).socketPath() != one.socketPath());
}

int main(int argc, char **argv)
{
    if (argc > 5 && qstrcmp(argv[1], "--instance") == 0)
        return runInstance(argc, argv);
    QCoreApplication app(argc, argv);
    tst_SingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
