// Invented cameras that come, go and alarm: for trying things out, for demonstrations and for load.
#pragma once

#include "server/records.h"
#include "server/serverconfig.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <random>

namespace watchpost::server {

class Simulator : public QObject
{
    Q_OBJECT

public:
    struct Event
    {
        CameraPtr camera;
        OnlineState state = OnlineState::Unknown; // for a state change
        std::string alarm;                        // the type; empty for a state change
    };
    using Sink = std::function<void(const Event &)>;

    // Gives the cameras their first states at once. `sink` is told what happens.
    Simulator(const ServerConfig &config, std::vector<CameraPtr> cameras, Sink sink, QObject *parent = nullptr);

    void start();
    // Brings the first alarm forward, when ServerConfig::simulatedFirstAlarmMs asks for that.
    void clientLoggedIn();

    // The next of a sequence that depends on the seed and the number of cameras alone, when each event is carried out
    // before the next one is asked for.
    [[nodiscard]] Event nextState();
    [[nodiscard]] Event nextAlarm();
    [[nodiscard]] double pushesPerSecond() const { return m_statesPerMs * 1000; }

private:
    void step();
    [[nodiscard]] std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random() % bound); }

    std::vector<CameraPtr> m_cameras; // those that change: all but the ones nothing is known of
    std::vector<CameraPtr> m_offline; // of them, those that the simulator took away
    Sink m_sink;
    std::mt19937_64 m_random; // without <random>'s distributions: theirs differ from library to library
    double m_statesPerMs;
    double m_alarmsPerMs;
    double m_statesDue = 0;
    double m_alarmsDue = 0;
    int m_firstAlarmMs;
    bool m_alarming;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QTimer m_firstAlarm;
};

// SIM-000001 and on, after the configured names.
[[nodiscard]] std::vector<std::string> simulatedIds(const ServerConfig &config);

} // namespace watchpost::server
