#include "models/verdictsentence.h"

#include "domain/alarmpolicy.h"
#include "domain/alarmtype.h"
#include "domain/plaintext.h"
#include "models/modeltext.h"

#include <QCoreApplication>

namespace watchpost {
namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString mutedSentence(const QString &detail, const TargetNames &names)
{
    const auto mute = muteFromDetail(detail);
    if (!mute)
        return VerdictText::tr("It was muted.");
    const QString until = momentText(mute->until);
    const QString name = targetName(mute->target, names);
    switch (mute->target.scope) {
    case MuteTarget::Scope::Camera:
        return VerdictText::tr("Muted until %1 for the camera %2.").arg(until, name);
    case MuteTarget::Scope::Group:
        return VerdictText::tr("Muted until %1 for the group %2.").arg(until, name);
    case MuteTarget::Scope::Type:
        return VerdictText::tr("Muted until %1 for alarms of the type %2.").arg(until, name);
    case MuteTarget::Scope::All:
        break;
    }
    return VerdictText::tr("Muted until %1 for all alarms.").arg(until);
}

QString quietSentence(const QString &detail)
{
    const auto hours = quietHoursFromDetail(detail);
    if (!hours)
        return VerdictText::tr("It came in the quiet hours.");
    const QString when = quietHoursText(*hours);
    if (!hours->breaksThrough)
        return VerdictText::tr("Quiet hours (%1) let no alarm through.").arg(when);
    if (*hours->breaksThrough == Severity::Critical)
        return VerdictText::tr("Quiet hours (%1) let only critical alarms through.").arg(when);
    return VerdictText::tr("Quiet hours (%1) let only warnings and critical alarms through.").arg(when);
}

QString throughSentence(const QString &detail, const TargetNames &names)
{
    const auto through = brokenThroughFromDetail(detail);
    if (through && through->verdict == Verdict::Muted) {
        if (const auto mute = muteFromDetail(through->detail))
            return VerdictText::tr("It was shown: it is more severe than what the mute of %1 held back until %2.")
                .arg(targetText(mute->target, names), momentText(mute->until));
    }
    if (through && through->verdict == Verdict::QuietHours) {
        if (const auto hours = quietHoursFromDetail(through->detail))
            return VerdictText::tr("It was shown: it is severe enough to break through the quiet hours (%1).")
                .arg(quietHoursText(*hours));
    }
    if (through && through->verdict == Verdict::DoNotDisturb)
        return VerdictText::tr("It was shown: critical alarms break through the system's do-not-disturb.");
    return VerdictText::tr("It was shown: it is severe enough to break through.");
}

} // namespace

QString verdictSentence(Verdict verdict, const QString &detail, const TargetNames &names)
{
    switch (verdict) {
    case Verdict::Undecided:
        break;
    case Verdict::Shown:
        return VerdictText::tr("It was shown at once.");
    case Verdict::BrokeThrough:
        return throughSentence(detail, names);
    case Verdict::Notified:
        return VerdictText::tr("It was shown as a notification of the desktop instead of a pop-up.");
    case Verdict::ListedOnly:
        return VerdictText::tr("Alarms of its severity are only listed, as the settings say.");
    case Verdict::CountedAway:
        return VerdictText::tr("Missed while away: it was counted in the summary.");
    case Verdict::GapTold:
        return VerdictText::tr("The summary told of it: alarms may have been missed.");
    case Verdict::GapFilled:
        return VerdictText::tr("Nothing is missing any more: the list only remembers it.");
    case Verdict::Muted:
        return mutedSentence(detail, names);
    case Verdict::QuietHours:
        return quietSentence(detail);
    case Verdict::DoNotDisturb:
        return VerdictText::tr("Do-not-disturb was on in the system.");
    case Verdict::CameraDisabled:
        return VerdictText::tr("The camera is disabled.");
    case Verdict::Folded:
        return VerdictText::tr("Many alarms came at once: it was counted in the entry “%1”.").arg(visibleText(detail));
    }
    return VerdictText::tr("No reason was kept: the alarm came with an older version of Watchpost.");
}

} // namespace watchpost
