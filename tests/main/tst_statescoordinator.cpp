// From the server's word to what the screen is told, and to the alarm of a long outage.
#include "main/statescoordinator.h"

#include "store/settings.h"
#include "ui/statespage.h"

#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

namespace {

constexpr auto Offline = OnlineState::Offline;
constexpr auto Online = OnlineState::Online;

const QString A = QStringLiteral("A");
const QString B = QStringLiteral("B");
constexpr qint64 kWall = 1'700'000'000'000;

struct Shown
{
    QList<CameraStateChange> batch;
    qint64 at = 0;
};

Camera camera(const QString &id, bool disabled = false)
{
    Camera made;
    made.id = id;
    made.disabled = disabled;
    return made;
}

} // namespace

class TestStatesCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void atOnceByDefault();
    void heldAndShownByItsTimer();
    void oneBatchForEachTime();
    void aLongOutageIsAnAlarm();
    void disablingEndsIt();
    void anotherAccount();
    void thePage();

private:
    void use(const StateTimes &times);
    void say(const QString &id, OnlineState state) { m_states->take({{id, state}}, kWall + m_now); }
    void after(qint64 ms)
    {
        m_now += ms;
        m_states->look();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<StatesCoordinator> m_states;
    QList<Shown> m_shown;
    QList<Alarm> m_raised;
    QList<qint64> m_over;
    qint64 m_now = 0;
};

void TestStatesCoordinator::init()
{
    m_now = 0;
    m_shown.clear();
    m_raised.clear();
    m_over.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("w.ini")));
}

void TestStatesCoordinator::cleanup()
{
    m_states.reset();
    m_settings.reset();
}

void TestStatesCoordinator::use(const StateTimes &times)
{
    m_settings->setStateTimes(times);
    m_states = std::make_unique<StatesCoordinator>(m_settings.get());
    m_states->setClocks({[this] { return kWall + m_now; }, [this] { return m_now; }});
    connect(m_states.get(), &StatesCoordinator::statesShown, this,
            [this](const QList<CameraStateChange> &batch, qint64 at) {
                m_shown.append({batch, at});
            });
    connect(m_states.get(), &StatesCoordinator::alarmsRaised, this,
            [this](const QList<Alarm> &batch) { m_raised += batch; });
    connect(m_states.get(), &StatesCoordinator::alarmsOver, this, [this](const QList<qint64> &ids) { m_over += ids; });
    m_states->begin();
    m_states->setCameras({camera(A), camera(B)});
}

void TestStatesCoordinator::atOnceByDefault()
{
    use({});
    say(A, Online);
    say(A, Offline);
    QCOMPARE(m_shown.size(), 2);
    QCOMPARE(m_shown.at(1).batch.constFirst().state, Offline);
    QVERIFY(!m_states->held(A));
}

// The clocks are real here: nobody calls look().
void TestStatesCoordinator::heldAndShownByItsTimer()
{
    use({1, 0, 0});
    QElapsedTimer real;
    real.start();
    m_states->setClocks({[&real] { return kWall + real.elapsed(); }, [&real] { return real.elapsed(); }});
    say(A, Online);
    say(A, Offline);
    QCOMPARE(m_shown.size(), 1);
    QCOMPARE(m_states->held(A)->shown, Online);
    QCOMPARE(m_states->held(A)->seconds, 1);
    QTRY_COMPARE(m_shown.size(), 2);
    QVERIFY(real.elapsed() >= 1000);
    QCOMPARE(m_shown.at(1).at, kWall); // since when it was so, not since when it was shown
    m_states.reset();
}

void TestStatesCoordinator::oneBatchForEachTime()
{
    use({10, 0, 0});
    m_states->take({{A, Online}, {B, Online}}, kWall);
    m_states->take({{A, Offline}, {B, Offline}}, kWall);
    after(10'000);
    QCOMPARE(m_shown.size(), 2);
    QCOMPARE(m_shown.at(1).batch.size(), 2);
    // A blip of one of them leaves no trace; losing the link ends every wait.
    say(A, Online);
    say(B, Online);
    m_shown.clear();
    say(A, Offline);
    after(1);
    say(B, Offline);
    m_states->lose();
    after(60'000);
    QVERIFY(m_shown.isEmpty());
}

void TestStatesCoordinator::aLongOutageIsAnAlarm()
{
    use({0, 0, 60});
    say(A, Offline);
    after(59'999);
    QVERIFY(m_raised.isEmpty());
    after(1);
    QCOMPARE(m_raised.size(), 1);
    const Alarm alarm = m_raised.constFirst();
    QCOMPARE(alarm.cameraId, A);
    QCOMPARE(alarm.type, QStringLiteral("offline-long"));
    QCOMPARE(alarm.severity, Severity::Warning);
    QCOMPARE(alarm.time, kWall + 60'000);
    QCOMPARE(alarm.sequence, quint64(0));
    QVERIFY(alarm.id != 0);
    QVERIFY(m_over.isEmpty());
    say(A, Online);
    QCOMPARE(m_over, QList<qint64>{alarm.id});
}

void TestStatesCoordinator::disablingEndsIt()
{
    use({0, 0, 60});
    say(A, Offline);
    say(B, Offline);
    after(60'000);
    QCOMPARE(m_raised.size(), 2);
    m_states->putCameras({camera(A, true)});
    QCOMPARE(m_over.size(), 1);
    m_states->removeCameras({B});
    QCOMPARE(m_over.size(), 2);
}

void TestStatesCoordinator::anotherAccount()
{
    use({10, 10, 60});
    say(A, Online);
    say(A, Offline);
    m_states->forgetAccount();
    after(600'000);
    QCOMPARE(m_shown.size(), 1);
    QVERIFY(m_raised.isEmpty());
    say(A, Online);
    QCOMPARE(m_shown.size(), 2);
}

void TestStatesCoordinator::thePage()
{
    use({});
    QSignalSpy storms(m_states.get(), &StatesCoordinator::stormRuleChanged);
    QWidget parent;
    auto *page = m_states->makePage(&parent);
    const auto set = [page](const char *name, int value) {
        page->findChild<QSpinBox *>(QString::fromLatin1(name))->setValue(value);
    };
    set("holdDown", 10);
    set("holdUp", 3);
    set("offlineAfter", 300);
    set("stormCameras", 1);
    QVERIFY(page->validate());
    page->apply();
    QCOMPARE(m_settings->stateTimes(), (StateTimes{10, 3, 300}));
    QCOMPARE(m_settings->stormRule().cameras, 2);
    QCOMPARE(storms.size(), 1);
    say(A, Online);
    say(A, Offline);
    QCOMPARE(m_shown.size(), 1); // held from now on
}

QTEST_MAIN(TestStatesCoordinator)
#include "tst_statescoordinator.moc"
