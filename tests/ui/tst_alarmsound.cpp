#include "ui/alarmsound.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

class FakePlayer : public SoundPlayer
{
public:
    void look() override { Q_EMIT statusChanged(m_status); }
    SoundStatus status() const override { return m_status; }
    void play(const QString &file, int volume) override
    {
        played.append(file.section(u'/', -1));
        volumes.append(volume);
        playing = true;
    }
    void stop() override
    {
        ++stops;
        playing = false;
    }
    void end(const QString &error = {})
    {
        playing = false;
        Q_EMIT finished(error);
    }

    SoundStatus m_status{true, true, {}};
    QStringList played;
    QList<int> volumes;
    int stops = 0;
    bool playing = false;
};

AlarmNotice noticeOf(qint64 id, Severity severity, const QString &camera = QStringLiteral("a"))
{
    AlarmNotice notice;
    notice.alarm.id = id;
    notice.alarm.severity = severity;
    notice.alarm.cameraId = camera;
    return notice;
}

const QString kNotice = QStringLiteral("notice.wav");
const QString kWarning = QStringLiteral("warning.wav");
const QString kCritical = QStringLiteral("critical.wav");

} // namespace

class TestAlarmSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySeverityHasItsOwn();
    void theWorstWins();
    void repeatsUntilAcknowledged();
    void onceIsOnce();
    void aThousandAreOneSound();
    void silentWhereNoneIsWanted();
    void anOwnFileThatFailsIsReplaced();
    void aMissingDeviceIsToldOnce();
    void testing();
    void settingsApplyToWhatSounds();
    void clears();
    void bundledOnesAreThere();
};

void TestAlarmSound::everySeverityHasItsOwn()
{
    for (const auto &[severity, file] :
         {std::pair{Severity::Notice, kNotice}, {Severity::Warning, kWarning}, {Severity::Critical, kCritical}}) {
        FakePlayer player;
        AlarmSound sound(&player);
        sound.notify(noticeOf(1, severity));
        QCOMPARE(player.played, QStringList{file});
        QCOMPARE(player.volumes, QList<int>{SoundSettings().of(severity).volume});
    }
}

void TestAlarmSound::theWorstWins()
{
    FakePlayer player;
    AlarmSound sound(&player);
    sound.notify(noticeOf(1, Severity::Warning));
    sound.notify(noticeOf(2, Severity::Notice)); // does not interrupt
    QCOMPARE(player.played, QStringList{kWarning});
    sound.notify(noticeOf(3, Severity::Critical)); // does
    QCOMPARE(player.played, (QStringList{kWarning, kCritical}));
    sound.notify(noticeOf(4, Severity::Critical));
    QCOMPARE(player.played.size(), 2); // no two at once
    // What was less severe has been said by it: it is not heard afterwards.
    sound.withdraw({3, 4});
    QVERIFY(!player.playing);
    QTest::qWait(30);
    QCOMPARE(player.played.size(), 2);
}

void TestAlarmSound::repeatsUntilAcknowledged()
{
    FakePlayer player;
    AlarmSound sound(&player);
    sound.setPause(std::chrono::milliseconds(5));
    QSignalSpy sounding(&sound, &AlarmSound::soundingChanged);
    sound.notify(noticeOf(1, Severity::Critical));
    sound.notify(noticeOf(2, Severity::Critical));
    for (int times = 1; times <= 3; ++times) {
        QTRY_COMPARE(player.played.size(), times);
        player.end();
    }
    sound.withdraw({1});
    QTRY_COMPARE(player.played.size(), 4); // the other one still stands
    sound.withdraw({2});
    QVERIFY(!player.playing);
    QVERIFY(!sound.isSounding());
    QCOMPARE(sounding.count(), 2);
    QTest::qWait(30);
    QCOMPARE(player.played.size(), 4);
}

void TestAlarmSound::onceIsOnce()
{
    FakePlayer player;
    AlarmSound sound(&player);
    sound.setPause(std::chrono::milliseconds(2));
    sound.notify(noticeOf(1, Severity::Warning));
    player.end();
    QTest::qWait(20);
    QCOMPARE(player.played.size(), 1);
    QVERIFY(!sound.isSounding());
    sound.notify(noticeOf(1, Severity::Warning)); // told again of the same: heard again only as it is over
    sound.withdraw({1});
    QVERIFY(!player.playing);
}

void TestAlarmSound::aThousandAreOneSound()
{
    FakePlayer player;
    AlarmSound sound(&player);
    for (qint64 id = 1; id <= 1000; ++id)
        sound.notify(noticeOf(id, Severity::Warning));
    QCOMPARE(player.played.size(), 1);
    player.end();
    QVERIFY(!sound.isSounding());
}

void TestAlarmSound::silentWhereNoneIsWanted()
{
    FakePlayer player;
    AlarmSound sound(&player);
    SoundSettings settings;
    settings.of(Severity::Warning).kind = SeveritySound::Kind::None;
    settings.of(Severity::Notice).volume = 0;
    sound.setSettings(settings);
    sound.notify(noticeOf(1, Severity::Warning));
    sound.notify(noticeOf(2, Severity::Notice));
    QVERIFY(player.played.isEmpty());
}

void TestAlarmSound::anOwnFileThatFailsIsReplaced()
{
    FakePlayer player;
    AlarmSound sound(&player);
    SoundSettings settings;
    settings.of(Severity::Warning) = {SeveritySound::Kind::Own, QStringLiteral("/gone/horn.ogg"), 60, false};
    sound.setSettings(settings);
    QSignalSpy problem(&sound, &AlarmSound::problem);
    sound.notify(noticeOf(1, Severity::Warning));
    player.end(QStringLiteral("gone"));
    QCOMPARE(player.played, (QStringList{QStringLiteral("horn.ogg"), kWarning}));
    QCOMPARE(problem.count(), 1);
    player.end();
    sound.notify(noticeOf(2, Severity::Warning));
    player.end(QStringLiteral("gone"));
    QCOMPARE(player.played.last(), kWarning);
    QCOMPARE(problem.count(), 1); // said once
}

void TestAlarmSound::aMissingDeviceIsToldOnce()
{
    FakePlayer player;
    player.m_status = {true, false, QStringLiteral("no device")};
    AlarmSound sound(&player);
    sound.setPause(std::chrono::milliseconds(2));
    QSignalSpy problem(&sound, &AlarmSound::problem);
    sound.notify(noticeOf(1, Severity::Critical));
    for (int times = 1; times <= 5; ++times) { // tried again: a device may come
        QTRY_COMPARE(player.played.size(), times);
        player.end(QStringLiteral("no device"));
    }
    QCOMPARE(problem.count(), 1);
    QTRY_COMPARE(player.played.size(), 6);
    player.end(); // there it is
    QTRY_COMPARE(player.played.size(), 7);
    player.end(QStringLiteral("no device"));
    QCOMPARE(problem.count(), 2);
}

void TestAlarmSound::testing()
{
    FakePlayer player;
    AlarmSound sound(&player);
    sound.setPause(std::chrono::milliseconds(2));
    QSignalSpy tested(&sound, &AlarmSound::testFinished);
    sound.test({SeveritySound::Kind::Bundled, {}, 25, true}, Severity::Notice);
    QCOMPARE(player.played, QStringList{kNotice});
    QCOMPARE(player.volumes, QList<int>{25});
    sound.notify(noticeOf(1, Severity::Critical)); // waits for the test's end
    QCOMPARE(player.played.size(), 1);
    player.end();
    QCOMPARE(tested.count(), 1);
    QTRY_COMPARE(player.played, (QStringList{kNotice, kCritical}));
    sound.withdraw({1});
    sound.test({}, Severity::Warning);
    sound.stopTest();
    QVERIFY(!player.playing);
    QCOMPARE(tested.count(), 1);
}

void TestAlarmSound::settingsApplyToWhatSounds()
{
    FakePlayer player;
    AlarmSound sound(&player);
    sound.setPause(std::chrono::milliseconds(2));
    sound.notify(noticeOf(1, Severity::Critical));
    SoundSettings settings;
    settings.of(Severity::Critical).kind = SeveritySound::Kind::None;
    sound.setSettings(settings);
    QVERIFY(!player.playing);
    QVERIFY(!sound.isSounding());
}

void TestAlarmSound::clears()
{
    FakePlayer player;
    AlarmSound sound(&player);
    sound.setPause(std::chrono::milliseconds(2));
    sound.notify(noticeOf(1, Severity::Critical));
    sound.clear();
    QVERIFY(!player.playing);
    QTest::qWait(20);
    QCOMPARE(player.played.size(), 1);
}

void TestAlarmSound::bundledOnesAreThere()
{
    FakePlayer player;
    const AlarmSound sound(&player);
    QSet<QByteArray> different;
    for (const auto severity : {Severity::Notice, Severity::Warning, Severity::Critical}) {
        QFile file(AlarmSound::fileOf({}, severity));
        QVERIFY(file.open(QIODevice::ReadOnly));
        different.insert(file.readAll());
    }
    QCOMPARE(different.size(), 3);
}

QTEST_GUILESS_MAIN(TestAlarmSound)
#include "tst_alarmsound.moc"
