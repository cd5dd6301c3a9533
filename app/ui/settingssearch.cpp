#include "ui/settingssearch.h"

#include "ui/settingspage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace watchpost {
namespace {

struct Entry
{
    QWidget *control = nullptr;
    QString label;
    QStringList words; // what else it may be called by
};

// Where the words of a query were found; the lower, the better the hit.
enum class Rank : quint8 { LabelStart, Label, Words, Page, Nowhere };

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QGroupBox *>(widget) ||
           qobject_cast<const QLineEdit *>(widget);
}

// The line edit of a spin box and the list of a combo box are no controls of their own.
bool isPartOfControl(const QWidget *widget, const SettingsPage *page)
{
    for (const QWidget *up = widget->parentWidget(); up && up != page; up = up->parentWidget()) {
        if (isControl(up) && !qobject_cast<const QGroupBox *>(up))
            return true;
    }
    return false;
}

QStringList wordsOf(const QWidget *control)
{
    QStringList words{control->accessibleName(), control->toolTip(), control->property(kSearchWords).toString()};
    if (const auto *box = qobject_cast<const QComboBox *>(control)) {
        for (int i = 0; i < box->count(); ++i)
            words << box->itemText(i);
    }
    return words;
}

QString ownText(const QWidget *control)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(control))
        return withoutMnemonic(button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(control))
        return withoutMnemonic(group->title());
    return {};
}

QList<Entry> entriesOf(const SettingsPage *page)
{
    QList<Entry> entries;
    const auto widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (isControl(widget) && widget->isVisibleTo(page) && !isPartOfControl(widget, page))
            entries.append({widget, ownText(widget), wordsOf(widget)});
    }
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->buddy() || !label->isVisibleTo(page))
            continue;
        const auto it = std::find_if(entries.begin(), entries.end(),
                                     [label](const Entry &entry) { return entry.control == label->buddy(); });
        if (it != entries.end() && it->label.isEmpty())
            it->label = withoutMnemonic(label->text());
    }
    for (Entry &entry : entries) {
        if (entry.label.isEmpty())
            entry.label = entry.control->accessibleName();
    }
    entries.removeIf([](const Entry &entry) { return entry.label.isEmpty(); });
    return entries;
}

Rank rankOf(const QStringList &wanted, const QString &label, const QString &words, const QString &page)
{
    Rank rank = label.startsWith(wanted.constFirst()) ? Rank::LabelStart : Rank::Label;
    for (const QString &word : wanted) {
        if (label.contains(word))
            continue;
        if (words.contains(word))
            rank = std::max(rank, Rank::Words);
        else if (page.contains(word))
            rank = std::max(rank, Rank::Page);
        else
            return Rank::Nowhere;
    }
    return rank;
}

} // namespace

QString withoutMnemonic(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        // As Chinese and Japanese write it: "Language(&L)".
        if (text.at(i) == u'(' && i + 3 < text.size() && text.at(i + 1) == u'&' && text.at(i + 3) == u')') {
            i += 3;
            continue;
        }
        if (text.at(i) == u'&' && ++i >= text.size())
            break;
        plain += text.at(i);
    }
    plain = plain.trimmed();
    while (plain.endsWith(u':') || plain.endsWith(u'…') || plain.endsWith(u'：'))
        plain = plain.chopped(1).trimmed();
    return plain;
}

QString foldedForSearch(const QString &text)
{
    QString folded;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (!c.isMark())
            folded += c;
    }
    return folded.toCaseFolded();
}

QList<SettingsHit> findSettings(const QList<SettingsPage *> &pages, const QString &text)
{
    const QStringList wanted = foldedForSearch(text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    struct Ranked
    {
        Rank rank;
        SettingsHit hit;
    };
    QList<Ranked> found;
    for (SettingsPage *page : pages) {
        const QString about = foldedForSearch(page->title() + u'\n' + page->keywords().join(u'\n'));
        const QString title = foldedForSearch(page->title());
        if (const Rank rank = rankOf(wanted, title, about, {}); rank != Rank::Nowhere)
            found.append({rank, {page, nullptr, page->title()}});
        const QList<Entry> entries = entriesOf(page);
        for (const Entry &entry : entries) {
            const Rank rank =
                rankOf(wanted, foldedForSearch(entry.label), foldedForSearch(entry.words.join(u'\n')), about);
            if (rank < Rank::Page || (rank == Rank::Page && wanted.size() > 1))
                found.append({rank, {page, entry.control, entry.label}});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    QList<SettingsHit> hits;
    for (const Ranked &one : std::as_const(found))
        hits.append(one.hit);
    return hits;
}

} // namespace watchpost
