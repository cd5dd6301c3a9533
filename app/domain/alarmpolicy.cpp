#include "domain/alarmpolicy.h"

#include "domain/alarmtype.h"

namespace watchpost {
namespace {

// Something that would hold back an alarm which is not severe enough.
struct Hold
{
    Verdict verdict;
    QString detail;
    bool brokenThrough; // this alarm is severe enough
};

std::optional<Hold> holdOfMute(const AlarmFacts &facts, Severity severity, const AlarmRules &rules, qint64 nowMs)
{
    const Mute *mute = muteFor(facts, rules.mutes, nowMs);
    if (!mute)
        return std::nullopt;
    return Hold{Verdict::Muted, verdictDetail(*mute), severity > mute->upTo};
}

std::optional<Hold> holdOfQuietHours(Severity severity, const AlarmRules &rules, const QDateTime &now)
{
    const QuietHours *quiet = strictestNow(rules.quietHours, now);
    if (!quiet)
        return std::nullopt;
    const std::optional<Severity> breaks = quiet->breaksThrough;
    return Hold{Verdict::QuietHours, verdictDetail(*quiet), breaks && severity >= *breaks};
}

std::optional<Hold> holdOfSystem(const AlarmFacts &facts, Severity severity, const AlarmRules &rules)
{
    if (!facts.doNotDisturb || !rules.doNotDisturb.respect)
        return std::nullopt;
    return Hold{Verdict::DoNotDisturb, {}, severity == Severity::Critical && rules.doNotDisturb.criticalBreaksThrough};
}

AlarmDecision only(AlarmDecision decision, Verdict verdict, const QString &detail = {})
{
    decision.verdict = verdict;
    decision.detail = detail;
    return decision;
}

AlarmDecision summarised(AlarmDecision decision, const AlarmFacts &facts)
{
    decision.summarise = true;
    return only(decision, facts.kind == Alarm::Kind::Gap ? Verdict::GapTold : Verdict::CountedAway);
}

AlarmDecision shown(AlarmDecision decision, const AlarmFacts &facts, const AlarmRules &rules,
                    const std::optional<Hold> &brokenThrough)
{
    decision.popUp = takesCard(decision.severity, facts, rules);
    decision.desktopNotification = takesNotification(decision.severity, facts, rules);
    decision.sound = true;
    decision.tray = true;
    if (brokenThrough)
        return only(decision, Verdict::BrokeThrough, verdictDetail(brokenThrough->verdict, brokenThrough->detail));
    return only(decision, decision.popUp ? Verdict::Shown : Verdict::Notified);
}

Presentation presentationOf(Severity severity, const AlarmRules &rules)
{
    const Presentation chosen = rules.presentation[static_cast<size_t>(severity)];
    return chosen == Presentation::ListOnly && severity == Severity::Critical ? Presentation::Automatic : chosen;
}

} // namespace

bool AlarmDecision::names(Channel channel) const
{
    switch (channel) {
    case Channel::PopUp:
        return popUp;
    case Channel::Notification:
        return desktopNotification;
    case Channel::Sound:
        return sound;
    case Channel::Speech:
        return popUp || desktopNotification;
    case Channel::Tray:
        break;
    }
    return tray;
}

AlarmDecision decide(const AlarmFacts &facts, const AlarmRules &rules, const QDateTime &now)
{
    AlarmDecision decision;
    const bool ofCamera = facts.kind == Alarm::Kind::Server;
    decision.severity = ofCamera ? severityOf(facts.type, rules) : facts.severity;
    if (facts.kind == Alarm::Kind::Gap && facts.severity == Severity::Notice)
        return only(decision, Verdict::GapFilled);
    if (ofCamera && facts.cameraDisabled)
        return only(decision, Verdict::CameraDisabled);

    std::optional<Hold> brokenThrough;
    for (const auto &hold :
         {holdOfMute(facts, decision.severity, rules, now.toMSecsSinceEpoch()),
          holdOfQuietHours(decision.severity, rules, now), holdOfSystem(facts, decision.severity, rules)}) {
        if (hold && !hold->brokenThrough)
            return only(decision, hold->verdict, hold->detail);
        if (hold && !brokenThrough)
            brokenThrough = hold;
    }
    if (!facts.foldedInto.isEmpty()) {
        decision.fold = true;
        return only(decision, Verdict::Folded, facts.foldedInto);
    }
    if (presentationOf(decision.severity, rules) == Presentation::ListOnly) {
        decision.tray = !facts.replayed;
        return only(decision, Verdict::ListedOnly);
    }
    // A gap says that something may be missing; nothing can be done at a camera because of it. One notice, not a card
    // each. Of a blind time there is only now.
    if (facts.kind == Alarm::Kind::Gap || (facts.replayed && ofCamera))
        return summarised(decision, facts);
    return shown(decision, facts, rules, brokenThrough);
}

bool takesCard(Severity severity, const AlarmFacts &facts, const AlarmRules &rules)
{
    switch (presentationOf(severity, rules)) {
    case Presentation::Automatic:
        return facts.canPlaceCards || !facts.canNotify;
    case Presentation::Notification:
        return !facts.canNotify; // an alarm that nobody shows is the worst of all
    case Presentation::PopUp:
    case Presentation::Both:
        return true;
    case Presentation::ListOnly:
        break;
    }
    return false;
}

bool takesNotification(Severity severity, const AlarmFacts &facts, const AlarmRules &rules)
{
    if (!facts.canNotify)
        return false;
    switch (presentationOf(severity, rules)) {
    case Presentation::Automatic:
        return !facts.canPlaceCards;
    case Presentation::Notification:
    case Presentation::Both:
        return true;
    case Presentation::PopUp:
    case Presentation::ListOnly:
        break;
    }
    return false;
}

Severity severityOf(const QString &type, const AlarmRules &rules)
{
    const auto rule = rules.types.constFind(type);
    return rule != rules.types.cend() && rule->severity ? *rule->severity : severityOf(type);
}

QString typeName(const QString &type, const AlarmTypeNames &own)
{
    const auto name = own.constFind(type);
    return name == own.cend() ? alarmTypeInfo(type).name : *name;
}

AlarmTypeNames typeNames(const AlarmTypeRules &rules)
{
    AlarmTypeNames names;
    for (auto it = rules.cbegin(); it != rules.cend(); ++it) {
        if (!it->name.isEmpty())
            names.insert(it.key(), it->name);
    }
    return names;
}

} // namespace watchpost
