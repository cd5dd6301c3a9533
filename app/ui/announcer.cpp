#include "ui/announcer.h"

#include "domain/alarmtype.h"
#include "domain/plaintext.h"
#include "ui/alarmcard.h"
#include "ui/announce.h"
#include "ui/appearance.h"
#include "ui/traystate.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace watchpost {

Announcer::Announcer(QWidget *window, NameLookup nameOf, QObject *parent)
    : Notifier(parent)
    , m_nameOf(std::move(nameOf))
{
    QElapsedTimer steady;
    steady.start();
    m_clock = [steady] { return steady.elapsed(); };
    m_voice = [window](const QString &text, bool urgent) {
        speak(window, text, urgent ? Urgency::Assertive : Urgency::Polite);
    };
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Announcer::look);
}

void Announcer::setSettings(const AnnouncementSettings &settings)
{
    m_settings = settings;
    if (!settings.alarms)
        m_queue.dropAlarms();
    if (!settings.states)
        m_queue.dropStates();
    arm();
}

void Announcer::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void Announcer::setVoice(Voice voice)
{
    m_voice = std::move(voice);
}

void Announcer::setHost(const QString &host)
{
    m_host = visibleText(host);
}

void Announcer::notify(const AlarmNotice &notice)
{
    if (!m_settings.alarms)
        return;
    const Alarm &alarm = notice.alarm;
    const QString text = alarm.kind == Alarm::Kind::Blind
                             ? AlarmCard::tr("This computer is blind")
                             : tr("%1, %2", "type of alarm, camera").arg(notice.typeName, notice.cameraName);
    m_queue.addAlarm(alarm.severity, text, m_clock());
    look();
}

void Announcer::summarise(const AwaySummary &summary)
{
    if (!m_settings.alarms)
        return;
    const QString text = summary.count > 0 ? AlarmCard::tr("While you were away: %Ln alarm(s)", nullptr, summary.count)
                                           : AlarmCard::tr("Alarms may have been missed");
    m_queue.addAlarm(summary.worst, text, m_clock());
    look();
}

void Announcer::clear()
{
    m_queue.clear();
    m_wasOnline = false;
    arm();
}

// Kept up to date while nothing is announced, too: who switches it on later is told of what changes from then on.
void Announcer::takeStates(const QList<CameraStateChange> &batch)
{
    m_queue.addStates(batch, m_clock());
    if (!m_settings.states)
        m_queue.dropStates();
    look();
}

void Announcer::forgetCameras(const QStringList &ids)
{
    m_queue.forgetCameras(ids);
    arm();
}

void Announcer::showStatus(const ConnectionStatus &status)
{
    const bool online = status.state == ConnectionState::Online;
    m_wasOnline = m_wasOnline || online;
    if (!m_wasOnline || (!online && !isBlind(status)))
        return;
    m_queue.addLink(!online, m_clock());
    if (!m_settings.states)
        m_queue.dropStates();
    look();
}

void Announcer::look()
{
    while (const auto utterance = m_queue.next(m_clock())) {
        const bool urgent = utterance->kind == Utterance::Kind::LinkLost ||
                            (utterance->kind == Utterance::Kind::Alarms && utterance->severity == Severity::Critical);
        m_voice(textOf(*utterance), urgent);
    }
    arm();
}

void Announcer::arm()
{
    if (const auto due = m_queue.nextDue())
        m_timer.start(std::chrono::milliseconds(std::max<qint64>(*due - m_clock(), 0)));
    else
        m_timer.stop();
}

QString Announcer::textOf(const Utterance &utterance) const
{
    switch (utterance.kind) {
    case Utterance::Kind::LinkLost:
        return tr("The connection to %1 is lost. The states of the cameras are unknown.").arg(m_host);
    case Utterance::Kind::LinkBack:
        return tr("Connected to %1 again.").arg(m_host);
    case Utterance::Kind::States:
        return statesText(utterance);
    case Utterance::Kind::Alarms:
        break;
    }
    const QString severity = severityName(utterance.severity);
    if (utterance.count == 1)
        return tr("Alarm: %1, %2", "severity; type and camera").arg(severity, utterance.text);
    return tr("%Ln alarm(s): %1. The latest: %2", "severity; type and camera", utterance.count)
        .arg(severity, utterance.text);
}

QString Announcer::statesText(const Utterance &utterance) const
{
    if (!utterance.camera.isEmpty()) {
        const QString name = visibleText(m_nameOf(utterance.camera));
        return utterance.online > 0 ? tr("%1 is online again.", "camera").arg(name)
                                    : tr("%1 is offline.", "camera").arg(name);
    }
    const QString offline = tr("%Ln camera(s) went offline.", nullptr, utterance.offline);
    const QString online = tr("%Ln camera(s) came online.", nullptr, utterance.online);
    if (utterance.online == 0)
        return offline;
    return utterance.offline == 0 ? online : tr("%1 %2", "two sentences").arg(offline, online);
}

} // namespace watchpost
