#include "domain/statehold.h"

namespace watchpost {

void StateHold::setDefaults(const StateTimes &times)
{
    m_defaults = times;
    const QStringList waiting = m_waiting.keys();
    for (const QString &id : waiting)
        retime(id);
}

void StateHold::setCamera(const Camera &camera)
{
    if (camera.holdDown < 0 && camera.holdUp < 0)
        m_own.remove(camera.id);
    else
        m_own.insert(camera.id, {camera.holdDown, camera.holdUp});
    retime(camera.id);
}

QList<CameraStateChange> StateHold::take(const QList<CameraStateChange> &batch, qint64 at, qint64 now)
{
    QList<CameraStateChange> atOnce;
    for (const CameraStateChange &change : batch) {
        const OnlineState shown = m_shown.value(change.id, OnlineState::Unknown);
        const bool known = shown != OnlineState::Unknown && change.state != OnlineState::Unknown;
        const int seconds = known && shown != change.state ? secondsFor(change.id, change.state) : 0;
        if (seconds > 0) {
            wait(change, at, now, seconds);
            continue;
        }
        // Also what is shown already: whoever listens may have forgotten the camera meanwhile.
        stopWaiting(change.id);
        m_shown.insert(change.id, change.state);
        atOnce.append(change);
    }
    return atOnce;
}

QList<StateHold::Due> StateHold::due(qint64 now)
{
    QList<Due> all;
    while (!m_order.empty() && m_order.begin()->first <= now) {
        const QString id = m_order.begin()->second;
        const Waiting waiting = m_waiting.value(id);
        stopWaiting(id);
        m_shown.insert(id, waiting.change.state);
        all.append({waiting.change, waiting.at});
    }
    return all;
}

std::optional<qint64> StateHold::nextDue() const
{
    return m_order.empty() ? std::nullopt : std::optional(m_order.begin()->first);
}

std::optional<StateHold::Held> StateHold::held(const QString &id) const
{
    const auto waiting = m_waiting.constFind(id);
    if (waiting == m_waiting.cend())
        return std::nullopt;
    return Held{m_shown.value(id), secondsFor(id, waiting->change.state)};
}

void StateHold::lose()
{
    m_shown.clear();
    m_waiting.clear();
    m_order.clear();
}

void StateHold::forget(const QStringList &ids)
{
    for (const QString &id : ids) {
        stopWaiting(id);
        m_shown.remove(id);
        m_own.remove(id);
    }
}

void StateHold::clear()
{
    lose();
    m_own.clear();
}

int StateHold::secondsFor(const QString &id, OnlineState state) const
{
    const Own own = m_own.value(id);
    if (state == OnlineState::Offline)
        return own.down < 0 ? m_defaults.holdDown : own.down;
    return own.up < 0 ? m_defaults.holdUp : own.up;
}

void StateHold::wait(const CameraStateChange &change, qint64 at, qint64 now, int seconds)
{
    if (m_waiting.contains(change.id))
        return; // said again: it has waited since the first time. There is only one state that is not the shown one
    const qint64 due = now + qint64(seconds) * 1000;
    m_waiting.insert(change.id, {change, at, now, due});
    m_order.emplace(due, change.id);
}

void StateHold::stopWaiting(const QString &id)
{
    const auto waiting = m_waiting.constFind(id);
    if (waiting == m_waiting.cend())
        return;
    m_order.erase({waiting->due, id});
    m_waiting.erase(waiting);
}

void StateHold::retime(const QString &id)
{
    const auto waiting = m_waiting.find(id);
    if (waiting == m_waiting.end())
        return;
    m_order.erase({waiting->due, id});
    waiting->due = waiting->from + qint64(secondsFor(id, waiting->change.state)) * 1000;
    m_order.emplace(waiting->due, id);
}

} // namespace watchpost
