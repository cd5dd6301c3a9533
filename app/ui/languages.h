// The languages of the program, each by its own name: someone who cannot read the current one must find theirs.
#pragma once

#include <QString>
#include <QStringList>

class QMenu;

namespace watchpost {

[[nodiscard]] QString languageName(const QString &code); // "en" -> "English", "zh_CN" -> "简体中文"

// Fills `menu` with one checkable entry for each code; an entry's data() is its code.
void fillLanguageMenu(QMenu *menu, const QStringList &codes, const QString &current);

} // namespace watchpost
