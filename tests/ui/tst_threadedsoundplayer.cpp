#include "ui/soundplayer.h"

#ifdef WATCHPOST_HAVE_MULTIMEDIA
#include "ui/soundworker.h"
#include "ui/threadedsoundplayer.h"

#include <QSemaphore>
#include <QThread>
#endif

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

#ifdef WATCHPOST_HAVE_MULTIMEDIA
// Does what the test says, in the player's thread.
class FakeWorker : public SoundWorker
{
public:
    explicit FakeWorker(QSemaphore *hold)
        : m_hold(hold)
    {
    }

    void look() override
    {
        m_hold->acquire();
        Q_EMIT statusFound({true, true, QStringLiteral("horn")});
        Q_EMIT answered();
    }
    void play(quint64 ticket, const QString &file, int) override
    {
        m_hold->acquire();
        Q_EMIT answered();
        if (file != u"long")
            Q_EMIT finished(ticket, file == u"bad" ? QStringLiteral("broken") : QString());
        m_last = ticket;
    }
    void stop() override
    {
        if (m_last != 0)
            Q_EMIT finished(m_last, {}); // too late: nobody wants to know
    }

private:
    QSemaphore *m_hold;
    quint64 m_last = 0;
};

ThreadedSoundPlayer::WorkerFactory workersWith(QSemaphore *hold)
{
    return [hold] { return std::make_unique<FakeWorker>(hold); };
}
#endif

} // namespace

class TestThreadedSoundPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsInItsOwnThread();
    void whatWasStoppedIsPassedOver();
    void aThreadThatHangsHoldsUpNobody();
    void aFileThatHangs();
    void theRealOneWithoutADevice();
};

void TestThreadedSoundPlayer::playsInItsOwnThread()
{
#ifdef WATCHPOST_HAVE_MULTIMEDIA
    QSemaphore hold(100);
    ThreadedSoundPlayer player(workersWith(&hold), std::chrono::seconds(10));
    QSignalSpy finished(&player, &SoundPlayer::finished);
    player.look();
    QTRY_VERIFY(player.status().available);
    player.play(QStringLiteral("good"), 50);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.takeFirst().at(0).toString(), QString());
    player.play(QStringLiteral("bad"), 50);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.takeFirst().at(0).toString(), QStringLiteral("broken"));
#endif
}

void TestThreadedSoundPlayer::whatWasStoppedIsPassedOver()
{
#ifdef WATCHPOST_HAVE_MULTIMEDIA
    QSemaphore hold(100);
    ThreadedSoundPlayer player(workersWith(&hold), std::chrono::seconds(10));
    QSignalSpy finished(&player, &SoundPlayer::finished);
    player.play(QStringLiteral("long"), 50);
    player.stop();
    player.play(QStringLiteral("good"), 50);
    QTRY_COMPARE(finished.count(), 1);
    QTest::qWait(20);
    QCOMPARE(finished.count(), 1);
#endif
}

void TestThreadedSoundPlayer::aThreadThatHangsHoldsUpNobody()
{
#ifdef WATCHPOST_HAVE_MULTIMEDIA
    QSemaphore hold(0); // the sound system never answers
    ThreadedSoundPlayer player(workersWith(&hold), std::chrono::milliseconds(50));
    QSignalSpy finished(&player, &SoundPlayer::finished);
    QElapsedTimer timer;
    timer.start();
    player.play(QStringLiteral(":/good"), 50);
    QVERIFY(timer.elapsed() < 50);
    for (int i = 0; i <= ThreadedSoundPlayer::kMostLeft; ++i) { // each in a thread of its own
        QTRY_COMPARE(finished.count(), i + 1);
        QVERIFY(!finished.constLast().at(0).toString().isEmpty());
        QVERIFY(player.status().known && !player.status().available);
        player.play(QStringLiteral(":/good"), 50);
    }
    QTRY_COMPARE(finished.count(), ThreadedSoundPlayer::kMostLeft + 2); // at once now, and nothing is queued behind it
    hold.release(100);                                                  // it has come back
    QTRY_VERIFY(hold.available() <= 100 - ThreadedSoundPlayer::kMostLeft);
    finished.clear();
    QTRY_VERIFY([&] {
        player.look();
        return player.status().available;
    }());
    player.play(QStringLiteral(":/good"), 50);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(finished.takeFirst().at(0).toString().isEmpty());
#endif
}

// It is the file's fault: the next sound plays, and that file is not tried again.
void TestThreadedSoundPlayer::aFileThatHangs()
{
#ifdef WATCHPOST_HAVE_MULTIMEDIA
    QSemaphore hold(0);
    QSemaphore open(100);
    int made = 0;
    ThreadedSoundPlayer player([&] { return std::make_unique<FakeWorker>(++made == 1 ? &hold : &open); },
                               std::chrono::milliseconds(50));
    QSignalSpy finished(&player, &SoundPlayer::finished);
    player.play(QStringLiteral("/home/horn.ogg"), 50);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(finished.constLast().at(0).toString().contains(QStringLiteral("horn.ogg")));
    player.play(QStringLiteral(":/good"), 50);
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(finished.constLast().at(0).toString(), QString());
    player.play(QStringLiteral("/home/horn.ogg"), 50);
    QTRY_COMPARE(finished.count(), 3);
    QVERIFY(!finished.constLast().at(0).toString().isEmpty());
    QCOMPARE(made, 2);
    hold.release(10);
    QTest::qWait(20); // the one that was left behind ends, and says nothing
    QCOMPARE(finished.count(), 3);
#endif
}

// The one that ships, in whatever this computer has: it plays, or says in words why not, and does not crash or wait.
void TestThreadedSoundPlayer::theRealOneWithoutADevice()
{
    const auto player = makeSoundPlayer();
    QSignalSpy finished(player.get(), &SoundPlayer::finished);
    QElapsedTimer timer;
    timer.start();
    player->look();
    player->play(QStringLiteral(":/sounds/notice.wav"), 1);
    QVERIFY2(timer.elapsed() < 100, "the caller waited");
    QVERIFY(finished.wait(20000));
    QVERIFY(player->status().known);
    QVERIFY(!player->status().text.isEmpty());
    QCOMPARE(finished.constFirst().at(0).toString().isEmpty(), player->status().available);
    player->play(QStringLiteral("/gone/horn.ogg"), 1);
    QVERIFY(finished.count() == 2 || finished.wait(20000));
    QVERIFY(!finished.at(1).at(0).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestThreadedSoundPlayer)
#include "tst_threadedsoundplayer.moc"
