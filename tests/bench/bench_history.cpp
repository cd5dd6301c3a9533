// What the history of states costs: 10,000 changes a second for ten seconds, from 100,000 cameras.
//
//   bench_history [SECONDS]
//
// Printed: how long the GUI thread was busy with it, how long the writer took to the end, how the file has grown, and
// the longest wait of another write that came in between (an alarm's); then what a lost link and finding all cameras
// again cost.
#include "domain/statechange.h"
#include "store/database.h"
#include "store/statehistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace watchpost;

namespace {

constexpr int kCameras = 100000;
constexpr int kBatches = 50;  // a second
constexpr int kChanges = 200; // of a batch

struct Meter
{
    qint64 busyNs = 0;
    qint64 longestNs = 0;

    template <typename Work>
    void run(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        const qint64 took = timer.nsecsElapsed();
        busyNs += took;
        longestNs = std::max(longestNs, took);
    }
};

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
}

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

// Everything that was queued is on the disk then.
double waitForWriter(Database *database)
{
    QElapsedTimer timer;
    timer.start();
    for (int quiet = 0; quiet < 3;) {
        QElapsedTimer one;
        one.start();
        QEventLoop loop;
        database->write(
            &loop, [](QSqlDatabase &) { return QString(); }, [&loop](const QString &) { loop.quit(); });
        loop.exec();
        quiet = one.elapsed() < 5 ? quiet + 1 : 0;
        wait(300);
    }
    return static_cast<double>(timer.elapsed()) / 1000;
}

QList<CameraStateChange> everyCamera(const QStringList &ids)
{
    QList<CameraStateChange> all;
    all.reserve(ids.size());
    for (const QString &id : ids)
        all.append({id, OnlineState::Online, StateCause::Answer});
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int seconds = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("watchpost.sqlite"));
    Database database(path);
    database.open();
    StateHistory history(&database);
    history.open({QStringLiteral("example.org:9250"), QStringLiteral("bench")});
    wait(500);
    QStringList ids;
    for (int i = 0; i < kCameras; ++i)
        ids.append(QStringLiteral("CAM-%1").arg(i, 6, 10, QLatin1Char('0')));
    qint64 now = 1795270991000;

    Meter first;
    first.run([&] { history.take(everyCamera(ids), now); });
    const double firstWritten = waitForWriter(&database);
    std::printf("first answers   %d cameras: %.1f ms on the GUI thread, on the disk after %.1f s\n", kCameras,
                static_cast<double>(first.busyNs) / 1e6, firstWritten);
    const qint64 before = sizeOf(path);

    Meter gui;
    qint64 longestAlarm = 0;
    int alarms = 0;
    QRandomGenerator random(1);
    QHash<QString, OnlineState> states;
    int sent = 0;
    QTimer push;
    push.setTimerType(Qt::PreciseTimer);
    push.setInterval(1000 / kBatches);
    QEventLoop loop;
    QObject::connect(&push, &QTimer::timeout, &loop, [&] {
        QList<CameraStateChange> batch;
        for (int i = 0; i < kChanges; ++i) {
            const QString &id = ids.at(random.bounded(kCameras));
            OnlineState &state = states[id];
            state = state == OnlineState::Offline ? OnlineState::Online : OnlineState::Offline;
            batch.append({id, state});
        }
        now += 1000 / kBatches;
        gui.run([&] { history.take(batch, now); });
        sent += kChanges;
        if (sent % 10000 == 0) { // as an alarm that wants to be on the disk
            auto timer = std::make_shared<QElapsedTimer>();
            timer->start();
            database.write(
                &loop, [](QSqlDatabase &) { return QString(); },
                [&, timer](const QString &) {
                    longestAlarm = std::max(longestAlarm, timer->elapsed());
                    ++alarms;
                });
        }
        if (sent >= seconds * kBatches * kChanges)
            loop.quit();
    });
    QElapsedTimer turns;
    turns.start();
    qint64 longestTurn = 0;
    QTimer turn;
    turn.setTimerType(Qt::PreciseTimer);
    QObject::connect(&turn, &QTimer::timeout, &loop, [&] { longestTurn = std::max(longestTurn, turns.restart()); });
    turn.start(1);
    push.start();
    loop.exec();
    push.stop();
    turn.stop();
    const double written = waitForWriter(&database);
    const qint64 grown = sizeOf(path) - before;
    std::printf("changes         %d in %d s: take() %.2f ms a second, longest %.2f ms; longest turn of the event loop "
                "%lld ms\n",
                sent, seconds, static_cast<double>(gui.busyNs) / 1e6 / seconds,
                static_cast<double>(gui.longestNs) / 1e6, static_cast<long long>(longestTurn));
    std::printf("the writer      has all %.1f s after the last; another write waited %lld ms at most (%d tried)\n",
                written, static_cast<long long>(longestAlarm), alarms);
    std::printf("the file        has grown by %.1f MB: %.0f bytes a change\n", static_cast<double>(grown) / 1e6,
                static_cast<double>(grown) / sent);

    Meter lost;
    lost.run([&] { history.lose(now + 1, StateCause::LinkLost); });
    Meter again;
    QList<CameraStateChange> answers;
    for (const QString &id : ids)
        answers.append({id, states.value(id, OnlineState::Online), StateCause::Answer});
    const qint64 sizeBefore = sizeOf(path);
    again.run([&] { history.take(answers, now + 1000); });
    waitForWriter(&database);
    std::printf("a lost link     %.3f ms; all %d cameras again %.1f ms, %lld bytes of file\n",
                static_cast<double>(lost.busyNs) / 1e6, kCameras, static_cast<double>(again.busyNs) / 1e6,
                static_cast<long long>(sizeOf(path) - sizeBefore));
    return 0;
}
