// Events to the model at 100,000 cameras: what one state change costs from applyStates() until the filter is in order
// again, beside its peer (QSortFilterProxyModel, dynamic sort) and the floor (one hash look-up and one store). Medians
// of interleaved rounds, so that a slow moment of the machine falls on all of them alike.
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
    peer.setSortRole(contest.column == CameraModel::NameColumn ? int(CameraModel::NameRole)
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
    for (const Contest &contest : {Contest{"sorted by name", CameraModel::NameColumn, {}},
                                   Contest{"sorted by since", CameraModel::SinceColumn, {}},
                                   Contest{"online only, by since", CameraModel::SinceColumn, OnlineState::Online}})
        run(contest, cameras, ids);
    return 0;
}
