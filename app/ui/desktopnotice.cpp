#include "ui/desktopnotice.h"

#include "domain/alarmtype.h"
#include "domain/plaintext.h"
#include "ui/appearance.h"

#include <QCoreApplication>

namespace watchpost {
namespace {

struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(DesktopNotice)
};

constexpr int kStaysMs = 20000; // what is not critical, as long as a card

// A server without body text shows the summary alone; one with markup wants what we show as it stands.
void setWords(DesktopNotice *notice, const QString &summary, const QString &body, const NotificationServer &server)
{
    if (server.can(QLatin1StringView("body"))) {
        notice->summary = summary;
        notice->body = server.can(QLatin1StringView("body-markup")) ? body.toHtmlEscaped() : body;
    } else {
        notice->summary =
            NoticeText::tr("%1: %2", "camera, what happened").arg(summary, QString(body).replace(u'\n', u' '));
    }
}

void setSeverity(DesktopNotice *notice, Severity severity)
{
    notice->severity = severity;
    // Never low: desktops put those away without showing them.
    notice->urgency = severity == Severity::Critical ? NoticeUrgency::Critical : NoticeUrgency::Normal;
    notice->timeoutMs = severity == Severity::Critical ? 0 : kStaysMs;
}

void setActions(DesktopNotice *notice, const QStringList &actions, const NotificationServer &server)
{
    if (server.can(QLatin1StringView("actions")))
        notice->actions = actions;
}

DesktopNotice blindNotice(const AlarmNotice &blind, const NotificationServer &server)
{
    DesktopNotice notice;
    notice.category = QStringLiteral("network.disconnected");
    notice.iconName = blind.iconName;
    setSeverity(&notice, blind.alarm.severity);
    setWords(&notice, NoticeText::tr("This computer is blind"),
             NoticeText::tr("No connection to %1 since %2").arg(blind.cameraName, localTime(blind.alarm.time)), server);
    setActions(&notice,
               {noticeaction::kShow, NoticeText::tr("Show Watchpost"), noticeaction::kAcknowledge,
                NoticeText::tr("Acknowledge")},
               server);
    return notice;
}

} // namespace

DesktopNotice composeNotice(const AlarmNotice &worst, int others, const NotificationServer &server)
{
    if (worst.alarm.kind == Alarm::Kind::Blind)
        return blindNotice(worst, server);
    DesktopNotice notice;
    notice.category = QStringLiteral("x-watchpost.alarm");
    notice.iconName = worst.iconName;
    setSeverity(&notice, worst.alarm.severity);
    // The notice was worded when the alarm came; the language may have changed since.
    const QString type = worst.ownTypeName ? worst.typeName : visibleText(alarmTypeInfo(worst.alarm.type).name);
    const QString at = localTime(worst.alarm.time);
    const QString time = isOfMany(worst) ? NoticeText::tr("since %1", "time").arg(at) : at;
    QString body =
        NoticeText::tr("%1 · %2 · %3", "type, severity, time").arg(type, severityName(worst.alarm.severity), time);
    if (others > 0)
        body = body + u'\n' +
               (isOfMany(worst) ? NoticeText::tr("and %Ln more alarm(s) of this type", nullptr, others)
                                : NoticeText::tr("and %Ln more alarm(s) from this camera", nullptr, others));
    setWords(&notice, worst.cameraName, body, server);
    setActions(&notice,
               {noticeaction::kShow, isOfMany(worst) ? NoticeText::tr("Show alarms") : NoticeText::tr("Show camera"),
                noticeaction::kAcknowledge, NoticeText::tr("Acknowledge"), noticeaction::kMuteShort,
                NoticeText::tr("Mute 10 min"), noticeaction::kMuteLong, NoticeText::tr("Mute 60 min")},
               server);
    return notice;
}

DesktopNotice composeNotice(const AwaySummary &summary, const NotificationServer &server)
{
    DesktopNotice notice;
    notice.category = QStringLiteral("x-watchpost.summary");
    setSeverity(&notice, summary.worst);
    const QString since = localTime(summary.since);
    if (summary.count == 0) {
        notice.iconName = QStringLiteral("dialog-warning");
        setWords(&notice, NoticeText::tr("Alarms may have been missed"),
                 NoticeText::tr("Since %1. The list says when.").arg(since), server);
    } else {
        notice.iconName = QStringLiteral("alarm");
        const QString worst = severityName(summary.worst);
        setWords(
            &notice, NoticeText::tr("While you were away: %Ln alarm(s)", nullptr, summary.count),
            summary.gaps > 0
                ? NoticeText::tr("Since %1, the worst: %2. Some may be missing.", "time, severity").arg(since, worst)
                : NoticeText::tr("Since %1, the worst: %2.", "time, severity").arg(since, worst),
            server);
    }
    setActions(&notice, {noticeaction::kShow, NoticeText::tr("Show alarms")}, server);
    return notice;
}

QString soundNameFor(Severity severity)
{
    switch (severity) {
    case Severity::Notice:
        return QStringLiteral("message-new-instant");
    case Severity::Warning:
        return QStringLiteral("dialog-warning");
    case Severity::Critical:
        break;
    }
    return QStringLiteral("alarm-clock-elapsed");
}

} // namespace watchpost
