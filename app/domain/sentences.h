// Sentences that are made one by one and shown one after the other.
#pragma once

#include <QString>
#include <QStringList>

namespace watchpost {

// With a space between them where the script has one: there is none after the wide full stop of Chinese and Japanese.
[[nodiscard]] QString joinSentences(const QStringList &sentences);

} // namespace watchpost
