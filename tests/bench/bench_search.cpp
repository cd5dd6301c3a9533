// What a keystroke in the search costs at 100,000 cameras: in the filter alone, and in the window until the table is
// painted again. A frame is 16.7 ms. Medians of rounds.
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "models/groupmodel.h"
#include "ui/camerapage.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace watchpost;

namespace {

constexpr int kCameras = 100000;
constexpr int kRounds = 9;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QList<Camera> cameras()
{
    QList<Camera> list;
    for (int i = 0; i < kCameras; ++i)
        list.append(Camera{.id = QStringLiteral("cam-%1").arg(i),
                           .password = {},
                           .name = QStringLiteral("Camera %1").arg((i * 7919) % kCameras),
                           .binding = Binding::Confirmed,
                           .refusal = {},
                           .group = QStringLiteral("Site %1/Floor %2").arg(i % 40).arg(i % 7),
                           .tags = i % 5 == 0 ? QStringList{QStringLiteral("outdoor")} : QStringList(),
                           .note = i % 10 == 0 ? QStringLiteral("behind the door") : QString()});
    return list;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QElapsedTimer timer;
    CameraModel model;
    CameraFilter filter(&model);
    const GroupModel groups(&model);
    CameraPage page(&model, &filter);
    page.resize(1000, 800);
    page.show();
    const QList<Camera> list = cameras();
    timer.start();
    model.setCameras(list);
    std::printf("%d cameras taken in (filter, order, search and side bar) in %.0f ms\n", kCameras, msOf(timer));
    timer.start();
    QCoreApplication::processEvents();
    std::printf("and painted in %.1f ms more\n", msOf(timer));

    const QStringList typed{QStringLiteral("c"),         QStringLiteral("ca"),     QStringLiteral("camera 9"),
                            QStringLiteral("camera 99"), QStringLiteral("door"),   QStringLiteral("site outdoor"),
                            QStringLiteral("x"),         QStringLiteral("camera"), QString()};
    const auto type = [&](const QString &text, double *filtered) {
        timer.start();
        filter.setText(text);
        *filtered = msOf(timer);
        page.updateView();
        QCoreApplication::processEvents();
        return msOf(timer);
    };
    for (const QString &text : typed) {
        const QString before = filter.text();
        std::vector<double> alone, painted;
        for (int round = 0; round < kRounds; ++round) {
            double filtered = 0;
            painted.push_back(type(text, &filtered));
            alone.push_back(filtered);
            if (round + 1 < kRounds)
                type(before, &filtered);
        }
        std::printf("\"%s\" after \"%s\": filter %6.2f ms, painted %6.2f ms (worst %6.2f), %d found\n",
                    qPrintable(text), qPrintable(before), median(alone), median(painted),
                    *std::max_element(painted.begin(), painted.end()), filter.rowCount());
    }
    return 0;
}
