// Settings of how the program looks.
#pragma once

#include "domain/shellsettings.h"
#include "ui/settingspage.h"

class QButtonGroup;
class QGroupBox;
class QLabel;
class QRadioButton;

namespace watchpost {

class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(const AppearanceSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList keywords() const override;
    [[nodiscard]] bool validate() override { return true; }
    void apply() override;

Q_SIGNALS:
    void applied(const watchpost::AppearanceSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QGroupBox *m_colours, *m_rows;
    QButtonGroup *m_schemes, *m_densities;
    QRadioButton *m_automatic, *m_light, *m_dark, *m_comfortable, *m_compact;
    QLabel *m_hint;
};

} // namespace watchpost
