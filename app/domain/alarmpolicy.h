// The one policy: what is shown, heard and notified of an alarm, from plain values. Decides only how an alarm is
// presented: the list and the store get every one.
//
//   facts, rules, now ─► severity by the rules ─► camera disabled? ─► muted? ─► quiet hours? ─► do-not-disturb?
//     ─► folded into another? ─► only listed? ─► missed while away: summary ─► card, notification, sound
//
// The first "yes" that its severity does not break through decides, and is the verdict.
#pragma once

#include "domain/alarm.h"
#include "domain/alarmrules.h"

#include <QDateTime>

namespace watchpost {

struct AlarmFacts
{
    Alarm::Kind kind = Alarm::Kind::Server;
    QString type;
    Severity severity = Severity::Critical; // as it came; the rules may take it for another
    bool replayed = false;                  // missed while away
    QString cameraId;
    QString group; // the camera's, a path; empty: in none
    bool cameraDisabled = false;
    bool doNotDisturb = false; // the system's
    bool canPlaceCards = true; // not on Wayland
    bool canNotify = false;    // there is a notification service
    QString foldedInto;        // the entry that already stands for it (a flood's, a mass failure's); empty: none
};

enum class Channel : quint8 { PopUp, Notification, Sound, Tray, Speech }; // Speech: what is shown, is read out

struct AlarmDecision
{
    Severity severity = Severity::Critical; // by the rules
    bool popUp = false;                     // a card at once
    bool sound = false;
    bool tray = false; // its icon changes at once
    bool desktopNotification = false;
    bool summarise = false; // counted in one summary instead
    bool fold = false;      // counted in the entry that it is folded into
    Verdict verdict = Verdict::Undecided;
    QString detail; // see verdictDetail()

    [[nodiscard]] bool names(Channel channel) const;
    friend bool operator==(const AlarmDecision &, const AlarmDecision &) = default;
};

// `now`: in the time zone that quiet hours are meant in.
[[nodiscard]] AlarmDecision decide(const AlarmFacts &facts, const AlarmRules &rules, const QDateTime &now);

// By the rules, else as the type has it (severityOf()).
[[nodiscard]] Severity severityOf(const QString &type, const AlarmRules &rules);
// The user's own name, else the translated or, of an unknown type, the one that came.
[[nodiscard]] QString typeName(const QString &type, const AlarmTypeNames &own);
[[nodiscard]] AlarmTypeNames typeNames(const AlarmTypeRules &rules);

// A summary goes to the channels that an alarm of its worst severity would take.
[[nodiscard]] bool takesCard(Severity severity, const AlarmFacts &facts, const AlarmRules &rules);
[[nodiscard]] bool takesNotification(Severity severity, const AlarmFacts &facts, const AlarmRules &rules);

// Of a clock that was set back behind its beginning a mute ends, too: it would last longer than anyone wanted.
[[nodiscard]] bool isActive(const Mute &mute, qint64 nowMs);
// The active mute that meets such an alarm and holds back the most, of these the longest; null: none.
[[nodiscard]] const Mute *muteFor(const AlarmFacts &facts, const Mutes &mutes, qint64 nowMs);

[[nodiscard]] bool holds(const QuietHours &hours, const QDateTime &now);
// Of those that hold, the ones that let through the least; null: none holds.
[[nodiscard]] const QuietHours *strictestNow(const QList<QuietHours> &hours, const QDateTime &now);
struct QuietNow
{
    QuietHours hours; // strictestNow()
    qint64 until = 0; // ms UTC: nothing holds any more; 0: not within a week

    friend bool operator==(const QuietNow &, const QuietNow &) = default;
};
[[nodiscard]] std::optional<QuietNow> quietNow(const QList<QuietHours> &hours, const QDateTime &now);

// The details of verdicts, as they are on the disk. Each reads back what the other wrote; of anything else, none.
// Muted: the mute; QuietHours: the hours; BrokeThrough: what it broke through (Muted, QuietHours or DoNotDisturb) and
// its detail; Folded: the entry's name; ListedOnly, Notified, CountedAway and the others: none.
[[nodiscard]] QString verdictDetail(const Mute &mute);
[[nodiscard]] QString verdictDetail(const QuietHours &hours);
[[nodiscard]] QString verdictDetail(Verdict brokenThrough, const QString &detail);
[[nodiscard]] std::optional<Mute> muteFromDetail(const QString &detail);
[[nodiscard]] std::optional<QuietHours> quietHoursFromDetail(const QString &detail);
struct BrokenThrough
{
    Verdict verdict;
    QString detail;
};
[[nodiscard]] std::optional<BrokenThrough> brokenThroughFromDetail(const QString &detail);

} // namespace watchpost
