// One page of the settings dialog: shows its part of the settings and checks what was typed.
//
// The dialog's search finds a control by what it says: the text of a label whose buddy it is, its own text, its title,
// its accessible name, its tool tip, a box's choices, and the words in its property kSearchWords (translated by the
// page; a list in one string, for what people would call it otherwise).
#pragma once

#include <QStringList>
#include <QWidget>

namespace watchpost {

inline constexpr char kSearchWords[] = "searchWords";

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0; // translated; the list of pages shows it
    // One of our own icons, as themeIcon() takes it.
    [[nodiscard]] virtual QString iconName() const { return QStringLiteral("preferences-system"); }
    [[nodiscard]] virtual QStringList keywords() const { return {}; } // translated: they find the page as a whole
    // False: what is wrong is said beside its field, which has the focus. Nothing that was typed is lost.
    [[nodiscard]] virtual bool validate() = 0;
    // Tells what was changed; only after validate(). More than once when the person presses Apply.
    virtual void apply() = 0;

Q_SIGNALS:
    // Something is not as it was applied. The dialog sees that itself for the usual fields; a page tells of all else.
    void edited();
};

} // namespace watchpost
