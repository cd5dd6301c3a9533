// "Why was there no pop-up?" in a sentence.
#pragma once

#include "domain/verdict.h"
#include "models/quiettext.h"

#include <QString>

namespace watchpost {

// Translated, plain and safe to show. `detail`: domain/alarmpolicy.h; one that cannot be read leaves the reason without
// its particulars.
[[nodiscard]] QString verdictSentence(Verdict verdict, const QString &detail, const TargetNames &names = {});

} // namespace watchpost
