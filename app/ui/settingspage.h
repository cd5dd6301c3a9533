// One page of the settings dialog: shows its part of the settings and checks what was typed.
#pragma once

#include <QWidget>

namespace watchpost {

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0; // translated; the list of pages shows it
    // False: what is wrong is said beside its field, which has the focus. Nothing that was typed is lost.
    [[nodiscard]] virtual bool validate() = 0;
    virtual void apply() = 0; // tells what was changed; only after validate()
};

} // namespace watchpost
