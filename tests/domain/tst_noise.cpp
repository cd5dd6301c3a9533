// What is counted as noise, and what a hold-down or a mute would have hidden.
#include "domain/noise.h"

#include <QTest>

using namespace watchpost;
using By = NoiseQuestion::By;

namespace {

constexpr auto Unknown = OnlineState::Unknown;
constexpr auto Offline = OnlineState::Offline;
constexpr auto Online = OnlineState::Online;

const QString A = QStringLiteral("A");
const QString B = QStringLiteral("B");
const QString kMotion = QStringLiteral("motion");
const QString kSmoke = QStringLiteral("smoke");

constexpr qint64 kStart = 1'700'000'000'000;

NoiseHistory::AlarmAt alarm(const QString &camera, const QString &type, int second)
{
    return {camera, type, kStart + second * 1000};
}

// Online before, so that each of them is a change.
NoiseHistory::StateAt state(const QString &camera, OnlineState now, OnlineState before, int second)
{
    return {camera, now, before, kStart + second * 1000};
}

NoiseHistory outage(int seconds)
{
    return {{}, {state(A, Offline, Online, 0), state(A, Online, Offline, seconds)}};
}

} // namespace

class TestNoise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void theNoisiestFirst();
    void byType();
    void outages_data();
    void outages();
    void blindTimeIsNoOutage();
    void whatIsNoChange();
    void mutes_data();
    void mutes();
};

void TestNoise::nothing()
{
    QVERIFY(noisiest({}, {}).isEmpty());
}

void TestNoise::theNoisiestFirst()
{
    NoiseHistory history;
    history.alarms = {alarm(B, kMotion, 0), alarm(A, kMotion, 10'000), alarm(B, kSmoke, 20'000)};
    history.states = {state(A, Offline, Online, 0), state(A, Online, Offline, 4000), state(A, Offline, Online, 9000)};
    const QList<NoiseRow> rows = noisiest(history, {});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0), (NoiseRow{A, 1, 3, 0, 0, 0}));
    QCOMPARE(rows.at(1), (NoiseRow{B, 2, 0, 0, 0, 0}));
    QCOMPARE(noisiest(history, {}, 1), QList{rows.at(0)});
}

void TestNoise::byType()
{
    NoiseHistory history;
    history.alarms = {alarm(A, kMotion, 0), alarm(B, kMotion, 60), alarm(A, kSmoke, 90)};
    history.states = {state(A, Offline, Online, 0)};
    const QList<NoiseRow> rows = noisiest(history, {By::Type, 30, 10});
    QCOMPARE(rows, (QList<NoiseRow>{{kMotion, 2, 0, 0, 0, 1}, {kSmoke, 1, 0, 0, 0, 0}}));
}

void TestNoise::outages_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("flaps");
    QTest::addColumn<int>("hidden");
    QTest::newRow("a blip") << 5 << 1 << 2;
    QTest::newRow("just shorter than the hold-down") << 29 << 1 << 2;
    QTest::newRow("as long as the hold-down: it is shown") << 30 << 1 << 0;
    QTest::newRow("a minute is no flap") << 60 << 0 << 0;
}

void TestNoise::outages()
{
    QFETCH(int, seconds);
    QFETCH(int, flaps);
    QFETCH(int, hidden);
    QCOMPARE(noisiest(outage(seconds), {By::Camera, 30, 10}), (QList<NoiseRow>{{A, 0, 2, flaps, hidden, 0}}));
}

void TestNoise::blindTimeIsNoOutage()
{
    NoiseHistory history = outage(5);
    history.states.insert(1, {{}, Unknown, Unknown, kStart + 2000}); // the link was lost between the two
    QCOMPARE(noisiest(history, {}), (QList<NoiseRow>{{A, 0, 2, 0, 0, 0}}));
    history = outage(5);
    history.states.insert(1, state(A, Unknown, Offline, 2)); // or the server did not know
    QCOMPARE(noisiest(history, {}), (QList<NoiseRow>{{A, 0, 2, 0, 0, 0}}));
}

void TestNoise::whatIsNoChange()
{
    NoiseHistory history;
    history.states = {state(A, Online, Unknown, 0), state(A, Unknown, Online, 1), state(A, Online, Online, 2)};
    QVERIFY(noisiest(history, {}).isEmpty());
}

void TestNoise::mutes_data()
{
    QTest::addColumn<QList<int>>("seconds"); // when the alarms came, in any order
    QTest::addColumn<int>("hidden");         // by a mute of ten minutes
    QTest::newRow("one") << QList{0} << 0;
    QTest::newRow("within") << QList{0, 1, 599} << 2;
    QTest::newRow("just after") << QList{0, 600} << 0;
    QTest::newRow("muted anew by the first one after") << QList{0, 599, 700, 1299} << 2;
    QTest::newRow("unsorted") << QList{700, 0, 1299, 599} << 2;
}

void TestNoise::mutes()
{
    QFETCH(QList<int>, seconds);
    QFETCH(int, hidden);
    NoiseHistory history;
    for (const int second : seconds)
        history.alarms.append(alarm(A, kMotion, second));
    const QList<NoiseRow> rows = noisiest(history, {By::Camera, 30, 10});
    QCOMPARE(rows, (QList<NoiseRow>{{A, static_cast<int>(seconds.size()), 0, 0, 0, hidden}}));
}

QTEST_GUILESS_MAIN(TestNoise)
#include "tst_noise.moc"
