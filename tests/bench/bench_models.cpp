// Events to the model at 100,000 cameras: what one state change costs from applyStates() until the filter is in order
// again, beside its peer (QSortFilterProxyModel, dynamic sort) and the floor (one hash look-up and one store). Medians
// of interleaved rounds, so that a slow moment of the machine falls on all of them alike.
#include "models/alarmfilter.h"
#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace watchpost;

namespace {

constexpr int kCameras = 100000;
constexpr int kFrames = 30;    // of one round
constexpr int kPerFrame = 160; // 10,000 changes a second at 60 frames a second
constexpr int kRounds = 7;
constexpr int kPeerUpdates = 40; // it is some thousand times slower

QString id(int number)
{
    return QStringLiteral("cam-%1").arg(number);
}

QList<CameraStateChange> changes(QRandomGenerator *random, const std::vector<QString> &ids, int count)
{
    QList<CameraStateChange> batch;
    batch.reserve(count);
    for (int i = 0; i < count; ++i)
        batch.append(
            {ids[static_cast<size_t>(random->bounded(kCameras))], static_cast<OnlineState>(random->bounded(3))});
    return batch;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Nanoseconds for each of `count` changes.
double timed(int count, const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / count;
}

struct Contest
{
    const char *name;
    int column;
    std::optional<OnlineState> state;
};

void run(const Contest &contest, const QList<Camera> &cameras, const std::vector<QString> &ids)
{
    CameraModel model;
    model.setCameras(cameras);
    CameraFilter filter(&model);
    filter.setVisibleRows(0, 50);
    filter.setState(contest.state);
    QElapsedTimer setup;
    setup.start();
    filter.sort(contest.column);
    const double sortMs = static_cast<double>(setup.nsecsElapsed()) / 1e6;

    CameraModel peerSource;
    peerSource.setCameras(cameras);
    QSortFilterProxyModel peer;
    peer.setSourceModel(&peerSource);
    peer.setDynamicSortFilter(true);
    peer.setSortRole(contest.column == CameraModel::NameColumn    ? int(CameraModel::NameRole)
                     : contest.column == CameraModel::StateColumn ? int(CameraModel::StateRole)
                                                                  : int(CameraModel::SinceRole));
    if (contest.state) {
        peer.setFilterRole(CameraModel::StateRole);
        peer.setFilterFixedString(QString::number(static_cast<int>(*contest.state)));
    }
    peer.sort(contest.column);

    QHash<QString, int> index;
    std::vector<OnlineState> floorStates(kCameras);
    for (int i = 0; i < kCameras; ++i)
        index.insert(ids[static_cast<size_t>(i)], i);

    QRandomGenerator random(42);
    qint64 at = 1;
    std::vector<double> ours, peers, floors, frames;
    for (int round = 0; round < kRounds; ++round) {
        std::vector<QList<CameraStateChange>> batches;
        for (int frame = 0; frame < kFrames; ++frame)
            batches.push_back(changes(&random, ids, kPerFrame));
        floors.push_back(timed(kFrames * kPerFrame, [&] {
            for (const auto &batch : batches) {
                for (const CameraStateChange &change : batch)
                    floorStates[static_cast<size_t>(index.value(change.id))] = change.state;
            }
        }));
        ours.push_back(timed(kFrames * kPerFrame, [&] {
            for (const auto &batch : batches) {
                QElapsedTimer frame;
                frame.start();
                model.applyStates(batch, ++at);
                filter.flush();
                frames.push_back(static_cast<double>(frame.nsecsElapsed()) / 1e6);
            }
        }));
        const auto few = changes(&random, ids, kPeerUpdates);
        peers.push_back(timed(kPeerUpdates, [&] {
            for (const CameraStateChange &change : few) {
                peerSource.applyStates({change}, ++at);
                peerSource.flush(); // as a model that announces each change
            }
        }));
    }
    const double floor = median(floors);
    std::printf("%-28s floor %6.1f ns  ours %8.1f ns (%5.1f x floor)  peer %10.1f ns (%7.1f x floor, %6.1f x ours)"
                "  a frame %5.2f ms, worst %5.2f ms; sorted at first in %6.1f ms\n",
                contest.name, floor, median(ours), median(ours) / floor, median(peers), median(peers) / floor,
                median(peers) / median(ours), median(frames), *std::max_element(frames.begin(), frames.end()), sortMs);
    std::fflush(stdout);
}

// What one keystroke costs, from the text in the field until the filter is in order: the peer is the same search with
// QSortFilterProxyModel over one role.
void search(QList<Camera> cameras)
{
    for (qsizetype i = 0; i < cameras.size(); ++i) {
        cameras[i].group = QStringLiteral("Site %1/Floor %2").arg(i % 40).arg(i % 7);
        cameras[i].note = i % 10 == 0 ? QStringLiteral("the ladder is behind the door") : QString();
        cameras[i].tags = i % 5 == 0 ? QStringList{QStringLiteral("outdoor")} : QStringList();
    }
    CameraModel model;
    model.setCameras(cameras);
    CameraFilter filter(&model);
    filter.setVisibleRows(0, 50);
    filter.sort(CameraModel::StateColumn);
    QSortFilterProxyModel peer;
    peer.setSourceModel(&model);
    peer.setFilterRole(CameraModel::NameRole);
    peer.setFilterCaseSensitivity(Qt::CaseInsensitive);
    const QStringList typed{QStringLiteral("c"),         QStringLiteral("ca"),
                            QStringLiteral("cam"),       QStringLiteral("camera 9"),
                            QStringLiteral("camera 99"), QStringLiteral("camera"),
                            QStringLiteral("ladder"),    QStringLiteral("outdoor site"),
                            QStringLiteral("x"),         QString()};
    for (const QString &text : typed) {
        std::vector<double> ours, peers;
        const QString before = filter.text();
        for (int round = 0; round < kRounds; ++round) {
            ours.push_back(timed(1, [&] { filter.setText(text); }) / 1e6);
            peers.push_back(timed(1, [&] { peer.setFilterFixedString(text); }) / 1e6);
            if (round + 1 < kRounds) {
                filter.setText(before);
                peer.setFilterFixedString(before);
            }
        }
        std::printf("search \"%s\" after \"%s\": ours %6.2f ms (worst %6.2f), %d found; peer, names only %7.2f ms\n",
                    qPrintable(text), qPrintable(before), median(ours), *std::max_element(ours.begin(), ours.end()),
                    filter.rowCount(), median(peers));
    }
    std::fflush(stdout);
}

// What a filter over as many alarms as the list can hold costs: to set it, and for an alarm that comes or changes.
void alarms()
{
    constexpr int kAlarms = 99000; // with those that come below: within what the model holds
    QList<Alarm> newestFirst;
    for (qint64 number = kAlarms; number > 0; --number) {
        Alarm alarm;
        alarm.id = alarm.time = number;
        alarm.cameraId = id(static_cast<int>(number % 1000));
        alarm.severity = static_cast<Severity>(number % 3);
        newestFirst.append(alarm);
    }
    AlarmModel model;
    model.setAlarms(newestFirst);
    AlarmFilter filter(&model);
    std::vector<double> byText, bySeverity, coming, changing;
    qint64 next = kAlarms;
    for (int round = 0; round < kRounds; ++round) {
        byText.push_back(timed(1, [&] { filter.setCriteria({.text = QStringLiteral("cam-99")}); }) / 1e6);
        bySeverity.push_back(
            timed(1, [&] { filter.setCriteria({.atLeast = Severity::Warning, .acknowledged = false}); }) / 1e6);
        Alarm alarm = newestFirst.constFirst();
        coming.push_back(timed(100,
                               [&] {
                                   for (int i = 0; i < 100; ++i) {
                                       alarm.id = ++next;
                                       model.prepend({alarm});
                                   }
                               }) /
                         1e3);
        changing.push_back(timed(100,
                                 [&] {
                                     for (qint64 i = 0; i < 100; ++i)
                                         model.acknowledge({3 * (round * 100 + i) + 30001}, 1);
                                 }) /
                           1e3);
    }
    std::printf(
        "%d alarms filtered: text set in %.2f ms, severity in %.2f ms; one comes in %.2f us, is acknowledged and "
        "leaves in %.2f us\n",
        kAlarms, median(byText), median(bySeverity), median(coming), median(changing));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::printf("%d cameras, %d changes a frame, median of %d rounds; one change costs:\n", kCameras, kPerFrame,
                kRounds);
    QList<Camera> cameras;
    std::vector<QString> ids;
    for (int i = 0; i < kCameras; ++i) {
        ids.push_back(id(i));
        cameras.append(Camera{.id = id(i),
                              .password = {},
                              .name = QStringLiteral("Camera %1").arg((i * 7919) % kCameras),
                              .binding = Binding::Confirmed,
                              .refusal = {}});
    }
    for (const Contest &contest :
         {Contest{"worst first", CameraModel::StateColumn, {}}, Contest{"sorted by name", CameraModel::NameColumn, {}},
          Contest{"sorted by since", CameraModel::SinceColumn, {}},
          Contest{"online only, by since", CameraModel::SinceColumn, OnlineState::Online}})
        run(contest, cameras, ids);
    search(cameras);
    alarms();
    return 0;
}
