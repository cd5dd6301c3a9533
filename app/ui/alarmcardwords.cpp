// What the cards say.
#include "ui/alarmcard.h"

#include "domain/alarmtype.h"
#include "domain/plaintext.h"
#include "ui/appearance.h"
#include "ui/camerasmenu.h"

#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace watchpost {

void AlarmCard::retranslate()
{
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close this card. The alarm stays in the list."));
    if (m_acknowledge) {
        m_acknowledge->setText(tr("Acknowledge"));
        const auto *face = std::get_if<Face>(&m_content);
        const bool blind = face && face->notice.alarm.kind == Alarm::Kind::Blind;
        const bool many = face && isOfMany(face->notice);
        m_showCamera->setText(blind ? tr("Show Watchpost") : many ? tr("Cameras") : tr("Show camera"));
        m_showCamera->setMenu(many ? m_camerasMenu : nullptr);
        m_mute->setText(tr("Mute"));
        m_mute->setVisible(!blind);
    }
    if (m_showAlarms)
        m_showAlarms->setText(m_kind == Kind::Rest ? tr("Show all") : tr("Show alarms"));
}

AlarmCard::Words AlarmCard::wordsFor(std::monostate)
{
    return {.severity = Severity::Notice,
            .iconName = QStringLiteral("alarm"),
            .title = {},
            .line = {},
            .accessibleName = {}};
}

// The notice was worded when the alarm came; the language may have changed since.
QString AlarmCard::typeText(const Face &face)
{
    return face.notice.ownTypeName ? face.notice.typeName : visibleText(alarmTypeInfo(face.notice.alarm.type).name);
}

AlarmCard::Words AlarmCard::wordsFor(const Face &face)
{
    const Alarm &alarm = face.notice.alarm;
    if (alarm.kind == Alarm::Kind::Blind)
        return blindWords(face);
    const QString type = typeText(face);
    const QString time =
        isOfMany(face.notice) ? tr("since %1", "time").arg(localTime(alarm.time)) : localTime(alarm.time);
    Words words;
    words.severity = alarm.severity;
    words.iconName = face.notice.iconName;
    words.title = face.notice.cameraName;
    words.line = face.count == 1
                     ? tr("%1 · %2", "type, time").arg(type, time)
                     : tr("%1 · %2 · ×%3", "type, time, how often").arg(type, time, QLocale().toString(face.count));
    words.accessibleName = face.count == 1
                               ? tr("Alarm: %1, %2, %3, %4", "severity, type, camera, time")
                                     .arg(severityName(alarm.severity), type, words.title, time)
                               : tr("Alarm: %1, %2, %3, %4, %Ln time(s)", "severity, type, camera, time", face.count)
                                     .arg(severityName(alarm.severity), type, words.title, time);
    return words;
}

AlarmCard::Words AlarmCard::blindWords(const Face &face)
{
    Words words;
    words.severity = face.notice.alarm.severity;
    words.iconName = face.notice.iconName;
    words.title = tr("This computer is blind");
    words.line = tr("No connection to %1 since %2").arg(face.notice.cameraName, localTime(face.notice.alarm.time));
    words.accessibleName = tr("%1: %2", "title and line of a card, read aloud").arg(words.title, words.line);
    return words;
}

AlarmCard::Words AlarmCard::wordsFor(const AwaySummary &summary)
{
    Words words;
    words.severity = summary.worst;
    words.iconName = QStringLiteral("alarm");
    const QString since = localTime(summary.since);
    if (summary.count == 0) {
        words.iconName = QStringLiteral("dialog-warning");
        words.title = tr("Alarms may have been missed");
        words.line = tr("since %1 · the list says when").arg(since);
    } else {
        words.title = tr("While you were away: %Ln alarm(s)", nullptr, summary.count);
        words.line = tr("since %1 · the worst: %2", "time, severity").arg(since, severityName(summary.worst));
        if (summary.gaps > 0)
            words.line = tr("%1 · some may be missing").arg(words.line);
    }
    words.accessibleName = tr("%1, %2", "title and line of a card, read aloud").arg(words.title, words.line);
    return words;
}

AlarmCard::Words AlarmCard::wordsFor(const RestOfAlarms &rest)
{
    Words words;
    words.severity = rest.worst;
    words.iconName = QStringLiteral("alarm");
    words.title = tr("and %Ln more alarm(s)", nullptr, rest.count);
    words.accessibleName = words.title;
    return words;
}

} // namespace watchpost
