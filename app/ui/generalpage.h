// Settings of the program as a whole: its language, starting, closing.
#pragma once

#include "domain/shellsettings.h"
#include "ui/settingspage.h"

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;

namespace watchpost {

class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    struct Now
    {
        GeneralSettings settings = {};
        QStringList languages = {}; // that there are
        bool startsAtLogin = false;
        bool canStartAtLogin = true;
        bool hasTray = true; // without one nothing can be closed to it
    };

    explicit GeneralPage(const Now &now, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList keywords() const override;
    [[nodiscard]] bool validate() override { return true; }
    void apply() override;

Q_SIGNALS:
    void applied(const watchpost::GeneralSettings &settings, bool startAtLogin);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillIn();
    void retranslate();

    Now m_now;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QGroupBox *m_starting, *m_closing;
    QCheckBox *m_atLogin, *m_minimized, *m_toTray, *m_confirm;
    QLabel *m_trayHint;
};

} // namespace watchpost
