#include "main/statescoordinator.h"

#include "domain/alarmtype.h"
#include "store/settings.h"
#include "ui/statespage.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <limits>

namespace watchpost {

StatesCoordinator::StatesCoordinator(Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    QElapsedTimer steady;
    steady.start();
    m_clocks = {[] { return QDateTime::currentMSecsSinceEpoch(); }, [steady] { return steady.elapsed(); }};
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be early, and late by a twentieth
    connect(&m_timer, &QTimer::timeout, this, &StatesCoordinator::look);
}

void StatesCoordinator::setClocks(Clocks clocks)
{
    m_clocks = std::move(clocks);
}

void StatesCoordinator::begin()
{
    useTimes(m_settings->stateTimes());
    Q_EMIT stormRuleChanged(m_settings->stormRule());
}

SettingsPage *StatesCoordinator::makePage(QWidget *parent)
{
    auto *page = new StatesPage(m_settings->stateTimes(), m_settings->stormRule(), parent);
    connect(page, &StatesPage::applied, this, [this](const StateTimes &times, const StormRule &rule) {
        m_settings->setStateTimes(times);
        m_settings->setStormRule(rule);
        useTimes(times);
        Q_EMIT stormRuleChanged(rule);
    });
    return page;
}

std::optional<HeldChange> StatesCoordinator::held(const QString &id) const
{
    const auto held = m_hold.held(id);
    return held ? std::optional(HeldChange{held->shown, held->seconds}) : std::nullopt;
}

void StatesCoordinator::take(const QList<CameraStateChange> &batch, qint64 at)
{
    const qint64 now = m_clocks.steady();
    const QList<CameraStateChange> atOnce = m_hold.take(batch, at, now);
    if (!atOnce.isEmpty())
        Q_EMIT statesShown(atOnce, at);
    end(m_outages.take(batch, at, now));
    arm();
}

void StatesCoordinator::lose()
{
    m_hold.lose();
    m_outages.lose(m_clocks.steady());
    arm();
}

void StatesCoordinator::setCameras(const QList<Camera> &cameras)
{
    forgetAccount();
    putCameras(cameras);
}

void StatesCoordinator::putCameras(const QList<Camera> &cameras)
{
    QStringList over;
    for (const Camera &camera : cameras) {
        m_hold.setCamera(camera);
        if (m_outages.setCamera(camera))
            over.append(camera.id);
    }
    end(over);
    arm();
}

void StatesCoordinator::removeCameras(const QStringList &ids)
{
    m_hold.forget(ids);
    end(m_outages.forget(ids));
    arm();
}

void StatesCoordinator::forgetAccount()
{
    m_hold.clear();
    m_outages.clear();
    m_raised.clear();
    m_timer.stop();
}

void StatesCoordinator::look()
{
    const qint64 now = m_clocks.steady();
    showDue(now);
    raiseDue(now);
    arm();
}

void StatesCoordinator::useTimes(const StateTimes &times)
{
    m_hold.setDefaults(times);
    m_outages.setDefault(times.offlineAfter);
    arm();
}

// Each with the time when it happened: the badge's age is the truth, however long it was held.
void StatesCoordinator::showDue(qint64 now)
{
    const QList<StateHold::Due> due = m_hold.due(now);
    QList<CameraStateChange> batch;
    for (qsizetype i = 0; i < due.size(); ++i) {
        batch.append(due[i].change);
        if (i + 1 == due.size() || due[i + 1].at != due[i].at)
            Q_EMIT statesShown(std::exchange(batch, {}), due[i].at);
    }
}

void StatesCoordinator::raiseDue(qint64 now)
{
    const QString type = QString::fromUtf16(kOfflineLongType);
    QList<Alarm> batch;
    const QList<LongOutages::Outage> due = m_outages.due(now);
    for (const LongOutages::Outage &outage : due) {
        Alarm alarm;
        alarm.id = nextAlarmId();
        alarm.cameraId = outage.camera;
        alarm.type = type;
        alarm.severity = severityOf(type);
        alarm.time = alarm.receivedAt = m_clocks.wall();
        m_raised.insert(outage.camera, alarm.id);
        batch.append(alarm);
    }
    if (!batch.isEmpty())
        Q_EMIT alarmsRaised(batch);
}

void StatesCoordinator::end(const QStringList &cameras)
{
    QList<qint64> ids;
    for (const QString &camera : cameras) {
        if (const qint64 id = m_raised.take(camera))
            ids.append(id);
    }
    if (!ids.isEmpty())
        Q_EMIT alarmsOver(ids);
}

void StatesCoordinator::arm()
{
    const auto hold = m_hold.nextDue();
    const auto outage = m_outages.nextDue();
    if (!hold && !outage) {
        m_timer.stop();
        return;
    }
    constexpr qint64 kNever = std::numeric_limits<qint64>::max();
    const qint64 left = std::min(hold.value_or(kNever), outage.value_or(kNever)) - m_clocks.steady();
    m_timer.start(std::chrono::milliseconds(std::max<qint64>(left, 0)));
}

} // namespace watchpost
