#include "server/simulator.h"

#include "server/text.h"

#include <algorithm>
#include <array>

namespace watchpost::server {

namespace {

constexpr int kSliceMs = 20;
constexpr double kLongestPauseMs = 250; // after a pause (a suspended computer) no flood follows

struct Frequency
{
    const char *type;
    int percent;
};
// "glass-break" has no name of its own: clients must cope with types that come later.
constexpr std::array<Frequency, 9> kAlarms{{{"motion", 46},
                                            {"person", 18},
                                            {"sound", 10},
                                            {"intrusion", 8},
                                            {"disconnected", 6},
                                            {"tamper", 4},
                                            {"smoke", 3},
                                            {"sos", 3},
                                            {"glass-break", 2}}};

OnlineState firstState(std::size_t index)
{
    if (index % 24 == 17)
        return OnlineState::Unknown;
    return index % 8 == 5 ? OnlineState::Offline : OnlineState::Online;
}

double calmRate(std::size_t cameras)
{
    return std::clamp(static_cast<double>(cameras) / 90.0, 0.1, 200.0);
}

} // namespace

std::vector<std::string> simulatedIds(const ServerConfig &config)
{
    std::vector<std::string> ids;
    ids.reserve(static_cast<std::size_t>(config.simulatedCameras));
    for (int i = 0; i < config.simulatedCameras; ++i) {
        ids.push_back(toUtf8(i < config.simulatedIds.size()
                                 ? config.simulatedIds.at(i)
                                 : QStringLiteral("SIM-%1").arg(i + 1, 6, 10, QLatin1Char('0'))));
    }
    return ids;
}

Simulator::Simulator(const ServerConfig &config, std::vector<CameraPtr> cameras, Sink sink, QObject *parent)
    : QObject(parent)
    , m_sink(std::move(sink))
    , m_random(config.seed)
    , m_statesPerMs((config.simulatedPushesPerSecond > 0 ? config.simulatedPushesPerSecond : calmRate(cameras.size())) /
                    1000)
    , m_alarmsPerMs(config.simulatedAlarmsPerMinute / 60000)
    , m_firstAlarmMs(config.simulatedFirstAlarmMs)
    , m_alarming(config.simulatedFirstAlarmMs < 0)
{
    for (std::size_t i = 0; i < cameras.size(); ++i) {
        cameras[i]->state = firstState(i);
        if (cameras[i]->state == OnlineState::Offline)
            m_offline.push_back(cameras[i]);
        if (cameras[i]->state != OnlineState::Unknown)
            m_cameras.push_back(std::move(cameras[i]));
    }
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kSliceMs);
    connect(&m_timer, &QTimer::timeout, this, &Simulator::step);
    m_firstAlarm.setSingleShot(true);
    connect(&m_firstAlarm, &QTimer::timeout, this, [this] {
        m_alarming = true;
        m_alarmsDue = 1;
    });
}

void Simulator::start()
{
    m_clock.start();
    if (!m_cameras.empty())
        m_timer.start();
}

void Simulator::clientLoggedIn()
{
    if (!m_alarming && !m_firstAlarm.isActive())
        m_firstAlarm.start(m_firstAlarmMs);
}

Simulator::Event Simulator::nextState()
{
    // Most cameras are online most of the time: the more are away, the sooner one comes back.
    const std::size_t away = m_offline.size() * 100 / m_cameras.size();
    if (!m_offline.empty() && below(100) < std::max<std::size_t>(away * 4, 10)) {
        std::swap(m_offline[below(m_offline.size())], m_offline.back());
        const CameraPtr camera = std::move(m_offline.back());
        m_offline.pop_back();
        if (camera->state != OnlineState::Online)
            return {camera, OnlineState::Online, {}};
    }
    // Each event is a change, so that each is a push.
    std::size_t at = below(m_cameras.size());
    for (std::size_t tried = 0; m_cameras[at]->state == OnlineState::Offline && tried < m_cameras.size(); ++tried)
        at = (at + 1) % m_cameras.size();
    const CameraPtr &camera = m_cameras[at];
    if (camera->state == OnlineState::Offline)
        return {camera, OnlineState::Online, {}}; // all of them were switched off by hand
    m_offline.push_back(camera);
    return {camera, OnlineState::Offline, {}};
}

Simulator::Event Simulator::nextAlarm()
{
    const CameraPtr &camera = m_cameras[below(m_cameras.size())];
    int roll = static_cast<int>(below(100));
    const auto *type = kAlarms.begin();
    for (; type + 1 != kAlarms.end() && roll >= type->percent; ++type)
        roll -= type->percent;
    return {camera, camera->state, type->type};
}

void Simulator::step()
{
    // In nanoseconds: what a slice's rounding to whole milliseconds loses adds up.
    const auto elapsed = std::min(static_cast<double>(m_clock.nsecsElapsed()) / 1e6, kLongestPauseMs);
    m_clock.start();
    m_statesDue += elapsed * m_statesPerMs;
    for (; m_statesDue >= 1; m_statesDue -= 1)
        m_sink(nextState());
    if (m_alarming)
        m_alarmsDue += elapsed * m_alarmsPerMs;
    for (; m_alarmsDue >= 1; m_alarmsDue -= 1)
        m_sink(nextAlarm());
}

} // namespace watchpost::server
