// Finds the controls of settings pages by what they say, in the language that is shown.
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace watchpost {

class SettingsPage;

struct SettingsHit
{
    SettingsPage *page = nullptr;
    QPointer<QWidget> control; // null: the page as a whole
    QString label;             // plain, without the mark of its key
};

// The best first. Every word of `text` has to be found, in any order; case and accents do not matter. None for a blank
// text. What a page hides is not found.
[[nodiscard]] QList<SettingsHit> findSettings(const QList<SettingsPage *> &pages, const QString &text);

// "&Language:" -> "Language"; "&&" is one "&".
[[nodiscard]] QString withoutMnemonic(const QString &text);
// For comparing what was typed: lower case, without accents, full-width letters as the usual ones.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace watchpost
