// What became of an alarm on the screen, and why: kept with it, so that "Why was there no pop-up?" has an answer later.
#pragma once

#include <QtGlobal>

namespace watchpost {

// On the disk as numbers (alarm.verdict): none is ever given another meaning. What the detail of each holds is said in
// domain/alarmpolicy.h; models/verdictsentence.h tells it in words.
enum class Verdict : quint8 {
    Undecided = 0,    // nothing is known: from before verdicts were kept
    Shown = 1,        // a card, a notification or both, at once
    BrokeThrough = 2, // shown, although something holds back what is less severe
    Notified = 3,     // as a notification of the desktop and no card
    ListedOnly = 4,   // alarms of that severity are only listed, as the user chose
    CountedAway = 5,  // missed while away: counted in the summary
    GapTold = 6,      // told in the summary that alarms may have been missed
    GapFilled = 7,    // nothing is missing any more: nothing to do
    Muted = 8,
    QuietHours = 9,
    DoNotDisturb = 10, // of the system
    CameraDisabled = 11,
    Folded = 12, // into another entry, as many came at once
};
inline constexpr Verdict kLastVerdict = Verdict::Folded;

} // namespace watchpost
